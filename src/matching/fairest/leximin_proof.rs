//! The proof that no pairing is better from below, checked by code that shares nothing with the search.
//!
//! Every other pairing with as many pairs comes from this one by closed ways of changes: take a pair that
//! is not used, give up one that is, fill or free a place of a row or column. Each level's prices say what
//! every change costs at that level; around a closed way the prices cancel out, and what is left is how
//! many more pairs of that score there are. So it is enough that **every change that is possible costs, at
//! the first level at which it costs anything at all, more than nothing**: then every closed way does too,
//! or costs nothing at all, and no pairing has fewer pairs at the first score at which it differs. (Linear
//! programming duality, level by level; a lexicographic order of costs is an order like any other.) A score
//! that has no prices costs 1 for each of its pairs, whatever the way. That there cannot be more pairs is
//! proven by a [`Cover`](super::Cover), as for the lowest score.
//!
//! Costs one look at every score, and for each pair a look at the levels up to the first that decides: at
//! most `rows * columns * levels`.

use super::leximin::{LevelPrices, Leximin};
use super::proof::{Bound, FairnessFlaw, Places};
use crate::matching::certificate::Flaw;
use crate::matching::problem::{FORBIDDEN, ScoreRows, Terms};
use serde::{Deserialize, Serialize};
use std::cmp::Ordering;

/// What was checked, to be shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LeximinProof {
    /// How many pairs the answer has.
    pub pairs: u64,
    /// How many of them are pinned.
    pub pinned: u64,
    /// The lowest score but for pins; none when all pairs are pinned.
    pub lowest: Option<u16>,
    /// Sum of the scores, in hundredths of a point.
    pub total: u64,
    /// How many allowed pairs were compared with the prices.
    pub pairs_checked: u64,
    /// How many pairs are forbidden.
    pub pairs_forbidden: u64,
    /// How many scores could not be avoided, each with its own prices.
    pub levels: u64,
}

/// Checks the leximin pairing against its problem.
///
/// # Errors
/// The first [`FairnessFlaw`] found.
pub fn certify_leximin(
    terms: &Terms,
    scores: &mut dyn ScoreRows,
    leximin: &Leximin,
) -> Result<LeximinProof, FairnessFlaw> {
    let (rows, columns) = (terms.rows(), terms.columns());
    let places = Places::of(terms, &leximin.pairs)?;
    let levels = &leximin.levels;
    if levels.iter().any(|level| level.rows.len() != rows || level.columns.len() != columns) {
        return Err(Flaw::Shape.into());
    }
    if levels.iter().zip(levels.iter().skip(1)).any(|(level, next)| level.score >= next.score) {
        return Err(FairnessFlaw::Levels);
    }
    check_places(&places, levels)?;
    let mut most = Bound::of(&leximin.most, &places, 0)?;
    let mut proof = LeximinProof {
        pairs: places.used.len() as u64,
        pinned: places.pins.len() as u64,
        lowest: None,
        total: 0,
        pairs_checked: 0,
        pairs_forbidden: 0,
        levels: levels.len() as u64,
    };
    let mut used = places.used.iter().copied().peekable();
    let mut cells = vec![0; columns];
    for row in 0..rows {
        scores.write_row(row, &mut cells);
        let mut taken = Vec::new();
        while let Some(pair) = used.next_if(|pair| pair.0 == row) {
            let score = cells.get(pair.1).copied().filter(|&score| score != FORBIDDEN);
            let score = score.ok_or(Flaw::Forbidden(pair.0, pair.1))?;
            proof.total += u64::from(score);
            if places.pins.contains(&pair) {
                proof.pairs_checked += 1;
                continue;
            }
            proof.lowest = Some(proof.lowest.map_or(score, |lowest| lowest.min(score)));
            taken.push(pair.1);
        }
        places.hide_pins(row, &mut cells);
        most.see(row, &cells);
        let mut taken = taken.into_iter().peekable();
        for (column, &score) in cells.iter().enumerate() {
            let used = taken.next_if_eq(&column).is_some();
            if score == FORBIDDEN {
                continue;
            }
            proof.pairs_checked += 1;
            match (cost_of_taking(levels, row, column, score), used) {
                (Ordering::Less, false) => return Err(FairnessFlaw::Fairer(row, column)),
                (Ordering::Greater, true) => return Err(FairnessFlaw::Unfair(row, column)),
                _ => {}
            }
        }
    }
    most.must_be_most(places.pairs())?;
    proof.pairs_forbidden = rows as u64 * columns as u64 - proof.pairs_checked;
    Ok(proof)
}

/// What it costs to take a pair, at the first level at which it costs or gains anything.
fn cost_of_taking(levels: &[LevelPrices], row: usize, column: usize, score: u16) -> Ordering {
    let mut counted = false;
    for level in levels {
        if level.score > score && !counted {
            // Its own score has no prices.
            return Ordering::Greater;
        }
        let own = level.score == score;
        counted |= own;
        let price = |prices: &[u32], at: usize| prices.get(at).copied().map_or(0, i64::from);
        let cost = price(&level.rows, row) - price(&level.columns, column) + i64::from(own);
        if cost != 0 {
            return cost.cmp(&0);
        }
    }
    if counted { Ordering::Equal } else { Ordering::Greater }
}

/// No place of a row or column can be filled or freed at a gain.
fn check_places(places: &Places, levels: &[LevelPrices]) -> Result<(), FairnessFlaw> {
    let first = |mut costs: Box<dyn Iterator<Item = Ordering> + '_>| {
        costs.find(|cost| *cost != Ordering::Equal).unwrap_or(Ordering::Equal)
    };
    for (row, &left) in places.row_left.iter().enumerate() {
        let of = move |level: &LevelPrices| level.rows.get(row).copied().unwrap_or(0);
        let cost = first(Box::new(levels.iter().map(move |level| level.row_hub.cmp(&of(level)))));
        if cost == Ordering::Less && left > 0 || cost == Ordering::Greater && places.of_row(row) > 0 {
            return Err(FairnessFlaw::Row(row));
        }
    }
    for (column, &left) in places.column_left.iter().enumerate() {
        let of = move |level: &LevelPrices| level.columns.get(column).copied().unwrap_or(0);
        let cost = first(Box::new(levels.iter().map(move |level| of(level).cmp(&level.column_hub))));
        if cost == Ordering::Less && left > 0 || cost == Ordering::Greater && places.of_column(column) > 0 {
            return Err(FairnessFlaw::Column(column));
        }
    }
    Ok(())
}
