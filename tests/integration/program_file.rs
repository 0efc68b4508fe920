//! The program file: out and in again is the same program; whatever else comes in gets a sentence.

use crate::story::Story;
use balik::exchange::program_file::{
    FileFault, Foreign, MendKind, from_bytes, from_json, from_json_unchecked, to_json,
};
use balik::program::{Command, ConstraintKind, PairKey, PersonId, Problem};
use proptest::prelude::*;

fn fault(text: &str) -> (FileFault, String) {
    let errors = from_json(text).expect_err("refused");
    (errors[0].fault.clone(), errors[0].path.clone())
}

fn whole() -> String {
    let story = Story::small_company();
    to_json(story.program(), story.ledger.log())
}

/// A file with one thing changed by hand, and no checksum.
fn by_hand(from: &str, to: &str) -> String {
    let text = whole();
    assert!(text.contains(from), "{from} is not in {text}");
    let lines: Vec<&str> = text.lines().filter(|l| !l.contains("\"checksum\"")).collect();
    lines.join("\n").replacen(from, to, 1)
}

#[test]
fn a_saved_program_opens_on_another_machine_exactly_as_it_was() {
    let mut story = Story::small_company();
    let pair = PairKey::new(&PersonId::new("sari"), &PersonId::new("budi"));
    story.must(Command::Constrain { pair, kind: Some(ConstraintKind::Pinned) });
    let text = to_json(story.program(), story.ledger.log());
    let file = from_bytes(text.as_bytes()).unwrap();
    assert_eq!(&file.program, story.program());
    assert_eq!(file.log, story.ledger.log());
    assert!(file.mends.is_empty());
    assert_eq!(to_json(&file.program, &file.log), text, "a second save differs in nothing");
}

#[test]
fn the_golden_file_of_version_1_opens_and_is_written_back_byte_for_byte() {
    let golden = include_str!("../files/programs/v1-small-company.balik.json");
    let file = from_json(golden).unwrap();
    assert_eq!(to_json(&file.program, &file.log), golden);
    assert_eq!(whole(), golden, "the format changed: raise its version and keep this file");
}

#[test]
fn fields_of_a_newer_version_are_kept_digit_for_digit() {
    let text = by_hand(
        "\"name\": \"Bima\"",
        "\"name\": \"Bima\", \"badges\": [123456789012345678901234567890, 1.10]",
    );
    let text = text.replacen("\"topics\":", "\"moonshots\": [{\"id\": \"s1\"}],\n \"topics\":", 1);
    let file = from_json(&text).unwrap();
    let again = to_json(&file.program, &file.log);
    assert!(again.contains("[123456789012345678901234567890, 1.10]"), "{again}");
    assert!(again.contains("\"moonshots\""), "{again}");
    assert_eq!(from_json(&again).unwrap().program, file.program);
}

#[test]
fn what_is_not_a_program_file_is_called_by_its_name() {
    let foreign = |bytes: &[u8]| from_bytes(bytes).unwrap_err()[0].fault.clone();
    assert_eq!(foreign(b""), FileFault::Empty);
    assert_eq!(foreign(b" \n\t "), FileFault::Empty);
    assert_eq!(foreign(b"PK\x03\x04rest"), FileFault::Foreign(Foreign::ZipOrWorkbook));
    assert_eq!(foreign(b"%PDF-1.7"), FileFault::Foreign(Foreign::Pdf));
    assert_eq!(foreign(b"\x89PNG\r\n"), FileFault::Foreign(Foreign::Picture));
    assert_eq!(foreign(b"  <!doctype html>"), FileFault::Foreign(Foreign::WebPage));
    assert_eq!(foreign(b"\xff\xfe{\0"), FileFault::Foreign(Foreign::Utf16));
    assert_eq!(foreign(b"{\"a\": \"\xff\"}"), FileFault::NotUtf8(7));
    for text in ["null", "true", "\"x\"", "[]", "{}", "{\"type\":\"excalidraw\"}"] {
        assert_eq!(fault(text).0, FileFault::Foreign(Foreign::OtherJson), "{text}");
    }
}

#[test]
fn broken_json_says_where() {
    let text = whole();
    for cut in [1, 10, text.len() / 2, text.len() - 3] {
        assert_eq!(fault(&text[..cut]).0, FileFault::CutOff, "cut at {cut}");
    }
    assert_eq!(fault(&format!("{text}{text}")).0, FileFault::TextAfterEnd);
    assert_eq!(fault("{\"a\": [1,]}"), (FileFault::NotJson, "a[1]".to_owned()));
    for bad in ["{'a': 1}", "{\"a\": 1 // no\n}", "{a: 1}", "{\"a\": \"\u{1}\"}", "{\"a\": tru3}"] {
        assert_eq!(fault(bad).0, FileFault::NotJson, "{bad}");
    }
    for bad in ["{\"a\": NaN}", "{\"a\": [Infinity]}", "{\"a\": 1e400}", "{\"a\": 01}", "{\"a\": 1.}"] {
        assert_eq!(fault(bad).0, FileFault::NotANumber, "{bad}");
    }
    assert_eq!(fault("{\"a\": \"\\ud800\"}").0, FileFault::HalfCharacter);
    assert_eq!(from_json("{\n \"a\": x}").unwrap_err()[0].line, Some((2, 7)));
}

#[test]
fn a_field_named_twice_is_found_however_it_is_spelled() {
    let twice = |text: &str| matches!(fault(text), (FileFault::FieldTwice(_), path) if path == "a[0].x");
    assert!(twice("{\"a\": [{\"x\": 1, \"x\": 2}]}"));
    assert!(twice("{\"a\": [{\"x\": 1, \"\\u0078\": 2}]}"));
}

#[test]
fn bombs_are_stopped_by_stated_limits() {
    assert_eq!(fault(&format!("{{\"a\":{}", "[".repeat(100_000))).0, FileFault::TooDeep(32));
    let long = format!("{{\"a\": \"{}\"}}", "x".repeat(20_001));
    assert_eq!(fault(&long).0, FileFault::TextTooLong { length: 20_001, limit: 20_000 });
    assert_eq!(fault(&format!("{{\"{}\": 1}}", "k".repeat(1000))).0, FileFault::NameTooLong(1000));
    let many = format!("{{\"people\": [{}0]}}", "0,".repeat(8_000_000));
    assert_eq!(fault(&many).0, FileFault::TooManyValues(8_000_000));
    let huge = vec![b' '; 64 * 1024 * 1024 + 1];
    assert!(matches!(from_bytes(&huge).unwrap_err()[0].fault, FileFault::TooLarge { .. }));
}

#[test]
fn versions_later_and_impossible_are_told_apart() {
    let newer = by_hand("\"version\": 1", "\"version\": 7");
    assert!(!from_json(&newer).unwrap().read_only, "a later version that allows reading and writing");
    let writer = newer.replace("\"minWriter\": 1", "\"minWriter\": 7");
    assert!(from_json(&writer).unwrap().read_only);
    let reader = newer.replace("\"minReader\": 1", "\"minReader\": 7");
    assert_eq!(fault(&reader).0, FileFault::TooNew { needs: 7 });
    for bad in ["0", "-1", "\"2\"", "1.5"] {
        assert_eq!(
            fault(&by_hand("\"version\": 1", &format!("\"version\": {bad}"))).0,
            FileFault::NoSuchVersion
        );
    }
}

#[test]
fn a_changed_file_does_not_add_up_but_opens_after_a_warning() {
    let text = whole().replacen("\"Bima\"", "\"Bimo\"", 1);
    assert_eq!(fault(&text).0, FileFault::Checksum);
    assert_eq!(from_json_unchecked(&text).unwrap().program.people[&PersonId::new("bima")].name, "Bimo");
}

#[test]
fn a_wrong_value_is_named_by_its_path_and_person() {
    let errors = from_json(&by_hand("\"wanted\": 2", "\"wanted\": \"two\"")).unwrap_err();
    assert_eq!(
        (&errors[0].fault, errors[0].path.as_str()),
        (&FileFault::BadValue, "people[1].needs[0].wanted")
    );
    assert_eq!((errors[0].excerpt.as_str(), errors[0].about.as_str()), ("\"two\"", "Budi Santoso"));
    let missing = by_hand("\"role\": \"mentee\",", "");
    assert_eq!(fault(&missing), (FileFault::FieldMissing("role".to_owned()), "people[1]".to_owned()));
    let date = by_hand("\"rhythm\": \"monthly\"", "\"rhythm\": \"monthly\", \"starts\": \"2025-02-30\"");
    assert_eq!(fault(&date), (FileFault::BadValue, "setup.starts".to_owned()));
}

#[test]
fn every_wrong_record_is_reported_at_once() {
    let text = by_hand("\"wanted\": 2", "\"wanted\": 9").replacen(
        "\"name\": \"Bima\"",
        "\"name\": \"\u{200b} \"",
        1,
    );
    let errors = from_json(&text).unwrap_err();
    let faults: Vec<&FileFault> = errors.iter().map(|e| &e.fault).collect();
    assert!(faults.contains(&&FileFault::Problem(Problem::BlankName)), "{faults:?}");
    assert!(faults.iter().any(|f| matches!(f, FileFault::Problem(Problem::OutOfRange { value: 9, .. }))));
}

#[test]
fn numbers_written_as_text_or_with_decimals_are_read_and_listed() {
    let file = from_json(&by_hand("\"wanted\": 2", "\"wanted\": \"2\"")).unwrap();
    assert_eq!(file.program.people[&PersonId::new("budi")].needs[0].wanted, 2);
    assert_eq!(file.mends[0].kind, MendKind::NumberWritten);
    assert_eq!(file.mends[0].path, "people[1].needs[0].wanted");
    assert!(from_json(&by_hand("\"wanted\": 2", "\"wanted\": 2.0")).is_ok());
    assert_eq!(fault(&by_hand("\"wanted\": 2", "\"wanted\": 2.5")).0, FileFault::BadValue);
    assert_eq!(fault(&by_hand("\"wanted\": 2", "\"wanted\": 70000")).0, FileFault::BadValue);
}

#[test]
fn hidden_characters_and_loose_references_are_mended_and_listed() {
    let text =
        by_hand("\"name\": \"Bima\"", "\"name\": \"Bi\u{202e}ma\", \"manager\": {\"person\": \"nobody\"}");
    let file = from_json(&text).unwrap();
    let bima = &file.program.people[&PersonId::new("bima")];
    assert_eq!((bima.name.as_str(), bima.manager.as_ref()), ("Bima", None));
    let kinds: Vec<MendKind> = file.mends.iter().map(|m| m.kind).collect();
    assert_eq!(kinds, [MendKind::HiddenCharacters, MendKind::LooseReference]);
}

#[test]
fn two_people_with_one_id_and_reporting_lines_in_a_circle_are_refused() {
    let twice = by_hand("\"id\": \"bima\"", "\"id\": \"sari\"");
    assert!(matches!(fault(&twice).0, FileFault::IdTwice { .. }));
    let circle = by_hand("\"name\": \"Bima\"", "\"name\": \"Bima\", \"manager\": {\"person\": \"sari\"}")
        .replacen("\"name\": \"Sari Dewanti\"", "\"name\": \"Sari\", \"manager\": {\"person\": \"bima\"}", 1);
    let errors = from_json(&circle).unwrap_err();
    assert!(matches!(errors[0].fault, FileFault::Problem(Problem::ReportingLoop(_))));
    assert!(errors[0].about.contains("Bima") && errors[0].about.contains("Sari"), "{}", errors[0].about);
}

proptest! {
    #[test]
    fn no_bytes_make_it_panic(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
        let _ = from_bytes(&bytes);
    }

    #[test]
    fn a_file_cut_and_patched_anywhere_never_panics(at in 0_usize..6000, len in 0_usize..20, patch in ".{0,6}") {
        let text = whole();
        let chars: Vec<char> = text.chars().collect();
        let at = at.min(chars.len());
        let end = (at + len).min(chars.len());
        let wild: String = chars[..at].iter().chain(patch.chars().collect::<Vec<_>>().iter()).chain(&chars[end..]).collect();
        let _ = from_json_unchecked(&wild);
    }
}
