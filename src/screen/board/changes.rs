//! What is different from the run before.

use super::names::two;
use crate::language::{Points, Words};
use crate::program::{PairKey, PersonId, Program, Run};

/// The newest run against the one before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChangesView {
    /// Whether anything is different.
    pub differs: bool,
    /// How many pairs are new, gone, kept.
    pub sentence: String,
    /// Both totals.
    pub totals: String,
    /// Pairs that are no longer, by name.
    pub gone: Vec<String>,
}

impl ChangesView {
    /// None when there is no run before.
    pub fn of(program: &Program, run: &Run, words: Words) -> Option<Self> {
        let before = program.previous_run()?;
        let (now, then) = (in_order(run), in_order(before));
        let lost: Vec<_> = then.iter().filter(|pair| now.binary_search(pair).is_err()).collect();
        let gone = lost.len();
        let new = now.len() - (then.len() - gone);
        let differs = new + gone > 0 || run.total != before.total;
        let points = |total: u64| Points(i64::try_from(total).unwrap_or(i64::MAX));
        Some(Self {
            differs,
            sentence: if differs {
                words.board_compare(new, gone, now.len() - new)
            } else {
                words.board_compare_same()
            },
            totals: words.board_compare_total(points(run.total), points(before.total)),
            gone: lost
                .into_iter()
                .map(|(mentor, mentee)| two(program, &PairKey::new(mentor, mentee), words))
                .collect(),
        })
    }
}

/// The pairs of a run by mentor, then mentee, each once.
fn in_order(run: &Run) -> Vec<(&PersonId, &PersonId)> {
    let mut pairs: Vec<_> = run.pairs.iter().map(|pair| (&pair.mentor, &pair.mentee)).collect();
    pairs.sort_unstable();
    pairs.dedup();
    pairs
}
