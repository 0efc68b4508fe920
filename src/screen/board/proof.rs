//! The proof, as figures a person can read.

use crate::language::{Points, Shown, Words};
use crate::matching::Cohort;
use crate::program::Program;

/// Figures of the proof, each with its name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProofView {
    /// Name and figure.
    pub figures: Vec<(String, String)>,
}

impl ProofView {
    /// The proof of the newest run. Looks at every pair once.
    pub fn of(program: &Program, words: Words) -> Option<Self> {
        let run = program.latest_run().filter(|run| run.certified)?;
        let cohort = Cohort::new(program);
        let ids = |side: &crate::matching::Side| -> Vec<_> {
            side.people.iter().filter_map(|&at| cohort.people().get(at)).map(|person| &person.id).collect()
        };
        let (mentors, mentees) = (ids(cohort.mentors()), ids(cohort.mentees()));
        let all = mentors.len() * mentees.len();
        let allowed = mentors
            .iter()
            .map(|mentor| mentees.iter().filter(|mentee| cohort.allows(mentor, mentee)).count())
            .sum::<usize>();
        let number = |n: usize| n.shown(words.language());
        let total = words.board_points(Points(i64::try_from(run.total).unwrap_or(i64::MAX)));
        Some(Self {
            figures: vec![
                (words.board_proof_looked(), number(all)),
                (words.board_proof_forbidden(), number(all - allowed)),
                (words.board_proof_total(), total.clone()),
                (words.board_proof_limit(), total),
                (words.board_proof_print(), run.fingerprint.clone()),
            ],
        })
    }
}
