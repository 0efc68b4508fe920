//! Who has no pair, why, and what would help.

use super::names::{PersonSide, name_of, rule_name};
use super::reasons::topic_name;
use crate::language::{Points, Words};
use crate::matching::{Cohort, Help, explain_unpaired};
use crate::program::{PersonId, Program, Run, WhyUnpaired};
use crate::screen::person::level_name;

/// Somebody without a pair.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeftRow {
    /// Who.
    pub person: PersonId,
    /// Whether they are a mentor without a mentee.
    pub as_mentor: bool,
    /// Their card.
    pub side: PersonSide,
    /// Why, in a sentence; the rules in the order of how many they block.
    pub why: String,
}

/// Why somebody has no pair, and what would help.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeftSheet {
    /// The headline.
    pub title: String,
    /// Why, in sentences.
    pub why: Vec<String>,
    /// What would help, in sentences.
    pub helps: Vec<String>,
}

/// Mentees without a mentor, and mentors without a mentee, of a run.
pub(super) fn rows(program: &Program, run: &Run, words: Words) -> (Vec<LeftRow>, Vec<LeftRow>) {
    run.unpaired
        .iter()
        .filter(|left| program.people.contains_key(&left.person))
        .map(|left| LeftRow {
            person: left.person.clone(),
            as_mentor: left.as_mentor,
            side: PersonSide::of(program, &left.person),
            why: why(&left.why, left.as_mentor, words).join(" "),
        })
        .partition(|row| !row.as_mentor)
}

fn why(why: &WhyUnpaired, as_mentor: bool, words: Words) -> Vec<String> {
    match why {
        WhyUnpaired::NobodyThere if as_mentor => vec![words.board_why_nobody_mentee()],
        WhyUnpaired::NobodyThere => vec![words.board_why_nobody_mentor()],
        WhyUnpaired::AllTaken { allowed } if as_mentor => vec![words.board_why_taken_mentor(*allowed)],
        WhyUnpaired::AllTaken { allowed } => vec![words.board_why_taken_mentee(*allowed)],
        WhyUnpaired::AllBlocked { rules } => {
            let named: Vec<String> =
                rules.iter().map(|&(rule, n)| words.board_why_rule(&rule_name(words, rule), n)).collect();
            vec![words.board_why_blocked(), format!("{}.", named.join("; "))]
        }
    }
}

impl LeftSheet {
    /// None for somebody who does not take part on that side.
    pub fn of(program: &Program, person: &PersonId, as_mentor: bool, words: Words) -> Option<Self> {
        let explained = explain_unpaired(&Cohort::new(program), person, as_mentor)?;
        let mut helps: Vec<String> = explained
            .helps
            .iter()
            .map(|help| match help {
                Help::RuleOff { rule, opens } => words.board_help_rule(&rule_name(words, *rule), *opens),
                Help::OneMorePlace { person, score, .. } => {
                    words.board_help_place(&name_of(program, person), Points((*score).into()))
                }
                Help::TopicLearned { mentor, topic, level, score, more_pairs, points } => {
                    let (name, topic) = (name_of(program, mentor), topic_name(program, topic, words));
                    let level = level_name(words, *level).to_lowercase();
                    let score = Points((*score).into());
                    let learned = if as_mentor {
                        words.board_help_learn_mentor(&name, &topic, &level, score)
                    } else {
                        words.board_help_learn_mentee(&name, &topic, &level, score)
                    };
                    let brings = if *more_pairs > 0 {
                        words.board_help_more_pairs(*more_pairs)
                    } else {
                        words.board_help_more_points(Points(*points))
                    };
                    format!("{learned} {brings}")
                }
            })
            .collect();
        if helps.is_empty() {
            helps.push(words.board_help_none());
        }
        Some(Self {
            title: words.board_help_for(&name_of(program, person)),
            why: why(&explained.why, as_mentor, words),
            helps,
        })
    }
}
