//! What one tab tells the others. What is not heard is found in the journal.

use super::key::{Kept, parse};
use super::record::{Stored, read};
use crate::program::{Change, ProgramId, TabId};
use serde::{Deserialize, Serialize};

/// A message from one tab to the others.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "tells", rename_all = "kebab-case")]
pub enum Letter {
    /// A change was made.
    Change {
        /// In which program.
        program: ProgramId,
        /// By which tab.
        tab: TabId,
        /// Its number among the changes of that tab.
        seq: u64,
        /// What changed.
        change: Box<Change>,
    },
    /// A program came to the shelf, or its label changed.
    Shelved {
        /// Which.
        program: ProgramId,
    },
    /// A program was removed.
    Removed {
        /// Which.
        program: ProgramId,
    },
}

impl Letter {
    /// As it is posted.
    pub fn to_json(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }

    /// As it was posted; none when it cannot be read, by an older version for instance.
    pub fn from_json(text: &str) -> Option<Self> {
        // By hand: an internally tagged enum would buffer numbers, which lose their digits on the way.
        let value: serde_json::Value = serde_json::from_str(text).ok()?;
        serde_json::from_value(value).ok()
    }

    /// What a value that appeared in the fast store tells: the second path, when no letter came.
    pub fn from_store(key: &str, value: &str) -> Option<Self> {
        let (program, kept) = parse(key)?;
        match kept {
            Kept::Record(tab, seq) => match read(key, value).ok()? {
                Stored::Whole(change) => Some(Self::Change { program, tab, seq, change: Box::new(change) }),
                Stored::Elsewhere => None,
            },
            Kept::Label => Some(Self::Shelved { program }),
            Kept::Gone => Some(Self::Removed { program }),
            _ => None,
        }
    }
}

/// What came of a letter.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Heard {
    /// Changes to hand to the open program's `Ledger::receive`, now and in this order.
    pub changes: Vec<Change>,
    /// Something before them is missing: call `Keeper::catch_up`.
    pub behind: bool,
    /// The open program was removed in another tab.
    pub removed: bool,
    /// The shelf looks different.
    pub shelf: bool,
}
