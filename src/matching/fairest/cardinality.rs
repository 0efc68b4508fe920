//! As many pairs as a graph allows, each row and column as often as it may be used, each pair once.
//!
//! **Method.** Hopcroft and Karp's, in the form of Dinic for capacities that are counts: breadth first from
//! every row with a free place, in layers, to the nearest columns with a free place; then as many paths
//! through those layers as fit, depth first; again until no column with a free place is reached. A row
//! meets 64 columns at a time. What the last search reached makes a [`Cover`] that proves the number (D.
//! König, Matematikai és Fizikai Lapok 38 (1931) 116-119; L. R. Ford and D. R. Fulkerson, Canadian Journal
//! of Mathematics 8 (1956) 399-404).
//!
//! **Cost.** `O(rows * columns / 64)` words for a search, and for each path or dead end at most one row of
//! words a step; at most `O(sqrt(rows + columns))` searches when every capacity is 1, in practice about
//! ten.
//!
//! **Ties.** Rows and columns in order.
//!
//! **References.** J. E. Hopcroft and R. M. Karp, SIAM Journal on Computing 2 (1973) 225-231. E. A. Dinic,
//! Soviet Mathematics Doklady 11 (1970) 1277-1280.

#![allow(clippy::indexing_slicing, reason = "indices run over arrays of one length, made here")]

use super::Cover;
use super::bits::{BitRows, Bits, members};

/// Not reached, or found to lead nowhere.
const NOWHERE: u32 = u32::MAX;

/// Pairs, and what is free.
pub(super) struct Pairing {
    /// Per row: free places.
    row_left: Vec<u32>,
    /// Per column: free places.
    column_left: Vec<u32>,
    columns_of: Vec<Vec<u32>>,
    rows_of: Vec<Vec<u32>>,
    size: u64,
    /// Per row: how many columns away from a row with a free place.
    row_layer: Vec<u32>,
    /// Per row: columns before this one lead nowhere more, or are taken.
    next: Vec<usize>,
    /// Per layer: columns that may still lead somewhere.
    layers: Vec<Bits>,
    /// Columns no search has reached.
    fresh: Bits,
}

impl Pairing {
    /// Nobody paired, with this many places.
    pub(super) fn new(row_places: &[u32], column_places: &[u32]) -> Self {
        Self {
            row_left: row_places.to_vec(),
            column_left: column_places.to_vec(),
            columns_of: vec![Vec::new(); row_places.len()],
            rows_of: vec![Vec::new(); column_places.len()],
            size: 0,
            row_layer: vec![NOWHERE; row_places.len()],
            next: vec![0; row_places.len()],
            layers: Vec::new(),
            fresh: Bits::none(column_places.len()),
        }
    }

    /// How many pairs.
    pub(super) fn size(&self) -> u64 {
        self.size
    }

    /// Parts every pair that the graph has not.
    pub(super) fn keep_only(&mut self, graph: &BitRows) {
        for (row, columns) in self.columns_of.iter_mut().enumerate() {
            columns.retain(|&column| {
                let at = column as usize;
                let keep = graph.has(row, at);
                if !keep {
                    self.rows_of[at].retain(|&r| r as usize != row);
                    self.row_left[row] += 1;
                    self.column_left[at] += 1;
                    self.size -= 1;
                }
                keep
            });
        }
    }

    /// Pairs as many as the graph allows, or `enough`. False when told to stop.
    pub(super) fn grow(&mut self, graph: &BitRows, enough: u64, go_on: &mut dyn FnMut() -> bool) -> bool {
        while self.size < enough {
            if !go_on() {
                return false;
            }
            if !self.search(graph) {
                break;
            }
            for row in 0..self.row_left.len() {
                while self.row_left[row] > 0 && self.size < enough && self.path_from(row, graph) {}
            }
        }
        true
    }

    /// After [`Self::grow`] found no more: rows and columns that prove it.
    pub(super) fn cover(&self) -> Cover {
        Cover {
            rows: self.row_layer.iter().map(|&layer| layer == NOWHERE).collect(),
            columns: (0..self.column_left.len()).map(|column| !self.fresh.has(column)).collect(),
        }
    }

    /// Layers outward from rows with a free place; whether a column with a free place was reached.
    fn search(&mut self, graph: &BitRows) -> bool {
        self.row_layer.fill(NOWHERE);
        self.next.fill(0);
        self.layers.clear();
        self.fresh = Bits::all(self.column_left.len());
        let mut own = Bits::none(self.column_left.len());
        let mut here: Vec<usize> = (0..self.row_left.len()).filter(|&row| self.row_left[row] > 0).collect();
        for &row in &here {
            self.row_layer[row] = 0;
        }
        let mut found = false;
        let mut layer = 0;
        while !here.is_empty() && !found {
            let mut reached = Bits::none(self.column_left.len());
            let mut next = Vec::new();
            for &row in &here {
                for &column in &self.columns_of[row] {
                    own.set(column as usize);
                }
                for (at, &word) in graph.row(row).iter().enumerate() {
                    for column in members(at, word & self.fresh.words()[at] & !own.words()[at]) {
                        self.fresh.clear(column);
                        reached.set(column);
                        if self.column_left[column] > 0 {
                            found = true;
                            continue;
                        }
                        for &through in &self.rows_of[column] {
                            let through = through as usize;
                            if self.row_layer[through] == NOWHERE {
                                self.row_layer[through] = layer + 1;
                                next.push(through);
                            }
                        }
                    }
                }
                for &column in &self.columns_of[row] {
                    own.clear(column as usize);
                }
            }
            self.layers.push(reached);
            here = next;
            layer += 1;
        }
        found
    }

    /// One path through the layers from a free place of a row; what leads nowhere is not tried again.
    fn path_from(&mut self, start: usize, graph: &BitRows) -> bool {
        if self.row_layer[start] != 0 {
            return false;
        }
        let mut rows = vec![start];
        let mut columns: Vec<usize> = Vec::new();
        while let Some(&row) = rows.last() {
            let layer = self.row_layer[row];
            let Some(column) = self.next_column(row, layer as usize, graph) else {
                self.row_layer[row] = NOWHERE;
                rows.pop();
                columns.pop();
                continue;
            };
            if self.column_left[column] > 0 {
                columns.push(column);
                self.take(&rows, &columns);
                return true;
            }
            let through = self.rows_of[column].iter().find(|&&r| self.row_layer[r as usize] == layer + 1);
            if let Some(&through) = through {
                columns.push(column);
                rows.push(through as usize);
            } else {
                self.layers[layer as usize].clear(column);
            }
        }
        false
    }

    /// The first column of a layer that a row may go on to. It is found again until the row takes it or it
    /// is found to lead nowhere; what was passed over never comes back while these layers hold.
    fn next_column(&mut self, row: usize, layer: usize, graph: &BitRows) -> Option<usize> {
        let live = self.layers.get(layer)?;
        let start = self.next[row];
        let words = graph.row(row).iter().zip(live.words()).enumerate().skip(start / 64);
        let found = words
            .flat_map(|(at, (&word, &live))| members(at, word & live))
            .filter(|&column| column >= start)
            .find(|&column| self.columns_of[row].iter().all(|&own| own as usize != column));
        self.next[row] = found.unwrap_or(self.column_left.len());
        found
    }

    /// Along a path: each row takes its column, and gives up the one through which it was reached.
    fn take(&mut self, rows: &[usize], columns: &[usize]) {
        let small = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
        for (step, (&row, &column)) in rows.iter().zip(columns).enumerate() {
            self.columns_of[row].push(small(column));
            self.rows_of[column].push(small(row));
            self.next[row] = column + 1;
            if let Some(&next) = rows.get(step + 1) {
                self.columns_of[next].retain(|&c| c as usize != column);
                self.rows_of[column].retain(|&r| r as usize != next);
            }
        }
        if let (Some(&first), Some(&last)) = (rows.first(), columns.last()) {
            self.row_left[first] -= 1;
            self.column_left[last] -= 1;
            self.size += 1;
        }
    }
}
