//! Rows bid for columns: the quick first part.
//!
//! Afterwards every price is right: no row would rather have another column than the one it has, a free
//! column costs nothing, and who waits would lose by taking what is free.

use super::Solver;
use super::lists::NOTHING;

/// Times that everybody who waits may try again.
const ROUNDS: usize = 3;
/// Bids in a chain that may change no price.
const PATIENCE: usize = 6;
/// Bids in a chain at most (people need some 300). Where three want two and nothing else is left for them, a chain
/// goes on until the two cost all that being a pair is worth, and a path finds that at once.
const LONGEST: usize = 5000;

/// A row's best column by worth less price, and what the next best would give.
pub(super) struct Best {
    pub(super) column: usize,
    pub(super) score: u16,
    pub(super) value: i32,
    pub(super) next_value: i32,
}

impl Solver<'_> {
    /// Everybody bids. Returns the rows with places left to settle, once for each place; none when told to stop.
    pub(super) fn bid_for_places(&mut self, go_on: &mut dyn FnMut(usize) -> bool) -> Option<Vec<usize>> {
        let mut waiting = Vec::new();
        for row in 0..self.row_places.len() {
            if !go_on(row) {
                return None;
            }
            self.refill(row);
            if self.row_places[row] == 1 && self.is_single(row) {
                waiting.extend(self.chain(row));
            } else {
                self.take_first(row, &mut waiting);
            }
        }
        for _ in 0..ROUNDS {
            let again = std::mem::take(&mut waiting);
            for row in again {
                if self.row_places[row] == 1 && self.is_single(row) {
                    waiting.extend(self.chain(row));
                } else {
                    waiting.push(row);
                }
            }
        }
        Some(waiting)
    }

    /// The first of several places takes the best column, if that is free; the others wait.
    fn take_first(&mut self, row: usize, waiting: &mut Vec<usize>) {
        let best = self.best(row);
        self.row_price[row] = best.value.max(0);
        if best.value <= 0 {
            return; // better without
        }
        let mut places = self.row_places[row];
        if places > 0 && self.free[best.column] > 0 {
            self.free[best.column] -= 1;
            self.join(row, best.column, best.score, self.column_price[best.column]);
            places -= 1;
        }
        waiting.extend(std::iter::repeat_n(row, usize::from(places)));
    }

    /// A row bids for its best column; whoever loses it bids next. Returns who still waits at the end.
    fn chain(&mut self, start: usize) -> Option<usize> {
        let mut row = start;
        let mut patience = PATIENCE;
        let mut bids = 0;
        loop {
            let best = self.best(row);
            if best.value <= 0 {
                self.row_price[row] = 0;
                return None; // better without
            }
            bids += 1;
            let column = best.column;
            if self.free[column] > 0 {
                self.row_price[row] = best.value;
                self.free[column] -= 1;
                self.join(row, column, best.score, self.column_price[column]);
                return None;
            }
            self.row_price[row] = best.value;
            let rise = best.value - best.next_value.max(0);
            if rise == 0 {
                patience -= 1;
            }
            if patience == 0 || bids > LONGEST {
                return Some(row);
            }
            let cheapest = self.rows_of[column].iter().enumerate().min_by_key(|(at, held)| (held.bid, *at));
            let Some((at, loser)) = cheapest.map(|(at, held)| (at, held.other as usize)) else {
                return Some(row);
            };
            if !self.is_single(loser) {
                return Some(row);
            }
            self.columns_of[loser].clear();
            self.rows_of[column].remove(at);
            self.join(row, column, best.score, self.column_price[column] + rise);
            let price = self.rows_of[column].iter().map(|held| held.bid).min().unwrap_or(0);
            self.column_price[column] = price;
            for at in 0..self.rows_of[column].len() {
                let held = self.rows_of[column][at];
                if self.is_single(held.other as usize) {
                    self.row_price[held.other as usize] = self.value(held.score) - price;
                }
            }
            row = loser;
        }
    }

    /// What a row's best column would give it, of those it has not.
    pub(super) fn best_value(&mut self, row: usize) -> i32 {
        self.best(row).value
    }

    /// A row's best column by worth less price, of those it has not; the first of equals in its list.
    pub(super) fn best(&mut self, row: usize) -> Best {
        loop {
            let mut best = Best { column: 0, score: 0, value: NOTHING, next_value: NOTHING };
            let single = self.is_single(row);
            let mut best_is_free = false;
            for (column, score) in self.lists.of(row) {
                let value = self.value(score) - self.column_price[column];
                if value < best.next_value || !single && self.has(row, column) {
                    continue;
                }
                let free = self.free[column] > 0;
                if value > best.value || value == best.value && free && !best_is_free {
                    best = Best { column, score, value, next_value: best.value };
                    best_is_free = free;
                } else {
                    best.next_value = value;
                }
            }
            let outside = self.lists.outside(row);
            if best.value >= outside {
                best.next_value = best.next_value.max(outside);
                return best;
            }
            self.refill(row);
        }
    }
}
