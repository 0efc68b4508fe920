//! Answers that came back, and the keys they are sealed to.

use super::{AnswerId, Availability, Extra, FormId, PersonId, QuestionId, SealId, TopicId};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What somebody said about one topic.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct TopicReply {
    /// Level now, 0 (nothing) to 4 (teaches others).
    pub level: u8,
    /// Level wanted, 0 to 4, where a need was asked for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wanted: Option<u8>,
    /// How important, 1 to 5, where a need was asked for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub importance: Option<u8>,
}

/// The answer to one question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Reply {
    /// A line or several.
    Text(String),
    /// The id of the one chosen.
    Choice(String),
    /// The ids of those chosen.
    Several(Vec<String>),
    /// 1 to 5.
    Scale(u8),
    /// Topic by topic.
    Levels(BTreeMap<TopicId, TopicReply>),
    /// Slots of a week.
    Week(Availability),
    /// Names as they were typed.
    People(Vec<String>),
    /// Short words.
    Words(Vec<String>),
    /// A whole number.
    Count(u8),
    /// The wording that was agreed to.
    Consent(String),
}

impl Reply {
    /// Whether it says nothing.
    pub fn is_empty(&self) -> bool {
        match self {
            Self::Text(text) | Self::Choice(text) | Self::Consent(text) => text.trim().is_empty(),
            Self::Several(list) | Self::People(list) | Self::Words(list) => list.is_empty(),
            Self::Levels(levels) => levels.is_empty(),
            Self::Week(week) => week.is_empty(),
            Self::Scale(_) | Self::Count(_) => false,
        }
    }
}

/// One version of somebody's answer to a form, as it was taken in.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Answer {
    /// Its id: the letter's, a dot, and its version.
    pub id: AnswerId,
    /// Which letter; its versions share it.
    pub letter: String,
    /// 1 for the first, one more each time it was changed and sent again.
    pub version: u32,
    /// Which form.
    pub form: FormId,
    /// Which version of the form.
    pub form_version: u32,
    /// Which time the form was asked; empty for forms asked once.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub round: String,
    /// Who answered.
    pub person: PersonId,
    /// When it was written by the participant's clock, in milliseconds since 1970, UTC.
    pub written: u64,
    /// When it was taken in, the same way.
    pub taken_in: u64,
    /// Question by question; what was left empty is not there.
    pub replies: BTreeMap<QuestionId, Reply>,
    /// Fields of newer versions.
    #[serde(flatten)]
    pub extra: Extra,
}

impl Answer {
    /// The id of a version of a letter.
    pub fn id_of(letter: &str, version: u32) -> AnswerId {
        AnswerId::new(format!("{letter}.{version}"))
    }
}

/// A key pair to which answers are sealed, in the age format. The newest goes into invitations; older ones still open
/// what was sealed to them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Seal {
    /// Its id.
    pub id: SealId,
    /// The recipient, `age1…`: may be known to everyone.
    pub recipient: String,
    /// The identity, `AGE-SECRET-KEY-1…`: opens answers. Not in copies without private parts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub identity: Option<String>,
    /// When it was made, in milliseconds since 1970, UTC.
    pub made: u64,
}
