//! The score of a pair from features alone: the same figures as [`super::score`], without the words.
//!
//! Tests hold the two against each other; a run compares them again for every pair it proposes.

use super::cohort::Cohort;
use super::features::Features;
use super::problem::FORBIDDEN;
use super::score::Points;
use crate::program::{Availability, MeetingMode, Style};
use std::collections::HashMap;

/// Half likeness of the four values, half difference in energy: 0 to 32.
pub(super) fn likeness_in_32nds(one: Style, other: Style) -> u32 {
    let apart: u32 =
        one.values().iter().zip(other.values()).map(|(a, b)| u32::from(a.abs_diff(b).min(4))).sum();
    let energy = u32::from(one.energy.abs_diff(other.energy).min(4));
    (16 - apart) + 4 * energy
}

/// Slots in common, and of how many that is counted: three, or the shorter list. None when one named none.
pub(super) fn slots_of(one: Availability, other: Availability) -> Option<(u32, u32)> {
    let shorter = one.count().min(other.count());
    (shorter > 0).then(|| (one.shared(other).count(), shorter.min(3)))
}

/// Whether two ways of meeting go together, and whether the two would meet online.
pub(super) fn ways_of(one: Option<MeetingMode>, other: Option<MeetingMode>) -> (Option<bool>, bool) {
    use MeetingMode::{InPerson, Online};
    match (one, other) {
        (Some(InPerson), Some(Online)) | (Some(Online), Some(InPerson)) => (Some(false), false),
        (Some(a), Some(b)) => (Some(true), a != InPerson && b != InPerson),
        _ => (None, false),
    }
}

/// Half slots, a quarter place, a quarter way of meeting, each half of its part where it is not known: 0 to 24.
pub(super) fn logistics_in_24ths(
    slots: Option<(u32, u32)>,
    same_place: Option<bool>,
    ways_agree: Option<bool>,
    online: bool,
) -> u32 {
    let quarter = |known: Option<bool>| match known {
        Some(true) => 6,
        Some(false) => 0,
        None => 3,
    };
    let slots = slots.map_or(6, |(shared, of)| 12 * shared.min(of) / of);
    let place = if online { 6 } else { quarter(same_place) };
    slots + place + quarter(ways_agree)
}

impl Cohort<'_> {
    /// The score of a pair, whether it is allowed or not.
    pub(super) fn fast_score(&self, mentor: usize, mentee: usize) -> u16 {
        let table = self.table();
        let (Some(one), Some(other)) = (table.people.get(mentor), table.people.get(mentee)) else {
            return 0;
        };
        let shares = self.shares();
        let got = |most: u16, part: u32, whole: u32| Points::part(most, part, whole).got;
        let learned = |most: u16, learner: &Features, teacher: &Features, teacher_at: usize| {
            let whole = if teacher.offers_something { learner.needs_full } else { 0 };
            let part = if whole == 0 { 0 } else { learner.gain(table.levels(teacher_at)) };
            got(most, part, whole)
        };
        let same = |a: u32, b: u32| (a != 0 && b != 0).then_some(a == b);
        let style = match (one.style, other.style) {
            (Some(a), Some(b)) => got(shares.style, likeness_in_32nds(a, b), 32),
            _ => got(shares.style, 0, 0),
        };
        let (ways_agree, online) = ways_of(one.meets, other.meets);
        let logistics = logistics_in_24ths(
            slots_of(one.slots, other.slots),
            same(one.place, other.place),
            ways_agree,
            online,
        );
        let across = match same(one.unit, other.unit) {
            Some(same) => got(shares.across_units, u32::from(!same), 1),
            None => got(shares.across_units, 0, 0),
        };
        learned(shares.teaches, other, one, mentor)
            + learned(shares.learns_back, one, other, mentee)
            + got(
                shares.interests,
                table.shared_interests(mentor, mentee),
                one.interest_count.min(other.interest_count).min(3),
            )
            + style
            + got(shares.logistics, logistics, 24)
            + across
    }

    /// The score of a pair by the rules that can be switched, or the mark of a forbidden one.
    fn cell(&self, mentor: usize, mentee: usize) -> u16 {
        if self.rule_blocks(mentor, mentee).is_empty() { self.fast_score(mentor, mentee) } else { FORBIDDEN }
    }
}

/// Pairs about which somebody decided something, by the place of either person.
pub(super) struct Exceptions {
    by_person: HashMap<usize, Vec<usize>>,
}

impl Exceptions {
    pub(super) fn of(cohort: &Cohort<'_>) -> Self {
        let mut by_person: HashMap<usize, Vec<usize>> = HashMap::new();
        let program = cohort.program();
        let decided = program.constraints.keys().map(|key| (&key.mentor, &key.mentee));
        let vetoed = program.people.values().flat_map(|p| p.vetoes.iter().map(move |other| (&p.id, other)));
        for (one, other) in decided.chain(vetoed) {
            if let (Some(one), Some(other)) = (cohort.person_at(one), cohort.person_at(other)) {
                by_person.entry(one).or_default().push(other);
                by_person.entry(other).or_default().push(one);
            }
        }
        Self { by_person }
    }

    fn of_person(&self, person: usize) -> &[usize] {
        self.by_person.get(&person).map_or(&[], Vec::as_slice)
    }
}

/// Writes the scores of one person's pairs with everybody on the other side.
pub(super) fn fill_row(
    cohort: &Cohort<'_>,
    exceptions: &Exceptions,
    person: usize,
    is_mentor: bool,
    others: &[usize],
    row: &mut [u16],
) {
    let two = |other: usize| if is_mentor { (person, other) } else { (other, person) };
    for (cell, &other) in row.iter_mut().zip(others) {
        let (mentor, mentee) = two(other);
        *cell = cohort.cell(mentor, mentee);
    }
    for &other in exceptions.of_person(person) {
        if let Some(cell) = others.binary_search(&other).ok().and_then(|at| row.get_mut(at)) {
            let (mentor, mentee) = two(other);
            let allowed = cohort.blocks(mentor, mentee).is_empty();
            *cell = if allowed { cohort.fast_score(mentor, mentee) } else { FORBIDDEN };
        }
    }
}
