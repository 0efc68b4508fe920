//! The lines of a picture: the groups of both sides side by side, in the order in which they are read.

use super::groups::Measure;
use super::names::group_name;
use crate::insight::fairness::{Figures, GroupName, Grouping, Notice, Split};
use crate::language::Words;
use crate::program::Program;
use crate::screen::people::folded;

/// A group with the figures of both sides, as far as they may be shown.
#[derive(Clone, Debug)]
pub(super) struct Line {
    /// Which group; none for all others together.
    pub name: Option<GroupName>,
    pub mentees: Option<Figures>,
    pub mentors: Option<Figures>,
}

impl Line {
    /// How badly it does on its worse side: much for those left out, little for a match.
    fn badness(&self, measure: Measure) -> f64 {
        let of = |figures: &Figures| match measure {
            Measure::Unpaired => Some(figures.share_unpaired()),
            Measure::Match => figures.mean.map(|mean| -f64::from(mean)),
        };
        let sides = [self.mentees, self.mentors].into_iter().flatten();
        sides.filter_map(|figures| of(&figures)).fold(f64::NEG_INFINITY, f64::max)
    }
}

/// The lines of a grouping. Steps, roles and ways to meet keep their order; of others what a sentence is about comes
/// first, then the group that does worst. What is not known, and all others together, come last.
pub(super) fn lines(
    program: &Program,
    grouping: Grouping,
    measure: Measure,
    [mentees, mentors]: [&Split; 2],
    found: &[Notice],
    words: Words,
) -> Vec<Line> {
    let of = |split: &Split, name: &GroupName| {
        split.groups.iter().find(|(other, _)| other == name).map(|(_, figures)| *figures)
    };
    let only_mentors = mentors.groups.iter().filter(|(name, _)| of(mentees, name).is_none());
    let names = mentees.groups.iter().chain(only_mentors).map(|(name, _)| name);
    let mut lines: Vec<Line> = names
        .map(|name| Line { name: Some(name.clone()), mentees: of(mentees, name), mentors: of(mentors, name) })
        .collect();
    let place = |line: &Line| match &line.name {
        Some(GroupName::Grade(grade)) => program.setup.rank(grade).unwrap_or(0),
        Some(GroupName::Unsaid) | None => usize::MAX,
        Some(_) => 0,
    };
    if keeps_order(grouping) {
        lines.sort_by_key(place);
    } else {
        let quiet = |line: &Line| !found.iter().any(|notice| Some(&notice.name) == line.name.as_ref());
        let spelled = |line: &Line| line.name.as_ref().map(|name| folded(&group_name(program, name, words)));
        lines.sort_by(|a, b| {
            (place(a), quiet(a))
                .cmp(&(place(b), quiet(b)))
                .then_with(|| b.badness(measure).total_cmp(&a.badness(measure)))
                .then_with(|| spelled(a).cmp(&spelled(b)))
        });
    }
    // Where no group is shown, all others together are everyone: said already.
    let others = |split: &Split| split.others.filter(|_| !split.groups.is_empty());
    let rest = Line { name: None, mentees: others(mentees), mentors: others(mentors) };
    if rest.mentees.is_some() || rest.mentors.is_some() {
        lines.push(rest);
    }
    lines
}

/// Whether the groups are few, or have an order of their own.
pub(super) fn keeps_order(grouping: Grouping) -> bool {
    matches!(grouping, Grouping::Grade | Grouping::Role | Grouping::Meets)
}
