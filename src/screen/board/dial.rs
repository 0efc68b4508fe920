//! The settings between leaving running pairs alone and pairing everybody anew, in words and figures.

use super::names::{name_of, two};
use crate::language::{Points, Shown, Words};
use crate::matching::{Outcome, Rematch, Setting};
use crate::program::{PairKey, PersonId, Program, RunPair};
use std::collections::{BTreeMap, BTreeSet};

/// Every setting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DialView {
    /// From as few touched as can be to everybody anew; at least one.
    pub stops: Vec<Stop>,
    /// Said when there is nothing to choose; else empty.
    pub only: String,
    /// The setting that is the present proposal.
    pub current: Option<usize>,
}

/// One setting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stop {
    /// How many running pairs change, shortly: "2 dari 14".
    pub short: String,
    /// The same as a sentence.
    pub headline: String,
    /// What is proven of it.
    pub proven: String,
    /// Name and figure.
    pub figures: Vec<(String, String)>,
    /// Running pairs that change, and what comes after them, a line each.
    pub changes: Vec<String>,
    /// New pairs of somebody who had none on that side, a line each.
    pub joins: Vec<String>,
    /// Mentees without a mentor.
    pub waits: Vec<String>,
}

impl DialView {
    /// The settings in words.
    pub fn of(program: &Program, rematch: &Rematch, words: Words) -> Self {
        let running: BTreeSet<PairKey> = rematch.running.iter().map(key).collect();
        let proposed: Option<BTreeSet<PairKey>> =
            program.latest_run().map(|run| run.pairs.iter().map(key).collect());
        let ends = rematch.settings.first().zip(rematch.settings.last());
        let stop = |setting: &Setting| {
            let ends = ends.map(|(first, last)| (&first.outcome, &last.outcome));
            Stop::of(program, &running, setting, ends, words)
        };
        let is_current = |setting: &Setting| {
            Some(setting.outcome.pairs.iter().map(key).collect::<BTreeSet<PairKey>>()) == proposed
        };
        Self {
            stops: rematch.settings.iter().map(stop).collect(),
            only: if rematch.settings.len() > 1 { String::new() } else { words.rematch_one() },
            current: rematch.settings.iter().position(is_current),
        }
    }
}

fn key(pair: &RunPair) -> PairKey {
    PairKey::new(&pair.mentor, &pair.mentee)
}

impl Stop {
    fn of(
        program: &Program,
        running: &BTreeSet<PairKey>,
        setting: &Setting,
        ends: Option<(&Outcome, &Outcome)>,
        words: Words,
    ) -> Self {
        let outcome = &setting.outcome;
        let pairs: BTreeMap<PairKey, u16> =
            outcome.pairs.iter().map(|pair| (key(pair), pair.score)).collect();
        let fresh: Vec<(&PairKey, u16)> = pairs
            .iter()
            .filter(|(key, _)| !running.contains(key))
            .map(|(key, &score)| (key, score))
            .collect();
        let gone: Vec<&PairKey> = running.iter().filter(|key| !pairs.contains_key(key)).collect();
        let changes = gone.iter().map(|gone| {
            let (pair, after) = (two(program, gone, words), after(program, gone, &pairs, &fresh, words));
            if after.is_empty() { pair } else { words.rematch_instead(&pair, &after.join(", ")) }
        });
        let is_new = |key: &PairKey| {
            !running.iter().any(|pair| pair.mentee == key.mentee)
                || !running.iter().any(|pair| pair.mentor == key.mentor)
        };
        let joins = fresh.iter().filter(|(key, _)| is_new(key));
        let joins = joins.map(|(key, score)| scored(program, key, *score, words));
        let waits = outcome.unpaired.iter().filter(|left| !left.as_mentor);
        let kept = running.len() - gone.len();
        Self {
            short: match gone.len() {
                0 => words.rematch_none_touched(),
                touched => words.rematch_touched(touched, running.len()),
            },
            headline: match gone.len() {
                0 => words.rematch_stays(kept),
                touched => words.rematch_changes(touched, kept),
            },
            proven: match outcome.proof.kept {
                Some(_) => words.rematch_proven(kept),
                None => words.rematch_proven_best(),
            },
            figures: figures(outcome, fresh.len(), ends, words),
            changes: changes.collect(),
            joins: joins.collect(),
            waits: waits.map(|left| name_of(program, &left.person)).collect(),
        }
    }
}

fn scored(program: &Program, key: &PairKey, score: u16, words: Words) -> String {
    words.rematch_scored(&two(program, key, words), Points(score.into()))
}

/// What comes after a pair: with whom both go on, or that one of them waits. Nothing about who has another still.
fn after(
    program: &Program,
    gone: &PairKey,
    pairs: &BTreeMap<PairKey, u16>,
    fresh: &[(&PairKey, u16)],
    words: Words,
) -> Vec<String> {
    let name = |id: &PersonId| name_of(program, id);
    let next = |own: &PersonId, partners: Vec<String>, waits: String, has_other: bool| match partners {
        none if none.is_empty() => (!has_other).then_some(waits),
        partners => Some(words.rematch_next(&name(own), &partners.join(", "))),
    };
    let of_mentee = fresh.iter().filter(|(key, _)| key.mentee == gone.mentee);
    let of_mentor = fresh.iter().filter(|(key, _)| key.mentor == gone.mentor);
    let mentee = next(
        &gone.mentee,
        of_mentee.map(|(key, _)| name(&key.mentor)).collect(),
        words.rematch_mentee_waits(&name(&gone.mentee)),
        pairs.keys().any(|key| key.mentee == gone.mentee),
    );
    let mentor = next(
        &gone.mentor,
        of_mentor.map(|(key, _)| name(&key.mentee)).collect(),
        words.rematch_mentor_waits(&name(&gone.mentor)),
        pairs.keys().any(|key| key.mentor == gone.mentor),
    );
    mentee.into_iter().chain(mentor).collect()
}

fn figures(
    outcome: &Outcome,
    fresh: usize,
    ends: Option<(&Outcome, &Outcome)>,
    words: Words,
) -> Vec<(String, String)> {
    let language = words.language();
    let wide = |total: u64| i64::try_from(total).unwrap_or(i64::MAX);
    let pairs = u64::try_from(outcome.pairs.len()).unwrap_or(u64::MAX);
    let left = outcome.unpaired.iter().filter(|left| !left.as_mentor).count();
    let mut figures = vec![
        (words.rematch_pairs(), outcome.pairs.len().shown(language)),
        (words.rematch_new(), fresh.shown(language)),
        (words.rematch_left(), left.shown(language)),
        (words.rematch_total(), Points(wide(outcome.total)).shown(language)),
        (words.rematch_mean(), Points(wide(outcome.total / pairs.max(1))).shown(language)),
    ];
    if let Some((fewest, anew)) = ends.filter(|(fewest, anew)| fewest != anew) {
        if outcome != fewest {
            figures.push((words.rematch_gain(), against(outcome, fewest, words)));
        }
        if outcome != anew {
            figures.push((words.rematch_price(), against(outcome, anew, words)));
        }
    }
    figures
}

/// The difference to another setting: pairs where they differ, and points.
fn against(outcome: &Outcome, other: &Outcome, words: Words) -> String {
    let wide = |total: u64| i64::try_from(total).unwrap_or(i64::MAX);
    let points = wide(outcome.total) - wide(other.total);
    let (here, there) = (outcome.pairs.len(), other.pairs.len());
    let pairs = match here.cmp(&there) {
        std::cmp::Ordering::Greater => Some(words.rematch_pairs_more(here - there)),
        std::cmp::Ordering::Less => Some(words.rematch_pairs_fewer(there - here)),
        std::cmp::Ordering::Equal => None,
    };
    let sign = if points > 0 { "+" } else { "" };
    let shown = format!("{sign}{}", Points(points).shown(words.language()));
    let points = (points != 0).then(|| words.rematch_points(&shown));
    let parts: Vec<String> = pairs.into_iter().chain(points).collect();
    if parts.is_empty() { words.rematch_same() } else { parts.join(", ") }
}
