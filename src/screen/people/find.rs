//! Answers a query: which rows, in which order, with the counts of every filter. Runs at every key.

use super::facets::{Facet, Facets};
use super::index::{BLANK, Keys, PeopleIndex};
use super::query::{Completeness, PeopleQuery, Pick, SortKey};
use super::row::{Missing, PersonRow};
use crate::program::Role;
use crate::program::folded;

/// The rows of a query.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PeopleView {
    /// Places in the index, in order.
    pub order: Vec<u32>,
    /// How many people there are without any filter.
    pub total: usize,
    /// The filters with their counts.
    pub facets: Facets,
}

/// Filters as bits: which of them a row does not pass.
mod fails {
    pub const ROLE: u8 = 1;
    pub const UNIT: u8 = 2;
    pub const GRADE: u8 = 4;
    pub const PLACE: u8 = 8;
    pub const COMPLETENESS: u8 = 16;
    pub const PAUSED: u8 = 32;
    pub const PAIRED: u8 = 64;
}

/// A query with its texts as the numbers of the index.
struct Asked<'a> {
    words: Vec<String>,
    unit: Pick<u32>,
    place: Pick<u32>,
    grade: Pick<u32>,
    query: &'a PeopleQuery,
}

impl PeopleIndex {
    /// The rows that answer a query.
    pub fn find(&self, query: &PeopleQuery) -> PeopleView {
        let asked = self.asked(query);
        let mut counts = Counts::new(self);
        let mut found: Vec<(u64, u32)> = Vec::with_capacity(self.rows.len());
        for ((row, keys), at) in self.rows.iter().zip(&self.keys).zip(0_u32..) {
            if !asked.words.iter().all(|w| keys.text.contains(w.as_str())) {
                continue;
            }
            let failed = asked.failed(row, keys);
            if failed == 0 {
                found.push((order_key(row, keys, query), at));
            }
            counts.add(row, keys, failed);
        }
        found.sort_unstable();
        let order = found.into_iter().map(|(_, at)| at).collect();
        PeopleView { order, total: self.rows.len(), facets: counts.facets(self) }
    }

    fn asked<'a>(&self, query: &'a PeopleQuery) -> Asked<'a> {
        let at = |n: usize| u32::try_from(n).unwrap_or(BLANK);
        // A value that is gone from the program is found nowhere, not everywhere.
        let text = |pick: &Pick<String>, all: &[String]| match pick {
            Pick::Any => Pick::Any,
            Pick::Blank => Pick::Blank,
            Pick::Is(text) => Pick::Is(all.iter().position(|t| t == text).map_or(BLANK - 1, at)),
        };
        Asked {
            words: folded(&query.text).split(' ').filter(|w| !w.is_empty()).map(str::to_owned).collect(),
            unit: text(&query.unit, &self.units),
            place: text(&query.place, &self.places),
            grade: match &query.grade {
                Pick::Any => Pick::Any,
                Pick::Blank => Pick::Blank,
                Pick::Is(id) => Pick::Is(self.grades.iter().position(|(g, _)| g == id).map_or(BLANK - 1, at)),
            },
            query,
        }
    }
}

impl Asked<'_> {
    fn failed(&self, row: &PersonRow, keys: &Keys) -> u8 {
        let q = self.query;
        let passes = |pick: &Pick<u32>, key: u32| match pick {
            Pick::Any => true,
            Pick::Is(wanted) => key == *wanted,
            Pick::Blank => key == BLANK,
        };
        let known = match q.completeness {
            Completeness::Any => true,
            Completeness::Ready => ready(row),
            Completeness::NotReady => !ready(row),
            Completeness::Lacks(what) => row.missing.contains(&what),
        };
        let mark = |bit: u8, passed: bool| if passed { 0 } else { bit };
        mark(fails::ROLE, q.role.is_none_or(|r| r == row.role))
            | mark(fails::UNIT, passes(&self.unit, keys.unit))
            | mark(fails::GRADE, passes(&self.grade, keys.grade))
            | mark(fails::PLACE, passes(&self.place, keys.place))
            | mark(fails::COMPLETENESS, known)
            | mark(fails::PAUSED, q.paused.is_none_or(|p| p == row.paused))
            | mark(fails::PAIRED, q.paired.is_none_or(|p| p == is_paired(row)))
    }
}

fn ready(row: &PersonRow) -> bool {
    row.essential_missing().next().is_none()
}

fn is_paired(row: &PersonRow) -> bool {
    !row.approved.is_empty() || !row.proposed.is_empty()
}

/// The sort key of a row: first what is sorted by, then the name. Blanks come last in both directions.
fn order_key(row: &PersonRow, keys: &Keys, query: &PeopleQuery) -> u64 {
    let count = |n: usize| if n == 0 { BLANK } else { u32::try_from(n).unwrap_or(BLANK - 1) };
    let first = match query.sort {
        SortKey::Name => keys.name,
        SortKey::Role => match row.role {
            Role::Mentor => 0,
            Role::Both => 1,
            Role::Mentee => 2,
        },
        SortKey::Unit => keys.unit,
        SortKey::Grade => keys.grade,
        SortKey::Place => keys.place,
        SortKey::Manager => keys.manager,
        SortKey::Needs => count(row.needs),
        SortKey::Offers => count(row.offers),
        SortKey::Complete => u32::from(row.complete),
        SortKey::Partner => keys.partner,
    };
    let first = if query.descending && first != BLANK { BLANK - 1 - first } else { first };
    (u64::from(first) << 32) | u64::from(keys.name)
}

/// Counts of every choice, while the rows go by once.
struct Counts {
    roles: [usize; 3],
    units: Vec<usize>,
    grades: Vec<usize>,
    places: Vec<usize>,
    /// Without a unit, a grade, a place.
    blank: [usize; 3],
    lacking: [usize; Missing::ALL.len()],
    ready: [usize; 2],
    paused: [usize; 2],
    paired: [usize; 2],
}

impl Counts {
    fn new(index: &PeopleIndex) -> Self {
        Self {
            roles: [0; 3],
            units: vec![0; index.units.len()],
            grades: vec![0; index.grades.len()],
            places: vec![0; index.places.len()],
            blank: [0; 3],
            lacking: [0; Missing::ALL.len()],
            ready: [0; 2],
            paused: [0; 2],
            paired: [0; 2],
        }
    }

    /// A row counts for a filter when it passes all the others.
    fn add(&mut self, row: &PersonRow, keys: &Keys, failed: u8) {
        fn up(counts: &mut [usize], at: usize) {
            if let Some(count) = counts.get_mut(at) {
                *count += 1;
            }
        }
        let others = |filter: u8| failed & !filter == 0;
        if others(fails::ROLE) {
            up(&mut self.roles, row.role as usize);
        }
        let [no_unit, no_grade, no_place] = &mut self.blank;
        for (filter, key, counts, blank) in [
            (fails::UNIT, keys.unit, &mut self.units, no_unit),
            (fails::GRADE, keys.grade, &mut self.grades, no_grade),
            (fails::PLACE, keys.place, &mut self.places, no_place),
        ] {
            if others(filter) && key == BLANK {
                *blank += 1;
            } else if others(filter) {
                up(counts, key as usize);
            }
        }
        if others(fails::COMPLETENESS) {
            up(&mut self.ready, usize::from(ready(row)));
            for what in &row.missing {
                up(&mut self.lacking, *what as usize);
            }
        }
        if others(fails::PAUSED) {
            up(&mut self.paused, usize::from(row.paused));
        }
        if others(fails::PAIRED) {
            up(&mut self.paired, usize::from(is_paired(row)));
        }
    }

    fn facets(self, index: &PeopleIndex) -> Facets {
        let of_texts = |texts: &[String], counts: Vec<usize>| {
            texts.iter().cloned().zip(counts).map(|(value, count)| Facet { value, count }).collect()
        };
        let grades = index.grades.iter().cloned().zip(self.grades);
        let [no_unit, no_grade, no_place] = self.blank;
        let [not_ready, ready] = self.ready;
        let [taking_part, paused] = self.paused;
        let [unpaired, paired] = self.paired;
        let roles = [Role::Mentor, Role::Mentee, Role::Both].into_iter().zip(self.roles);
        Facets {
            roles: roles.map(|(value, count)| Facet { value, count }).collect(),
            units: of_texts(&index.units, self.units),
            no_unit,
            grades: grades.map(|((value, name), count)| (Facet { value, count }, name)).collect(),
            no_grade,
            places: of_texts(&index.places, self.places),
            no_place,
            ready,
            not_ready,
            lacking: Missing::ALL
                .into_iter()
                .zip(self.lacking)
                .map(|(value, count)| Facet { value, count })
                .collect(),
            paused,
            taking_part,
            paired,
            unpaired,
        }
    }
}
