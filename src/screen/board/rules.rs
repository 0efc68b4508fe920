//! Rules and weights as they stand, and how a change to one of them reads.

use super::names::rule_name;
use crate::language::{Percent, Words};
use crate::matching::Shares;
use crate::program::{HardRule, Rules};

/// A rule that can be switched.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RuleSwitch {
    /// Which rule.
    pub rule: HardRule,
    /// Its name.
    pub name: String,
    /// Why it is there, in one sentence.
    pub text: String,
    /// Whether it is on.
    pub on: bool,
}

/// What can be weighed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Weight {
    /// What both can learn.
    Learning,
    /// Interests in common.
    Interests,
    /// Ways of working.
    Style,
    /// Time and place.
    Logistics,
    /// Different units.
    AcrossUnits,
}

impl From<crate::matching::Weight> for Weight {
    fn from(weight: crate::matching::Weight) -> Self {
        use crate::matching::Weight as Moved;
        match weight {
            Moved::Learning => Self::Learning,
            Moved::Interests => Self::Interests,
            Moved::Style => Self::Style,
            Moved::Logistics => Self::Logistics,
            Moved::AcrossUnits => Self::AcrossUnits,
        }
    }
}

impl Weight {
    /// All of them, in order.
    pub const ALL: [Self; 5] =
        [Self::Learning, Self::Interests, Self::Style, Self::Logistics, Self::AcrossUnits];

    /// What it is in these rules.
    pub fn of(self, rules: &Rules) -> u8 {
        let w = &rules.weights;
        match self {
            Self::Learning => w.learning,
            Self::Interests => w.interests,
            Self::Style => w.style,
            Self::Logistics => w.logistics,
            Self::AcrossUnits => w.across_units,
        }
    }

    /// These rules with another value for it.
    #[must_use]
    pub fn set(self, mut rules: Rules, value: u8) -> Rules {
        let w = &mut rules.weights;
        match self {
            Self::Learning => w.learning = value,
            Self::Interests => w.interests = value,
            Self::Style => w.style = value,
            Self::Logistics => w.logistics = value,
            Self::AcrossUnits => w.across_units = value,
        }
        rules
    }

    /// Its name.
    pub fn name(self, words: Words) -> String {
        match self {
            Self::Learning => words.board_learning(),
            Self::Interests => words.board_interests(),
            Self::Style => words.board_style(),
            Self::Logistics => words.board_logistics(),
            Self::AcrossUnits => words.board_across(),
        }
    }

    /// What part of a score it decides, in words.
    pub fn share(self, rules: &Rules, words: Words) -> String {
        let s = Shares::of(rules);
        let hundredths = match self {
            Self::Learning => s.teaches + s.learns_back,
            Self::Interests => s.interests,
            Self::Style => s.style,
            Self::Logistics => s.logistics,
            Self::AcrossUnits => s.across_units,
        };
        words.board_share(Percent(f64::from(hundredths) / 10_000.0))
    }
}

/// The rules that can be switched.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RulesView {
    /// In the order in which they are named.
    pub switches: Vec<RuleSwitch>,
}

impl RulesView {
    /// The rules of a program.
    pub fn of(rules: &Rules, words: Words) -> Self {
        let one = |rule: HardRule, on: bool, text: String| {
            let name = rule_name(words, rule);
            RuleSwitch { rule, name, text, on }
        };
        Self {
            switches: vec![
                one(HardRule::Direction, rules.direction, words.board_rule_direction_text()),
                one(HardRule::GapTooWide, rules.max_gap.is_some(), words.board_rule_gap_text()),
                one(HardRule::ReportingPath, rules.reporting_path, words.board_rule_reporting_text()),
                one(HardRule::Appraiser, rules.appraiser, words.board_rule_appraiser_text()),
                one(HardRule::SameUnit, rules.different_unit, words.board_rule_unit_text()),
                one(HardRule::NoTopic, rules.shared_topic, words.board_rule_topic_text()),
                one(HardRule::NoLanguage, rules.common_language, words.board_rule_language_text()),
                one(HardRule::NoSlot, rules.common_slot, words.board_rule_slot_text()),
            ],
        }
    }

    /// These rules with one of them switched.
    pub fn switched(mut rules: Rules, rule: HardRule, on: bool) -> Rules {
        match rule {
            HardRule::Direction => rules.direction = on,
            // A limit has to start somewhere: four steps, which leaves most ladders whole.
            HardRule::GapTooWide => rules.max_gap = on.then_some(4),
            HardRule::ReportingPath => rules.reporting_path = on,
            HardRule::Appraiser => rules.appraiser = on,
            HardRule::SameUnit => rules.different_unit = on,
            HardRule::NoTopic => rules.shared_topic = on,
            HardRule::NoLanguage => rules.common_language = on,
            HardRule::NoSlot => rules.common_slot = on,
            HardRule::Repeated => rules.no_repeat = on,
            HardRule::SamePerson | HardRule::Forbidden | HardRule::Veto => {}
        }
        rules
    }
}
