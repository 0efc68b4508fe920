//! The items of the three short scales, in the order in which they are shown and kept.

/// An item of the style profile, 1 to 5 between two ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum StyleItem {
    /// Quiet to company.
    Energy,
    /// Plans first to tries first.
    Pace,
    /// With care to straight out.
    Directness,
    /// From the idea to from the example.
    Learning,
    /// To the agenda to wandering.
    Focus,
}

/// A part of a mentor's readiness, 1 to 5.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PartOfReadiness {
    /// Strong in the skill.
    Skill,
    /// Confident.
    Confidence,
    /// Explains and listens.
    Communication,
    /// Not intimidated by rank.
    EaseWithRank,
}

/// A part of a senior's openness, 1 to 5.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PartOfOpenness {
    /// Asks out of curiosity.
    Curiosity,
    /// Can say "I don't know".
    AdmitsGaps,
    /// Sees worth in what the young know.
    ValuesTheYoung,
    /// Makes time and keeps it.
    MakesTime,
}

/// The style items in order.
pub const STYLE: [StyleItem; 5] =
    [StyleItem::Energy, StyleItem::Pace, StyleItem::Directness, StyleItem::Learning, StyleItem::Focus];

/// The parts of readiness in order.
pub const READINESS: [PartOfReadiness; 4] = [
    PartOfReadiness::Skill,
    PartOfReadiness::Confidence,
    PartOfReadiness::Communication,
    PartOfReadiness::EaseWithRank,
];

/// The parts of openness in order.
pub const OPENNESS: [PartOfOpenness; 4] = [
    PartOfOpenness::Curiosity,
    PartOfOpenness::AdmitsGaps,
    PartOfOpenness::ValuesTheYoung,
    PartOfOpenness::MakesTime,
];
