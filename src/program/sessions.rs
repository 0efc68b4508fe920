//! Sessions of a pair: planned, moved, held, cancelled, and what each side learned.

use super::{DayPart, Extra, Format, PairKey, PersonId, SessionId, TopicId};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// A side of a pair.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum PairSide {
    /// The young one, who teaches.
    Mentor,
    /// The senior one, who learns.
    Mentee,
}

/// Who called a session off.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum CalledOffBy {
    /// The mentor.
    Mentor,
    /// The mentee.
    Mentee,
    /// Neither: a holiday, an outage, the company.
    Other,
}

/// What became of a session.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum SessionStatus {
    /// It is to come, or nobody has said yet.
    #[default]
    Planned,
    /// It was held.
    Held,
    /// It was called off and not moved.
    Cancelled {
        /// By whom.
        by: CalledOffBy,
        /// Why; may be empty.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        why: String,
    },
}

/// A date that was given up for another.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Moved {
    /// The date given up.
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pub from: NaiveDate,
    /// Who asked for it; none when the facilitator rearranged the plan.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<CalledOffBy>,
    /// Why; may be empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub why: String,
}

/// What is to be done before the next session.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct NextStep {
    /// What.
    pub what: String,
    /// Which side does it; none for both.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owner: Option<PairSide>,
    /// By when.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    pub by: Option<NaiveDate>,
    /// Whether it is done.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub done: bool,
}

/// What a session brought, for both.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct SessionLog {
    /// What the mentee learned.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub mentee_learned: String,
    /// What the mentor learned.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub mentor_learned: String,
    /// What comes next.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_step: Option<NextStep>,
    /// What the company could change.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub idea: String,
    /// For the pair alone: in no report, no copy but the whole.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub private: String,
}

impl SessionLog {
    /// Whether nothing was written.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// Whether both sides learned something.
    pub fn is_mutual(&self) -> bool {
        !self.mentee_learned.trim().is_empty() && !self.mentor_learned.trim().is_empty()
    }
}

/// A session of a pair.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Session {
    /// Its id; also the first part of its calendar UID.
    pub id: SessionId,
    /// Who teaches.
    pub mentor: PersonId,
    /// Who learns.
    pub mentee: PersonId,
    /// Which of the pair's sessions: 1 for the first. Others count 0: extra ones.
    pub number: u16,
    /// The day.
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pub on: NaiveDate,
    /// The part of the day; none when the two settle it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub part: Option<DayPart>,
    /// Length in minutes, 5 to 480.
    pub minutes: u16,
    /// What it is, or was.
    pub format: Format,
    /// What it is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub topic: Option<TopicId>,
    /// Which session of the topic's guide goes with it, 1 to 6.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub guide: Option<u8>,
    /// The two change sides: the senior teaches this once.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub swapped: bool,
    /// What became of it.
    #[serde(default)]
    pub status: SessionStatus,
    /// Dates that were given up for this one, first to last.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub moved: Vec<Moved>,
    /// What it brought.
    #[serde(default, skip_serializing_if = "SessionLog::is_empty")]
    pub log: SessionLog,
    /// How often it was changed since it first went into a calendar: iCalendar's SEQUENCE.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub sequence: u32,
    /// Fields of newer versions.
    #[serde(flatten)]
    pub extra: Extra,
}

#[allow(clippy::trivially_copy_pass_by_ref)] // serde calls it so
fn is_zero(n: &u32) -> bool {
    *n == 0
}

impl Session {
    /// The pair.
    pub fn pair(&self) -> PairKey {
        PairKey::new(&self.mentor, &self.mentee)
    }

    /// Whether it is a session of this pair.
    pub fn is_of(&self, pair: &PairKey) -> bool {
        self.mentor == pair.mentor && self.mentee == pair.mentee
    }

    /// Whether somebody has said what became of it.
    pub fn is_settled(&self) -> bool {
        self.status != SessionStatus::Planned
    }

    /// Whether it was held.
    pub fn is_held(&self) -> bool {
        self.status == SessionStatus::Held
    }

    /// How often a side called it off or asked for another date.
    pub fn called_off_by(&self, who: CalledOffBy) -> usize {
        let moved = self.moved.iter().filter(|moved| moved.by == Some(who)).count();
        moved + usize::from(matches!(self.status, SessionStatus::Cancelled { by, .. } if by == who))
    }
}
