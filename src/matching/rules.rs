//! Which hard rules forbid a pair.
//!
//! What is not known never blocks: a rule about grades needs both grades, one about slots needs both to have
//! named some. A pin overrides every rule that can be switched, but neither a veto nor a capacity.

use super::cohort::Cohort;
use super::features::Features;
use crate::program::{ConstraintKind, HardRule, PairKey, Person, PersonId, Rules};

/// A set of hard rules, in the order in which they are named: what is decided first, then what is a rule.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct RuleSet(u16);

impl RuleSet {
    /// Every rule, in order.
    pub const ORDER: [HardRule; 12] = [
        HardRule::SamePerson,
        HardRule::Forbidden,
        HardRule::Veto,
        HardRule::Direction,
        HardRule::GapTooWide,
        HardRule::ReportingPath,
        HardRule::Appraiser,
        HardRule::SameUnit,
        HardRule::NoTopic,
        HardRule::NoLanguage,
        HardRule::NoSlot,
        HardRule::Repeated,
    ];

    const fn bit(rule: HardRule) -> u16 {
        1 << rule as u16
    }

    fn when(rule: HardRule, blocks: bool) -> Self {
        Self(u16::from(blocks) * Self::bit(rule))
    }

    fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether nothing blocks.
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Whether this rule blocks.
    pub fn has(self, rule: HardRule) -> bool {
        self.0 & Self::bit(rule) != 0
    }

    /// Whether this rule blocks, and no other.
    pub fn is_only(self, rule: HardRule) -> bool {
        self.0 == Self::bit(rule)
    }

    /// The rules that block, in order.
    pub fn rules(self) -> impl Iterator<Item = HardRule> {
        Self::ORDER.into_iter().filter(move |&rule| self.has(rule))
    }

    /// The rule to name first. A veto goes by the name of what the facilitator forbade, since it is private.
    pub fn first_shown(self) -> Option<HardRule> {
        self.rules().next().map(shown)
    }
}

/// The rule by the name under which it may be shown: a veto is private.
pub(super) fn shown(rule: HardRule) -> HardRule {
    if rule == HardRule::Veto { HardRule::Forbidden } else { rule }
}

/// Every rule that forbids this pair, in order, a veto included: word it as `Forbidden`.
///
/// Empty for people who are not there.
pub fn blocking_rules(cohort: &Cohort<'_>, mentor: &PersonId, mentee: &PersonId) -> Vec<HardRule> {
    match (cohort.person_at(mentor), cohort.person_at(mentee)) {
        (Some(mentor), Some(mentee)) => cohort.blocks(mentor, mentee).rules().collect(),
        _ => Vec::new(),
    }
}

impl Cohort<'_> {
    /// Every rule that forbids a pair of people by their places in the list.
    pub(super) fn blocks(&self, mentor: usize, mentee: usize) -> RuleSet {
        let rules = self.rule_blocks(mentor, mentee);
        if !self.exceptions().of_person(mentor).contains(&mentee) {
            return rules;
        }
        let (Some(one), Some(other)) = (self.people().get(mentor), self.people().get(mentee)) else {
            return rules;
        };
        let decided = self.decided_blocks(one, other);
        match self.decision(one, other) {
            Some(ConstraintKind::Pinned) => decided,
            _ => rules.and(decided),
        }
    }

    fn decision(&self, mentor: &Person, mentee: &Person) -> Option<ConstraintKind> {
        let key = PairKey::new(&mentor.id, &mentee.id);
        self.program().constraints.get(&key).map(|c| c.kind)
    }

    fn decided_blocks(&self, mentor: &Person, mentee: &Person) -> RuleSet {
        let forbidden = self.decision(mentor, mentee) == Some(ConstraintKind::Forbidden);
        let vetoed = mentor.vetoes.contains(&mentee.id) || mentee.vetoes.contains(&mentor.id);
        RuleSet::when(HardRule::SamePerson, mentor.id == mentee.id)
            .and(RuleSet::when(HardRule::Forbidden, forbidden))
            .and(RuleSet::when(HardRule::Veto, vetoed))
    }

    /// The rules that can be switched, and nobody with themselves. What people and the facilitator decided
    /// about single pairs is not looked at.
    pub(super) fn rule_blocks(&self, mentor: usize, mentee: usize) -> RuleSet {
        let table = self.table();
        let (Some(one), Some(other)) = (table.people.get(mentor), table.people.get(mentee)) else {
            return RuleSet::default();
        };
        let rules = &self.program().rules;
        let appraises = one.appraiser == Some(mentee) || other.appraiser == Some(mentor);
        let same_unit = one.unit != 0 && one.unit == other.unit;
        let no_topic =
            !other.needs.is_empty() && one.offers_something && !other.is_helped_by(table.levels(mentor));
        let no_language =
            one.speaks_something && other.speaks_something && table.shared_languages(mentor, mentee) == 0;
        let no_slot =
            !one.slots.is_empty() && !other.slots.is_empty() && one.slots.shared(other.slots).is_empty();
        let when = RuleSet::when;
        when(HardRule::SamePerson, mentor == mentee)
            .and(grade_blocks(rules, one, other))
            .and(when(HardRule::ReportingPath, rules.reporting_path && table.lines.one_line(mentor, mentee)))
            .and(when(HardRule::Appraiser, rules.appraiser && appraises))
            .and(when(HardRule::SameUnit, rules.different_unit && same_unit))
            .and(when(HardRule::NoTopic, rules.shared_topic && no_topic))
            .and(when(HardRule::NoLanguage, rules.common_language && no_language))
            .and(when(HardRule::NoSlot, rules.common_slot && no_slot))
    }
}

fn grade_blocks(rules: &Rules, mentor: &Features, mentee: &Features) -> RuleSet {
    let (Some(low), Some(high)) = (mentor.rank, mentee.rank) else { return RuleSet::default() };
    let above = high - low;
    let too_close = rules.direction && above < i16::from(rules.min_gap);
    let too_wide = rules.max_gap.is_some_and(|most| above.abs() > i16::from(most));
    RuleSet::when(HardRule::Direction, too_close).and(RuleSet::when(HardRule::GapTooWide, too_wide))
}
