//! The proof, as figures a person can read.

use crate::language::{Points, Shown, Words};
use crate::matching::{Cohort, FORBIDDEN, ScoreRows, Scorer};
use crate::program::{Objective, Program, RunProof};

/// What the proof says, and its figures.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProofView {
    /// How it is proven.
    pub text: String,
    /// Name and figure.
    pub figures: Vec<(String, String)>,
}

impl ProofView {
    /// The proof of the newest run. Runs of earlier versions kept no figures: then every pair is looked at once.
    pub fn of(program: &Program, words: Words) -> Option<Self> {
        let run = program.latest_run().filter(|run| run.certified)?;
        let proof = run.proof.unwrap_or_else(|| counted(program));
        let number = |n: u64| n.shown(words.language());
        let points =
            |hundredths: u64| words.board_points(Points(i64::try_from(hundredths).unwrap_or(i64::MAX)));
        let mut figures = vec![
            (words.board_proof_looked(), number(proof.checked + proof.forbidden)),
            (words.board_proof_forbidden(), number(proof.forbidden)),
            (words.board_proof_total(), points(run.total)),
        ];
        let text = match run.objective {
            Objective::MostPairs | Objective::LargestTotal => {
                figures.push((words.board_proof_limit(), points(run.total)));
                if proof.kept.is_some() { words.rematch_proof_text() } else { words.board_proof_text() }
            }
            Objective::RaiseLowest => words.board_proof_text_lowest(),
            Objective::RaiseEach => words.board_proof_text_each(),
            Objective::WishesFirst => words.board_proof_text_wishes(),
        };
        figures.extend(proof.lowest.map(|lowest| (words.board_proof_lowest(), points(lowest.into()))));
        figures.extend(proof.blocking.map(|count| (words.board_proof_blocking(), number(count))));
        figures.extend(proof.kept.map(|count| (words.rematch_proof_kept(), number(count.into()))));
        figures.push((words.board_proof_print(), run.fingerprint.clone()));
        Some(Self { text, figures })
    }
}

fn counted(program: &Program) -> RunProof {
    let cohort = Cohort::new(program);
    let mut scorer = Scorer::new(&cohort, true);
    let columns = cohort.mentees().people.len();
    let mut proof = RunProof::default();
    let mut row_scores = vec![FORBIDDEN; columns];
    for row in 0..cohort.mentors().people.len() {
        scorer.write_row(row, &mut row_scores);
        let allowed = row_scores.iter().filter(|&&score| score != FORBIDDEN).count() as u64;
        proof.checked += allowed;
        proof.forbidden += columns as u64 - allowed;
    }
    proof
}
