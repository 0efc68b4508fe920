//! Other rules, tried: who would have whom, and what that is worth by the rules in force. Nothing is changed.
//!
//! Totals under different weights are different measures and cannot be compared. So every pairing here is scored by
//! one measure, the weights in force; and the pairing in force is scored once by the weights that are tried.

use super::cohort::Cohort;
use super::held::Held;
use super::pair::{Flow, PairingError, Progress, Stage, pair_people};
use crate::program::{PersonId, Program, Rules, RunPair};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// A pairing in figures, by the weights in force.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Standing {
    /// The scores of its pairs in hundredths of a point, the lowest first.
    pub scores: Vec<u16>,
    /// Mentees without a mentor.
    pub left: u32,
    /// Mentors without a mentee.
    pub spare: u32,
}

impl Standing {
    fn of(cohort: &Cohort<'_>, pairs: &[RunPair]) -> Self {
        let mentors: BTreeSet<&PersonId> = pairs.iter().map(|pair| &pair.mentor).collect();
        let mentees: BTreeSet<&PersonId> = pairs.iter().map(|pair| &pair.mentee).collect();
        let mut scores: Vec<u16> = pairs.iter().map(|pair| pair.score).collect();
        scores.sort_unstable();
        let without = |people: usize, paired: usize| small(people.saturating_sub(paired));
        Self {
            scores,
            left: without(cohort.mentees().people.len(), mentees.len()),
            spare: without(cohort.mentors().people.len(), mentors.len()),
        }
    }

    /// Sum of the scores, in hundredths of a point.
    pub fn total(&self) -> u64 {
        self.scores.iter().map(|&score| u64::from(score)).sum()
    }
}

/// A mentee who would be with others than now.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Flip {
    /// Who.
    pub mentee: PersonId,
    /// How many mentors they keep.
    pub keeps: u32,
    /// The pairs given up, scored by the weights in force.
    pub had: Vec<RunPair>,
    /// The pairs instead, scored the same way.
    pub has: Vec<RunPair>,
}

/// What one set of rules would give.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Trial {
    /// The pairing under the tried rules, by the weights in force.
    pub then: Standing,
    /// Its total by the tried weights, in hundredths of a point.
    pub total_tried: u64,
    /// The total of the pairing in force by the tried weights.
    pub now_tried: u64,
    /// How many of its pairs the rules in force forbid.
    pub barred_now: u32,
    /// How many pairs of the pairing in force the tried rules forbid.
    pub barred_tried: u32,
    /// Mentees who would be with others, by id.
    pub flips: Vec<Flip>,
    /// Mentors who have no mentee now and would have one, by id.
    pub mentors_gained: Vec<PersonId>,
    /// Mentors who have a mentee now and would have none, by id.
    pub mentors_left: Vec<PersonId>,
}

/// Several sets of rules against the one in force.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Trials {
    /// The best pairing under the rules in force.
    pub now: Standing,
    /// Each that was tried, in the order asked; one that gives no pairing says why.
    pub each: Vec<Result<Trial, PairingError>>,
}

/// Pairs the people of a program under its own rules and under each of these, and compares.
///
/// `report` hears after each pairing how many are done, and is asked all along whether to go on.
///
/// # Errors
/// [`PairingError`] of the rules in force; stopped when `report` says so.
pub fn try_rules(
    program: &Program,
    rules: &[Rules],
    report: &mut dyn FnMut(Progress) -> Flow,
) -> Result<Trials, PairingError> {
    Held::new(&Cohort::new(program)).try_rules(rules, report)
}

impl Held<'_> {
    /// As [`try_rules`].
    pub(super) fn try_rules(
        &mut self,
        rules: &[Rules],
        report: &mut dyn FnMut(Progress) -> Flow,
    ) -> Result<Trials, PairingError> {
        let cohort = self.cohort;
        let of = small(rules.len() + 1);
        let now = &self.pair(&mut |_| report(Progress { stage: Stage::Solving, done: 0, of }))?.pairs;
        let mut each = Vec::with_capacity(rules.len());
        for (done, rules) in (1..).zip(rules) {
            let mut other = cohort.program().clone();
            other.rules = rules.clone();
            match pair_people(&other, &mut |_| report(Progress { stage: Stage::Solving, done, of })) {
                Ok(then) => each.push(Ok(trial(cohort, &Cohort::new(&other), now, &then.pairs))),
                Err(PairingError::Stopped) => return Err(PairingError::Stopped),
                Err(error) => each.push(Err(error)),
            }
        }
        Ok(Trials { now: Standing::of(cohort, now), each })
    }
}

/// One pairing against the other. `cohort` has the rules in force, `tried` the others.
fn trial(cohort: &Cohort<'_>, tried: &Cohort<'_>, now: &[RunPair], then: &[RunPair]) -> Trial {
    let then_by_now = scored(cohort, then);
    let sum = |pairs: &[RunPair]| pairs.iter().map(|pair| u64::from(pair.score)).sum();
    let barred = |by: &Cohort<'_>, pairs: &[RunPair]| {
        small(pairs.iter().filter(|pair| !by.allows(&pair.mentor, &pair.mentee)).count())
    };
    let mentors =
        |pairs: &[RunPair]| -> BTreeSet<PersonId> { pairs.iter().map(|pair| pair.mentor.clone()).collect() };
    let (teach_now, teach_then) = (mentors(now), mentors(then));
    Trial {
        then: Standing::of(cohort, &then_by_now),
        total_tried: sum(then),
        now_tried: sum(&scored(tried, now)),
        barred_now: barred(cohort, then),
        barred_tried: barred(tried, now),
        flips: flips(now, &then_by_now),
        mentors_gained: teach_then.difference(&teach_now).cloned().collect(),
        mentors_left: teach_now.difference(&teach_then).cloned().collect(),
    }
}

/// These pairs with the scores that the weights of this cohort give.
fn scored(cohort: &Cohort<'_>, pairs: &[RunPair]) -> Vec<RunPair> {
    let score = |pair: &RunPair| {
        let (mentor, mentee) = (cohort.person_at(&pair.mentor)?, cohort.person_at(&pair.mentee)?);
        Some(cohort.fast_score(mentor, mentee))
    };
    pairs.iter().map(|pair| RunPair { score: score(pair).unwrap_or(0), ..pair.clone() }).collect()
}

/// Who has another partner, by mentee; pairs in both are left aside.
fn flips(now: &[RunPair], then: &[RunPair]) -> Vec<Flip> {
    let names = |pair: &RunPair| (pair.mentee.clone(), pair.mentor.clone());
    let ordered = |pairs: &[RunPair]| -> BTreeMap<(PersonId, PersonId), RunPair> {
        pairs.iter().map(|pair| (names(pair), pair.clone())).collect()
    };
    let (now, then) = (ordered(now), ordered(then));
    let mut flips: BTreeMap<PersonId, Flip> = BTreeMap::new();
    let mut flip = |pair: &RunPair, gone: bool| {
        let blank = || Flip { mentee: pair.mentee.clone(), keeps: 0, had: Vec::new(), has: Vec::new() };
        let flip = flips.entry(pair.mentee.clone()).or_insert_with(blank);
        if gone { flip.had.push(pair.clone()) } else { flip.has.push(pair.clone()) }
    };
    now.iter().filter(|(key, _)| !then.contains_key(key)).for_each(|(_, pair)| flip(pair, true));
    then.iter().filter(|(key, _)| !now.contains_key(key)).for_each(|(_, pair)| flip(pair, false));
    for (mentee, _) in now.keys().filter(|key| then.contains_key(key)) {
        if let Some(flip) = flips.get_mut(mentee) {
            flip.keeps += 1;
        }
    }
    flips.into_values().collect()
}

fn small(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
