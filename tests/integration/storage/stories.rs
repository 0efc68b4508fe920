//! What people do, and find again.

use super::world::{World, program_id};
use balik::program::{AuthorId, Command, Ledger, Rules, Scenario, ScenarioId};
use balik::storage::{LARGEST_RECORD, Notice, Settings, Status, WhyBackup, WhyKeptHere};
use pollster::block_on;

#[test]
fn edits_survive_closing_the_tab() {
    let world = World::new();
    let mut tab = world.start();
    tab.add("sari");
    tab.add("budi");
    assert_eq!(tab.keeper.status(), Status::Saving);
    assert_eq!(tab.flush(), Status::Saved);

    let again = world.open().unwrap();
    assert_eq!(again.people(), ["budi", "sari"]);
    assert_eq!(again.notices, []);
    assert_eq!(again.ledger.program(), tab.ledger.program());
}

#[test]
fn a_tab_that_closes_before_the_mirror_answered_loses_nothing() {
    let world = World::new();
    world.start().add("sari");
    assert!(world.open().unwrap().has("sari"));
}

#[test]
fn undo_goes_on_after_a_reload() {
    let world = World::new();
    let mut tab = world.start();
    tab.add("sari");
    tab.add("budi");
    tab.flush();
    let mut again = world.open().unwrap();
    again.undo().unwrap();
    again.flush();
    let mut third = world.open().unwrap();
    assert_eq!(third.people(), ["sari"]);
    third.undo().unwrap();
    assert_eq!(third.people(), Vec::<&str>::new());
}

#[test]
fn a_snapshot_and_what_came_after_it_are_one_program() {
    let world = World::new();
    let mut tab = world.start();
    tab.lead();
    for n in 0..5 {
        tab.add(&format!("before{n}"));
        tab.flush();
        world.pass(61_000);
        assert_eq!(tab.snapshot(), Some(Ok(())));
    }
    tab.add("after");
    tab.undo().unwrap();
    tab.flush();
    let again = world.open().unwrap();
    assert_eq!(again.ledger.program(), tab.ledger.program());
    assert_eq!(again.people().len(), 5);
    again.assert_nothing_twice();
    assert!(again.notices.is_empty());
}

#[test]
fn scenarios_come_back_from_a_snapshot_and_from_what_came_after_it() {
    let world = World::new();
    let mut tab = world.start();
    tab.lead();
    let keep = |key: &str| {
        let scenario = Scenario::named(ScenarioId::new(key), key, Rules::default(), world.now());
        Command::KeepScenario(Box::new(scenario))
    };
    tab.command(keep("before"));
    tab.flush();
    world.pass(61_000);
    assert_eq!(tab.snapshot(), Some(Ok(())));
    tab.command(keep("after"));
    tab.flush();
    let again = world.open().unwrap();
    assert_eq!(again.ledger.program().scenarios.len(), 2);
    assert_eq!(again.ledger.program(), tab.ledger.program());
}

#[test]
fn the_journal_does_not_grow_for_ever() {
    for world in [World::new(), World::without_mirror()] {
        let mut tab = world.start();
        tab.lead();
        for n in 0..60 {
            tab.add(&format!("p{n}"));
            tab.flush();
            world.pass(61_000);
            tab.snapshot().unwrap().unwrap();
        }
        let records = |keys: Vec<String>| keys.iter().filter(|key| key.contains("/j/")).count();
        let here = records(world.local.dump().into_keys().collect());
        let there = records(world.mirror.dump().into_keys().collect());
        assert!(here <= 2 && there <= 2, "{here} records here, {there} there");
        assert_eq!(world.open().unwrap().people().len(), 60);
    }
}

#[test]
fn a_big_change_is_saved_only_when_the_mirror_has_it() {
    let world = World::new();
    let mut tab = world.start();
    tab.import("guest", 2 * LARGEST_RECORD);
    assert_eq!(tab.keeper.status(), Status::Saving);
    let in_local: usize =
        world.local.dump().iter().filter(|(k, _)| k.contains("/j/")).map(|(_, v)| v.len()).sum();
    assert!(in_local < 100, "only a stub is in the fast store, not {in_local} bytes");
    assert_eq!(tab.flush(), Status::Saved);
    assert_eq!(world.open().unwrap().ledger.program(), tab.ledger.program());
}

#[test]
fn a_big_change_stays_whole_where_there_is_no_mirror() {
    let world = World::without_mirror();
    let mut tab = world.start();
    tab.import("guest", 2 * LARGEST_RECORD);
    assert_eq!(tab.flush(), Status::KeptHere(WhyKeptHere::NoDurableStore));
    assert_eq!(world.open().unwrap().ledger.program(), tab.ledger.program());
}

#[test]
fn a_program_that_outgrows_the_fast_store_lives_in_the_mirror() {
    let world = World::new();
    world.local.limit(1_000_000);
    let mut tab = world.start();
    tab.lead();
    for n in 0..5 {
        tab.import(&format!("guest{n}x"), 300_000);
        assert_eq!(tab.flush(), Status::Saved);
        world.pass(61_000);
        assert_eq!(tab.snapshot(), Some(Ok(())));
    }
    tab.add("sari");
    tab.flush();
    let again = world.open().unwrap();
    assert_eq!(again.ledger.program(), tab.ledger.program());
    assert!(again.notices.is_empty(), "{:?}", again.notices);
}

#[test]
fn the_browser_cleared_the_fast_store_and_nothing_is_lost() {
    let world = World::new();
    let mut tab = world.start();
    tab.add("sari");
    tab.flush();
    for key in world.local.dump().into_keys() {
        world.local.tamper(&key, None);
    }
    let again = world.open().unwrap();
    assert!(again.has("sari"));
    assert_eq!(again.notices, [Notice::CameBack]);
    again.lead();
    assert_eq!(again.snapshot(), Some(Ok(())));
    assert_eq!(world.open().unwrap().notices, []);
}

#[test]
fn the_browser_cleared_the_mirror_and_nothing_is_lost() {
    let world = World::new();
    let mut tab = world.start();
    tab.add("sari");
    tab.flush();
    for key in world.mirror.dump().into_keys() {
        world.mirror.tamper(&key, None);
    }
    assert!(world.open().unwrap().has("sari"));
}

#[test]
fn a_backup_holds_the_program_exactly() {
    let world = World::new();
    let mut tab = world.start();
    tab.add("sari");
    let (program, log) = (tab.ledger.program().clone(), tab.ledger.log().to_vec());
    block_on(tab.keeper.backup(&program, &log, WhyBackup::BeforeReplace, world.now())).unwrap();
    tab.add("budi");
    let kept = block_on(tab.keeper.backups(&program_id()));
    assert_eq!((kept.len(), kept[0].people, kept[0].why), (1, 1, WhyBackup::BeforeReplace));
    assert_eq!(block_on(tab.keeper.read_backup(&program_id(), &kept[0])).unwrap(), (program, log));
}

#[test]
fn settings_are_plain_json_and_one_bad_setting_costs_only_itself() {
    let world = World::new();
    let (keeper, ..) = world.keeper();
    let settings = Settings {
        language: Some("id".into()),
        theme: Some("dark".into()),
        author: Some("ana".into()),
        ..Settings::default()
    };
    keeper.keep_settings(&settings);
    assert_eq!(world.local.dump()["balik/settings"], r#"{"language":"id","theme":"dark","author":"ana"}"#);
    assert_eq!(world.keeper().0.settings(), settings);
    world.local.tamper("balik/settings", Some(r#"{"language":7,"theme":"dark","later":[1.50]}"#));
    let read = keeper.settings();
    assert_eq!((read.language.as_deref(), read.theme.as_deref()), (None, Some("dark")));
    assert_eq!(read.to_json(), r#"{"theme":"dark","later":[1.50]}"#);
}

#[test]
fn another_author_opens_the_same_program_and_undoes_nothing_of_the_first() {
    let world = World::new();
    let mut tab = world.start();
    tab.add("sari");
    tab.flush();
    let (keeper, .., id) = world.keeper();
    let opened = block_on(keeper.open(&program_id(), world.now())).unwrap();
    let ledger = Ledger::open(opened.program, opened.log, AuthorId::new("cici"), id);
    assert_eq!(ledger.undoable().undo, None);
}
