//! Sets of columns, 64 to a word, and one such set for each row.

#![allow(clippy::indexing_slicing, reason = "indices run over arrays of one length, made here")]

use crate::matching::problem::FORBIDDEN;

/// A set of small numbers.
#[derive(Clone, Debug)]
pub(super) struct Bits {
    words: Vec<u64>,
}

impl Bits {
    /// None of 0 to `count` - 1.
    pub(super) fn none(count: usize) -> Self {
        Self { words: vec![0; count.div_ceil(64)] }
    }

    /// All of 0 to `count` - 1.
    pub(super) fn all(count: usize) -> Self {
        let mut all = Self::none(count);
        for at in 0..count {
            all.set(at);
        }
        all
    }

    pub(super) fn words(&self) -> &[u64] {
        &self.words
    }

    pub(super) fn has(&self, at: usize) -> bool {
        self.words[at / 64] >> (at % 64) & 1 == 1
    }

    pub(super) fn set(&mut self, at: usize) {
        self.words[at / 64] |= 1 << (at % 64);
    }

    pub(super) fn clear(&mut self, at: usize) {
        self.words[at / 64] &= !(1 << (at % 64));
    }
}

/// A set of columns for each row: one bit a pair.
#[derive(Clone, Debug)]
pub(super) struct BitRows {
    /// Words a row.
    width: usize,
    words: Vec<u64>,
}

impl BitRows {
    /// No pair.
    pub(super) fn none(rows: usize, columns: usize) -> Self {
        let width = columns.div_ceil(64);
        Self { width, words: vec![0; rows * width] }
    }

    pub(super) fn row(&self, row: usize) -> &[u64] {
        &self.words[row * self.width..(row + 1) * self.width]
    }

    pub(super) fn row_mut(&mut self, row: usize) -> &mut [u64] {
        &mut self.words[row * self.width..(row + 1) * self.width]
    }

    pub(super) fn has(&self, row: usize, column: usize) -> bool {
        self.words[row * self.width + column / 64] >> (column % 64) & 1 == 1
    }

    pub(super) fn set(&mut self, row: usize, column: usize) {
        self.words[row * self.width + column / 64] |= 1 << (column % 64);
    }

    pub(super) fn clear(&mut self, row: usize, column: usize) {
        self.words[row * self.width + column / 64] &= !(1 << (column % 64));
    }

    pub(super) fn clear_all(&mut self) {
        self.words.fill(0);
    }

    /// The columns a row may have: those that score at least `floor`.
    pub(super) fn write(&mut self, row: usize, scores: &[u16], floor: u16) {
        let most = FORBIDDEN - 1 - floor.min(FORBIDDEN - 1);
        for (word, scores) in self.row_mut(row).iter_mut().zip(scores.chunks(64)) {
            // A byte a score first, which compilers make vector code of; then eight bytes to eight bits.
            let mut bytes = [0_u8; 64];
            for (byte, &score) in bytes.iter_mut().zip(scores) {
                *byte = u8::from(score.wrapping_sub(floor) <= most);
            }
            *word = 0;
            for (at, eight) in bytes.chunks_exact(8).enumerate() {
                let eight = eight.iter().rev().fold(0_u64, |sum, &byte| sum << 8 | u64::from(byte));
                *word |= (eight.wrapping_mul(0x0102_0408_1020_4080) >> 56) << (8 * at);
            }
        }
    }
}

/// The members of a word of a set, in order; `at` is the word's place.
pub(super) fn members(at: usize, mut word: u64) -> impl Iterator<Item = usize> {
    std::iter::from_fn(move || {
        if word == 0 {
            return None;
        }
        let bit = word.trailing_zeros() as usize;
        word &= word - 1;
        Some(at * 64 + bit)
    })
}
