//! Several programs side by side: what the shelf shows of each without opening it.

use super::frame::{framed, unframed};
use super::key::{Kept, key};
use crate::program::{Program, ProgramId};
use serde::{Deserialize, Serialize};

/// One program on the shelf.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShelfEntry {
    /// Its id.
    pub id: ProgramId,
    /// Its name; may be empty.
    pub name: String,
    /// Whose it is; may be empty.
    pub organisation: String,
    /// When it was last changed, milliseconds since 1970.
    pub changed_at: u64,
    /// People in it.
    pub people: usize,
    /// Approved pairs in it.
    pub pairs: usize,
    /// Bytes it takes, about.
    pub bytes: usize,
    /// When it was last saved to a file, milliseconds since 1970.
    pub saved_to_file: Option<u64>,
    /// Its label is here, but its data is in neither store: it was cleared.
    pub cleared: bool,
}

/// All programs of this browser.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Shelf {
    /// Last changed first.
    pub entries: Vec<ShelfEntry>,
    /// There were programs, and now both stores are empty: the browser, or somebody, cleared them.
    pub cleared: bool,
}

/// What the shelf shows of a program, kept beside it. Derived: it may be a moment old.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Label {
    pub(super) name: String,
    #[serde(default)]
    pub(super) organisation: String,
    pub(super) changed_at: u64,
    pub(super) people: usize,
    #[serde(default)]
    pub(super) pairs: usize,
}

impl Label {
    pub(super) fn of(program: &Program, changed_at: u64) -> Self {
        Self {
            name: program.setup.name.clone(),
            organisation: program.setup.organisation.clone(),
            changed_at,
            people: program.people.len(),
            pairs: program.pairs.len(),
        }
    }

    pub(super) fn write(&self, id: &ProgramId) -> (String, String) {
        let key = key(id, &Kept::Label);
        let text = framed(&key, &serde_json::to_string(self).unwrap_or_default());
        (key, text)
    }

    pub(super) fn read(id: &ProgramId, value: &str) -> Option<Self> {
        serde_json::from_str(unframed(&key(id, &Kept::Label), value).ok()?).ok()
    }
}
