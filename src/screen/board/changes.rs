//! What is different from the run before.

use super::names::two;
use crate::language::{Points, Words};
use crate::program::{PairKey, Program, Run};
use std::collections::BTreeSet;

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
        let keys = |run: &Run| -> BTreeSet<PairKey> {
            run.pairs.iter().map(|pair| PairKey::new(&pair.mentor, &pair.mentee)).collect()
        };
        let (now, then) = (keys(run), keys(before));
        let (new, gone) = (now.difference(&then).count(), then.difference(&now).count());
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
            gone: then.difference(&now).map(|key| two(program, key, words)).collect(),
        })
    }
}
