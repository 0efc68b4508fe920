//! The exact solver: shortest augmenting paths over short lists, with a price for every row and column.
//!
//! **Method.** Every row keeps a list of its best columns and a bound on all others ([`lists`]). Rows bid for
//! columns one after another (Jonker and Volgenant's augmenting row reduction, which is Bertsekas' auction
//! without a minimal step; a column with several places keeps each place's bid and costs the least of them).
//! What is left over is settled by Dijkstra's shortest path over reduced costs ([`path`]), from the place
//! through columns that are full and the rows in them, to a column with a free place, or to a row that may
//! as well stay without. Where a path comes to a bound, that row is looked at anew. Prices change along the
//! way so that every reduced cost keeps its sign; at the end they prove the optimum (see [`super::certify`]).
//! Where everybody wants the same few, paths lead through nearly everybody: when rows have been looked at too
//! often (a count, not a clock), prices are guessed by bids of a finer and finer step ([`scaling`]), and all
//! of the above starts again from those.
//!
//! **Cost.** One look at every row, and one more for each list that runs dry: in practice two to four looks at
//! all scores, however they come ([`ScoreRows`]); nothing is kept of them but the lists. At worst
//! `O(places of the rows * rows * columns)`. Memory: some 150 bytes a row, 40 a column. A column's capacity is a
//! count, not copies of the column.
//!
//! **Ties.** Nothing depends on chance, addresses or hash order. Rows come in order; of equal columns those
//! with a free place come first, then those that follow the row's own number. Among equally good answers
//! the same one is found on every machine; which one is no promise of meaning.
//!
//! **References.** H. W. Kuhn, "The Hungarian method for the assignment problem", Naval Research Logistics
//! Quarterly 2 (1955) 83-97. N. Tomizawa, Networks 1 (1971) 173-194. R. Jonker and A. Volgenant, "A shortest
//! augmenting path algorithm for dense and sparse linear assignment problems", Computing 38 (1987) 325-340.
//! D. P. Bertsekas, "The auction algorithm", Annals of Operations Research 14 (1988) 105-123 (least steps that
//! get finer among them).
//! J. Edmonds and R. M. Karp, Journal of the ACM 19 (1972) 248-264 (reduced costs in flows with capacities).

#![allow(clippy::indexing_slicing, reason = "indices run over arrays of one length, made here")]
#![allow(clippy::cast_possible_truncation, reason = "rows and columns are people: fewer than four billion")]

mod bidding;
mod changes;
mod detour;
mod lists;
mod path;
mod scaling;

use super::problem::{FORBIDDEN, ScoreRows, Terms, TooLarge, Worth};
pub use detour::Detour;
use lists::Lists;
use path::Path;

/// Looks at a row while settling, for each row, beyond which prices are guessed first. People need up to four.
const LOOKS: usize = 16;

/// An answer with its prices.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Solution {
    /// The pairs used, pins included, by row, then column.
    pub pairs: Vec<(usize, usize)>,
    /// The price of a place of each row, in [`Worth`].
    pub row_price: Vec<i64>,
    /// The price of a place of each column, in [`Worth`].
    pub column_price: Vec<i64>,
}

/// Solves a problem. `go_on` is told how far it is, from 0 to twice the rows: every row bids once, then every
/// row is settled. The answer is none when it says stop.
///
/// # Errors
/// [`TooLarge`].
pub fn assign(
    terms: &Terms,
    scores: &mut dyn ScoreRows,
    go_on: &mut dyn FnMut(usize) -> bool,
) -> Result<Option<Solution>, TooLarge> {
    Ok(solve(terms, Box::new(scores), go_on)?.map(|solved| solved.solution()))
}

/// Solves a problem, and keeps everything that is needed to ask further (see [`Solved`]). `go_on` as in [`assign`].
///
/// # Errors
/// [`TooLarge`].
pub fn solve<'a>(
    terms: &Terms,
    scores: Box<dyn ScoreRows + 'a>,
    go_on: &mut dyn FnMut(usize) -> bool,
) -> Result<Option<Solved<'a>>, TooLarge> {
    Ok(solve_valued(terms, terms.worth()?, scores, go_on))
}

/// Solves a problem whose pairs are worth this, whatever its objective says. `go_on` as in [`assign`].
pub(super) fn solve_valued<'a>(
    terms: &Terms,
    worth: Worth,
    scores: Box<dyn ScoreRows + 'a>,
    go_on: &mut dyn FnMut(usize) -> bool,
) -> Option<Solved<'a>> {
    let mut solver = Solver::new(terms, scores, worth);
    solver.run(go_on).then_some(Solved { solver })
}

/// A solved problem that can be asked what a change would cost, and that takes changes in: each costs about
/// one shortest path, not a run.
pub struct Solved<'a> {
    solver: Solver<'a>,
}

impl Solved<'_> {
    /// The answer with its prices, as things are now.
    pub fn solution(&self) -> Solution {
        self.solver.solution()
    }

    /// Lets go of where the scores come from, and keeps all else.
    pub fn without_scores(self) -> Unscored {
        let Solver {
            scores: _,
            worth,
            lists,
            row_places,
            free,
            row_price,
            column_price,
            columns_of,
            rows_of,
            pinned,
            path,
            own,
        } = self.solver;
        Unscored(Solver {
            scores: Box::new(NoScores),
            worth,
            lists,
            row_places,
            free,
            row_price,
            column_price,
            columns_of,
            rows_of,
            pinned,
            path,
            own,
        })
    }
}

/// A solved problem without its scores.
pub struct Unscored(Solver<'static>);

impl Unscored {
    /// The solved problem again. Rows and columns whose scores are others now must be without places, and be
    /// given theirs one by one ([`Solved::row_changed`], [`Solved::column_changed`]).
    pub fn with_scores<'a>(self, scores: Box<dyn ScoreRows + 'a>) -> Solved<'a> {
        let mut solver: Solver<'a> = self.0;
        solver.scores = scores;
        Solved { solver }
    }
}

/// Where nobody may be paired.
struct NoScores;

impl ScoreRows for NoScores {
    fn write_row(&mut self, _: usize, scores: &mut [u16]) {
        scores.fill(FORBIDDEN);
    }
}

/// A column that a row has, or a row that a column has.
#[derive(Clone, Copy, Debug)]
struct Held {
    other: u32,
    score: u16,
    /// In a column: what the row would pay for the place.
    bid: i32,
}

struct Solver<'a> {
    scores: Box<dyn ScoreRows + 'a>,
    worth: Worth,
    lists: Lists,
    /// Per row: places, pins aside.
    row_places: Vec<u16>,
    /// Per column: free places.
    free: Vec<u16>,
    row_price: Vec<i32>,
    column_price: Vec<i32>,
    /// Per row: the columns it has, pins aside.
    columns_of: Vec<Vec<Held>>,
    /// Per column: the rows it has, pins aside.
    rows_of: Vec<Vec<Held>>,
    /// Per row with any: columns pinned to it.
    pinned: Vec<Vec<u32>>,
    path: Path,
    /// Scratch: what a row has already.
    own: Vec<u32>,
}

impl<'a> Solver<'a> {
    fn new(terms: &Terms, scores: Box<dyn ScoreRows + 'a>, worth: Worth) -> Self {
        let (rows, columns) = (terms.rows(), terms.columns());
        let mut row_places = terms.row_capacity.clone();
        let mut free = terms.column_capacity.clone();
        let mut pinned = vec![Vec::new(); rows];
        for &(row, column) in &terms.pins {
            row_places[row] = row_places[row].saturating_sub(1);
            free[column] = free[column].saturating_sub(1);
            pinned[row].push(column as u32);
        }
        // A column all of whose places are pinned is closed from the start: nobody can have it, at any price.
        let closed = worth.highest();
        let column_price = free.iter().map(|&places| if places == 0 { closed } else { 0 }).collect();
        Self {
            scores,
            worth,
            lists: Lists::new(rows, columns),
            row_places,
            free,
            row_price: vec![0; rows],
            column_price,
            columns_of: vec![Vec::new(); rows],
            rows_of: vec![Vec::new(); columns],
            pinned,
            path: Path::new(rows, columns),
            own: Vec::new(),
        }
    }

    fn run(&mut self, go_on: &mut dyn FnMut(usize) -> bool) -> bool {
        let Some(waiting) = self.bid_for_places(go_on) else { return false };
        let (rows, left) = (self.row_places.len(), waiting.len());
        let enough = self.lists.looks + LOOKS * rows + 1000;
        for (done, row) in waiting.into_iter().enumerate() {
            let so_far = (2 * rows + done).saturating_sub(left);
            if !go_on(so_far) {
                return false;
            }
            if self.lists.looks > enough {
                return self.run_from_a_guess(&mut || go_on(so_far)) && go_on(2 * rows);
            }
            self.settle(row);
        }
        go_on(2 * rows)
    }

    /// The same from the start, where settling leads through nearly everybody.
    fn run_from_a_guess(&mut self, go_on: &mut dyn FnMut() -> bool) -> bool {
        let Some(waiting) = self.guess_prices(go_on) else { return false };
        self.lower_free();
        for row in waiting {
            if !go_on() {
                return false;
            }
            self.settle(row);
        }
        for column in 0..self.free.len() {
            if !go_on() {
                return false;
            }
            self.fill(column);
        }
        true
    }

    fn value(&self, score: u16) -> i32 {
        self.worth.value(score)
    }

    /// Whether a row has at most one column at a time, so that it need not be kept from having one twice.
    fn is_single(&self, row: usize) -> bool {
        self.row_places[row] <= 1 && self.pinned[row].is_empty()
    }

    fn has(&self, row: usize, column: usize) -> bool {
        self.columns_of[row].iter().any(|held| held.other as usize == column)
            || self.pinned[row].iter().any(|&pinned| pinned as usize == column)
    }

    /// Makes a row's list anew at the prices of now.
    fn refill(&mut self, row: usize) {
        self.note_own(row);
        self.lists.refill(&mut *self.scores, self.worth, &self.column_price, &self.free, row, &self.own);
    }

    /// Notes the columns that a row must not be given once more.
    fn note_own(&mut self, row: usize) {
        self.own.clear();
        if !self.is_single(row) {
            self.own.extend(self.columns_of[row].iter().map(|held| held.other));
            self.own.extend(&self.pinned[row]);
        }
    }

    fn join(&mut self, row: usize, column: usize, score: u16, bid: i32) {
        self.columns_of[row].push(Held { other: column as u32, score, bid });
        self.rows_of[column].push(Held { other: row as u32, score, bid });
    }

    fn part(&mut self, row: usize, column: usize) -> u16 {
        let held = &mut self.columns_of[row];
        let at = held.iter().position(|held| held.other as usize == column);
        let score = at.map_or(0, |at| held.remove(at).score);
        self.rows_of[column].retain(|held| held.other as usize != row);
        score
    }

    fn solution(&self) -> Solution {
        let mut pairs: Vec<(usize, usize)> = Vec::new();
        for (row, (columns, pinned)) in self.columns_of.iter().zip(&self.pinned).enumerate() {
            pairs.extend(columns.iter().map(|held| (row, held.other as usize)));
            pairs.extend(pinned.iter().map(|&column| (row, column as usize)));
        }
        pairs.sort_unstable();
        let wide = |prices: &[i32]| prices.iter().copied().map(i64::from).collect();
        Solution { pairs, row_price: wide(&self.row_price), column_price: wide(&self.column_price) }
    }
}
