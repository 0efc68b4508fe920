//! Other rules, tried, in words: who would change partners, and what that is worth by the weights in force.

use super::Figure;
use super::names::name_of;
use crate::insight::fairness::{Spread, tens_beside};
use crate::language::{Points, Shown, Words};
use crate::matching::{Flip, Standing, Trial};
use crate::program::{PersonId, Program, RunPair};
use crate::screen::fairness::{spread_sentence, ten_label};
use crate::screen::people::folded;

/// Names of mentors listed before the rest is counted.
const NAMES: usize = 12;

/// The scores of a pairing as columns.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Steps {
    /// From where to where they go.
    pub sentence: String,
    /// Each ten: its label, how many pairs, in words.
    pub steps: Vec<(String, usize, String)>,
}

/// What other rules would give, beside what there is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TrialView {
    /// How many change, in a sentence: what a screen reader is told.
    pub sentence: String,
    /// In figures, by the weights in force.
    pub figures: Vec<Figure>,
    /// What else is to be known about the figures, a sentence each.
    pub notes: Vec<String>,
    /// The scores now; none without pairs on either side.
    pub spread_now: Option<Steps>,
    /// The scores then, over the same steps.
    pub spread_then: Option<Steps>,
    /// Mentees who change, a line each, by name.
    pub flips: Vec<String>,
    /// Mentors who come in or become spare, a sentence each.
    pub mentors: Vec<String>,
}

impl TrialView {
    /// The comparison in words.
    pub fn of(program: &Program, now: &Standing, trial: &Trial, words: Words) -> Self {
        let then = &trial.then;
        let (spread_now, spread_then) = steps(now, then, words);
        Self {
            sentence: sentence(&trial.flips, words),
            figures: figures(now, then, words),
            notes: notes(trial, words),
            spread_now,
            spread_then,
            flips: flips(program, &trial.flips, words),
            mentors: mentors(program, trial, words),
        }
    }
}

/// How many change mentors, get one, lose theirs.
fn sentence(flips: &[Flip], words: Words) -> String {
    let count = |which: &dyn Fn(&Flip) -> bool| flips.iter().filter(|flip| which(flip)).count();
    let gain = count(&|flip| flip.keeps == 0 && flip.had.is_empty());
    let lose = count(&|flip| flip.keeps == 0 && flip.has.is_empty());
    let counts = [
        (flips.len() - gain - lose, Words::lab_flips as fn(Words, usize) -> String),
        (gain, Words::lab_gains),
        (lose, Words::lab_loses),
    ];
    let parts: Vec<String> =
        counts.into_iter().filter(|(n, _)| *n > 0).map(|(n, say)| say(words, n)).collect();
    if parts.is_empty() { words.lab_same() } else { format!("{}.", parts.join(", ")) }
}

fn wide(total: u64) -> i64 {
    i64::try_from(total).unwrap_or(i64::MAX)
}

/// The mean score in hundredths of a point; none without pairs.
pub(super) fn mean(standing: &Standing) -> Option<i64> {
    let pairs = u64::try_from(standing.scores.len()).ok().filter(|&pairs| pairs > 0)?;
    Some(wide(standing.total() / pairs))
}

/// Points as they are shown; a dash where there are none.
pub(super) fn points(value: Option<i64>, words: Words) -> String {
    value.map_or_else(|| "\u{2013}".to_owned(), |value| Points(value).shown(words.language()))
}

fn figures(now: &Standing, then: &Standing, words: Words) -> Vec<Figure> {
    let language = words.language();
    let noted = |now: String, apart: i64, shown: String| match apart {
        0 => words.lab_now(&now),
        more if more > 0 => words.lab_now_apart(&now, &format!("+{shown}")),
        _ => words.lab_now_apart(&now, &shown),
    };
    let scored = |label: String, now: Option<i64>, then: Option<i64>| {
        let apart = then.zip(now).map_or(Points(0), |(then, now)| Points(then).apart(Points(now)));
        let note = noted(points(now, words), apart.0, apart.shown(language));
        Figure { value: points(then, words), label, note }
    };
    let counted = |label: String, now: usize, then: usize| {
        let apart = wide(then as u64) - wide(now as u64);
        Figure {
            value: then.shown(language),
            label,
            note: noted(now.shown(language), apart, apart.shown(language)),
        }
    };
    let lowest = |standing: &Standing| standing.scores.first().map(|&score| i64::from(score));
    vec![
        counted(words.lab_pairs(), now.scores.len(), then.scores.len()),
        scored(words.lab_total(), Some(wide(now.total())), Some(wide(then.total()))),
        scored(words.board_stat_mean(), mean(now), mean(then)),
        scored(words.board_stat_lowest(), lowest(now), lowest(then)),
        counted(words.lab_left(), now.left as usize, then.left as usize),
    ]
}

fn notes(trial: &Trial, words: Words) -> Vec<String> {
    let mut notes = vec![words.lab_measure()];
    notes.push(words.lab_own(Points(wide(trial.total_tried)), Points(wide(trial.now_tried))));
    if trial.barred_now > 0 {
        notes.push(words.lab_barred_now(trial.barred_now));
    }
    if trial.barred_tried > 0 {
        notes.push(words.lab_barred_tried(trial.barred_tried));
    }
    notes
}

fn steps(now: &Standing, then: &Standing, words: Words) -> (Option<Steps>, Option<Steps>) {
    let tens = tens_beside(&now.scores, &then.scores);
    let one = |standing: &Standing, count: &dyn Fn(&(u16, usize, usize)) -> usize| {
        let spread = Spread::of_scores(standing.scores.clone());
        let step = |ten: &(u16, usize, usize)| {
            let count = count(ten);
            (ten_label(ten.0), count, count.shown(words.language()))
        };
        (!tens.is_empty()).then(|| Steps {
            sentence: spread.map_or_else(|| words.board_no_pairs(), |spread| spread_sentence(spread, words)),
            steps: tens.iter().map(step).collect(),
        })
    };
    (one(now, &|ten| ten.1), one(then, &|ten| ten.2))
}

fn flips(program: &Program, flips: &[Flip], words: Words) -> Vec<String> {
    let partners = |pairs: &[RunPair]| {
        let one =
            |pair: &RunPair| words.lab_partner(&name_of(program, &pair.mentor), Points(pair.score.into()));
        pairs.iter().map(one).collect::<Vec<_>>().join(", ")
    };
    let mut named: Vec<(String, &Flip)> =
        flips.iter().map(|flip| (name_of(program, &flip.mentee), flip)).collect();
    named.sort_by_cached_key(|(name, flip)| (folded(name), flip.mentee.clone()));
    let line = |(name, flip): (String, &Flip)| {
        let (had, has) = (partners(&flip.had), partners(&flip.has));
        match (flip.had.is_empty(), flip.has.is_empty(), flip.keeps) {
            (true, _, 0) => words.lab_flip_gain(&name, &has),
            (true, ..) => words.lab_flip_more(&name, &has),
            (_, true, 0) => words.lab_flip_lose(&name, &had),
            (_, true, _) => words.lab_flip_less(&name, &had),
            _ => words.lab_flip(&name, &had, &has),
        }
    };
    named.into_iter().map(line).collect()
}

fn mentors(program: &Program, trial: &Trial, words: Words) -> Vec<String> {
    let names = |ids: &[PersonId]| {
        let mut names: Vec<String> = ids.iter().map(|id| name_of(program, id)).collect();
        names.sort_by_cached_key(|name| folded(name));
        let more = names.len().saturating_sub(NAMES);
        names.truncate(NAMES);
        let names = names.join(", ");
        if more == 0 { names } else { words.lab_names_more(&names, more) }
    };
    let gained =
        (!trial.mentors_gained.is_empty()).then(|| words.lab_mentors_gain(&names(&trial.mentors_gained)));
    let left = (!trial.mentors_left.is_empty()).then(|| words.lab_mentors_lose(&names(&trial.mentors_left)));
    gained.into_iter().chain(left).collect()
}
