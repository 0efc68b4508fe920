//! Answers that were taken in.

use super::review::replied;
use crate::language::Words;
use crate::library::{asked, form_name};
use crate::program::{Answer, AnswerId, Form, FormKind, Program, Question, QuestionId};
use chrono::{DateTime, NaiveDate};
use std::collections::BTreeMap;

/// An answer in the list: the newest version of a letter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReceivedLine {
    /// Which.
    pub id: AnswerId,
    /// Who answered.
    pub name: String,
    /// Which form.
    pub form: String,
    /// When it was written.
    pub on: NaiveDate,
    /// How many versions of it there are.
    pub versions: usize,
}

/// An answer opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AnswerSheet {
    /// Which.
    pub id: AnswerId,
    /// Who answered.
    pub name: String,
    /// Which form.
    pub form: String,
    /// When it was written.
    pub on: NaiveDate,
    /// Question and reply, in the order asked; questions that are gone come last.
    pub lines: Vec<(String, String)>,
}

/// The answers of a program, newest first.
pub fn received(program: &Program, words: Words) -> Vec<ReceivedLine> {
    let mut newest: BTreeMap<&str, (&Answer, usize)> = BTreeMap::new();
    for answer in program.answers.values() {
        let (kept, versions) = newest.entry(&answer.letter).or_insert((answer, 0));
        *versions += 1;
        if answer.version > kept.version {
            *kept = answer;
        }
    }
    let mut answers: Vec<_> = newest.into_values().collect();
    answers.sort_by_key(|(answer, _)| (std::cmp::Reverse(answer.written), answer.id.clone()));
    let line = |(answer, versions): (&Answer, usize)| ReceivedLine {
        id: answer.id.clone(),
        name: name(program, answer),
        form: form(answer, words),
        on: day(answer.written),
        versions,
    };
    answers.into_iter().map(line).collect()
}

/// An answer with its questions; none when it is gone.
pub fn answer_sheet(program: &Program, id: &AnswerId, words: Words) -> Option<AnswerSheet> {
    let answer = program.answers.get(id)?;
    let kind = FormKind::of_code(answer.form.as_str());
    let questions: Vec<Question> = kind
        .map(|kind| program.forms.get(&answer.form).cloned().unwrap_or_else(|| Form::unchanged(kind)))
        .map(|form| asked(&form))
        .unwrap_or_default();
    let asked: Vec<(String, String)> = questions
        .iter()
        .filter_map(|question| Some((question, answer.replies.get(&question.id)?)))
        .map(|(question, said)| (words.pick(&question.text), replied(program, words, Some(question), said)))
        .collect();
    let is_gone = |id: &&QuestionId| !questions.iter().any(|question| question.id == **id);
    let gone = answer.replies.keys().filter(is_gone).filter_map(|id| {
        let said = answer.replies.get(id)?;
        let question = kind.and_then(|kind| {
            crate::library::form_questions(kind).into_iter().find(|question| question.id == *id)
        });
        // A question of the library that was left out later still knows what it asked.
        Some(match question {
            Some(question) => (words.pick(&question.text), replied(program, words, Some(&question), said)),
            None => (words.answers_unanswered_question(), replied(program, words, None, said)),
        })
    });
    let lines = asked.into_iter().chain(gone).collect();
    Some(AnswerSheet {
        id: id.clone(),
        name: name(program, answer),
        form: form(answer, words),
        on: day(answer.written),
        lines,
    })
}

fn name(program: &Program, answer: &Answer) -> String {
    program.people.get(&answer.person).map_or_else(String::new, |person| person.name.clone())
}

fn form(answer: &Answer, words: Words) -> String {
    FormKind::of_code(answer.form.as_str())
        .map_or_else(|| answer.form.to_string(), |kind| words.pick(&form_name(kind)))
}

fn day(millis: u64) -> NaiveDate {
    let at = i64::try_from(millis).ok().and_then(DateTime::from_timestamp_millis);
    at.map(|at| at.date_naive()).unwrap_or_default()
}
