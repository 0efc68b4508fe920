//! The rules by which people are paired: what forbids a pair, and what makes one better.

use super::Extra;
use serde::{Deserialize, Serialize};

/// A rule that can forbid a pair. Each is named when it blocks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum HardRule {
    /// Nobody mentors themselves.
    SamePerson,
    /// The facilitator said no to this pair.
    Forbidden,
    /// One of the two would rather not. Private: shown in the same words as [`HardRule::Forbidden`].
    Veto,
    /// The mentor's grade is not far enough below the mentee's.
    Direction,
    /// The grades are too far apart.
    GapTooWide,
    /// One of the two reports to the other, at any depth.
    ReportingPath,
    /// One of the two appraises the other.
    Appraiser,
    /// Both work in one unit.
    SameUnit,
    /// The mentor teaches nothing that the mentee wants, at a higher level than the mentee has.
    NoTopic,
    /// No language in common.
    NoLanguage,
    /// No weekly slot in common.
    NoSlot,
    /// They were a pair in an earlier cycle.
    Repeated,
}

/// What the engine makes as good as it can.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Objective {
    /// As many pairs as possible, then the largest total score.
    #[default]
    MostPairs,
    /// The largest total score, even if that leaves more people out.
    LargestTotal,
    /// As many pairs as possible, then the lowest score as high as it goes, then the largest total.
    RaiseLowest,
    /// As many pairs as possible, then the lowest score as high as it goes, then the second lowest, and so on.
    RaiseEach,
    /// No mentor and mentee who would both rather have each other; wishes first, then scores.
    WishesFirst,
}

/// What counts in a score, in parts of their sum; 0 switches a factor off. Each 0 to 100, not all 0.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Weights {
    /// What the mentee needs and the mentor offers, and the other way round.
    pub learning: u8,
    /// Interests in common.
    pub interests: u8,
    /// Likeness of values, complement of energy.
    pub style: u8,
    /// Slots, place and way of meeting in common.
    pub logistics: u8,
    /// Different units.
    pub across_units: u8,
    /// Fields of newer versions.
    #[serde(flatten)]
    pub extra: Extra,
}

impl Default for Weights {
    fn default() -> Self {
        Self { learning: 40, interests: 20, style: 20, logistics: 10, across_units: 10, extra: Extra::new() }
    }
}

impl Weights {
    /// The sum of all weights.
    pub fn sum(&self) -> u32 {
        [self.learning, self.interests, self.style, self.logistics, self.across_units]
            .into_iter()
            .map(u32::from)
            .sum()
    }
}

/// The program's matching rules.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
#[allow(clippy::struct_excessive_bools)] // each is a switch of its own on the page
pub struct Rules {
    /// The mentor's grade must be below the mentee's.
    pub direction: bool,
    /// Steps the mentor must be below, 0 to 20; counts only with `direction`.
    pub min_gap: u8,
    /// Steps the two may be apart at most; none: no limit.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_gap: Option<u8>,
    /// Never in one reporting path, at any depth.
    pub reporting_path: bool,
    /// Never with one's appraiser.
    pub appraiser: bool,
    /// Never within one unit.
    pub different_unit: bool,
    /// At least one topic the mentor offers above the mentee's level.
    pub shared_topic: bool,
    /// A language in common, where both named some.
    pub common_language: bool,
    /// A weekly slot in common, where both named some.
    pub common_slot: bool,
    /// No pair repeated from an earlier cycle.
    pub no_repeat: bool,
    /// What counts in a score.
    pub weights: Weights,
    /// How much of learning need is what the mentor wants to learn back, in percent, 0 to 50.
    pub mutual_percent: u8,
    /// What the engine makes as good as it can.
    pub objective: Objective,
    /// Fields of newer versions.
    #[serde(flatten)]
    pub extra: Extra,
}

impl Default for Rules {
    fn default() -> Self {
        Self {
            direction: true,
            min_gap: 1,
            max_gap: None,
            reporting_path: true,
            appraiser: true,
            different_unit: true,
            shared_topic: true,
            common_language: true,
            common_slot: true,
            no_repeat: true,
            weights: Weights::default(),
            mutual_percent: 25,
            objective: Objective::default(),
            extra: Extra::new(),
        }
    }
}
