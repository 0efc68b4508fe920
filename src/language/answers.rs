//! Answers of people without an account, in words: what is noted, what cannot be opened, what somebody replied.

use super::{Words, problem};
use crate::exchange::answers::{AnswersError, FillNote, NotOpened, Unread, Whence, WhyUnread};
use crate::exchange::link::LinkError;
use crate::program::Program;

/// Something the facilitator should know before taking an answer in.
pub fn fill_note(words: Words, note: &FillNote) -> String {
    match note {
        FillNote::ColleagueUnknown(name) => words.answers_colleague_unknown(name),
        FillNote::ColleagueUnclear(name) => words.answers_colleague_unclear(name),
        FillNote::ColleagueTwice(name) => words.answers_colleague_twice(name),
        FillNote::TopicsGone(n) => words.answers_topics_gone(*n),
        FillNote::GradeGone => words.answers_grade_gone(),
        FillNote::QuestionsGone(n) => words.answers_questions_gone(*n),
    }
}

/// Why an answer could not be opened, and what to do.
pub fn not_opened(words: Words, why: &NotOpened, program: &Program) -> String {
    match why {
        NotOpened::OtherProgram(_) => words.answers_other_program(),
        NotOpened::NoKey => words.answers_no_key(),
        NotOpened::AnotherKey => words.answers_another_key(),
        NotOpened::Damaged => words.answers_damaged(),
        NotOpened::NoLetter(error) => answers_error(words, error, program),
    }
}

/// What is wrong with an invitation or a letter that was unpacked.
pub fn answers_error(words: Words, error: &AnswersError, program: &Program) -> String {
    match error {
        AnswersError::Unreadable(_) => words.answers_unreadable(),
        AnswersError::TooLarge { .. } => words.answers_too_large(),
        AnswersError::Newer(_) => words.answers_newer(),
        AnswersError::UnknownForm(_) => words.answers_unknown_form(),
        AnswersError::BadForm(found) => words.answers_bad_form(&problem(words, found, program)),
    }
}

/// Why a link or a block in a text holds nothing, and what to do.
pub fn answer_link_error(words: Words, error: &LinkError) -> String {
    match error {
        LinkError::Empty | LinkError::NotOurs => words.answers_nothing_ours(),
        LinkError::CutOff { .. } => words.answers_cut_off(),
        LinkError::Newer => words.answers_newer(),
        LinkError::TooLong { .. } | LinkError::TooLarge => words.answers_too_large(),
        LinkError::Damaged => words.answers_damaged(),
    }
}

/// Something that could not be read: where, why, and what to do.
pub fn unread_line(words: Words, unread: &Unread, program: &Program) -> String {
    let why = match &unread.why {
        WhyUnread::Link(error) => answer_link_error(words, error),
        WhyUnread::Closed(why) => not_opened(words, why, program),
        WhyUnread::Picture => words.answers_not_a_picture(),
        WhyUnread::Parts(missing) => {
            let numbers: Vec<String> = missing.iter().map(u8::to_string).collect();
            words.answers_parts_missing(&numbers.join(", "))
        }
        WhyUnread::Nothing => words.answers_none_found(),
    };
    let Whence { file, line, begins } = &unread.whence;
    let place = match (file, line) {
        (Some(file), Some(line)) => words.answers_in_file_line(file, *line),
        (Some(file), None) => words.answers_in_file(file),
        (None, Some(line)) if !begins.is_empty() => words.answers_at_line(*line, begins),
        _ => return why,
    };
    words.answers_trouble_line(&place, &why)
}
