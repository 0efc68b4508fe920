//! The questions, a few at a time, and what an answer to each must be.

use crate::exchange::answers::Invitation;
use crate::library::group_title;
use crate::program::{Bilingual, Choice, Fills, LONGEST_TEXT, Question, QuestionKind, Reply};

/// Longest answer to a question of one line, in characters.
const LONGEST_LINE: usize = 200;

/// What is asked at once.
#[derive(Clone, Debug, PartialEq)]
pub struct Step {
    /// The headline over several questions; none where the one question is the headline.
    pub title: Option<Bilingual>,
    /// One question, or those of a group.
    pub questions: Vec<Question>,
}

impl Step {
    /// Whether it asks about topics: first which, then how well.
    pub fn asks_topics(&self) -> bool {
        matches!(self.questions.as_slice(), [Question { kind: QuestionKind::Levels(_), .. }])
    }
}

/// The questions that can be answered: grades to choose from are put in, and what has nothing to choose from is left out.
pub(super) fn questions(invitation: &Invitation) -> Vec<Question> {
    let mut all = invitation.questions();
    for question in &mut all {
        if question.fills == Fills::Grade {
            let grade = |grade: &crate::program::Grade| Choice {
                id: grade.id.to_string(),
                text: Bilingual::same(&grade.name),
            };
            question.kind = QuestionKind::Choice(invitation.grades.iter().map(grade).collect());
        }
    }
    all.retain(|question| match &question.kind {
        QuestionKind::Choice(choices) | QuestionKind::Several(choices) => !choices.is_empty(),
        QuestionKind::Levels(_) => invitation.topics.iter().any(|topic| topic.called().is_some()),
        _ => true,
    });
    all
}

/// The steps of a form: neighbours of one group together, everything else alone. What has to be agreed to comes with the
/// review and is in no step.
pub fn steps(invitation: &Invitation) -> Vec<Step> {
    let mut steps: Vec<(Option<String>, Step)> = Vec::new();
    for question in questions(invitation) {
        if matches!(question.kind, QuestionKind::Consent(_)) {
            continue;
        }
        // Topics take a whole screen each.
        let group = question.group.clone().filter(|_| !matches!(question.kind, QuestionKind::Levels(_)));
        match steps.last_mut() {
            Some((before, step)) if group.is_some() && *before == group => step.questions.push(question),
            _ => steps.push((group, Step { title: None, questions: vec![question] })),
        }
    }
    let titled = |(group, step): (Option<String>, Step)| Step {
        title: group.filter(|_| step.questions.len() > 1).and_then(|group| group_title(&group)),
        ..step
    };
    steps.into_iter().map(titled).collect()
}

/// Why one cannot go on from a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Missing {
    /// It has to be answered.
    Answer,
    /// It has to be agreed to.
    Consent,
    /// Its text is too long.
    TooLong {
        /// How long, in characters.
        have: usize,
        /// How long it may be.
        limit: usize,
    },
    /// More than may be named.
    TooMany {
        /// How many may be.
        limit: u8,
    },
}

/// Longest text of an answer to a question, in characters.
pub fn longest(kind: &QuestionKind) -> usize {
    match kind {
        QuestionKind::LongText => LONGEST_TEXT,
        _ => LONGEST_LINE,
    }
}

/// What is missing from an answer; none when one may go on.
pub fn missing(question: &Question, reply: Option<&Reply>) -> Option<Missing> {
    let limit = longest(&question.kind);
    let too_long = |text: &String| {
        let have = text.trim().chars().count();
        (have > limit).then_some(Missing::TooLong { have, limit })
    };
    let fault = match reply {
        Some(Reply::Text(text)) => too_long(text),
        Some(Reply::People(list)) => match question.kind {
            QuestionKind::People(limit) if list.len() > usize::from(limit) => {
                Some(Missing::TooMany { limit })
            }
            _ => list.iter().find_map(too_long),
        },
        Some(Reply::Words(list)) => list.iter().find_map(too_long),
        _ => None,
    };
    let is_answered = reply.is_some_and(|reply| !reply.is_empty());
    fault.or_else(|| {
        (question.required && !is_answered).then_some(match question.kind {
            QuestionKind::Consent(_) => Missing::Consent,
            _ => Missing::Answer,
        })
    })
}
