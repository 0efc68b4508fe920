//! How long scores of a regular shape take: `cargo bench --no-default-features --bench shaped [-- SIZE…]`
//!
//! Every shape at n x n, and with a quarter more columns. One run each; every answer is certified.
#![allow(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    reason = "a bench measures, and stops where it fails"
)]

#[path = "peers/shaped.rs"]
mod families;

use balik::matching::{Problem, Terms, assign, certify};
use balik::program::Objective;
use std::time::Instant;

fn main() {
    let asked: Vec<usize> = std::env::args().skip(1).filter_map(|a| a.parse().ok()).collect();
    let sizes = if asked.is_empty() { vec![1000, 2000] } else { asked };
    println!("scores of a regular shape, milliseconds      solving   proving");
    for n in sizes {
        for (name, shape) in families::SHAPES {
            measure(name, n, n, shape);
            measure(name, n, n + n / 4, shape);
        }
    }
}

fn measure(name: &str, rows: usize, columns: usize, shape: families::Shape) {
    let terms = Terms {
        row_capacity: vec![1; rows],
        column_capacity: vec![1; columns],
        pins: Vec::new(),
        objective: Objective::MostPairs,
    };
    let problem = Problem { scores: families::scores(shape, rows, columns), terms };
    let start = Instant::now();
    let solution = assign(&problem.terms, &mut problem.score_rows(), &mut |_| true).unwrap().unwrap();
    let solving = milliseconds(start);
    let start = Instant::now();
    let seen = certify(&problem.terms, &mut problem.score_rows(), &solution).unwrap();
    let proving = milliseconds(start);
    let total = seen.total;
    println!("{name:12} {rows:6} x {columns:6}              {solving:9.1} {proving:9.1}   total {total}");
}

fn milliseconds(since: Instant) -> f64 {
    since.elapsed().as_secs_f64() * 1000.0
}
