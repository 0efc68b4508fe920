//! What one browser keeps of a form that is being filled in.

use super::At;
use crate::exchange::answers::{Invitation, LettersDraft};
use serde::{Deserialize, Serialize};

/// Largest draft that is read back, in bytes.
const LARGEST: usize = 512 * 1024;

/// A form as far as it is filled in, as it is kept in this browser.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Draft {
    /// The answers, and how often they were sent.
    #[serde(flatten)]
    pub letter: LettersDraft,
    /// Where one is.
    #[serde(default)]
    pub at: At,
    /// The language chosen here, where it is not the invitation's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub english: Option<bool>,
    /// When it was last sent, in milliseconds since 1970, UTC.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sent_at: Option<u64>,
    /// Whether something was changed since then.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub changed: bool,
}

impl Draft {
    /// As text.
    pub fn to_json(&self) -> String {
        // Writing into memory has nothing to fail at.
        serde_json::to_string(self).unwrap_or_default()
    }

    /// Reads what [`Draft::to_json`] wrote; none for anything else, which is then no draft to go on with.
    pub fn from_json(text: &str) -> Option<Self> {
        (text.len() <= LARGEST).then(|| serde_json::from_str(text).ok()).flatten()
    }
}

/// Under which key a draft is kept: one for each program, form, person and round.
pub fn draft_key(invitation: &Invitation) -> String {
    let person = invitation.person.as_ref().map_or("", |person| person.as_str());
    let form = invitation.form.kind.code();
    format!("balik/fill/{}/{form}/{person}/{}", invitation.program, invitation.round)
}
