//! How many each mentor has, against how many they would take.

use super::part::{Part, Side};
use super::split::Sides;
use crate::program::{PersonId, Program, Run};
use std::collections::BTreeMap;

/// People with the same number of partners.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Carried {
    /// Partners of each.
    pub partners: usize,
    /// How many people.
    pub people: usize,
}

/// What a run asks of one side.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Load {
    /// People by how many partners they have, the most first.
    pub carried: Vec<Carried>,
    /// Places they offer together. Who was given more than they take now offers at least what they were given.
    pub places: usize,
    /// Places taken.
    pub taken: usize,
    /// People with no place left.
    pub full: usize,
    /// Who has the most, by id, when that is two or more.
    pub heaviest: Vec<PersonId>,
}

impl Load {
    /// The load of a side.
    pub fn of(program: &Program, run: &Run, side: Side) -> Self {
        Self::of_parts(Sides::of(program, run).parts(side), side)
    }

    /// The same, of a run that was looked at.
    pub fn of_sides(sides: &Sides<'_>, side: Side) -> Self {
        Self::of_parts(sides.parts(side), side)
    }

    fn of_parts(parts: &[Part<'_>], side: Side) -> Self {
        let capacity = |part: &Part<'_>| {
            let takes = match side {
                Side::Mentors => part.person.mentor_capacity,
                Side::Mentees => part.person.mentee_capacity,
            };
            usize::from(takes).max(part.pairs)
        };
        let mut by_partners: BTreeMap<usize, usize> = BTreeMap::new();
        for part in parts {
            *by_partners.entry(part.pairs).or_default() += 1;
        }
        let most = by_partners.keys().next_back().copied().unwrap_or(0);
        let heaviest = parts.iter().filter(|part| most > 1 && part.pairs == most);
        Self {
            heaviest: heaviest.map(|part| part.person.id.clone()).collect(),
            places: parts.iter().map(capacity).sum(),
            taken: parts.iter().map(|part| part.pairs).sum(),
            full: parts.iter().filter(|part| part.pairs > 0 && part.pairs == capacity(part)).count(),
            carried: by_partners
                .into_iter()
                .rev()
                .map(|(partners, people)| Carried { partners, people })
                .collect(),
        }
    }
}
