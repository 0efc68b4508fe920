//! Pairs: what the facilitator pinned or forbade, what the engine proposed, what was approved.

use super::pair_life::{Agreement, Chemistry, Ending, OwnWay};
use super::rules::HardRule;
use super::{Extra, Objective, PairSide, PersonId, RunId};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::fmt;

/// A mentor and a mentee, in this order.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct PairKey {
    /// Who teaches.
    pub mentor: PersonId,
    /// Who learns.
    pub mentee: PersonId,
}

impl PairKey {
    /// The pair of two people.
    pub fn new(mentor: &PersonId, mentee: &PersonId) -> Self {
        Self { mentor: mentor.clone(), mentee: mentee.clone() }
    }
}

impl fmt::Display for PairKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}~{}", self.mentor, self.mentee)
    }
}

/// What the facilitator decided about a pair before the engine runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum ConstraintKind {
    /// Must be a pair, whatever a switchable rule says; capacity and vetoes still hold.
    Pinned,
    /// Must not be a pair.
    Forbidden,
}

/// A pair pinned or forbidden by the facilitator.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Constraint {
    /// Who would teach.
    pub mentor: PersonId,
    /// Who would learn.
    pub mentee: PersonId,
    /// Pinned or forbidden.
    pub kind: ConstraintKind,
    /// Fields of newer versions.
    #[serde(flatten)]
    pub extra: Extra,
}

/// Where a pair stands. `PairStatus::next` says which steps are legal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum PairStatus {
    /// The facilitator said yes.
    Approved,
    /// Both know of each other.
    Introduced,
    /// Their sessions run.
    Running,
    /// They take a break.
    Paused,
    /// They went to the end.
    Completed,
    /// They stopped before it.
    Ended,
}

/// An approved pair.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Pair {
    /// Who teaches.
    pub mentor: PersonId,
    /// Who learns.
    pub mentee: PersonId,
    /// Where it stands.
    pub status: PairStatus,
    /// The match score when it was approved, in hundredths of a point, 0 to 10000.
    pub score: u16,
    /// The run that proposed it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub run: Option<RunId>,
    /// When it came to stand where it stands.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    pub since: Option<NaiveDate>,
    /// The first meeting that binds nobody.
    #[serde(default, skip_serializing_if = "is_default")]
    pub chemistry: Chemistry,
    /// What the two agreed on.
    #[serde(default, skip_serializing_if = "is_default")]
    pub agreement: Agreement,
    /// Where it goes its own way.
    #[serde(default, skip_serializing_if = "is_default")]
    pub own_way: OwnWay,
    /// How it ended, once it did.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ending: Option<Ending>,
    /// Fields of newer versions.
    #[serde(flatten)]
    pub extra: Extra,
}

fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}

impl Pair {
    /// A pair to which the facilitator has just said yes.
    pub fn approved(key: &PairKey, score: u16, run: Option<RunId>) -> Self {
        Self {
            mentor: key.mentor.clone(),
            mentee: key.mentee.clone(),
            status: PairStatus::Approved,
            score,
            run,
            since: None,
            chemistry: Chemistry::default(),
            agreement: Agreement::default(),
            own_way: OwnWay::default(),
            ending: None,
            extra: Extra::new(),
        }
    }

    /// The two.
    pub fn key(&self) -> PairKey {
        PairKey::new(&self.mentor, &self.mentee)
    }

    /// The side of a person; none when they are neither.
    pub fn side_of(&self, person: &PersonId) -> Option<PairSide> {
        match person {
            id if *id == self.mentor => Some(PairSide::Mentor),
            id if *id == self.mentee => Some(PairSide::Mentee),
            _ => None,
        }
    }
}

/// A pair that a run proposes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RunPair {
    /// Who would teach.
    pub mentor: PersonId,
    /// Who would learn.
    pub mentee: PersonId,
    /// Match score in hundredths of a point, 0 to 10000.
    pub score: u16,
}

/// Why a run left somebody without a pair.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum WhyUnpaired {
    /// There is nobody on the other side at all.
    NobodyThere,
    /// A rule blocks everyone on the other side. The rules, each with how many people it blocks first,
    /// most first.
    AllBlocked {
        /// Rule and count.
        rules: Vec<(HardRule, u32)>,
    },
    /// Some would be allowed, but all of them are paired up to their capacity, and changing that would cost.
    AllTaken {
        /// How many people would be allowed.
        allowed: u32,
    },
}

/// Somebody a run left without a pair, on the side they stood.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RunUnpaired {
    /// Who.
    pub person: PersonId,
    /// Whether they wait for a mentee (else for a mentor).
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub as_mentor: bool,
    /// Why.
    pub why: WhyUnpaired,
}

/// What independent code looked at, to verify a run.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct RunProof {
    /// Pairs that are allowed, each compared.
    pub checked: u64,
    /// Pairs that are not allowed.
    pub forbidden: u64,
    /// Where the lowest score was raised: how far, in hundredths of a point. Pinned pairs aside.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lowest: Option<u16>,
    /// Where wishes come first: how many mentors and mentees would both rather have each other.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub blocking: Option<u64>,
    /// Where running pairs were to stay: how many do, and nothing that keeps as many is better.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kept: Option<u32>,
}

/// The result of one run of the matching engine.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Run {
    /// Its id.
    pub id: RunId,
    /// When, in milliseconds since 1970, UTC.
    pub at: u64,
    /// What was made as good as it can be.
    pub objective: Objective,
    /// The pairs, by mentee's id, then mentor's.
    pub pairs: Vec<RunPair>,
    /// Who is left without a pair.
    pub unpaired: Vec<RunUnpaired>,
    /// Sum of the scores in hundredths of a point.
    pub total: u64,
    /// Whether independent code verified the proof that nothing better exists.
    pub certified: bool,
    /// What was looked at to verify it. Absent in files of earlier versions.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub proof: Option<RunProof>,
    /// Fingerprint of everything the engine looked at; another one means the run is out of date.
    pub fingerprint: String,
    /// Fields of newer versions.
    #[serde(flatten)]
    pub extra: Extra,
}
