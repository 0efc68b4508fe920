//! Load of mentors, and the time the program asks, in words.

use super::names::time;
use crate::insight::fairness::{Hours, Load, Side, Sides};
use crate::language::Words;
use crate::program::{GroupForm, Program, Rhythm};
use crate::screen::board::PersonSide;

/// Mentors with the same number of mentees.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LoadPart {
    /// How many mentees each has.
    pub label: String,
    /// How many mentors.
    pub mentors: usize,
    /// How many mentors, and the time of each.
    pub text: String,
}

/// What the result asks of people.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LoadView {
    /// Places taken, who is full, who has the most.
    pub sentence: String,
    /// Mentors by load, the most first.
    pub parts: Vec<LoadPart>,
    /// The time asked, in sentences.
    pub hours: Vec<String>,
}

/// With more people at the top, their names would be a list and not an answer.
const MOST_NAMES: usize = 3;

impl LoadView {
    pub(super) fn of(program: &Program, sides: &Sides<'_>, words: Words) -> Self {
        let load = Load::of_sides(sides, Side::Mentors);
        let hours = Hours::of(&program.setup);
        let mut sentences = vec![words.fairness_places(load.taken, load.places)];
        if load.full > 0 {
            sentences.push(words.fairness_full(load.full));
        }
        let most = load.carried.first().map_or(0, |carried| carried.partners);
        if (1..=MOST_NAMES).contains(&load.heaviest.len()) {
            let names: Vec<String> =
                load.heaviest.iter().map(|id| PersonSide::of(program, id).name).collect();
            sentences.push(words.fairness_heaviest(&names.join(", "), most));
        }
        let parts = load.carried.iter().map(|carried| {
            let minutes = hours.of_person(Side::Mentors, carried.partners);
            let (label, text) = match carried.partners {
                0 => (words.fairness_carries_none(), words.fairness_mentors(carried.people)),
                n => {
                    let text = words.fairness_mentors_time(carried.people, &time(words, minutes));
                    (words.fairness_carries(n), text)
                }
            };
            LoadPart { label, mentors: carried.people, text }
        });
        Self {
            sentence: sentences.join(" "),
            parts: parts.collect(),
            hours: hour_sentences(&hours, &Load::of_sides(sides, Side::Mentees), words),
        }
    }
}

fn hour_sentences(hours: &Hours, mentees: &Load, words: Words) -> Vec<String> {
    let mut lines =
        vec![words.fairness_hours_pair(hours.sessions, hours.minutes, &time(words, hours.of_pair()))];
    match (hours.days, hours.of_pair_a_month()) {
        // "About" is a quarter of an hour.
        (_, Some(minutes)) => {
            let about = (minutes + 7) / 15 * 15;
            lines.push(words.fairness_hours_month(&time(words, about.max(15))));
        }
        (None, None) => {
            let rhythm = match hours.rhythm {
                Rhythm::Weekly => words.setup_weekly(),
                Rhythm::EveryTwoWeeks => words.setup_two_weeks(),
                Rhythm::Monthly => words.setup_monthly(),
                Rhythm::ByAgreement => words.setup_by_agreement(),
            }
            .to_lowercase();
            lines.push(words.fairness_hours_rhythm(&rhythm, hours.minutes));
        }
        (Some(_), None) => {}
    }
    if mentees.carried.iter().any(|carried| carried.partners > 1) {
        lines.extend(mentees.carried.iter().filter(|carried| carried.partners > 0).map(|carried| {
            let minutes = hours.of_person(Side::Mentees, carried.partners);
            words.fairness_hours_mentees(carried.people, carried.partners, &time(words, minutes))
        }));
    }
    lines.extend(match hours.group_form {
        GroupForm::OneToOne => None,
        GroupForm::OneMentorSeveralMentees => Some(words.fairness_together_mentors()),
        GroupForm::SeveralMentorsOneMentee => Some(words.fairness_together_mentees()),
    });
    lines.push(match hours.circle_months {
        0 => words.fairness_not_counted(),
        months => words.fairness_circle_not_counted(months),
    });
    lines
}
