//! The proof that nobody can be served better, checked by code that shares nothing with the search.
//!
//! Three statements, each with its own witness:
//!
//! - **No more pairs.** A [`Cover`] of all allowed pairs: the places of its rows and columns, and the pairs
//!   it leaves out, are together as many as the pairs that are not pinned. No pairing can have more.
//! - **No higher lowest score.** A cover of the pairs that score more than the lowest: places and pairs
//!   left out are together fewer. So a pairing with as many pairs has one that scores no more.
//! - **No larger total.** The ordinary [`Certificate`], over the pairs that score at least the lowest. It
//!   is also counted that these were all of them: the floor is laid by the same few lines for both.
//!
//! Costs one look at every score: the covers are held against each row as the certificate asks for it.

use super::floor::AtLeast;
use super::{Cover, Fairest};
use crate::matching::certificate::{Certificate, Flaw, certify};
use crate::matching::problem::{FORBIDDEN, ScoreRows, Terms};
use crate::program::Objective;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// What was checked, to be shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FairnessProof {
    /// How many pairs the answer has.
    pub pairs: u64,
    /// How many of them are pinned.
    pub pinned: u64,
    /// The lowest score but for pins; none when all pairs are pinned.
    pub lowest: Option<u16>,
    /// Sum of the scores, in hundredths of a point.
    pub total: u64,
    /// How many allowed pairs were looked at.
    pub pairs_checked: u64,
    /// How many pairs are forbidden.
    pub pairs_forbidden: u64,
    /// How many pairs score more than the lowest, pins aside.
    pub pairs_above: u64,
    /// With every score above the lowest there are at most so many pairs, pins included; fewer than `pairs`.
    pub most_above: u64,
    /// The proof of the largest total.
    pub best_fit: Certificate,
}

/// Why an answer is not proven. Always an error of ours, never of the people paired.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FairnessFlaw {
    /// The pairs do not keep the rules, or their total is not proven.
    #[error(transparent)]
    Pairs(#[from] Flaw),
    /// The cover leaves room for more pairs.
    #[error("{pairs} pairs, and room for {bound}")]
    MorePairs {
        /// How many pairs there are, pins aside.
        pairs: u64,
        /// How many the cover allows.
        bound: u64,
    },
    /// The lowest score is another than said.
    #[error("the lowest score is {found:?}, not {said:?}")]
    Lowest {
        /// What was said.
        said: Option<u16>,
        /// What was found.
        found: Option<u16>,
    },
    /// The cover leaves room for as many pairs with higher scores.
    #[error("{pairs} pairs, and room for {bound} with higher scores")]
    Raisable {
        /// How many pairs there are, pins aside.
        pairs: u64,
        /// How many the cover allows.
        bound: u64,
    },
    /// The total was proven over other pairs than those that score at least the lowest.
    #[error("{compared} pairs compared, {expected} to compare")]
    Compared {
        /// How many were compared.
        compared: u64,
        /// How many there are.
        expected: u64,
    },
    /// A pair that is not used, and would make the scores better from below.
    #[error("pair {0}, {1} would be fairer")]
    Fairer(usize, usize),
    /// A pair that is used, and would be better left out.
    #[error("pair {0}, {1} is used at a loss")]
    Unfair(usize, usize),
    /// A row of which another place should be used, or one fewer.
    #[error("row {0} has the wrong number of pairs")]
    Row(usize),
    /// A column of which another place should be used, or one fewer.
    #[error("column {0} has the wrong number of pairs")]
    Column(usize),
    /// The levels of the prices do not rise.
    #[error("the levels do not rise")]
    Levels,
}

/// Checks the fairest pairing against its problem. Costs one look at every score.
///
/// # Errors
/// The first [`FairnessFlaw`] found.
pub fn certify_fairest(
    terms: &Terms,
    scores: &mut dyn ScoreRows,
    fairest: &Fairest,
) -> Result<FairnessProof, FairnessFlaw> {
    let places = Places::of(terms, &fairest.solution.pairs)?;
    let lowest = fairest.lowest.unwrap_or(0);
    let mut most = Bound::of(&fairest.most, &places, 0)?;
    let mut above = Bound::of(&fairest.above, &places, lowest.saturating_add(1))?;
    let (mut allowed, mut at_least, mut pairs_above) = (0_u64, 0_u64, 0_u64);
    let mut found: Option<u16> = None;
    let mut used = places.used.iter().copied().peekable();
    let (mut cells, mut rows_seen) = (Vec::new(), 0);
    let mut see = |row: usize, scores: &[u16]| {
        if row != rows_seen {
            return; // a row again, or one left out: not all will have been seen
        }
        rows_seen += 1;
        cells.clear();
        cells.extend_from_slice(scores);
        while let Some(pair) = used.next_if(|pair| pair.0 == row) {
            if let Some(&score) = scores.get(pair.1).filter(|_| !places.pins.contains(&pair)) {
                found = Some(found.map_or(score, |lowest| lowest.min(score)));
            }
        }
        places.hide_pins(row, &mut cells);
        most.see(row, &cells);
        above.see(row, &cells);
        let (mut row_allowed, mut row_at_least, mut row_above) = (0_u32, 0_u32, 0_u32);
        for &score in &cells {
            let is_allowed = u32::from(score != FORBIDDEN);
            row_allowed += is_allowed;
            row_at_least += is_allowed & u32::from(score >= lowest);
            row_above += is_allowed & u32::from(score > lowest);
        }
        allowed += u64::from(row_allowed);
        at_least += u64::from(row_at_least);
        pairs_above += u64::from(row_above);
    };
    let most_pairs = Terms { objective: Objective::MostPairs, ..terms.clone() };
    let mut watched = AtLeast::new(scores, &terms.pins, lowest).watched(&mut see);
    let best_fit = certify(&most_pairs, &mut watched, &fairest.solution)?;
    if rows_seen != terms.rows() {
        return Err(Flaw::Shape.into());
    }
    let (pairs, pinned) = (places.pairs(), places.pins.len() as u64);
    most.must_be_most(pairs)?;
    if found != fairest.lowest {
        return Err(FairnessFlaw::Lowest { said: fairest.lowest, found });
    }
    if pairs > 0 && above.value >= pairs {
        return Err(FairnessFlaw::Raisable { pairs, bound: above.value });
    }
    if best_fit.pairs_checked != at_least + pinned {
        let (compared, expected) = (best_fit.pairs_checked, at_least + pinned);
        return Err(FairnessFlaw::Compared { compared, expected });
    }
    Ok(FairnessProof {
        pairs: best_fit.pairs,
        pinned,
        lowest: found,
        total: best_fit.total,
        pairs_checked: allowed + pinned,
        pairs_forbidden: terms.rows() as u64 * terms.columns() as u64 - allowed - pinned,
        pairs_above,
        most_above: if pairs > 0 { above.value + pinned } else { pinned },
        best_fit,
    })
}

/// The pairs of an answer, within capacities, with every pin.
pub(super) struct Places {
    /// All pairs.
    pub(super) used: BTreeSet<(usize, usize)>,
    pub(super) pins: BTreeSet<(usize, usize)>,
    /// Per row: places beside the pins.
    rows: Vec<u64>,
    columns: Vec<u64>,
    /// Per row: free places.
    pub(super) row_left: Vec<u64>,
    pub(super) column_left: Vec<u64>,
}

impl Places {
    pub(super) fn of(terms: &Terms, pairs: &[(usize, usize)]) -> Result<Self, Flaw> {
        let wide = |capacity: &[u16]| -> Vec<u64> { capacity.iter().map(|&c| u64::from(c)).collect() };
        let take = |places: &mut Vec<u64>, at: usize, flaw: Flaw| -> Result<(), Flaw> {
            let place = places.get_mut(at).ok_or(Flaw::Shape)?;
            *place = place.checked_sub(1).ok_or(flaw)?;
            Ok(())
        };
        let (mut rows, mut columns) = (wide(&terms.row_capacity), wide(&terms.column_capacity));
        let mut pins = BTreeSet::new();
        for &(row, column) in &terms.pins {
            take(&mut rows, row, Flaw::RowOverfull(row))?;
            take(&mut columns, column, Flaw::ColumnOverfull(column))?;
            if !pins.insert((row, column)) {
                return Err(Flaw::Twice(row, column));
            }
        }
        // No pair twice: no more places than the other side has members.
        let (all_rows, all_columns) = (rows.len() as u64, columns.len() as u64);
        for places in &mut rows {
            *places = all_columns.min(*places);
        }
        for places in &mut columns {
            *places = all_rows.min(*places);
        }
        let (mut row_left, mut column_left) = (rows.clone(), columns.clone());
        let mut used = BTreeSet::new();
        for &(row, column) in pairs {
            if !used.insert((row, column)) {
                return Err(Flaw::Twice(row, column));
            }
            if !pins.contains(&(row, column)) {
                take(&mut row_left, row, Flaw::RowOverfull(row))?;
                take(&mut column_left, column, Flaw::ColumnOverfull(column))?;
            }
        }
        if let Some(&(row, column)) = pins.iter().find(|pin| !used.contains(pin)) {
            return Err(Flaw::PinMissing(row, column));
        }
        Ok(Self { used, pins, rows, columns, row_left, column_left })
    }

    /// How many pairs beside the pins.
    pub(super) fn pairs(&self) -> u64 {
        self.used.len() as u64 - self.pins.len() as u64
    }

    /// How many pairs beside the pins a row has.
    pub(super) fn of_row(&self, row: usize) -> u64 {
        self.rows.get(row).zip(self.row_left.get(row)).map_or(0, |(all, left)| all - left)
    }

    /// How many pairs beside the pins a column has.
    pub(super) fn of_column(&self, column: usize) -> u64 {
        self.columns.get(column).zip(self.column_left.get(column)).map_or(0, |(all, left)| all - left)
    }

    /// Pins are no pairs anybody could have.
    pub(super) fn hide_pins(&self, row: usize, cells: &mut [u16]) {
        for &(_, column) in self.pins.range((row, 0)..=(row, usize::MAX)) {
            if let Some(cell) = cells.get_mut(column) {
                *cell = FORBIDDEN;
            }
        }
    }
}

/// How many pairs a cover allows, added up row by row.
pub(super) struct Bound<'a> {
    cover: &'a Cover,
    /// Only pairs that score at least this need be covered.
    floor: u16,
    pub(super) value: u64,
}

impl<'a> Bound<'a> {
    pub(super) fn of(cover: &'a Cover, places: &Places, floor: u16) -> Result<Self, Flaw> {
        if cover.rows.len() != places.rows.len() || cover.columns.len() != places.columns.len() {
            return Err(Flaw::Shape);
        }
        let sum = |inside: &[bool], places: &[u64]| -> u64 {
            inside.iter().zip(places).filter(|(inside, _)| **inside).map(|(_, places)| places).sum()
        };
        let value = sum(&cover.rows, &places.rows) + sum(&cover.columns, &places.columns);
        Ok(Self { cover, floor, value })
    }

    /// Adds the pairs of a row that the cover leaves out.
    pub(super) fn see(&mut self, row: usize, cells: &[u16]) {
        if self.cover.rows.get(row) != Some(&false) {
            return;
        }
        let left_out = cells
            .iter()
            .zip(&self.cover.columns)
            .filter(|&(&score, &inside)| (self.floor..FORBIDDEN).contains(&score) && !inside)
            .count();
        self.value += left_out as u64;
    }

    /// No pairing has more pairs than this one.
    pub(super) fn must_be_most(&self, pairs: u64) -> Result<(), FairnessFlaw> {
        if self.value == pairs { Ok(()) } else { Err(FairnessFlaw::MorePairs { pairs, bound: self.value }) }
    }
}
