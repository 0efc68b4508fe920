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
use crate::matching::{fingerprint, score_parts_of};
use crate::program::{ConstraintKind, Objective, PairKey, Person, PersonId, Program, Run, RunPair};
use std::collections::BTreeSet;

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
    /// Whether it is approved.
    pub approved: bool,
    /// Whether it is pinned.
    pub pinned: bool,
    /// What is different from the run before; empty when nothing is.
    pub change: String,
}

/// Why a pair fits. Worked out for the pairs that are drawn, not for all of the board.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PairFit {
    /// How much of what the mentee wants the mentor gives, 0 to 1.
    pub gives: f64,
    /// How much of what the mentor wants the mentee brings back, 0 to 1.
    pub returns: f64,
    /// Why, in a few words each.
    pub reasons: Vec<String>,
}

impl PairFit {
    /// Of a pair as people are now; nothing for people who are not there.
    pub fn of(program: &Program, key: &PairKey, words: Words) -> Self {
        let Some(parts) = score_parts_of(program, &key.mentor, &key.mentee) else { return Self::default() };
        let share = |got: u16, most: u16| if most == 0 { 0.0 } else { f64::from(got) / f64::from(most) };
        let (teaches, back) = (parts.teaches.points, parts.learns_back.points);
        Self {
            gives: share(teaches.got, teaches.most),
            returns: share(back.got, back.most),
            reasons: short_reasons(program, &parts, words),
        }
    }
}

impl BoardView {
    /// The board of a program.
    pub fn of(program: &Program, words: Words) -> Self {
        let count = |takes_part: fn(&Person) -> bool| {
            program.people.values().filter(|person| takes_part(person)).count()
        };
        let (mentors, mentees) = (count(Person::can_mentor), count(Person::can_learn));
        let result = program.latest_run().map(|run| ResultView::of(program, run, words));
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
    /// What a run comes to, in a sentence.
    pub fn headline_of(program: &Program, run: &Run, words: Words) -> String {
        let there = |id| program.people.contains_key(id);
        let pairs = run.pairs.iter().filter(|pair| there(&pair.mentor) && there(&pair.mentee)).count();
        let left = run.unpaired.iter().filter(|left| !left.as_mentor && there(&left.person)).count();
        headline(pairs, left, words)
    }

    fn of(program: &Program, run: &Run, words: Words) -> Self {
        let before = program.previous_run().map(Before::of);
        let mut pairs: Vec<PairRow> = run
            .pairs
            .iter()
            .filter_map(|pair| {
                let two = [program.people.get(&pair.mentor)?, program.people.get(&pair.mentee)?];
                Some(PairRow::of(program, pair, two, before.as_ref(), words))
            })
            .collect();
        pairs.sort_by_cached_key(|row| (crate::screen::people::folded(&row.mentee.name), row.key.clone()));
        let (left, spare): (Vec<LeftRow>, Vec<LeftRow>) = left::rows(program, run, words);
        let waiting: Vec<PairKey> =
            pairs.iter().filter(|row| !row.approved).map(|row| row.key.clone()).collect();
        let outdated = run.fingerprint != fingerprint(program);
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
        let proposed: BTreeSet<&PairKey> = if program.pairs.is_empty() {
            BTreeSet::new()
        } else {
            pairs.iter().map(|row| &row.key).collect()
        };
        let elsewhere = program
            .living_pairs()
            .map(|(key, _)| key)
            .filter(|key| !proposed.contains(key))
            .map(|key| (key.clone(), names::two(program, key, words)))
            .collect();
        Self {
            headline: headline(pairs.len(), left.len(), words),
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

fn headline(pairs: usize, left: usize, words: Words) -> String {
    match (pairs, left) {
        (0, _) => words.board_no_pairs(),
        (n, 0) => words.board_all_paired(n),
        (n, left) => words.board_some_left(n, left),
    }
}

/// The pairs of the run before, in order.
struct Before<'a>(Vec<(&'a PersonId, &'a PersonId, u16)>);

impl<'a> Before<'a> {
    fn of(run: &'a Run) -> Self {
        let mut pairs: Vec<_> =
            run.pairs.iter().map(|pair| (&pair.mentee, &pair.mentor, pair.score)).collect();
        pairs.sort_unstable();
        Self(pairs)
    }

    /// The score of a pair in it.
    fn score(&self, key: &PairKey) -> Option<u16> {
        let found =
            self.0.binary_search_by(|&(mentee, mentor, _)| (mentee, mentor).cmp(&(&key.mentee, &key.mentor)));
        found.ok().and_then(|at| self.0.get(at)).map(|&(.., score)| score)
    }
}

impl PairRow {
    fn of(
        program: &Program,
        pair: &RunPair,
        [mentor, mentee]: [&Person; 2],
        before: Option<&Before<'_>>,
        words: Words,
    ) -> Self {
        let key = PairKey::new(&pair.mentor, &pair.mentee);
        let change = match before.map(|before| before.score(&key)) {
            None => String::new(),
            Some(None) => words.board_new(),
            Some(Some(was)) => match i64::from(pair.score) - i64::from(was) {
                0 => String::new(),
                more if more > 0 => words.board_score_up(Points(more)),
                less => words.board_score_down(Points(-less)),
            },
        };
        let pinned = program.constraints.get(&key).is_some_and(|c| c.kind == ConstraintKind::Pinned);
        Self {
            mentor: PersonSide::of_person(program, mentor),
            mentee: PersonSide::of_person(program, mentee),
            score: pair.score,
            score_text: ((u32::from(pair.score) + 50) / 100).to_string(),
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
