//! Of equally good pairings, one that keeps as many running pairs as any.
//!
//! With the prices that prove a best pairing, all best pairings are known: they use every pair worth more than
//! its prices, beyond those only pairs worth exactly their prices, and no place with a price stays free. Among
//! these, keeping most running pairs is a pairing problem of its own, which the same solver solves and the same
//! certificate proves: filling a priced place counts more than all running pairs together.

use super::dial::Marked;
use crate::matching::certificate::certify_valued;
use crate::matching::pair::PairingError;
use crate::matching::problem::{FORBIDDEN, RUNNING, ScoreRows, Terms, Worth};
use crate::matching::solver::{Solution, solve_valued};
use std::collections::BTreeSet;

/// The pairs of a pairing as good as `best`, with as many running ones as can be.
pub(super) fn most_kept(
    terms: &Terms,
    worth: Worth,
    scores: &mut Marked<'_>,
    best: &Solution,
) -> Result<Option<Vec<(usize, usize)>>, PairingError> {
    scores.marks = true;
    let columns = terms.columns();
    let mut pins: BTreeSet<(usize, usize)> = terms.pins.iter().copied().collect();
    for &(row, column) in &best.pairs {
        let score = scores.score(row, column, columns);
        if worth.of(score) > price(&best.row_price, row) + price(&best.column_price, column) {
            pins.insert((row, column));
        }
    }
    let filled = i32::try_from(terms.most_pairs() + 1).unwrap_or(i32::MAX / 8);
    let count = Worth { scale: filled, bonus: 0, running: 1 };
    let face = Terms { pins: pins.iter().copied().collect(), ..terms.clone() };
    let mut rows = Equal { scores, worth, best, pins: &pins };
    let Some(solved) = solve_valued(&face, count, Box::new(&mut rows), &mut |_| true) else {
        return Ok(None);
    };
    let solution = solved.solution();
    drop(solved);
    certify_valued(&face, count, &mut rows, &solution)?;
    Ok(Some(solution.pairs))
}

fn price(prices: &[i64], at: usize) -> i64 {
    prices.get(at).copied().unwrap_or(0)
}

/// Pairs that a best pairing may have; each scores the priced places it fills, 0 to 2.
struct Equal<'a, 'm> {
    scores: &'a mut Marked<'m>,
    worth: Worth,
    best: &'a Solution,
    pins: &'a BTreeSet<(usize, usize)>,
}

impl Equal<'_, '_> {
    fn fills(&self, row: usize, column: usize, score: u16) -> u16 {
        let (row_price, column_price) =
            (price(&self.best.row_price, row), price(&self.best.column_price, column));
        let equal = score != FORBIDDEN && self.worth.of(score) == row_price + column_price;
        if !equal && !self.pins.contains(&(row, column)) {
            return FORBIDDEN;
        }
        (u16::from(row_price > 0) + u16::from(column_price > 0)) | (score & RUNNING)
    }
}

impl ScoreRows for Equal<'_, '_> {
    fn write_row(&mut self, row: usize, scores: &mut [u16]) {
        self.scores.write_row(row, scores);
        for (column, score) in scores.iter_mut().enumerate() {
            *score = self.fills(row, column, *score);
        }
    }

    fn score(&mut self, row: usize, column: usize, columns: usize) -> u16 {
        let score = self.scores.score(row, column, columns);
        self.fills(row, column, score)
    }
}
