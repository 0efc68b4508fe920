//! Forms: the eight of a program, one of them open to be changed, own questions, pasted scales.
//!
//! Not here: what our forms ask (`library`), what a form must be (`program`).
//!
//! Start with [`cards`], then [`sheet`] (a form as it is) and [`edited`] (what an edit makes of it).

mod edit;
mod own;
mod paste;
mod sheet;

pub use edit::{FormEdit, edited};
pub use own::{KIND_CODES, OwnFault, OwnQuestion, own_fault};
pub use paste::{PasteFault, paste_fault, pasted_scale};
pub use sheet::{Fixed, Line, Sheet, ipip_lines, sheet};

use crate::language::Words;
use crate::library::{asked, form_name};
use crate::program::{Form, FormKind, LevelsOf, Program, Question, QuestionKind};

/// A form in the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Card {
    /// Its code: in values of fields.
    pub code: &'static str,
    /// What it is called.
    pub name: String,
    /// For whom, and when.
    pub about: String,
    /// How many questions, how many minutes.
    pub size: String,
    /// "diubah"; none for a form as we bring it.
    pub changed: Option<String>,
    /// How many answers are here; none for none.
    pub answers: Option<String>,
}

/// The program's form of a kind: as it was changed, else as we bring it.
pub fn form_of(program: &Program, kind: FormKind) -> Form {
    program.forms.get(&kind.form_id()).cloned().unwrap_or_else(|| Form::unchanged(kind))
}

/// Whether a form differs from the library's.
pub fn is_changed(form: &Form) -> bool {
    !form.says_the_same(&Form::unchanged(form.kind))
}

/// The eight forms, in the order of a program.
pub fn cards(program: &Program, words: Words) -> Vec<Card> {
    let card = |kind: FormKind| {
        let form = form_of(program, kind);
        let questions = asked(&form);
        let answers = answer_count(program, kind);
        Card {
            code: kind.code(),
            name: words.pick(&form_name(kind)),
            about: about(words, kind),
            size: words.forms_size(questions.len(), minutes(&questions)),
            changed: is_changed(&form).then(|| words.forms_changed()),
            answers: (answers > 0).then(|| words.forms_answers(answers)),
        }
    };
    FormKind::ALL.into_iter().map(card).collect()
}

/// What a form is called.
pub fn title_of(words: Words, kind: FormKind) -> String {
    words.pick(&form_name(kind))
}

/// For whom a form is, and when it is asked.
pub fn about(words: Words, kind: FormKind) -> String {
    match kind {
        FormKind::IntakeMentor => words.forms_about_intake_mentor(),
        FormKind::IntakeMentee => words.forms_about_intake_mentee(),
        FormKind::SkillsBefore => words.forms_about_skills_before(),
        FormKind::CheckIn => words.forms_about_check_in(),
        FormKind::SessionFeedback => words.forms_about_session(),
        FormKind::SkillsAfter => words.forms_about_skills_after(),
        FormKind::Closing => words.forms_about_closing(),
        FormKind::Appreciation => words.forms_about_appreciation(),
    }
}

/// How many answers to a form of this kind are in a program.
pub(super) fn answer_count(program: &Program, kind: FormKind) -> usize {
    let id = kind.form_id();
    let letters: std::collections::BTreeSet<&str> =
        program.answers.values().filter(|a| a.form == id).map(|a| a.letter.as_str()).collect();
    letters.len()
}

/// How long answering takes, in whole minutes, at least one: seconds that people need for a question of each kind,
/// estimated by us. Our own welcomes say the same.
pub fn minutes(questions: &[Question]) -> usize {
    let seconds: usize = questions.iter().map(|question| seconds(&question.kind)).sum();
    seconds.div_ceil(60).max(1)
}

fn seconds(kind: &QuestionKind) -> usize {
    match kind {
        QuestionKind::Scale { .. } => 4,
        QuestionKind::Choice(_) | QuestionKind::Count => 5,
        QuestionKind::ShortText | QuestionKind::Consent(_) => 6,
        QuestionKind::Several(_) | QuestionKind::Words | QuestionKind::People(_) => 8,
        QuestionKind::Week => 10,
        QuestionKind::Levels(LevelsOf::Skills) => 30,
        QuestionKind::Levels(_) => 20,
        QuestionKind::LongText => 28,
    }
}
