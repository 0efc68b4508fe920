//! The settings of the dial, on numbers alone.

use super::ties;
use crate::matching::certificate::certify_valued;
use crate::matching::pair::PairingError;
use crate::matching::problem::{FORBIDDEN, RUNNING, ScoreRows, Terms, Worth};
use crate::matching::shares::FULL;
use crate::matching::solver::{Solution, solve_valued};
use crate::program::RunProof;
use std::collections::{BTreeSet, HashMap};

/// The best pairing of all that keep at least so many running pairs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Keeping {
    /// How many running pairs it keeps.
    pub kept: usize,
    /// Its pairs as (row, column), in order.
    pub pairs: Vec<(usize, usize)>,
    /// Sum of its scores in hundredths of a point.
    pub total: u64,
    /// What was looked at to verify it; with `kept` in it, unless nothing at all is better.
    pub proof: RunProof,
}

/// A corner of the envelope, and what it is worth without any bonus for running pairs.
struct Corner {
    worth: i64,
    found: Keeping,
}

/// The problem, with a look at how many steps are done.
struct Dial<'a> {
    terms: &'a Terms,
    plain: Worth,
    rows: Marked<'a>,
    running: BTreeSet<(usize, usize)>,
    solved: usize,
    most_solved: usize,
    go_on: &'a mut dyn FnMut(usize, usize) -> bool,
}

/// At most `most` settings from keeping as many of the `running` pairs as can be kept to the best pairing of
/// all, well spread; each keeps fewer than the one before. Running pairs that are forbidden are kept by nobody.
///
/// `go_on` hears how much is done of how much at most, and may stop it: none then.
///
/// # Errors
/// [`PairingError::TooMany`], and [`PairingError::NotProven`] when a proof fails.
pub fn keep_running(
    terms: &Terms,
    scores: &mut dyn ScoreRows,
    running: &[(usize, usize)],
    most: usize,
    go_on: &mut dyn FnMut(usize, usize) -> bool,
) -> Result<Option<Vec<Keeping>>, PairingError> {
    let plain = terms.worth()?;
    let mut dial = Dial {
        terms,
        plain,
        rows: Marked::new(scores, running),
        running: running.iter().copied().collect(),
        solved: 0,
        // Every gap between two settings costs one run, whether it gives a third or not.
        most_solved: 2 * most.max(2),
        go_on,
    };
    let Some(anew) = dial.anew()? else { return Ok(None) };
    let all = enough_for_all(plain, running);
    plain.with_running(all, terms.most_pairs())?;
    let Some(untouched) = dial.corner(all)? else { return Ok(None) };
    let mut corners = vec![untouched];
    if corners.iter().all(|corner| corner.found.kept > anew.found.kept) {
        corners.push(anew);
    } else {
        corners = vec![anew];
    }
    // Gaps known to have no corner between, by what the left one keeps.
    let mut closed: BTreeSet<usize> = BTreeSet::new();
    while corners.len() < most {
        let gaps = corners.iter().zip(corners.iter().skip(1)).enumerate();
        let open = gaps.filter(|(_, (left, right))| {
            left.found.kept > right.found.kept + 1 && !closed.contains(&left.found.kept)
        });
        let widest = open
            .max_by_key(|(at, (left, right))| (left.found.kept - right.found.kept, std::cmp::Reverse(*at)));
        let Some((at, (left, right))) = widest else { break };
        let apart = i64::try_from(left.found.kept - right.found.kept).unwrap_or(i64::MAX);
        let bonus = (right.worth - left.worth) / apart;
        let (most_kept, least_kept) = (left.found.kept, right.found.kept);
        let Some(between) = dial.corner(bonus)? else { return Ok(None) };
        if between.found.kept < most_kept && between.found.kept > least_kept {
            corners.insert(at + 1, between);
        } else {
            closed.insert(most_kept);
        }
    }
    if !(dial.go_on)(dial.most_solved, dial.most_solved) {
        return Ok(None);
    }
    Ok(Some(corners.into_iter().map(|corner| corner.found).collect()))
}

/// A bonus at which as many running pairs are kept as can be.
///
/// Where more could be kept, a chain of running pairs says how: it takes `j + 1` and gives up `j` between them,
/// and at most one other pair at either end. Giving up one between two needs a pair both of whose people are in
/// several; mostly there is none, and `j` is 0.
fn enough_for_all(worth: Worth, running: &[(usize, usize)]) -> i64 {
    let mut rows: HashMap<usize, u32> = HashMap::new();
    let mut columns: HashMap<usize, u32> = HashMap::new();
    for (row, column) in running {
        *rows.entry(*row).or_default() += 1;
        *columns.entry(*column).or_default() += 1;
    }
    let several = |of: &HashMap<usize, u32>, at: usize| of.get(&at).is_some_and(|&count| count > 1);
    let between = running.iter().filter(|&&(r, c)| several(&rows, r) && several(&columns, c)).count();
    let best = i64::from(FULL) * i64::from(worth.scale);
    let given_up = i64::try_from(between).unwrap_or(i64::MAX).saturating_add(2);
    best.saturating_mul(given_up).saturating_add(i64::from(worth.bonus) + 1)
}

impl Dial<'_> {
    /// The best pairing under a bonus for running pairs; none when told to stop.
    fn corner(&mut self, bonus: i64) -> Result<Option<Corner>, PairingError> {
        let worth = self.plain.with_running(bonus, self.terms.most_pairs())?;
        let Some(solution) = self.solve(worth) else { return Ok(None) };
        let mut corner = self.certified(worth, &solution)?;
        corner.found.proof.kept = Some(u32::try_from(corner.found.kept).unwrap_or(u32::MAX));
        Ok(Some(corner))
    }

    /// The best pairing of all; of equally good ones, one that keeps as many running pairs as any.
    fn anew(&mut self) -> Result<Option<Corner>, PairingError> {
        let Some(mut solution) = self.solve(self.plain) else { return Ok(None) };
        if self.kept(&solution.pairs) < self.running.len() {
            let Some(pairs) = ties::most_kept(self.terms, self.plain, &mut self.rows, &solution)? else {
                return Ok(None);
            };
            solution.pairs = pairs;
        }
        // The prices of the first answer prove the second too: both are as good as can be.
        self.certified(self.plain, &solution).map(Some)
    }

    fn solve(&mut self, worth: Worth) -> Option<Solution> {
        self.rows.marks = worth.running != 0;
        let rows = self.terms.rows().max(1);
        let (before, of) = (self.solved, self.most_solved);
        self.solved += 1;
        let go_on = &mut *self.go_on;
        // In thousandths of a run, so that a run moves the figure.
        let mut tell = |done: usize| go_on(before * 1000 + done * 500 / rows, of * 1000);
        let solved = solve_valued(self.terms, worth, Box::new(&mut self.rows), &mut tell);
        solved.map(|solved| solved.solution())
    }

    fn kept(&self, pairs: &[(usize, usize)]) -> usize {
        pairs.iter().filter(|pair| self.running.contains(pair)).count()
    }

    fn certified(&mut self, worth: Worth, solution: &Solution) -> Result<Corner, PairingError> {
        self.rows.marks = worth.running != 0;
        let seen = certify_valued(self.terms, worth, &mut self.rows, solution)?;
        let kept = self.kept(&solution.pairs);
        let bonus = i64::from(worth.running) * i64::try_from(kept).unwrap_or(i64::MAX);
        let proof =
            RunProof { checked: seen.pairs_checked, forbidden: seen.pairs_forbidden, ..RunProof::default() };
        let found = Keeping { kept, pairs: solution.pairs.clone(), total: seen.total, proof };
        Ok(Corner { worth: seen.worth - bonus, found })
    }
}

/// Scores, with running pairs marked where that counts.
pub(super) struct Marked<'a> {
    scores: &'a mut dyn ScoreRows,
    pub(super) marks: bool,
    by_row: HashMap<usize, Vec<usize>>,
}

impl<'a> Marked<'a> {
    fn new(scores: &'a mut dyn ScoreRows, running: &[(usize, usize)]) -> Self {
        let mut by_row: HashMap<usize, Vec<usize>> = HashMap::new();
        for &(row, column) in running {
            by_row.entry(row).or_default().push(column);
        }
        Self { scores, marks: false, by_row }
    }
}

impl ScoreRows for Marked<'_> {
    fn write_row(&mut self, row: usize, scores: &mut [u16]) {
        self.scores.write_row(row, scores);
        if !self.marks {
            return;
        }
        for &column in self.by_row.get(&row).into_iter().flatten() {
            if let Some(score) = scores.get_mut(column).filter(|score| **score != FORBIDDEN) {
                *score |= RUNNING;
            }
        }
    }

    fn score(&mut self, row: usize, column: usize, columns: usize) -> u16 {
        let score = self.scores.score(row, column, columns);
        let runs = self.marks && self.by_row.get(&row).is_some_and(|own| own.contains(&column));
        if runs && score != FORBIDDEN { score | RUNNING } else { score }
    }
}
