//! A run from start to end: score, solve, verify, say who is left.

use super::aims::Answer;
use super::certificate::Flaw;
use super::cohort::Cohort;
use super::fairest::FairnessFlaw;
use super::fingerprint::fingerprint;
use super::held::Prices;
use super::problem::{Terms, TooLarge};
use super::score::score_parts;
use super::scorer::Scorer;
use super::unpaired::left_without;
use crate::program::{
    Extra, Objective, PairKey, PersonId, Program, Run, RunId, RunPair, RunProof, RunUnpaired,
};
use serde::{Deserialize, Serialize};

/// What a run is doing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Stage {
    /// Looking at every pair, while everybody bids for their best.
    Scoring,
    /// Settling who was outbid, until nothing better is left.
    Solving,
    /// Checking the proof.
    Proving,
}

/// How far a run is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Progress {
    /// What it is doing.
    pub stage: Stage,
    /// How many rows of that stage are done.
    pub done: u32,
    /// How many there are.
    pub of: u32,
}

/// Whether a run goes on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Flow {
    /// Go on.
    GoOn,
    /// Stop; nothing is kept.
    Stop,
}

/// A proven pairing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Outcome {
    /// The pairs, by mentee's id, then mentor's.
    pub pairs: Vec<RunPair>,
    /// Who is left without a pair: mentees first, each by id.
    pub unpaired: Vec<RunUnpaired>,
    /// Sum of the scores in hundredths of a point.
    pub total: u64,
    /// What independent code looked at to verify it.
    pub proof: RunProof,
    /// What was made as good as it can be.
    pub objective: Objective,
    /// Fingerprint of everything looked at.
    pub fingerprint: String,
}

impl Outcome {
    /// The result as the program keeps it.
    pub fn into_run(self, id: RunId, at: u64) -> Run {
        Run {
            id,
            at,
            objective: self.objective,
            pairs: self.pairs,
            unpaired: self.unpaired,
            total: self.total,
            certified: true,
            proof: Some(self.proof),
            fingerprint: self.fingerprint,
            extra: Extra::new(),
        }
    }
}

/// Why a run gave no result.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PairingError {
    /// It was told to stop.
    #[error("stopped")]
    Stopped,
    /// Somebody is pinned more often than they have places.
    #[error("{person} is pinned {pins} times and has {places} places")]
    TooManyPins {
        /// Who.
        person: PersonId,
        /// How often pinned.
        pins: u16,
        /// How many places.
        places: u16,
    },
    /// More pairs to look at than there is memory for.
    #[error("{pairs} possible pairs, at most {limit}")]
    TooMany {
        /// How many.
        pairs: u64,
        /// How many at most.
        limit: u64,
    },
    /// More people than the order of all scores can be worked out for.
    #[error("{people} people, at most {limit}")]
    TooManyForEach {
        /// How many take part.
        people: u32,
        /// How many may.
        limit: u32,
    },
    /// The proof failed: an error of ours.
    #[error("the result could not be proven: {0}")]
    NotProven(String),
}

impl From<FairnessFlaw> for PairingError {
    fn from(flaw: FairnessFlaw) -> Self {
        Self::NotProven(flaw.to_string())
    }
}

impl From<Flaw> for PairingError {
    fn from(flaw: Flaw) -> Self {
        Self::NotProven(flaw.to_string())
    }
}

impl From<TooLarge> for PairingError {
    fn from(large: TooLarge) -> Self {
        Self::TooMany { pairs: large.pairs, limit: large.limit }
    }
}

/// A cohort as an assignment problem.
pub(super) struct Prepared {
    pub(super) terms: Terms,
    /// The rows are the side with fewer places, the mentees when equal: fewer paths to find.
    pub(super) rows_are_mentors: bool,
}

impl Prepared {
    /// The terms of a cohort.
    pub(super) fn of(cohort: &Cohort<'_>) -> Result<Self, PairingError> {
        let (mentors, mentees) = (cohort.mentors(), cohort.mentees());
        let rules = &cohort.program().rules;
        // Who asks is favoured where wishes come first: the mentors, who have the least say elsewhere.
        let rows_are_mentors =
            rules.objective == Objective::WishesFirst || mentors.places() < mentees.places();
        let (rows, columns) = if rows_are_mentors { (mentors, mentees) } else { (mentees, mentors) };
        let terms = Terms {
            row_capacity: rows.capacity.clone(),
            column_capacity: columns.capacity.clone(),
            pins: pins(cohort, rows_are_mentors)?,
            objective: rules.objective,
        };
        Ok(Self { terms, rows_are_mentors })
    }

    /// Row and column of a pair of people; none when one of the two does not take part.
    pub(super) fn at(&self, cohort: &Cohort<'_>, key: &PairKey) -> Option<(usize, usize)> {
        let mentor = cohort.mentors().people.binary_search(&cohort.person_at(&key.mentor)?).ok()?;
        let mentee = cohort.mentees().people.binary_search(&cohort.person_at(&key.mentee)?).ok()?;
        Some(if self.rows_are_mentors { (mentor, mentee) } else { (mentee, mentor) })
    }

    /// The row and the column of somebody, where they take part on that side.
    pub(super) fn places_of(&self, cohort: &Cohort<'_>, id: &PersonId) -> (Option<usize>, Option<usize>) {
        let Some(person) = cohort.person_at(id) else { return (None, None) };
        let mentor = cohort.mentors().people.binary_search(&person).ok();
        let mentee = cohort.mentees().people.binary_search(&person).ok();
        if self.rows_are_mentors { (mentor, mentee) } else { (mentee, mentor) }
    }

    /// The mentor and the mentee of a pair of row and column, as places in the list of all people.
    pub(super) fn two(&self, cohort: &Cohort<'_>, (row, column): (usize, usize)) -> Option<(usize, usize)> {
        let (mentor, mentee) = if self.rows_are_mentors { (row, column) } else { (column, row) };
        Some((*cohort.mentors().people.get(mentor)?, *cohort.mentees().people.get(mentee)?))
    }
}

/// The pins as rows and columns, none above anybody's places.
fn pins(cohort: &Cohort<'_>, rows_are_mentors: bool) -> Result<Vec<(usize, usize)>, PairingError> {
    let mut pins = Vec::new();
    for side in [cohort.mentors(), cohort.mentees()] {
        let is_mentors = std::ptr::eq(side, cohort.mentors());
        for (&person, &places) in side.people.iter().zip(&side.capacity) {
            let count =
                cohort.pins().iter().filter(|&&(a, b)| person == if is_mentors { a } else { b }).count();
            let pins = u16::try_from(count).unwrap_or(u16::MAX);
            if let Some(who) = cohort.people().get(person).filter(|_| pins > places) {
                return Err(PairingError::TooManyPins { person: who.id.clone(), pins, places });
            }
        }
    }
    for &(mentor, mentee) in cohort.pins() {
        let at = cohort.mentors().people.binary_search(&mentor).ok();
        if let Some((mentor, mentee)) = at.zip(cohort.mentees().people.binary_search(&mentee).ok()) {
            pins.push(if rows_are_mentors { (mentor, mentee) } else { (mentee, mentor) });
        }
    }
    pins.sort_unstable();
    Ok(pins)
}

/// Pairs people: the best pairing under the program's rules and objective, with its proof verified.
///
/// `report` is told how far the run is, between rows, and can stop it.
///
/// # Errors
/// [`PairingError`]; nothing is kept then.
pub fn pair_people(
    program: &Program,
    report: &mut dyn FnMut(Progress) -> Flow,
) -> Result<Outcome, PairingError> {
    pair_cohort(&Cohort::new(program), report).map(|(outcome, _)| outcome)
}

/// The same, with the prices where the aim has such.
pub(super) fn pair_cohort<'c>(
    cohort: &'c Cohort<'c>,
    report: &mut dyn FnMut(Progress) -> Flow,
) -> Result<(Outcome, Option<Prices<'c>>), PairingError> {
    let mut tell = |stage: Stage, done: usize, of: usize| {
        let small = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        report(Progress { stage, done: small(done), of: small(of) }) == Flow::GoOn
    };
    let prepared = Prepared::of(cohort)?;
    let mut scorer = Scorer::new(cohort, prepared.rows_are_mentors);
    let answer = super::aims::answer(cohort, &prepared, &mut scorer, &mut tell)?;
    let outcome = outcome_of(cohort, &prepared, &answer)?;
    Ok((outcome, answer.solved.map(|solved| Prices { prepared, solved })))
}

/// A proven answer as people, each pair looked at once more.
pub(super) fn outcome_of(
    cohort: &Cohort<'_>,
    prepared: &Prepared,
    answer: &Answer<'_>,
) -> Result<Outcome, PairingError> {
    let mut pairs = answer
        .pairs
        .iter()
        .filter_map(|&pair| prepared.two(cohort, pair))
        .map(|(mentor, mentee)| look_again(cohort, mentor, mentee))
        .collect::<Result<Vec<RunPair>, PairingError>>()?;
    pairs.sort_by(|a, b| (&a.mentee, &a.mentor).cmp(&(&b.mentee, &b.mentor)));
    let total = pairs.iter().map(|pair| u64::from(pair.score)).sum();
    if total != answer.total {
        return Err(PairingError::NotProven("the total differs from the proven one".to_owned()));
    }
    let unpaired = left_without(cohort, &pairs);
    Ok(Outcome {
        pairs,
        unpaired,
        total,
        proof: answer.proof,
        objective: prepared.terms.objective,
        fingerprint: fingerprint(cohort.program()),
    })
}

/// A proposed pair with its score worked out once more, the slow way, and its rules asked again one by one.
fn look_again(cohort: &Cohort<'_>, mentor: usize, mentee: usize) -> Result<RunPair, PairingError> {
    let unknown = || PairingError::NotProven("a person who is not there".to_owned());
    let (one, other) = cohort.people().get(mentor).zip(cohort.people().get(mentee)).ok_or_else(unknown)?;
    let parts = score_parts(cohort, &one.id, &other.id).ok_or_else(unknown)?;
    let score = parts.total();
    if !cohort.blocks(mentor, mentee).is_empty() || score != cohort.fast_score(mentor, mentee) {
        let pair = PairKey::new(&one.id, &other.id);
        return Err(PairingError::NotProven(format!("pair {pair} does not stand a second look")));
    }
    Ok(RunPair { mentor: one.id.clone(), mentee: other.id.clone(), score })
}
