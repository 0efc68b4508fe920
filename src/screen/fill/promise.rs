//! What is said before anything is asked: how long it takes, and who reads what.

use super::steps::questions;
use crate::exchange::answers::Invitation;
use crate::language::Words;
use crate::program::{Question, QuestionKind, SeenBy};

/// Who reads what.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Promise {
    /// Who reads everything, in a sentence.
    pub facilitator: String,
    /// What else the other one of the pair reads; empty for nothing.
    pub pair: Vec<String>,
    /// What everybody in the program may read; empty for nothing.
    pub everyone: Vec<String>,
}

/// Who reads what of the answers to an invitation.
pub fn promise(invitation: &Invitation, words: Words) -> Promise {
    let asked = questions(invitation);
    let texts = |seen: SeenBy| {
        asked.iter().filter(|q| q.seen_by == seen).map(|q| words.pick(&q.text)).collect::<Vec<_>>()
    };
    let (pair, everyone) = (texts(SeenBy::Pair), texts(SeenBy::Everyone));
    let name = invitation.facilitator.trim();
    let alone = pair.is_empty() && everyone.is_empty();
    let facilitator = match (alone, name.is_empty()) {
        (true, false) => words.fill_read_by(name),
        (true, true) => words.fill_read_by_facilitator(),
        (false, false) => words.fill_all_read_by(name),
        (false, true) => words.fill_all_read_by_facilitator(),
    };
    Promise { facilitator, pair, everyone }
}

/// About how many minutes the questions take, at least one.
pub fn minutes(invitation: &Invitation) -> usize {
    let seconds = |question: &Question| match question.kind {
        QuestionKind::Levels(_) => 40,
        QuestionKind::LongText => 30,
        QuestionKind::Week | QuestionKind::Consent(_) => 20,
        QuestionKind::People(_) | QuestionKind::Words | QuestionKind::ShortText => 12,
        QuestionKind::Choice(_)
        | QuestionKind::Several(_)
        | QuestionKind::Scale { .. }
        | QuestionKind::Count => 7,
    };
    questions(invitation).iter().map(seconds).sum::<usize>().div_ceil(60).max(1)
}
