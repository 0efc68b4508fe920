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

    /// Only the best stay; of equal ones those that came first.
    fn cut(&mut self) {
        if self.kept.len() > self.count {
            self.kept.sort_by_key(|kept| u16::MAX - kept.0);
            self.kept.truncate(self.count);
            self.bar = self.kept[self.count - 1].0;
        }
    }

    /// Whether a pair with a score of at least `floor` may be missing.
    fn misses(&self, floor: u16) -> bool {
        self.bar > floor
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
    /// Of the columns, side by side for speed: their bars, and how many pairs are allowed.
    bars: Vec<u16>,
    allowed: Vec<u32>,
}

/// Columns looked at together.
const BLOCK: usize = 16;

impl BestLists {
    pub(super) fn new(row_places: &[u32], column_places: &[u32]) -> Self {
        let lists = |places: &[u32]| places.iter().copied().map(Best::new).collect();
        Self {
            rows: lists(row_places),
            columns: lists(column_places),
            bars: vec![0; column_places.len()],
            allowed: vec![0; column_places.len()],
        }
    }

    /// Looks at a row; rows come in order. Of equal scores each row keeps others: those from its own number
    /// on.
    pub(super) fn see(&mut self, row: usize, scores: &[u16]) {
        let start = row % scores.len().max(1) / BLOCK * BLOCK;
        let blocks = |from: usize, to: usize| (from..to).step_by(BLOCK);
        for from in blocks(start, scores.len()).chain(blocks(0, start)) {
            let to = scores.len().min(from + BLOCK);
            let (here, bars) = (&scores[from..to], &self.bars[from..to]);
            // Most blocks have nothing to keep. A forbidden pair becomes 0, which is above no bar.
            let row_bar = self.rows[row].bar;
            let above = |score: u16, bar: u16| score.wrapping_add(1) > bar.min(row_bar);
            if here.iter().zip(bars).fold(false, |any, (&score, &bar)| any | above(score, bar)) {
                self.keep(row, from, here);
            }
        }
        let list = &mut self.rows[row];
        list.cut();
        for (allowed, &score) in self.allowed.iter_mut().zip(scores) {
            *allowed += u32::from(score != FORBIDDEN);
        }
        let allowed = scores.iter().filter(|&&score| score != FORBIDDEN).count();
        list.allowed = u32::try_from(allowed).unwrap_or(u32::MAX);
    }

    fn keep(&mut self, row: usize, from: usize, scores: &[u16]) {
        let small = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
        for (column, &score) in (from..).zip(scores) {
            let plus_one = score.wrapping_add(1);
            if plus_one > self.rows[row].bar {
                self.rows[row].keep(plus_one, small(column));
            }
            if plus_one > self.bars[column] {
                let list = &mut self.columns[column];
                list.keep(plus_one, small(row));
                self.bars[column] = list.bar;
            }
        }
    }

    /// After the last row.
    pub(super) fn finish(&mut self) {
        for (list, &allowed) in self.columns.iter_mut().zip(&self.allowed) {
            list.cut();
            list.allowed = allowed;
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

    /// The rows in which a cover of the lists may have missed a pair with a score of at least `floor`: only
    /// a pair that neither its row nor its column keeps is in no list.
    pub(super) fn rows_to_confirm(&self, cover: &Cover, floor: u16) -> Vec<usize> {
        let unsure = |lists: &[Best], inside: &[bool]| -> Vec<usize> {
            (0..lists.len()).filter(|&at| !inside[at] && lists[at].misses(floor)).collect()
        };
        let no_column = unsure(&self.columns, &cover.columns).is_empty();
        if no_column { Vec::new() } else { unsure(&self.rows, &cover.rows) }
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
