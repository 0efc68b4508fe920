//! Why this pair, why not that one.

use super::cohort::Cohort;
use super::rules::shown;
use super::score::{ScoreParts, score_parts};
use crate::program::{HardRule, PersonId, RunPair};

/// The next best somebody could have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RunnerUp {
    /// Who.
    pub person: PersonId,
    /// What that pair would score.
    pub score: u16,
    /// How much less that is than the pair explained; below 0 when it would be more.
    pub less: i32,
    /// Whether that person has no place left in this pairing.
    pub taken: bool,
}

/// A pair, explained.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PairExplanation {
    /// Factor by factor.
    pub parts: ScoreParts,
    /// The next best mentee for the mentor, among those allowed and not theirs already.
    pub mentor_next: Option<RunnerUp>,
    /// The next best mentor for the mentee.
    pub mentee_next: Option<RunnerUp>,
}

/// Why two people are not a pair.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WhyNot {
    /// They are one.
    ArePair,
    /// One of the two does not take part on this side.
    NotTakingPart,
    /// These rules forbid it. A veto goes by the name of a ban.
    Blocked(Vec<HardRule>),
    /// It would be allowed, and score this; the pairing as a whole is better without.
    Better {
        /// What the pair would score.
        score: u16,
        /// The highest score the mentor has instead.
        mentor_has: Option<u16>,
        /// The highest score the mentee has instead.
        mentee_has: Option<u16>,
    },
}

/// Explains a pair of this pairing, or one that could be; none for people who are not there.
///
/// Costs a walk over both sides.
pub fn explain_pair(
    cohort: &Cohort<'_>,
    pairs: &[RunPair],
    mentor: &PersonId,
    mentee: &PersonId,
) -> Option<PairExplanation> {
    let parts = score_parts(cohort, mentor, mentee)?;
    let score = parts.total();
    let (teacher, learner) = (cohort.person_at(mentor)?, cohort.person_at(mentee)?);
    let mentor_next = next_best(cohort, pairs, score, teacher, learner, true);
    let mentee_next = next_best(cohort, pairs, score, learner, teacher, false);
    Some(PairExplanation { parts, mentor_next, mentee_next })
}

/// The best for `person` but `this` one and those they have already; the first of equals by id.
fn next_best(
    cohort: &Cohort<'_>,
    pairs: &[RunPair],
    score: u16,
    person: usize,
    this: usize,
    is_mentor: bool,
) -> Option<RunnerUp> {
    let people = cohort.people();
    let me = people.get(person)?;
    let side = if is_mentor { cohort.mentees() } else { cohort.mentors() };
    let of = |pair: &RunPair, mentor_side: bool| {
        if mentor_side { pair.mentor.clone() } else { pair.mentee.clone() }
    };
    let mine: Vec<PersonId> =
        pairs.iter().filter(|p| of(p, is_mentor) == me.id).map(|p| of(p, !is_mentor)).collect();
    let mut best: Option<(u16, usize, u16)> = None;
    for (&other, &capacity) in side.people.iter().zip(&side.capacity) {
        let (mentor, mentee) = if is_mentor { (person, other) } else { (other, person) };
        let known = people.get(other).is_some_and(|who| mine.contains(&who.id));
        if other == this || known || !cohort.blocks(mentor, mentee).is_empty() {
            continue;
        }
        let would = cohort.fast_score(mentor, mentee);
        if best.is_none_or(|(most, ..)| would > most) {
            best = Some((would, other, capacity));
        }
    }
    let (would, other, capacity) = best?;
    let who = people.get(other)?;
    let has = pairs.iter().filter(|p| of(p, !is_mentor) == who.id).count();
    Some(RunnerUp {
        person: who.id.clone(),
        score: would,
        less: i32::from(score) - i32::from(would),
        taken: has >= usize::from(capacity),
    })
}

/// Why two people are not a pair of this pairing.
pub fn why_not(cohort: &Cohort<'_>, pairs: &[RunPair], mentor: &PersonId, mentee: &PersonId) -> WhyNot {
    if pairs.iter().any(|pair| &pair.mentor == mentor && &pair.mentee == mentee) {
        return WhyNot::ArePair;
    }
    let takes_part =
        |id, people: &[usize]| cohort.person_at(id).filter(|at| people.binary_search(at).is_ok());
    let teacher = takes_part(mentor, &cohort.mentors().people);
    let learner = takes_part(mentee, &cohort.mentees().people);
    let Some((teacher, learner)) = teacher.zip(learner) else { return WhyNot::NotTakingPart };
    let mut rules: Vec<HardRule> = cohort.blocks(teacher, learner).rules().map(shown).collect();
    rules.dedup();
    if !rules.is_empty() {
        return WhyNot::Blocked(rules);
    }
    let highest = |of: &dyn Fn(&RunPair) -> bool| pairs.iter().filter(|p| of(p)).map(|p| p.score).max();
    WhyNot::Better {
        score: cohort.fast_score(teacher, learner),
        mentor_has: highest(&|pair| &pair.mentor == mentor),
        mentee_has: highest(&|pair| &pair.mentee == mentee),
    }
}
