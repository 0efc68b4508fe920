//! Thanks from one to another, and what the facilitator put off or ticked off.

use super::{Extra, PersonId, ReminderId, ThanksId};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// Thanks, from either side to the other. Never counted against each other.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Thanks {
    /// Its id.
    pub id: ThanksId,
    /// From whom.
    pub from: PersonId,
    /// To whom.
    pub to: PersonId,
    /// In whose words; up to 2,000 characters.
    pub text: String,
    /// When.
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pub on: NaiveDate,
    /// Whether both agreed that everyone may read it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub on_wall: bool,
    /// Fields of newer versions.
    #[serde(flatten)]
    pub extra: Extra,
}

/// Something on the facilitator's list that was put off or ticked off.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Reminder {
    /// Which: what it is about, in the words of `insight`.
    pub id: ReminderId,
    /// Not before this day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    pub until: Option<NaiveDate>,
    /// When it was ticked off.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    pub done: Option<NaiveDate>,
    /// Fields of newer versions.
    #[serde(flatten)]
    pub extra: Extra,
}
