//! Scenarios beside the rules in force: in what they differ, and what each would give.

use super::failure::failure;
use super::moved::moved;
use super::trial::{mean, points};
use super::tried::Tried;
use crate::language::{Points, Shown, Words};
use crate::matching::{Standing, Trial};
use crate::program::{Program, Rules, Scenario, ScenarioId};

/// The rules in force, or a scenario.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ScenarioRow {
    /// Which scenario; none: the rules in force.
    pub id: Option<ScenarioId>,
    /// Its name.
    pub name: String,
    /// In what it differs from the rules in force, or why it gives nothing; empty for those.
    pub note: String,
    /// Whether its rules are those in force.
    pub in_force: bool,
    /// What it gives: pairs, mentees without a mentor, lowest, mean and total by the weights in force, mentees who
    /// change. Empty texts while it is not worked out.
    pub figures: [String; 6],
}

/// All of them, the rules in force first, then by when they were kept.
pub fn scenario_rows(program: &Program, tried: &Tried, print: &str, words: Words) -> Vec<ScenarioRow> {
    let now = tried.now(print);
    let first = ScenarioRow {
        name: words.lab_in_force(),
        in_force: true,
        figures: now.map(|now| figures(now, None, words)).unwrap_or_default(),
        ..ScenarioRow::default()
    };
    let row = |scenario: &Scenario| {
        let found = tried.of(print, &scenario.rules);
        let in_force = scenario.rules == program.rules;
        let differs = moved(&program.rules, &scenario.rules, words);
        let note = match found {
            Some(Err(error)) => failure(program, error, words),
            _ if differs.is_empty() => words.lab_moved_nothing(),
            _ => differs.join(", "),
        };
        let given = match found {
            Some(Ok(trial)) => figures(&trial.then, Some(trial), words),
            _ => Default::default(),
        };
        ScenarioRow {
            id: Some(scenario.id.clone()),
            name: scenario.name.clone(),
            note,
            in_force,
            figures: given,
        }
    };
    std::iter::once(first).chain(in_order(program).into_iter().map(row)).collect()
}

/// Rules of scenarios that are not worked out for this state of the program.
pub fn scenarios_to_try(program: &Program, tried: &Tried, print: &str) -> Vec<Rules> {
    tried.missing(print, in_order(program).into_iter().map(|scenario| scenario.rules.clone()))
}

fn in_order(program: &Program) -> Vec<&Scenario> {
    let mut scenarios: Vec<&Scenario> = program.scenarios.values().collect();
    scenarios.sort_by_key(|scenario| (scenario.made_at, &scenario.id));
    scenarios
}

fn figures(standing: &Standing, trial: Option<&Trial>, words: Words) -> [String; 6] {
    let language = words.language();
    let lowest = standing.scores.first().map(|&score| i64::from(score));
    let total = Points(i64::try_from(standing.total()).unwrap_or(i64::MAX));
    [
        standing.scores.len().shown(language),
        standing.left.shown(language),
        points(lowest, words),
        points(mean(standing), words),
        total.shown(language),
        trial.map_or_else(String::new, |trial| trial.flips.len().shown(language)),
    ]
}
