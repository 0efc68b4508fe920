//! One grouping as a picture: mentees on one side, mentors on the other, everyone first.

use super::lines::{Line, keeps_order, lines};
use super::names::{group_name, notice_sentence};
use crate::insight::fairness::{Figures, Grouping, Notice, Side, Sides, Split, Unevenness};
use crate::language::{Percent, Points, Words};
use crate::program::Program;

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
    /// How many more groups only the table has; empty for none.
    pub more: String,
    /// Whether something is hidden, so that a dash needs its explanation.
    pub hides: bool,
    /// Heads of the table with all figures.
    pub heads: Vec<String>,
    /// Its rows, as they are read.
    pub table: Vec<Vec<String>>,
}

/// Groups drawn as bars where the order says which matter; more would be a wall, and the table has them.
const MOST_LINES: usize = 14;

impl GroupsView {
    /// A grouping of the newest result; none without one. Without a measure of choice: who is left out, or the match
    /// when nobody is.
    pub fn of(program: &Program, grouping: Grouping, measure: Option<Measure>, words: Words) -> Option<Self> {
        let run = program.latest_run()?;
        let sides = Sides::of(program, run);
        let [mentees, mentors] = Side::BOTH.map(|side| sides.compare(side, grouping));
        let left = |split: &Split| split.all.is_some_and(|all| all.unpaired() > 0);
        let usual = if left(&mentees) || left(&mentors) { Measure::Unpaired } else { Measure::Match };
        let measure = measure.unwrap_or(usual);
        let mut found = sides.notices(grouping);
        found.retain(|notice| Measure::of(notice.what) == measure);

        let mut lines = lines(program, grouping, measure, [&mentees, &mentors], &found, words);
        let everyone = Line { name: None, mentees: mentees.all, mentors: mentors.all };
        let enough = everyone.mentees.is_some() || everyone.mentors.is_some();
        let named = lines.iter().filter(|line| line.name.is_some()).count();
        let mut table = Vec::new();
        let mut bars = Vec::new();
        if enough {
            table.extend(table_rows(&words.fairness_everyone(), &everyone, words));
            bars.push(GroupRow::of(words.fairness_everyone(), &everyone, measure, String::new(), words));
        }
        let name_of = |line: &Line| match &line.name {
            Some(name) => group_name(program, name, words),
            None => words.fairness_others(),
        };
        for line in &lines {
            table.extend(table_rows(&name_of(line), line, words));
        }
        let most = if keeps_order(grouping) { named } else { MOST_LINES };
        let mut drawn = 0;
        lines.retain(|line| {
            drawn += 1;
            line.name.is_none() || drawn <= most
        });
        bars.extend(
            lines
                .iter()
                .map(|line| GroupRow::of(name_of(line), line, measure, mark(&found, line, words), words)),
        );
        let dash = words.fairness_untold();
        let more = named.saturating_sub(most);
        Some(Self {
            measure,
            says: says(program, &found, enough, named > 0, words),
            hides: bars.iter().any(|row| row.mentees_text == dash || row.mentors_text == dash),
            rows: bars,
            more: if more > 0 { words.fairness_more(more) } else { String::new() },
            heads: heads(words),
            table,
        })
    }
}

impl GroupRow {
    fn of(name: String, line: &Line, measure: Measure, mark: String, words: Words) -> Self {
        Self {
            name,
            mentees: bar(measure, line.mentees),
            mentees_text: value(measure, line.mentees, words),
            mentors: bar(measure, line.mentors),
            mentors_text: value(measure, line.mentors, words),
            mark,
        }
    }
}

/// The point of the picture; what is in the way of one, where there is none.
fn says(program: &Program, found: &[Notice], enough: bool, shows: bool, words: Words) -> Vec<String> {
    match found {
        _ if !enough => vec![words.fairness_too_few()],
        _ if !shows => vec![words.fairness_all_small()],
        [] => vec![words.fairness_none()],
        found => found.iter().map(|notice| notice_sentence(program, notice, words)).collect(),
    }
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

fn mark(found: &[Notice], line: &Line, words: Words) -> String {
    let marks = found.iter().filter(|notice| Some(&notice.name) == line.name.as_ref());
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

fn table_rows(name: &str, line: &Line, words: Words) -> impl Iterator<Item = Vec<String>> {
    let sides = [
        line.mentees.map(|figures| (words.fairness_row_mentees(name), figures)),
        line.mentors.map(|figures| (words.fairness_row_mentors(name), figures)),
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
