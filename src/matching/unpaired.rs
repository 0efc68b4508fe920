//! Who is left without a pair, why, and what would help: worked out, not guessed.

use super::cohort::{Cohort, Side};
use super::pair::Prepared;
use super::problem::{FORBIDDEN, ScoreRows};
use super::rules::{RuleSet, shown};
use super::scorer::Scorer;
use super::solver::assign;
use crate::program::{HardRule, PersonId, RunPair, RunUnpaired, WhyUnpaired};
use std::collections::{BTreeMap, HashSet};

/// Something that would help somebody without a pair.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Help {
    /// With this rule alone switched off, this many people would be allowed.
    RuleOff {
        /// Which rule.
        rule: HardRule,
        /// How many would be allowed.
        opens: u32,
    },
    /// With one more place this person would have them in the best pairing.
    OneMorePlace {
        /// Who would need one more place.
        person: PersonId,
        /// What the pair would score.
        score: u16,
        /// How many pairs more there would be.
        more_pairs: u32,
    },
}

/// Why somebody has no pair, and what would help.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnpairedExplanation {
    /// Why, as things are now.
    pub why: WhyUnpaired,
    /// What would help, the most helpful of each kind first. Empty when nothing alone would.
    pub helps: Vec<Help>,
}

/// Rules that the facilitator can switch off.
const SWITCHABLE: [HardRule; 8] = [
    HardRule::Direction,
    HardRule::GapTooWide,
    HardRule::ReportingPath,
    HardRule::Appraiser,
    HardRule::SameUnit,
    HardRule::NoTopic,
    HardRule::NoLanguage,
    HardRule::NoSlot,
];
/// "One more place" solves the whole pairing again: for how many possible pairs, and for how many people.
const MOST_CELLS: usize = 90_000;
const MOST_CANDIDATES: usize = 4;

/// One person of a side, against everybody on the other.
struct Stand<'c> {
    person: usize,
    as_mentor: bool,
    others: &'c Side,
}

impl<'c> Stand<'c> {
    fn of(cohort: &'c Cohort<'_>, person: usize, as_mentor: bool) -> Self {
        let others = if as_mentor { cohort.mentees() } else { cohort.mentors() };
        Self { person, as_mentor, others }
    }

    fn two(&self, other: usize) -> (usize, usize) {
        if self.as_mentor { (self.person, other) } else { (other, self.person) }
    }

    fn blocks<'a>(&'a self, cohort: &'a Cohort<'_>) -> impl Iterator<Item = (usize, RuleSet)> + 'a {
        self.others.people.iter().filter(|&&other| other != self.person).map(move |&other| {
            let (mentor, mentee) = self.two(other);
            (other, cohort.blocks(mentor, mentee))
        })
    }

    fn why(&self, cohort: &Cohort<'_>) -> WhyUnpaired {
        let mut first: BTreeMap<usize, u32> = BTreeMap::new();
        let (mut seen, mut allowed) = (0_u32, 0_u32);
        for (_, blocks) in self.blocks(cohort) {
            seen += 1;
            match blocks.first_shown() {
                None => allowed += 1,
                Some(rule) => *first.entry(rule as usize).or_default() += 1,
            }
        }
        if seen == 0 {
            return WhyUnpaired::NobodyThere;
        }
        if allowed > 0 {
            return WhyUnpaired::AllTaken { allowed };
        }
        let mut rules: Vec<(HardRule, u32)> =
            RuleSet::ORDER.iter().filter_map(|&rule| Some((rule, *first.get(&(rule as usize))?))).collect();
        rules.sort_by_key(|&(_, count)| std::cmp::Reverse(count));
        WhyUnpaired::AllBlocked { rules }
    }
}

/// Everybody without a pair, mentees first, each by id.
pub(super) fn left_without(cohort: &Cohort<'_>, pairs: &[RunPair]) -> Vec<RunUnpaired> {
    let teaching: HashSet<&PersonId> = pairs.iter().map(|pair| &pair.mentor).collect();
    let learning: HashSet<&PersonId> = pairs.iter().map(|pair| &pair.mentee).collect();
    let mut left = Vec::new();
    for (as_mentor, side, paired) in [(false, cohort.mentees(), learning), (true, cohort.mentors(), teaching)]
    {
        let stand = |person| Stand::of(cohort, person, as_mentor);
        let mut scorer = None;
        let mut looked_at = Vec::new();
        for (row, &person) in side.people.iter().enumerate() {
            let Some(who) = cohort.people().get(person).filter(|who| !paired.contains(&who.id)) else {
                continue;
            };
            let scorer = scorer.get_or_insert_with(|| Scorer::new(cohort, as_mentor));
            looked_at.resize(stand(person).others.people.len(), FORBIDDEN);
            scorer.write_row(row, &mut looked_at);
            // Counting the allowed is quick; naming rules is only needed where nobody is.
            let allowed = looked_at.iter().filter(|&&score| score != FORBIDDEN).count();
            let why = match u32::try_from(allowed).unwrap_or(u32::MAX) {
                0 => stand(person).why(cohort),
                allowed => WhyUnpaired::AllTaken { allowed },
            };
            left.push(RunUnpaired { person: who.id.clone(), as_mentor, why });
        }
    }
    left
}

/// Why somebody has no pair on this side, and what would help; none when they do not take part.
///
/// Costs a walk over the other side; "one more place" also solves the pairing again for the few best
/// candidates, and is left out for cohorts of more than 90,000 possible pairs.
pub fn explain_unpaired(
    cohort: &Cohort<'_>,
    person: &PersonId,
    as_mentor: bool,
) -> Option<UnpairedExplanation> {
    let at = cohort.person_at(person)?;
    let side = if as_mentor { cohort.mentors() } else { cohort.mentees() };
    side.people.binary_search(&at).ok()?;
    let stand = Stand::of(cohort, at, as_mentor);
    let why = stand.why(cohort);
    let mut helps = rules_off(cohort, &stand);
    if matches!(why, WhyUnpaired::AllTaken { .. }) && !as_mentor {
        helps.extend(more_places(cohort, &stand));
    }
    Some(UnpairedExplanation { why, helps })
}

fn rules_off(cohort: &Cohort<'_>, stand: &Stand<'_>) -> Vec<Help> {
    let mut opens: BTreeMap<usize, u32> = BTreeMap::new();
    for (_, blocks) in stand.blocks(cohort) {
        if let Some(rule) = SWITCHABLE.into_iter().find(|&rule| blocks.is_only(rule)) {
            *opens.entry(rule as usize).or_default() += 1;
        }
    }
    let mut counted: Vec<(HardRule, u32)> = SWITCHABLE
        .into_iter()
        .map(|rule| (shown(rule), opens.get(&(rule as usize)).copied().unwrap_or(0)))
        .filter(|&(_, count)| count > 0)
        .collect();
    counted.sort_by_key(|&(_, count)| std::cmp::Reverse(count));
    counted.into_iter().map(|(rule, opens)| Help::RuleOff { rule, opens }).collect()
}

/// Which of the best mentors for them would, with one more place, have them in the best pairing.
fn more_places(cohort: &Cohort<'_>, stand: &Stand<'_>) -> Vec<Help> {
    if cohort.mentors().people.len() * cohort.mentees().people.len() > MOST_CELLS {
        return Vec::new();
    }
    let Ok(prepared) = Prepared::of(cohort) else { return Vec::new() };
    let mut scorer = Scorer::new(cohort, prepared.rows_are_mentors);
    let mut solved = |prepared: &Prepared| assign(&prepared.terms, &mut scorer, &mut |_| true).ok().flatten();
    let Some(now) = solved(&prepared) else { return Vec::new() };
    let mut candidates: Vec<(u16, usize)> = stand
        .blocks(cohort)
        .filter(|(_, blocks)| blocks.is_empty())
        .map(|(mentor, _)| (cohort.fast_score(mentor, stand.person), mentor))
        .collect();
    candidates.sort_by(|a, b| b.0.cmp(&a.0).then(a.1.cmp(&b.1)));
    let mut helps = Vec::new();
    for (score, mentor) in candidates.into_iter().take(MOST_CANDIDATES) {
        let mut more =
            Prepared { terms: prepared.terms.clone(), rows_are_mentors: prepared.rows_are_mentors };
        let capacity = if more.rows_are_mentors {
            &mut more.terms.row_capacity
        } else {
            &mut more.terms.column_capacity
        };
        let place = cohort.mentors().people.binary_search(&mentor).ok().and_then(|at| capacity.get_mut(at));
        let (Some(place), Some(who)) = (place, cohort.people().get(mentor)) else { continue };
        *place += 1;
        let Some(then) = solved(&more) else { continue };
        let paired =
            then.pairs.iter().any(|&pair| more.two(cohort, pair).is_some_and(|(_, b)| b == stand.person));
        if paired {
            let more_pairs = u32::try_from(then.pairs.len().saturating_sub(now.pairs.len())).unwrap_or(0);
            helps.push(Help::OneMorePlace { person: who.id.clone(), score, more_pairs });
        }
    }
    helps
}
