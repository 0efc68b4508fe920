//! An answer kept best while things change: one person's scores, one more place.

use super::detour::{Detour, Node, Ways};
use super::{Held, Solved, Solver};
use crate::matching::problem::{FORBIDDEN, ScoreRows};

impl Solver<'_> {
    /// The score of a pair; none when it is forbidden.
    pub(super) fn score_of(&mut self, row: usize, column: usize) -> Option<u16> {
        Some(self.scores.score(row, column, self.free.len())).filter(|&score| score != FORBIDDEN)
    }

    /// Takes a way from the outside to a column that is free although it has a price: whoever gains most by it
    /// comes in, or the price falls to nothing.
    pub(super) fn fill(&mut self, column: usize) {
        while self.free[column] > 0 && self.column_price[column] > 0 {
            let (start, target) = (Node::Outside, Node::Column(column));
            let ways = self.ways(start, target, None);
            let length = ways.columns[column].min(self.column_price[column]);
            let way = ways.way_to(start, target);
            self.raise(&ways, length);
            // Straight from the outside: nobody comes in, and the price is nothing now.
            let Some(way) = way.filter(|way| !way.added.is_empty()) else { return };
            self.follow(&way);
        }
    }

    /// Moves all prices by a path that starts outside, so that it costs nothing.
    fn raise(&mut self, ways: &Ways, length: i32) {
        for (price, &distance) in self.row_price.iter_mut().zip(&ways.rows) {
            *price += distance.min(length);
        }
        for (price, &distance) in self.column_price.iter_mut().zip(&ways.columns) {
            *price = (*price - distance.min(length)).max(0);
        }
        self.lists.prices_fell(length);
    }

    /// Changes the pairs as a way says.
    fn follow(&mut self, way: &Detour) {
        for &(row, column) in &way.dropped {
            let score = self.part(row, column);
            self.free[column] += 1;
            if !self.is_single(row) {
                self.lists.comes_back(row, self.value(score) - self.column_price[column]);
            }
        }
        for &(row, column) in &way.added {
            if let Some(score) = self.score_of(row, column) {
                self.free[column] -= 1;
                self.join(row, column, score, 0);
            }
        }
    }

    fn leave_all(&mut self, row: usize) -> Vec<Held> {
        let held = std::mem::take(&mut self.columns_of[row]);
        for one in &held {
            let column = one.other as usize;
            self.rows_of[column].retain(|other| other.other as usize != row);
            self.free[column] += 1;
        }
        held
    }
}

impl<'a> Solved<'a> {
    /// Scores come from here from now on; rows and columns whose scores differ are to be told one by one.
    pub fn score_by(&mut self, scores: Box<dyn ScoreRows + 'a>) {
        self.solver.scores = scores;
    }

    /// A row's scores are others now, or its places are: finds the new best answer. Pins stay.
    pub fn row_changed(&mut self, row: usize, places: u16) {
        let solver = &mut self.solver;
        let held = solver.leave_all(row);
        // Out of the way, so that nobody's way leads through it.
        let pinned = u16::try_from(solver.pinned[row].len()).unwrap_or(u16::MAX);
        solver.row_places[row] = 0;
        solver.row_price[row] = 0;
        for one in held {
            solver.fill(one.other as usize);
        }
        solver.row_places[row] = places.saturating_sub(pinned);
        solver.lists.forget(row);
        solver.refill(row);
        let best = solver.best_value(row);
        solver.row_price[row] = best.max(0);
        for _ in 0..solver.row_places[row] {
            solver.settle(row);
        }
    }

    /// A column's scores are others now, or its places are: finds the new best answer. Pins stay.
    pub fn column_changed(&mut self, column: usize, places: u16) {
        let solver = &mut self.solver;
        let columns = solver.free.len();
        let closed = solver.worth.highest();
        let rows: Vec<usize> = solver.rows_of[column].drain(..).map(|held| held.other as usize).collect();
        for &row in &rows {
            solver.columns_of[row].retain(|held| held.other as usize != column);
        }
        let pinned = solver.pinned.iter().filter(|own| own.contains(&(column as u32))).count();
        // Closed, while those who had it look elsewhere.
        solver.free[column] = 0;
        solver.column_price[column] = closed;
        for &row in &rows {
            solver.settle(row);
        }
        solver.free[column] = places.saturating_sub(u16::try_from(pinned).unwrap_or(u16::MAX));
        // The least price at which nobody would rather have it than what they have.
        let rows = solver.row_price.len();
        let scores: Vec<u16> = (0..rows).map(|row| solver.scores.score(row, column, columns)).collect();
        let mut price = if solver.free[column] == 0 { closed } else { 0 };
        for (row, &score) in scores.iter().enumerate() {
            if score != FORBIDDEN && !solver.has(row, column) {
                price = price.max(solver.value(score) - solver.row_price[row]);
            }
        }
        for (row, &score) in scores.iter().enumerate() {
            solver.lists.score_changed(row, column, score, solver.worth, price);
        }
        solver.column_price[column] = price;
        solver.fill(column);
    }
}
