//! How long a stable pairing takes: `cargo bench --no-default-features --bench stable [-- SIZE…]`
//!
//! Family A: whole numbers 0 to 10,000, evenly spread; kept in a matrix up to 5,000, worked out from a hash
//! above. Family B: made-up people scored by the product's own rules, a row at a time; their own wishes, and then
//! five names each. Families C and D: everybody likes the same people, the hard case for short lists. Fixed seeds; the median of three runs each (one run from 4,000 up). Every answer is checked.
//! "Looks" is how often the scores of a row were looked at, on average.
#![allow(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    reason = "a bench measures, and stops where it fails"
)]

use balik::library::sample_program;
use balik::matching::{
    Cohort, FORBIDDEN, Problem, ScoreRows, Scorer, Terms, Wishes, blocking_pairs, stable_pairing, wishes_of,
};
use balik::program::{Objective, ProgramId};
use std::time::Instant;

/// Largest size that is kept in a matrix.
const MATRIX: usize = 5000;

fn main() {
    let asked: Vec<usize> = std::env::args().skip(1).filter_map(|a| a.parse().ok()).collect();
    let sizes = if asked.is_empty() { vec![1000, 5000, 10_000] } else { asked };
    println!("n x n, milliseconds           pairing  checking     pairs   mean score   looks");
    for n in sizes {
        uniform(n);
        alike(n);
        people(n);
    }
}

fn terms(row_capacity: Vec<u16>, column_capacity: Vec<u16>) -> Terms {
    Terms { row_capacity, column_capacity, pins: Vec::new(), objective: Objective::MostPairs }
}

fn uniform(n: usize) {
    let terms = terms(vec![1; n], vec![1; n]);
    let score = |row: usize, column: usize| u16::try_from(hash(row, column) % 10_001).unwrap();
    if n <= MATRIX {
        let scores = (0..n).flat_map(|r| (0..n).map(move |c| (r, c))).map(|(r, c)| score(r, c)).collect();
        let problem = Problem { scores, terms };
        let wishes = Wishes::default();
        measure("A matrix", n, &problem.terms, &mut problem.score_rows(), &wishes);
        measure("A 5 wishes", n, &problem.terms, &mut problem.score_rows(), &some_wishes(n, n));
    } else {
        measure("A hash", n, &terms, &mut Rule(score), &Wishes::default());
        measure("A 5 wishes", n, &terms, &mut Rule(score), &some_wishes(n, n));
    }
}

/// Everybody likes the same people.
fn alike(n: usize) {
    let part = |at: usize| u16::try_from(at * 4900 / n).unwrap();
    let noise = |row: usize, column: usize| u16::try_from(hash(row, column) % 100).unwrap();
    let wishes = Wishes { of_rows: Vec::new(), of_columns: some_wishes(n, n).of_columns };
    let terms = terms(vec![1; n], vec![1; n]);
    let mut score = Rule(|row, column| 9900 - 2 * part(column) + noise(row, column));
    measure("C alike", n, &terms, &mut score, &wishes);
    // Each row is liked better than all before it.
    let mut score = Rule(|row, column| 5000 - part(column) + part(row) + noise(row, column));
    measure("D rising", n, &terms, &mut score, &Wishes::default());
}

fn people(n: usize) {
    let program = sample_program(ProgramId::new("bench"), 2 * n, 1999);
    let cohort = Cohort::new(&program);
    let (mentors, mentees) = (cohort.mentors(), cohort.mentees());
    let terms = terms(mentors.capacity.clone(), mentees.capacity.clone());
    let mut scorer = Scorer::new(&cohort, true);
    measure("B own wishes", n, &terms, &mut scorer, &wishes_of(&cohort, true));
    let wishes = some_wishes(mentors.people.len(), mentees.people.len());
    measure("B 5 wishes", n, &terms, &mut scorer, &wishes);
}

/// Five names each.
fn some_wishes(rows: usize, columns: usize) -> Wishes {
    let lists = |count: usize, others: usize| -> Vec<Vec<usize>> {
        let name = |at: usize, wish: usize| usize::try_from(hash(at, count + wish)).unwrap() % others.max(1);
        (0..count).map(|at| (0..5).map(|wish| name(at, wish)).collect()).collect()
    };
    Wishes { of_rows: lists(rows, columns), of_columns: lists(columns, rows) }
}

fn measure(name: &str, n: usize, terms: &Terms, scores: &mut dyn ScoreRows, wishes: &Wishes) {
    let (mut pairing, mut checking) = (Vec::new(), Vec::new());
    let (mut pairs, mut total, mut looks) = (0, 0, 0);
    for _ in 0..if n < 4000 { 3 } else { 1 } {
        let mut counted = Counted { scores: &mut *scores, looks: 0 };
        let start = Instant::now();
        let found = stable_pairing(terms, &mut counted, wishes, &mut |_| true).unwrap();
        pairing.push(milliseconds(start));
        looks = counted.looks;
        let start = Instant::now();
        let checked = blocking_pairs(terms, scores, wishes, &found.pairs, &found.scores).unwrap();
        checking.push(milliseconds(start));
        assert!(checked.is_stable());
        (pairs, total) = (checked.pairs, checked.total);
    }
    println!(
        "{name:14} {n:6}       {:8.1}  {:8.1}  {pairs:8}     {:8.2}   {:5.2}",
        median(pairing),
        median(checking),
        total as f64 / 100.0 / pairs.max(1) as f64,
        looks as f64 / terms.rows().max(1) as f64,
    );
}

/// Scores by a rule.
struct Rule<F>(F);

impl<F: Fn(usize, usize) -> u16> ScoreRows for Rule<F> {
    fn write_row(&mut self, row: usize, scores: &mut [u16]) {
        for (column, score) in scores.iter_mut().enumerate() {
            let worked_out = (self.0)(row, column);
            *score = if worked_out > 10_000 { FORBIDDEN } else { worked_out };
        }
    }
}

/// Counts looks.
struct Counted<'a> {
    scores: &'a mut dyn ScoreRows,
    looks: usize,
}

impl ScoreRows for Counted<'_> {
    fn write_row(&mut self, row: usize, scores: &mut [u16]) {
        self.looks += 1;
        self.scores.write_row(row, scores);
    }
}

fn hash(row: usize, column: usize) -> u64 {
    let mut z = (row as u64) << 32 | column as u64;
    z = (z ^ (z >> 33)).wrapping_mul(0xff51_afd7_ed55_8ccd);
    z = (z ^ (z >> 33)).wrapping_mul(0xc4ce_b9fe_1a85_ec53);
    (z ^ (z >> 33)) >> 8
}

fn median(mut times: Vec<f64>) -> f64 {
    times.sort_by(f64::total_cmp);
    times.get(times.len() / 2).copied().unwrap_or(0.0)
}

fn milliseconds(since: Instant) -> f64 {
    since.elapsed().as_secs_f64() * 1000.0
}
