//! How a pair lives: from approval to the end, with legal steps only.

use super::{AddressForm, Extra, PairStatus, TopicId};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

impl PairStatus {
    /// All of them, in the order of a pair's life.
    pub const ALL: [Self; 6] =
        [Self::Approved, Self::Introduced, Self::Running, Self::Paused, Self::Completed, Self::Ended];

    /// The steps that may come next.
    ///
    /// | from | to |
    /// |--|--|
    /// | approved | introduced, running, ended |
    /// | introduced | running, ended |
    /// | running | paused, completed, ended |
    /// | paused | running, completed, ended |
    /// | completed, ended | running: taken up again |
    pub fn next(self) -> &'static [Self] {
        match self {
            Self::Approved => &[Self::Introduced, Self::Running, Self::Ended],
            Self::Introduced => &[Self::Running, Self::Ended],
            Self::Running => &[Self::Paused, Self::Completed, Self::Ended],
            Self::Paused => &[Self::Running, Self::Completed, Self::Ended],
            Self::Completed | Self::Ended => &[Self::Running],
        }
    }

    /// Whether a pair may go from here to there.
    pub fn may_become(self, next: Self) -> bool {
        self.next().contains(&next)
    }

    /// Whether the pair still has sessions before it.
    pub fn goes_on(self) -> bool {
        !matches!(self, Self::Completed | Self::Ended)
    }
}

/// Why a pair ended before its time. Nobody is blamed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum EndReason {
    /// It did not click.
    NoClick,
    /// No time.
    NoTime,
    /// Somebody moved to another unit or left.
    Moved,
    /// What was to be learned is learned.
    Done,
    /// Another reason, or none given.
    Other,
}

/// How a pair ended.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Ending {
    /// When.
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pub on: NaiveDate,
    /// Why.
    pub why: EndReason,
    /// In words; may be empty. For the facilitator.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
}

/// The first meeting that binds nobody: a private yes or no of both.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Chemistry {
    /// When they met, or will.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    pub on: Option<NaiveDate>,
    /// Whether the mentor would go on. Private.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mentor: Option<bool>,
    /// Whether the mentee would go on. Private.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mentee: Option<bool>,
}

/// What two people agree on before they start.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Agreement {
    /// Clauses of the library, by id, in their order.
    pub clauses: Vec<String>,
    /// Clauses in their own words.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub own: Vec<String>,
    /// How the two address each other; none: as the program does.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<AddressForm>,
    /// When the mentor signed by name.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    pub mentor_signed: Option<NaiveDate>,
    /// When the mentee signed by name.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    pub mentee_signed: Option<NaiveDate>,
    /// Fields of newer versions.
    #[serde(flatten)]
    pub extra: Extra,
}

impl Agreement {
    /// Whether both have signed.
    pub fn is_signed(&self) -> bool {
        self.mentor_signed.is_some() && self.mentee_signed.is_some()
    }
}

/// A pair's own way, where it differs from the program's.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct OwnWay {
    /// How often they meet.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rhythm: Option<super::Rhythm>,
    /// How many sessions, 1 to 104.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub session_count: Option<u16>,
    /// Length of a session in minutes, 15 to 240.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub session_minutes: Option<u16>,
    /// What they work on, first to last; empty: by needs and offers.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub topics: Vec<TopicId>,
}
