//! The change log's entries: who changed which field of which record from what to what.

use super::ids::{AuthorId, ChangeId, Stamp, TabId};
use super::records::Kind;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::fmt;
use std::sync::Arc;

/// Where a record is: its kind and id, written `person/ab12`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct RecordRef(Arc<str>);

impl RecordRef {
    /// The place of a record.
    pub fn new(kind: &str, id: &str) -> Self {
        Self(format!("{kind}/{id}").into())
    }

    /// The name of its kind.
    pub fn kind(&self) -> &str {
        self.0.split_once('/').map_or(&*self.0, |(kind, _)| kind)
    }

    /// Its kind, when this version knows it.
    pub fn known_kind(&self) -> Option<Kind> {
        Kind::named(self.kind())
    }

    /// Its id within the kind.
    pub fn id(&self) -> &str {
        self.0.split_once('/').map_or("", |(_, id)| id)
    }
}

impl fmt::Display for RecordRef {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// One edit. It keeps what was there, so that it can be turned over, and so that a merge knows when two
/// people changed the same thing.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Edit {
    /// A record that was not there.
    Make {
        /// Where.
        #[serde(rename = "at")]
        place: RecordRef,
        /// All its fields.
        value: Value,
    },
    /// A record that is gone.
    Remove {
        /// Where.
        #[serde(rename = "at")]
        place: RecordRef,
        /// All the fields it had.
        value: Value,
    },
    /// A field with another value; none stands for "not there".
    Set {
        /// Where.
        #[serde(rename = "at")]
        place: RecordRef,
        /// Which field.
        field: String,
        /// What was there.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        old: Option<Value>,
        /// What is there now.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        new: Option<Value>,
    },
}

impl Edit {
    /// The record it edits.
    pub fn place(&self) -> &RecordRef {
        match self {
            Self::Make { place, .. } | Self::Remove { place, .. } | Self::Set { place, .. } => place,
        }
    }

    /// The edit that takes this one back.
    #[must_use]
    pub fn turned_over(&self) -> Self {
        match self.clone() {
            Self::Make { place, value } => Self::Remove { place, value },
            Self::Remove { place, value } => Self::Make { place, value },
            Self::Set { place, field, old, new } => Self::Set { place, field, old: new, new: old },
        }
    }
}

/// Why an edit does not fit a program.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Misfit {
    /// There is no such record.
    #[error("no record {0}")]
    NoSuchRecord(RecordRef),
    /// The value is not one this field can have.
    #[error("bad value in {place}: {reason}")]
    BadValue {
        /// Where.
        place: RecordRef,
        /// In serde's words; for the log, not for people.
        reason: String,
    },
}

macro_rules! change_kinds {
    ($($kind:ident = $text:literal,)+) => {
        /// Which command made a change.
        #[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[serde(from = "String", into = "String")]
        #[allow(missing_docs)] // each is the command of the same name, in the past tense
        pub enum ChangeKind {
            $($kind,)+
            /// A command of a newer version, kept by its name.
            Newer(String),
        }

        impl From<String> for ChangeKind {
            fn from(text: String) -> Self {
                match text.as_str() {
                    $($text => Self::$kind,)+
                    _ => Self::Newer(text),
                }
            }
        }

        impl From<ChangeKind> for String {
            fn from(kind: ChangeKind) -> Self {
                match kind {
                    $(ChangeKind::$kind => $text.to_owned(),)+
                    ChangeKind::Newer(text) => text,
                }
            }
        }
    };
}

change_kinds! {
    ProgramStarted = "program-started",
    ProgramReplaced = "program-replaced",
    SetupEdited = "setup-edited",
    LadderEdited = "ladder-edited",
    RulesEdited = "rules-edited",
    TopicsAdded = "topics-added",
    TopicEdited = "topic-edited",
    TopicRemoved = "topic-removed",
    TopicsMerged = "topics-merged",
    PersonAdded = "person-added",
    PersonEdited = "person-edited",
    PeopleEdited = "people-edited",
    PeopleRemoved = "people-removed",
    PeopleImported = "people-imported",
    PairPinned = "pair-pinned",
    PairForbidden = "pair-forbidden",
    PairFreed = "pair-freed",
    PairsSwapped = "pairs-swapped",
    PairsProposed = "pairs-proposed",
    PairsApproved = "pairs-approved",
    PairsRearranged = "pairs-rearranged",
    ApprovalWithdrawn = "approval-withdrawn",
    FormEdited = "form-edited",
    SealMade = "seal-made",
    AnswersTaken = "answers-taken",
    AnswersRemoved = "answers-removed",
    PairStepped = "pair-stepped",
    PairEdited = "pair-edited",
    SessionsPlanned = "sessions-planned",
    SessionLogged = "session-logged",
    SessionCancelled = "session-cancelled",
    SessionMoved = "session-moved",
    SessionEdited = "session-edited",
    SessionsRemoved = "sessions-removed",
    ThanksGiven = "thanks-given",
    ThanksRemoved = "thanks-removed",
    ReminderPutOff = "reminder-put-off",
    ReminderDone = "reminder-done",
    ScenarioKept = "scenario-kept",
    ScenarioRenamed = "scenario-renamed",
    ScenarioDropped = "scenario-dropped",
    ScenarioAdopted = "scenario-adopted",
}

/// What a change is called, for undo: which command, about whom, and how many.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ChangeName {
    /// Which command.
    pub kind: ChangeKind,
    /// The names of those it is about, one or two; none when it is about many.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub about: Vec<String>,
    /// How many records it is about.
    #[serde(default)]
    pub count: u32,
}

impl ChangeName {
    /// About one thing, or two.
    pub fn about(kind: ChangeKind, names: &[&str]) -> Self {
        Self { kind, about: names.iter().map(|n| (*n).to_owned()).collect(), count: 1 }
    }

    /// About many.
    pub fn many(kind: ChangeKind, count: usize) -> Self {
        Self { kind, about: Vec::new(), count: u32::try_from(count).unwrap_or(u32::MAX) }
    }
}

/// One entry of the change log: all that one command changed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Change {
    /// Its id.
    pub id: ChangeId,
    /// When and by whom, in the one order of all writers.
    pub stamp: Stamp,
    /// Which load of the page wrote it.
    pub tab: TabId,
    /// What it is called.
    pub name: ChangeName,
    /// The change that it takes back, when it is an undo.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub undoes: Option<ChangeId>,
    /// The undo that it takes back, when it is a redo.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub redoes: Option<ChangeId>,
    /// What changed, in order.
    pub edits: Vec<Edit>,
}

impl Change {
    /// Who made it.
    pub fn author(&self) -> &AuthorId {
        &self.stamp.author
    }

    /// Its edits turned over, last first: what takes the whole change back.
    pub fn turned_over(&self) -> Vec<Edit> {
        self.edits.iter().rev().map(Edit::turned_over).collect()
    }
}
