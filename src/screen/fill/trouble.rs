//! Links that lead to no form, in words: what happened, and what helps.

use super::opening::FillError;
use crate::exchange::answers::AnswersError;
use crate::exchange::link::{LinkError, LinkKind};
use crate::language::Words;

/// What happened, and what helps.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trouble {
    /// What happened.
    pub title: String,
    /// What helps.
    pub text: String,
}

/// Why a link does not lead to a form, in words.
pub fn trouble(words: Words, error: &FillError) -> Trouble {
    let (title, text) = match error {
        FillError::Link(LinkError::Empty) => (words.fill_link_empty(), words.fill_ask_again()),
        FillError::Link(LinkError::NotOurs) => (words.fill_link_not_ours(), words.fill_ask_again()),
        FillError::Link(LinkError::CutOff { have, of }) => {
            let title = if *of > *have && *have > 0 {
                words.fill_link_cut_by(*have, *of)
            } else {
                words.fill_link_cut()
            };
            (title, words.fill_copy_whole())
        }
        FillError::Link(LinkError::Damaged) => (words.fill_link_damaged(), words.fill_copy_whole()),
        FillError::Link(LinkError::TooLong { .. }) => (words.fill_link_too_long(), words.fill_copy_only()),
        FillError::Link(LinkError::TooLarge) | FillError::Invitation(AnswersError::TooLarge { .. }) => {
            (words.fill_link_too_large(), words.fill_ask_again())
        }
        FillError::Link(LinkError::Newer) | FillError::Invitation(AnswersError::Newer(_)) => {
            (words.fill_link_newer(), words.fill_reload())
        }
        FillError::Kind(LinkKind::Answer) => (words.fill_link_is_answer(), words.fill_link_is_answer_text()),
        FillError::Kind(_) => (words.fill_link_is_other(), words.fill_ask_again()),
        FillError::Invitation(AnswersError::Unreadable(_)) => {
            (words.fill_link_unreadable(), words.fill_ask_again())
        }
        FillError::Invitation(AnswersError::UnknownForm(_)) => {
            (words.fill_link_unknown_form(), words.fill_reload())
        }
        FillError::Invitation(AnswersError::BadForm(_)) => {
            (words.fill_link_bad_form(), words.fill_tell_facilitator())
        }
        FillError::Key(_) => (words.fill_link_bad_key(), words.fill_tell_facilitator()),
        FillError::NoQuestions => (words.fill_link_no_questions(), words.fill_tell_facilitator()),
    };
    Trouble { title, text }
}
