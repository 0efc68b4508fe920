//! One side of a run, group by group.

use super::figures::{Figures, Tally};
use super::grouping::{GroupName, Grouping, Written, written_of};
use super::part::{Part, Side, known_pairs, took_part};
use crate::insight::small_groups::{FEWEST, may_show};
use crate::program::{Person, Program, Run, RunPair};
use std::cell::OnceCell;
use std::collections::BTreeMap;

/// One side of a run, group by group. Only what may be shown is in it.
#[derive(Clone, Debug, PartialEq)]
pub struct Split {
    /// Which side.
    pub side: Side,
    /// Everyone of the side; none when they are too few for any figure.
    pub all: Option<Figures>,
    /// The groups that may be shown: steps as on the ladder, others by name.
    pub groups: Vec<(GroupName, Figures)>,
    /// All other groups together; none when there are no others.
    pub others: Option<Figures>,
}

/// Per grouping its groups with their sums, once they were asked for.
type Tallies = [OnceCell<Vec<(GroupName, Tally)>>; Grouping::ALL.len()];

/// A run, looked at from all sides: each is walked once for each grouping, and only when it is asked for.
pub struct Sides<'a> {
    program: &'a Program,
    /// The pairs of which both are still in the program.
    known: Vec<&'a RunPair>,
    /// Who took part: mentees, then mentors.
    parts: [Vec<Part<'a>>; 2],
    /// Of the mentees, then of the mentors.
    tallies: [Tallies; 2],
}

impl<'a> Sides<'a> {
    /// Of a run. Costs a walk over its pairs and people.
    pub fn of(program: &'a Program, run: &'a Run) -> Self {
        let known = known_pairs(program, run);
        let parts = Side::BOTH.map(|side| took_part(program, run, &known, side));
        Self { program, known, parts, tallies: Default::default() }
    }

    /// The pairs of which both are still in the program.
    pub fn known_pairs(&self) -> &[&'a RunPair] {
        &self.known
    }

    pub(super) fn parts(&self, side: Side) -> &[Part<'a>] {
        let [mentees, mentors] = &self.parts;
        if side == Side::Mentees { mentees } else { mentors }
    }

    /// The groups of a side with their sums, in order.
    fn tallies(&self, side: Side, grouping: Grouping) -> &[(GroupName, Tally)] {
        let [mentees, mentors] = &self.tallies;
        let of_side = if side == Side::Mentees { mentees } else { mentors };
        let kept = of_side.iter().zip(Grouping::ALL).find(|(_, of)| *of == grouping);
        kept.map_or(&[], |(kept, _)| kept.get_or_init(|| self.tally(side, grouping)))
    }

    /// Most people of a group wrote the same, so what they wrote is told apart first, and what it means only once.
    fn tally(&self, side: Side, grouping: Grouping) -> Vec<(GroupName, Tally)> {
        let mut written: BTreeMap<Written<'_>, (usize, &Person, Tally)> = BTreeMap::new();
        for (at, part) in self.parts(side).iter().enumerate() {
            let same = written
                .entry(written_of(part.person, grouping))
                .or_insert_with(|| (at, part.person, Tally::default()));
            same.2.add(part);
        }
        // A group goes by what its first person wrote.
        let mut written: Vec<(usize, &Person, Tally)> = written.into_values().collect();
        written.sort_unstable_by_key(|(at, ..)| *at);
        let mut groups: BTreeMap<(usize, String), (GroupName, Tally)> = BTreeMap::new();
        for (_, person, tally) in written {
            let name = GroupName::of(self.program, person, grouping);
            let group = groups.entry(name.key(self.program)).or_insert_with(|| (name, Tally::default()));
            group.1 = group.1.plus(tally);
        }
        groups.into_values().collect()
    }

    /// The groupings that tell anybody apart.
    pub fn worth_comparing(&self) -> Vec<Grouping> {
        let differs =
            |grouping: &Grouping| Side::BOTH.iter().any(|&side| self.tallies(side, *grouping).len() > 1);
        Grouping::ALL.into_iter().filter(differs).collect()
    }

    /// As [`compare`].
    pub fn compare(&self, side: Side, grouping: Grouping) -> Split {
        split(side, self.tallies(side, grouping).to_vec())
    }
}

/// Splits one side of a run into groups.
///
/// People are counted as [`may_show`] allows. A mean stands on those who have a pair, who are fewer, so the rows left
/// go through the same once more, by how many of them have a pair. Rows of a second splitting of the same people are
/// not taken into account: who knows that two groupings overlap knows more than this tells.
pub fn compare(program: &Program, run: &Run, side: Side, grouping: Grouping) -> Split {
    Sides::of(program, run).compare(side, grouping)
}

fn split(side: Side, groups: Vec<(GroupName, Tally)>) -> Split {
    let sum = |tallies: &mut dyn Iterator<Item = Tally>| tallies.fold(Tally::default(), Tally::plus);
    let all = sum(&mut groups.iter().map(|(_, tally)| *tally));
    if all.people < FEWEST {
        return Split { side, all: None, groups: Vec::new(), others: None };
    }
    let shown = may_show(&groups.iter().map(|(_, tally)| tally.people).collect::<Vec<_>>());
    let (shown, hidden): (Vec<_>, Vec<_>) = groups.into_iter().zip(shown).partition(|(_, shown)| *shown);
    let mut rows: Vec<(Option<GroupName>, Tally)> =
        shown.into_iter().map(|((name, tally), _)| (Some(name), tally)).collect();
    if !hidden.is_empty() {
        rows.push((None, sum(&mut hidden.into_iter().map(|((_, tally), _)| tally))));
    }
    let means = may_show(&rows.iter().map(|(_, tally)| tally.paired).collect::<Vec<_>>());
    let mut split = Split {
        side,
        all: Some(Figures::of(all, all.paired >= FEWEST)),
        groups: Vec::with_capacity(rows.len()),
        others: None,
    };
    for ((name, tally), with_mean) in rows.into_iter().zip(means) {
        let figures = Figures::of(tally, with_mean);
        match name {
            Some(name) => split.groups.push((name, figures)),
            None => split.others = Some(figures),
        }
    }
    split
}

/// The groupings that tell anybody apart.
pub fn worth_comparing(program: &Program, run: &Run) -> Vec<Grouping> {
    Sides::of(program, run).worth_comparing()
}
