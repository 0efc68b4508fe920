//! Calendar files that real calendar programs open, and that follow a session when it moves.

use balik::exchange::calendar::{Event, Starts, Told, pair_calendar, person_calendar, write_calendar};
use balik::program::{
    CalledOffBy, Command, DayPart, Extra, Format, Pair, PairKey, PersonId, Session, SessionId, SessionLog,
    SessionStatus,
};
use chrono::NaiveDate;
use proptest::prelude::*;

use crate::story::Story;

const STAMP: u64 = 1_767_225_600_000;

fn key() -> PairKey {
    PairKey::new(&PersonId::new("sari"), &PersonId::new("budi"))
}

fn session(id: &str, month: u32) -> Session {
    Session {
        id: SessionId::new(id),
        mentor: "sari".into(),
        mentee: "budi".into(),
        number: 1,
        on: NaiveDate::from_ymd_opt(2026, month, 5).unwrap(),
        part: Some(DayPart::Afternoon),
        minutes: 60,
        format: Format::HandsOn,
        topic: Some("ai".into()),
        guide: Some(1),
        swapped: false,
        status: SessionStatus::Planned,
        moved: Vec::new(),
        log: SessionLog::default(),
        sequence: 0,
        extra: Extra::new(),
    }
}

fn story() -> Story {
    let mut program = Story::small_company().program().clone();
    program.pairs.insert(key(), Pair::approved(&key(), 7000, None));
    let mut story = Story::with(program);
    for (id, month) in [("k1", 1), ("k2", 2), ("k3", 3)] {
        story.must(Command::PutSession(Box::new(session(id, month))));
    }
    story
}

fn told(session: &Session) -> Told {
    Told {
        title: format!("Pertemuan {}: Sari, Budi; “Alat AI”", session.number),
        about: "Siapkan satu contoh nyata dari pekerjaan minggu ini, lalu kerjakan berdua.\nTempat netral."
            .into(),
    }
}

fn file(story: &Story) -> String {
    pair_calendar(story.program(), &key(), "Sari & Budi", STAMP, &told)
}

/// The value of a property in the event with this UID.
fn value<'a>(file: &'a str, uid: &str, property: &str) -> &'a str {
    let event = file.split("BEGIN:VEVENT").find(|event| event.contains(&format!("UID:{uid}@"))).unwrap();
    event.lines().find_map(|line| line.strip_prefix(property)).unwrap_or("")
}

#[test]
fn the_file_of_a_pair_stays_as_real_calendars_read_it() {
    let mut story = story();
    let mut second = story.program().sessions[&SessionId::new("k2")].clone();
    second.status = SessionStatus::Cancelled { by: CalledOffBy::Mentee, why: "dinas luar".into() };
    story.must(Command::PutSession(Box::new(second)));
    let mut third = story.program().sessions[&SessionId::new("k3")].clone();
    third.part = None;
    story.must(Command::PutSession(Box::new(third)));
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/files/calendar/pair.ics");
    if std::env::var_os("BALIK_WRITE_GOLDEN").is_some() {
        std::fs::create_dir_all(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/files/calendar")).unwrap();
        std::fs::write(path, file(&story)).unwrap();
    }
    let golden = std::fs::read(path).unwrap();
    assert_eq!(file(&story), String::from_utf8(golden).unwrap());
}

#[test]
fn a_session_keeps_its_uid_and_raises_its_sequence_when_it_moves_or_is_called_off() {
    let mut story = story();
    let before = file(&story);
    assert_eq!(value(&before, "k1", "DTSTART"), ";TZID=Asia/Jakarta:20260105T140000");
    let mut first = story.program().sessions[&SessionId::new("k1")].clone();
    first.on = NaiveDate::from_ymd_opt(2026, 1, 8).unwrap();
    first.part = Some(DayPart::Morning);
    story.must(Command::PutSession(Box::new(first.clone())));
    let moved = file(&story);
    assert_eq!(value(&moved, "k1", "DTSTART"), ";TZID=Asia/Jakarta:20260108T100000");
    assert_eq!((value(&before, "k1", "SEQUENCE:"), value(&moved, "k1", "SEQUENCE:")), ("0", "1"));
    first.status = SessionStatus::Cancelled { by: CalledOffBy::Other, why: String::new() };
    story.must(Command::PutSession(Box::new(first)));
    let cancelled = file(&story);
    assert_eq!(value(&cancelled, "k1", "STATUS:"), "CANCELLED");
    assert_eq!(value(&cancelled, "k1", "SEQUENCE:"), "2");
    assert_eq!(value(&cancelled, "k2", "SEQUENCE:"), "0", "the others are as they were");
}

#[test]
fn a_person_finds_the_sessions_of_all_their_pairs_under_the_same_uids() {
    let story = story();
    let own = person_calendar(story.program(), &"budi".into(), "Budi", STAMP, &told);
    assert_eq!(own.matches("BEGIN:VEVENT").count(), 3);
    assert_eq!(value(&own, "k1", "DTSTART"), value(&file(&story), "k1", "DTSTART"));
    assert!(!person_calendar(story.program(), &"ratih".into(), "Ratih", STAMP, &told).contains("VEVENT"));
}

#[test]
fn line_breaks_in_names_end_no_line() {
    let event = Event {
        uid: "a@b".into(),
        sequence: 0,
        cancelled: false,
        starts: Starts::Day(NaiveDate::from_ymd_opt(2026, 1, 5).unwrap()),
        minutes: 60,
        title: "Budi\r\nATTENDEE:mailto:x@y.z\u{2028}DESCRIPTION:hm".into(),
        about: String::new(),
    };
    let file = write_calendar("a\rb", &[event], STAMP);
    assert!(file.lines().all(|line| !line.starts_with("ATTENDEE") && !line.starts_with("DESCRIPTION")));
    assert!(file.contains("X-WR-CALNAME:a\\nb\r\n"));
}

proptest! {
    #[test]
    fn any_text_comes_back_whole_from_short_lines(title in "\\PC{0,200}", about in "(?s).{0,300}") {
        let event = Event {
            uid: "a@b".into(),
            sequence: 3,
            cancelled: false,
            starts: Starts::Day(NaiveDate::from_ymd_opt(2026, 1, 5).unwrap()),
            minutes: 45,
            title: title.clone(),
            about,
        };
        let file = write_calendar("n", &[event], STAMP);
        prop_assert!(file.ends_with("END:VCALENDAR\r\n"));
        for line in file.split("\r\n") {
            prop_assert!(line.len() <= 75, "{} octets", line.len());
            prop_assert!(!line.contains(['\r', '\n']));
        }
        let unfolded = file.replace("\r\n ", "");
        let read = unfolded.split("\r\n").find_map(|line| line.strip_prefix("SUMMARY:")).unwrap();
        let escaped = title.replace('\\', "\\\\").replace(';', "\\;").replace(',', "\\,");
        let escaped = escaped.replace(['\u{2028}', '\u{2029}', '\u{85}'], "\\n");
        prop_assert_eq!(read, escaped);
    }
}
