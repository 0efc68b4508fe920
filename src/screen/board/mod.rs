//! What the pairs place shows: the result of the newest run as a board, and what can be asked about it.
//!
//! Not here: how pairs are found or explained (`matching`) and any drawing (`ui`).
//!
//! Start with [`BoardView`]; a pair explained is [`PairSheet`], who is left [`LeftSheet`], the rules
//! [`RulesView`], the proof [`ProofView`]; other rules tried [`TrialView`], scenarios [`scenario_rows`].

mod aim;
mod approve;
mod changes;
mod dial;
mod failure;
mod left;
mod list;
mod moved;
mod names;
mod proof;
mod reasons;
mod rules;
mod running;
mod scenarios;
mod sheet;
mod trial;
mod tried;
mod what_if;

pub use aim::Aim;
pub use approve::Approval;
pub use changes::ChangesView;
pub use dial::{DialView, Stop};
pub use failure::failure;
pub use left::{LeftRow, LeftSheet};
pub use list::{Filter, Order, Query, shown_rows};
pub use moved::moved;
pub use names::{PersonSide, rule_name};
pub use proof::ProofView;
pub use reasons::{FactorRow, factor_rows, short_reasons};
pub use rules::{RuleSwitch, RulesView, Weight};
pub use running::{RunningFact, RunningView};
pub use scenarios::{ScenarioRow, scenario_rows, scenarios_to_try};
pub use sheet::{PairSheet, why_not_sentences};
pub use trial::{Steps, TrialView};
pub use tried::Tried;
pub use what_if::{AimRow, FirmnessView, PriceView, aim_rows};

use crate::language::{Points, Shown, Words};
use crate::matching::{Cohort, fingerprint, score_parts};
use crate::program::{ConstraintKind, Objective, PairKey, Program, Run, RunPair};
use std::collections::HashMap;

/// Whether there is anybody to pair.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stand {
    /// Nobody at all.
    NoPeople,
    /// Nobody who mentors.
    NoMentors,
    /// Nobody who learns.
    NoMentees,
    /// Ready, and not paired yet.
    Ready,
    /// There is a result.
    Paired,
}

/// What the place shows first.
#[derive(Clone, Debug, PartialEq)]
pub struct BoardView {
    /// Whether there is anybody to pair.
    pub stand: Stand,
    /// Who takes part, in a sentence.
    pub ready: String,
    /// Nobody has named a need.
    pub no_needs: bool,
    /// The result.
    pub result: Option<ResultView>,
    /// Pins that a run has not seen yet, and bans: pair and its words.
    pub decided: Vec<(PairKey, ConstraintKind, String)>,
}

/// One large figure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Figure {
    /// The figure.
    pub value: String,
    /// What it is.
    pub label: String,
    /// A smaller line; may be empty.
    pub note: String,
}

/// The newest run.
#[derive(Clone, Debug, PartialEq)]
pub struct ResultView {
    /// The one thing to know.
    pub headline: String,
    /// What was made best.
    pub sub: String,
    /// What the seal says; none for a run that is not proven.
    pub seal: Option<String>,
    /// How many running pairs it was made to keep. Prices and firmness are those of the best pairing of all, and
    /// say nothing of this one then.
    pub kept: Option<usize>,
    /// Whether things have changed since.
    pub outdated: bool,
    /// Large figures.
    pub figures: Vec<Figure>,
    /// The pairs, by the mentee's name.
    pub pairs: Vec<PairRow>,
    /// Pairs not approved yet.
    pub waiting: Vec<PairKey>,
    /// Mentees without a mentor.
    pub left: Vec<LeftRow>,
    /// Mentors without a mentee.
    pub spare: Vec<LeftRow>,
    /// Against the run before.
    pub changes: Option<ChangesView>,
    /// Approved pairs that this run does not propose.
    pub elsewhere: Vec<(PairKey, String)>,
}

/// A pair of the board.
#[derive(Clone, Debug, PartialEq)]
pub struct PairRow {
    /// Which pair.
    pub key: PairKey,
    /// Who gives.
    pub mentor: PersonSide,
    /// Who learns.
    pub mentee: PersonSide,
    /// Its score, in hundredths of a point.
    pub score: u16,
    /// Its score as shown, without decimals.
    pub score_text: String,
    /// How much of what the mentee wants the mentor gives, 0 to 1.
    pub gives: f64,
    /// How much of what the mentor wants the mentee brings back, 0 to 1.
    pub returns: f64,
    /// Why, in a few words each.
    pub reasons: Vec<String>,
    /// Whether it is approved.
    pub approved: bool,
    /// Whether it is pinned.
    pub pinned: bool,
    /// What is different from the run before; empty when nothing is.
    pub change: String,
}

impl BoardView {
    /// The board of a program.
    pub fn of(program: &Program, words: Words) -> Self {
        let cohort = Cohort::new(program);
        let (mentors, mentees) = (cohort.mentors().people.len(), cohort.mentees().people.len());
        let result = program.latest_run().map(|run| ResultView::of(&cohort, run, words));
        let stand = match (&result, program.people.is_empty(), mentors, mentees) {
            (_, true, ..) => Stand::NoPeople,
            (Some(_), ..) => Stand::Paired,
            (None, _, 0, _) => Stand::NoMentors,
            (None, _, _, 0) => Stand::NoMentees,
            _ => Stand::Ready,
        };
        Self {
            stand,
            ready: words.board_start_sub(mentors, mentees),
            no_needs: program.people.values().all(|person| person.needs.is_empty()),
            decided: decided(program, words),
            result,
        }
    }
}

/// Bans, and pins that the newest run has not seen.
fn decided(program: &Program, words: Words) -> Vec<(PairKey, ConstraintKind, String)> {
    let in_run = |key: &PairKey| {
        program.latest_run().is_some_and(|run| {
            run.pairs.iter().any(|pair| pair.mentor == key.mentor && pair.mentee == key.mentee)
        })
    };
    program
        .constraints
        .iter()
        .filter(|(key, constraint)| constraint.kind == ConstraintKind::Forbidden || !in_run(key))
        .map(|(key, constraint)| (key.clone(), constraint.kind, names::two(program, key, words)))
        .collect()
}

impl ResultView {
    fn of(cohort: &Cohort<'_>, run: &Run, words: Words) -> Self {
        let program = cohort.program();
        let known = |pair: &&RunPair| {
            program.people.contains_key(&pair.mentor) && program.people.contains_key(&pair.mentee)
        };
        let before: Option<HashMap<PairKey, u16>> = program
            .previous_run()
            .map(|run| run.pairs.iter().map(|p| (PairKey::new(&p.mentor, &p.mentee), p.score)).collect());
        let mut pairs: Vec<PairRow> = run
            .pairs
            .iter()
            .filter(known)
            .map(|pair| PairRow::of(cohort, pair, before.as_ref(), words))
            .collect();
        pairs.sort_by_cached_key(|row| (crate::screen::people::folded(&row.mentee.name), row.key.clone()));
        let (left, spare): (Vec<LeftRow>, Vec<LeftRow>) = left::rows(program, run, words);
        let waiting: Vec<PairKey> =
            pairs.iter().filter(|row| !row.approved).map(|row| row.key.clone()).collect();
        let outdated = run.fingerprint != fingerprint(program);
        let headline = match (pairs.len(), left.len()) {
            (0, _) => words.board_no_pairs(),
            (n, 0) => words.board_all_paired(n),
            (n, left) => words.board_some_left(n, left),
        };
        let kept = kept(run);
        let sub = match run.objective {
            _ if outdated => words.board_sub_old(),
            Objective::MostPairs | Objective::LargestTotal if kept.is_some() => {
                words.rematch_sub_kept(kept.unwrap_or(0))
            }
            Objective::MostPairs => words.board_sub_most(),
            Objective::LargestTotal => words.board_sub_total(),
            Objective::RaiseLowest => words.board_sub_lowest(),
            Objective::RaiseEach => words.board_sub_each(),
            Objective::WishesFirst => words.board_sub_wishes(),
        };
        let elsewhere = program
            .pairs
            .keys()
            .filter(|key| !pairs.iter().any(|row| row.key == **key))
            .map(|key| (key.clone(), names::two(program, key, words)))
            .collect();
        Self {
            headline,
            sub,
            kept,
            seal: run.certified.then(|| match run.objective {
                Objective::MostPairs | Objective::LargestTotal => {
                    kept.map_or_else(|| words.board_proven(), |kept| words.rematch_seal(kept))
                }
                Objective::RaiseLowest | Objective::RaiseEach => words.board_proven_lowest(),
                Objective::WishesFirst => words.board_proven_wishes(),
            }),
            outdated,
            figures: figures(run, &pairs, spare.len(), waiting.len(), words),
            changes: ChangesView::of(program, run, words),
            elsewhere,
            pairs,
            waiting,
            left,
            spare,
        }
    }
}

impl PairRow {
    fn of(cohort: &Cohort<'_>, pair: &RunPair, before: Option<&HashMap<PairKey, u16>>, words: Words) -> Self {
        let program = cohort.program();
        let key = PairKey::new(&pair.mentor, &pair.mentee);
        let parts = score_parts(cohort, &pair.mentor, &pair.mentee);
        let share = |got: u16, most: u16| if most == 0 { 0.0 } else { f64::from(got) / f64::from(most) };
        let change = match before.map(|before| before.get(&key)) {
            None => String::new(),
            Some(None) => words.board_new(),
            Some(Some(&was)) => match i64::from(pair.score) - i64::from(was) {
                0 => String::new(),
                more if more > 0 => words.board_score_up(Points(more)),
                less => words.board_score_down(Points(-less)),
            },
        };
        let pinned = program.constraints.get(&key).is_some_and(|c| c.kind == ConstraintKind::Pinned);
        Self {
            mentor: PersonSide::of(program, &pair.mentor),
            mentee: PersonSide::of(program, &pair.mentee),
            score: pair.score,
            score_text: ((u32::from(pair.score) + 50) / 100).to_string(),
            gives: parts.as_ref().map_or(0.0, |p| share(p.teaches.points.got, p.teaches.points.most)),
            returns: parts
                .as_ref()
                .map_or(0.0, |p| share(p.learns_back.points.got, p.learns_back.points.most)),
            reasons: parts.map(|parts| short_reasons(program, &parts, words)).unwrap_or_default(),
            approved: program.pairs.get(&key).is_some_and(|pair| pair.status.goes_on()),
            pinned,
            change,
            key,
        }
    }
}

/// How many running pairs a run was to keep.
fn kept(run: &Run) -> Option<usize> {
    usize::try_from(run.proof?.kept?).ok()
}

fn figures(run: &Run, pairs: &[PairRow], spare: usize, waiting: usize, words: Words) -> Vec<Figure> {
    let figure = |value: String, label: String, note: String| Figure { value, label, note };
    let shown = |points: i64| Points(points).shown(words.language());
    let mut figures = Vec::new();
    if let Some(lowest) = pairs.iter().min_by_key(|row| (row.score, row.key.clone())) {
        let mean = run.total / u64::try_from(run.pairs.len().max(1)).unwrap_or(1);
        let two = words.board_stat_two(&lowest.mentor.name, &lowest.mentee.name);
        figures.push(figure(shown(i64::try_from(mean).unwrap_or(0)), words.board_stat_mean(), String::new()));
        figures.push(figure(shown(lowest.score.into()), words.board_stat_lowest(), two));
    }
    figures.push(figure(spare.shown(words.language()), words.board_stat_spare(), String::new()));
    figures.push(figure(
        (pairs.len() - waiting).shown(words.language()),
        words.board_stat_approved(),
        words.board_stat_of(pairs.len()),
    ));
    figures
}
