//! Settings of the page, not of a program: they stay in this browser.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// Settings of the page, kept as plain JSON under `balik/settings`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Settings {
    /// Language tag: "id" or "en"; none follows the browser.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// "light" or "dark"; none follows the system.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub theme: Option<String>,
    /// Who writes from this browser, in the change log.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub author: Option<String>,
    /// The program that was open last.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_program: Option<String>,
    /// Hints that were seen and need not come again.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub seen_hints: Vec<String>,
    /// Settings of newer versions.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl Settings {
    /// Reads settings; one that cannot be read costs only itself, never the others.
    pub fn from_json(text: &str) -> Self {
        let Ok(Value::Object(mut fields)) = serde_json::from_str::<Value>(text) else {
            return Self::default();
        };
        let mut word = |name: &str| match fields.remove(name) {
            Some(Value::String(word)) => Some(word),
            _ => None,
        };
        let (language, theme, author, last_program) =
            (word("language"), word("theme"), word("author"), word("last_program"));
        let seen_hints = match fields.remove("seen_hints") {
            Some(Value::Array(hints)) => hints.iter().filter_map(Value::as_str).map(str::to_owned).collect(),
            _ => Vec::new(),
        };
        Self { language, theme, author, last_program, seen_hints, extra: fields }
    }

    /// Writes settings.
    pub fn to_json(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }
}
