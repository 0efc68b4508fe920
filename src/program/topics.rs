//! What people want to learn and can teach.

use super::{Extra, TopicId};
use serde::{Deserialize, Serialize};

/// A text in both languages. Either may be empty; readers fall back to the other.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Bilingual {
    /// Indonesian.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub id: String,
    /// English.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub en: String,
}

impl Bilingual {
    /// The same text in both languages: what a facilitator typed.
    pub fn same(text: &str) -> Self {
        Self { id: text.to_owned(), en: text.to_owned() }
    }

    /// Indonesian, else English.
    pub fn indonesian(&self) -> &str {
        if self.id.is_empty() { &self.en } else { &self.id }
    }

    /// English, else Indonesian.
    pub fn english(&self) -> &str {
        if self.en.is_empty() { &self.id } else { &self.en }
    }

    /// Whether neither language says anything.
    pub fn is_empty(&self) -> bool {
        self.id.trim().is_empty() && self.en.trim().is_empty()
    }
}

/// A topic of the program: from a pack, or its own.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Topic {
    /// Its id; topics from a pack keep the pack's, so that programs of one company compare.
    pub id: TopicId,
    /// What it is called.
    pub name: Bilingual,
    /// One sentence: what somebody can do who has learned it.
    #[serde(default, skip_serializing_if = "Bilingual::is_empty")]
    pub about: Bilingual,
    /// The pack it came from, if any.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pack: Option<String>,
    /// Other names that lists use for it; kept when topics are merged or renamed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub aliases: Vec<String>,
    /// Fields of newer versions.
    #[serde(flatten)]
    pub extra: Extra,
}

impl Topic {
    /// A topic with a name and nothing else.
    pub fn named(id: TopicId, name: Bilingual) -> Self {
        Self { id, name, about: Bilingual::default(), pack: None, aliases: Vec::new(), extra: Extra::new() }
    }

    /// Whether a list that says `text` means this topic.
    pub fn goes_by(&self, text: &str) -> bool {
        super::same_name(&self.name.id, text)
            || super::same_name(&self.name.en, text)
            || self.aliases.iter().any(|a| super::same_name(a, text))
    }
}
