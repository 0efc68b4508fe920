//! The proof that nothing better exists, checked by code that shares nothing with the solver.
//!
//! Prices of places, `u` for rows and `v` for columns, all at least 0, bound every answer from above: whatever
//! pairs are chosen, their worth is at most
//!
//! `sum of capacity * u  +  sum of capacity * v  +  sum over pairs of max(0, worth - u - v)`,
//!
//! where the last sum is there because a pair can be used only once, and a pinned pair gives `worth - u - v`
//! whatever its sign (weak duality of linear programs). An answer whose own worth equals that bound
//! cannot be improved. That is all that is checked, over every allowed pair: no trust in how prices came about.

use super::problem::{FORBIDDEN, RUNNING, ScoreRows, Terms, TooLarge, Worth};
use super::solver::Solution;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// What was checked, to be shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Certificate {
    /// How many allowed pairs were compared with the prices.
    pub pairs_checked: u64,
    /// How many pairs are forbidden.
    pub pairs_forbidden: u64,
    /// How many pairs the answer has.
    pub pairs: u64,
    /// Sum of the answer's scores, in hundredths of a point.
    pub total: u64,
    /// Worth of the answer: pairs and scores in one number, in the order of the objective.
    pub worth: i64,
    /// What no answer can exceed; equal to `worth`.
    pub bound: i64,
}

/// Why an answer is not proven. Always an error of ours, never of the people paired.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Flaw {
    /// The figures do not fit together: too few scores or prices, or a row or column that is not there.
    #[error("figures do not fit together")]
    Shape,
    /// A pair twice.
    #[error("pair {0}, {1} is used twice")]
    Twice(usize, usize),
    /// A forbidden pair.
    #[error("forbidden pair {0}, {1} is used")]
    Forbidden(usize, usize),
    /// A pair whose score is not the one it is said to have.
    #[error("pair {0}, {1} has another score")]
    OtherScore(usize, usize),
    /// A pinned pair is missing.
    #[error("pinned pair {0}, {1} is not used")]
    PinMissing(usize, usize),
    /// A row above its capacity.
    #[error("row {0} is used more often than it may be")]
    RowOverfull(usize),
    /// A column above its capacity.
    #[error("column {0} is used more often than it may be")]
    ColumnOverfull(usize),
    /// A price below 0.
    #[error("a price is below 0")]
    NegativePrice,
    /// A place that costs something and is free.
    #[error("a place with a price is free")]
    PricedAndFree,
    /// A pair that is worth more than its prices, and is not used.
    #[error("pair {0}, {1} would be better")]
    Better(usize, usize),
    /// A pair that is worth less than its prices, and is used.
    #[error("pair {0}, {1} is used at a loss")]
    AtALoss(usize, usize),
    /// The answer is worth less than the bound.
    #[error("worth {worth}, bound {bound}")]
    Gap {
        /// What the answer is worth.
        worth: i64,
        /// What no answer can exceed.
        bound: i64,
    },
    /// Too large to be checked.
    #[error(transparent)]
    TooLarge(#[from] TooLarge),
}

/// Checks an answer against its problem. Costs one look at every score.
///
/// # Errors
/// The first [`Flaw`] found.
pub fn certify(terms: &Terms, scores: &mut dyn ScoreRows, solution: &Solution) -> Result<Certificate, Flaw> {
    certify_valued(terms, terms.worth()?, scores, solution)
}

/// The same, where pairs are worth this, whatever the objective of the problem says.
pub(super) fn certify_valued(
    terms: &Terms,
    worth: Worth,
    scores: &mut dyn ScoreRows,
    solution: &Solution,
) -> Result<Certificate, Flaw> {
    let (rows, columns) = (terms.rows(), terms.columns());
    let fits = solution.row_price.len() == rows
        && solution.column_price.len() == columns
        && solution.pairs.iter().chain(&terms.pins).all(|&(row, column)| row < rows && column < columns);
    if !fits {
        return Err(Flaw::Shape);
    }
    let (used, priced_and_free) = used_pairs(terms, solution)?;
    check_prices(solution)?;
    let pins: BTreeSet<(usize, usize)> = terms.pins.iter().copied().collect();

    let mut certificate =
        Certificate { pairs_checked: 0, pairs_forbidden: 0, pairs: 0, total: 0, worth: 0, bound: 0 };
    let priced = |capacity: &[u16], price: &[i64]| -> i64 {
        capacity.iter().zip(price).map(|(&capacity, &price)| i64::from(capacity) * price).sum()
    };
    certificate.bound = priced(&terms.row_capacity, &solution.row_price)
        + priced(&terms.column_capacity, &solution.column_price);
    let mut next_used = used.iter().copied().peekable();
    let mut cells = vec![0; columns];
    // Column prices less what being a pair is worth, in 32 bits for speed.
    let narrow =
        |price: i64| i32::try_from(price).ok().filter(|p| p.abs() <= i32::MAX / 2).ok_or(Flaw::Shape);
    let bonus = i64::from(worth.bonus);
    let ceilings = solution
        .column_price
        .iter()
        .map(|&price| narrow(price - bonus))
        .collect::<Result<Vec<i32>, Flaw>>()?;
    let scale = worth.scale;
    for (row, &row_price) in solution.row_price.iter().enumerate() {
        let row_price_32 = narrow(row_price)?;
        scores.write_row(row, &mut cells);
        while let Some((row, column)) = next_used.next_if(|&(used_row, _)| used_row == row) {
            let Some(cell) = cells.get_mut(column) else { return Err(Flaw::Shape) };
            let score = std::mem::replace(cell, FORBIDDEN);
            if score == FORBIDDEN {
                return Err(Flaw::Forbidden(row, column));
            }
            let pair_worth = worth.of(score);
            let column_price = solution.column_price.get(column).copied().unwrap_or(0);
            let above = pair_worth - row_price - column_price;
            certificate.pairs += 1;
            certificate.pairs_checked += 1;
            certificate.total += u64::from(score & !RUNNING);
            certificate.worth += pair_worth;
            if above < 0 && !pins.contains(&(row, column)) {
                return Err(Flaw::AtALoss(row, column));
            }
            certificate.bound += above;
        }
        // All others must be worth no more than their prices: a score may be no higher than what the prices
        // leave for it.
        let (compared, better) = if worth.running == 0 {
            compare(&cells, &ceilings, row_price_32, |score| score * scale)
        } else {
            let running = |score: i32| if score >= i32::from(RUNNING) { worth.running } else { 0 };
            let plain = i32::from(!RUNNING);
            compare(&cells, &ceilings, row_price_32, |score| (score & plain) * scale + running(score))
        };
        if better {
            let column = cells
                .iter()
                .zip(&solution.column_price)
                .position(|(&score, price)| score != FORBIDDEN && worth.of(score) > row_price + price);
            return Err(Flaw::Better(row, column.unwrap_or(0)));
        }
        certificate.pairs_checked += u64::from(compared);
    }
    certificate.pairs_forbidden = rows as u64 * columns as u64 - certificate.pairs_checked;
    if priced_and_free {
        return Err(Flaw::PricedAndFree);
    }
    if certificate.worth != certificate.bound {
        return Err(Flaw::Gap { worth: certificate.worth, bound: certificate.bound });
    }
    Ok(certificate)
}

/// How many pairs of a row are allowed, and whether one of them is worth more than its prices.
fn compare(cells: &[u16], ceilings: &[i32], row_price: i32, worth: impl Fn(i32) -> i32) -> (u32, bool) {
    let (mut compared, mut better) = (0_u32, 0_u32);
    for (&score, &ceiling) in cells.iter().zip(ceilings) {
        let allowed = u32::from(score != FORBIDDEN);
        compared += allowed;
        better |= allowed & u32::from(worth(i32::from(score)) > row_price + ceiling);
    }
    (compared, better != 0)
}

/// The pairs, once each, within capacities, with every pin.
///
/// Whether a place that costs something stays free is told beside them.
fn used_pairs(terms: &Terms, solution: &Solution) -> Result<(BTreeSet<(usize, usize)>, bool), Flaw> {
    let mut used = BTreeSet::new();
    let mut rows = terms.row_capacity.clone();
    let mut columns = terms.column_capacity.clone();
    for &(row, column) in &solution.pairs {
        if !used.insert((row, column)) {
            return Err(Flaw::Twice(row, column));
        }
        take_place(&mut rows, row).ok_or(Flaw::RowOverfull(row))?;
        take_place(&mut columns, column).ok_or(Flaw::ColumnOverfull(column))?;
    }
    if let Some(&(row, column)) = terms.pins.iter().find(|pin| !used.contains(pin)) {
        return Err(Flaw::PinMissing(row, column));
    }
    let free_but_priced = |left: &[u16], price: &[i64]| left.iter().zip(price).any(|(&l, &p)| l > 0 && p > 0);
    let priced_and_free =
        free_but_priced(&rows, &solution.row_price) || free_but_priced(&columns, &solution.column_price);
    Ok((used, priced_and_free))
}

fn take_place(places: &mut [u16], at: usize) -> Option<()> {
    let place = places.get_mut(at)?;
    *place = place.checked_sub(1)?;
    Some(())
}

fn check_prices(solution: &Solution) -> Result<(), Flaw> {
    let below = solution.row_price.iter().chain(&solution.column_price).any(|&price| price < 0);
    if below { Err(Flaw::NegativePrice) } else { Ok(()) }
}
