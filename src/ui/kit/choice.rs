//! One thing out of a list.

/// A value with the words a person sees for it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Choice {
    /// What the program stores.
    pub value: String,
    /// What a person reads.
    pub label: String,
    /// A smaller line beneath; empty for none.
    pub note: String,
}

impl Choice {
    /// A choice without a note.
    pub fn new(value: impl Into<String>, label: impl Into<String>) -> Self {
        Self { value: value.into(), label: label.into(), note: String::new() }
    }

    /// Adds the smaller line.
    #[must_use]
    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.note = note.into();
        self
    }

    /// Whether what was typed occurs in the label or the note, whatever the case.
    pub fn matches(&self, typed: &str) -> bool {
        let typed = typed.trim().to_lowercase();
        typed.is_empty()
            || self.label.to_lowercase().contains(&typed)
            || self.note.to_lowercase().contains(&typed)
    }
}
