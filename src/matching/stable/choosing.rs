//! Whom a row asks next: the best columns that would take it now.

#![allow(clippy::indexing_slicing, reason = "indices run over arrays of one length, made here")]

use super::Wishes;
use super::proposing::{Claim, Column, small, wish};
use crate::matching::problem::{FORBIDDEN, ScoreRows, Terms};
use std::cmp::Reverse;

/// Columns looked at together.
const BLOCK: usize = 64;
/// Columns on a row's first list, beside one for each place.
const LIST: usize = 16;
/// Columns on a list at most.
const LONGEST: usize = 128;
/// The standard of a column that no score meets.
const CLOSED: i16 = i16::MAX;

/// A column to ask.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Choice {
    /// Liking, then what breaks ties; larger is better, no two of a row are equal.
    order: u64,
    pub(super) column: u32,
    pub(super) score: u16,
}

impl Choice {
    /// How much the row likes the column.
    pub(super) fn liking(self) -> u32 {
        small(usize::try_from(self.order >> 32).unwrap_or(usize::MAX))
    }
}

/// A column about which more than its score counts.
#[derive(Clone, Copy)]
struct Special {
    column: u32,
    /// The row's liking, where it wished.
    row: Option<u32>,
    /// The column's liking, where it wished.
    its: Option<u32>,
}

/// Scores of one row at a time, and what they have to reach.
pub(super) struct Chooser {
    /// Per row: columns of wishes, by column.
    special: Vec<Vec<Special>>,
    /// Per row: columns pinned to it.
    pins: Vec<Vec<usize>>,
    /// Per column: the least score that is taken without a wish, the first time.
    standard: Vec<i16>,
    /// The same for a row that asks again.
    standard_again: Vec<i16>,
    /// Scores of the row looked at: -1 where forbidden, already paired, or special.
    cells: Vec<u16>,
    /// Special columns of the row looked at, with their scores.
    special_cells: Vec<(Special, u16)>,
    /// Room for choosing.
    best: Vec<Choice>,
}

impl Chooser {
    pub(super) fn new(terms: &Terms, wishes: &Wishes) -> Self {
        let (rows, columns) = (terms.rows(), terms.columns());
        let mut pins = vec![Vec::new(); rows];
        for &(row, column) in &terms.pins {
            pins[row].push(column);
        }
        Self {
            special: specials(rows, columns, wishes),
            pins,
            standard: vec![0; columns],
            standard_again: vec![0; columns],
            cells: vec![0; columns],
            special_cells: Vec::new(),
            best: Vec::new(),
        }
    }

    pub(super) fn pins_of(&self, row: usize) -> &[usize] {
        &self.pins[row]
    }

    /// What a column now asks of a row without wishes: anything, more than a claim, or what nobody has.
    pub(super) fn set_standard(&mut self, column: usize, room: bool, claim: Option<Claim>) {
        let (first, again) = match claim {
            _ if room => (0, 0),
            Some(claim) => {
                let same = i16::try_from(claim.liking).unwrap_or(CLOSED);
                let above = same.saturating_add(1);
                (above, if claim.again { above } else { same })
            }
            None => (CLOSED, CLOSED),
        };
        self.standard[column] = first;
        self.standard_again[column] = again;
    }

    fn special(&self, row: usize, column: u32) -> Option<Special> {
        let special = &self.special[row];
        special.binary_search_by_key(&column, |s| s.column).ok().map(|at| special[at])
    }

    /// How much a column wants a row with this score.
    pub(super) fn claim(&self, row: usize, column: u32, score: u16, again: bool) -> Claim {
        claim(self.special(row, column), score, again)
    }

    /// Looks at the scores of a row that has these columns.
    pub(super) fn look(&mut self, scores: &mut dyn ScoreRows, row: usize, has: &[u32]) {
        scores.write_row(row, &mut self.cells);
        for &column in &self.pins[row] {
            self.cells[column] = FORBIDDEN;
        }
        for &column in has {
            self.cells[column as usize] = FORBIDDEN;
        }
        self.special_cells.clear();
        for &special in &self.special[row] {
            let score = std::mem::replace(&mut self.cells[special.column as usize], FORBIDDEN);
            if score != FORBIDDEN {
                self.special_cells.push((special, score));
            }
        }
    }

    /// Writes the best columns that would take the row looked at, best last. Says whether there may be more.
    ///
    /// Each of a row's lists may be twice as long as the one before, so that few looks are needed where many
    /// change their mind.
    pub(super) fn choose(
        &mut self,
        again: bool,
        columns: &[Column],
        places: usize,
        lists_before: u32,
        list: &mut Vec<Choice>,
    ) -> bool {
        let Self { cells, special_cells, best, standard, standard_again, .. } = self;
        let longest = ((LIST << lists_before.min(3)) + places).min(LONGEST);
        let choice = |column: usize, liking: u32, wished: bool, score: u16| {
            let order = u64::from(liking) << 32
                | u64::from(wished) << 31
                | u64::from(columns[column].has_room()) << 30
                | u64::from((1 << 30) - 1 - small(column));
            Choice { order, column: small(column), score }
        };
        best.clear();
        for &(special, score) in &*special_cells {
            let column = special.column as usize;
            if columns[column].would_take(claim(Some(special), score, again)) {
                let liking = special.row.unwrap_or(u32::from(score));
                best.push(choice(column, liking, special.its.is_some(), score));
            }
        }
        let standard = if again { standard_again } else { standard };
        let mut more = false;
        let mut least = 0;
        for (block, (cells, standard)) in cells.chunks(BLOCK).zip(standard.chunks(BLOCK)).enumerate() {
            let met = |(&cell, &standard): (&u16, &i16)| cell.cast_signed() >= standard.max(least);
            if !cells.iter().zip(standard).fold(false, |any, pair| any | met(pair)) {
                continue;
            }
            for (at, (&cell, &standard)) in cells.iter().zip(standard).enumerate() {
                if cell.cast_signed() >= standard.max(least) {
                    best.push(choice(block * BLOCK + at, cell.into(), false, cell));
                    if best.len() >= 2 * longest {
                        least = keep_best(best, longest);
                        more = true;
                    }
                }
            }
        }
        if best.len() > longest {
            keep_best(best, longest);
            more = true;
        }
        best.sort_unstable_by_key(|choice| choice.order);
        list.clear();
        list.extend_from_slice(best);
        more
    }
}

/// Keeps the best of these. Returns the least score that could be among them.
fn keep_best(best: &mut Vec<Choice>, longest: usize) -> i16 {
    best.select_nth_unstable_by_key(longest - 1, |choice| Reverse(choice.order));
    best.truncate(longest);
    best.last().map_or(0, |last| i16::try_from(last.order >> 32).unwrap_or(CLOSED))
}

fn claim(special: Option<Special>, score: u16, again: bool) -> Claim {
    let its = special.and_then(|special| special.its);
    let wished = special.is_some_and(|special| special.row.is_some());
    Claim { liking: its.unwrap_or(u32::from(score)), again, wished }
}

/// Per row the columns that it wishes for or that wish for it, by column.
fn specials(rows: usize, columns: usize, wishes: &Wishes) -> Vec<Vec<Special>> {
    let mut special: Vec<Vec<Special>> = vec![Vec::new(); rows];
    for (row, named) in wishes.of_rows.iter().enumerate().take(rows) {
        for (place, &column) in named.iter().enumerate().filter(|&(_, &column)| column < columns) {
            special[row].push(Special { column: small(column), row: Some(wish(place)), its: None });
        }
    }
    for (column, named) in wishes.of_columns.iter().enumerate().take(columns) {
        for (place, &row) in named.iter().enumerate().filter(|&(_, &row)| row < rows) {
            special[row].push(Special { column: small(column), row: None, its: Some(wish(place)) });
        }
    }
    for special in &mut special {
        special.sort_by_key(|s| s.column);
        // Of one column: the wish of either side that was named first.
        special.dedup_by(|next, first| {
            let same = next.column == first.column;
            if same {
                first.row = first.row.max(next.row);
                first.its = first.its.max(next.its);
            }
            same
        });
    }
    special
}
