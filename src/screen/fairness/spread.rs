//! The spread of scores in words, and the pairs with the lowest.

use crate::insight::fairness::{Sides, Spread, by_tens_of, worst_served_of};
use crate::language::{Points, Shown, Words};
use crate::program::{PairKey, Program};
use crate::screen::board::PersonSide;

/// A pair with a low score.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WorstRow {
    /// Which pair.
    pub key: PairKey,
    /// Both by name.
    pub names: String,
    /// Its score.
    pub score: String,
}

/// How scores are spread.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SpreadView {
    /// In a sentence or two.
    pub sentence: String,
    /// Each ten: its label, how many pairs, in words.
    pub steps: Vec<(String, usize, String)>,
    /// The lowest, lowest first.
    pub worst: Vec<WorstRow>,
}

/// With fewer pairs, quarters would be read from one or two of them.
const ENOUGH_FOR_QUARTERS: usize = 8;

impl SpreadView {
    pub(super) fn of(program: &Program, sides: &Sides<'_>, words: Words) -> Option<Self> {
        let pairs = sides.known_pairs();
        let spread = Spread::of_pairs(pairs)?;
        let points = |score: u16| Points(score.into());
        let steps = by_tens_of(pairs)
            .into_iter()
            .map(|(ten, count)| (ten_label(ten), count, words.fairness_number(count)));
        let worst = worst_served_of(pairs).into_iter().map(|pair| WorstRow {
            names: words.board_stat_two(
                &PersonSide::of(program, &pair.mentor).name,
                &PersonSide::of(program, &pair.mentee).name,
            ),
            score: points(pair.score).shown(words.language()),
            key: PairKey::new(&pair.mentor, &pair.mentee),
        });
        Some(Self {
            sentence: spread_sentence(spread, words),
            steps: steps.collect(),
            worst: worst.collect(),
        })
    }
}

/// From where to where scores go, and between which half of them lie where there are enough.
pub fn spread_sentence(spread: Spread, words: Words) -> String {
    let points = |score: u16| Points(score.into());
    let mut sentence = words.fairness_range(points(spread.lowest), points(spread.highest));
    if spread.pairs >= ENOUGH_FOR_QUARTERS {
        let (low, high) = (points(spread.lower_quarter), points(spread.upper_quarter));
        sentence.push(' ');
        sentence.push_str(&words.fairness_half(low, high, points(spread.median)));
    }
    sentence
}

/// A ten as it is read: ten 7 is "70–79"; a hundred is in the last.
pub fn ten_label(ten: u16) -> String {
    let last = if ten == 9 { 100 } else { ten * 10 + 9 };
    format!("{}\u{2013}{last}", ten * 10)
}
