//! Differences that a reader should notice, without statistics: how many of how many.

use super::figures::Figures;
use super::grouping::{GroupName, Grouping};
use super::part::Side;
use super::split::{Sides, Split};
use crate::insight::small_groups::FEWEST;
use crate::program::{Program, Run};

/// In what a group differs from the others.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Unevenness {
    /// More of them have no pair.
    LeftOut,
    /// Their pairs match less.
    LowMatch,
}

/// A group that does worse than the others, both of at least five people.
#[derive(Clone, Debug, PartialEq)]
pub struct Notice {
    /// By what the group is told apart.
    pub grouping: Grouping,
    /// On which side.
    pub side: Side,
    /// Which group.
    pub name: GroupName,
    /// In what it differs.
    pub what: Unevenness,
    /// Its figures.
    pub group: Figures,
    /// Those of everyone on the side, this group included.
    pub all: Figures,
    /// How far it is from the others: a share of 0 to 1, or points of 0 to 1 where 1 is a hundred.
    pub distance: f64,
}

/// A difference in shares under this is not worth a sentence.
const SHARE: f64 = 0.15;
/// Nor one that goes away when this many people more have a pair: in small groups one person is a large share.
const PEOPLE: f64 = 2.0;
/// A difference in mean scores under this is not worth a sentence, in hundredths of a point.
const POINTS: i32 = 500;

/// The most telling differences of a grouping: of each side the group with the largest in each [`Unevenness`].
pub fn notices(program: &Program, run: &Run, grouping: Grouping) -> Vec<Notice> {
    Sides::of(program, run).notices(grouping)
}

impl Sides<'_> {
    /// As [`notices`].
    pub fn notices(&self, grouping: Grouping) -> Vec<Notice> {
        let splits = Side::BOTH.map(|side| self.compare(side, grouping));
        splits
            .iter()
            .flat_map(|split| [Unevenness::LeftOut, Unevenness::LowMatch].map(|what| (split, what)))
            .filter_map(|(split, what)| largest(split, grouping, what))
            .collect()
    }
}

fn largest(split: &Split, grouping: Grouping, what: Unevenness) -> Option<Notice> {
    let all = split.all?;
    let found = split.groups.iter().filter_map(|(name, group)| {
        let distance = match what {
            Unevenness::LeftOut => left_out(group, &all),
            Unevenness::LowMatch => low_match(group, &all),
        }?;
        Some((name, group, distance))
    });
    let (name, group, distance) = found.max_by(|a, b| a.2.total_cmp(&b.2))?;
    Some(Notice { grouping, side: split.side, name: name.clone(), what, group: *group, all, distance })
}

/// How much larger the share without a pair is than among the others.
fn left_out(group: &Figures, all: &Figures) -> Option<f64> {
    let others = Figures { people: all.people - group.people, paired: all.paired - group.paired, mean: None };
    let distance = group.share_unpaired() - others.share_unpaired();
    let more = distance * group.people as f64;
    // A hair's breadth, so that exactly two people are two.
    (others.people >= FEWEST && distance >= SHARE && more >= PEOPLE - 1e-9).then_some(distance)
}

/// How much lower the mean score is than everyone's.
fn low_match(group: &Figures, all: &Figures) -> Option<f64> {
    let (own, whole) = (group.mean?, all.mean?);
    let lower = i32::from(whole) - i32::from(own);
    (all.paired - group.paired >= FEWEST && lower >= POINTS).then(|| f64::from(lower) / 10_000.0)
}
