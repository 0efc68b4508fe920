//! Pairing anew around pairs that run already: from touching as few of them as can be to touching all, with
//! what each setting gives.
//!
//! Not here: who approved what (`program`), and the plain run that starts from nothing ([`super::pair`]).
//!
//! Start with [`rematch`]; the search for settings, on numbers alone, is [`keep_running`] (`dial`); which pairs
//! run and which no longer can, `running_pairs`; ties, `ties`.
//!
//! **What is proven.** Every running pair is worth `b` more than its score makes it. Let `A` be the best pairing
//! under a bonus `b >= 0`, and let it keep `k` running pairs. Any other pairing `X` that keeps `j >= k` of them
//! has `worth(X) + b * j <= worth(A) + b * k`, so `worth(X) <= worth(A)`: **among all pairings that keep at
//! least `k` running pairs, none is better** under the program's own aim (as many pairs as possible, then the
//! largest total; or the total first). So one run and one certificate prove a setting, whatever `b` is. This is
//! Lagrangian relaxation of "keep at least `k`" (H. Everett, "Generalized Lagrange multiplier method",
//! Operations Research 11 (1963) 399-417).
//!
//! **Which settings there are.** As `b` rises, the kept ones never get fewer and the worth never rises: the best
//! pairings are the corners of the concave envelope of (kept, worth). Between two known corners the bonus at
//! which both are equally good finds the next, or shows that there is none (M. J. Eisner and D. G. Severance,
//! "Mathematical techniques for efficient record segmentation in large shared databases", Journal of the ACM 23
//! (1976) 619-635). Bonuses are whole numbers of worth, so corners whose price differs by less than a hundredth
//! of a point a pair may come as one. A number of kept pairs between two corners can have a best pairing too;
//! per pair touched it gains less than the corner after it, and it is left out.
//!
//! **Ends.** A bonus beyond what two pairs can ever be worth keeps as many running pairs as can be kept: whoever
//! leaves a running pair out could put it back for at most two others. Without a bonus everything is anew; of
//! equally good pairings the one that keeps most is then taken (`ties`).
//!
//! **Cost.** One run and one certificate for each setting, and one for each gap that turns out to have none: at
//! most about twice [`MOST_SETTINGS`]. Up to about 17,800 pairs, beyond which the solver's numbers do not hold the
//! bonus.

mod dial;
mod running_pairs;
mod ties;

pub use dial::{Keeping, keep_running};
pub use running_pairs::{Ended, RunningPairs, WhyEnded, running_print};

use super::aims::Answer;
use super::cohort::Cohort;
use super::pair::{Flow, Outcome, PairingError, Prepared, Progress, Stage, outcome_of};
use super::scorer::Scorer;
use crate::program::{Objective, PairKey, Program, RunPair};
use serde::{Deserialize, Serialize};

/// Settings shown at most, both ends with them.
pub const MOST_SETTINGS: usize = 9;

/// What could become of the running pairs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rematch {
    /// Approved pairs that can go on, with their scores of now, by mentee's id, then mentor's.
    pub running: Vec<RunPair>,
    /// Approved pairs that cannot.
    pub ended: Vec<Ended>,
    /// From touching as few running pairs as can be to everything anew; each keeps fewer than the one before. At
    /// least one; one alone when the best pairing touches no more than has to be.
    pub settings: Vec<Setting>,
}

/// One setting of the dial.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Setting {
    /// How many running pairs it keeps.
    pub kept: u32,
    /// The pairing: the best of all that keep at least as many.
    pub outcome: Outcome,
}

impl Rematch {
    /// What is put first: as many pairs as possible, or the largest total where the program wants that. Other
    /// aims have no price for a running pair, and are not asked.
    pub fn objective(of: Objective) -> Objective {
        match of {
            Objective::LargestTotal => Objective::LargestTotal,
            Objective::MostPairs | Objective::RaiseLowest | Objective::RaiseEach | Objective::WishesFirst => {
                Objective::MostPairs
            }
        }
    }
}

/// Every setting between leaving the approved pairs alone and pairing everybody anew, each proven.
///
/// # Errors
/// [`PairingError`]; stopped when `report` says so.
pub fn rematch(program: &Program, report: &mut dyn FnMut(Progress) -> Flow) -> Result<Rematch, PairingError> {
    rematch_around(&Cohort::new(program), program.living_pairs().map(|(key, _)| key), report)
}

/// The same, with these pairs approved, whatever the program says of that.
pub(super) fn rematch_around<'k>(
    cohort: &Cohort<'_>,
    approved: impl IntoIterator<Item = &'k PairKey>,
    report: &mut dyn FnMut(Progress) -> Flow,
) -> Result<Rematch, PairingError> {
    let mut prepared = Prepared::of(cohort)?;
    prepared.terms.objective = Rematch::objective(prepared.terms.objective);
    let standing = RunningPairs::among(cohort, approved);
    let cells: Vec<(usize, usize)> = standing
        .running
        .iter()
        .filter_map(|pair| prepared.at(cohort, &PairKey::new(&pair.mentor, &pair.mentee)))
        .collect();
    let mut scorer = Scorer::new(cohort, prepared.rows_are_mentors);
    let mut go_on = |done: usize, of: usize| {
        let small = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        report(Progress { stage: Stage::Solving, done: small(done), of: small(of) }) == Flow::GoOn
    };
    let found = keep_running(&prepared.terms, &mut scorer, &cells, MOST_SETTINGS, &mut go_on)?
        .ok_or(PairingError::Stopped)?;
    let settings = found.into_iter().map(|found| {
        let kept = u32::try_from(found.kept).unwrap_or(u32::MAX);
        let answer = Answer { pairs: found.pairs, total: found.total, proof: found.proof, solved: None };
        Ok(Setting { kept, outcome: outcome_of(cohort, &prepared, &answer)? })
    });
    let settings = settings.collect::<Result<Vec<Setting>, PairingError>>()?;
    Ok(Rematch { running: standing.running, ended: standing.ended, settings })
}
