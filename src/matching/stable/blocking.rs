//! The check of a stable pairing, by code that shares nothing with what finds one.
//!
//! For every row and column it is worked out what it takes to win it over: nothing where a place is free, more
//! than the worst it has where all are taken, and nothing helps where there is no place but pinned ones.
//! Then every allowed pair is held against both, once.

use super::Wishes;
use crate::matching::certificate::Flaw;
use crate::matching::problem::{FORBIDDEN, ScoreRows, Terms};
use serde::{Deserialize, Serialize};
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// Blocking pairs that are named.
const NAMED: usize = 10;
/// Scores counted together: as many as a small number holds.
const BLOCK: usize = 4096;

/// What was checked, to be shown.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stability {
    /// How many allowed pairs were looked at.
    pub pairs_checked: u64,
    /// How many pairs are forbidden.
    pub pairs_forbidden: u64,
    /// How many pairs the pairing has.
    pub pairs: u64,
    /// Sum of their scores, in hundredths of a point.
    pub total: u64,
    /// How many pairs would both rather have each other. 0: the pairing is stable.
    pub blocking: u64,
    /// The first of them, as (row, column), by row, then column; at most ten.
    pub first: Vec<(usize, usize)>,
}

impl Stability {
    /// Whether no two would both rather have each other.
    pub fn is_stable(&self) -> bool {
        self.blocking == 0
    }
}

/// How much somebody likes somebody. Any wish is above any score, an earlier wish above a later.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Liking {
    Score(u16),
    Wish(Reverse<usize>),
}

/// What it takes to win somebody over.
#[derive(Clone, Copy)]
enum Room {
    /// All places are pinned, or there are none.
    None,
    /// A place is free.
    Free,
    /// All are taken; this is the least liked of those that can be given up.
    After(Liking),
}

impl Room {
    fn is_won_by(self, liking: Liking) -> bool {
        match self {
            Self::None => false,
            Self::Free => true,
            Self::After(worst) => liking > worst,
        }
    }

    /// The least score that wins without a wish, above all scores where none does.
    fn least_score(self) -> i16 {
        match self {
            Self::Free => 0,
            Self::After(Liking::Score(score)) => {
                i16::try_from(score).map_or(i16::MAX, |s| s.saturating_add(1))
            }
            Self::None | Self::After(Liking::Wish(_)) => i16::MAX,
        }
    }
}

/// Places in the lists of wishes, by (row, column).
struct Named {
    by_row: BTreeMap<(usize, usize), usize>,
    by_column: BTreeMap<(usize, usize), usize>,
}

impl Named {
    fn of(wishes: &Wishes) -> Self {
        let mut named = Self { by_row: BTreeMap::new(), by_column: BTreeMap::new() };
        for (row, list) in wishes.of_rows.iter().enumerate() {
            for (place, &column) in list.iter().enumerate() {
                named.by_row.entry((row, column)).or_insert(place);
            }
        }
        for (column, list) in wishes.of_columns.iter().enumerate() {
            for (place, &row) in list.iter().enumerate() {
                named.by_column.entry((row, column)).or_insert(place);
            }
        }
        named
    }

    fn liking(places: &BTreeMap<(usize, usize), usize>, pair: (usize, usize), score: u16) -> Liking {
        places.get(&pair).map_or(Liking::Score(score), |&place| Liking::Wish(Reverse(place)))
    }

    fn row_likes(&self, pair: (usize, usize), score: u16) -> Liking {
        Self::liking(&self.by_row, pair, score)
    }

    fn column_likes(&self, pair: (usize, usize), score: u16) -> Liking {
        Self::liking(&self.by_column, pair, score)
    }

    /// The columns about which a row, or which about a row, said something.
    fn columns_of(&self, row: usize) -> impl Iterator<Item = usize> {
        let of = |places: &BTreeMap<(usize, usize), usize>| -> Vec<usize> {
            places.range((row, 0)..(row + 1, 0)).map(|(&(_, column), _)| column).collect()
        };
        let mut columns = of(&self.by_row);
        columns.extend(of(&self.by_column));
        columns.into_iter()
    }
}

/// Counts the pairs that would both rather have each other. Costs one look at every score.
///
/// The pairing needs not come from [`super::stable_pairing`]: any one can be looked at. `held` are the scores of
/// its pairs, in their order, as its maker has them; each is compared with the score itself.
///
/// # Errors
/// The first [`Flaw`] found: a pair twice, forbidden, or with another score than it is held to have, somebody above
/// their capacity, a pin missing. A pairing that is merely not stable is no error.
pub fn blocking_pairs(
    terms: &Terms,
    scores: &mut dyn ScoreRows,
    wishes: &Wishes,
    pairs: &[(usize, usize)],
    held: &[u16],
) -> Result<Stability, Flaw> {
    let (rows, columns) = (terms.rows(), terms.columns());
    let used = used_pairs(terms, pairs, held)?;
    let named = Named::of(wishes);
    let (row_room, column_room) = rooms(terms, &used, &named);
    let least: Vec<i16> = column_room.iter().map(|room| room.least_score()).collect();
    let mut found = Stability { pairs: used.len() as u64, ..Stability::default() };
    let mut cells = vec![0; columns];
    for (row, &room) in row_room.iter().enumerate() {
        scores.write_row(row, &mut cells);
        for (&(_, column), &score) in used.range((row, 0)..(row + 1, 0)) {
            match cells.get_mut(column).map(|cell| std::mem::replace(cell, FORBIDDEN)) {
                None => return Err(Flaw::Shape),
                Some(FORBIDDEN) => return Err(Flaw::Forbidden(row, column)),
                Some(other) if other != score => return Err(Flaw::OtherScore(row, column)),
                Some(_) => {}
            }
            found.pairs_checked += 1;
            found.total += u64::from(score);
        }
        let mut blocking = Vec::new();
        for column in named.columns_of(row) {
            // What is masked here is not counted again below.
            let Some((cell, room_there)) = cells.get_mut(column).zip(column_room.get(column)) else {
                continue;
            };
            let score = std::mem::replace(cell, FORBIDDEN);
            if score == FORBIDDEN {
                continue;
            }
            found.pairs_checked += 1;
            let pair = (row, column);
            if room.is_won_by(named.row_likes(pair, score))
                && room_there.is_won_by(named.column_likes(pair, score))
            {
                found.blocking += 1;
                blocking.push(pair);
            }
        }
        let here = room.least_score();
        let (allowed, wanting) = count(&cells, &least, here);
        found.pairs_checked += allowed;
        found.blocking += wanting;
        if wanting > 0 && found.first.len() < NAMED {
            let met = |(&cell, &least): (&u16, &i16)| cell.cast_signed() >= least.max(here);
            let at = cells.iter().zip(&least).enumerate().filter(|&(_, pair)| met(pair));
            blocking.extend(at.map(|(column, _)| (row, column)).take(NAMED));
        }
        blocking.sort_unstable();
        found.first.extend(blocking);
        found.first.truncate(NAMED);
    }
    found.pairs_forbidden = rows as u64 * columns as u64 - found.pairs_checked;
    Ok(found)
}

/// How many pairs of a row are allowed, and how many of them win over both. A forbidden score is below
/// every other as a signed number.
fn count(cells: &[u16], least: &[i16], here: i16) -> (u64, u64) {
    let (mut allowed, mut wanting) = (0, 0);
    for (cells, least) in cells.chunks(BLOCK).zip(least.chunks(BLOCK)) {
        let (mut some_allowed, mut some_wanting) = (0_u16, 0_u16);
        for (&cell, &least) in cells.iter().zip(least) {
            let score = cell.cast_signed();
            some_allowed += u16::from(score >= 0);
            some_wanting += u16::from(score >= least.max(here));
        }
        allowed += u64::from(some_allowed);
        wanting += u64::from(some_wanting);
    }
    (allowed, wanting)
}

/// The pairs with their scores, once each, within capacities, with every pin.
fn used_pairs(
    terms: &Terms,
    pairs: &[(usize, usize)],
    held: &[u16],
) -> Result<BTreeMap<(usize, usize), u16>, Flaw> {
    if pairs.len() != held.len() {
        return Err(Flaw::Shape);
    }
    let mut rows = terms.row_capacity.clone();
    let mut columns = terms.column_capacity.clone();
    let mut used = BTreeMap::new();
    for (&(row, column), &score) in pairs.iter().zip(held) {
        if used.insert((row, column), score).is_some() {
            return Err(Flaw::Twice(row, column));
        }
        let places = rows.get_mut(row).ok_or(Flaw::Shape)?;
        *places = places.checked_sub(1).ok_or(Flaw::RowOverfull(row))?;
        let places = columns.get_mut(column).ok_or(Flaw::Shape)?;
        *places = places.checked_sub(1).ok_or(Flaw::ColumnOverfull(column))?;
    }
    match terms.pins.iter().find(|pin| !used.contains_key(pin)) {
        Some(&(row, column)) => Err(Flaw::PinMissing(row, column)),
        None => Ok(used),
    }
}

/// What it takes to win over each row and each column.
fn rooms(terms: &Terms, used: &BTreeMap<(usize, usize), u16>, named: &Named) -> (Vec<Room>, Vec<Room>) {
    let mut pins = terms.pins.clone();
    pins.sort_unstable();
    let mut rows: Vec<Vec<Option<Liking>>> = vec![Vec::new(); terms.rows()];
    let mut columns: Vec<Vec<Option<Liking>>> = vec![Vec::new(); terms.columns()];
    for (&pair, &score) in used {
        let may_go = pins.binary_search(&pair).is_err();
        if let Some(has) = rows.get_mut(pair.0) {
            has.push(may_go.then(|| named.row_likes(pair, score)));
        }
        if let Some(has) = columns.get_mut(pair.1) {
            has.push(may_go.then(|| named.column_likes(pair, score)));
        }
    }
    let room = |(has, &capacity): (&Vec<Option<Liking>>, &u16)| {
        if has.len() < usize::from(capacity) {
            return Room::Free;
        }
        has.iter().flatten().min().map_or(Room::None, |&worst| Room::After(worst))
    };
    let side = |has: &[Vec<Option<Liking>>], capacity: &[u16]| has.iter().zip(capacity).map(room).collect();
    (side(&rows, &terms.row_capacity), side(&columns, &terms.column_capacity))
}
