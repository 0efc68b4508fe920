//! A fault at any write of any scenario, and the browser killed at any moment.

use super::world::{Tab, World, program_id};
use balik::storage::memory::Fault;
use balik::storage::{OpenError, Status, WhyBackup};
use pollster::block_on;

/// What a scenario was told is safe, as far as it came.
#[derive(Default)]
struct Told {
    edits: Vec<String>,
    saved: Vec<String>,
    started: bool,
}

impl Told {
    fn add(&mut self, tab: &mut Tab, name: &str) {
        tab.add(name);
        self.edits.push(name.to_owned());
    }

    fn flush(&mut self, tab: &Tab) {
        if tab.flush() == Status::Saved {
            self.saved.clone_from(&self.edits);
            self.started = true;
        }
    }
}

type Scenario = fn(&World, &mut Told);

const SCENARIOS: [(&str, Scenario); 10] = [
    ("a few edits", |world, told| {
        let mut tab = world.start();
        for n in 0..4 {
            told.add(&mut tab, &format!("p{n}"));
        }
        told.flush(&tab);
    }),
    ("each edit flushed", |world, told| {
        let mut tab = world.start();
        for n in 0..4 {
            told.add(&mut tab, &format!("p{n}"));
            told.flush(&tab);
        }
    }),
    ("snapshots between edits", |world, told| {
        let mut tab = world.start();
        tab.lead();
        for n in 0..5 {
            told.add(&mut tab, &format!("p{n}"));
            told.flush(&tab);
            world.pass(61_000);
            tab.snapshot();
        }
    }),
    ("a big change", |world, told| {
        let mut tab = world.start();
        told.add(&mut tab, "before");
        tab.import("guest", 300_000);
        told.edits.push("guest7".into());
        told.flush(&tab);
        told.add(&mut tab, "after");
        told.flush(&tab);
    }),
    ("a fast store that fills up", |world, told| {
        world.local.limit(20_000);
        let mut tab = world.start();
        tab.lead();
        for n in 0..5 {
            tab.add_with_note(&format!("p{n}"), 2_000);
            told.edits.push(format!("p{n}"));
            told.flush(&tab);
            world.pass(61_000);
            tab.snapshot();
        }
    }),
    ("two tabs, and the lead passes on", |world, told| {
        let mut one = world.start();
        told.add(&mut one, "a");
        told.flush(&one);
        let Ok(mut two) = world.open() else { return };
        one.lead();
        for n in 0..3 {
            told.add(&mut one, &format!("one{n}"));
            let letter = two.add(&format!("two{n}"));
            told.edits.push(format!("two{n}"));
            one.hear(&letter);
            let both = one.flush() == Status::Saved && two.flush() == Status::Saved;
            if both {
                told.saved.clone_from(&told.edits);
            }
            world.pass(61_000);
            one.snapshot();
        }
        one.keeper.stop_leading();
        two.catch_up();
        two.lead();
        two.snapshot();
        two.catch_up();
        world.pass(61_000);
        two.snapshot();
    }),
    ("reopened again and again", |world, told| {
        let mut tab = world.start();
        told.flush(&tab);
        for n in 0..3 {
            told.add(&mut tab, &format!("p{n}"));
            told.flush(&tab);
            let Ok(next) = world.open() else { return };
            tab = next;
            tab.lead();
            world.pass(61_000);
            tab.snapshot();
        }
    }),
    ("undo and redo by log", |world, told| {
        let mut tab = world.start();
        told.add(&mut tab, "stays");
        tab.add("goes");
        tab.undo().unwrap();
        told.flush(&tab);
    }),
    ("backups and marks between", |world, told| {
        let mut tab = world.start();
        told.add(&mut tab, "a");
        told.flush(&tab);
        let program = tab.ledger.program().clone();
        let _ = block_on(tab.keeper.backup(&program, &[], WhyBackup::BeforeImport, world.now()));
        tab.keeper.mark_saved_to_file(&program_id(), world.now());
        told.add(&mut tab, "b");
        told.flush(&tab);
    }),
    ("removed and brought back", |world, told| {
        let mut tab = world.start();
        told.add(&mut tab, "a");
        told.flush(&tab);
        let saved = std::mem::take(&mut told.saved);
        let started = std::mem::take(&mut told.started);
        let _ = block_on(tab.keeper.remove(&program_id(), world.now()));
        if block_on(tab.keeper.bring_back(&program_id(), world.now())).is_ok() && tab.flush() == Status::Saved
        {
            told.saved = saved;
            told.started = started;
        }
    }),
];

/// What the next page finds must have everything that was told to be safe, nothing twice, nothing foreign.
fn check(world: &World, told: &Told, what: &str) {
    let again = match world.open() {
        Ok(again) => again,
        Err(OpenError::NoSuchProgram(_)) if !told.started => return,
        Err(error) => panic!("{what}: {error:?}"),
    };
    for name in &told.saved {
        assert!(again.has(name), "{what}: {name} was saved and is gone; there are {:?}", again.people());
    }
    let known = |name: &&str| told.edits.iter().any(|e| e == name) || name.starts_with("guest");
    for name in again.people() {
        assert!(known(&name) || name == "goes", "{what}: {name} comes from nowhere");
    }
    again.assert_nothing_twice();
}

fn count_writes(scenario: Scenario) -> usize {
    let world = World::new();
    scenario(&world, &mut Told::default());
    world.faults.count()
}

#[test]
fn any_fault_at_any_write_is_survived() {
    for (name, scenario) in SCENARIOS {
        let writes = count_writes(scenario);
        assert!(writes > 5, "{name} writes only {writes} times");
        for at in 0..writes {
            for fault in [
                Fault::DieBefore,
                Fault::DieAfter,
                Fault::Fail,
                Fault::Full,
                Fault::Cut,
                Fault::Double,
                Fault::Drop,
            ] {
                let world = World::new();
                world.faults.plan(at, fault);
                let mut told = Told::default();
                scenario(&world, &mut told);
                check(&world.again(), &told, &format!("{name}, {fault:?} at write {at}"));
            }
        }
    }
}

#[test]
fn the_same_without_a_mirror_when_the_page_dies() {
    for (name, scenario) in SCENARIOS {
        let world = World::without_mirror();
        scenario(&world, &mut Told::default());
        for at in 0..world.faults.count() {
            for fault in [Fault::DieBefore, Fault::DieAfter] {
                let world = World::without_mirror();
                world.faults.plan(at, fault);
                scenario(&world, &mut Told::default());
                match world.again().open() {
                    Ok(again) => again.assert_nothing_twice(),
                    // It was not yet there, or just being removed.
                    Err(OpenError::NoSuchProgram(_)) => {}
                    Err(OpenError::Cleared { .. }) if name.starts_with("removed") => {}
                    Err(error) => panic!("{name}, {fault:?} at write {at}: {error:?}"),
                }
            }
        }
    }
}

#[test]
fn a_killed_browser_forgets_the_last_writes_of_the_fast_store_and_nothing_saved_is_lost() {
    for (name, scenario) in SCENARIOS {
        let world = World::new();
        let mut told = Told::default();
        scenario(&world, &mut told);
        for left in 0..=world.local.writes() {
            let dead = world.after(world.local.rolled_back(left), world.mirror.copied());
            check(&dead, &told, &format!("{name}, {left} writes of the fast store left"));
        }
    }
}

#[test]
fn a_crash_while_recovering_from_a_crash_is_survived() {
    let scenario = SCENARIOS[2].1;
    for at in 0..count_writes(scenario) {
        let world = World::new();
        world.faults.plan(at, Fault::DieBefore);
        let mut told = Told::default();
        scenario(&world, &mut told);
        for second in 0..12 {
            let next = world.after(world.local.rolled_back(usize::MAX), world.mirror.copied());
            next.faults.plan(second, Fault::DieAfter);
            if let Ok(mut tab) = next.open() {
                tab.lead();
                tab.snapshot();
                told.add(&mut tab, "later");
                tab.flush();
                next.pass(61_000);
                tab.snapshot();
            }
            check(&next.again(), &told, &format!("dead at {at}, dead again at {second}"));
            told.edits.retain(|edit| edit != "later");
            told.edits.push("later".into());
        }
    }
}
