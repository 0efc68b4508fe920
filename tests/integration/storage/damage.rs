//! Stored values that are cut, flipped, swapped or nonsense: found, named, set aside, never loaded.

use super::world::{Tab, World, program_id};
use balik::storage::{Damage, Notice, OpenError, Part, SnapshotRefused};
use pollster::block_on;
use proptest::prelude::*;
use std::collections::BTreeMap;

fn worked(world: &World) -> Tab {
    let mut tab = world.start();
    tab.lead();
    for n in 0..3 {
        tab.add(&format!("p{n}"));
        tab.flush();
        world.pass(61_000);
        tab.snapshot().unwrap().unwrap();
    }
    tab.add("last");
    tab.flush();
    tab
}

fn key_of(world: &World, part: &str) -> String {
    world.local.dump().into_keys().rfind(|key| key.contains(part)).unwrap()
}

#[test]
fn a_damaged_record_is_mended_from_the_mirror() {
    let world = World::new();
    let tab = worked(&world);
    let key = key_of(&world, "/j/");
    world.local.tamper(&key, Some("B1|00000000|3|abc"));
    let again = world.open().unwrap();
    assert_eq!(again.ledger.program(), tab.ledger.program());
    assert!(matches!(again.notices[..], [Notice::Mended(Part::Record(..))]), "{:?}", again.notices);
}

#[test]
fn a_record_damaged_everywhere_is_set_aside_and_named_once() {
    let world = World::without_mirror();
    worked(&world);
    let key = key_of(&world, "/j/");
    let value = world.local.dump()[&key].clone();
    let torn = &value[..value.len() - 10];
    world.local.tamper(&key, Some(torn));
    let again = world.open().unwrap();
    assert!(!again.has("last") && again.has("p2"));
    let [Notice::SetAside { part: Part::Record(..), damage: Damage::WrongLength, raw }] = &again.notices[..]
    else {
        panic!("{:?}", again.notices)
    };
    assert_eq!(raw, torn);
    assert!(world.local.dump().iter().any(|(key, value)| key.contains("/q/") && value == torn), "it is kept");
    assert!(world.open().unwrap().notices.is_empty(), "and not told again");
}

#[test]
fn a_damaged_snapshot_gives_way_to_the_one_before_and_the_journal() {
    let world = World::without_mirror();
    let tab = worked(&world);
    for slot in ["/s/0", "/s/1"] {
        let hurt = world.after(world.local.rolled_back(usize::MAX), world.mirror.copied());
        let key = key_of(&hurt, slot);
        let value = hurt.local.dump()[&key].replace("p1", "q1");
        hurt.local.tamper(&key, Some(&value));
        let again = hurt.open().unwrap();
        assert_eq!(again.ledger.program().people, tab.ledger.program().people, "{slot}");
        assert!(matches!(
            again.notices[..],
            [Notice::SetAside { part: Part::Snapshot, damage: Damage::WrongChecksum, .. }]
        ));
    }
}

#[test]
fn a_value_under_another_key_is_damage() {
    let world = World::without_mirror();
    worked(&world);
    let (one, other) = (key_of(&world, "/s/0"), key_of(&world, "/s/1"));
    let moved = world.local.dump()[&one].clone();
    world.local.tamper(&other, Some(&moved));
    let again = world.open().unwrap();
    assert!(matches!(again.notices[0], Notice::SetAside { damage: Damage::WrongChecksum, .. }));
}

#[test]
fn when_both_snapshots_are_gone_a_backup_and_the_journal_make_the_program() {
    let world = World::new();
    let mut tab = world.start();
    tab.add("sari");
    let (program, log) = (tab.ledger.program().clone(), tab.ledger.log().to_vec());
    block_on(tab.keeper.backup(&program, &log, balik::storage::WhyBackup::Rolling, 77)).unwrap();
    tab.add("budi");
    tab.flush();
    for key in world.local.dump().into_keys().filter(|key| key.contains("/s/")) {
        world.local.tamper(&key, Some("nonsense"));
        world.mirror.tamper(&key, Some("nonsense"));
    }
    let again = world.open().unwrap();
    assert_eq!(again.people(), ["budi", "sari"]);
    assert!(again.notices.contains(&Notice::FromBackup { at: 77 }));
}

#[test]
fn when_everything_is_damaged_nothing_is_written_and_the_raw_text_is_handed_out() {
    let world = World::without_mirror();
    worked(&world);
    for key in world.local.dump().into_keys().filter(|key| key.contains("/s/") || key.contains("/j/")) {
        world.local.tamper(&key, Some("nonsense"));
    }
    let before = world.local.dump();
    match world.open() {
        Err(OpenError::Damaged { raw }) => assert_eq!(raw.len(), 4),
        other => panic!("{:?}", other.map(|tab| tab.notices)),
    }
    assert_eq!(world.local.dump(), before);
}

#[test]
fn a_program_made_from_the_journal_alone_is_not_written_over_what_is_left() {
    let world = World::without_mirror();
    worked(&world);
    for key in world.local.dump().into_keys().filter(|key| key.contains("/s/")) {
        world.local.tamper(&key, Some("nonsense"));
    }
    let again = world.open().unwrap();
    assert!(again.notices.contains(&Notice::FromJournal));
    again.lead();
    assert_eq!(again.snapshot(), Some(Err(SnapshotRefused::LostPeople)));
}

#[test]
fn what_a_newer_version_wrote_is_left_alone() {
    let world = World::without_mirror();
    worked(&world);
    let keys: Vec<String> = world.local.dump().into_keys().filter(|key| key.contains("/s/")).collect();
    for key in keys {
        // As a newer version would write it: the checksum fits.
        let value = world.local.dump()[&key].replace("\"schema\":1", "\"schema\":2");
        let text = value.splitn(4, '|').nth(3).unwrap();
        let mut hasher = crc32fast::Hasher::new();
        hasher.update(format!("{key}\n{text}").as_bytes());
        world.local.tamper(&key, Some(&format!("B1|{:08x}|{}|{text}", hasher.finalize(), text.len())));
    }
    let before = world.local.dump();
    assert_eq!(world.open().err(), Some(OpenError::Newer { version: 2 }));
    assert_eq!(world.local.dump(), before);
}

/// Damages a value the way storage gets damaged.
fn hurt(value: &str, how: (u8, usize, u8)) -> String {
    let mut bytes = value.as_bytes().to_vec();
    let at = how.1 % bytes.len().max(1);
    match how.0 % 4 {
        0 => bytes.truncate(at),
        1 => {
            if let Some(byte) = bytes.get_mut(at) {
                *byte ^= how.2 | 1;
            }
        }
        2 => bytes.insert(at, how.2),
        _ => bytes = vec![how.2; at.min(50)],
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

#[test]
fn every_single_cut_and_flip_of_a_snapshot_is_seen() {
    let world = World::without_mirror();
    let tab = worked(&world);
    let key = key_of(&world, "/s/1");
    let value = world.local.dump()[&key].clone();
    for at in 0..value.len() {
        for how in [0, 1] {
            let hurt = hurt(&value, (how, at, 1));
            if hurt != value {
                let copy = world.after(world.local.rolled_back(usize::MAX), world.mirror.copied());
                copy.local.tamper(&key, Some(&hurt));
                let again = copy.open().unwrap();
                assert_eq!(again.ledger.program().people, tab.ledger.program().people, "{how} at {at}");
                assert!(!again.notices.is_empty(), "{how} at {at} was not noticed");
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, ..ProptestConfig::default() })]

    #[test]
    fn damage_in_one_store_changes_nothing(
        hits in proptest::collection::vec((any::<usize>(), any::<u8>(), any::<usize>(), any::<u8>()), 1..12),
        in_mirror: bool,
    ) {
        let world = World::new();
        let tab = worked(&world);
        let all: BTreeMap<String, String> = if in_mirror { world.mirror.dump() } else { world.local.dump() };
        let keys: Vec<&String> = all.keys().filter(|key| key.starts_with("balik/1/")).collect();
        for (which, kind, at, byte) in hits {
            let key = keys[which % keys.len()];
            let hurt = hurt(&all[key], (kind, at, byte));
            if in_mirror { world.mirror.tamper(key, Some(&hurt)) } else { world.local.tamper(key, Some(&hurt)) }
        }
        let again = world.open().unwrap();
        prop_assert_eq!(again.ledger.program(), tab.ledger.program());
    }

    #[test]
    fn damage_in_both_stores_never_stops_the_page_and_never_makes_people_up(
        hits in proptest::collection::vec((any::<usize>(), any::<u8>(), any::<usize>(), any::<u8>()), 1..40),
    ) {
        let world = World::new();
        let tab = worked(&world);
        let all = world.local.dump();
        let keys: Vec<&String> = all.keys().collect();
        for (which, kind, at, byte) in hits {
            let key = keys[which % keys.len()];
            let hurt = hurt(&all[key], (kind, at, byte));
            world.local.tamper(key, Some(&hurt));
            world.mirror.tamper(key, Some(&hurt));
        }
        match world.open() {
            Ok(again) => {
                let known = tab.people();
                prop_assert!(again.people().iter().all(|name| known.contains(name)));
            }
            Err(OpenError::Damaged { .. }) => {}
            Err(other) => prop_assert!(false, "{other:?}"),
        }
        let (keeper, ..) = world.keeper();
        let shelf = block_on(keeper.shelf());
        prop_assert_eq!(shelf.entries.len(), 1);
        prop_assert_eq!(&shelf.entries[0].id, &program_id());
    }
}
