//! A program as the engine sees it: who can mentor, who can learn, how many places each has.

use super::fast::Exceptions;
use super::features::FeatureTable;
use super::rules::RuleSet;
use super::shares::Shares;
use crate::program::{ConstraintKind, GroupForm, Person, PersonId, Program};
use std::collections::HashMap;

/// The people of one role who take part.
#[derive(Clone, Debug, Default)]
pub struct Side {
    /// Who, as places in the list of all people, in the order of their ids.
    pub people: Vec<usize>,
    /// How many pairs each can be in, above 0.
    pub capacity: Vec<u16>,
}

impl Side {
    /// How many pairs the side can be in altogether.
    pub fn places(&self) -> u64 {
        self.capacity.iter().copied().map(u64::from).sum()
    }
}

/// A program, prepared for looking at many pairs.
///
/// **Places.** A mentor's own capacity always counts: under "one to one" a mentor with two places leads two
/// separate pairs. A mentee's own capacity counts when several mentors may sit with one mentee; otherwise a
/// mentee has one mentor, or as many as the facilitator pinned within the mentee's own capacity.
pub struct Cohort<'p> {
    program: &'p Program,
    people: Vec<&'p Person>,
    places: HashMap<&'p PersonId, usize>,
    table: FeatureTable,
    shares: Shares,
    mentors: Side,
    mentees: Side,
    pins: Vec<(usize, usize)>,
    exceptions: Exceptions,
}

impl<'p> Cohort<'p> {
    /// Looks at a program. Costs a walk over its people, not over its pairs.
    pub fn new(program: &'p Program) -> Self {
        Self::weighed(program, Shares::of(&program.rules))
    }

    /// The same, with other shares than the program's weights give.
    pub(super) fn weighed(program: &'p Program, shares: Shares) -> Self {
        let people: Vec<&Person> = program.people.values().collect();
        let places: HashMap<&PersonId, usize> =
            people.iter().enumerate().map(|(at, person)| (&person.id, at)).collect();
        let table = FeatureTable::new(program, &people, shares);
        let mut cohort = Self {
            program,
            table,
            shares,
            mentors: Side::default(),
            mentees: Side::default(),
            pins: Vec::new(),
            exceptions: Exceptions::default(),
            people,
            places,
        };
        cohort.exceptions = Exceptions::of(&cohort);
        cohort.pins = cohort.valid_pins();
        let mut pinned_mentors: HashMap<usize, u16> = HashMap::new();
        for &(_, mentee) in &cohort.pins {
            *pinned_mentors.entry(mentee).or_default() += 1;
        }
        let several = program.setup.group_form == GroupForm::SeveralMentorsOneMentee;
        for (at, person) in cohort.people.iter().enumerate() {
            if person.can_mentor() {
                cohort.mentors.people.push(at);
                cohort.mentors.capacity.push(u16::from(person.mentor_capacity));
            }
            if person.can_learn() {
                let own = u16::from(person.mentee_capacity);
                let pinned = pinned_mentors.get(&at).copied().unwrap_or(0);
                cohort.mentees.people.push(at);
                cohort.mentees.capacity.push(if several { own } else { pinned.clamp(1, own) });
            }
        }
        cohort
    }

    /// Pins of people who take part and whom nothing private keeps apart.
    fn valid_pins(&self) -> Vec<(usize, usize)> {
        let pinned = self.program.constraints.values().filter(|c| c.kind == ConstraintKind::Pinned);
        pinned
            .filter_map(|c| {
                let (mentor, mentee) = (self.person_at(&c.mentor)?, self.person_at(&c.mentee)?);
                let takes_part =
                    self.people.get(mentor)?.can_mentor() && self.people.get(mentee)?.can_learn();
                (takes_part && self.blocks(mentor, mentee).is_empty()).then_some((mentor, mentee))
            })
            .collect()
    }

    /// The program looked at.
    pub fn program(&self) -> &'p Program {
        self.program
    }

    /// Everybody, in the order of their ids.
    pub fn people(&self) -> &[&'p Person] {
        &self.people
    }

    /// Where somebody stands in [`Cohort::people`].
    pub fn person_at(&self, id: &PersonId) -> Option<usize> {
        self.places.get(id).copied()
    }

    /// Who can be given a mentee.
    pub fn mentors(&self) -> &Side {
        &self.mentors
    }

    /// Who can be given a mentor.
    pub fn mentees(&self) -> &Side {
        &self.mentees
    }

    /// What each factor can give.
    pub fn shares(&self) -> Shares {
        self.shares
    }

    /// The pins that hold, as (mentor, mentee) places in [`Cohort::people`].
    pub fn pins(&self) -> &[(usize, usize)] {
        &self.pins
    }

    /// The pairs about which somebody decided something.
    pub(super) fn exceptions(&self) -> &Exceptions {
        &self.exceptions
    }

    /// As if somebody taught a topic at this level. Returns the level at which they did.
    pub(super) fn learn(&mut self, person: usize, topic: usize, level: u8) -> u8 {
        self.table.learn(person, topic, level)
    }

    pub(super) fn table(&self) -> &FeatureTable {
        &self.table
    }

    /// Whether nothing forbids a pair.
    pub fn allows(&self, mentor: &PersonId, mentee: &PersonId) -> bool {
        self.pair_blocks(mentor, mentee).is_some_and(RuleSet::is_empty)
    }

    /// Every rule that forbids a pair; none for people who are not there.
    pub fn pair_blocks(&self, mentor: &PersonId, mentee: &PersonId) -> Option<RuleSet> {
        Some(self.blocks(self.person_at(mentor)?, self.person_at(mentee)?))
    }
}
