//! Short self-descriptions. Our own items, not a validated scale, and never a pass or a fail.

use serde::{Deserialize, Serialize};

/// How somebody likes to work and learn: five items, 1 to 5, each between two ends.
///
/// `energy` counts as a complement when people are paired (a quiet one with an outgoing one); the other four
/// count as likeness.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Style {
    /// 1 draws energy from quiet, 5 from company.
    pub energy: u8,
    /// 1 plans first, 5 tries first.
    pub pace: u8,
    /// 1 speaks with care, 5 straight out.
    pub directness: u8,
    /// 1 learns from the idea, 5 from the example.
    pub learning: u8,
    /// 1 keeps to the agenda, 5 lets talk wander.
    pub focus: u8,
}

impl Style {
    /// The four items that count as likeness.
    pub fn values(&self) -> [u8; 4] {
        [self.pace, self.directness, self.learning, self.focus]
    }

    /// All five items: energy, pace, directness, learning, focus.
    pub fn items(&self) -> [u8; 5] {
        [self.energy, self.pace, self.directness, self.learning, self.focus]
    }
}

/// How ready a young mentor is, in four parts, 1 (needs support) to 5 (ready). Leads to a preparation plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Readiness {
    /// Strong in the skill.
    pub skill: u8,
    /// Confident.
    pub confidence: u8,
    /// Explains well and listens.
    pub communication: u8,
    /// Not intimidated by rank.
    pub ease_with_rank: u8,
}

impl Readiness {
    /// All four parts: skill, confidence, communication, ease with rank.
    pub fn parts(&self) -> [u8; 4] {
        [self.skill, self.confidence, self.communication, self.ease_with_rank]
    }
}

/// How open a senior is to learning from someone younger, in four parts, 1 to 5. Leads to named moves.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Openness {
    /// Asks out of curiosity.
    pub curiosity: u8,
    /// Can say "I don't know".
    pub admits_gaps: u8,
    /// Sees worth in what the young know.
    pub values_the_young: u8,
    /// Makes time and keeps it.
    pub makes_time: u8,
}

impl Openness {
    /// All four parts: curiosity, admits gaps, values the young, makes time.
    pub fn parts(&self) -> [u8; 4] {
        [self.curiosity, self.admits_gaps, self.values_the_young, self.makes_time]
    }
}
