//! A letter: somebody's answer to a form, as it travels sealed.

use super::error::{AnswersError, LARGEST};
use super::invitation::{Invitation, read};
use crate::exchange::link::compact::{self, CompactError};
use crate::exchange::program_file::clean_text;
use crate::program::{FormId, FormKind, LONGEST_TEXT, PersonId, ProgramId, QuestionId, Reply};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Most entries of one list in an answer.
const MOST_ENTRIES: usize = 200;

/// Somebody's answer to a form.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Letter {
    #[serde(rename = "v")]
    format: u32,
    /// Which program asked.
    pub program: ProgramId,
    /// Which form, by the code of its kind.
    pub form: FormId,
    /// Which version of the form.
    pub form_version: u32,
    /// Which letter: 8 to 24 characters of `a-z0-9`. Its versions share it.
    pub letter: String,
    /// 1 for the first, one more each time it is changed and sent again.
    pub version: u32,
    /// Who, when the invitation was for one person.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub person: Option<PersonId>,
    /// Which time the form was asked, as the invitation said.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub round: String,
    /// When it was written, by the participant's clock, in milliseconds since 1970, UTC.
    pub written: u64,
    /// Whether it was answered in English (else in Indonesian).
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub english: bool,
    /// The day by which it was expected, as the invitation said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<NaiveDate>,
    /// Question by question; what was left empty is not there.
    pub replies: BTreeMap<QuestionId, Reply>,
}

/// What somebody has answered so far, kept in their own browser.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct LettersDraft {
    /// Which letter it will be; empty before the first answer.
    #[serde(default)]
    pub letter: String,
    /// How often it was sent.
    #[serde(default)]
    pub sent: u32,
    /// Question by question.
    #[serde(default)]
    pub replies: BTreeMap<QuestionId, Reply>,
}

impl LettersDraft {
    /// The letter to send now: the next version of it.
    pub fn letter(&self, invitation: &Invitation, now: u64) -> Letter {
        Letter {
            format: 1,
            program: invitation.program.clone(),
            form: invitation.form.id.clone(),
            form_version: invitation.form.version,
            letter: self.letter.clone(),
            version: self.sent + 1,
            person: invitation.person.clone(),
            round: invitation.round.clone(),
            written: now,
            english: invitation.english,
            until: invitation.until,
            replies: self
                .replies
                .iter()
                .filter(|(_, r)| !r.is_empty())
                .map(|(q, r)| (q.clone(), r.clone()))
                .collect(),
        }
    }
}

impl Letter {
    /// The kind of its form; none for a form of a newer version.
    pub fn kind(&self) -> Option<FormKind> {
        FormKind::of_code(self.form.as_str())
    }

    /// As bytes, to be sealed: deflated, since what is sealed cannot be made shorter any more.
    pub fn to_bytes(&self) -> Vec<u8> {
        compact::to_bytes(self).unwrap_or_default()
    }

    /// Reads an opened letter. Texts lose what cannot be seen; lists and texts are held to their limits.
    ///
    /// # Errors
    /// [`AnswersError`].
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, AnswersError> {
        if bytes.len() > LARGEST {
            return Err(AnswersError::TooLarge { bytes: bytes.len() });
        }
        let mut letter: Self = match bytes.first() {
            Some(b'{') => read(bytes)?,
            _ => read(&compact::json_of(bytes).map_err(|error| match error {
                CompactError::TooLarge => AnswersError::TooLarge { bytes: LARGEST + 1 },
                _ => AnswersError::Unreadable(String::new()),
            })?)?,
        };
        let id = letter.letter.as_bytes();
        if !(8..=24).contains(&id.len()) || !id.iter().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit()) {
            return Err(AnswersError::Unreadable("letter".to_owned()));
        }
        if letter.kind().is_none() {
            return Err(AnswersError::UnknownForm(letter.form.to_string()));
        }
        if letter.version == 0 {
            return Err(AnswersError::Unreadable("version".to_owned()));
        }
        letter.replies.values_mut().for_each(tidy);
        letter.replies.retain(|_, reply| !reply.is_empty());
        Ok(letter)
    }
}

/// Holds a reply to what a form would have let through.
fn tidy(reply: &mut Reply) {
    let text = |text: &mut String| *text = clean_text(text).0.trim().chars().take(LONGEST_TEXT).collect();
    match reply {
        Reply::Text(t) | Reply::Choice(t) | Reply::Consent(t) => text(t),
        Reply::Several(list) | Reply::People(list) | Reply::Words(list) => {
            list.truncate(MOST_ENTRIES);
            list.iter_mut().for_each(text);
            list.retain(|entry| !entry.is_empty());
        }
        Reply::Scale(n) => *n = (*n).clamp(1, 5),
        Reply::Count(n) => *n = (*n).min(50),
        Reply::Levels(levels) => {
            for level in levels.values_mut() {
                level.level = level.level.min(4);
                level.wanted = level.wanted.map(|n| n.min(4));
                level.importance = level.importance.map(|n| n.clamp(1, 5));
            }
        }
        Reply::Week(_) => {}
    }
}
