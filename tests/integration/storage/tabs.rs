//! Several tabs at once: each sees the other's edits, nobody overwrites anybody.

use super::world::{World, program_id};
use balik::program::{Command, PersonId};
use balik::storage::{Heard, Letter, SnapshotRefused};
use pollster::block_on;
use std::future::Future;
use std::pin::pin;
use std::task::{Context, Waker};

#[test]
fn a_second_tab_sees_an_edit_at_once() {
    let world = World::new();
    let mut one = world.start();
    let mut two = world.open().unwrap();
    two.hear(&one.add("sari"));
    assert!(two.has("sari"));
    one.hear(&two.add("budi"));
    assert_eq!(one.ledger.program(), two.ledger.program());
}

#[test]
fn an_edit_that_was_not_heard_is_found_in_the_journal() {
    let world = World::new();
    let mut one = world.start();
    let mut two = world.open().unwrap();
    one.add("unheard");
    let heard = two.keeper.hear(one.add("heard"));
    assert!(heard.behind, "something before it is missing");
    two.receive(heard.changes);
    two.catch_up();
    assert_eq!(one.ledger.program(), two.ledger.program());
    two.assert_nothing_twice();
}

#[test]
fn what_the_storage_event_tells_is_not_taken_in_twice() {
    let world = World::new();
    let mut one = world.start();
    let mut two = world.open().unwrap();
    let letter = one.add("sari");
    let (key, value) = world.local.dump().into_iter().find(|(key, _)| key.contains("/j/")).unwrap();
    assert_eq!(Letter::from_store(&key, &value), Some(letter.clone()));
    two.hear(&letter);
    let again = two.keeper.hear(Letter::from_store(&key, &value).unwrap());
    assert!(again.changes.is_empty() && !again.behind);
}

#[test]
fn an_edit_that_is_not_visible_while_the_other_tab_opens_is_found_later_once() {
    let world = World::new();
    let mut one = world.start();
    one.flush();
    let (keeper, local, ..) = world.keeper();
    local.look_away();
    let letter = one.add("sari");
    let opened = block_on(keeper.open(&program_id(), world.now())).unwrap();
    assert!(opened.program.people.is_empty());
    local.look_again();
    assert_eq!(block_on(keeper.catch_up()).len(), 1);
    assert!(keeper.hear(letter).changes.is_empty(), "the letter comes late and is known already");
}

#[test]
fn an_edit_heard_while_the_other_tab_opens_is_there_once() {
    let world = World::new();
    let mut one = world.start();
    one.flush();
    let (keeper, local, mirror, _) = world.keeper();
    local.look_away();
    mirror.answer_slowly();
    let id = program_id();
    let mut opening = pin!(keeper.open(&id, world.now()));
    assert!(opening.as_mut().poll(&mut Context::from_waker(Waker::noop())).is_pending());
    assert_eq!(keeper.hear(one.add("sari")), Heard::default(), "it waits for the program to be open");
    let opened = block_on(opening).unwrap();
    assert!(opened.program.people.contains_key(&PersonId::new("sari")));
    local.look_again();
    assert!(block_on(keeper.catch_up()).is_empty());
}

#[test]
fn three_tabs_interleaved_lose_nothing() {
    let world = World::new();
    let mut tabs = vec![world.start(), world.open().unwrap(), world.open().unwrap()];
    for n in 0..100 {
        for at in 0..3 {
            let letter = tabs[at].add(&format!("t{at}n{n}"));
            // Every third letter is lost on the way.
            for other in (0..3).filter(|other| *other != at && (n + other) % 3 != 0) {
                tabs[other].hear(&letter);
            }
            if n % 7 == at {
                tabs[at].flush();
            }
        }
    }
    for tab in &mut tabs {
        tab.flush();
        tab.catch_up();
    }
    let again = world.open().unwrap();
    assert_eq!(again.people().len(), 300);
    for tab in &tabs {
        assert_eq!(tab.ledger.program(), again.ledger.program());
        tab.assert_nothing_twice();
    }
}

#[test]
fn the_same_field_changed_in_two_tabs_ends_the_same_everywhere() {
    let world = World::new();
    let mut one = world.start();
    one.add("sari");
    one.flush();
    let mut two = world.open().unwrap();
    let rename = |name: &str, tab: &super::world::Tab| {
        let mut person = tab.ledger.program().people[&PersonId::new("sari")].clone();
        person.name = name.into();
        Command::PutPerson(Box::new(person))
    };
    let (a, b) = (rename("Sari Satu", &one), rename("Sari Dua", &two));
    let a = one.command(a);
    world.pass(1);
    let b = two.command(b);
    one.hear(&b);
    two.hear(&a);
    one.flush();
    two.flush();
    let again = world.open().unwrap();
    assert_eq!(one.ledger.program(), two.ledger.program());
    assert_eq!(one.ledger.program(), again.ledger.program());
    assert_eq!(again.ledger.program().people[&PersonId::new("sari")].name, "Sari Dua");
}

#[test]
fn only_the_leader_writes_snapshots_and_a_new_one_waits_first() {
    let world = World::new();
    let one = world.start();
    assert_eq!(one.snapshot(), None);
    one.keeper.lead(world.now());
    world.pass(balik::storage::GRACE - 1);
    assert_eq!(one.snapshot(), None, "what the last leader wrote may not be visible yet");
    world.pass(1);
    assert_eq!(one.snapshot(), Some(Ok(())));
    one.keeper.stop_leading();
    assert_eq!(one.snapshot(), None);
}

#[test]
fn a_leader_that_missed_something_catches_up_before_it_writes() {
    let world = World::new();
    let mut one = world.start();
    let mut two = world.open().unwrap();
    one.lead();
    one.add("sari");
    for _ in 0..3 {
        one.flush();
        world.pass(61_000);
        one.snapshot().unwrap().unwrap();
    }
    assert!(!world.local.dump().keys().any(|key| key.contains("/j/")), "its record is gone");
    one.keeper.stop_leading();
    two.lead();
    assert_eq!(two.snapshot(), Some(Err(SnapshotRefused::Behind)));
    two.catch_up();
    assert!(two.has("sari"));
    assert_eq!(two.snapshot(), Some(Ok(())));
}

#[test]
fn a_program_removed_in_one_tab_is_gone_in_the_other() {
    let world = World::new();
    let one = world.start();
    one.flush();
    let two = world.open().unwrap();
    let letter = block_on(one.keeper.remove(&program_id(), world.now())).unwrap();
    let heard = two.keeper.hear(letter);
    assert!(heard.removed && heard.shelf);
}
