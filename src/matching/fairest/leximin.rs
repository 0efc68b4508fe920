//! The lowest score as high as it can be, then the second lowest, and so on to the last.
//!
//! Of two pairings with equally many pairs, the better is the one that is higher at the first difference of
//! their scores in rising order (pins aside): it has fewer pairs at the lowest score at which the numbers
//! differ.
//!
//! **Method.** From the fairest pairing, the scores in rising order; at each, as few pairs of that score as
//! possible, and from then on only pairings that keep to it ([`super::face`]). Scores that the present
//! pairing does not use need no work: they are best at none. Levels by restriction to the best so far: R.
//! Burkard, M. Dell'Amico and S. Martello, "Assignment Problems", SIAM 2009, section 6.6; P. T. Sokkalingam
//! and Y. P. Aneja, "Lexicographic bottleneck combinatorial problems", Operations Research Letters 23
//! (1998) 27-33.
//!
//! **Cost.** For each score met, and each pair of that score, one breadth-first search of at most `rows *
//! columns / 64` words, and one more for each step of the prices. At most 10,001 scores are met, in
//! practice a few for each pair. Memory: at most 8 bytes a pair of row and column, and for each score that
//! cannot be avoided (no more than there are pairs in the answer) 4 bytes a row and column.
//!
//! **Ties.** Everything in order; which of the equally good pairings is found is the same on every machine.

#![allow(clippy::indexing_slicing, reason = "indices run over arrays of one length, made here")]

use super::bits::BitRows;
use super::face::Face;
use super::{Cover, fairest, free_places};
use crate::matching::problem::{FORBIDDEN, ScoreRows, Terms, TooLarge};

/// Rows times columns at most: 2,000 by 2,000.
pub const MOST_LEXIMIN_CELLS: u64 = 4_000_000;

/// A pairing that no other beats at the first difference from below, and what proves it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Leximin {
    /// The pairs, pins included, by row, then column.
    pub pairs: Vec<(usize, usize)>,
    /// Why there cannot be more pairs: a cover of all allowed pairs.
    pub most: Cover,
    /// Prices of every score that could not be avoided, in rising order.
    pub levels: Vec<LevelPrices>,
}

/// Why no fewer pairs have one score, all lower ones being kept.
///
/// To take a pair costs the price of its row less that of its column, and 1 more when it has that score; to
/// give it up gives that back. To take one more place of a row costs the price of the hub of rows less the
/// row's; one more place of a column, the column's less that of the hub of columns.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LevelPrices {
    /// The score.
    pub score: u16,
    /// Per row.
    pub rows: Vec<u32>,
    /// Per column.
    pub columns: Vec<u32>,
    /// Of the hub of rows.
    pub row_hub: u32,
    /// Of the hub of columns.
    pub column_hub: u32,
}

/// Finds the leximin pairing. `go_on` is told how far it is, from 0 to six times the rows: four for the
/// fairest pairing, two for the levels. The answer is none when it says stop.
///
/// # Errors
/// [`TooLarge`], also above [`MOST_LEXIMIN_CELLS`].
pub fn leximin(
    terms: &Terms,
    scores: &mut dyn ScoreRows,
    go_on: &mut dyn FnMut(usize) -> bool,
) -> Result<Option<Leximin>, TooLarge> {
    let (rows, columns) = (terms.rows(), terms.columns());
    let cells = rows as u64 * columns as u64;
    if cells > MOST_LEXIMIN_CELLS {
        return Err(TooLarge { pairs: cells, limit: MOST_LEXIMIN_CELLS });
    }
    let Some(start) = fairest(terms, scores, go_on)? else { return Ok(None) };
    let mut kept = vec![FORBIDDEN; rows * columns];
    let mut open = BitRows::none(rows, columns);
    for (row, cells) in kept.chunks_mut(columns.max(1)).enumerate() {
        scores.write_row(row, cells);
        for pin in terms.pins.iter().filter(|pin| pin.0 == row) {
            cells[pin.1] = FORBIDDEN;
        }
        open.write(row, cells, 0);
    }
    let (row_places, column_places) = free_places(terms);
    let mut face = Face::new(&row_places, &column_places, open);
    for &(row, column) in &start.solution.pairs {
        if kept[row * columns + column] != FORBIDDEN {
            face.pair(row, column);
        }
    }
    let by_score = in_order(&kept);
    let mut levels = Vec::new();
    let mut next = 0;
    // The lowest score above those settled that the present pairing uses.
    let lowest = |face: &Face, settled: Option<u16>| {
        let scores = face.changeable().map(|(row, column)| kept[row * columns + column]);
        scores.filter(|&score| settled.is_none_or(|settled| score > settled)).min()
    };
    let mut settled = None;
    while let Some(level) = lowest(&face, settled) {
        // In 64 bits: rows times pairs is more than 32 hold.
        let done = 2 * rows as u64 * next as u64 / (by_score.len() as u64).max(1);
        let two = |cell: &u32| (*cell as usize / columns, *cell as usize % columns);
        let rest = &by_score[next..];
        let below = rest.partition_point(|&cell| kept[cell as usize] < level);
        let here = below + rest[below..].partition_point(|&cell| kept[cell as usize] == level);
        for (row, column) in rest[..below].iter().map(two) {
            face.shut(row, column);
        }
        let pairs: Vec<(usize, usize)> = rest[below..here].iter().map(two).collect();
        let told = 4 * rows + usize::try_from(done).unwrap_or(0);
        if !face.settle(level, &pairs, &mut levels, &mut || go_on(told)) {
            return Ok(None);
        }
        next += here;
        settled = Some(level);
    }
    if !go_on(6 * rows) {
        return Ok(None);
    }
    let mut pairs = face.pairs();
    pairs.extend(&terms.pins);
    pairs.sort_unstable();
    Ok(Some(Leximin { pairs, most: start.most, levels }))
}

/// The cells that are not forbidden, by score, then place: each is put behind all that score less.
fn in_order(scores: &[u16]) -> Vec<u32> {
    let allowed = || (0_u32..).zip(scores).filter(|&(_, &score)| score != FORBIDDEN);
    let top = allowed().map(|(_, &score)| score).max().unwrap_or(0);
    let mut place = vec![0_usize; usize::from(top) + 2];
    for (_, &score) in allowed() {
        place[usize::from(score) + 1] += 1;
    }
    for score in 1..place.len() {
        place[score] += place[score - 1];
    }
    let mut cells = vec![0; place[usize::from(top) + 1]];
    for (cell, &score) in allowed() {
        let place = &mut place[usize::from(score)];
        cells[*place] = cell;
        *place += 1;
    }
    cells
}
