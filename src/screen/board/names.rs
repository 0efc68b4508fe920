//! People and rules by name.

use crate::language::Words;
use crate::program::{HardRule, PairKey, Person, PersonId, Program};

/// One side of a pair.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PersonSide {
    /// Their name.
    pub name: String,
    /// Job title, grade, unit: what is known.
    pub note: String,
}

impl PersonSide {
    /// Somebody of a program; nothing for somebody who is not there.
    pub fn of(program: &Program, id: &PersonId) -> Self {
        program.people.get(id).map(|person| Self::of_person(program, person)).unwrap_or_default()
    }

    pub(super) fn of_person(program: &Program, person: &Person) -> Self {
        let grade = person.grade.as_ref().and_then(|grade| program.setup.grade_name(grade));
        let mut note = String::with_capacity(48);
        for part in [person.job_title.as_deref(), grade, person.unit.as_deref()].into_iter().flatten() {
            if !part.is_empty() {
                note.push_str(if note.is_empty() { "" } else { " \u{b7} " });
                note.push_str(part);
            }
        }
        Self { name: person.name.clone(), note }
    }
}

/// Somebody's name; empty for somebody who is not there.
pub(super) fn name_of(program: &Program, id: &PersonId) -> String {
    program.people.get(id).map(|person| person.name.clone()).unwrap_or_default()
}

/// A pair by name.
pub(super) fn two(program: &Program, key: &PairKey, words: Words) -> String {
    words.board_stat_two(&name_of(program, &key.mentor), &name_of(program, &key.mentee))
}

/// A rule by name. A veto is private and goes by the name of a ban.
pub fn rule_name(words: Words, rule: HardRule) -> String {
    match rule {
        HardRule::SamePerson => words.board_rule_same_person(),
        HardRule::Forbidden | HardRule::Veto => words.board_rule_forbidden(),
        HardRule::Direction => words.board_rule_direction(),
        HardRule::GapTooWide => words.board_rule_gap(),
        HardRule::ReportingPath => words.board_rule_reporting(),
        HardRule::Appraiser => words.board_rule_appraiser(),
        HardRule::SameUnit => words.board_rule_unit(),
        HardRule::NoTopic => words.board_rule_topic(),
        HardRule::NoLanguage => words.board_rule_language(),
        HardRule::NoSlot => words.board_rule_slot(),
        HardRule::Repeated => words.board_rule_repeated(),
    }
}
