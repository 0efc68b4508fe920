//! Stores that are missing, denied, full or failing: what is said, and what is kept.

use super::world::World;
use balik::storage::memory::Fault;
use balik::storage::{Settings, Status, WhyKeptHere, WhyMemory};

#[test]
fn without_a_mirror_it_says_kept_here_and_never_saved() {
    let world = World::without_mirror();
    let mut tab = world.start();
    tab.add("sari");
    assert_eq!(tab.flush(), Status::KeptHere(WhyKeptHere::NoDurableStore));
    assert!(world.open().unwrap().has("sari"));
}

#[test]
fn where_the_fast_store_is_denied_the_mirror_is_enough() {
    let world = World::new();
    let mut tab = world.start();
    tab.flush();
    tab.local.deny();
    tab.add("sari");
    assert_eq!(tab.keeper.status(), Status::Saving);
    assert_eq!(tab.flush(), Status::Saved);
    assert!(world.open().unwrap().has("sari"));
}

#[test]
fn where_both_are_denied_it_says_so_at_once() {
    let world = World::without_mirror();
    let (keeper, local, ..) = world.keeper();
    local.deny();
    pollster::block_on(keeper.wake());
    assert_eq!(keeper.status(), Status::MemoryOnly(WhyMemory::Denied));
}

#[test]
fn settings_that_cannot_be_kept_last_as_long_as_the_page() {
    let world = World::without_mirror();
    let (keeper, local, ..) = world.keeper();
    local.deny();
    let settings = Settings { theme: Some("dark".into()), ..Settings::default() };
    keeper.keep_settings(&settings);
    assert_eq!(keeper.settings(), settings);
}

#[test]
fn the_ballast_is_freed_before_anything_is_refused() {
    let world = World::without_mirror();
    let mut tab = world.start();
    let used: usize = world.local.dump().iter().map(|(k, v)| k.len() + v.len()).sum();
    world.local.limit(used + 100);
    tab.add_with_note("sari", 1_000);
    assert_eq!(tab.flush(), Status::KeptHere(WhyKeptHere::NoDurableStore));
    assert!(!world.local.dump().contains_key("balik/ballast"));
    assert!(world.open().unwrap().has("sari"));
}

#[test]
fn when_the_fast_store_is_full_edits_go_to_the_mirror() {
    let world = World::new();
    let mut tab = world.start();
    tab.flush();
    world.local.limit(10);
    for n in 0..20 {
        tab.add(&format!("p{n}"));
        assert_eq!(tab.flush(), Status::Saved);
    }
    assert_eq!(world.open().unwrap().people().len(), 20);
}

#[test]
fn when_everything_is_full_edits_stay_in_memory_until_there_is_room() {
    let world = World::without_mirror();
    let mut tab = world.start();
    tab.flush();
    world.local.limit(10);
    for n in 0..50 {
        tab.add(&format!("p{n}"));
        assert_eq!(tab.flush(), Status::MemoryOnly(WhyMemory::Full));
    }
    assert_eq!(tab.people().len(), 50, "the page goes on");
    world.local.limit(5_242_879);
    assert_eq!(tab.flush(), Status::KeptHere(WhyKeptHere::NoDurableStore));
    assert_eq!(world.open().unwrap().people().len(), 50);
}

#[test]
fn a_full_mirror_is_named_and_tried_again() {
    let world = World::new();
    let mut tab = world.start();
    tab.flush();
    tab.mirror.full(true);
    tab.add("sari");
    assert_eq!(tab.flush(), Status::KeptHere(WhyKeptHere::Full));
    assert!(world.open().unwrap().has("sari"), "the fast store has it");
    tab.mirror.full(false);
    assert_eq!(tab.flush(), Status::Saved);
}

#[test]
fn a_big_change_goes_to_the_fast_store_when_the_mirror_fails() {
    let world = World::new();
    let mut tab = world.start();
    tab.flush();
    tab.mirror.full(true);
    tab.import("guest", 400_000);
    assert_eq!(tab.flush(), Status::KeptHere(WhyKeptHere::Full));
    assert_eq!(world.open().unwrap().ledger.program(), tab.ledger.program());
}

#[test]
fn a_write_that_fails_now_and_then_is_not_noticed() {
    let world = World::new();
    let mut tab = world.start();
    tab.flush();
    let from = world.faults.count();
    for (n, fault) in [Fault::Fail, Fault::Cut, Fault::Drop, Fault::Double].into_iter().enumerate() {
        world.faults.plan(from + 5 * n, fault);
    }
    for n in 0..10 {
        tab.add(&format!("p{n}"));
        while tab.flush() != Status::Saved {}
    }
    let again = world.open().unwrap();
    assert_eq!((again.people().len(), again.notices.len()), (10, 0));
}

#[test]
fn a_mirror_that_keeps_failing_is_named() {
    let world = World::new();
    let mut tab = world.start();
    tab.flush();
    tab.add("sari");
    let mut said = Vec::new();
    for n in 0..3 {
        // The label goes into the fast store first, with the first flush only.
        world.faults.plan(world.faults.count() + usize::from(n == 0), Fault::Fail);
        said.push(tab.flush());
    }
    assert_eq!(said, [Status::Saving, Status::Saving, Status::KeptHere(WhyKeptHere::Failing)]);
    assert_eq!(tab.flush(), Status::Saved);
}
