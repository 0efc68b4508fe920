//! Forms as we bring them: what is asked on each occasion, and public-domain items to add.
//!
//! A program keeps only how its own forms differ ([`crate::program::Form`]); links name a form by its kind and
//! carry the differences.

use super::Said;
use super::content::forms as content;
use crate::program::{
    Bilingual, Choice, Extra, Fills, Form, FormKind, ItemSource, LevelsOf, Question, QuestionId,
    QuestionKind, SeenBy,
};

/// How a question of the library is answered.
#[derive(Clone, Copy, Debug)]
pub(super) enum How {
    Choice(&'static [(&'static str, Said)]),
    Several(&'static [(&'static str, Said)]),
    Scale(Said, Said),
    Levels(LevelsOf),
    Week,
    People(u8),
    Words,
    Count,
    Line,
    Lines,
    Consent(Said),
}

/// A question of the library.
#[derive(Clone, Copy, Debug)]
pub(super) struct Item {
    id: &'static str,
    text: Said,
    help: Said,
    how: How,
    required: bool,
    fills: Fills,
    seen_by: SeenBy,
    ipip: bool,
    group: Option<&'static str>,
}

const SILENT: Said = Said { id: "", en: "" };

/// A question that may be left empty, fills nothing in, and is read by the facilitator alone.
pub(super) const fn ask(id: &'static str, text: Said, how: How) -> Item {
    Item {
        id,
        text,
        help: SILENT,
        how,
        required: false,
        fills: Fills::Nothing,
        seen_by: SeenBy::Facilitator,
        ipip: false,
        group: None,
    }
}

impl Item {
    pub(super) const fn help(self, help: Said) -> Self {
        Self { help, ..self }
    }
    pub(super) const fn required(self) -> Self {
        Self { required: true, ..self }
    }
    pub(super) const fn fills(self, fills: Fills) -> Self {
        Self { fills, ..self }
    }
    pub(super) const fn seen_by(self, seen_by: SeenBy) -> Self {
        Self { seen_by, ..self }
    }
    pub(super) const fn of_ipip(self) -> Self {
        Self { ipip: true, ..self }
    }
    pub(super) const fn group(self, group: &'static str) -> Self {
        Self { group: Some(group), ..self }
    }

    fn question(&self) -> Question {
        let choices = |all: &[(&str, Said)]| {
            all.iter().map(|(id, text)| Choice { id: (*id).to_owned(), text: text.bilingual() }).collect()
        };
        Question {
            id: QuestionId::new(self.id),
            text: self.text.bilingual(),
            help: self.help.bilingual(),
            kind: match self.how {
                How::Choice(all) => QuestionKind::Choice(choices(all)),
                How::Several(all) => QuestionKind::Several(choices(all)),
                How::Scale(low, high) => QuestionKind::Scale { low: low.bilingual(), high: high.bilingual() },
                How::Levels(of) => QuestionKind::Levels(of),
                How::Week => QuestionKind::Week,
                How::People(most) => QuestionKind::People(most),
                How::Words => QuestionKind::Words,
                How::Count => QuestionKind::Count,
                How::Line => QuestionKind::ShortText,
                How::Lines => QuestionKind::LongText,
                How::Consent(wording) => QuestionKind::Consent(wording.bilingual()),
            },
            required: self.required,
            fills: self.fills,
            seen_by: self.seen_by,
            source: if self.ipip { ItemSource::Ipip } else { ItemSource::Own },
            group: self.group.map(str::to_owned),
            extra: Extra::new(),
        }
    }
}

/// The library's questions for an occasion, in order.
pub fn form_questions(kind: FormKind) -> Vec<Question> {
    let items = match kind {
        FormKind::IntakeMentor => content::INTAKE_MENTOR,
        FormKind::IntakeMentee => content::INTAKE_MENTEE,
        FormKind::CheckIn => content::CHECK_IN,
        FormKind::SessionFeedback => content::SESSION,
        FormKind::SkillsBefore => content::SKILLS_BEFORE,
        FormKind::SkillsAfter => content::SKILLS_AFTER,
        FormKind::Closing => content::CLOSING,
        FormKind::Appreciation => content::APPRECIATION,
    };
    items.iter().map(Item::question).collect()
}

/// The questions of a program's form as they are asked.
pub fn asked(form: &Form) -> Vec<Question> {
    form.questions(&form_questions(form.kind))
}

/// Items of the public-domain International Personality Item Pool, to add to a form.
pub fn ipip_items() -> Vec<Question> {
    content::IPIP.iter().map(Item::question).collect()
}

/// The credit for [`ipip_items`].
pub fn ipip_credit() -> Bilingual {
    content::IPIP_CREDIT.bilingual()
}

/// What the consent of the intake forms is for.
pub fn consent_purpose() -> Bilingual {
    content::CONSENT_PURPOSE.bilingual()
}

/// What a form is called.
pub fn form_name(kind: FormKind) -> Bilingual {
    said_of(kind, content::NAMES)
}

/// What a form says first to whoever fills it in.
pub fn form_welcome(kind: FormKind) -> Bilingual {
    said_of(kind, content::WELCOMES)
}

/// The headline over the questions of a group; none for a group of a newer version.
pub fn group_title(group: &str) -> Option<Bilingual> {
    content::GROUPS.iter().find(|(id, _)| *id == group).map(|(_, text)| text.bilingual())
}

fn said_of(kind: FormKind, all: &[(FormKind, Said)]) -> Bilingual {
    all.iter().find(|(of, _)| *of == kind).map(|(_, text)| text.bilingual()).unwrap_or_default()
}
