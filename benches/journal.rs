//! What keeping one edit costs, by how large the program is: it should not grow.
//!
//! In-memory stores, so this is our own work only: the record, its checksum, writing and reading back.

#![allow(
    clippy::unwrap_used,
    clippy::disallowed_methods,
    reason = "a bench measures, and stops when something is wrong"
)]

use balik::program::{AuthorId, Command, Ledger, Moment, Person, PersonId, Program, ProgramId, Role, TabId};
use balik::storage::Keeper;
use balik::storage::memory::{Faults, LocalDisk, MirrorDisk};
use std::time::{Duration, Instant};

const EDITS: u32 = 500;
/// The promise, in microseconds, with room for a slow machine.
const AT_MOST: f64 = 500.0;

fn main() {
    println!("keeping one edit (record, checksum, write, read back), mean of {EDITS}:");
    for people in [10, 1_000, 10_000] {
        let each = microseconds(people);
        println!("{people:>7} people: {each:>7.1} µs");
        assert!(each < AT_MOST, "slower than promised: {AT_MOST} µs");
    }
}

fn microseconds(people: usize) -> f64 {
    let faults = Faults::default();
    let keeper =
        Keeper::new(LocalDisk::new().tab(&faults), MirrorDisk::new().tab(&faults), TabId::new("bench"));
    let mut program = Program::new(ProgramId::new("bench"));
    for n in 0..people {
        let person = Person::named(PersonId::new(format!("p{n}")), &format!("Orang {n}"), Role::Both);
        program.people.insert(person.id.clone(), person);
    }
    keeper.create(&program, &[], 1).unwrap();
    let mut ledger = Ledger::open(program, Vec::new(), AuthorId::new("me"), keeper.tab().clone());
    let mut count = 0_u64;
    let mut ids = || {
        count += 1;
        format!("change{count}")
    };
    let changes: Vec<_> = (0..EDITS)
        .map(|n| {
            let mut person = ledger.program().people.values().nth(n as usize % people).unwrap().clone();
            person.note = format!("Catatan ke-{n}");
            let mut moment = Moment { now: u64::from(n) + 2, ids: &mut ids };
            ledger.dispatch(Command::PutPerson(Box::new(person)), &mut moment).unwrap().unwrap()
        })
        .collect();
    let mut spent = Duration::ZERO;
    for change in &changes {
        let begun = Instant::now();
        keeper.append(ledger.program(), change);
        spent += begun.elapsed();
        pollster::block_on(keeper.flush());
    }
    spent.as_secs_f64() * 1e6 / f64::from(EDITS)
}
