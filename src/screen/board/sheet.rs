//! A pair explained.

use super::names::{PersonSide, name_of, rule_name};
use super::reasons::{FactorRow, factor_rows};
use crate::language::{Points, Words};
use crate::matching::{Cohort, RunnerUp, WhyNot, explain_pair, why_not};
use crate::program::{Objective, PairKey, PersonId, Program};

/// A pair, factor by factor, with the next best of both.
#[derive(Clone, Debug, PartialEq)]
pub struct PairSheet {
    /// Who gives.
    pub mentor: PersonSide,
    /// Who learns.
    pub mentee: PersonSide,
    /// "81,4 dari 100".
    pub score: String,
    /// Factor by factor.
    pub factors: Vec<FactorRow>,
    /// The next best of both, a sentence each.
    pub next: Vec<String>,
    /// Every other mentor, as id and name: to ask why not.
    pub others: Vec<(String, String)>,
}

impl PairSheet {
    /// None when one of the two is not there any more.
    pub fn of(program: &Program, key: &PairKey, words: Words) -> Option<Self> {
        let cohort = Cohort::new(program);
        let pairs = program.latest_run().map(|run| run.pairs.as_slice()).unwrap_or_default();
        let explained = explain_pair(&cohort, pairs, &key.mentor, &key.mentee)?;
        let (mentor, mentee) = (PersonSide::of(program, &key.mentor), PersonSide::of(program, &key.mentee));
        let next = vec![
            next_best(program, &mentee.name, explained.mentee_next.as_ref(), words),
            next_best(program, &mentor.name, explained.mentor_next.as_ref(), words),
        ];
        let side = cohort.mentors().people.iter().filter_map(|&at| cohort.people().get(at));
        let mut others: Vec<(String, String)> = side
            .filter(|person| person.id != key.mentor && person.id != key.mentee)
            .map(|person| (person.id.to_string(), person.name.clone()))
            .collect();
        others.sort_by(|a, b| a.1.cmp(&b.1));
        Some(Self {
            mentor,
            mentee,
            score: words.board_of_hundred(Points(explained.parts.total().into())),
            factors: factor_rows(program, &explained.parts, words),
            next,
            others,
        })
    }
}

fn next_best(program: &Program, for_whom: &str, next: Option<&RunnerUp>, words: Words) -> String {
    let Some(next) = next else { return words.board_next_none(for_whom) };
    let name = name_of(program, &next.person);
    let (score, less) = (Points(next.score.into()), i64::from(next.less));
    if less >= 0 {
        words.board_next_less(for_whom, &name, score, Points(less))
    } else {
        words.board_next_more(for_whom, &name, score, Points(-less))
    }
}

/// Why this mentor is not the mentee's, in sentences.
pub fn why_not_sentences(
    program: &Program,
    mentor: &PersonId,
    mentee: &PersonId,
    words: Words,
) -> Vec<String> {
    let pairs = program.latest_run().map(|run| run.pairs.as_slice()).unwrap_or_default();
    let name = name_of(program, mentor);
    match why_not(&Cohort::new(program), pairs, mentor, mentee) {
        WhyNot::ArePair => vec![words.board_not_pair(&name)],
        WhyNot::NotTakingPart => vec![words.board_not_part(&name)],
        WhyNot::Blocked(rules) => {
            let named: Vec<String> = rules.into_iter().map(|rule| rule_name(words, rule)).collect();
            vec![words.board_not_blocked(&name), format!("{}.", named.join("; "))]
        }
        WhyNot::Better { score, .. } if program.rules.objective == Objective::WishesFirst => {
            vec![words.board_not_wished(&name, Points(score.into()))]
        }
        WhyNot::Better { score, mentor_has, .. } => {
            let has = mentor_has.map(|has| words.board_not_better_has(&name, Points(has.into())));
            std::iter::once(words.board_not_better(&name, Points(score.into()))).chain(has).collect()
        }
    }
}
