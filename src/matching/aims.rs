//! What a pairing is made as good as it can be in, and the proof that goes with each aim.

use super::certificate::certify;
use super::cohort::Cohort;
use super::fairest::{certify_fairest, certify_leximin, fairest, leximin};
use super::pair::{PairingError, Prepared, Stage};
use super::scorer::Scorer;
use super::solver::{Solved, solve};
use super::stable::{blocking_pairs, stable_pairing, wishes_of};
use crate::program::{Objective, RunProof};

/// Most people whose scores are raised one by one; beyond, only the lowest is.
pub const MOST_FOR_EACH: u32 = 500;

/// A proven answer, as rows and columns.
pub(super) struct Answer<'c> {
    pub(super) pairs: Vec<(usize, usize)>,
    pub(super) total: u64,
    pub(super) proof: RunProof,
    /// To ask further, under aims that have prices.
    pub(super) solved: Option<Solved<'c>>,
}

/// Solves and verifies. `tell` hears how far a stage is, of how much, and says whether to go on.
pub(super) fn answer<'c>(
    cohort: &'c Cohort<'c>,
    prepared: &Prepared,
    scorer: &mut Scorer<'_>,
    tell: &mut dyn FnMut(Stage, usize, usize) -> bool,
) -> Result<Answer<'c>, PairingError> {
    let terms = &prepared.terms;
    let rows = terms.rows();
    // The first pass over the rows looks at everybody, all that follow settle.
    let steps = match terms.objective {
        Objective::MostPairs | Objective::LargestTotal => 2,
        Objective::RaiseLowest => 4,
        Objective::RaiseEach => 6,
        Objective::WishesFirst => 1,
    };
    let mut go_on = |done: usize| match done.checked_sub(rows) {
        Some(done) if steps > 1 && rows > 0 => tell(Stage::Solving, done, (steps - 1) * rows),
        _ => tell(Stage::Scoring, done, rows),
    };
    let stopped = PairingError::Stopped;
    match terms.objective {
        Objective::MostPairs | Objective::LargestTotal => {
            let own = Box::new(Scorer::new(cohort, prepared.rows_are_mentors));
            let solved = solve(terms, own, &mut go_on)?.ok_or(stopped)?;
            let solution = solved.solution();
            prove(tell, rows)?;
            let seen = certify(terms, scorer, &solution)?;
            let proof = RunProof {
                checked: seen.pairs_checked,
                forbidden: seen.pairs_forbidden,
                ..RunProof::default()
            };
            Ok(Answer { pairs: solution.pairs, total: seen.total, proof, solved: Some(solved) })
        }
        Objective::RaiseLowest => {
            let raised = fairest(terms, scorer, &mut go_on)?.ok_or(stopped)?;
            prove(tell, rows)?;
            let seen = certify_fairest(terms, scorer, &raised)?;
            let proof = RunProof {
                checked: seen.pairs_checked,
                forbidden: seen.pairs_forbidden,
                lowest: seen.lowest,
                ..RunProof::default()
            };
            Ok(Answer { pairs: raised.solution.pairs, total: seen.total, proof, solved: None })
        }
        Objective::RaiseEach => {
            let people = u32::try_from(cohort.mentors().people.len() + cohort.mentees().people.len());
            let people = people.unwrap_or(u32::MAX);
            if people > MOST_FOR_EACH {
                return Err(PairingError::TooManyForEach { people, limit: MOST_FOR_EACH });
            }
            let raised = leximin(terms, scorer, &mut go_on)?.ok_or(stopped)?;
            prove(tell, rows)?;
            let seen = certify_leximin(terms, scorer, &raised)?;
            let proof = RunProof {
                checked: seen.pairs_checked,
                forbidden: seen.pairs_forbidden,
                lowest: seen.lowest,
                ..RunProof::default()
            };
            Ok(Answer { pairs: raised.pairs, total: seen.total, proof, solved: None })
        }
        Objective::WishesFirst => {
            let wishes = wishes_of(cohort, prepared.rows_are_mentors);
            let stable = stable_pairing(terms, scorer, &wishes, &mut go_on).ok_or(stopped)?;
            prove(tell, rows)?;
            let seen = blocking_pairs(terms, scorer, &wishes, &stable.pairs, &stable.scores)?;
            if !seen.is_stable() {
                let blocking = seen.blocking;
                return Err(PairingError::NotProven(format!(
                    "{blocking} pairs would rather have each other"
                )));
            }
            let proof = RunProof {
                checked: seen.pairs_checked,
                forbidden: seen.pairs_forbidden,
                blocking: Some(seen.blocking),
                ..RunProof::default()
            };
            Ok(Answer { pairs: stable.pairs, total: seen.total, proof, solved: None })
        }
    }
}

fn prove(tell: &mut dyn FnMut(Stage, usize, usize) -> bool, rows: usize) -> Result<(), PairingError> {
    if tell(Stage::Proving, 0, rows) { Ok(()) } else { Err(PairingError::Stopped) }
}
