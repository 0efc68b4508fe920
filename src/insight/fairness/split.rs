//! One side of a run, group by group.

use super::figures::{Figures, Tally};
use super::grouping::{GroupName, Grouping};
use super::part::{Side, took_part};
use crate::insight::small_groups::{FEWEST, may_show};
use crate::program::{Program, Run};
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

/// The groups of a side with their sums, in order.
fn tallies(program: &Program, run: &Run, side: Side, grouping: Grouping) -> Vec<(GroupName, Tally)> {
    let mut groups: BTreeMap<(usize, String), (GroupName, Tally)> = BTreeMap::new();
    for part in took_part(program, run, side) {
        let name = GroupName::of(program, part.person, grouping);
        let group = groups.entry(name.key(program)).or_insert_with(|| (name, Tally::default()));
        group.1.add(&part);
    }
    groups.into_values().collect()
}

/// Splits one side of a run into groups.
///
/// People are counted as [`may_show`] allows. A mean stands on those who have a pair, who are fewer, so the rows left
/// go through the same once more, by how many of them have a pair. Rows of a second splitting of the same people are
/// not taken into account: who knows that two groupings overlap knows more than this tells.
pub fn compare(program: &Program, run: &Run, side: Side, grouping: Grouping) -> Split {
    let groups = tallies(program, run, side, grouping);
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
    let differs =
        |grouping: &Grouping| Side::BOTH.iter().any(|&side| tallies(program, run, side, *grouping).len() > 1);
    Grouping::ALL.into_iter().filter(differs).collect()
}
