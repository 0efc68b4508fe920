//! What a question to the worker costs, apart: `cargo bench --no-default-features --bench service [-- SIZE…]`
#![allow(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a bench measures, and stops where it fails"
)]

use balik::language::{Language, Words};
use balik::library::sample_program;
use balik::matching::service::{Answer, question, serve};
use balik::matching::{Cohort, Flow, fingerprint, pair_people};
use balik::program::{AuthorId, Command, Ledger, Moment, ProgramId, RunId, TabId};
use balik::screen::board::BoardView;
use balik::screen::fairness::FairnessView;
use std::time::Instant;

fn median(mut take: impl FnMut()) -> f64 {
    let mut times: Vec<f64> = (0..5)
        .map(|_| {
            let start = Instant::now();
            take();
            start.elapsed().as_secs_f64() * 1000.0
        })
        .collect();
    times.sort_by(f64::total_cmp);
    times[2]
}

fn main() {
    let asked: Vec<usize> = std::env::args().skip(1).filter_map(|a| a.parse().ok()).collect();
    let sizes = if asked.is_empty() { vec![100, 1000, 5000] } else { asked };
    for n in sizes {
        let program = sample_program(ProgramId::new("bench"), 2 * n, 1999);
        let text = question(1, &program);
        println!("n {n}  question {} kB", text.len() / 1000);
        println!("  write question {:8.2}", median(|| drop(question(1, &program))));
        println!(
            "  read as value  {:8.2}",
            median(|| drop(serde_json::from_str::<serde_json::Value>(&text)))
        );
        println!("  cohort         {:8.2}", median(|| drop(Cohort::new(&program))));
        println!("  fingerprint    {:8.2}", median(|| drop(fingerprint(&program))));
        println!("  pair_people    {:8.2}", median(|| drop(pair_people(&program, &mut |_| Flow::GoOn))));
        let mut last = String::new();
        println!(
            "  serve          {:8.2}",
            median(|| serve(&text, &mut |a| {
                last = a.to_json();
                Flow::GoOn
            }))
        );
        println!("  answer {} kB", last.len() / 1000);
        println!("  read answer    {:8.2}", median(|| drop(Answer::from_json(&last))));
        let a = Answer::from_json(&last).unwrap();
        println!("  write answer   {:8.2}", median(|| drop(a.to_json())));
        let Answer::Done { outcome, .. } = a else { panic!() };
        println!("  pairs {} left {}", outcome.pairs.len(), outcome.unpaired.len());
        let run = outcome.into_run(RunId::new("r"), 5);
        let mut ledger = Ledger::open(program.clone(), Vec::new(), AuthorId::new("a"), TabId::new("t"));
        let mut count = 0;
        let mut ids = || {
            count += 1;
            format!("id{count}")
        };
        let words = Words::new(Language::Indonesian);
        let mut kept = None;
        println!(
            "  keep run       {:8.2}",
            median(|| {
                let mut run = run.clone();
                run.id = RunId::new(format!("r{:?}", Instant::now()));
                kept = ledger
                    .dispatch(Command::KeepRun(Box::new(run)), &mut Moment { now: 6, ids: &mut ids })
                    .unwrap();
            })
        );
        println!("  change as json {:8.2}", median(|| drop(serde_json::to_string(&kept))));
        println!("  board          {:8.2}", median(|| drop(BoardView::of(ledger.program(), words))));
        println!("  fairness       {:8.2}", median(|| drop(FairnessView::of(ledger.program(), words))));
    }
}
