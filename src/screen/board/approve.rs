//! Approving, and which running pairs end by it.

use super::names::two;
use crate::language::Words;
use crate::matching::{Cohort, Side};
use crate::program::{Command, PairKey, PersonId, Program};
use std::collections::BTreeSet;

/// What approving pairs would do.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Approval {
    /// The pairs to approve.
    pub pairs: Vec<PairKey>,
    /// Running pairs that end: the newest run has others for their people, who have no more places.
    pub ended: Vec<PairKey>,
    /// The question, when any ends.
    pub title: String,
    /// How many end, in a sentence.
    pub text: String,
    /// The pairs that end, by name.
    pub lines: Vec<String>,
}

impl Approval {
    /// What approving these pairs would do.
    pub fn of(program: &Program, pairs: Vec<PairKey>, words: Words) -> Self {
        let ended = ended(program, &pairs);
        Self {
            title: words.rematch_approve_title(pairs.len()),
            text: words.rematch_approve_text(ended.len()),
            lines: ended.iter().map(|key| two(program, key, words)).collect(),
            pairs,
            ended,
        }
    }

    /// Whether somebody should be asked first.
    pub fn ends_any(&self) -> bool {
        !self.ended.is_empty()
    }

    /// Doing it.
    pub fn command(&self) -> Command {
        let (pairs, ended) = (self.pairs.clone(), self.ended.clone());
        if ended.is_empty() { Command::ApprovePairs(pairs) } else { Command::ApproveInstead { pairs, ended } }
    }
}

/// Running pairs that have to make room: not proposed any more, and somebody in them would have more pairs than
/// places. The lowest scores go first.
fn ended(program: &Program, approve: &[PairKey]) -> Vec<PairKey> {
    let proposed: BTreeSet<PairKey> = program.latest_run().map_or_else(BTreeSet::new, |run| {
        run.pairs.iter().map(|pair| PairKey::new(&pair.mentor, &pair.mentee)).collect()
    });
    let old = program.living_pairs().filter(|(key, _)| !proposed.contains(key));
    let mut old: Vec<(u16, &PairKey)> = old.map(|(key, pair)| (pair.score, key)).collect();
    if old.is_empty() {
        return Vec::new();
    }
    old.sort_unstable();
    let cohort = Cohort::new(program);
    let mut after: BTreeSet<&PairKey> = program.living_pairs().map(|(key, _)| key).chain(approve).collect();
    let mut ended = Vec::new();
    for (_, key) in old {
        let of = |mentors: bool, id: &PersonId| {
            let count = after.iter().filter(|k| if mentors { k.mentor == *id } else { k.mentee == *id });
            let side = if mentors { cohort.mentors() } else { cohort.mentees() };
            count.count() > places(&cohort, side, id)
        };
        let touched = approve.iter().any(|new| new.mentor == key.mentor || new.mentee == key.mentee);
        if touched && (of(true, &key.mentor) || of(false, &key.mentee)) {
            after.remove(key);
            ended.push(key.clone());
        }
    }
    ended
}

/// How many pairs somebody can be in; one for somebody who takes no part at the moment.
fn places(cohort: &Cohort<'_>, side: &Side, id: &PersonId) -> usize {
    let at = cohort.person_at(id).and_then(|at| side.people.binary_search(&at).ok());
    at.and_then(|at| side.capacity.get(at)).map_or(1, |&places| usize::from(places))
}
