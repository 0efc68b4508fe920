//! What if: the price of having one pair or doing without it, how firmly every pair holds, and what each aim
//! would give. Worked out, never guessed; nothing is changed.

use super::aims::answer;
use super::cohort::Cohort;
use super::explain::{WhyNot, why_not};
use super::held::{Held, Prices};
use super::pair::{Flow, PairingError, Prepared, Progress, Stage, pair_people};
use super::scorer::Scorer;
use super::shares::Shares;
use super::solver::Detour;
use crate::program::{
    Constraint, ConstraintKind, Extra, HardRule, Objective, PairKey, PersonId, Program, RunPair, Weights,
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// What a change would make of a pairing.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Price {
    /// Pairs more (or fewer, below 0).
    pub pairs: i64,
    /// Hundredths of a point more (or fewer) in total.
    pub points: i64,
    /// Pairs that would come about.
    pub added: Vec<RunPair>,
    /// Pairs that would be given up.
    pub dropped: Vec<RunPair>,
}

/// The answer to "what if these two".
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum WhatIf {
    /// One of the two does not take part on this side.
    NotTakingPart,
    /// These rules forbid it. A veto goes by the name of a ban.
    Blocked(Vec<HardRule>),
    /// They are pinned, so there is nothing to ask.
    Pinned,
    /// Every place of one of them is pinned to others.
    NoRoom,
    /// They are not a pair: what having them as one would make of the pairing.
    With(Price),
    /// They are a pair: what doing without would make of the pairing.
    Without(Price),
}

/// How firmly a pair holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Firmness {
    /// Who teaches.
    pub mentor: PersonId,
    /// Who learns.
    pub mentee: PersonId,
    /// By how many hundredths of a point its score could fall before another pairing were better; none where
    /// that cannot be said in points (pinned, another aim, or fewer pairs without it).
    pub slack: Option<u32>,
    /// Weights that break it up when they change by a fifth, and whether upwards. Empty: it holds.
    pub broken_by: Vec<(Weight, bool)>,
}

impl Firmness {
    /// Which pair.
    pub fn pair(&self) -> PairKey {
        PairKey::new(&self.mentor, &self.mentee)
    }

    /// Whether it is there whichever weight changes by a fifth.
    pub fn holds(&self) -> bool {
        self.broken_by.is_empty()
    }
}

/// A weight that the facilitator sets.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Weight {
    /// Learning.
    Learning,
    /// Interests.
    Interests,
    /// Style.
    Style,
    /// Logistics.
    Logistics,
    /// Across units.
    AcrossUnits,
}

impl Weight {
    /// Every weight, in order.
    pub const ALL: [Self; 5] =
        [Self::Learning, Self::Interests, Self::Style, Self::Logistics, Self::AcrossUnits];

    /// What it is set to.
    pub fn of(self, weights: &Weights) -> u8 {
        match self {
            Self::Learning => weights.learning,
            Self::Interests => weights.interests,
            Self::Style => weights.style,
            Self::Logistics => weights.logistics,
            Self::AcrossUnits => weights.across_units,
        }
    }
}

/// What one aim gives.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AimResult {
    /// Which aim.
    pub objective: Objective,
    /// How many pairs.
    pub pairs: u32,
    /// Sum of the scores in hundredths of a point.
    pub total: u64,
    /// The lowest score; none when nobody is paired.
    pub lowest: Option<u16>,
    /// How many of the pairs are the same as under the program's own aim.
    pub same: u32,
}

/// Answers "what if these two": the exact price, found as one shortest path from the prices of the best
/// pairing; under aims that have no such prices by pairing again with the two pinned, or kept apart.
///
/// # Errors
/// [`PairingError`].
pub fn what_if(program: &Program, mentor: &PersonId, mentee: &PersonId) -> Result<WhatIf, PairingError> {
    Held::new(&Cohort::new(program)).what_if(mentor, mentee)
}

impl Held<'_> {
    /// As [`what_if`].
    pub(super) fn what_if(&mut self, mentor: &PersonId, mentee: &PersonId) -> Result<WhatIf, PairingError> {
        match why_not(self.cohort, &[], mentor, mentee) {
            WhyNot::NotTakingPart => return Ok(WhatIf::NotTakingPart),
            WhyNot::Blocked(rules) => return Ok(WhatIf::Blocked(rules)),
            WhyNot::ArePair | WhyNot::Better { .. } => {}
        }
        let key = PairKey::new(mentor, mentee);
        let program = self.cohort.program();
        if program.constraints.get(&key).is_some_and(|c| c.kind == ConstraintKind::Pinned) {
            return Ok(WhatIf::Pinned);
        }
        match program.rules.objective {
            Objective::MostPairs | Objective::LargestTotal => self.by_prices(&key),
            Objective::RaiseLowest | Objective::RaiseEach | Objective::WishesFirst => self.by_pairing(&key),
        }
    }

    fn by_prices(&mut self, key: &PairKey) -> Result<WhatIf, PairingError> {
        let cohort = self.cohort;
        let Prices { prepared, solved } = self.prices()?;
        let Some((row, column)) = prepared.at(cohort, key) else { return Ok(WhatIf::NotTakingPart) };
        if solved.has(row, column) {
            let detour = solved.without(row, column).unwrap_or_default();
            return Ok(WhatIf::Without(price(cohort, prepared, &detour)));
        }
        Ok(match solved.with(row, column) {
            Some(detour) => WhatIf::With(price(cohort, prepared, &detour)),
            None => WhatIf::NoRoom,
        })
    }

    fn by_pairing(&mut self, key: &PairKey) -> Result<WhatIf, PairingError> {
        let program = self.cohort.program();
        let now = self.pair(&mut |_| Flow::GoOn)?.pairs.as_slice();
        let is = |one: &RunPair| one.mentor == key.mentor && one.mentee == key.mentee;
        let is_pair = now.iter().any(is);
        let kind = if is_pair { ConstraintKind::Forbidden } else { ConstraintKind::Pinned };
        let mut other = program.clone();
        other.constraints.insert(
            key.clone(),
            Constraint { mentor: key.mentor.clone(), mentee: key.mentee.clone(), kind, extra: Extra::new() },
        );
        let then = match pair_people(&other, &mut |_| Flow::GoOn) {
            Ok(then) => then.pairs,
            Err(PairingError::TooManyPins { .. }) => return Ok(WhatIf::NoRoom),
            Err(error) => return Err(error),
        };
        let price = Price::between(only_in(now, &then), only_in(&then, now));
        Ok(if is_pair { WhatIf::Without(price) } else { WhatIf::With(price) })
    }
}

fn only_in(these: &[RunPair], others: &[RunPair]) -> Vec<RunPair> {
    let known: BTreeSet<(&PersonId, &PersonId)> = others.iter().map(|p| (&p.mentor, &p.mentee)).collect();
    these.iter().filter(|p| !known.contains(&(&p.mentor, &p.mentee))).cloned().collect()
}

fn price(cohort: &Cohort<'_>, prepared: &Prepared, detour: &Detour) -> Price {
    let pairs = |pairs: &[(usize, usize)]| -> Vec<RunPair> {
        let two = pairs.iter().filter_map(|&pair| prepared.two(cohort, pair));
        two.filter_map(|(mentor, mentee)| {
            let (one, other) = cohort.people().get(mentor).zip(cohort.people().get(mentee))?;
            let score = cohort.fast_score(mentor, mentee);
            Some(RunPair { mentor: one.id.clone(), mentee: other.id.clone(), score })
        })
        .collect()
    };
    Price::between(pairs(&detour.dropped), pairs(&detour.added))
}

impl Price {
    fn between(dropped: Vec<RunPair>, added: Vec<RunPair>) -> Self {
        let sum = |pairs: &[RunPair]| pairs.iter().map(|pair| i64::from(pair.score)).sum::<i64>();
        let count = |pairs: &[RunPair]| i64::try_from(pairs.len()).unwrap_or(i64::MAX);
        Self { pairs: count(&added) - count(&dropped), points: sum(&added) - sum(&dropped), added, dropped }
    }
}

/// How firmly every pair of the best pairing holds: by pairing again with each weight a fifth lower and a fifth
/// higher, and by the price of doing without each pair. In the order of the pairing.
///
/// # Errors
/// [`PairingError`]; stopped when `report` says so.
pub fn firmness(
    program: &Program,
    report: &mut dyn FnMut(Progress) -> Flow,
) -> Result<Vec<Firmness>, PairingError> {
    Held::new(&Cohort::new(program)).firmness(report)
}

impl Held<'_> {
    /// As [`firmness`].
    pub(super) fn firmness(
        &mut self,
        report: &mut dyn FnMut(Progress) -> Flow,
    ) -> Result<Vec<Firmness>, PairingError> {
        let cohort = self.cohort;
        let program = cohort.program();
        let now = self.pair(&mut |_| Flow::GoOn)?.pairs.iter();
        let now: Vec<PairKey> = now.map(|pair| PairKey::new(&pair.mentor, &pair.mentee)).collect();
        let turns: Vec<(Weight, bool)> = Weight::ALL
            .into_iter()
            .filter(|weight| weight.of(&program.rules.weights) > 0)
            .flat_map(|weight| [(weight, false), (weight, true)])
            .collect();
        let of = u32::try_from(turns.len() + 1).unwrap_or(u32::MAX);
        let mut firm: Vec<Firmness> = now
            .iter()
            .map(|pair| Firmness {
                mentor: pair.mentor.clone(),
                mentee: pair.mentee.clone(),
                slack: None,
                broken_by: Vec::new(),
            })
            .collect();
        for (done, (weight, up)) in (0_u32..).zip(turns) {
            if report(Progress { stage: Stage::Solving, done, of }) == Flow::Stop {
                return Err(PairingError::Stopped);
            }
            let turned = Cohort::weighed(program, turned(program, weight, up));
            let then: BTreeSet<PairKey> = pairs_of(&turned)?.into_iter().collect();
            for pair in firm.iter_mut().filter(|firm| !then.contains(&firm.pair())) {
                pair.broken_by.push((weight, up));
            }
        }
        if matches!(program.rules.objective, Objective::MostPairs | Objective::LargestTotal) {
            let Prices { prepared, solved } = self.prices()?;
            for firm in &mut firm {
                let at = prepared.at(cohort, &firm.pair());
                let detour = at.and_then(|(row, column)| solved.without(row, column));
                firm.slack = detour
                    .map(|detour| price(cohort, prepared, &detour))
                    .filter(|price| price.pairs == 0)
                    .and_then(|price| u32::try_from(-price.points).ok());
            }
        }
        Ok(firm)
    }
}

/// The shares with one weight a fifth lower or higher.
fn turned(program: &Program, turned: Weight, up: bool) -> Shares {
    let weights = Weight::ALL.map(|weight| {
        let fifths = match (weight == turned, up) {
            (false, _) => 5,
            (true, false) => 4,
            (true, true) => 6,
        };
        fifths * u64::from(weight.of(&program.rules.weights))
    });
    Shares::of_weights(weights, program.rules.mutual_percent)
}

fn pairs_of(cohort: &Cohort<'_>) -> Result<Vec<PairKey>, PairingError> {
    let prepared = Prepared::of(cohort)?;
    let mut scorer = Scorer::new(cohort, prepared.rows_are_mentors);
    let answer = answer(cohort, &prepared, &mut scorer, &mut |_, _, _| true)?;
    let two = answer.pairs.into_iter().filter_map(|pair| prepared.two(cohort, pair));
    Ok(two
        .filter_map(|(mentor, mentee)| {
            let (one, other) = cohort.people().get(mentor).zip(cohort.people().get(mentee))?;
            Some(PairKey::new(&one.id, &other.id))
        })
        .collect())
}

/// What each aim gives, side by side; an aim that is not for so many people is left out.
///
/// # Errors
/// [`PairingError`]; stopped when `report` says so.
pub fn aims_side_by_side(
    program: &Program,
    report: &mut dyn FnMut(Progress) -> Flow,
) -> Result<Vec<AimResult>, PairingError> {
    const AIMS: [Objective; 5] = [
        Objective::MostPairs,
        Objective::RaiseLowest,
        Objective::RaiseEach,
        Objective::WishesFirst,
        Objective::LargestTotal,
    ];
    let mut results = Vec::new();
    for objective in AIMS {
        let mut other = program.clone();
        other.rules.objective = objective;
        match pair_people(&other, report) {
            Ok(outcome) => results.push((objective, outcome)),
            Err(PairingError::TooManyForEach { .. }) => {}
            Err(error) => return Err(error),
        }
    }
    let own: BTreeSet<(PersonId, PersonId)> = results
        .iter()
        .filter(|(objective, _)| *objective == program.rules.objective)
        .flat_map(|(_, outcome)| outcome.pairs.iter().map(|p| (p.mentor.clone(), p.mentee.clone())))
        .collect();
    let small = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    Ok(results
        .into_iter()
        .map(|(objective, outcome)| AimResult {
            objective,
            pairs: small(outcome.pairs.len()),
            total: outcome.total,
            lowest: outcome.pairs.iter().map(|pair| pair.score).min(),
            same: small(
                outcome.pairs.iter().filter(|p| own.contains(&(p.mentor.clone(), p.mentee.clone()))).count(),
            ),
        })
        .collect())
}
