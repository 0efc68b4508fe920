//! Rules kept by name, to be compared with those in force and perhaps adopted.

use super::{Extra, Rules, ScenarioId};
use serde::{Deserialize, Serialize};

/// Most scenarios a program keeps: as many as can still be compared at a glance.
pub const MOST_SCENARIOS: usize = 12;
/// Longest name of a scenario, in characters: it heads a row of a table.
pub const LONGEST_SCENARIO_NAME: usize = 80;

/// A complete set of rules under a name. It changes nothing until it is adopted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Scenario {
    /// Its id.
    pub id: ScenarioId,
    /// Its name; no two read the same.
    pub name: String,
    /// The rules, all of them.
    #[serde(default)]
    pub rules: Rules,
    /// When it was kept, in milliseconds since 1970, UTC; 0 where that is not known.
    #[serde(default)]
    pub made_at: u64,
    /// What it is for, in the facilitator's words; may be empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
    /// Fields of newer versions.
    #[serde(flatten)]
    pub extra: Extra,
}

impl Scenario {
    /// Rules under a name.
    pub fn named(id: ScenarioId, name: &str, rules: Rules, made_at: u64) -> Self {
        Self { id, name: name.to_owned(), rules, made_at, note: String::new(), extra: Extra::new() }
    }
}
