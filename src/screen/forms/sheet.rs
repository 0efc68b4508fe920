//! A form as it is, line by line, to be changed.

use super::edit::all_questions;
use super::{about, answer_count, form_of, is_changed, minutes};
use crate::language::Words;
use crate::library::{asked, form_name, form_questions, form_welcome, group_title, ipip_items};
use crate::program::{
    Bilingual, Fills, FormKind, ItemSource, Program, Question, QuestionId, QuestionKind, SeenBy,
};

/// Why a question cannot be left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fixed {
    /// Without a name nobody knows who answers.
    Name,
    /// Without consent nothing may be used.
    Consent,
}

/// A question in the list.
#[allow(clippy::struct_excessive_bools, reason = "each is a mark that a row wears or not")]
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// Which.
    pub id: QuestionId,
    /// Its place among all of the form, from 0.
    pub place: usize,
    /// How many there are.
    pub of: usize,
    /// What it asks, in the words' language.
    pub said: String,
    /// What it asks, in both.
    pub text: Bilingual,
    /// Ours, where it was reworded; the source's word for word, for public-domain items.
    pub original: Option<Bilingual>,
    /// How it is answered, and who reads it.
    pub how: String,
    /// Choices and ends of scales, in a line; empty for none.
    pub details: String,
    /// The headline it is asked under; empty for none.
    pub group: String,
    /// Where it comes from, for what is not ours; empty for ours.
    pub source: String,
    /// Whether it is the program's own.
    pub own: bool,
    /// Whether its fields can be changed, beyond its words.
    pub can_change: bool,
    /// Whether one cannot go on without an answer.
    pub required: bool,
    /// Whether it is not asked.
    pub left_out: bool,
    /// Why it cannot be left out.
    pub fixed: Option<Fixed>,
}

/// A form, to be changed.
#[derive(Clone, Debug, PartialEq)]
pub struct Sheet {
    /// What it is for.
    pub kind: FormKind,
    /// What it is called.
    pub name: String,
    /// For whom, and when.
    pub about: String,
    /// How many questions, how many minutes.
    pub size: String,
    /// The facilitator's welcome; empty in a language where ours holds.
    pub welcome: Bilingual,
    /// Ours.
    pub our_welcome: Bilingual,
    /// The questions in their order.
    pub lines: Vec<Line>,
    /// Whether it differs from ours.
    pub changed: bool,
    /// Which version it is, and what a change means, for a form that people may have.
    pub version: String,
}

/// A form of a program.
pub fn sheet(program: &Program, kind: FormKind, words: Words) -> Sheet {
    let form = form_of(program, kind);
    let ours = form_questions(kind);
    let all = all_questions(&form);
    let of = all.len();
    let line = |(place, question): (usize, Question)| {
        let own = form.added.iter().any(|own| own.id == question.id);
        let original = match question.source {
            ItemSource::Ipip => ipip_items().into_iter().find(|item| item.id == question.id),
            _ => ours.iter().find(|our| our.id == question.id).cloned(),
        };
        Line {
            place,
            of,
            said: words.pick(&question.text),
            original: original.map(|our| our.text).filter(|text| *text != question.text),
            how: how(words, &question),
            details: details(words, &question.kind),
            group: question
                .group
                .as_deref()
                .and_then(group_title)
                .map_or_else(String::new, |t| words.pick(&t)),
            source: source(words, &question, own),
            own,
            can_change: own && question.source != ItemSource::Ipip,
            required: question.required,
            left_out: form.dropped.contains(&question.id),
            fixed: match question.fills {
                Fills::Name => Some(Fixed::Name),
                Fills::Consent => Some(Fixed::Consent),
                _ => None,
            },
            text: question.text,
            id: question.id,
        }
    };
    let questions = asked(&form);
    let answers = answer_count(program, kind);
    Sheet {
        kind,
        name: words.pick(&form_name(kind)),
        about: about(words, kind),
        size: words.forms_size(questions.len(), minutes(&questions)),
        welcome: form.welcome.clone(),
        our_welcome: form_welcome(kind),
        lines: all.into_iter().enumerate().map(line).collect(),
        changed: is_changed(&form),
        version: match answers {
            0 => words.forms_version(form.version),
            n => words.forms_version_in_use(form.version, n),
        },
    }
}

fn how(words: Words, question: &Question) -> String {
    let kind = match &question.kind {
        QuestionKind::Choice(_) => words.forms_kind_choice(),
        QuestionKind::Several(_) => words.forms_kind_several(),
        QuestionKind::Scale { .. } => words.forms_kind_scale(),
        QuestionKind::Levels(_) => words.forms_kind_levels(),
        QuestionKind::Week => words.forms_kind_week(),
        QuestionKind::People(_) => words.forms_kind_people(),
        QuestionKind::Words => words.forms_kind_words(),
        QuestionKind::Count => words.forms_kind_count(),
        QuestionKind::ShortText => words.forms_kind_short_text(),
        QuestionKind::LongText => words.forms_kind_long_text(),
        QuestionKind::Consent(_) => words.forms_kind_consent(),
    };
    let reader = match question.seen_by {
        SeenBy::Facilitator => return kind,
        SeenBy::Pair => words.forms_seen_by_pair(),
        SeenBy::Everyone => words.forms_seen_by_everyone(),
    };
    format!("{kind} · {reader}")
}

fn details(words: Words, kind: &QuestionKind) -> String {
    match kind {
        QuestionKind::Choice(choices) | QuestionKind::Several(choices) => {
            choices.iter().map(|choice| words.pick(&choice.text)).collect::<Vec<_>>().join(" · ")
        }
        QuestionKind::Scale { low, high } => words.forms_scale_ends(&words.pick(low), &words.pick(high)),
        QuestionKind::Consent(wording) => words.pick(wording),
        _ => String::new(),
    }
}

fn source(words: Words, question: &Question, own: bool) -> String {
    match &question.source {
        ItemSource::Own if own => words.forms_not_validated(),
        ItemSource::Own => String::new(),
        ItemSource::Ipip => words.forms_ipip(),
        ItemSource::Licensed(credit) => words.forms_licensed(credit),
    }
}

/// Public-domain items to add, with whether the form has them: id, text, there.
pub fn ipip_lines(program: &Program, kind: FormKind, words: Words) -> Vec<(QuestionId, String, bool)> {
    let form = form_of(program, kind);
    let there = |id: &QuestionId| form.added.iter().any(|own| &own.id == id);
    ipip_items().into_iter().map(|item| (item.id.clone(), words.pick(&item.text), there(&item.id))).collect()
}
