//! The score of a pair from features alone: the same figures as [`super::score`], without the words.
//!
//! Tests hold the two against each other; a run compares them again for every pair it proposes.

use super::cohort::Cohort;
use super::features::Features;
use super::score::Points;
use super::shares::in_proportion;
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

/// What slots, place and way of meeting can give of the share of logistics: half, a quarter and a quarter.
pub(super) fn logistics_shares(most: u16) -> [u16; 3] {
    let mut shares = [0; 3];
    for (place, share) in shares.iter_mut().zip(in_proportion(most, &[2, 1, 1])) {
        *place = share;
    }
    shares
}

/// Points by logistics: each of its three parts gives half where it is not known.
pub(super) fn logistics_points(
    most: u16,
    slots: Option<(u32, u32)>,
    same_place: Option<bool>,
    ways_agree: Option<bool>,
    online: bool,
) -> u16 {
    let [for_slots, for_place, for_way] = logistics_shares(most);
    let known = |most: u16, yes: Option<bool>| match yes {
        Some(yes) => Points::part(most, u32::from(yes), 1).got,
        None => Points::part(most, 0, 0).got,
    };
    let (shared, of) = slots.unwrap_or((0, 0));
    Points::part(for_slots, shared, of).got
        + known(for_place, if online { Some(true) } else { same_place })
        + known(for_way, ways_agree)
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
        let silent =
            |learner: &Features, teacher: &Features| learner.needs.is_empty() || !teacher.offers_something;
        let teaches = if silent(other, one) {
            got(shares.teaches, 0, 0)
        } else {
            other.gain(table.levels(mentor), |need| &need.teaches)
        };
        let learns_back = if silent(one, other) {
            got(shares.learns_back, 0, 0)
        } else {
            one.gain(table.levels(mentee), |need| &need.back)
        };
        let same = |a: u32, b: u32| (a != 0 && b != 0).then_some(a == b);
        let style = match (one.style, other.style) {
            (Some(a), Some(b)) => got(shares.style, likeness_in_32nds(a, b), 32),
            _ => got(shares.style, 0, 0),
        };
        let (ways_agree, online) = ways_of(one.meets, other.meets);
        let logistics = logistics_points(
            shares.logistics,
            slots_of(one.slots, other.slots),
            same(one.place, other.place),
            ways_agree,
            online,
        );
        let across = match same(one.unit, other.unit) {
            Some(same) => got(shares.across_units, u32::from(!same), 1),
            None => got(shares.across_units, 0, 0),
        };
        teaches
            + learns_back
            + got(
                shares.interests,
                table.shared_interests(mentor, mentee),
                one.interest_count.min(other.interest_count).min(3),
            )
            + style
            + logistics
            + across
    }
}

/// Pairs about which somebody decided something, by the place of either person.
#[derive(Default)]
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

    pub(super) fn of_person(&self, person: usize) -> &[usize] {
        self.by_person.get(&person).map_or(&[], Vec::as_slice)
    }
}
