//! The shortest path from one more place of a row to where it costs least.

use super::Solver;
use super::lists::NOTHING;
use std::cmp::Reverse;
use std::collections::BinaryHeap;

/// Farther than anything.
const FAR: i32 = i32::MAX;

/// What comes next on a path, in the order in which equals are looked at.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Stop {
    /// A column with a free place.
    Free(u32),
    /// A row.
    Row(u32),
    /// A column that is full.
    Full(u32),
    /// Columns outside a row's list.
    Outside(u32),
}

/// Where a path ends.
enum End {
    /// In a free place of this column.
    Column(usize),
    /// With this row giving up the column through which it was reached.
    Row(usize),
}

/// Room for one path.
pub(super) struct Path {
    queue: BinaryHeap<Reverse<(i32, Stop)>>,
    /// What is as near as what is looked at now.
    here: Vec<Stop>,
    columns: Vec<Reached>,
    rows: Vec<Reached>,
    touched_columns: Vec<u32>,
    touched_rows: Vec<u32>,
    /// A path may end with a row staying without, at this cost.
    without: (i32, usize),
}

/// How a row or a column is reached.
#[derive(Clone, Copy)]
struct Reached {
    distance: i32,
    /// The row from which, the column through which.
    from: u32,
    done: bool,
    /// Rows: their list was made anew on this path.
    anew: bool,
}

const UNREACHED: Reached = Reached { distance: FAR, from: u32::MAX, done: false, anew: false };

impl Path {
    pub(super) fn new(rows: usize, columns: usize) -> Self {
        Self {
            queue: BinaryHeap::new(),
            here: Vec::new(),
            columns: vec![UNREACHED; columns],
            rows: vec![UNREACHED; rows],
            touched_columns: Vec::new(),
            touched_rows: Vec::new(),
            without: (FAR, 0),
        }
    }

    fn push(&mut self, now: i32, distance: i32, stop: Stop) {
        if distance >= self.without.0 {
            return;
        }
        if distance == now { self.here.push(stop) } else { self.queue.push(Reverse((distance, stop))) }
    }

    fn pop(&mut self, now: i32) -> Option<(i32, Stop)> {
        match self.here.pop() {
            Some(stop) => Some((now, stop)),
            None => self.queue.pop().map(|Reverse(next)| next),
        }
    }

    /// Notes a way to a column; whether it is the first or a nearer one.
    fn reach_column(&mut self, column: usize, distance: i32, row: usize) -> bool {
        let reached = &mut self.columns[column];
        if distance >= reached.distance {
            return false;
        }
        if reached.distance == FAR {
            self.touched_columns.push(column as u32);
        }
        *reached = Reached { distance, from: row as u32, ..UNREACHED };
        true
    }

    /// Notes a way to a row; whether it is the first or a nearer one.
    fn reach_row(&mut self, row: usize, distance: i32, through: u32) -> bool {
        let reached = &mut self.rows[row];
        if distance >= reached.distance {
            return false;
        }
        if reached.distance == FAR {
            self.touched_rows.push(row as u32);
        }
        *reached = Reached { distance, from: through, ..UNREACHED };
        true
    }

    /// Ready for the next path.
    fn clear(&mut self) {
        self.queue.clear();
        self.here.clear();
        for column in self.touched_columns.drain(..) {
            self.columns[column as usize] = UNREACHED;
        }
        for row in self.touched_rows.drain(..) {
            self.rows[row as usize] = UNREACHED;
        }
        self.without = (FAR, 0);
    }
}

impl Solver<'_> {
    /// Finds the best way to give one more place of a row a column, or leaves it without.
    pub(super) fn settle(&mut self, start: usize) {
        let (end, length) = self.shortest_path(start);
        self.reprice(length);
        match end {
            End::Row(row) if row == start => {}
            End::Row(row) => {
                let column = self.path.rows[row].from as usize;
                self.give_up(row, column);
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
        self.path.reach_row(start, 0, u32::MAX);
        self.path.without = (self.row_price[start], start);
        let mut next = Some((0, Stop::Row(start as u32)));
        while let Some((distance, stop)) = next {
            if distance >= self.path.without.0 {
                break;
            }
            let end = match stop {
                Stop::Free(column) => {
                    Some(column as usize).filter(|&c| self.path.columns[c].distance == distance)
                }
                Stop::Full(column) => {
                    self.leave_column(column as usize, distance);
                    None
                }
                Stop::Row(row) => self.leave_row(row as usize, distance),
                Stop::Outside(row) => self.look_outside(row as usize, distance),
            };
            if let Some(column) = end {
                return (End::Column(column), distance);
            }
            next = self.path.pop(distance);
        }
        (End::Row(self.path.without.1), self.path.without.0)
    }

    /// From a full column to the rows in it.
    fn leave_column(&mut self, column: usize, distance: i32) {
        let reached = &mut self.path.columns[column];
        if reached.done || reached.distance != distance {
            return;
        }
        reached.done = true;
        let price = self.column_price[column];
        for at in 0..self.rows_of[column].len() {
            let Held { other, score, .. } = self.rows_of[column][at];
            let row = other as usize;
            // A pair in use has a reduced cost of at most 0, and is left again at that much.
            let reduced = self.row_price[row] + price - self.value(score);
            let reached = distance - reduced;
            if self.path.reach_row(row, reached, column as u32) {
                let end = reached + self.row_price[row];
                if end < self.path.without.0 {
                    self.path.without = (end, row);
                }
                self.path.push(distance, reached, Stop::Row(other));
            }
        }
    }

    /// From a row to the columns of its list. Returns a free one that is no farther than the row.
    fn leave_row(&mut self, row: usize, distance: i32) -> Option<usize> {
        let reached = &mut self.path.rows[row];
        if reached.done || reached.distance != distance {
            return None;
        }
        reached.done = true;
        let end = self.scan_list(row, distance, distance);
        if end.is_none() {
            self.announce_outside(row, distance, distance);
        }
        end
    }

    fn scan_list(&mut self, row: usize, from: i32, now: i32) -> Option<usize> {
        let base = from + self.row_price[row];
        let single = self.is_single(row);
        for at in 0..self.lists.len_of(row) {
            let (column, score) = self.lists.entry(row, at);
            let reached = base + self.column_price[column] - self.value(score);
            if let Some(end) = self.step(row, column, reached, now, single) {
                return Some(end);
            }
        }
        None
    }

    /// One step from a row to a column. Returns the column when it is free and as near as can be.
    fn step(&mut self, row: usize, column: usize, reached: i32, now: i32, single: bool) -> Option<usize> {
        if reached >= self.path.without.0 || reached >= self.path.columns[column].distance {
            return None;
        }
        if !single && self.has(row, column) {
            return None;
        }
        self.path.reach_column(column, reached, row);
        if self.free[column] == 0 {
            self.path.push(now, reached, Stop::Full(column as u32));
        } else if reached == now {
            return Some(column);
        } else {
            self.path.push(now, reached, Stop::Free(column as u32));
        }
        None
    }

    /// Puts what is outside a row's list on the way, no nearer than now.
    fn announce_outside(&mut self, row: usize, from: i32, now: i32) {
        let outside = self.lists.outside(row);
        if outside == NOTHING {
            return;
        }
        let distance = i64::from(from) + i64::from(self.row_price[row]) - i64::from(outside);
        let distance = i32::try_from(distance).unwrap_or(if distance < 0 { 0 } else { FAR });
        self.path.push(now, distance.max(now), Stop::Outside(row as u32));
    }

    /// A path has come to the bound of a row's list: the row is looked at anew, the second time at all it has.
    fn look_outside(&mut self, row: usize, now: i32) -> Option<usize> {
        let Reached { distance: from, anew, .. } = self.path.rows[row];
        if !anew {
            self.path.rows[row].anew = true;
            self.refill(row);
            let end = self.scan_list(row, from, now);
            if end.is_none() {
                self.announce_outside(row, from, now);
            }
            return end;
        }
        self.note_own(row);
        let values = self.lists.every(&mut *self.scores, self.worth, &self.column_price, row, &self.own);
        let base = from + self.row_price[row];
        let without = self.path.without.0;
        let nearer: Vec<(usize, i32)> = values
            .iter()
            .enumerate()
            .filter(|&(column, &value)| {
                value != NOTHING
                    && base - value < without
                    && base - value < self.path.columns[column].distance
            })
            .map(|(column, &value)| (column, base - value))
            .collect();
        nearer.into_iter().find_map(|(column, reached)| self.step(row, column, reached, now, true))
    }

    /// Moves prices so that the path just found costs nothing and no reduced cost changes its sign.
    fn reprice(&mut self, length: i32) {
        for &row in &self.path.touched_rows {
            let Reached { distance, done, .. } = self.path.rows[row as usize];
            if done && distance < length {
                self.row_price[row as usize] -= length - distance;
            }
        }
        for &column in &self.path.touched_columns {
            let Reached { distance, done, .. } = self.path.columns[column as usize];
            if done && distance < length {
                self.column_price[column as usize] += length - distance;
            }
        }
    }

    /// Along the path back to its start: the row from which a column was reached takes a place of it, and
    /// gives up the one through which it was reached itself.
    fn hand_on(&mut self, start: usize, mut column: usize) {
        loop {
            let row = self.path.columns[column].from as usize;
            self.take(row, column);
            if row == start {
                return;
            }
            let given_up = self.path.rows[row].from as usize;
            self.give_up(row, given_up);
            column = given_up;
        }
    }

    fn take(&mut self, row: usize, column: usize) {
        // A column that was reached by a look at all is in no list.
        let score = self.lists.score_in(row, column);
        let score = score.unwrap_or_else(|| self.scores.score(row, column, self.free.len()));
        self.join(row, column, score, 0);
    }

    fn give_up(&mut self, row: usize, column: usize) {
        let score = self.part(row, column);
        if !self.is_single(row) {
            // It was kept out of the list while the row had it.
            self.lists.comes_back(row, self.value(score) - self.column_price[column]);
        }
    }
}

use super::Held;
