//! All pairings that are still as good as the best one found, and the step from one level to the next.
//!
//! A pairing is a flow: from a hub to the rows, through pairs to the columns, from there to a second hub.
//! Every other pairing with as many pairs differs from it by closed ways through what could be changed: a
//! pair not used can be taken, one that is used given up, a place filled or freed. A **level** asks for as
//! few pairs of one score as possible. It starts without them, and brings each back by a way of least cost,
//! a pair of that score costing 1 and all others nothing. Prices of rows, columns and hubs, at first 0,
//! hold the cost of ways found so far (L. R. Ford and D. R. Fulkerson's primal-dual method; the ways that
//! cost nothing more are found breadth first, 64 columns at a time). What has a price of its own at the end
//! can no longer change without using more pairs of that score, and stays as it is from then on: the face
//! of the best pairings.

#![allow(clippy::indexing_slicing, reason = "indices run over arrays of one length, made here")]

use super::bits::{BitRows, Bits, members};
use super::leximin::LevelPrices;

/// Not reached.
const NOWHERE: usize = usize::MAX;

/// Places of rows or of columns.
struct Places {
    all: Vec<u32>,
    taken: Vec<u32>,
    /// Whether as many stay taken as are.
    fixed: Vec<bool>,
    /// Pairs given up and not yet brought back.
    missing: Vec<u32>,
}

impl Places {
    fn new(all: &[u32]) -> Self {
        let count = all.len();
        Self { all: all.to_vec(), taken: vec![0; count], fixed: vec![false; count], missing: vec![0; count] }
    }

    fn can_take(&self, at: usize) -> bool {
        !self.fixed[at] && self.taken[at] < self.all[at]
    }

    fn can_free(&self, at: usize) -> bool {
        !self.fixed[at] && self.taken[at] > 0
    }
}

/// The pairings that are still possible, and one of them.
pub(super) struct Face {
    rows: Places,
    columns: Places,
    /// Pairs that may change.
    open: BitRows,
    /// Open pairs that are used, by row.
    used: BitRows,
    /// The same by column.
    held: BitRows,
    /// Open pairs of the present level.
    level: BitRows,
    /// Pairs that are used in every pairing of the face.
    fixed: Vec<(usize, usize)>,
}

/// Rows come first among nodes, then columns, then the hub of rows, then that of columns.
struct Prices {
    of: Vec<u32>,
    /// Columns by their price.
    classes: Vec<Bits>,
    /// Whether any is above 0.
    raised: u32,
}

impl Face {
    /// With the pairs that may be, one bit each.
    pub(super) fn new(row_places: &[u32], column_places: &[u32], open: BitRows) -> Self {
        let (rows, columns) = (row_places.len(), column_places.len());
        Self {
            rows: Places::new(row_places),
            columns: Places::new(column_places),
            open,
            used: BitRows::none(rows, columns),
            held: BitRows::none(columns, rows),
            level: BitRows::none(rows, columns),
            fixed: Vec::new(),
        }
    }

    /// Takes a pair, with a place of each.
    pub(super) fn pair(&mut self, row: usize, column: usize) {
        self.rows.taken[row] += 1;
        self.columns.taken[column] += 1;
        self.used.set(row, column);
        self.held.set(column, row);
    }

    /// A pair that is not used must not be.
    pub(super) fn shut(&mut self, row: usize, column: usize) {
        self.open.clear(row, column);
    }

    /// Used pairs that may still change.
    pub(super) fn changeable(&self) -> impl Iterator<Item = (usize, usize)> + '_ {
        (0..self.rows.all.len()).flat_map(|row| {
            let words = self.used.row(row).iter().enumerate();
            words.flat_map(|(at, &word)| members(at, word)).map(move |column| (row, column))
        })
    }

    /// All used pairs.
    pub(super) fn pairs(&self) -> Vec<(usize, usize)> {
        self.changeable().chain(self.fixed.iter().copied()).collect()
    }

    /// Uses as few of these pairs, all of one score, as possible, and keeps only pairings that do. Adds the
    /// prices that prove it, if it does not go without any. False when told to stop: the face is of no use
    /// then.
    pub(super) fn settle(
        &mut self,
        score: u16,
        pairs: &[(usize, usize)],
        levels: &mut Vec<LevelPrices>,
        go_on: &mut dyn FnMut() -> bool,
    ) -> bool {
        let (rows, columns) = (self.rows.all.len(), self.columns.all.len());
        let mut missing = 0;
        for &(row, column) in pairs {
            if self.open.has(row, column) {
                self.level.set(row, column);
            }
            if self.used.has(row, column) {
                self.used.clear(row, column);
                self.held.clear(column, row);
                self.rows.missing[row] += 1;
                self.columns.missing[column] += 1;
                missing += 1;
            }
        }
        let mut prices = Prices::new(rows, columns);
        let mut from = vec![NOWHERE; rows + columns + 2];
        loop {
            if !go_on() {
                return false;
            }
            if missing == 0 {
                break;
            }
            if let Some(end) = self.search(&prices, &mut from) {
                self.change_along(end, &from);
                missing -= 1;
            } else {
                // No way costs more than it has pairs, so this ends; were it wrong, the proof would tell.
                if prices.raised as usize > from.len() {
                    break;
                }
                prices.raise(rows, &from);
            }
        }
        if prices.raised == 0 {
            for &(row, column) in pairs {
                self.open.clear(row, column);
                self.level.clear(row, column);
            }
            return true;
        }
        self.narrow(&prices);
        for &(row, column) in pairs {
            self.level.clear(row, column);
        }
        let Prices { of, .. } = prices;
        levels.push(LevelPrices {
            score,
            rows: of[..rows].to_vec(),
            columns: of[rows..rows + columns].to_vec(),
            row_hub: of[rows + columns],
            column_hub: of[rows + columns + 1],
        });
        true
    }

    /// Breadth first along ways that cost nothing more, from rows that miss a pair to the first column that
    /// does.
    fn search(&self, prices: &Prices, from: &mut [usize]) -> Option<usize> {
        let (rows, columns) = (self.rows.all.len(), self.columns.all.len());
        let (row_hub, column_hub) = (rows + columns, rows + columns + 1);
        let price = |node: usize| prices.of[node];
        from.fill(NOWHERE);
        let mut fresh = Bits::all(columns);
        let mut queue: Vec<usize> = (0..rows).filter(|&row| self.rows.missing[row] > 0).collect();
        for &row in &queue {
            from[row] = row;
        }
        let none = Bits::none(columns);
        let mut next = 0;
        while let Some(&node) = queue.get(next) {
            next += 1;
            let mut reach = |other: usize, queue: &mut Vec<usize>| {
                if from[other] == NOWHERE {
                    from[other] = node;
                    queue.push(other);
                }
            };
            if node < rows {
                let class = |at: u32| prices.classes.get(at as usize).unwrap_or(&none).words();
                let (free, dear) = (class(price(node)), class(price(node) + 1));
                let words =
                    self.open.row(node).iter().zip(self.used.row(node)).zip(self.level.row(node)).enumerate();
                for (at, ((&open, &used), &level)) in words {
                    let ways = (free[at] & !level | dear[at] & level) & open & !used & fresh.words()[at];
                    for column in members(at, ways) {
                        fresh.clear(column);
                        reach(rows + column, &mut queue);
                        if self.columns.missing[column] > 0 {
                            return Some(rows + column);
                        }
                    }
                }
                if self.rows.can_free(node) && price(node) == price(row_hub) {
                    reach(row_hub, &mut queue);
                }
            } else if node < row_hub {
                let column = node - rows;
                for (at, &word) in self.held.row(column).iter().enumerate() {
                    for row in members(at, word) {
                        let cost = u32::from(self.level.has(row, column));
                        if price(node) == price(row) + cost {
                            reach(row, &mut queue);
                        }
                    }
                }
                if self.columns.can_take(column) && price(node) == price(column_hub) {
                    reach(column_hub, &mut queue);
                }
            } else if node == row_hub {
                for row in 0..rows {
                    if self.rows.can_take(row) && price(row) == price(node) {
                        reach(row, &mut queue);
                    }
                }
            } else {
                for column in 0..columns {
                    if self.columns.can_free(column) && price(rows + column) == price(node) {
                        fresh.clear(column);
                        reach(rows + column, &mut queue);
                        if self.columns.missing[column] > 0 {
                            return Some(rows + column);
                        }
                    }
                }
            }
        }
        None
    }

    /// Changes everything along a way, back from its end.
    fn change_along(&mut self, end: usize, from: &[usize]) {
        let rows = self.rows.all.len();
        let row_hub = rows + self.columns.all.len();
        self.columns.missing[end - rows] -= 1;
        let mut node = end;
        loop {
            let before = from[node];
            if before == node {
                self.rows.missing[node] -= 1;
                return;
            }
            match (before, node) {
                (hub, row) if hub == row_hub => self.rows.taken[row] += 1,
                (row, hub) if hub == row_hub => self.rows.taken[row] -= 1,
                (hub, column) if hub > row_hub => self.columns.taken[column - rows] -= 1,
                (column, hub) if hub > row_hub => self.columns.taken[column - rows] += 1,
                (row, column) if row < rows => {
                    self.used.set(row, column - rows);
                    self.held.set(column - rows, row);
                }
                (column, row) => {
                    self.used.clear(row, column - rows);
                    self.held.clear(column - rows, row);
                }
            }
            node = before;
        }
    }

    /// What costs something to change stays as it is.
    fn narrow(&mut self, prices: &Prices) {
        let (rows, columns) = (self.rows.all.len(), self.columns.all.len());
        let none = Bits::none(columns);
        for row in 0..rows {
            let class = |at: u32| prices.classes.get(at as usize).unwrap_or(&none).words();
            let (free, dear) = (class(prices.of[row]), class(prices.of[row] + 1));
            let level = self.level.row(row);
            for (at, open) in self.open.row_mut(row).iter_mut().enumerate() {
                *open &= free[at] & !level[at] | dear[at] & level[at];
                let used = &mut self.used.row_mut(row)[at];
                let settled = *used & !*open;
                *used &= *open;
                for column in members(at, settled) {
                    self.held.clear(column, row);
                    self.fixed.push((row, column));
                }
            }
        }
        let (row_hub, column_hub) = (prices.of[rows + columns], prices.of[rows + columns + 1]);
        for (fixed, &price) in self.rows.fixed.iter_mut().zip(&prices.of) {
            *fixed |= price != row_hub;
        }
        for (fixed, &price) in self.columns.fixed.iter_mut().zip(&prices.of[rows..]) {
            *fixed |= price != column_hub;
        }
    }
}

impl Prices {
    fn new(rows: usize, columns: usize) -> Self {
        Self { of: vec![0; rows + columns + 2], classes: vec![Bits::all(columns)], raised: 0 }
    }

    /// Everything not reached is one dearer.
    fn raise(&mut self, rows: usize, from: &[usize]) {
        self.raised += 1;
        for (price, &from) in self.of.iter_mut().zip(from) {
            *price += u32::from(from == NOWHERE);
        }
        let columns = self.of.len() - rows - 2;
        let top = self.of[rows..rows + columns].iter().copied().max().unwrap_or(0);
        self.classes = vec![Bits::none(columns); top as usize + 1];
        for column in 0..columns {
            self.classes[self.of[rows + column] as usize].set(column);
        }
    }
}
