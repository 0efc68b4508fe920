//! Per row a short list of its best columns, and a bound on every column outside it.
//!
//! Prices of columns only rise, so `worth - price` of a column that was left out can only fall below what it
//! was when the list was made. A search that never goes below the bound needs no other column; one that
//! does has the list made anew, at the prices of the day. So working on lists is exact.

use super::super::problem::{FORBIDDEN, RUNNING, ScoreRows, Worth};

/// Columns in a list.
const LENGTH: usize = 20;
/// Columns whose best is kept while a row is looked at.
const BLOCK: usize = 32;
/// Below every worth less price, and far enough from the end of the numbers.
const FAR_BELOW: i32 = i32::MIN / 2;
/// The bound of a row with every allowed column in its list.
pub(super) const NOTHING: i32 = i32::MIN;

/// The lists of all rows.
pub(super) struct Lists {
    length: usize,
    /// `length` a row.
    columns: Vec<u32>,
    scores: Vec<u16>,
    used: Vec<u16>,
    /// Per row: no column outside the list has a greater worth less price; [`NOTHING`]: there is none.
    outside: Vec<i32>,
    /// Scratch: one row of scores, of values, of block maxima, and what is picked from it.
    row: Vec<u16>,
    values: Vec<i32>,
    tops: Vec<i32>,
    picked: Vec<(i32, u32)>,
    /// How often a row was looked at.
    pub(super) looks: usize,
}

impl Lists {
    pub(super) fn new(rows: usize, columns: usize) -> Self {
        let length = LENGTH.min(columns);
        Self {
            length,
            columns: vec![0; rows * length],
            scores: vec![0; rows * length],
            used: vec![0; rows],
            // Not made yet: anything may be outside.
            outside: vec![i32::MAX; rows],
            row: vec![0; columns],
            values: Vec::new(),
            tops: Vec::with_capacity(columns / BLOCK + 1),
            picked: Vec::new(),
            looks: 0,
        }
    }

    /// The columns in a row's list, with their scores.
    pub(super) fn of(&self, row: usize) -> impl Iterator<Item = (usize, u16)> + '_ {
        let from = row * self.length;
        let to = from + usize::from(self.used[row]);
        self.columns[from..to]
            .iter()
            .zip(&self.scores[from..to])
            .map(|(&column, &score)| (column as usize, score))
    }

    pub(super) fn len_of(&self, row: usize) -> usize {
        usize::from(self.used[row])
    }

    pub(super) fn entry(&self, row: usize, at: usize) -> (usize, u16) {
        let at = row * self.length + at;
        (self.columns[at] as usize, self.scores[at])
    }

    /// The score of a row with a column of its list.
    pub(super) fn score_in(&self, row: usize, column: usize) -> Option<u16> {
        self.of(row).find(|&(listed, _)| listed == column).map(|(_, score)| score)
    }

    /// The bound on everything outside a row's list.
    pub(super) fn outside(&self, row: usize) -> i32 {
        self.outside[row]
    }

    /// Prices fell, none by more than this: bounds made before may be too low by as much.
    pub(super) fn prices_fell(&mut self, by: i32) {
        for outside in self.outside.iter_mut().filter(|outside| **outside != NOTHING) {
            *outside = outside.saturating_add(by);
        }
    }

    /// A row's score with a column is another now, at this price of the column; a forbidden one leaves the list.
    pub(super) fn score_changed(&mut self, row: usize, column: usize, score: u16, worth: Worth, price: i32) {
        let from = row * self.length;
        let used = usize::from(self.used[row]);
        let at = self.columns[from..from + used].iter().position(|&listed| listed as usize == column);
        match at {
            Some(at) if score == FORBIDDEN => {
                self.columns.swap(from + at, from + used - 1);
                self.scores.swap(from + at, from + used - 1);
                self.used[row] -= 1;
            }
            Some(at) => self.scores[from + at] = score,
            None if score == FORBIDDEN => {}
            None => self.comes_back(row, value(score, price, worth)),
        }
    }

    /// A row's list is to be made anew before it is used.
    pub(super) fn forget(&mut self, row: usize) {
        self.used[row] = 0;
        self.outside[row] = i32::MAX;
    }

    /// A column comes back into a row's reach, at this worth less price.
    pub(super) fn comes_back(&mut self, row: usize, value: i32) {
        self.outside[row] = self.outside[row].max(value);
    }

    /// Looks at a row's every column but those in `own`: the best value of each block.
    fn look(&mut self, scores: &mut dyn ScoreRows, worth: Worth, prices: &[i32], row: usize, own: &[u32]) {
        self.looks += 1;
        scores.write_row(row, &mut self.row);
        for &column in own {
            self.row[column as usize] = FORBIDDEN;
        }
        self.tops.clear();
        let blocks = self.row.chunks(BLOCK).zip(prices.chunks(BLOCK));
        // Nearly always a point is worth a point: the multiplication is worth leaving out.
        if worth.running != 0 {
            let (mark, plain) = (RUNNING.trailing_zeros(), i32::from(!RUNNING));
            let value = |score: i32| (score & plain) * worth.scale + (score >> mark) * worth.running;
            self.tops.extend(blocks.map(|(scores, prices)| top(scores, prices, value, worth.bonus)));
        } else if worth.scale == 1 {
            self.tops.extend(blocks.map(|(scores, prices)| top(scores, prices, |score| score, worth.bonus)));
        } else {
            let scale = |score: i32| score.wrapping_mul(worth.scale);
            self.tops.extend(blocks.map(|(scores, prices)| top(scores, prices, scale, worth.bonus)));
        }
    }

    /// Makes a row's list anew: its best columns by worth less price, those in `own` aside. Of equals those with
    /// a free place come first, then those that come next after the row's own number, round about: so
    /// that rows which see everybody alike do not all ask for the same few.
    pub(super) fn refill(
        &mut self,
        scores: &mut dyn ScoreRows,
        worth: Worth,
        prices: &[i32],
        free: &[u16],
        row: usize,
        own: &[u32],
    ) {
        self.look(scores, worth, prices, row, own);
        // As many blocks have something as good as `least`, so as many columns do.
        let want = self.length + 1;
        let least = if self.tops.len() > want {
            let mut tops = self.tops.clone();
            let (_, least, _) = tops.select_nth_unstable_by(want - 1, |a, b| b.cmp(a));
            *least
        } else {
            NOTHING + 1
        };
        let least = least.max(NOTHING + 1);
        self.picked.clear();
        for (block, &top) in self.tops.iter().enumerate() {
            if top < least {
                continue;
            }
            let from = block * BLOCK;
            let to = (from + BLOCK).min(self.row.len());
            for (at, (&score, &price)) in self.row[from..to].iter().zip(&prices[from..to]).enumerate() {
                let value = value(score, price, worth);
                if value >= least {
                    self.picked.push((value, (from + at) as u32));
                }
            }
        }
        let count = self.row.len() as u32;
        let first = row as u32 % count.max(1);
        let order = |&(value, column): &(i32, u32)| {
            let next = if column >= first { column - first } else { column + count - first };
            (std::cmp::Reverse(value), free[column as usize] == 0, next)
        };
        self.outside[row] = NOTHING;
        if self.picked.len() > self.length {
            let (_, &mut (value, _), _) = self.picked.select_nth_unstable_by_key(self.length, order);
            self.outside[row] = value;
            self.picked.truncate(self.length);
        }
        self.picked.sort_unstable_by_key(order);
        let from = row * self.length;
        for (at, &(_, column)) in self.picked.iter().enumerate() {
            self.columns[from + at] = column;
            self.scores[from + at] = self.row[column as usize];
        }
        self.used[row] = self.picked.len() as u16;
    }

    /// Every column that a row may have, those in `own` aside, with its worth less price.
    pub(super) fn every(
        &mut self,
        scores: &mut dyn ScoreRows,
        worth: Worth,
        prices: &[i32],
        row: usize,
        own: &[u32],
    ) -> &[i32] {
        self.look(scores, worth, prices, row, own);
        self.values.clear();
        let columns = self.row.iter().zip(prices);
        self.values.extend(columns.map(|(&score, &price)| value(score, price, worth)));
        &self.values
    }
}

/// Worth less price; [`NOTHING`] for a pair that must not be.
fn value(score: u16, price: i32, worth: Worth) -> i32 {
    if score == FORBIDDEN { NOTHING } else { worth.value(score) - price }
}

/// The best worth less price of a block. Without branches, so that the compiler makes vector code of it.
fn top(scores: &[u16], prices: &[i32], scale: impl Fn(i32) -> i32, bonus: i32) -> i32 {
    let mut top = FAR_BELOW;
    for (&score, &price) in scores.iter().zip(prices) {
        let value = scale(i32::from(score)) - price;
        top = top.max(if score == FORBIDDEN { FAR_BELOW } else { value });
    }
    if top == FAR_BELOW { NOTHING } else { top + bonus }
}
