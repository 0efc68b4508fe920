//! Who took part in a run, on which side, and what came out for them.

use crate::program::{Person, PersonId, Program, Run, RunPair};

/// A side of the pairs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Side {
    /// Those who learn.
    Mentees,
    /// Those who give.
    Mentors,
}

impl Side {
    /// Both.
    pub const BOTH: [Self; 2] = [Self::Mentees, Self::Mentors];

    fn of(self, pair: &RunPair) -> &PersonId {
        match self {
            Self::Mentees => &pair.mentee,
            Self::Mentors => &pair.mentor,
        }
    }
}

/// Somebody on one side, with what came out for them.
pub(super) struct Part<'a> {
    pub person: &'a Person,
    pub pairs: usize,
    /// Scores of their pairs together, in hundredths of a point.
    pub points: u64,
}

/// The pairs of a run of whom both are still in the program.
pub fn known_pairs<'a>(program: &Program, run: &'a Run) -> Vec<&'a RunPair> {
    let there = |id| program.people.contains_key(id);
    run.pairs.iter().filter(|pair| there(&pair.mentor) && there(&pair.mentee)).collect()
}

/// Everyone who took part on a side, by id. Whose partner has left the program has no pair.
pub(super) fn took_part<'a>(
    program: &'a Program,
    run: &Run,
    known: &[&RunPair],
    side: Side,
) -> Vec<Part<'a>> {
    let left = run.unpaired.iter().filter(|left| left.as_mentor == (side == Side::Mentors));
    let mut named: Vec<&PersonId> =
        run.pairs.iter().map(|pair| side.of(pair)).chain(left.map(|left| &left.person)).collect();
    named.sort_unstable();
    named.dedup();
    let mut parts: Vec<Part<'a>> = named
        .into_iter()
        .filter_map(|id| program.people.get(id))
        .map(|person| Part { person, pairs: 0, points: 0 })
        .collect();
    for pair in known {
        let at = parts.binary_search_by(|part| part.person.id.cmp(side.of(pair)));
        if let Some(part) = at.ok().and_then(|at| parts.get_mut(at)) {
            part.pairs += 1;
            part.points += u64::from(pair.score);
        }
    }
    parts
}
