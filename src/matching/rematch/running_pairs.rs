//! Which approved pairs can go on, and why others cannot.

use crate::matching::cohort::{Cohort, Side};
use crate::matching::fingerprint::fingerprint;
use crate::matching::rules::shown;
use crate::program::{HardRule, PairKey, PersonId, Program, RunPair};
use serde::{Deserialize, Serialize};

/// An approved pair that cannot go on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ended {
    /// Who teaches.
    pub mentor: PersonId,
    /// Who learns.
    pub mentee: PersonId,
    /// Why.
    pub why: WhyEnded,
}

/// Why an approved pair cannot go on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum WhyEnded {
    /// This person pauses, or no longer takes part on their side.
    NotTakingPart(PersonId),
    /// These rules forbid it now. A veto goes by the name of a ban.
    Blocked(Vec<HardRule>),
}

/// The approved pairs, looked at again.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RunningPairs {
    /// Those that can go on, with their scores of now, by mentee's id, then mentor's.
    pub running: Vec<RunPair>,
    /// Those that cannot.
    pub ended: Vec<Ended>,
}

impl RunningPairs {
    /// Looks at the approved pairs of a program: rules and who takes part, not how many places each has.
    pub fn of(cohort: &Cohort<'_>) -> Self {
        Self::among(cohort, cohort.program().living_pairs().map(|(key, _)| key))
    }

    /// Looks at these pairs in the same way.
    pub(super) fn among<'k>(cohort: &Cohort<'_>, approved: impl IntoIterator<Item = &'k PairKey>) -> Self {
        let mut standing = Self::default();
        for key in approved {
            let (mentor, mentee) = (key.mentor.clone(), key.mentee.clone());
            match score_now(cohort, key) {
                Ok(score) => standing.running.push(RunPair { mentor, mentee, score }),
                Err(why) => standing.ended.push(Ended { mentor, mentee, why }),
            }
        }
        standing.running.sort_by(|a, b| (&a.mentee, &a.mentor).cmp(&(&b.mentee, &b.mentor)));
        standing
    }
}

fn score_now(cohort: &Cohort<'_>, key: &PairKey) -> Result<u16, WhyEnded> {
    let on_side = |side: &Side, id: &PersonId| {
        let at = cohort.person_at(id).filter(|at| side.people.binary_search(at).is_ok());
        at.ok_or_else(|| WhyEnded::NotTakingPart(id.clone()))
    };
    let mentor = on_side(cohort.mentors(), &key.mentor)?;
    let mentee = on_side(cohort.mentees(), &key.mentee)?;
    let blocks = cohort.blocks(mentor, mentee);
    if blocks.is_empty() {
        return Ok(cohort.fast_score(mentor, mentee));
    }
    let mut rules: Vec<HardRule> = blocks.rules().map(shown).collect();
    rules.dedup();
    Err(WhyEnded::Blocked(rules))
}

/// Changes when anything does that [`super::rematch`] looks at: the fingerprint, and which pairs are approved.
pub fn running_print(program: &Program) -> String {
    let mut print = fingerprint(program);
    for (key, _) in program.living_pairs() {
        print.push(' ');
        print.push_str(&key.to_string());
    }
    print
}
