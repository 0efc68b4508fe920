//! Asking people: which form, whom, by which link, in which words.
//!
//! Not here: what is in an invitation (`exchange::answers`), how it is packed (`exchange::link`), sending it: that is
//! done by the facilitator, in their own WhatsApp or mail.
//!
//! Start with [`Asking`], then [`link`] and [`ready_text`].

mod contact;
mod qr;
mod reply;
mod send;
mod text;
mod who;

pub use contact::{PhoneFault, Reach, phone, phone_fault, reach};
pub use qr::{Qr, qr};
pub use reply::{ReplyEdit, ReplyFault, reply_edited, reply_fault};
pub use send::{LONGEST_MAIL, mailto, whatsapp};
pub use text::{Ready, Wording, filled, ready_text};
pub use who::{Audience, Invitee, Invitees, audience_of, invitees, merge_list};

use super::forms::form_of;
use crate::exchange::answers::{Invitation, invited_topics};
use crate::exchange::link::{LinkKind, pack};
use crate::language::{Language, Words};
use crate::program::{Fills, FormKind, PersonId, Program, QuestionKind, Seal};
use chrono::NaiveDate;

/// Longest link that every chat and mail app passes on whole, in characters: Outlook cuts at 2,083.
pub const LONGEST_SAFE_LINK: usize = 1_900;

/// What is asked, and how.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asking {
    /// Which form.
    pub kind: FormKind,
    /// One link for each person, else one for all.
    pub each: bool,
    /// In English, else in Indonesian.
    pub english: bool,
    /// The last day on which answers are expected.
    pub until: Option<NaiveDate>,
    /// Which time it is asked; empty for forms asked once.
    pub round: String,
}

/// Whether a form is asked again and again.
pub fn is_repeated(kind: FormKind) -> bool {
    matches!(kind, FormKind::CheckIn | FormKind::SessionFeedback | FormKind::Appreciation)
}

impl Asking {
    /// Asks a form as is usual: all by one link who join, each by their own afterwards, today's round.
    pub fn usual(kind: FormKind, language: Language, today: NaiveDate) -> Self {
        Self {
            kind,
            each: !kind.is_intake(),
            english: language != Language::Indonesian,
            until: None,
            round: if is_repeated(kind) { today.to_string() } else { String::new() },
        }
    }

    /// Another form, in the same language.
    #[must_use]
    pub fn about(&self, kind: FormKind, today: NaiveDate) -> Self {
        let english = self.english;
        Self { english, ..Self::usual(kind, Language::Indonesian, today) }
    }

    /// The words in which people are asked, for a page in these words.
    pub fn words(&self, words: Words) -> Words {
        let page_is_english = words.language() != Language::Indonesian;
        match (page_is_english == self.english, self.english) {
            (true, _) => words,
            (false, true) => Words::new(Language::English),
            (false, false) => Words::new(Language::Indonesian),
        }
    }
}

/// The key to which answers are sealed from now on: the newest.
pub fn newest_seal(program: &Program) -> Option<&Seal> {
    program.seals.values().max_by_key(|seal| (seal.made, &seal.id))
}

/// The day of a moment, in milliseconds since 1970, UTC.
pub fn day_of(moment: u64) -> NaiveDate {
    let moment = i64::try_from(moment).unwrap_or(i64::MAX);
    chrono::DateTime::from_timestamp_millis(moment).map(|at| at.date_naive()).unwrap_or_default()
}

/// The invitation of a form, for all or for one person. It carries nobody's name but the facilitator's.
pub fn invitation(
    program: &Program,
    asking: &Asking,
    person: Option<&PersonId>,
    recipient: &str,
) -> Invitation {
    let setup = &program.setup;
    let form = form_of(program, asking.kind);
    let asked = crate::library::asked(&form);
    let asks_topics = asked.iter().any(|question| matches!(question.kind, QuestionKind::Levels(_)));
    let asks_grade = person.is_none() && asked.iter().any(|question| question.fills == Fills::Grade);
    Invitation {
        program: program.id.clone(),
        name: setup.name.clone(),
        organisation: setup.organisation.clone(),
        facilitator: setup.facilitator.clone(),
        phone: setup.reply_phone.clone(),
        mail: setup.reply_mail.clone(),
        recipient: recipient.to_owned(),
        form,
        topics: if asks_topics { invited_topics(program) } else { Vec::new() },
        grades: if asks_grade { setup.grades.clone() } else { Vec::new() },
        person: person.cloned(),
        round: asking.round.trim().to_owned(),
        until: asking.until,
        english: asking.english,
    }
}

/// An invitation as a link to the page at `base`: its address, whatever stands behind its `#`.
pub fn address(base: &str, invitation: &Invitation) -> String {
    crate::exchange::link::address(base, &pack(LinkKind::Invitation, &invitation.to_bytes()))
}

/// The link of a form, sealed to the program's newest key; none while there is no key.
pub fn link(program: &Program, asking: &Asking, person: Option<&PersonId>, base: &str) -> Option<String> {
    let seal = newest_seal(program)?;
    Some(address(base, &invitation(program, asking, person, &seal.recipient)))
}
