//! A program with what was worked out of it so far, so that the next question about it is not answered anew.
//!
//! **Which answers are the same everywhere.** The pairing itself is always found from nothing: the same program
//! gives the same pairs on every machine, whatever was asked before. Prices of single pairs are read from the
//! prices that stand: exact, hence the same sums as from nothing. After people have changed, where several
//! pairings are equally good, prices may stand for another of them than a fresh run finds; sums are the same
//! still, and only who moves with whom can differ.

use super::cohort::{Cohort, Side};
use super::pair::{Flow, Outcome, PairingError, Prepared, Progress, pair_cohort};
use super::problem::Terms;
use super::scorer::Scorer;
use super::solver::{Solved, Unscored, solve};
use crate::program::{Objective, Person, PersonId, Program};

/// People that may change while prices stand; from more on a run from nothing is no slower.
const FEW: usize = 16;

/// A program with what is known of it.
pub(super) struct Held<'c> {
    pub(super) cohort: &'c Cohort<'c>,
    outcome: Option<Outcome>,
    prices: Option<Prices<'c>>,
}

/// A solved pairing, with its prices.
pub(super) struct Prices<'c> {
    pub(super) prepared: Prepared,
    pub(super) solved: Solved<'c>,
}

/// Prices that outlive their program, while some of its people change.
pub(super) struct Kept {
    solved: Unscored,
    terms: Terms,
    rows_are_mentors: bool,
    sides: [Side; 2],
    changed: Vec<PersonId>,
}

impl<'c> Held<'c> {
    /// Nothing is known yet.
    pub(super) fn new(cohort: &'c Cohort<'c>) -> Self {
        Self { cohort, outcome: None, prices: None }
    }

    /// The pairing, from nothing; or the one found before.
    pub(super) fn pair(
        &mut self,
        report: &mut dyn FnMut(Progress) -> Flow,
    ) -> Result<&Outcome, PairingError> {
        if self.outcome.is_none() {
            // Not both at once in memory, and only those of a fresh run stand for its pairs.
            self.prices = None;
            let (outcome, prices) = pair_cohort(self.cohort, report)?;
            self.prices = prices;
            return Ok(self.outcome.insert(outcome));
        }
        self.outcome.as_ref().ok_or(PairingError::Stopped)
    }

    /// The prices of the best pairing. Only aims that add scores up have such.
    pub(super) fn prices(&mut self) -> Result<&mut Prices<'c>, PairingError> {
        let prices = if let Some(prices) = self.prices.take() {
            prices
        } else {
            let prepared = Prepared::of(self.cohort)?;
            let scorer = Scorer::new(self.cohort, prepared.rows_are_mentors);
            let solved = solve(&prepared.terms, Box::new(scorer), &mut |_| true)?;
            Prices { prepared, solved: solved.ok_or(PairingError::Stopped)? }
        };
        Ok(self.prices.insert(prices))
    }

    /// The program.
    pub(super) fn program(&self) -> &'c Program {
        self.cohort.program()
    }

    /// Lets the prices outlive the program, in which these people, as they will be, are all that changes. None
    /// where there are no prices, or where more than the pairs of these people would be others.
    pub(super) fn keep(self, changed: &[Person]) -> Option<Kept> {
        let Prices { prepared, mut solved } = self.prices?;
        if changed.len() > FEW {
            return None;
        }
        let program = self.cohort.program();
        let leads = |id: &PersonId| program.people.values().any(|person| person.manager_id() == Some(id));
        for person in changed {
            let now = program.people.get(&person.id)?;
            // A line of reporting that moves takes along all who hang on it.
            if now.manager_id() != person.manager_id() && leads(&person.id) {
                return None;
            }
        }
        // Out of the way under the scores of before, so that those of after meet nobody's place.
        for person in changed {
            let (row, column) = prepared.places_of(self.cohort, &person.id);
            if let Some(row) = row {
                solved.row_changed(row, 0);
            }
            if let Some(column) = column {
                solved.column_changed(column, 0);
            }
        }
        Some(Kept {
            solved: solved.without_scores(),
            terms: prepared.terms,
            rows_are_mentors: prepared.rows_are_mentors,
            sides: [self.cohort.mentors().clone(), self.cohort.mentees().clone()],
            changed: changed.iter().map(|person| person.id.clone()).collect(),
        })
    }

    /// Takes up prices that outlived another state of the program, with as many people in the same order.
    pub(super) fn take_up(&mut self, kept: Kept) {
        let Ok(prepared) = Prepared::of(self.cohort) else { return };
        let (mentors, mentees) = (self.cohort.mentors(), self.cohort.mentees());
        let same_sides = kept.sides[0].people == mentors.people && kept.sides[1].people == mentees.people;
        let (terms, before) = (&prepared.terms, &kept.terms);
        let same = same_sides
            && prepared.rows_are_mentors == kept.rows_are_mentors
            && terms.objective == before.objective
            && matches!(terms.objective, Objective::MostPairs | Objective::LargestTotal)
            && terms.pins == before.pins
            && terms.most_pairs() == before.most_pairs();
        if !same {
            return;
        }
        let scorer = Scorer::new(self.cohort, prepared.rows_are_mentors);
        let mut solved = kept.solved.with_scores(Box::new(scorer));
        for id in &kept.changed {
            let (row, column) = prepared.places_of(self.cohort, id);
            let capacity = |of: &[u16], at: usize| of.get(at).copied().unwrap_or(0);
            if let Some(row) = row {
                solved.row_changed(row, capacity(&terms.row_capacity, row));
            }
            if let Some(column) = column {
                solved.column_changed(column, capacity(&terms.column_capacity, column));
            }
        }
        self.prices = Some(Prices { prepared, solved });
    }
}

/// Whether a pairing is worth finding before anybody asks: it takes a blink.
pub(super) fn is_quick(program: &Program) -> bool {
    const MOST_PAIRS: usize = 2_000_000;
    let mentors = program.people.values().filter(|person| person.can_mentor()).count();
    let mentees = program.people.values().filter(|person| person.can_learn()).count();
    mentors.saturating_mul(mentees) <= MOST_PAIRS
        && matches!(program.rules.objective, Objective::MostPairs | Objective::LargestTotal)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test stops where it fails")]
mod tests {
    use super::{Flow, Held};
    use crate::matching::Cohort;
    use crate::program::{Manager, Person, PersonId, Program, ProgramId, Role};

    fn twelve() -> Program {
        let mut program = Program::new(ProgramId::new("twelve"));
        for at in 0..12 {
            let role = if at % 2 == 0 { Role::Mentor } else { Role::Mentee };
            let mut person = Person::named(PersonId::new(format!("p{at:02}")), "", role);
            person.interests =
                ["lari", "masak", "baca", "lukis"][at % 4..].iter().map(|&i| i.into()).collect();
            program.people.insert(person.id.clone(), person);
        }
        program.people.get_mut(&PersonId::new("p03")).unwrap().manager =
            Some(Manager::Person(PersonId::new("p01")));
        program
    }

    /// Whether prices outlive this change of somebody, and are those of a fresh run if so.
    fn outlives(id: &str, change: impl Fn(&mut Person)) -> bool {
        let mut program = twelve();
        let mut changed = program.people[&PersonId::new(id)].clone();
        change(&mut changed);
        let kept = {
            let cohort = Cohort::new(&program);
            let mut held = Held::new(&cohort);
            held.pair(&mut |_| Flow::GoOn).unwrap();
            held.keep(std::slice::from_ref(&changed))
        };
        program.people.insert(changed.id.clone(), changed);
        let cohort = Cohort::new(&program);
        let mut held = Held::new(&cohort);
        if let Some(kept) = kept {
            held.take_up(kept);
        }
        let Some(prices) = &held.prices else { return false };
        let pairs = prices.solved.solution().pairs;
        let total: u64 = pairs
            .into_iter()
            .filter_map(|pair| prices.prepared.two(&cohort, pair))
            .map(|(mentor, mentee)| u64::from(cohort.fast_score(mentor, mentee)))
            .sum();
        assert_eq!(total, Held::new(&cohort).pair(&mut |_| Flow::GoOn).unwrap().total);
        true
    }

    #[test]
    fn prices_outlive_what_touches_one_person_only() {
        assert!(outlives("p04", |mentor| mentor.interests.clear()));
        assert!(outlives("p05", |mentee| mentee.interests.push("silat".into())));
        assert!(outlives("p03", |led| led.manager = None), "whose line moves alone");
        assert!(!outlives("p01", |leads| leads.manager = Some(Manager::Person(PersonId::new("p02")))));
        assert!(!outlives("p05", |mentee| mentee.paused = true), "who leaves changes who takes part");
        assert!(!outlives("p05", |mentee| mentee.role = Role::Both));
    }
}
