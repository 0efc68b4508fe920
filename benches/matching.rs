//! How long pairing takes: `cargo bench --no-default-features --bench matching [-- SIZE…]`
//!
//! Family A: whole numbers 0 to 10,000, evenly spread. Family B: made-up people scored by the product's own
//! rules. Fixed seeds; the median of three runs each (one run from 4,000 up). Every answer is certified.
#![allow(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a bench measures, and stops where it fails"
)]

use balik::library::sample_program;
use balik::matching::{
    Cohort, FORBIDDEN, Flow, Problem, ScoreRows, Scorer, Stage, Terms, assign, certify, pair_people, rematch,
    solve,
};
use balik::program::{Objective, Pair, PairKey, ProgramId};
use std::time::Instant;

fn main() {
    let asked: Vec<usize> = std::env::args().skip(1).filter_map(|a| a.parse().ok()).collect();
    let sizes = if asked.is_empty() { vec![100, 300, 1000, 2000, 5000] } else { asked };
    println!("n x n, milliseconds      scoring   solving   proving       all    pairs   mean score");
    for n in sizes {
        uniform(n);
        people(n);
    }
    println!("around running pairs, a fiftieth of the people away, milliseconds");
    for n in [100, 1000, 5000] {
        around_running(n);
    }
    println!("one question of a solved pairing, milliseconds: median, slowest of 200");
    println!("n x n              with a pair    without one   a row changed   a column changed");
    for n in [100, 1000, 5000] {
        questions(n);
    }
}

/// All pairs run, every fiftieth person pauses, and every choice between touching none and all is worked out.
fn around_running(n: usize) {
    let mut program = sample_program(ProgramId::new("bench"), 2 * n, 1999);
    let outcome = pair_people(&program, &mut |_| Flow::GoOn).unwrap();
    for pair in outcome.pairs {
        let key = PairKey::new(&pair.mentor, &pair.mentee);
        let approved = Pair::approved(&key, pair.score, None);
        program.pairs.insert(key, approved);
    }
    for person in program.people.values_mut().step_by(50) {
        person.paused = true;
    }
    let start = Instant::now();
    let found = rematch(&program, &mut |_| Flow::GoOn).unwrap();
    let took = milliseconds(start);
    let (running, kept) = (found.running.len(), found.settings.iter().map(|setting| setting.kept));
    println!("{n:5} {took:9.1}   of {running} running pairs kept: {:?}", kept.collect::<Vec<_>>());
}

/// Asks a solved pairing of made-up people 200 times what one change would cost, and makes 200 changes.
fn questions(n: usize) {
    let program = sample_program(ProgramId::new("bench"), 2 * n, 1999);
    let cohort = Cohort::new(&program);
    let (rows, columns) = (cohort.mentees(), cohort.mentors());
    let terms = Terms {
        row_capacity: rows.capacity.clone(),
        column_capacity: columns.capacity.clone(),
        pins: Vec::new(),
        objective: Objective::MostPairs,
    };
    let scorer = Box::new(Scorer::new(&cohort, false));
    let mut solved = solve(&terms, scorer, &mut |_| true).unwrap().unwrap();
    let pairs = solved.solution().pairs;
    let asked = |ask: &mut dyn FnMut(usize)| {
        let mut times: Vec<f64> = (0..200)
            .map(|turn| {
                let start = Instant::now();
                ask(turn);
                milliseconds(start)
            })
            .collect();
        times.sort_by(f64::total_cmp);
        format!("{:6.2} {:6.2}", times[100], times[199])
    };
    let (r, c) = (rows.people.len(), columns.people.len());
    let mut looked_up = Scorer::new(&cohort, false);
    let allowed: Vec<(usize, usize)> = (0..)
        .map(|turn| (turn * 7919 % r, turn * 104_729 % c))
        .filter(|&(row, column)| looked_up.score(row, column, c) != FORBIDDEN)
        .take(200)
        .collect();
    let with = asked(&mut |turn| drop(solved.with(allowed[turn].0, allowed[turn].1)));
    let without = asked(&mut |turn| {
        let (row, column) = pairs[turn * 31 % pairs.len()];
        drop(solved.without(row, column));
    });
    // Out, and in again: each time the best is found anew.
    let of_row = asked(&mut |turn| solved.row_changed(turn / 2 * 7 % r, u16::from(turn % 2 == 1)));
    let of_column = asked(&mut |turn| solved.column_changed(turn / 2 * 7 % c, u16::from(turn % 2 == 1)));
    println!("{n:5}            {with}  {without}   {of_row}      {of_column}");
}

fn runs(n: usize) -> usize {
    if n < 4000 { 3 } else { 1 }
}

fn median(mut times: Vec<f64>) -> f64 {
    times.sort_by(f64::total_cmp);
    times.get(times.len() / 2).copied().unwrap_or(0.0)
}

fn uniform(n: usize) {
    let mut state = 0x5eed_u64 + n as u64;
    let scores = (0..n * n)
        .map(|_| {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            u16::try_from((state >> 33) % 10_001).unwrap()
        })
        .collect();
    let problem = Problem {
        scores,
        terms: Terms {
            row_capacity: vec![1; n],
            column_capacity: vec![1; n],
            pins: Vec::new(),
            objective: Objective::MostPairs,
        },
    };
    let (mut solving, mut proving) = (Vec::new(), Vec::new());
    let mut mean = 0;
    for _ in 0..runs(n) {
        let start = Instant::now();
        let solution = assign(&problem.terms, &mut problem.score_rows(), &mut |_| true).unwrap().unwrap();
        solving.push(milliseconds(start));
        let start = Instant::now();
        let certificate = certify(&problem.terms, &mut problem.score_rows(), &solution).unwrap();
        proving.push(milliseconds(start));
        mean = certificate.total / certificate.pairs.max(1);
    }
    let (solving, proving) = (median(solving), median(proving));
    println!(
        "A {n:6}                     -  {solving:8.1}  {proving:8.1}  {:8.1}  {n:7}   {:8.2}",
        solving + proving,
        mean as f64 / 100.0
    );
}

fn people(n: usize) {
    let program = sample_program(ProgramId::new("bench"), 2 * n, 1999);
    let mut columns = [Vec::new(), Vec::new(), Vec::new(), Vec::new()];
    let (mut pairs, mut total) = (0, 0);
    for _ in 0..runs(n) {
        let start = Instant::now();
        let (mut solve_from, mut prove_from) = (0.0, 0.0);
        let outcome = pair_people(&program, &mut |progress| {
            match progress.stage {
                Stage::Solving if solve_from == 0.0 => solve_from = milliseconds(start),
                Stage::Proving => prove_from = milliseconds(start),
                _ => {}
            }
            Flow::GoOn
        })
        .unwrap();
        let all = milliseconds(start);
        for (column, time) in
            columns.iter_mut().zip([solve_from, prove_from - solve_from, all - prove_from, all])
        {
            column.push(time);
        }
        (pairs, total) = (outcome.pairs.len(), outcome.total);
    }
    let [scoring, solving, proving, all] = columns.map(median);
    let places = Cohort::new(&program).mentees().places();
    println!(
        "B {n:6}              {scoring:8.1}  {solving:8.1}  {proving:8.1}  {all:8.1}  {pairs:7}   {:8.2}   of {places}",
        total as f64 / 100.0 / pairs.max(1) as f64
    );
}

fn milliseconds(since: Instant) -> f64 {
    since.elapsed().as_secs_f64() * 1000.0
}
