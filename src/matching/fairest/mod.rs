//! Nobody served badly: the lowest score is raised as far as it goes.
//!
//! Two answers, both among the pairings with **as many pairs as possible** (hard rules, capacities and pins
//! as always):
//!
//! - [`fairest`]: the lowest score is as high as it can be; among those pairings, the largest total.
//! - [`leximin`]: then the second lowest is as high as it can be, then the third, and so on to the last.
//!
//! **Pinned pairs** are always used and count as pairs and in the total, but not for the lowest score:
//! nobody can change them, and one bad pin must not excuse every other bad pair. The objective of [`Terms`]
//! is not asked.
//!
//! **Method of [`fairest`].** Whether every score can be at least `t` is a question of counting: does the
//! graph of pairs that score at least `t` hold as many pairs as the whole graph? (The threshold algorithm,
//! R. S. Garfinkel, Operations Research 19 (1971) 1747-1751; R. Burkard, M. Dell'Amico and S. Martello,
//! "Assignment Problems", SIAM 2009, section 6.2.) One pass keeps the best scores of each row and column;
//! those alone give a bound from above (the places of one side), and, searched by halving, a bound from
//! below. That nothing higher is possible is most often clear from the lists and a few rows; if not, what
//! remains between the two bounds is halved with all scores, from the pairs of the step before. Then
//! [`assign`] finds the best fit of the pairs that score at least the lowest.
//!
//! **Cost.** One to sixteen passes over all scores, most often one, about ten searches of `rows * columns /
//! 64` words for each graph, and one [`assign`]. Memory: one bit a pair and a few hundred bytes a row and
//! column, beside what `assign` needs.
//!
//! **Ties.** Everything runs in order of rows and columns. Among equally good answers it is the one `assign`
//! finds, the same on every machine.
//!
//! **Proof.** [`certify_fairest`] and [`certify_leximin`] share nothing with what is proven.

#![allow(clippy::indexing_slicing, reason = "indices run over arrays of one length, made here")]

mod best_lists;
mod bits;
mod cardinality;
mod face;
mod floor;
mod leximin;
mod leximin_proof;
mod proof;

pub use leximin::{LevelPrices, Leximin, MOST_LEXIMIN_CELLS, leximin};
pub use leximin_proof::{LeximinProof, certify_leximin};
pub use proof::{FairnessFlaw, FairnessProof, certify_fairest};

use super::problem::{FORBIDDEN, ScoreRows, Terms, TooLarge};
use super::solver::{Solution, assign};
use crate::program::Objective;
use best_lists::BestLists;
use bits::BitRows;
use cardinality::Pairing;
use floor::AtLeast;

/// Rows and columns that bound how many pairs there can be.
///
/// Every pair uses a place of a row in the cover, or a place of a column in the cover, or is one of the
/// pairs that neither covers: so there are no more pairs than those three together.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cover {
    /// Per row, whether it is in.
    pub rows: Vec<bool>,
    /// Per column, whether it is in.
    pub columns: Vec<bool>,
}

/// A pairing whose lowest score is as high as it can be, and what proves it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fairest {
    /// The pairs, pins included, with the prices that prove the largest total.
    pub solution: Solution,
    /// The lowest score, pins aside; none when there is no pair but pins.
    pub lowest: Option<u16>,
    /// Why there cannot be more pairs: a cover of all allowed pairs.
    pub most: Cover,
    /// Why the lowest score cannot be higher: a cover of the pairs that score more, with too few places.
    pub above: Cover,
}

/// Finds the fairest pairing. `go_on` is told how far it is, from 0 to four times the rows: half of that is
/// the lowest score, half the best fit. The answer is none when it says stop.
///
/// # Errors
/// [`TooLarge`].
pub fn fairest(
    terms: &Terms,
    scores: &mut dyn ScoreRows,
    go_on: &mut dyn FnMut(usize) -> bool,
) -> Result<Option<Fairest>, TooLarge> {
    let terms = Terms { objective: Objective::MostPairs, ..terms.clone() };
    terms.worth()?;
    let Some(found) = find_lowest(&terms, scores, go_on) else { return Ok(None) };
    let mut allowed = AtLeast::new(scores, &terms.pins, found.lowest.unwrap_or(0));
    let half = 2 * terms.rows();
    let solution = assign(&terms, &mut allowed, &mut |done| go_on(half + done))?;
    Ok(solution.map(|solution| Fairest {
        solution,
        lowest: found.lowest,
        most: found.most,
        above: found.above,
    }))
}

/// The lowest score, and why it is neither lower nor higher.
struct Found {
    lowest: Option<u16>,
    most: Cover,
    above: Cover,
}

fn find_lowest(
    terms: &Terms,
    scores: &mut dyn ScoreRows,
    go_on: &mut dyn FnMut(usize) -> bool,
) -> Option<Found> {
    let (row_places, column_places) = free_places(terms);
    let mut passes = Passes::new(terms, scores, go_on);
    let mut lists = BestLists::new(&row_places, &column_places);
    passes.over(&mut |row, scores| lists.see(row, scores))?;
    lists.finish();

    let mut graph = BitRows::none(terms.rows(), terms.columns());
    let mut pairing = Pairing::new(&row_places, &column_places);
    // As many pairs as there can be at all.
    let (limit, mut most) = lists.at_most(0);
    lists.write(&mut graph, 0);
    passes.grow(&mut pairing, &graph, limit)?;
    let lists_suffice = pairing.size() == limit;
    if !lists_suffice {
        passes.over(&mut |row, scores| graph.write(row, scores, 0))?;
        passes.grow(&mut pairing, &graph, limit)?;
        if pairing.size() < limit {
            most = pairing.cover();
        }
    }
    let pairs = pairing.size();
    if pairs == 0 {
        let above = Cover { rows: vec![false; terms.rows()], columns: vec![false; terms.columns()] };
        return Some(Found { lowest: None, most, above });
    }

    let mut high = highest(10_000, |floor| lists.at_most(floor).0 >= pairs);
    let mut above = lists.at_most(high + 1).1;
    let mut low = 0;
    // The best scores alone: what is possible with them is possible.
    let mut on_lists = high;
    let mut failed = None;
    while lists_suffice && low < on_lists {
        // The bound from above is often the answer.
        let floor = if failed.is_none() { high } else { low + (on_lists - low).div_ceil(2) };
        lists.write(&mut graph, floor);
        pairing.keep_only(&graph);
        passes.grow(&mut pairing, &graph, pairs)?;
        if pairing.size() == pairs {
            low = floor;
        } else {
            on_lists = floor - 1;
            failed = Some((pairing.cover(), pairing.size()));
        }
    }
    // What is impossible with them is most often impossible: a few rows tell.
    if let Some((cover, size)) = failed {
        let floor = low + 1;
        lists.write(&mut graph, floor);
        let mut missed = 0;
        passes.through(&lists.rows_to_confirm(&cover, floor), &mut |row, scores| {
            let left_out = |&(column, &score): &(usize, &u16)| {
                (floor..FORBIDDEN).contains(&score) && !cover.columns[column] && !graph.has(row, column)
            };
            missed += scores.iter().enumerate().filter(left_out).count() as u64;
        })?;
        if size + missed < pairs {
            high = low;
            above = cover;
        }
    }
    // All scores.
    let mut first = true;
    while low < high {
        let floor = match (std::mem::take(&mut first), lists_suffice) {
            (true, true) => low + 1,
            (true, false) => high,
            (false, _) => low + (high - low).div_ceil(2),
        };
        passes.over(&mut |row, scores| graph.write(row, scores, floor))?;
        pairing.keep_only(&graph);
        passes.grow(&mut pairing, &graph, pairs)?;
        if pairing.size() == pairs {
            low = floor;
        } else {
            high = floor - 1;
            above = pairing.cover();
        }
    }
    Some(Found { lowest: Some(low), most, above })
}

/// The highest of 0 to `top` that still holds; 0 is taken to hold, and what holds holds for all below.
fn highest(top: u16, holds: impl Fn(u16) -> bool) -> u16 {
    let (mut low, mut high) = (0, top);
    while low < high {
        let middle = low + (high - low).div_ceil(2);
        if holds(middle) {
            low = middle;
        } else {
            high = middle - 1;
        }
    }
    low
}

/// Places beside the pins, of rows and of columns; no more than the other side has members.
fn free_places(terms: &Terms) -> (Vec<u32>, Vec<u32>) {
    let free = |capacity: &[u16], other: usize, pins: &mut dyn Iterator<Item = usize>| -> Vec<u32> {
        let mut free: Vec<u32> = capacity.iter().map(|&places| u32::from(places)).collect();
        for pin in pins {
            if let Some(places) = free.get_mut(pin) {
                *places = places.saturating_sub(1);
            }
        }
        let other = u32::try_from(other).unwrap_or(u32::MAX);
        free.into_iter().map(|places| places.min(other)).collect()
    };
    (
        free(&terms.row_capacity, terms.columns(), &mut terms.pins.iter().map(|pin| pin.0)),
        free(&terms.column_capacity, terms.rows(), &mut terms.pins.iter().map(|pin| pin.1)),
    )
}

/// Passes over all scores but those of pins.
struct Passes<'a> {
    terms: &'a Terms,
    scores: &'a mut dyn ScoreRows,
    go_on: &'a mut dyn FnMut(usize) -> bool,
    cells: Vec<u16>,
    pins: Vec<(usize, usize)>,
    /// Passes begun.
    begun: usize,
}

/// Passes over all scores at most: the first, one for the number of pairs, and one for each halving of
/// 10,000.
const MOST_PASSES: usize = 16;

impl<'a> Passes<'a> {
    fn new(terms: &'a Terms, scores: &'a mut dyn ScoreRows, go_on: &'a mut dyn FnMut(usize) -> bool) -> Self {
        let mut pins = terms.pins.clone();
        pins.sort_unstable();
        Self { terms, scores, go_on, cells: vec![0; terms.columns()], pins, begun: 0 }
    }

    /// Shows every row. None when told to stop.
    fn over(&mut self, see: &mut dyn FnMut(usize, &[u16])) -> Option<()> {
        let rows = self.terms.rows();
        for row in 0..rows {
            let done = 2 * (self.begun.min(MOST_PASSES - 1) * rows + row) / MOST_PASSES;
            self.show(row, done, see)?;
        }
        self.begun += 1;
        Some(())
    }

    /// Shows some rows. None when told to stop.
    fn through(&mut self, rows: &[usize], see: &mut dyn FnMut(usize, &[u16])) -> Option<()> {
        let done = self.done();
        rows.iter().try_for_each(|&row| self.show(row, done, see))
    }

    fn show(&mut self, row: usize, done: usize, see: &mut dyn FnMut(usize, &[u16])) -> Option<()> {
        if !(self.go_on)(done) {
            return None;
        }
        self.scores.write_row(row, &mut self.cells);
        let from = self.pins.partition_point(|pin| pin.0 < row);
        for &(_, column) in self.pins.iter().skip(from).take_while(|pin| pin.0 == row) {
            if let Some(cell) = self.cells.get_mut(column) {
                *cell = FORBIDDEN;
            }
        }
        see(row, &self.cells);
        Some(())
    }

    fn done(&self) -> usize {
        2 * self.begun.min(MOST_PASSES) * self.terms.rows() / MOST_PASSES
    }

    /// Pairs as many as the graph allows, or `enough`. None when told to stop.
    fn grow(&mut self, pairing: &mut Pairing, graph: &BitRows, enough: u64) -> Option<()> {
        let done = self.done();
        pairing.grow(graph, enough, &mut || (self.go_on)(done)).then_some(())
    }
}
