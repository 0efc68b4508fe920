//! Square matrices of scores for `scripts/bench-peers`, with our own answer to each and the time it took:
//! `cargo bench --no-default-features --bench peers -- FOLDER SIZE…`
//!
//! Writes `FAMILY-N.bin` (scores row by row, two bytes each, the small one first; 65535 is a pair that must not
//! be) and `FAMILY-N.json` beside it. Uniform: whole numbers 0 to 10,000, evenly spread. Mentoring: many near
//! ties, every pair allowed (`mentoring.rs`). Regular shapes (`shaped.rs`). People: the product's made-up people under the product's own
//! rules, one place each. Fixed seeds; the median of three runs, one from 4,000 up. Every answer is certified.
#![allow(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    reason = "a bench measures, and stops where it fails"
)]

mod mentoring;
mod shaped;

use balik::library::sample_program;
use balik::matching::{
    Cohort, FORBIDDEN, Flow, Outcome, Problem, ScoreRows, Scorer, Solution, Terms, assign, certify,
    pair_people,
};
use balik::program::{Objective, Program, ProgramId};
use std::fs;
use std::path::Path;
use std::time::Instant;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).filter(|a| !a.starts_with("--")).collect();
    let [folder, sizes @ ..] = arguments.as_slice() else { panic!("peers -- FOLDER SIZE…") };
    fs::create_dir_all(folder).unwrap();
    for n in sizes.iter().map(|size| size.parse().unwrap()) {
        write(Path::new(folder), "uniform", n, uniform(n), None);
        write(Path::new(folder), "mentoring", n, mentoring::scores(n), None);
        let program = one_place_each(n);
        for (family, shape) in shaped::SHAPES {
            write(Path::new(folder), family, n, shaped::scores(shape, n, n), None);
        }
        write(Path::new(folder), "people", n, people(&Cohort::new(&program)), Some(&program));
    }
}

/// Our solver, nothing else.
fn solve(problem: &Problem) -> Solution {
    assign(&problem.terms, &mut problem.score_rows(), &mut |_| true).unwrap().unwrap()
}

/// Solves a matrix, and writes it and what came out. A program's whole run must come to the same.
fn write(folder: &Path, family: &str, n: usize, scores: Vec<u16>, program: Option<&Program>) {
    let terms = Terms {
        row_capacity: vec![1; n],
        column_capacity: vec![1; n],
        pins: Vec::new(),
        objective: Objective::MostPairs,
    };
    let problem = Problem { scores, terms };
    let (solving, solution) = timed(n, || solve(&problem));
    let (proving, certificate) =
        timed(n, || certify(&problem.terms, &mut problem.score_rows(), &solution).unwrap());
    let mut all = solving + proving;
    if let Some(program) = program {
        let (run, outcome): (f64, Outcome) = timed(n, || pair_people(program, &mut |_| Flow::GoOn).unwrap());
        assert_eq!(outcome.total, certificate.total, "{family} {n}: the run and the solver differ");
        all = run;
    }
    let forbidden = problem.scores.iter().filter(|&&score| score == FORBIDDEN).count();
    let bytes: Vec<u8> = problem.scores.iter().flat_map(|score| score.to_le_bytes()).collect();
    let about = serde_json::json!({
        "n": n,
        "family": family,
        "forbidden": forbidden,
        "pairs": certificate.pairs,
        "total": certificate.total,
        "solving_ms": solving,
        "all_ms": all,
    });
    fs::write(folder.join(format!("{family}-{n}.bin")), bytes).unwrap();
    fs::write(folder.join(format!("{family}-{n}.json")), about.to_string()).unwrap();
}

/// The median time of some runs in milliseconds, and the last answer.
fn timed<T>(n: usize, run: impl Fn() -> T) -> (f64, T) {
    let once = || {
        let start = Instant::now();
        let answer = run();
        (start.elapsed().as_secs_f64() * 1000.0, answer)
    };
    let (first, mut answer) = once();
    let mut times = vec![first];
    for _ in 1..if n < 4000 { 3 } else { 1 } {
        let (time, again) = once();
        times.push(time);
        answer = again;
    }
    times.sort_by(f64::total_cmp);
    (times.get(times.len() / 2).copied().unwrap_or(first), answer)
}

fn uniform(n: usize) -> Vec<u16> {
    let mut chance = mentoring::Chance(0x5eed + n as u64);
    (0..n * n).map(|_| u16::try_from(chance.below(10_001)).unwrap()).collect()
}

/// `n` mentors and `n` mentees with one place each, as our peers know no other people.
fn one_place_each(n: usize) -> Program {
    let mut program = sample_program(ProgramId::new("bench"), 2 * n, 1999);
    for person in program.people.values_mut() {
        person.mentor_capacity = 1;
    }
    program
}

/// The scores of mentees (rows) with mentors by the product's own rules.
fn people(cohort: &Cohort<'_>) -> Vec<u16> {
    let (mentees, mentors) = (cohort.mentees().people.len(), cohort.mentors().people.len());
    let mut scores = vec![0; mentees * mentors];
    let mut product = Scorer::new(cohort, false);
    for (row, cells) in scores.chunks_mut(mentors).enumerate() {
        product.write_row(row, cells);
    }
    scores
}
