//! What one change would make of a pairing: one more place, one topic learned. From the prices of the best
//! pairing, so each costs about a shortest path, and says exactly how many pairs and points it brings.

use super::cohort::Cohort;
use super::pair::Prepared;
use super::problem::{FORBIDDEN, ScoreRows, Worth};
use super::scorer::Scorer;
use super::solver::{Solved, solve};
use std::cell::RefCell;
use std::rc::Rc;

/// One mentor whose scores are others than the cohort's, mentee by mentee.
#[derive(Default)]
struct Changed {
    mentor: Option<usize>,
    scores: Vec<u16>,
}

/// The cohort's scores, but for the mentor who changes.
struct Scores<'c> {
    scorer: Scorer<'c>,
    rows_are_mentors: bool,
    changed: Rc<RefCell<Changed>>,
}

impl ScoreRows for Scores<'_> {
    fn write_row(&mut self, row: usize, scores: &mut [u16]) {
        self.scorer.write_row(row, scores);
        let changed = self.changed.borrow();
        match changed.mentor {
            Some(mentor) if self.rows_are_mentors && mentor == row => scores.copy_from_slice(&changed.scores),
            Some(mentor) if !self.rows_are_mentors => {
                if let Some((score, &new)) = scores.get_mut(mentor).zip(changed.scores.get(row)) {
                    *score = new;
                }
            }
            _ => {}
        }
    }

    fn score(&mut self, row: usize, column: usize, columns: usize) -> u16 {
        let (mentor, mentee) = if self.rows_are_mentors { (row, column) } else { (column, row) };
        let changed = self.changed.borrow();
        match changed.mentor {
            Some(who) if who == mentor => changed.scores.get(mentee).copied().unwrap_or(FORBIDDEN),
            _ => self.scorer.score(row, column, columns),
        }
    }
}

/// What a change brings, where it brings anything.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Effect {
    /// Pairs more.
    pub(super) pairs: i64,
    /// Hundredths of a point more in total.
    pub(super) points: i64,
    /// What the new pair of the person to be helped scores.
    pub(super) score: u16,
}

/// A solved pairing that can be asked what a change of one mentor would bring.
pub(super) struct Probe<'c> {
    cohort: &'c Cohort<'c>,
    prepared: Prepared,
    worth: Worth,
    solved: Solved<'c>,
    changed: Rc<RefCell<Changed>>,
    /// Worth, pairs and total of the best pairing as things are.
    now: (i64, i64, i64),
}

impl<'c> Probe<'c> {
    /// Solves a cohort; none where it cannot be.
    pub(super) fn of(cohort: &'c Cohort<'c>) -> Option<Self> {
        let prepared = Prepared::of(cohort).ok()?;
        let changed = Rc::default();
        let solved = solved(cohort, &prepared, &changed)?;
        let worth = prepared.terms.worth().ok()?;
        let mut probe = Self { cohort, prepared, worth, solved, changed, now: (0, 0, 0) };
        probe.now = probe.measure();
        Some(probe)
    }

    /// What one more place of a mentor would bring, when somebody without a pair would have one then. Mentors
    /// and people are places on their sides.
    pub(super) fn one_more_place(&mut self, mentor: usize, helped: (usize, bool)) -> Option<Effect> {
        let places = self.places(mentor)?;
        self.turn(mentor, places.checked_add(1)?);
        let effect = self.effect(helped);
        self.turn(mentor, places);
        self.settle_back(helped)?;
        effect
    }

    /// What it would bring if a mentor's scores with the mentees were these.
    pub(super) fn other_scores(
        &mut self,
        mentor: usize,
        scores: Vec<u16>,
        helped: (usize, bool),
    ) -> Option<Effect> {
        let places = self.places(mentor)?;
        *self.changed.borrow_mut() = Changed { mentor: Some(mentor), scores };
        self.turn(mentor, places);
        let effect = self.effect(helped);
        *self.changed.borrow_mut() = Changed::default();
        self.turn(mentor, places);
        self.settle_back(helped)?;
        effect
    }

    /// Per mentor: whether they have a place that nobody takes.
    pub(super) fn rooms(&self) -> Vec<bool> {
        let mut taken = vec![0_usize; self.cohort.mentors().people.len()];
        for (mentor, _) in self.couples() {
            if let Some(taken) = taken.get_mut(mentor) {
                *taken += 1;
            }
        }
        let free = |(at, taken)| self.places(at).is_some_and(|places| taken < usize::from(places));
        taken.into_iter().enumerate().map(free).collect()
    }

    fn places(&self, mentor: usize) -> Option<u16> {
        let terms = &self.prepared.terms;
        let side = if self.prepared.rows_are_mentors { &terms.row_capacity } else { &terms.column_capacity };
        side.get(mentor).copied()
    }

    fn turn(&mut self, mentor: usize, places: u16) {
        if self.prepared.rows_are_mentors {
            self.solved.row_changed(mentor, places);
        } else {
            self.solved.column_changed(mentor, places);
        }
    }

    /// The pairs of now, as (mentor, mentee).
    fn couples(&self) -> Vec<(usize, usize)> {
        let turned =
            |(row, column)| if self.prepared.rows_are_mentors { (row, column) } else { (column, row) };
        self.solved.solution().pairs.into_iter().map(turned).collect()
    }

    fn score(&self, (mentor, mentee): (usize, usize)) -> u16 {
        let changed = self.changed.borrow();
        if changed.mentor == Some(mentor) {
            return changed.scores.get(mentee).copied().unwrap_or(0);
        }
        let (mentors, mentees) = (&self.cohort.mentors().people, &self.cohort.mentees().people);
        let two = mentors.get(mentor).zip(mentees.get(mentee));
        two.map_or(0, |(&mentor, &mentee)| self.cohort.fast_score(mentor, mentee))
    }

    fn measure(&self) -> (i64, i64, i64) {
        self.couples().into_iter().fold((0, 0, 0), |(worth, pairs, total), pair| {
            let score = self.score(pair);
            (worth + self.worth.of(score), pairs + 1, total + i64::from(score))
        })
    }

    /// What is better now, when the one to be helped is paired; none when nothing is, or they are not.
    fn effect(&self, (helped, as_mentor): (usize, bool)) -> Option<Effect> {
        let theirs = |&(mentor, mentee): &(usize, usize)| helped == if as_mentor { mentor } else { mentee };
        let score = self.couples().into_iter().filter(theirs).map(|pair| self.score(pair)).max()?;
        let (worth, pairs, points) = self.measure();
        let better = worth > self.now.0;
        better.then_some(Effect { pairs: pairs - self.now.1, points: points - self.now.2, score })
    }

    /// Among equally good pairings another one may be left now: not one in which they are paired already.
    fn settle_back(&mut self, (helped, as_mentor): (usize, bool)) -> Option<()> {
        let paired = |&(mentor, mentee): &(usize, usize)| helped == if as_mentor { mentor } else { mentee };
        if self.couples().iter().any(paired) {
            self.solved = solved(self.cohort, &self.prepared, &self.changed)?;
        }
        Some(())
    }
}

fn solved<'c>(
    cohort: &'c Cohort<'c>,
    prepared: &Prepared,
    changed: &Rc<RefCell<Changed>>,
) -> Option<Solved<'c>> {
    let scores = Scores {
        scorer: Scorer::new(cohort, prepared.rows_are_mentors),
        rows_are_mentors: prepared.rows_are_mentors,
        changed: Rc::clone(changed),
    };
    solve(&prepared.terms, Box::new(scores), &mut |_| true).ok().flatten()
}
