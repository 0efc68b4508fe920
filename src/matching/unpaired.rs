//! Who is left without a pair, why, and what would help: worked out, not guessed.

use super::cohort::{Cohort, Side};
use super::features::TOP_LEVEL;
use super::helping::Probe;
use super::problem::{FORBIDDEN, ScoreRows};
use super::rules::{RuleSet, shown};
use super::scorer::Scorer;
use crate::program::{HardRule, PersonId, RunPair, RunUnpaired, TopicId, WhyUnpaired};
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
    /// With one topic learned by a mentor they would have a pair in the best pairing.
    TopicLearned {
        /// Which mentor would learn.
        mentor: PersonId,
        /// Which topic.
        topic: TopicId,
        /// Up to which level, 1 to 4.
        level: u8,
        /// What the pair of the person helped would score.
        score: u16,
        /// How many pairs more there would be.
        more_pairs: u32,
        /// Hundredths of a point more in total; below 0 where one more pair costs others something.
        points: i64,
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
/// Solving takes a moment: for up to how many possible pairs it is done while somebody looks at a page.
const MOST_CELLS: usize = 1_000_000;
/// How many mentors are tried, and how many topics of one.
const MOST_CANDIDATES: usize = 4;
/// How many topics learned are named.
const MOST_LEARNED: usize = 2;

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

    /// Their place on their side, and whether that is the mentors'.
    fn at(&self, cohort: &Cohort<'_>) -> Option<(usize, bool)> {
        let side = if self.as_mentor { cohort.mentors() } else { cohort.mentees() };
        Some((side.people.binary_search(&self.person).ok()?, self.as_mentor))
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
/// Costs a walk over the other side. "One more place" and "one topic learned" also cost one solving of the
/// pairing, and about a shortest path for each of the few best candidates; they are left out for cohorts of
/// more than a million possible pairs.
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
    let taken = matches!(why, WhyUnpaired::AllTaken { .. });
    let untaught = cohort.program().rules.shared_topic;
    let cells = cohort.mentors().people.len() * cohort.mentees().people.len();
    let asked = (taken || untaught) && cells <= MOST_CELLS;
    if let Some(mut probe) = asked.then(|| Probe::of(cohort)).flatten() {
        if taken && !as_mentor {
            helps.extend(more_places(cohort, &stand, &mut probe));
        }
        if untaught {
            helps.extend(topics_learned(cohort, &stand, &mut probe));
        }
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
fn more_places(cohort: &Cohort<'_>, stand: &Stand<'_>, probe: &mut Probe<'_>) -> Vec<Help> {
    let Some(helped) = stand.at(cohort) else { return Vec::new() };
    let mut candidates: Vec<(u16, usize)> = stand
        .blocks(cohort)
        .filter(|(_, blocks)| blocks.is_empty())
        .map(|(mentor, _)| (cohort.fast_score(mentor, stand.person), mentor))
        .collect();
    candidates.sort_by(|a, b| b.0.cmp(&a.0).then(a.1.cmp(&b.1)));
    let mut helps = Vec::new();
    for (score, mentor) in candidates.into_iter().take(MOST_CANDIDATES) {
        let at = cohort.mentors().people.binary_search(&mentor).ok();
        let effect = at.and_then(|at| probe.one_more_place(at, helped));
        if let Some((effect, who)) = effect.zip(cohort.people().get(mentor)) {
            let more_pairs = u32::try_from(effect.pairs).unwrap_or(0);
            helps.push(Help::OneMorePlace { person: who.id.clone(), score, more_pairs });
        }
    }
    helps
}

/// Which mentor would have to learn which topic, and how far at least: for a mentee, of the mentors whom nothing
/// keeps away but that they teach nothing of it, those with a free place first; for a mentor, themselves.
fn topics_learned(cohort: &Cohort<'_>, stand: &Stand<'_>, probe: &mut Probe<'_>) -> Vec<Help> {
    let Some(helped) = stand.at(cohort) else { return Vec::new() };
    let mut then = Cohort::weighed(cohort.program(), cohort.shares());
    let mut helps = Vec::new();
    for (mentor, topic, level) in lessons(cohort, stand, probe) {
        let Ok(at) = cohort.mentors().people.binary_search(&mentor) else { continue };
        let before = then.learn(mentor, topic, level);
        let mentees = &cohort.mentees().people;
        let scores = mentees.iter().map(|&mentee| {
            let allowed = then.blocks(mentor, mentee).is_empty();
            if allowed { then.fast_score(mentor, mentee) } else { FORBIDDEN }
        });
        let effect = probe.other_scores(at, scores.collect(), helped);
        then.learn(mentor, topic, before);
        let name = cohort.program().topics.keys().nth(topic);
        if let Some(((effect, topic), who)) = effect.zip(name).zip(cohort.people().get(mentor)) {
            // Of one mentor and topic the lowest level that is enough.
            let known = helps.iter().any(|help| {
                matches!(help, Help::TopicLearned { mentor, topic: other, .. } if *mentor == who.id && other == topic)
            });
            if !known {
                helps.push(Help::TopicLearned {
                    mentor: who.id.clone(),
                    topic: topic.clone(),
                    level,
                    score: effect.score,
                    more_pairs: u32::try_from(effect.pairs).unwrap_or(0),
                    points: effect.points,
                });
            }
        }
    }
    helps.sort_by_key(|help| match help {
        Help::TopicLearned { more_pairs, points, .. } => std::cmp::Reverse((*more_pairs, *points)),
        _ => std::cmp::Reverse((0, 0)),
    });
    helps.truncate(MOST_LEARNED);
    helps
}

/// What to try: mentor, topic and level, lower levels first.
fn lessons(cohort: &Cohort<'_>, stand: &Stand<'_>, probe: &Probe<'_>) -> Vec<(usize, usize, u8)> {
    let table = cohort.table();
    let needs = |person: usize| table.people.get(person).map_or(&[][..], |one| &one.needs);
    let untaught = stand.blocks(cohort).filter(|(_, blocks)| blocks.is_only(HardRule::NoTopic));
    let untaught: Vec<usize> = untaught.map(|(other, _)| other).collect();
    if stand.as_mentor {
        // The topics that most of those want who are kept away by nothing else.
        let mut wanted: BTreeMap<usize, (u32, u8)> = BTreeMap::new();
        for need in untaught.iter().flat_map(|&mentee| needs(mentee)) {
            let (count, least) = wanted.entry(need.topic).or_insert((0, TOP_LEVEL));
            *count += 1;
            *least = (*least).min(need.now + 1);
        }
        let mut topics: Vec<(usize, (u32, u8))> = wanted.into_iter().collect();
        topics.sort_by_key(|&(topic, (count, _))| (std::cmp::Reverse(count), topic));
        let best = topics.into_iter().take(MOST_CANDIDATES);
        return best
            .flat_map(|(topic, (_, least))| (least..=TOP_LEVEL).map(move |level| (topic, level)))
            .filter(|&(topic, level)| table.levels(stand.person).get(topic).is_some_and(|&has| has < level))
            .map(|(topic, level)| (stand.person, topic, level))
            .collect();
    }
    let rooms = probe.rooms();
    let mut mentors: Vec<(bool, std::cmp::Reverse<u16>, usize)> = untaught
        .into_iter()
        .map(|mentor| {
            let at = cohort.mentors().people.binary_search(&mentor);
            let room = at.ok().and_then(|at| rooms.get(at).copied()).unwrap_or(false);
            (!room, std::cmp::Reverse(cohort.fast_score(mentor, stand.person)), mentor)
        })
        .collect();
    mentors.sort_unstable();
    let best = mentors.into_iter().take(MOST_CANDIDATES).map(|(.., mentor)| mentor);
    best.flat_map(|mentor| {
        needs(stand.person).iter().take(MOST_CANDIDATES).map(move |need| (mentor, need.topic, need.now + 1))
    })
    .collect()
}
