//! Each rule that keeps data safe, switched off, is noticed: the same story loses something without it.

use super::world::World;
use balik::program::Program;
use balik::storage::memory::Fault;
use balik::storage::{Safeguards, SnapshotRefused};

fn with(mut world: World, safeguards: Safeguards) -> World {
    world.safeguards = safeguards;
    world
}

/// Runs a story that answers whether everything is there: with all rules, then without one.
fn matters(story: impl Fn(Safeguards) -> bool, without: fn(&mut Safeguards)) {
    assert!(story(Safeguards::default()), "lost something though every rule was kept");
    let mut off = Safeguards::default();
    without(&mut off);
    assert!(!story(off), "nothing was lost without the rule: this story does not show why it is there");
}

#[test]
fn reading_back_after_writing() {
    matters(
        |rules| {
            let world = with(World::without_mirror(), rules);
            let mut tab = world.start();
            world.faults.plan(world.faults.count(), Fault::Cut);
            tab.add("sari");
            tab.flush();
            world.open().unwrap().has("sari")
        },
        |rules| rules.read_back = false,
    );
}

#[test]
fn claiming_only_what_was_seen() {
    matters(
        |rules| {
            let world = with(World::new(), rules);
            let mut leader = world.start();
            let mut other = world.open().unwrap();
            leader.lead();
            leader.local.look_away();
            other.add("unseen");
            leader.hear(&other.add("heard"));
            leader.snapshot().unwrap().unwrap();
            other.flush();
            world.open().unwrap().has("unseen")
        },
        |rules| rules.contiguity = false,
    );
}

#[test]
fn deleting_only_what_two_generations_cover() {
    matters(
        |rules| {
            let world = with(World::without_mirror(), rules);
            let mut tab = world.start();
            tab.lead();
            tab.add("sari");
            world.pass(61_000);
            tab.snapshot().unwrap().unwrap();
            let newest = world.local.dump().into_keys().find(|key| key.ends_with("/s/0")).unwrap();
            world.local.tamper(&newest, Some("torn"));
            world.open().unwrap().has("sari")
        },
        |rules| rules.two_generations = false,
    );
}

#[test]
fn never_writing_less_than_is_stored() {
    matters(
        |rules| {
            let world = with(World::without_mirror(), rules);
            let mut one = world.start();
            let mut two = world.open().unwrap();
            one.lead();
            one.add("sari");
            for _ in 0..3 {
                world.pass(61_000);
                one.snapshot().unwrap().unwrap();
            }
            one.keeper.stop_leading();
            two.lead();
            for n in 0..3 {
                two.add(&format!("two{n}"));
                world.pass(61_000);
                if two.snapshot().unwrap() == Err(SnapshotRefused::Behind) {
                    two.catch_up();
                }
            }
            world.open().unwrap().has("sari")
        },
        |rules| rules.not_behind = false,
    );
}

#[test]
fn a_new_leader_waiting() {
    matters(
        |rules| {
            let world = with(World::new(), rules);
            let tab = world.start();
            tab.keeper.lead(world.now());
            tab.snapshot().is_none()
        },
        |rules| rules.grace = false,
    );
}

#[test]
fn deleting_only_what_the_mirror_has() {
    matters(
        |rules| {
            let world = with(World::new(), rules);
            let mut tab = world.start();
            tab.flush();
            tab.lead();
            tab.mirror.full(true);
            tab.add("sari");
            for _ in 0..3 {
                world.pass(61_000);
                tab.snapshot().unwrap().unwrap();
            }
            for key in world.local.dump().into_keys().filter(|key| key.contains("/s/")) {
                world.local.tamper(&key, Some("torn"));
            }
            world.open().unwrap().has("sari")
        },
        |rules| rules.mirror_first = false,
    );
}

#[test]
fn empty_never_replacing_non_empty() {
    matters(
        |rules| {
            let world = with(World::without_mirror(), rules);
            let mut tab = world.start();
            tab.lead();
            for n in 0..10 {
                tab.add(&format!("p{n}"));
            }
            world.pass(61_000);
            tab.snapshot().unwrap().unwrap();
            // A fault of ours, or a stranger's: the page believes that the program is empty.
            let program = Program::new(tab.ledger.program().id.clone());
            tab.ledger =
                balik::program::Ledger::open(program, vec![], "ana".into(), tab.keeper.tab().clone());
            for _ in 0..3 {
                world.pass(61_000);
                let _ = tab.snapshot();
            }
            world.open().unwrap().people().len() == 10
        },
        |rules| rules.gates = false,
    );
}

#[test]
fn half_the_people_never_vanish_without_a_word() {
    matters(
        |rules| {
            let world = with(World::without_mirror(), rules);
            let mut tab = world.start();
            tab.lead();
            for n in 0..10 {
                tab.add(&format!("p{n}"));
            }
            world.pass(61_000);
            tab.snapshot().unwrap().unwrap();
            let mut program = tab.ledger.program().clone();
            program.people.retain(|id, _| id.as_str() < "p3");
            tab.ledger =
                balik::program::Ledger::open(program, vec![], "ana".into(), tab.keeper.tab().clone());
            for _ in 0..3 {
                world.pass(61_000);
                let _ = tab.snapshot();
            }
            world.open().unwrap().people().len() == 10
        },
        |rules| rules.gates = false,
    );
}

#[test]
fn removing_people_on_purpose_is_no_loss() {
    let world = World::new();
    let mut tab = world.start();
    tab.lead();
    for n in 0..10 {
        tab.add(&format!("p{n}"));
    }
    assert_eq!(tab.snapshot(), Some(Ok(())));
    let everyone = tab.ledger.program().people.keys().cloned().collect();
    tab.command(balik::program::Command::RemovePeople(everyone));
    assert_eq!(tab.snapshot(), Some(Ok(())));
    assert!(world.open().unwrap().people().is_empty());
}
