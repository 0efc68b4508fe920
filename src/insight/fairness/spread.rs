//! How scores are spread, and who has the lowest.

use super::part::known_pairs;
use crate::program::{Program, Run, RunPair};
use std::collections::BTreeMap;

/// How the scores of pairs are spread, in hundredths of a point.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spread {
    /// How many pairs.
    pub pairs: usize,
    /// The lowest.
    pub lowest: u16,
    /// A quarter of the pairs is not above this.
    pub lower_quarter: u16,
    /// Half of the pairs is not above this.
    pub median: u16,
    /// A quarter of the pairs is not below this.
    pub upper_quarter: u16,
    /// The highest.
    pub highest: u16,
    /// The mean.
    pub mean: u16,
}

impl Spread {
    /// The spread of a run; none without pairs.
    pub fn of(program: &Program, run: &Run) -> Option<Self> {
        Self::of_pairs(&known_pairs(program, run))
    }

    /// The spread of these pairs; none without any.
    pub fn of_pairs(pairs: &[&RunPair]) -> Option<Self> {
        Self::of_scores(pairs.iter().map(|pair| pair.score).collect())
    }

    /// The spread of scores; none without any. Quarters are those of a spreadsheet's QUARTILE: between two scores
    /// where they fall between two.
    pub fn of_scores(mut scores: Vec<u16>) -> Option<Self> {
        scores.sort_unstable();
        let (&lowest, &highest) = (scores.first()?, scores.last()?);
        let sum: usize = scores.iter().map(|&score| usize::from(score)).sum();
        let count = scores.len();
        let at = |quarters: usize| {
            let place = (count - 1) * quarters;
            let value = |i: usize| scores.get(i).copied().map_or(0, usize::from);
            let (low, part) = (value(place / 4), place % 4);
            let high = if part == 0 { low } else { value(place / 4 + 1) };
            whole(low * (4 - part) + high * part, 4)
        };
        Some(Self {
            pairs: count,
            lowest,
            lower_quarter: at(1),
            median: at(2),
            upper_quarter: at(3),
            highest,
            mean: whole(sum, count),
        })
    }
}

/// A quotient, rounded.
fn whole(of: usize, by: usize) -> u16 {
    u16::try_from((of + by / 2) / by.max(1)).unwrap_or(u16::MAX)
}

/// How many pairs have a score in each ten, without a gap from the lowest to the highest: ten 7 is 70 to 79.99; a
/// hundred is in ten 9.
pub fn by_tens(program: &Program, run: &Run) -> Vec<(u16, usize)> {
    by_tens_of(&known_pairs(program, run))
}

/// The same, of these pairs.
pub fn by_tens_of(pairs: &[&RunPair]) -> Vec<(u16, usize)> {
    let scores: Vec<u16> = pairs.iter().map(|pair| pair.score).collect();
    tens_beside(&scores, &[]).into_iter().map(|(ten, count, _)| (ten, count)).collect()
}

/// The same of two lists of scores beside each other, from the lowest of both to the highest of both.
pub fn tens_beside(one: &[u16], other: &[u16]) -> Vec<(u16, usize, usize)> {
    let count = |scores: &[u16]| {
        let mut tens: BTreeMap<u16, usize> = BTreeMap::new();
        for score in scores {
            *tens.entry((score / 1000).min(9)).or_default() += 1;
        }
        tens
    };
    let (one, other) = (count(one), count(other));
    let both = || one.keys().chain(other.keys());
    let (Some(&low), Some(&high)) = (both().min(), both().max()) else { return Vec::new() };
    let of = |tens: &BTreeMap<u16, usize>, ten: u16| tens.get(&ten).copied().unwrap_or(0);
    (low..=high).map(|ten| (ten, of(&one, ten), of(&other, ten))).collect()
}

/// The pairs with the lowest scores: of four pairs one, of eight two, and so on, at most five; the lowest first.
/// More would call pairs badly served that are not.
pub fn worst_served(program: &Program, run: &Run) -> Vec<RunPair> {
    worst_served_of(&known_pairs(program, run))
}

/// The same, of these pairs.
pub fn worst_served_of(pairs: &[&RunPair]) -> Vec<RunPair> {
    let mut pairs = pairs.to_vec();
    pairs.sort_by_key(|pair| (pair.score, &pair.mentee, &pair.mentor));
    let most = (pairs.len() / 4).clamp(1, 5);
    pairs.into_iter().take(most).cloned().collect()
}
