//! Levels, importance and the items of the scales, in words.

use super::profile::{PartOfOpenness, PartOfReadiness, StyleItem};
use crate::language::Words;
use crate::program::Role;

/// A level, 0 to 4, by name.
pub fn level_name(words: Words, level: u8) -> String {
    match level {
        0 => words.level_0(),
        1 => words.level_1(),
        2 => words.level_2(),
        3 => words.level_3(),
        _ => words.level_4(),
    }
}

/// An importance, 1 to 5, by name.
pub fn importance_name(words: Words, importance: u8) -> String {
    match importance {
        0 | 1 => words.importance_1(),
        2 => words.importance_2(),
        3 => words.importance_3(),
        4 => words.importance_4(),
        _ => words.importance_5(),
    }
}

/// A role by name.
pub fn role_name(words: Words, role: Role) -> String {
    match role {
        Role::Mentor => words.mentor(),
        Role::Mentee => words.mentee(),
        Role::Both => words.both_roles(),
    }
}

/// A scale's item: what it says, and what its two ends, 1 and 5, mean.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScaleItem {
    /// The question or sentence.
    pub text: String,
    /// What 1 means.
    pub low: String,
    /// What 5 means.
    pub high: String,
}

impl StyleItem {
    /// The item in words.
    pub fn item(self, words: Words) -> ScaleItem {
        let (text, low, high) = match self {
            Self::Energy => (words.style_energy(), words.style_energy_low(), words.style_energy_high()),
            Self::Pace => (words.style_pace(), words.style_pace_low(), words.style_pace_high()),
            Self::Directness => {
                (words.style_directness(), words.style_directness_low(), words.style_directness_high())
            }
            Self::Learning => {
                (words.style_learning(), words.style_learning_low(), words.style_learning_high())
            }
            Self::Focus => (words.style_focus(), words.style_focus_low(), words.style_focus_high()),
        };
        ScaleItem { text, low, high }
    }
}

impl PartOfReadiness {
    /// The part in words.
    pub fn item(self, words: Words) -> ScaleItem {
        let text = match self {
            Self::Skill => words.readiness_skill(),
            Self::Confidence => words.readiness_confidence(),
            Self::Communication => words.readiness_communication(),
            Self::EaseWithRank => words.readiness_ease_with_rank(),
        };
        ScaleItem { text, low: words.readiness_low(), high: words.readiness_high() }
    }
}

impl PartOfOpenness {
    /// The part in words.
    pub fn item(self, words: Words) -> ScaleItem {
        let text = match self {
            Self::Curiosity => words.openness_curiosity(),
            Self::AdmitsGaps => words.openness_admits_gaps(),
            Self::ValuesTheYoung => words.openness_values_the_young(),
            Self::MakesTime => words.openness_makes_time(),
        };
        ScaleItem { text, low: words.openness_low(), high: words.openness_high() }
    }
}
