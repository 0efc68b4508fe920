//! The scores of one person with everybody on the other side, a row at a time: the same figures as
//! [`super::fast`], worked out factor by factor over columns of small numbers, so that the compiler makes vector
//! code of it.
//!
//! What few have in common (topics, interests) is found by lists of who has it, and added where it is; what
//! everybody has (style, slots, places, grades) is compared column by column. Nothing is kept but one row.

#![allow(clippy::indexing_slicing, reason = "indices run over arrays of one length, made here")]
#![allow(
    clippy::cast_possible_truncation,
    reason = "people are fewer than four billion, parts of a score fit"
)]
#![allow(clippy::needless_bitwise_bool, reason = "a loop without branches becomes vector code")]

use super::cohort::{Cohort, Side};
use super::fast::logistics_shares;
use super::features::{ByLevel, Features};
use super::problem::{FORBIDDEN, ScoreRows};
use super::score::Points;
use super::shares::Shares;
use crate::program::{MeetingMode, Rules};

/// Who on the other side offers a topic, and at which level.
struct Offer {
    column: u32,
    level: u8,
}

/// Who on the other side needs a topic, and what each level brings.
struct Want {
    column: u32,
    now: u8,
    gains: ByLevel,
}

/// A grade that is not known.
const NO_RANK: i16 = i16::MIN;
/// Way of meeting that is not known, and the three that are.
const UNSAID: u8 = 0;
const IN_PERSON: u8 = 1;
const ONLINE: u8 = 2;
const EITHER: u8 = 3;

/// Everybody on the other side, as columns.
#[derive(Default)]
struct Columns {
    offers_something: Vec<u8>,
    needs_something: Vec<u8>,
    /// Interests named: 0 to 3, three standing for more.
    interests: Vec<u8>,
    has_style: Vec<u8>,
    style: [Vec<u8>; 5],
    slots: [Vec<u8>; 3],
    /// Slots named: 0 to 3, three standing for more.
    slot_count: Vec<u8>,
    place: Vec<u32>,
    meets: Vec<u8>,
    unit: Vec<u32>,
    rank: Vec<i16>,
    speaks: Vec<u32>,
    number: Vec<u32>,
    below_ends: Vec<u32>,
}

/// Works out scores, a row of people at a time.
pub struct Scorer<'c> {
    cohort: &'c Cohort<'c>,
    rows: &'c Side,
    columns: &'c Side,
    rows_are_mentors: bool,
    offers: Vec<Vec<Offer>>,
    wants: Vec<Vec<Want>>,
    likes: Vec<Vec<u32>>,
    appraised_by: Vec<Vec<u32>>,
    table: Columns,
    /// Half of what the mentee learns, of what the mentor learns back.
    shares: Shares,
    /// What silence gives, column by column: by whether the row asks for something (2) and offers something (1).
    silent: [Vec<u16>; 4],
    /// Scratch, one number a column.
    points: Vec<u16>,
    parts: Vec<u8>,
    helps: Vec<u8>,
    shared: Vec<u8>,
    blocked: Vec<u8>,
}

fn half(most: u16) -> u16 {
    Points::part(most, 0, 0).got
}

fn mode(meets: Option<MeetingMode>) -> u8 {
    match meets {
        None => UNSAID,
        Some(MeetingMode::InPerson) => IN_PERSON,
        Some(MeetingMode::Online) => ONLINE,
        Some(MeetingMode::Either) => EITHER,
    }
}

fn up_to_three(count: u32) -> u8 {
    count.min(3) as u8
}

/// Slots in three parts that fit a byte.
fn slot_bytes(bits: u32) -> [u8; 3] {
    let [first, second, third, _] = bits.to_le_bytes();
    [first, second, third]
}

fn ones(bits: u8) -> u8 {
    bits.count_ones() as u8
}

/// The first 32 languages as bits; the others are compared one by one.
fn first_languages(numbers: &[u32]) -> u32 {
    numbers.iter().filter(|&&number| number < 32).fold(0, |bits, number| bits | 1 << number)
}

impl<'c> Scorer<'c> {
    /// Prepares a cohort. Rows are its mentors or its mentees. Costs a walk over the people.
    pub fn new(cohort: &'c Cohort<'c>, rows_are_mentors: bool) -> Self {
        let (rows, columns) = if rows_are_mentors {
            (cohort.mentors(), cohort.mentees())
        } else {
            (cohort.mentees(), cohort.mentors())
        };
        let features = cohort.table();
        let count = columns.people.len();
        let shares = cohort.shares();
        let mut offers: Vec<Vec<Offer>> = Vec::new();
        let mut wants: Vec<Vec<Want>> = Vec::new();
        offers.resize_with(features.topics, Vec::new);
        wants.resize_with(features.topics, Vec::new);
        let mut likes = vec![Vec::new(); features.interests.limit];
        let mut appraised_by = vec![Vec::new(); features.people.len()];
        let mut table = Columns::default();
        for (at, &person) in columns.people.iter().enumerate() {
            let column = at as u32;
            let one = &features.people[person];
            for (topic, &level) in features.levels(person).iter().enumerate() {
                if level > 0 {
                    offers[topic].push(Offer { column, level });
                }
            }
            for need in &one.needs {
                let gains = if rows_are_mentors { need.teaches } else { need.back };
                wants[need.topic].push(Want { column, now: need.now, gains });
            }
            for &interest in features.interests.of(person) {
                likes[interest as usize].push(column);
            }
            if let Some(appraiser) = one.appraiser {
                appraised_by[appraiser].push(column);
            }
            table.push(one);
            let (number, below_ends) = features.lines.span(person);
            table.number.push(number);
            table.below_ends.push(below_ends);
            table.speaks.push(first_languages(features.languages.of(person)));
        }
        Self {
            cohort,
            rows,
            columns,
            rows_are_mentors,
            offers,
            wants,
            likes,
            appraised_by,
            shares,
            silent: table.silent(shares, rows_are_mentors),
            table,
            points: vec![0; count],
            parts: vec![0; count],
            helps: vec![0; count],
            shared: vec![0; count],
            blocked: vec![0; count],
        }
    }

    fn rules(&self) -> &Rules {
        &self.cohort.program().rules
    }

    /// What each learns from the other, and whom it helps.
    fn learning(&mut self, person: usize, one: &Features) {
        let features = self.cohort.table();
        let (asks, tells) = (!one.needs.is_empty(), one.offers_something);
        self.points.copy_from_slice(&self.silent[usize::from(asks) * 2 + usize::from(tells)]);
        self.helps.fill(0);
        // Whether the mentee is helped: by the row when it teaches mentees, else by the column.
        let help_by_column = !self.rows_are_mentors;
        for need in &one.needs {
            let gains = if self.rows_are_mentors { need.back } else { need.teaches };
            for offer in &self.offers[need.topic] {
                let column = offer.column as usize;
                self.points[column] += gains[usize::from(offer.level)];
                self.helps[column] |= u8::from(help_by_column && offer.level > need.now);
            }
        }
        if !tells {
            return;
        }
        for (topic, &level) in features.levels(person).iter().enumerate() {
            if level == 0 {
                continue;
            }
            for want in &self.wants[topic] {
                let column = want.column as usize;
                self.points[column] += want.gains[usize::from(level)];
                self.helps[column] |= u8::from(!help_by_column && level > want.now);
            }
        }
    }

    fn interests(&mut self, person: usize) {
        let most = self.shares.interests;
        let mine = self.cohort.table().interests.of(person);
        let named = up_to_three(u32::try_from(mine.len()).unwrap_or(3));
        let silent = half(most);
        if named == 0 {
            self.points.iter_mut().for_each(|points| *points += silent);
            return;
        }
        self.shared.fill(0);
        for &interest in mine {
            for &column in &self.likes[interest as usize] {
                let shared = &mut self.shared[column as usize];
                *shared = shared.saturating_add(1).min(3);
            }
        }
        let part = |of: u32, shared: u32| Points::part(most, shared, of).got;
        let (third, half_of, two_thirds) = (part(3, 1), part(2, 1), part(3, 2));
        let columns = self.table.interests.iter().zip(&self.shared);
        for (points, (&theirs, &shared)) in self.points.iter_mut().zip(columns) {
            let of = theirs.min(named);
            let one = if of == 2 { half_of } else { third };
            let some = if shared == 1 { one } else { two_thirds };
            let some = if shared == 0 { 0 } else { some };
            let some = if shared >= of { most } else { some };
            *points += if of == 0 { silent } else { some };
        }
    }

    fn style(&mut self, one: &Features) {
        let silent = half(self.shares.style);
        let Some(mine) = one.style else {
            self.points.iter_mut().for_each(|points| *points += silent);
            return;
        };
        let [energy, pace, directness, learning, focus] = mine.items();
        let [their_energy, values @ ..] = &self.table.style;
        self.parts.fill(16);
        for (column, mine) in values.iter().zip([pace, directness, learning, focus]) {
            for (part, &theirs) in self.parts.iter_mut().zip(column) {
                *part -= theirs.abs_diff(mine).min(4);
            }
        }
        for (part, &theirs) in self.parts.iter_mut().zip(their_energy) {
            *part += 4 * theirs.abs_diff(energy).min(4);
        }
        // A 32nd of the share times the part: twice the share times 1,024 times the part, in 65,536ths.
        let double = u32::from(2 * self.shares.style);
        let parts = self.parts.iter().zip(&self.table.has_style);
        for (points, (&part, &known)) in self.points.iter_mut().zip(parts) {
            let got = ((double * u32::from(u16::from(part) << 10)) >> 16) as u16;
            *points += if known != 0 { got } else { silent };
        }
    }

    /// Slots, place and way of meeting; and who has no slot in common.
    fn logistics(&mut self, one: &Features) {
        let table = &self.table;
        let [morning, midday, evening] = slot_bytes(one.slots.bits());
        let named = up_to_three(one.slots.count());
        let refuse = u8::from(self.cohort.program().rules.common_slot && named > 0);
        let [first, second, third] = &table.slots;
        let slots = first.iter().zip(second).zip(third).zip(&table.slot_count);
        let results = self.parts.iter_mut().zip(self.blocked.iter_mut());
        for ((part, blocked), (((&a, &b), &c), &count)) in results.zip(slots) {
            let shared = ones(a & morning) + ones(b & midday) + ones(c & evening);
            let of = count.min(named);
            let each = if of == 1 {
                12
            } else if of == 2 {
                6
            } else {
                4
            };
            *part = if of == 0 { 6 } else { shared.min(of) * each };
            *blocked |= refuse & u8::from(count > 0) & u8::from(shared == 0);
        }
        let [slots, place, way] = logistics_shares(self.shares.logistics);
        let at = |twelfths: u32| Points::part(slots, twelfths, 12).got;
        let (third, half_of, two_thirds) = (at(4), at(6), at(8));
        for (points, &part) in self.points.iter_mut().zip(&self.parts) {
            let some = if part == 4 { third } else { 0 };
            let some = if part == 6 { half_of } else { some };
            let some = if part == 8 { two_thirds } else { some };
            *points += if part == 12 { slots } else { some };
        }
        let meets = mode(one.meets);
        let clash = match meets {
            IN_PERSON => ONLINE,
            ONLINE => IN_PERSON,
            _ => u8::MAX,
        };
        // Their way: what it gives, and whether the two would meet online, by the four ways there are.
        let ways: [u16; 4] = std::array::from_fn(|theirs| match theirs as u8 {
            UNSAID => half(way),
            _ if meets == UNSAID => half(way),
            theirs if theirs == clash => 0,
            _ => way,
        });
        let online = meets >= ONLINE;
        for (points, &theirs) in self.points.iter_mut().zip(&table.meets) {
            let got = if theirs == IN_PERSON { ways[1] } else { ways[0] };
            let got = if theirs == ONLINE { ways[2] } else { got };
            *points += if theirs == EITHER { ways[3] } else { got };
        }
        let here = one.place;
        let (unsaid, half_of) = (here == 0, half(place));
        for (points, (&theirs, &way)) in self.points.iter_mut().zip(table.place.iter().zip(&table.meets)) {
            let there = if here == theirs { place } else { 0 };
            let there = if unsaid | (theirs == 0) { half_of } else { there };
            *points += if online & (way >= ONLINE) { place } else { there };
        }
    }

    /// Units and grades: points, and who is kept apart.
    fn standing(&mut self, one: &Features) {
        let rules = self.rules();
        let most = self.shares.across_units;
        let silent = half(most);
        let unit = one.unit;
        let same_unit = rules.different_unit && unit != 0;
        // The grades that go with this one.
        let (mut lowest, mut highest) = (i16::MIN, i16::MAX);
        if let Some(rank) = one.rank {
            let gap = i16::from(rules.min_gap);
            if rules.direction && self.rows_are_mentors {
                lowest = rank + gap;
            } else if rules.direction {
                highest = rank - gap;
            }
            if let Some(apart) = rules.max_gap.map(i16::from) {
                lowest = lowest.max(rank - apart);
                highest = highest.min(rank + apart);
            }
        }
        let columns = self.table.unit.iter().zip(&self.table.rank);
        let results = self.points.iter_mut().zip(self.blocked.iter_mut());
        for ((points, blocked), (&theirs, &rank)) in results.zip(columns) {
            let same = theirs == unit;
            *points += if unit == 0 || theirs == 0 {
                silent
            } else if same {
                0
            } else {
                most
            };
            let grade = (rank != NO_RANK) & ((rank < lowest) | (rank > highest));
            *blocked |= u8::from(grade | (same_unit & same));
        }
    }

    /// Languages, topics, lines of reporting: who else is kept apart.
    fn kept_apart(&mut self, person: usize, one: &Features) {
        let features = self.cohort.table();
        let rules = self.cohort.program().rules.clone();
        let table = &self.table;
        if rules.common_language && one.speaks_something {
            let mine = first_languages(features.languages.of(person));
            if features.languages.limit <= 32 {
                for (blocked, &theirs) in self.blocked.iter_mut().zip(&table.speaks) {
                    *blocked |= u8::from((theirs != 0) & (theirs & mine == 0));
                }
            } else {
                for (blocked, &other) in self.blocked.iter_mut().zip(&self.columns.people) {
                    let apart = features.people[other].speaks_something
                        && features.shared_languages(person, other) == 0;
                    *blocked |= u8::from(apart);
                }
            }
        }
        let (asks, tells) = (!one.needs.is_empty(), one.offers_something);
        if rules.shared_topic && if self.rows_are_mentors { tells } else { asks } {
            let others = if self.rows_are_mentors { &table.needs_something } else { &table.offers_something };
            for (blocked, (&other, &helps)) in self.blocked.iter_mut().zip(others.iter().zip(&self.helps)) {
                *blocked |= other & (1 ^ helps);
            }
        }
        if rules.reporting_path {
            let (number, below_ends) = features.lines.span(person);
            let columns = table.number.iter().zip(&table.below_ends);
            for (blocked, (&theirs, &ends)) in self.blocked.iter_mut().zip(columns) {
                let below = (number <= theirs) & (theirs < below_ends);
                let above = (theirs <= number) & (number < ends);
                *blocked |= u8::from(below | above);
            }
        }
        if rules.appraiser {
            for &column in &self.appraised_by[person] {
                self.blocked[column as usize] = 1;
            }
            if let Some(column) = one.appraiser.and_then(|who| self.columns.people.binary_search(&who).ok()) {
                self.blocked[column] = 1;
            }
        }
        if let Ok(column) = self.columns.people.binary_search(&person) {
            self.blocked[column] = 1;
        }
    }
}

impl Columns {
    /// Where one of the two said nothing about learning, half of its share.
    fn silent(&self, shares: Shares, rows_are_mentors: bool) -> [Vec<u16>; 4] {
        let (learns, teaches) = if rows_are_mentors {
            (shares.learns_back, shares.teaches)
        } else {
            (shares.teaches, shares.learns_back)
        };
        std::array::from_fn(|row| {
            let (asks, tells) = (row & 2 != 0, row & 1 != 0);
            let columns = self.offers_something.iter().zip(&self.needs_something);
            columns
                .map(|(&offers, &needs)| {
                    let learns = if asks && offers != 0 { 0 } else { half(learns) };
                    learns + if tells && needs != 0 { 0 } else { half(teaches) }
                })
                .collect()
        })
    }

    fn push(&mut self, one: &Features) {
        self.offers_something.push(u8::from(one.offers_something));
        self.needs_something.push(u8::from(!one.needs.is_empty()));
        self.interests.push(up_to_three(one.interest_count));
        self.has_style.push(u8::from(one.style.is_some()));
        let items = one.style.map_or([1; 5], |style| style.items());
        for (column, item) in self.style.iter_mut().zip(items) {
            column.push(item);
        }
        for (column, byte) in self.slots.iter_mut().zip(slot_bytes(one.slots.bits())) {
            column.push(byte);
        }
        self.slot_count.push(up_to_three(one.slots.count()));
        self.place.push(one.place);
        self.meets.push(mode(one.meets));
        self.unit.push(one.unit);
        self.rank.push(one.rank.unwrap_or(NO_RANK));
    }
}

impl ScoreRows for Scorer<'_> {
    fn write_row(&mut self, row: usize, scores: &mut [u16]) {
        let person = self.rows.people[row];
        let one = &self.cohort.table().people[person];
        self.blocked.fill(0);
        self.learning(person, one);
        self.interests(person);
        self.style(one);
        self.logistics(one);
        self.standing(one);
        self.kept_apart(person, one);
        for (score, (&points, &blocked)) in scores.iter_mut().zip(self.points.iter().zip(&self.blocked)) {
            *score = if blocked != 0 { FORBIDDEN } else { points };
        }
        for &other in self.cohort.exceptions().of_person(person) {
            let Ok(column) = self.columns.people.binary_search(&other) else { continue };
            let (mentor, mentee) = if self.rows_are_mentors { (person, other) } else { (other, person) };
            let allowed = self.cohort.blocks(mentor, mentee).is_empty();
            scores[column] = if allowed { self.points[column] } else { FORBIDDEN };
        }
    }

    fn score(&mut self, row: usize, column: usize, _: usize) -> u16 {
        let (person, other) = (self.rows.people[row], self.columns.people[column]);
        let (mentor, mentee) = if self.rows_are_mentors { (person, other) } else { (other, person) };
        if self.cohort.blocks(mentor, mentee).is_empty() {
            self.cohort.fast_score(mentor, mentee)
        } else {
            FORBIDDEN
        }
    }
}
