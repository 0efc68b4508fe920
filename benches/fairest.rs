//! How long fair pairings take: `cargo bench --no-default-features --bench fairest [-- SIZE…]`
//!
//! Family A: whole numbers 0 to 10,000, evenly spread. Family B: made-up people scored by the product's own
//! rules. Fixed seeds; the median of three runs each (one run from 4,000 up). Every answer is certified.
//! Leximin runs as far as it may. `raise` is what the lowest score alone costs: everything but the best fit
//! of what is left.
#![allow(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    reason = "a bench measures, and stops where it fails"
)]

use balik::library::sample_program;
use balik::matching::{
    Cohort, MOST_LEXIMIN_CELLS, Problem, ScoreRows, Scorer, Terms, assign, certify, certify_fairest,
    certify_leximin, fairest, leximin,
};
use balik::program::{Objective, ProgramId};
use std::time::Instant;

fn main() {
    let asked: Vec<usize> = std::env::args().skip(1).filter_map(|a| a.parse().ok()).collect();
    let sizes = if asked.is_empty() { vec![100, 250, 1000, 2000, 5000] } else { asked };
    println!(
        "n x n, milliseconds       raise   the fit   proving  best fit   lowest (best fit's)  mean (best fit's)"
    );
    for n in sizes {
        for (family, problem) in [("A", uniform(n)), ("B", people(n))] {
            measure(family, n, &problem);
        }
    }
}

fn median(mut times: Vec<f64>) -> f64 {
    times.sort_by(f64::total_cmp);
    times.get(times.len() / 2).copied().unwrap_or(0.0)
}

fn milliseconds(since: Instant) -> f64 {
    since.elapsed().as_secs_f64() * 1000.0
}

fn measure(family: &str, n: usize, problem: &Problem) {
    let terms = &problem.terms;
    let start = Instant::now();
    let plain = assign(terms, &mut problem.score_rows(), &mut |_| true).unwrap().unwrap();
    let best_fit = milliseconds(start);
    let plain_total = certify(terms, &mut problem.score_rows(), &plain).unwrap().total;
    let plain_lowest = plain.pairs.iter().map(|&(r, c)| problem.row(r).get(c).copied().unwrap()).min();
    let (mut raise, mut fit, mut proving) = (Vec::new(), Vec::new(), Vec::new());
    let mut shown = String::new();
    for _ in 0..if n < 4000 { 3 } else { 1 } {
        let start = Instant::now();
        // The fit begins where half of the work is done.
        let mut raised = 0.0;
        let half = 2 * terms.rows();
        let answer = fairest(terms, &mut problem.score_rows(), &mut |done| {
            if done < half {
                raised = milliseconds(start);
            }
            true
        });
        let answer = answer.unwrap().unwrap();
        raise.push(raised);
        fit.push(milliseconds(start) - raised);
        let start = Instant::now();
        let proof = certify_fairest(terms, &mut problem.score_rows(), &answer).unwrap();
        proving.push(milliseconds(start));
        let points = |hundredths: u64| hundredths as f64 / 100.0;
        shown = format!(
            "{:7.2} ({:7.2})    {:7.3} ({:7.3})  {} pairs",
            points(proof.lowest.unwrap_or(0).into()),
            points(plain_lowest.unwrap_or(0).into()),
            points(proof.total) / proof.pairs.max(1) as f64,
            points(plain_total) / plain.pairs.len().max(1) as f64,
            proof.pairs,
        );
    }
    let [raise, fit, proving] = [raise, fit, proving].map(median);
    println!("{family} {n:6} fairest      {raise:8.1}  {fit:8.1}  {proving:8.1}  {best_fit:8.1}  {shown}");
    if terms.rows() as u64 * terms.columns() as u64 > MOST_LEXIMIN_CELLS {
        return;
    }
    let (mut solving, mut proving) = (Vec::new(), Vec::new());
    for _ in 0..3 {
        let start = Instant::now();
        let answer = leximin(terms, &mut problem.score_rows(), &mut |_| true).unwrap().unwrap();
        solving.push(milliseconds(start));
        let start = Instant::now();
        let proof = certify_leximin(terms, &mut problem.score_rows(), &answer).unwrap();
        proving.push(milliseconds(start));
        let mean = proof.total as f64 / 100.0 / proof.pairs.max(1) as f64;
        shown = format!("{} levels, mean {mean:.3}", proof.levels);
    }
    let [solving, proving] = [solving, proving].map(median);
    println!("{family} {n:6} leximin      {solving:8.1}            {proving:8.1}            {shown}");
}

fn uniform(n: usize) -> Problem {
    let mut state = 0x5eed_u64 + n as u64;
    let scores = (0..n * n)
        .map(|_| {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            u16::try_from((state >> 33) % 10_001).unwrap()
        })
        .collect();
    Problem { scores, terms: terms(vec![1; n], vec![1; n]) }
}

fn people(n: usize) -> Problem {
    let program = sample_program(ProgramId::new("bench"), 2 * n, 1999);
    let cohort = Cohort::new(&program);
    let (rows, columns) = (cohort.mentees(), cohort.mentors());
    let width = columns.people.len();
    let mut scores = vec![0; rows.people.len() * width];
    let mut by_asking = Scorer::new(&cohort, false);
    for (row, cells) in scores.chunks_mut(width).enumerate() {
        by_asking.write_row(row, cells);
    }
    Problem { scores, terms: terms(rows.capacity.clone(), columns.capacity.clone()) }
}

fn terms(row_capacity: Vec<u16>, column_capacity: Vec<u16>) -> Terms {
    Terms { row_capacity, column_capacity, pins: Vec::new(), objective: Objective::MostPairs }
}
