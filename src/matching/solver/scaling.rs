//! Prices found by bids of a least step that gets finer: the way out where everybody wants the same few.
//!
//! Bids without a least step raise a price by what the next best is worse. Where hundreds see the same columns
//! alike that is nearly nothing, and what is left over is settled by paths through nearly everybody. With a
//! least step (Bertsekas' epsilon-scaling) a price comes near its end in few bids; the next round starts from
//! there with a finer step. Places that will stay free are bid for by nobody in particular, so that they come
//! out as the cheapest, and cost nothing in the end. The prices are no more than a good guess: the exact
//! solver starts from them, and proves its answer as always.

use super::{Held, Solver};
use crate::matching::problem::{FORBIDDEN, Worth};

/// How much finer each round's step is.
const FINER: i32 = 5;
/// The first step, as a part of all that scores can differ.
const COARSE: i32 = 8;
/// The last step, as a part of a hundredth of a point.
const FINE: i32 = 64;
/// What being a pair is worth in these bids, in hundredths of a point: enough that only who is short of columns
/// stays without, and so little that prices there do not climb for long.
const PAIRED: i32 = 60_000;
/// Above any value. Prices may come to be some times as much before a round is broken off.
const MOST: i32 = i32::MAX / 16;
/// Bids in one round, for each who waits at its start.
const MOST_BIDS: usize = 50;
/// Bids between two questions whether to go on.
const BREATH: usize = 64;
/// Who bids for a place that will stay free.
const NOBODY: usize = u32::MAX as usize;

impl Solver<'_> {
    /// Starts anew from prices that bids of a finer and finer step have found. Returns the rows with places left to
    /// settle, once for each place; none when told to stop.
    pub(super) fn guess_prices(&mut self, go_on: &mut dyn FnMut() -> bool) -> Option<Vec<usize>> {
        let exact = self.worth;
        let bonus = exact.bonus.min(PAIRED.saturating_mul(exact.scale));
        let most = 10_000 * exact.scale + bonus + exact.running;
        let magnified = (MOST / most).clamp(1, FINE);
        self.worth = Worth {
            scale: exact.scale * magnified,
            bonus: bonus * magnified,
            running: exact.running * magnified,
        };
        self.leave_everybody();
        let closed: Vec<usize> = (0..self.free.len()).filter(|&column| self.free[column] == 0).collect();
        self.column_price.fill(0);
        for &column in &closed {
            self.column_price[column] = most * magnified;
        }
        self.forget_lists();
        let last = (self.worth.scale / FINE).max(1);
        let mut step = (self.worth.scale.saturating_mul(10_000) / COARSE).max(last);
        // More places wanted than there are: prices must come down a little to find who stays without.
        let is_short = self.places_wanted() > self.places_free();
        let went_on = loop {
            if !self.bid_in_steps(step, go_on) {
                break false;
            }
            if step == last {
                break true;
            }
            self.leave_everybody();
            if is_short {
                self.come_down(2 * step, &closed);
            }
            step = (step / FINER).max(last);
        };
        let nothing = if is_short { 0 } else { self.price_of_nothing() };
        let found: Vec<Vec<Held>> = self.columns_of.clone();
        self.leave_everybody();
        self.worth = exact;
        for price in &mut self.column_price {
            // Where somebody stays without for want of a column, it costs all that being a pair is worth.
            let short = *price >= bonus * magnified;
            *price = (*price - nothing).max(0) / magnified + if short { exact.bonus - bonus } else { 0 };
        }
        for column in closed {
            self.column_price[column] = 10_000 * exact.scale + exact.bonus + exact.running;
        }
        self.forget_lists();
        if went_on { self.keep_what_is_best(&found, go_on) } else { None }
    }

    /// Keeps of what was found what is best at the prices of now.
    fn keep_what_is_best(
        &mut self,
        found: &[Vec<Held>],
        go_on: &mut dyn FnMut() -> bool,
    ) -> Option<Vec<usize>> {
        let mut waiting = Vec::new();
        for (row, found) in found.iter().enumerate() {
            if row % BREATH == 0 && !go_on() {
                return None;
            }
            for held in found {
                let column = held.other as usize;
                self.free[column] -= 1;
                self.join(row, column, held.score, self.column_price[column]);
            }
            self.refill(row);
            self.row_price[row] = self.best(row).value.max(0);
            for held in found {
                let column = held.other as usize;
                if self.value(held.score) - self.column_price[column] < self.row_price[row] {
                    self.free[column] += 1;
                    self.part(row, column);
                    if !self.is_single(row) {
                        self.lists.comes_back(row, self.value(held.score) - self.column_price[column]);
                    }
                }
            }
            // One more than there are columns finds that nothing is left, and then a place costs nothing.
            let places = usize::from(self.row_places[row]).min(self.free.len() + 1);
            waiting.extend(std::iter::repeat_n(row, places.saturating_sub(self.columns_of[row].len())));
        }
        Some(waiting)
    }

    fn places_wanted(&self) -> usize {
        let columns = self.free.len();
        self.row_places.iter().map(|&places| usize::from(places).min(columns)).sum()
    }

    fn places_free(&self) -> usize {
        let rows = self.row_places.len();
        self.free.iter().map(|&free| usize::from(free).min(rows)).sum()
    }

    /// Lowers all prices but those of closed columns.
    fn come_down(&mut self, by: i32, closed: &[usize]) {
        let kept: Vec<i32> = closed.iter().map(|&column| self.column_price[column]).collect();
        self.column_price.iter_mut().for_each(|price| *price = (*price - by).max(0));
        for (&column, price) in closed.iter().zip(kept) {
            self.column_price[column] = price;
        }
        self.forget_lists();
    }

    /// The most that a place costs which stays free.
    fn price_of_nothing(&self) -> i32 {
        let stays_free = |column: &usize| {
            self.free[*column] > 0 || self.rows_of[*column].iter().any(|held| held.other as usize == NOBODY)
        };
        let free = (0..self.free.len()).filter(stays_free);
        free.map(|column| self.column_price[column]).max().unwrap_or(0)
    }

    fn forget_lists(&mut self) {
        for row in 0..self.row_price.len() {
            self.lists.forget(row);
        }
    }

    /// Nobody has anything but pins.
    fn leave_everybody(&mut self) {
        self.columns_of.iter_mut().for_each(Vec::clear);
        for (free, rows) in self.free.iter_mut().zip(&mut self.rows_of) {
            *free += rows.len() as u16;
            rows.clear();
        }
        for row in 0..self.row_price.len() {
            self.row_price[row] = 0;
            // Prices only rise from the first of these bids to the last, so that most lists stay right.
            if !self.is_single(row) {
                self.lists.forget(row);
            }
        }
    }

    /// Everybody bids until nobody waits, or for long enough; each bid raises a price by at least `step`.
    fn bid_in_steps(&mut self, step: i32, go_on: &mut dyn FnMut() -> bool) -> bool {
        let (columns, room) = (self.free.len(), self.places_free());
        let places = self.row_places.iter().map(|&places| usize::from(places).min(columns)).enumerate();
        let rows: Vec<usize> =
            places.rev().flat_map(|(row, places)| std::iter::repeat_n(row, places)).collect();
        // Whom there is no room for may stay without; for each other who does, a place stays free.
        let mut may_stay_without = rows.len().saturating_sub(room);
        let mut waiting = vec![NOBODY; room.saturating_sub(rows.len()).min(rows.len())];
        waiting.extend(rows);
        let most = MOST_BIDS * (waiting.len() + 1);
        let (mut bids, mut top) = (0, 0);
        while let Some(mut row) = waiting.pop() {
            bids += 1;
            if bids > most || top > i32::MAX / 4 {
                break;
            }
            if bids % BREATH == 0 && !go_on() {
                return false;
            }
            let mut wanted = None;
            if row != NOBODY {
                let best = self.best(row);
                if best.value > 0 {
                    wanted = Some((best.column, best.score, best.value - best.next_value.max(0)));
                } else if may_stay_without > 0 {
                    may_stay_without -= 1;
                    continue;
                } else {
                    row = NOBODY;
                }
            }
            let (column, score, ahead) = wanted.unwrap_or_else(|| self.cheapest());
            let price = self.column_price[column];
            if self.free[column] > 0 {
                self.free[column] -= 1;
                self.hold(row, column, score, price);
                continue;
            }
            let held = self.rows_of[column].iter().enumerate().min_by_key(|(at, held)| (held.bid, *at));
            let Some((at, loser)) = held.map(|(at, held)| (at, held.other as usize)) else { continue };
            self.rows_of[column].remove(at);
            if loser != NOBODY {
                self.columns_of[loser].retain(|held| held.other as usize != column);
                if !self.is_single(loser) {
                    self.lists.forget(loser);
                }
            }
            let bid = price + ahead + step;
            top = top.max(bid);
            self.hold(row, column, score, bid);
            self.column_price[column] =
                self.rows_of[column].iter().map(|held| held.bid).min().unwrap_or(price);
            waiting.push(loser);
        }
        true
    }

    fn hold(&mut self, row: usize, column: usize, score: u16, bid: i32) {
        if row == NOBODY {
            self.rows_of[column].push(Held { other: NOBODY as u32, score, bid });
        } else {
            self.join(row, column, score, bid);
        }
    }

    /// The column that costs least, those with a free place first, and how much more the next costs.
    fn cheapest(&self) -> (usize, u16, i32) {
        let (mut column, mut least, mut next, mut is_free) = (0, i32::MAX, i32::MAX, false);
        for (at, (&price, &free)) in self.column_price.iter().zip(&self.free).enumerate() {
            if price < least || price == least && free > 0 && !is_free {
                (column, next, least, is_free) = (at, least, price, free > 0);
            } else {
                next = next.min(price);
            }
        }
        (column, 0, if next == i32::MAX { 0 } else { next - least })
    }

    /// Lowers the price of every column with a free place to the least at which nobody would rather have it than
    /// what they have.
    pub(super) fn lower_free(&mut self) {
        let mut priced: Vec<(usize, i32)> = (0..self.free.len())
            .filter(|&column| self.free[column] > 0 && self.column_price[column] > 0)
            .map(|column| (column, 0))
            .collect();
        if priced.is_empty() {
            return;
        }
        let mut scores = vec![FORBIDDEN; self.free.len()];
        for row in 0..self.row_price.len() {
            self.scores.write_row(row, &mut scores);
            for (column, least) in &mut priced {
                let score = scores[*column];
                if score != FORBIDDEN && !self.has(row, *column) {
                    *least = (self.value(score) - self.row_price[row]).max(*least);
                }
            }
        }
        let mut most = 0;
        for (column, least) in priced {
            most = most.max(self.column_price[column] - least);
            self.column_price[column] = least;
        }
        self.lists.prices_fell(most);
    }
}
