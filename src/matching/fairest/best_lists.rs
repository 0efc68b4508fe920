//! The best scores of every row and column, from one pass over all scores: where the lowest score may lie.
//!
//! Lists are short, so they can be searched often. What is found possible on them is possible; what is
//! impossible for the best scores of one side alone is impossible.

#![allow(clippy::indexing_slicing, reason = "indices run over arrays of one length, made here")]

use super::Cover;
use super::bits::BitRows;
use crate::matching::problem::FORBIDDEN;

/// Scores kept of a row or column beyond twice its places.
const SPARE: usize = 16;
/// Scores kept of a row or column at most.
const MOST: usize = 160;

/// The best pairs of one row or column.
struct Best {
    /// Score plus 1, and the other side; any order.
    kept: Vec<(u16, u32)>,
    /// How many to keep.
    count: usize,
    /// Only above this (score plus 1) is anything kept: 0, or the least of `count` that are.
    bar: u16,
    /// Places to be filled.
    places: u32,
    /// How many pairs are allowed.
    allowed: u32,
}

impl Best {
    fn new(places: u32) -> Self {
        let places_or_many = usize::try_from(places).unwrap_or(MOST);
        let count = SPARE.saturating_add(places_or_many.saturating_mul(2)).min(MOST);
        Self { kept: Vec::new(), count, bar: 0, places, allowed: 0 }
    }

    fn keep(&mut self, plus_one: u16, other: u32) {
        self.kept.push((plus_one, other));
        if self.kept.len() >= 2 * self.count {
            self.cut();
        }
    }

    /// Only the best stay; of equal ones the first.
    fn cut(&mut self) {
        if self.kept.len() > self.count {
            let order = |&(plus_one, other): &(u16, u32)| (u16::MAX - plus_one, other);
            self.kept.select_nth_unstable_by_key(self.count - 1, order);
            self.kept.truncate(self.count);
            self.bar = self.kept[self.count - 1].0;
        }
    }

    /// Places that could be filled at all.
    fn fillable(&self) -> u32 {
        self.places.min(self.allowed)
    }

    /// At most how many places can be filled with scores of at least `floor`.
    fn at_most(&self, floor: u16) -> u32 {
        let (fillable, seen) = (self.fillable(), u32::try_from(self.kept.len()).unwrap_or(u32::MAX));
        let good = u32::try_from(self.kept.iter().filter(|kept| kept.0 > floor).count()).unwrap_or(u32::MAX);
        // All that were kept are good: what was not kept may be.
        if good == seen { fillable } else { good.min(fillable) }
    }
}

/// The best pairs of every row and column.
pub(super) struct BestLists {
    rows: Vec<Best>,
    columns: Vec<Best>,
    bars: Vec<u16>,
}

impl BestLists {
    pub(super) fn new(row_places: &[u32], column_places: &[u32]) -> Self {
        let lists = |places: &[u32]| places.iter().copied().map(Best::new).collect();
        Self { rows: lists(row_places), columns: lists(column_places), bars: vec![0; column_places.len()] }
    }

    /// Looks at a row; rows come in order.
    pub(super) fn see(&mut self, row: usize, scores: &[u16]) {
        let id = u32::try_from(row).unwrap_or(u32::MAX);
        let best = &mut self.rows[row];
        for (column, &score) in scores.iter().enumerate() {
            // A forbidden pair becomes 0, which is above no bar.
            let plus_one = score.wrapping_add(1);
            if plus_one > best.bar {
                best.keep(plus_one, u32::try_from(column).unwrap_or(u32::MAX));
            }
            if plus_one > self.bars[column] {
                let list = &mut self.columns[column];
                list.keep(plus_one, id);
                self.bars[column] = list.bar;
            }
        }
        best.cut();
        best.allowed = 0;
        for (list, &score) in self.columns.iter_mut().zip(scores) {
            let allowed = u32::from(score != FORBIDDEN);
            list.allowed += allowed;
            best.allowed += allowed;
        }
    }

    /// After the last row.
    pub(super) fn finish(&mut self) {
        for list in &mut self.columns {
            list.cut();
        }
    }

    /// The pairs of the lists that score at least `floor`.
    pub(super) fn write(&self, graph: &mut BitRows, floor: u16) {
        graph.clear_all();
        for (row, list) in self.rows.iter().enumerate() {
            for &(_, column) in list.kept.iter().filter(|kept| kept.0 > floor) {
                graph.set(row, column as usize);
            }
        }
        for (column, list) in self.columns.iter().enumerate() {
            for &(_, row) in list.kept.iter().filter(|kept| kept.0 > floor) {
                graph.set(row as usize, column);
            }
        }
    }

    /// No more pairs than this have scores of at least `floor`, and why: the places of one side alone.
    pub(super) fn at_most(&self, floor: u16) -> (u64, Cover) {
        let side = |lists: &[Best]| -> (u64, Vec<bool>) {
            let each = lists.iter().map(|list| (list.at_most(floor), list.places));
            (
                each.clone().map(|(most, _)| u64::from(most)).sum(),
                each.map(|(most, places)| most == places).collect(),
            )
        };
        let ((by_rows, rows), (by_columns, columns)) = (side(&self.rows), side(&self.columns));
        let (all_rows, all_columns) = (vec![false; rows.len()], vec![false; columns.len()]);
        if by_rows <= by_columns {
            (by_rows, Cover { rows, columns: all_columns })
        } else {
            (by_columns, Cover { rows: all_rows, columns })
        }
    }
}
