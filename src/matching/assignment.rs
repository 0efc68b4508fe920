//! The exact solver: shortest augmenting paths with a price for every row and column.
//!
//! **Method.** Rows come one place at a time. A place takes the column of greatest worth less price; where that
//! is full, a few rounds of bidding (Jonker and Volgenant's augmenting row reduction) move prices cheaply,
//! and what is left over is settled by Dijkstra's shortest path over reduced costs, from the place through
//! columns that are full and the rows in them, to a column with a free place, or to a row that may as well
//! stay without. Prices are changed along the way so that every reduced cost keeps its sign; at the end they
//! prove the optimum (see [`super::certify`]).
//!
//! **Cost.** `O(places of the rows * rows * columns)` at worst, on a dense matrix; in practice close to one scan
//! of the matrix for most places. Memory: the scores (2 bytes a pair) and a few numbers a row and column. A
//! column's capacity is a count, not copies of the column. A scan has no branches and no index list, so
//! that the compiler makes vector code of it.
//!
//! **Ties.** Nothing depends on chance, addresses or hash order. Rows come in order; of equal columns the
//! first is taken, a free one before a full one. Among equally good answers the same one is found on every
//! machine; which one is no promise of meaning.
//!
//! **References.** H. W. Kuhn, "The Hungarian method for the assignment problem", Naval Research Logistics
//! Quarterly 2 (1955) 83-97. N. Tomizawa, Networks 1 (1971) 173-194. R. Jonker and A. Volgenant, "A shortest
//! augmenting path algorithm for dense and sparse linear assignment problems", Computing 38 (1987) 325-340.
//! J. Edmonds and R. M. Karp, Journal of the ACM 19 (1972) 248-264 (reduced costs in flows with capacities).

#![allow(clippy::indexing_slicing, reason = "indices run over arrays of one length, made here")]

use super::problem::{FORBIDDEN, Problem, ScoreRows, Terms, TooLarge, Worth};

/// Dearer than any path, cheap enough to be added to.
const FAR: i32 = i32::MAX / 4 + 1;
/// Columns looked at together.
const BLOCK: usize = 128;
/// Rounds of bidding before shortest paths.
const ROUNDS: usize = 2;

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

/// Solves a problem. `go_on` is told after each row how many are done; the answer is none when it says stop.
///
/// # Errors
/// [`TooLarge`].
pub fn assign(
    terms: &Terms,
    scores: &mut dyn ScoreRows,
    go_on: &mut dyn FnMut(usize) -> bool,
) -> Result<Option<Solution>, TooLarge> {
    let mut problem = Problem { scores: vec![0; terms.rows() * terms.columns()], terms: terms.clone() };
    let width = terms.columns().max(1);
    for (row, cells) in problem.scores.chunks_mut(width).enumerate() {
        scores.write_row(row, cells);
    }
    let problem = &problem;
    let mut solver = Solver::new(problem, terms.worth()?);
    Ok(solver.run(go_on).then(|| solver.solution()))
}

struct Solver<'a> {
    problem: &'a Problem,
    worth: Worth,
    /// Per row: what is left of its capacity after pins.
    row_places: Vec<u16>,
    /// Per column: free places.
    free: Vec<u16>,
    row_price: Vec<i32>,
    column_price: Vec<i32>,
    /// Per row: the columns it has, pins aside.
    columns_of: Vec<Vec<usize>>,
    /// Per column: the rows it has, pins aside.
    rows_of: Vec<Vec<usize>>,
    /// Per row: columns pinned to it.
    pinned: Vec<Vec<usize>>,
    path: Path,
}

/// Room for one shortest path.
struct Path {
    /// Per column.
    distance: Vec<i32>,
    /// Per column: the largest number when settled, else 0.
    settled: Vec<i32>,
    /// Per column: the row from which it is reached.
    from: Vec<u32>,
    /// Columns settled, with their distances.
    done_columns: Vec<(usize, i32)>,
    /// Per row: the largest number when not reached.
    row_distance: Vec<i32>,
    /// Per row: whether its columns were looked at.
    row_left: Vec<bool>,
    /// Per row: the column through which it is reached.
    through: Vec<usize>,
    /// Rows whose columns were looked at, with their distances.
    done_rows: Vec<(usize, i32)>,
    /// Rows reached, whose columns were not looked at.
    waiting_rows: Vec<usize>,
}

/// Where a path ends.
enum End {
    /// In a free place of this column.
    Column(usize),
    /// With this row giving up the column through which it was reached.
    Row(usize),
}

impl<'a> Solver<'a> {
    fn new(problem: &'a Problem, worth: Worth) -> Self {
        let (rows, columns) = (problem.terms.rows(), problem.terms.columns());
        let mut row_places = problem.terms.row_capacity.clone();
        let mut free = problem.terms.column_capacity.clone();
        let mut pinned = vec![Vec::new(); rows];
        for &(row, column) in &problem.terms.pins {
            row_places[row] = row_places[row].saturating_sub(1);
            free[column] = free[column].saturating_sub(1);
            pinned[row].push(column);
        }
        Self {
            problem,
            worth,
            row_places,
            free,
            row_price: vec![0; rows],
            column_price: vec![0; columns],
            columns_of: vec![Vec::new(); rows],
            rows_of: vec![Vec::new(); columns],
            pinned,
            path: Path::new(rows, columns),
        }
    }

    fn run(&mut self, go_on: &mut dyn FnMut(usize) -> bool) -> bool {
        // A column all of whose places are pinned is closed from the start: nobody can have it, at any price.
        for column in 0..self.free.len() {
            if self.free[column] == 0 {
                self.column_price[column] = self.top_worth();
            }
        }
        let mut waiting = self.take_best_columns();
        for _ in 0..ROUNDS {
            waiting = self.bid(waiting);
        }
        let rows = self.problem.terms.rows();
        let left = waiting.len();
        for (done, row) in waiting.into_iter().enumerate() {
            if !go_on((rows + done).saturating_sub(left)) {
                return false;
            }
            self.settle(row);
        }
        go_on(rows)
    }

    /// More than any pair is worth.
    fn top_worth(&self) -> i32 {
        10_000 * self.worth.scale + self.worth.bonus
    }

    /// Each row's first place takes the best column, if that is free. Returns the rows with places left
    /// to settle, once for each place.
    fn take_best_columns(&mut self) -> Vec<usize> {
        let mut waiting = Vec::new();
        for row in 0..self.problem.terms.rows() {
            let Best { first, value, .. } = self.best(row);
            self.row_price[row] = value.max(0);
            if value <= 0 {
                continue; // better without
            }
            let mut places = self.row_places[row];
            if places > 0 && self.free[first] > 0 {
                self.join(row, first);
                places -= 1;
            }
            if self.row_places[row] == 0 {
                continue;
            }
            waiting.extend(std::iter::repeat_n(row, usize::from(places)));
        }
        waiting
    }

    fn join(&mut self, row: usize, column: usize) {
        self.columns_of[row].push(column);
        self.rows_of[column].push(row);
        self.free[column] -= 1;
    }

    /// Rows with one place bid for columns with one: the best column's price rises by what the row would
    /// lose with its second best, and whoever had it bids again. Returns who still waits.
    fn bid(&mut self, waiting: Vec<usize>) -> Vec<usize> {
        let single = |solver: &Self, row: usize| solver.row_places[row] == 1;
        let mut still = Vec::new();
        for start in waiting {
            let mut next = Some(start);
            // Each bid of a chain raises a price; the bound keeps near ties from crawling.
            let mut patience = self.problem.terms.columns() + 1;
            while let Some(row) = next.take() {
                let Best { first, value, second, second_value } = self.best(row);
                self.row_price[row] = value.max(0);
                if value <= 0 {
                    break;
                }
                if self.free[first] > 0 {
                    self.join(row, first);
                    break;
                }
                if second_value == value && self.free[second] > 0 {
                    self.join(row, second);
                    break;
                }
                let rise = value - second_value.max(0);
                let contested =
                    self.problem.terms.column_capacity[first] == 1 && self.rows_of[first].len() == 1;
                if rise == 0 || patience == 0 || !single(self, row) || !contested {
                    still.push(row);
                    break;
                }
                let loser = self.rows_of[first][0];
                if !single(self, loser) {
                    still.push(row);
                    break;
                }
                patience -= 1;
                self.column_price[first] += rise;
                self.row_price[row] = value - rise;
                self.rows_of[first][0] = row;
                self.columns_of[row].push(first);
                self.columns_of[loser].clear();
                next = Some(loser);
            }
        }
        still
    }

    /// The two best columns of a row, by worth less price; the first of equals.
    fn best(&self, row: usize) -> Best {
        let mut best = Best { first: 0, value: i32::MIN, second: 0, second_value: i32::MIN };
        for (column, (&score, &price)) in self.problem.row(row).iter().zip(&self.column_price).enumerate() {
            let value = self.value(score) - price;
            if value > best.second_value && score != FORBIDDEN && !self.has(row, column) {
                if value > best.value {
                    best = Best { first: column, value, second: best.first, second_value: best.value };
                } else {
                    best.second = column;
                    best.second_value = value;
                }
            }
        }
        best
    }

    fn value(&self, score: u16) -> i32 {
        i32::from(score) * self.worth.scale + self.worth.bonus
    }

    fn has(&self, row: usize, column: usize) -> bool {
        self.columns_of[row].contains(&column) || self.pinned[row].contains(&column)
    }

    /// Finds the best way to give one more place of a row a column, or leaves it without.
    fn settle(&mut self, start: usize) {
        let (end, length) = self.shortest_path(start);
        self.reprice(length);
        match end {
            End::Row(row) if row == start => {}
            End::Row(row) => {
                let column = self.path.through[row];
                self.part(row, column);
                self.hand_on(start, column);
            }
            End::Column(column) => {
                self.free[column] -= 1;
                self.hand_on(start, column);
            }
        }
        self.path.clear();
    }

    /// The end and the length of the shortest path from one more place of `start`.
    fn shortest_path(&mut self, start: usize) -> (End, i32) {
        // A path may end with a row staying without: that costs the row's price.
        let mut without = (self.row_price[start], start);
        self.path.reach_row(start, 0, usize::MAX);
        self.path.leave_row(start);
        let mut nearest = self.scan(start, 0);
        loop {
            if let Some((row, distance)) = self.path.next_row().filter(|&(_, distance)| distance <= nearest.1)
            {
                if distance >= without.0 {
                    return (End::Row(without.1), without.0);
                }
                self.path.leave_row(row);
                nearest = self.scan(row, distance);
                continue;
            }
            let (column, distance) = nearest;
            if distance >= without.0 {
                return (End::Row(without.1), without.0);
            }
            if self.free[column] > 0 {
                return (End::Column(column), distance);
            }
            self.path.settled[column] = i32::MAX;
            self.path.done_columns.push((column, distance));
            let price = self.column_price[column];
            let mut row_comes_next = false;
            for &row in &self.rows_of[column] {
                // A pair in use has a reduced cost of at most 0, and is left again at that much.
                let reduced = self.row_price[row] + price - self.value(self.problem.row(row)[column]);
                let reached = distance - reduced;
                if self.path.reach_row(row, reached, column) {
                    row_comes_next |= reached == distance;
                    let end = reached + self.row_price[row];
                    if end < without.0 {
                        without = (end, row);
                    }
                }
            }
            // Nothing is nearer than the column just settled, so a row as near may be scanned at once.
            nearest = if row_comes_next { (column, distance) } else { self.path.nearest() };
        }
    }

    /// Looks from a row at every column, and returns the nearest that is not settled; the first of equals.
    fn scan(&mut self, row: usize, so_far: i32) -> (usize, i32) {
        // Columns the row has already are out of reach for this scan.
        let own = |solver: &mut Self, shift: i32| {
            for at in 0..solver.columns_of[row].len() {
                let column = solver.columns_of[row][at];
                solver.column_price[column] += shift;
            }
            for at in 0..solver.pinned[row].len() {
                let column = solver.pinned[row][at];
                solver.column_price[column] += shift;
            }
        };
        own(self, FAR);
        let base = so_far + self.row_price[row];
        let worth = self.worth;
        let path = &mut self.path;
        let mut best = (0, i32::MAX);
        let id = u32::try_from(row).unwrap_or(u32::MAX);
        let blocks = self
            .problem
            .row(row)
            .chunks(BLOCK)
            .zip(self.column_price.chunks(BLOCK))
            .zip(path.distance.chunks_mut(BLOCK))
            .zip(path.from.chunks_mut(BLOCK))
            .zip(path.settled.chunks(BLOCK));
        for (block, ((((scores, prices), distances), from), settled)) in blocks.enumerate() {
            let mut least = i32::MAX;
            for ((((&score, &price), distance), from), &settled) in
                scores.iter().zip(prices).zip(distances.iter_mut()).zip(from.iter_mut()).zip(settled)
            {
                let value = i32::from(score).wrapping_mul(worth.scale).wrapping_add(worth.bonus);
                let value = if score == FORBIDDEN { -FAR } else { value };
                let reached = base + price - value;
                let nearer = reached < *distance;
                *distance = if nearer { reached } else { *distance };
                *from = if nearer { id } else { *from };
                least = least.min((*distance).max(settled));
            }
            if least < best.1 {
                let at = distances.iter().zip(settled).position(|(&d, &s)| d.max(s) == least);
                best = (block * BLOCK + at.unwrap_or(0), least);
            }
        }
        own(self, -FAR);
        best
    }

    /// Moves prices so that the path just found costs nothing and no reduced cost changes its sign.
    fn reprice(&mut self, length: i32) {
        for &(row, distance) in &self.path.done_rows {
            self.row_price[row] -= (length - distance).max(0);
        }
        for &(column, distance) in &self.path.done_columns {
            self.column_price[column] += (length - distance).max(0);
        }
    }

    /// Along the path back to its start: the row from which a column was reached takes a place of it, and
    /// gives up the one through which it was reached itself.
    fn hand_on(&mut self, start: usize, mut column: usize) {
        loop {
            let row = self.path.from[column] as usize;
            self.columns_of[row].push(column);
            self.rows_of[column].push(row);
            if row == start {
                return;
            }
            let given_up = self.path.through[row];
            self.part(row, given_up);
            column = given_up;
        }
    }

    fn part(&mut self, row: usize, column: usize) {
        self.columns_of[row].retain(|&c| c != column);
        self.rows_of[column].retain(|&r| r != row);
    }

    fn solution(&self) -> Solution {
        let used = self.columns_of.iter().chain(&self.pinned).enumerate();
        let rows = self.problem.terms.rows().max(1);
        let mut pairs: Vec<(usize, usize)> =
            used.flat_map(|(at, columns)| columns.iter().map(move |&column| (at % rows, column))).collect();
        pairs.sort_unstable();
        let wide = |prices: &[i32]| prices.iter().copied().map(i64::from).collect();
        Solution { pairs, row_price: wide(&self.row_price), column_price: wide(&self.column_price) }
    }
}

/// A row's best columns by worth less price.
struct Best {
    first: usize,
    value: i32,
    second: usize,
    second_value: i32,
}

impl Path {
    fn new(rows: usize, columns: usize) -> Self {
        Self {
            distance: vec![i32::MAX; columns],
            settled: vec![0; columns],
            from: vec![0; columns],
            done_columns: Vec::new(),
            row_distance: vec![i32::MAX; rows],
            row_left: vec![false; rows],
            through: vec![0; rows],
            done_rows: Vec::new(),
            waiting_rows: Vec::new(),
        }
    }

    /// Notes a way to a row; whether it is the first or a nearer one.
    fn reach_row(&mut self, row: usize, distance: i32, through: usize) -> bool {
        if self.row_left[row] || distance >= self.row_distance[row] {
            return false;
        }
        if self.row_distance[row] == i32::MAX {
            self.waiting_rows.push(row);
        }
        self.row_distance[row] = distance;
        self.through[row] = through;
        true
    }

    /// The nearest row that is reached and not left; the first of equals.
    fn next_row(&self) -> Option<(usize, i32)> {
        self.waiting_rows
            .iter()
            .map(|&row| (row, self.row_distance[row]))
            .min_by_key(|&(row, distance)| (distance, row))
    }

    fn leave_row(&mut self, row: usize) {
        self.waiting_rows.retain(|&r| r != row);
        self.row_left[row] = true;
        self.done_rows.push((row, self.row_distance[row]));
    }

    fn nearest(&self) -> (usize, i32) {
        let mut best = (0, i32::MAX);
        for (column, (&distance, &settled)) in self.distance.iter().zip(&self.settled).enumerate() {
            if distance.max(settled) < best.1 {
                best = (column, distance);
            }
        }
        best
    }

    /// Ready for the next path.
    fn clear(&mut self) {
        self.distance.fill(i32::MAX);
        for (column, _) in self.done_columns.drain(..) {
            self.settled[column] = 0;
        }
        for row in self.done_rows.drain(..).map(|(row, _)| row).chain(self.waiting_rows.drain(..)) {
            self.row_distance[row] = i32::MAX;
            self.row_left[row] = false;
        }
    }
}
