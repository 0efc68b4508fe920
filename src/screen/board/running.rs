//! What has changed around the pairs that run.

use super::names::{name_of, rule_name, two};
use crate::language::{Points, Words};
use crate::matching::{Cohort, Ended, RunningPairs, Side, WhyEnded, fingerprint};
use crate::program::{PairKey, PersonId, Program, RunPair};
use std::collections::BTreeSet;

/// Names in a list before "and so many more".
const MOST_NAMED: usize = 8;

/// The pairs that run, as things are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RunningView {
    /// Whether anything has changed that a look is due: else the way is open, and nothing asks for it.
    pub changed: bool,
    /// The headline.
    pub title: String,
    /// How many run, in a sentence.
    pub sentence: String,
    /// What is to be known, a list each.
    pub facts: Vec<RunningFact>,
    /// What helps pairs that a rule stands in the way of; empty when there are none.
    pub hint: String,
    /// Said when the choices put something else first than the program does; else empty.
    pub aim: String,
}

/// Something to know, and whom it is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RunningFact {
    /// In a few words, with the count.
    pub title: String,
    /// People or pairs, by name.
    pub lines: Vec<String>,
}

impl RunningView {
    /// None while no pair is approved.
    pub fn of(program: &Program, words: Words) -> Option<Self> {
        let living = program.living_pairs().count();
        if living == 0 {
            return None;
        }
        let cohort = Cohort::new(program);
        let standing = RunningPairs::of(&cohort);
        let blocked = standing.ended.iter().any(|ended| matches!(ended.why, WhyEnded::Blocked(_)));
        let mut sentence = words.rematch_running(living);
        if standing.ended.is_empty() {
            sentence = format!("{sentence} {}", words.rematch_all_can_go_on());
        }
        let objective = program.rules.objective;
        let changed = changed(program);
        Some(Self {
            changed,
            title: if changed { words.rematch_title() } else { words.rematch_title_calm() },
            sentence,
            facts: facts(&cohort, &standing, words),
            hint: if blocked { words.rematch_pin_hint() } else { String::new() },
            aim: if crate::matching::Rematch::objective(objective) == objective {
                String::new()
            } else {
                words.rematch_by_fit()
            },
        })
    }
}

/// The newest run was made for other circumstances, or does not have all pairs that run.
fn changed(program: &Program) -> bool {
    let Some(run) = program.latest_run() else { return true };
    let proposed: BTreeSet<PairKey> =
        run.pairs.iter().map(|pair| PairKey::new(&pair.mentor, &pair.mentee)).collect();
    run.fingerprint != fingerprint(program) || program.living_pairs().any(|(key, _)| !proposed.contains(key))
}

fn facts(cohort: &Cohort<'_>, standing: &RunningPairs, words: Words) -> Vec<RunningFact> {
    let program = cohort.program();
    let mut facts = Vec::new();
    let mut add = |title: &dyn Fn(usize) -> String, mut lines: Vec<String>| {
        if !lines.is_empty() {
            let count = lines.len();
            let title = title(count);
            lines.truncate(MOST_NAMED);
            lines.extend((count > MOST_NAMED).then(|| words.rematch_more(count - MOST_NAMED)));
            facts.push(RunningFact { title, lines });
        }
    };
    let named = |pair: &RunPair| two(program, &PairKey::new(&pair.mentor, &pair.mentee), words);
    add(&|n| words.rematch_ended(n), standing.ended.iter().map(|e| ended_line(program, e, words)).collect());
    let learning = standing.running.iter().map(|pair| &pair.mentee).collect();
    add(&|n| words.rematch_no_mentor(n), without(cohort, cohort.mentees(), &learning));
    let teaching = standing.running.iter().map(|pair| &pair.mentor).collect();
    add(&|n| words.rematch_no_mentee(n), without(cohort, cohort.mentors(), &teaching));
    let moved = standing.running.iter().filter_map(|pair| {
        let was = program.pairs.get(&PairKey::new(&pair.mentor, &pair.mentee))?.score;
        let line = || words.rematch_moved_line(&named(pair), Points(was.into()), Points(pair.score.into()));
        (was != pair.score).then(line)
    });
    add(&|n| words.rematch_moved(n), moved.collect());
    facts
}

fn ended_line(program: &Program, ended: &Ended, words: Words) -> String {
    let pair = two(program, &PairKey::new(&ended.mentor, &ended.mentee), words);
    match &ended.why {
        WhyEnded::NotTakingPart(person) => words.rematch_not_part(&pair, &name_of(program, person)),
        WhyEnded::Blocked(rules) => {
            let rules: Vec<String> = rules.iter().map(|&rule| rule_name(words, rule)).collect();
            words.rematch_blocked(&pair, &rules.join("; "))
        }
    }
}

/// Who on a side has no running pair, by name.
fn without(cohort: &Cohort<'_>, side: &Side, paired: &BTreeSet<&PersonId>) -> Vec<String> {
    let people = side.people.iter().filter_map(|&at| cohort.people().get(at));
    let mut names: Vec<String> =
        people.filter(|person| !paired.contains(&person.id)).map(|person| person.name.clone()).collect();
    names.sort();
    names
}
