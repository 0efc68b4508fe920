//! Several programs side by side.

use super::world::{World, program_id};
use balik::program::{Command, Program, ProgramId};
use balik::storage::{KeepError, OpenError, Shelf};
use pollster::block_on;

fn shelf(world: &World) -> Shelf {
    block_on(world.keeper().0.shelf())
}

#[test]
fn a_program_is_listed_with_its_name_size_and_times() {
    let world = World::new();
    let mut tab = world.start();
    let mut setup = tab.ledger.program().setup.clone();
    setup.name = "Balik Lagi".into();
    tab.command(Command::EditSetup(Box::new(setup)));
    world.pass(5_000);
    tab.add("sari");
    tab.flush();
    let entry = shelf(&world).entries.remove(0);
    assert_eq!((entry.name.as_str(), entry.people), ("Balik Lagi", 1));
    assert_eq!((entry.changed_at, entry.saved_to_file, entry.cleared), (world.now(), None, false));
    assert!(entry.bytes > 500);

    tab.keeper.mark_saved_to_file(&program_id(), world.now());
    tab.flush();
    assert_eq!(shelf(&world).entries[0].saved_to_file, Some(world.now()));
}

#[test]
fn the_one_changed_last_comes_first() {
    let world = World::new();
    let mut first = world.start_as(&ProgramId::new("one"));
    world.pass(1_000);
    world.start_as(&ProgramId::new("two")).flush();
    assert_eq!(shelf(&world).entries[0].id.as_str(), "two");
    world.pass(1_000);
    first.add("sari");
    first.flush();
    assert_eq!(shelf(&world).entries[0].id.as_str(), "one");
}

#[test]
fn two_programs_never_mix() {
    let world = World::new();
    let mut one = world.start_as(&ProgramId::new("one"));
    let mut two = world.start_as(&ProgramId::new("one-more"));
    one.add("sari");
    two.hear(&one.add("budi"));
    two.add("cici");
    one.flush();
    two.flush();
    assert_eq!(world.open_as(&ProgramId::new("one")).unwrap().people(), ["budi", "sari"]);
    assert_eq!(world.open_as(&ProgramId::new("one-more")).unwrap().people(), ["cici"]);
}

#[test]
fn a_program_is_not_started_over_another() {
    let world = World::new();
    world.start();
    let again = world.keeper().0.create(&Program::new(program_id()), &[], world.now());
    assert_eq!(again, Err(KeepError::AlreadyThere));
}

#[test]
fn a_removed_program_comes_back_as_it_was() {
    for world in [World::new(), World::without_mirror()] {
        let mut tab = world.start();
        tab.lead();
        tab.add("sari");
        tab.flush();
        tab.snapshot();
        tab.add("budi");
        tab.flush();
        block_on(tab.keeper.remove(&program_id(), world.now())).unwrap();
        assert_eq!(shelf(&world), Shelf::default());
        assert!(matches!(world.open().err(), None | Some(OpenError::NoSuchProgram(_))));
        block_on(tab.keeper.bring_back(&program_id(), world.now())).unwrap();
        assert_eq!(world.open().unwrap().people(), ["budi", "sari"]);
    }
}

#[test]
fn a_removed_program_comes_back_from_its_backup_after_the_page_closed() {
    let world = World::new();
    let mut tab = world.start();
    tab.add("sari");
    tab.flush();
    block_on(tab.keeper.remove(&program_id(), world.now())).unwrap();

    let (later, ..) = world.keeper();
    let removed = block_on(later.removed());
    assert_eq!((removed.len(), removed[0].1.people), (1, 1));
    block_on(later.bring_back(&program_id(), world.now())).unwrap();
    assert!(world.open().unwrap().has("sari"));

    block_on(later.remove(&program_id(), world.now())).unwrap();
    block_on(later.forget(&program_id()));
    assert!(block_on(later.removed()).is_empty());
    assert!(world.mirror.dump().keys().all(|key| !key.contains("/p1/")));
    assert!(world.local.dump().keys().all(|key| !key.contains("/p1/")));
}

#[test]
fn removing_the_last_program_is_not_clearing_the_storage() {
    let world = World::new();
    let tab = world.start();
    tab.flush();
    block_on(tab.keeper.remove(&program_id(), world.now())).unwrap();
    assert!(!shelf(&world).cleared);
}

#[test]
fn a_cleared_storage_is_named() {
    let world = World::new();
    world.start().flush();
    for key in world.local.dump().into_keys() {
        world.local.tamper(&key, None);
    }
    for key in world.mirror.dump().into_keys().filter(|key| key.starts_with("balik/1/")) {
        world.mirror.tamper(&key, None);
    }
    assert!(shelf(&world).cleared);
}

#[test]
fn a_program_whose_data_is_gone_is_named_with_its_last_file() {
    let world = World::new();
    let mut tab = world.start();
    tab.add("sari");
    tab.keeper.mark_saved_to_file(&program_id(), 77);
    tab.flush();
    for key in world.local.dump().into_keys() {
        world.local.tamper(&key, None);
    }
    for key in world.mirror.dump().into_keys().filter(|key| key.contains("/s/") || key.contains("/j/")) {
        world.mirror.tamper(&key, None);
    }
    let listed = shelf(&world).entries.remove(0);
    assert!(listed.cleared);
    let why = world.open().err();
    assert_eq!(why, Some(OpenError::Cleared { name: String::new(), saved_to_file: Some(77) }));
}
