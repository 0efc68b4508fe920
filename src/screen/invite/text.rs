//! Texts to send out: ready, and the facilitator's to change.

use super::{Asking, Audience};
use crate::language::Words;
use crate::library::asked;
use crate::program::{FormKind, Program, SeenBy};
use crate::screen::forms::{form_of, minutes};

/// What a text is for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Wording {
    /// A message in a chat, asking for the first time.
    #[default]
    Chat,
    /// A mail.
    Mail,
    /// A message to those who have not answered yet.
    Reminder,
}

impl Wording {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Chat, Self::Mail, Self::Reminder];

    /// Its code in fields.
    pub fn code(self) -> &'static str {
        match self {
            Self::Chat => "chat",
            Self::Mail => "mail",
            Self::Reminder => "reminder",
        }
    }

    /// The wording of a code.
    pub fn of_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|wording| wording.code() == code)
    }
}

/// A text, with gaps for name and link.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ready {
    /// The subject of a mail.
    pub subject: String,
    /// The text.
    pub text: String,
}

/// The gap for the name of whoever gets it.
const NAME_GAPS: [&str; 2] = ["{nama}", "{name}"];
/// The gap for the link.
const LINK_GAPS: [&str; 2] = ["{tautan}", "{link}"];

/// The ready text of a wording, in the language people are asked in.
pub fn ready_text(
    program: &Program,
    asking: &Asking,
    audience: Audience,
    wording: Wording,
    words: Words,
) -> Ready {
    let words = asking.words(words);
    let setup = &program.setup;
    let gap = |gaps: [&'static str; 2]| if asking.english { gaps[1] } else { gaps[0] };
    let (name, link) = (gap(NAME_GAPS), gap(LINK_GAPS));
    let program_name = match setup.name.trim() {
        "" => words.invite_text_some_program(),
        name => words.invite_text_named(name),
    };
    let questions = asked(&form_of(program, asking.kind));
    let minutes = minutes(&questions);
    let shared = questions.iter().any(|question| question.seen_by != SeenBy::Facilitator);
    let mut parts = vec![greeting(words, asking, audience, name)];
    parts.push(match wording {
        Wording::Reminder => words.invite_text_reminder(&program_name, &about(words, asking.kind)),
        Wording::Chat | Wording::Mail => opening(words, asking.kind, &program_name),
    });
    parts.push(match (wording, setup.facilitator.trim()) {
        (Wording::Reminder, _) => words.invite_text_short(minutes),
        (_, reader) if shared || reader.is_empty() => words.invite_text_trust_shared(minutes),
        (_, reader) => words.invite_text_trust(minutes, reader),
    });
    parts.push(words.invite_text_link(link));
    parts.push(match (wording, asking.until) {
        (Wording::Reminder, Some(day)) => words.invite_text_reminder_until(&day),
        (Wording::Reminder, None) => words.invite_text_reminder_free(),
        (_, Some(day)) => words.invite_text_until(&day),
        (_, None) => words.invite_text_free(),
    });
    let from = [setup.facilitator.trim(), setup.organisation.trim()];
    let from: Vec<&str> = from.into_iter().filter(|part| !part.is_empty()).collect();
    if !from.is_empty() {
        parts.push(words.invite_text_closing(&from.join(", ")));
    }
    Ready { subject: subject(words, asking.kind, &program_name), text: parts.join("\n\n") }
}

fn greeting(words: Words, asking: &Asking, audience: Audience, name: &str) -> String {
    match (asking.each, audience) {
        (true, Audience::Mentors) => words.invite_text_hi(name),
        (true, Audience::Mentees) => words.invite_text_dear(name),
        (true, Audience::All) => words.invite_text_hello(name),
        (false, Audience::Mentors) => words.invite_text_hi_all(),
        (false, Audience::Mentees) => words.invite_text_dear_all(),
        (false, Audience::All) => words.invite_text_hello_all(),
    }
}

fn opening(words: Words, kind: FormKind, program: &str) -> String {
    match kind {
        FormKind::IntakeMentor => words.invite_text_intake_mentor(program),
        FormKind::IntakeMentee => words.invite_text_intake_mentee(program),
        FormKind::SkillsBefore => words.invite_text_skills_before(program),
        FormKind::CheckIn => words.invite_text_check_in(program),
        FormKind::SessionFeedback => words.invite_text_session(program),
        FormKind::SkillsAfter => words.invite_text_skills_after(program),
        FormKind::Closing => words.invite_text_close(program),
        FormKind::Appreciation => words.invite_text_appreciation(program),
    }
}

fn about(words: Words, kind: FormKind) -> String {
    match kind {
        FormKind::IntakeMentor | FormKind::IntakeMentee => words.invite_text_about_intake(),
        FormKind::SkillsBefore | FormKind::SkillsAfter => words.invite_text_about_skills(),
        FormKind::CheckIn => words.invite_text_about_check_in(),
        FormKind::SessionFeedback => words.invite_text_about_session(),
        FormKind::Closing => words.invite_text_about_closing(),
        FormKind::Appreciation => words.invite_text_about_appreciation(),
    }
}

fn subject(words: Words, kind: FormKind, program: &str) -> String {
    match kind {
        FormKind::IntakeMentor | FormKind::IntakeMentee => words.invite_text_subject_join(program),
        _ => words.invite_text_subject(program, &about(words, kind)),
    }
}

/// A text with its gaps filled. A text without a gap for the link gets it at its end; without a name, the gap goes
/// with the space before it.
pub fn filled(text: &str, name: Option<&str>, link: &str) -> String {
    let mut out = text.trim_end().to_owned();
    if !LINK_GAPS.iter().any(|gap| out.contains(gap)) {
        out = if out.is_empty() { link.to_owned() } else { format!("{out}\n\n{link}") };
    }
    // The link first: a name may hold anything.
    for gap in LINK_GAPS {
        out = out.replace(gap, link);
    }
    for gap in NAME_GAPS {
        out = match name {
            Some(name) => out.replace(gap, name),
            None => out.replace(&format!(" {gap}"), "").replace(gap, ""),
        };
    }
    out
}
