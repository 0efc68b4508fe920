//! One grouping as a picture: mentees on one side, mentors on the other, everyone first.

use super::names::{group_name, notice_sentence};
use crate::insight::fairness::{
    Figures, GroupName, Grouping, Notice, Side, Split, Unevenness, compare, notices,
};
use crate::language::{Percent, Points, Words};
use crate::program::Program;
use crate::screen::people::folded;

/// What groups are compared by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Measure {
    /// How many have no pair.
    Unpaired,
    /// The mean match.
    Match,
}

impl Measure {
    /// What shows a difference.
    pub(super) fn of(what: Unevenness) -> Self {
        match what {
            Unevenness::LeftOut => Self::Unpaired,
            Unevenness::LowMatch => Self::Match,
        }
    }
}

/// One line: mentees, the group, mentors.
#[derive(Clone, Debug, PartialEq)]
pub struct GroupRow {
    /// The group.
    pub name: String,
    /// The mentees' bar; 0 where nothing may be shown.
    pub mentees: f64,
    /// The mentees' value in words.
    pub mentees_text: String,
    /// The mentors' bar.
    pub mentors: f64,
    /// The mentors' value in words.
    pub mentors_text: String,
    /// What to notice; empty for nothing.
    pub mark: String,
}

/// One grouping.
#[derive(Clone, Debug, PartialEq)]
pub struct GroupsView {
    /// By what the bars are long.
    pub measure: Measure,
    /// What the picture says, in sentences.
    pub says: Vec<String>,
    /// The lines: everyone, then the groups, then all others together. Empty when too few took part.
    pub rows: Vec<GroupRow>,
    /// Whether something is hidden, so that a dash needs its explanation.
    pub hides: bool,
    /// Heads of the table with all figures.
    pub heads: Vec<String>,
    /// Its rows, as they are read.
    pub table: Vec<Vec<String>>,
}

/// A line before it is worded: its name, none for the others, and the figures of both sides.
type Line = (Option<GroupName>, Option<Figures>, Option<Figures>);

impl GroupsView {
    /// A grouping of the newest result; none without one. Without a measure of choice: who is left out, or the match
    /// when nobody is.
    pub fn of(program: &Program, grouping: Grouping, measure: Option<Measure>, words: Words) -> Option<Self> {
        let run = program.latest_run()?;
        let [mentees, mentors] = Side::BOTH.map(|side| compare(program, run, side, grouping));
        let left = |split: &Split| split.all.is_some_and(|all| all.unpaired() > 0);
        let usual = if left(&mentees) || left(&mentors) { Measure::Unpaired } else { Measure::Match };
        let measure = measure.unwrap_or(usual);
        let found = notices(program, run, grouping);
        let lines = lines(program, grouping, measure, &mentees, &mentors, words);
        let everyone = (mentees.all, mentors.all);
        let mut says: Vec<String> = found
            .iter()
            .filter(|notice| Measure::of(notice.what) == measure)
            .map(|notice| notice_sentence(program, notice, words))
            .collect();
        if everyone == (None, None) {
            says.push(words.fairness_too_few());
        } else if mentees.groups.is_empty() && mentors.groups.is_empty() {
            says.push(words.fairness_all_small());
        } else if says.is_empty() {
            says.push(words.fairness_none());
        }
        let mut rows = Vec::new();
        let mut table = Vec::new();
        let mut put = |name: String, mentees: Option<Figures>, mentors: Option<Figures>, mark: String| {
            table.extend(table_rows(&name, mentees, mentors, words));
            rows.push(GroupRow {
                name,
                mentees: bar(measure, mentees),
                mentees_text: value(measure, mentees, words),
                mentors: bar(measure, mentors),
                mentors_text: value(measure, mentors, words),
                mark,
            });
        };
        if everyone != (None, None) {
            put(words.fairness_everyone(), everyone.0, everyone.1, String::new());
        }
        for (name, mentees, mentors) in lines {
            let mark = name.as_ref().map(|name| mark(&found, name, measure, words)).unwrap_or_default();
            let name = match name {
                Some(name) => group_name(program, &name, words),
                None => words.fairness_others(),
            };
            put(name, mentees, mentors, mark);
        }
        let dash = words.fairness_untold();
        Some(Self {
            measure,
            says,
            hides: rows.iter().any(|row| row.mentees_text == dash || row.mentors_text == dash),
            rows,
            heads: heads(words),
            table,
        })
    }
}

/// The groups of both sides side by side. Steps, roles and ways to meet keep their order; of others the one that does
/// worst comes first. What is not known, and all others together, come last.
fn lines(
    program: &Program,
    grouping: Grouping,
    measure: Measure,
    mentees: &Split,
    mentors: &Split,
    words: Words,
) -> Vec<Line> {
    let of = |split: &Split, name: &GroupName| {
        split.groups.iter().find(|(other, _)| other == name).map(|(_, figures)| *figures)
    };
    let only_mentors = mentors.groups.iter().filter(|(name, _)| of(mentees, name).is_none());
    let mut lines: Vec<Line> = mentees
        .groups
        .iter()
        .chain(only_mentors)
        .map(|(name, _)| (Some(name.clone()), of(mentees, name), of(mentors, name)))
        .collect();
    let place = |name: &GroupName| match name {
        GroupName::Grade(grade) => program.setup.rank(grade).unwrap_or(0),
        GroupName::Unsaid => usize::MAX,
        _ => 0,
    };
    if grouping == Grouping::Grade {
        lines.sort_by_key(|(name, ..)| name.as_ref().map(place));
    } else if !matches!(grouping, Grouping::Role | Grouping::Meets) {
        // Bad is much for those left out, and little for a match.
        let badness = |figures: &Option<Figures>| match measure {
            Measure::Unpaired => bar(measure, *figures),
            Measure::Match => -figures.and_then(|figures| figures.mean).map_or(f64::INFINITY, f64::from),
        };
        lines.sort_by(|a, b| {
            let (of_a, of_b) = (a.0.as_ref().map(place), b.0.as_ref().map(place));
            let spelled = |line: &Line| line.0.as_ref().map(|name| folded(&group_name(program, name, words)));
            of_a.cmp(&of_b)
                .then(badness(&b.1).total_cmp(&badness(&a.1)))
                .then(badness(&b.2).total_cmp(&badness(&a.2)))
                .then_with(|| spelled(a).cmp(&spelled(b)))
        });
    }
    // Where no group is shown, all others together are everyone: said already.
    let others = |split: &Split| split.others.filter(|_| !split.groups.is_empty());
    let rest = (others(mentees), others(mentors));
    if rest != (None, None) {
        lines.push((None, rest.0, rest.1));
    }
    lines
}

fn bar(measure: Measure, figures: Option<Figures>) -> f64 {
    figures.map_or(0.0, |figures| match measure {
        Measure::Unpaired => figures.share_unpaired(),
        Measure::Match => figures.mean.map_or(0.0, |mean| f64::from(mean) / 10_000.0),
    })
}

fn value(measure: Measure, figures: Option<Figures>, words: Words) -> String {
    let told = figures.and_then(|figures| match measure {
        Measure::Unpaired => Some(words.fairness_of(figures.unpaired(), figures.people)),
        Measure::Match => figures.mean.map(|mean| words.fairness_points(Points(mean.into()))),
    });
    told.unwrap_or_else(|| words.fairness_untold())
}

fn mark(found: &[Notice], name: &GroupName, measure: Measure, words: Words) -> String {
    let marks = found.iter().filter(|notice| notice.name == *name && Measure::of(notice.what) == measure);
    let mut texts: Vec<String> = marks
        .map(|notice| match (notice.what, notice.side) {
            (Unevenness::LowMatch, _) => words.fairness_mark_low(),
            (Unevenness::LeftOut, Side::Mentees) => words.fairness_mark_left_mentees(),
            (Unevenness::LeftOut, Side::Mentors) => words.fairness_mark_left_mentors(),
        })
        .collect();
    texts.dedup();
    texts.join(", ")
}

fn heads(words: Words) -> Vec<String> {
    vec![
        words.fairness_column_group(),
        words.fairness_column_people(),
        words.fairness_column_paired(),
        words.fairness_column_left(),
        words.fairness_column_share(),
        words.fairness_column_mean(),
    ]
}

fn table_rows(
    name: &str,
    mentees: Option<Figures>,
    mentors: Option<Figures>,
    words: Words,
) -> impl Iterator<Item = Vec<String>> {
    let sides = [
        mentees.map(|figures| (words.fairness_row_mentees(name), figures)),
        mentors.map(|figures| (words.fairness_row_mentors(name), figures)),
    ];
    sides.into_iter().flatten().map(move |(name, figures)| {
        vec![
            name,
            words.fairness_number(figures.people),
            words.fairness_number(figures.paired),
            words.fairness_number(figures.unpaired()),
            words.fairness_percent(Percent(figures.share_unpaired())),
            value(Measure::Match, Some(figures), words),
        ]
    })
}
