//! What a question to the worker costs, part by part: `cargo bench --no-default-features --bench service [-- SIZE…]`
//!
//! A size is so many mentors and so many mentees of the made-up people. Milliseconds, the median of five (of 40
//! for single prices). As the browser's machine runs it, outside a browser: built for `wasm32-wasip1`, by the
//! profile `release` for what the page does, by the profile `worker` with `-C target-feature=+simd128` for what the
//! worker does.
#![allow(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a bench measures, and stops where it fails"
)]

use balik::language::{Language, Words};
use balik::library::sample_program;
use balik::matching::service::{Answer, Inquiry, Message, Service, Task, question, serve, tell};
use balik::matching::{
    Cohort, Extract, FORBIDDEN, Flow, Outcome, ScoreRows, Scorer, fingerprint, pair_people,
};
use balik::program::{AuthorId, Command, Ledger, Moment, PersonId, Program, ProgramId, RunId, TabId};
use balik::screen::board::BoardView;
use balik::screen::fairness::FairnessView;
use std::time::Instant;

fn main() {
    let asked: Vec<usize> = std::env::args().skip(1).filter_map(|a| a.parse().ok()).collect();
    let sizes = if asked.is_empty() { vec![100, 1000, 5000] } else { asked };
    for n in sizes {
        let program = sample_program(ProgramId::new("bench"), 2 * n, 1999);
        println!("{n} mentors, {n} mentees");
        let outcome = worker(&program);
        page(program, outcome);
    }
}

/// What the worker does, and what the page does to ask it.
fn worker(program: &Program) -> Outcome {
    let extract = Extract::of(program, false);
    let whole = question(1, program);
    println!("  the question: {} kB beside {} kB of text", whole.bytes.len() / 1000, whole.text.len() / 1000);
    show("page: put what goes out together", 5, |_| drop(Extract::of(program, false)));
    show("page: find who changed", 5, |_| drop(tell(1, (2, &extract), Some((1, &extract)), None)));
    show("worker: look at the program", 5, |_| drop(Cohort::new(program)));
    show("worker: pair, from nothing", 5, |_| drop(pair_people(program, &mut |_| Flow::GoOn)));
    let mut last = String::new();
    let mut keep = |answer: Answer| {
        last = answer.to_json();
        Flow::GoOn
    };
    show("worker: read, pair and answer", 5, |_| serve(&whole, &mut keep));
    let Some(Answer::Done { outcome, .. }) = Answer::from_json(&last) else { panic!("an answer") };
    show("page: read the answer", 5, |_| drop(Answer::from_json(&last)));

    let mut service = Service::new(|answer: Answer| {
        assert!(!matches!(
            answer,
            Answer::Missing { .. } | Answer::Misunderstood { .. } | Answer::Failed { .. }
        ));
        Flow::GoOn
    });
    service.hear(&whole.text, &whole.bytes);
    let same = |number: u32, key: u32, task: Task| {
        let held = (key, &extract);
        tell(number, held, Some(held), Some(Inquiry::of(task, program)))
    };
    let hear = |service: &mut Service<'_>, Message { text, bytes }: Message| service.hear(&text, &bytes);
    let again: Vec<Message> = (0..5).map(|turn| same(turn, 0, Task::Pair)).collect();
    show("worker: the same question again", 5, |turn| hear(&mut service, again[turn].clone()));
    let asked: Vec<Message> = some_pairs(program, 40)
        .into_iter()
        .map(|(mentor, mentee)| same(9, 0, Task::WhatIf { mentor, mentee }))
        .collect();
    show("worker: what if these two", 40, |turn| hear(&mut service, asked[turn].clone()));
    // A person changes, and a price is asked for.
    let mut now = program.clone();
    let mut before = extract.clone();
    let changed: Vec<Message> = some_pairs(program, 40)
        .into_iter()
        .zip(0_u32..)
        .map(|((mentor, mentee), turn)| {
            let id = if turn % 2 == 0 { &mentor } else { &mentee };
            let person = now.people.get_mut(id).unwrap();
            person.interests.rotate_left(1);
            person.interests.truncate(3);
            person.interests.push(format!("baru {turn}"));
            let next = Extract::of(&now, false);
            let inquiry = Inquiry::of(Task::WhatIf { mentor, mentee }, &now);
            let message = tell(10, (turn + 1, &next), Some((turn, &before)), Some(inquiry));
            before = next;
            message
        })
        .collect();
    show("worker: somebody changed, then the same", 40, |turn| hear(&mut service, changed[turn].clone()));
    *outcome
}

/// What the page does with an answer.
fn page(program: Program, outcome: Outcome) {
    let words = Words::new(Language::Indonesian);
    let mut ledger = Ledger::open(program, Vec::new(), AuthorId::new("a"), TabId::new("t"));
    let mut count = 0;
    let mut ids = || {
        count += 1;
        format!("id{count}")
    };
    let mut change = None;
    show("page: keep the run", 5, |turn| {
        let run = outcome.clone().into_run(RunId::new(format!("r{turn}")), 5);
        let mut moment = Moment { now: 6, ids: &mut ids };
        change = ledger.dispatch(Command::KeepRun(Box::new(run)), &mut moment).unwrap();
    });
    show("page: write the change", 5, |_| drop(serde_json::to_string(&change)));
    show("page: fingerprint", 5, |_| drop(fingerprint(ledger.program())));
    show("page: the board", 5, |_| drop(BoardView::of(ledger.program(), words)));
    show("page: how fair it is", 5, |_| drop(FairnessView::of(ledger.program(), words)));
}

/// So many pairs that may be, all over.
fn some_pairs(program: &Program, count: usize) -> Vec<(PersonId, PersonId)> {
    let cohort = Cohort::new(program);
    let (mentors, mentees) = (&cohort.mentors().people, &cohort.mentees().people);
    let mut scorer = Scorer::new(&cohort, true);
    (0..)
        .map(|turn| (turn * 7919 % mentors.len(), turn * 104_729 % mentees.len()))
        .filter(|&(row, column)| scorer.score(row, column, mentees.len()) != FORBIDDEN)
        .take(count)
        .map(|(row, column)| {
            let id = |at: usize| cohort.people()[at].id.clone();
            (id(mentors[row]), id(mentees[column]))
        })
        .collect()
}

fn show(what: &str, turns: usize, mut take: impl FnMut(usize)) {
    let mut times: Vec<f64> = (0..turns)
        .map(|turn| {
            let start = Instant::now();
            take(turn);
            start.elapsed().as_secs_f64() * 1000.0
        })
        .collect();
    times.sort_by(f64::total_cmp);
    println!("  {what:42} {:9.2}   slowest {:9.2}", times[turns / 2], times[turns - 1]);
}
