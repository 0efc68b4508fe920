//! The facilitator's list: what is on it, in which order, and how it comes and goes.

use crate::story::Story;
use balik::exchange::calendar::{days_of, pair_calendar};
use balik::insight::checkins::{Balance, Help};
use balik::insight::desk::{DeskItem, Task, Urgency, desk};
use balik::insight::divergence::Apart;
use balik::insight::health::{Level, Reason};
use balik::insight::plan::PlanNote;
use balik::language::{
    Language, Words, desk_task, desk_urgency, health_level, health_reason, plan_note, session_told,
};
use balik::library::message;
use balik::program::{
    CalledOffBy, Command, Extra, Format, Pair, PairKey, PairSide, PairStatus, PersonId, Session, SessionId,
    SessionLog, SessionStatus, Thanks,
};
use balik::screen::desk::messages_for;
use chrono::NaiveDate;

fn day(month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, month, day).unwrap()
}

fn key(mentor: &str, mentee: &str) -> PairKey {
    PairKey::new(&PersonId::new(mentor), &PersonId::new(mentee))
}

fn session(id: &str, number: u16, on: NaiveDate, status: SessionStatus) -> Session {
    Session {
        id: SessionId::new(id),
        mentor: "sari".into(),
        mentee: "budi".into(),
        number,
        on,
        part: None,
        minutes: 60,
        format: Format::HandsOn,
        topic: Some("ai".into()),
        guide: Some(2),
        swapped: false,
        status,
        moved: Vec::new(),
        log: SessionLog { private: "jangan dibaca".into(), ..SessionLog::default() },
        sequence: 0,
        extra: Extra::new(),
    }
}

/// Sari and Budi run since 5 January, with all sessions planned; Bima and Ratih have just been approved.
fn story() -> Story {
    let mut program = Story::small_company().program().clone();
    let (one, other) = (key("sari", "budi"), key("bima", "ratih"));
    program
        .pairs
        .insert(one.clone(), Pair { status: PairStatus::Running, ..Pair::approved(&one, 7000, None) });
    program.pairs.insert(other.clone(), Pair::approved(&other, 7000, None));
    program.setup.starts = Some(day(1, 5));
    program.setup.ends = Some(day(7, 3));
    program.setup.session_count = 4;
    let mut story = Story::with(program);
    for (id, number, month, status) in [
        ("k1", 1, 1, SessionStatus::Held),
        ("k2", 2, 2, SessionStatus::Planned),
        ("k3", 3, 3, SessionStatus::Planned),
        ("k4", 4, 4, SessionStatus::Planned),
    ] {
        story.must(Command::PutSession(Box::new(session(id, number, day(month, 12), status))));
    }
    story
}

fn list(story: &Story, today: NaiveDate) -> Vec<DeskItem> {
    desk(story.program(), &days_of(story.program(), today), today)
}

fn ids(story: &Story, today: NaiveDate) -> Vec<String> {
    list(story, today).iter().map(|item| item.id.to_string()).collect()
}

#[test]
fn what_may_lose_a_pair_comes_first_and_what_can_wait_last() {
    let mut story = story();
    for (id, number, on) in [("k2", 2, day(2, 12)), ("k3", 3, day(2, 19))] {
        let status = SessionStatus::Cancelled { by: CalledOffBy::Mentee, why: String::new() };
        story.must(Command::PutSession(Box::new(session(id, number, on, status))));
    }
    let thanks = Thanks {
        id: "t1".into(),
        from: "budi".into(),
        to: "sari".into(),
        text: "Terima kasih.".into(),
        on: day(2, 18),
        on_wall: false,
        extra: Extra::new(),
    };
    story.must(Command::PutThanks(Box::new(thanks)));
    let items = list(&story, day(2, 20));
    let told: Vec<(Urgency, &str)> = items.iter().map(|i| (i.urgency, i.id.as_str())).collect();
    assert_eq!(
        told,
        [
            (Urgency::ActNow, "leader/sari~budi"),
            (Urgency::ActNow, "talk/bima~ratih"),
            (Urgency::DueToday, "introduce"),
            (Urgency::DueToday, "plan"),
            (Urgency::ThisWeek, "remind/1"),
            (Urgency::ThisWeek, "thanks/t1"),
        ]
    );
    for item in &items {
        for kind in messages_for(&item.task) {
            assert!(message(*kind).is_some());
        }
    }
    // The leader wrote; called off once more, and it is there again.
    story.must(Command::PutReminder(Box::new(items[0].tick_off(day(2, 20)))));
    assert!(!ids(&story, day(2, 25)).contains(&"leader/sari~budi".to_owned()));
    let status = SessionStatus::Cancelled { by: CalledOffBy::Mentee, why: String::new() };
    story.must(Command::PutSession(Box::new(session("k4", 4, day(2, 26), status))));
    assert!(ids(&story, day(2, 27)).contains(&"leader/sari~budi".to_owned()));
}

#[test]
fn sessions_nobody_spoke_of_are_one_line_a_day_and_one_for_all_that_are_old() {
    let mut story = story();
    assert!(!ids(&story, day(2, 12)).contains(&"log/2026-02-12".to_owned()), "the day is not over");
    assert!(ids(&story, day(2, 13)).contains(&"log/2026-02-12".to_owned()));
    let old = list(&story, day(4, 20));
    let lines: Vec<&DeskItem> = old.iter().filter(|i| matches!(i.task, Task::HowWasIt { .. })).collect();
    let told: Vec<&str> = lines.iter().map(|i| i.id.as_str()).collect();
    assert_eq!(told.len(), 2);
    assert!(told.contains(&"log/older") && told.contains(&"log/2026-04-12"));
    story.must(Command::PutSession(Box::new(session("k4", 4, day(4, 12), SessionStatus::Held))));
    assert!(!ids(&story, day(4, 20)).contains(&"log/2026-04-12".to_owned()), "done by doing it");
}

#[test]
fn check_ins_and_circles_come_up_in_their_week() {
    let story = story();
    assert!(!ids(&story, day(1, 29)).contains(&"check-in/1".to_owned()));
    let find = |today| list(&story, today).into_iter().find(|i| i.id.as_str() == "check-in/1");
    assert_eq!(find(day(1, 30)).unwrap().urgency, Urgency::ThisWeek);
    let due = find(day(2, 5)).unwrap();
    assert_eq!(due.urgency, Urgency::DueToday);
    assert!(
        matches!(due.task, Task::SendCheckIn { round: 1, ref people } if people.len() == 2),
        "who has met"
    );
    assert_eq!(find(day(2, 12)), None);
    // Three months after the start is Easter Sunday: the circle is on the Monday.
    assert!(ids(&story, day(4, 1)).contains(&"circle/2026-04-06".to_owned()));
    assert!(!ids(&story, day(4, 14)).contains(&"circle/2026-04-06".to_owned()));
}

#[test]
fn a_private_no_after_the_first_meeting_asks_for_another_partner_and_for_no_agreement() {
    let mut story = story();
    let pair = key("bima", "ratih");
    story.must(Command::StepPair {
        pair: pair.clone(),
        to: PairStatus::Introduced,
        on: day(1, 6),
        ending: None,
    });
    assert!(ids(&story, day(1, 8)).contains(&"agreement".to_owned()));
    let mut met = story.program().pairs[&pair].clone();
    met.chemistry.on = Some(day(1, 7));
    met.chemistry.mentor = Some(false);
    story.must(Command::EditPair(Box::new(met)));
    let today = ids(&story, day(1, 8));
    assert!(today.contains(&"another/bima~ratih".to_owned()));
    assert!(!today.contains(&"agreement".to_owned()) && !today.contains(&"plan".to_owned()), "{today:?}");
}

#[test]
fn a_pair_whose_sessions_are_all_held_is_to_be_closed() {
    let mut story = story();
    for (id, number, month) in [("k2", 2, 2), ("k3", 3, 3), ("k4", 4, 4)] {
        story.must(Command::PutSession(Box::new(session(id, number, day(month, 12), SessionStatus::Held))));
    }
    assert!(ids(&story, day(4, 20)).contains(&"close".to_owned()));
}

#[test]
fn events_say_what_a_session_is_about_and_nothing_that_is_private() {
    let story = story();
    let pair = key("sari", "budi");
    for (language, name) in [(Language::Indonesian, "id"), (Language::English, "en")] {
        let words = Words::new(language);
        let told = session_told(words, story.program(), &story.program().sessions[&SessionId::new("k2")]);
        insta::assert_snapshot!(format!("event_{name}"), format!("{}\n{}", told.title, told.about));
        let file =
            pair_calendar(story.program(), &pair, &words.calendar_of("Balik", "Sari"), 0, &|session| {
                session_told(words, story.program(), session)
            });
        assert!(!file.contains("jangan dibaca"));
    }
}

#[test]
fn reasons_tasks_and_notes_read_well_in_both_languages() {
    use PairSide::{Mentee, Mentor};
    let story = story();
    let (pair, id, on) = (key("sari", "budi"), SessionId::new("k1"), day(2, 9));
    let last = on;
    let apart = vec![
        Apart::Safe { mentor: 2, mentee: 5 },
        Apart::Useful { mentor: 2, mentee: 4 },
        Apart::Led { mentor: Balance::Mentee, mentee: Balance::Mentor },
        Apart::Talked { mentor: Balance::Mentee, mentee: Balance::Mentor },
    ];
    let mut reasons = vec![
        Reason::RhythmBroken { weeks: 7, every: 31 },
        Reason::NotBegun { weeks: 3, planned: false },
        Reason::NotBegun { weeks: 3, planned: true },
        Reason::CalledOffBySenior { times: 2, last },
        Reason::Divergence { apart },
        Reason::NoNextSteps,
        Reason::OneWay { percent: 0 },
        Reason::MentorOverload { minutes: 330, budget: 240 },
    ];
    for side in [Mentor, Mentee] {
        reasons.push(Reason::LowSafety { side, said: 2 });
        reasons.push(Reason::SilentAfterBadCheckIn { side, days: 15 });
        reasons.push(Reason::AsksForHelp { side, help: Help::Talk });
        reasons.push(Reason::AsksForHelp { side, help: Help::Soon });
    }
    let pairs = || vec![pair.clone(), key("bima", "ratih")];
    let people = || vec![PersonId::new("sari")];
    let tasks = [
        Task::LeaderMessage { pair: pair.clone() },
        Task::TalkToPair { pair: pair.clone() },
        Task::TalkAboutLoad { mentor: "sari".into() },
        Task::FindAnother { pair: pair.clone() },
        Task::Introduce { pairs: pairs() },
        Task::SignAgreement { pairs: pairs() },
        Task::MakePlan { pairs: pairs() },
        Task::HowWasIt { sessions: vec![id.clone()] },
        Task::SendCheckIn { round: 1, people: people() },
        Task::RemindCheckIn { round: 1, people: people() },
        Task::Circle { on },
        Task::Close { pairs: pairs() },
        Task::Watch { pairs: pairs() },
    ];
    let notes = [
        PlanNote::Outside { pair: pair.clone(), session: id.clone(), on },
        PlanNote::Squeezed { pair: pair.clone(), every: 3 },
        PlanNote::PastLastDay { pair: pair.clone(), session: id, on },
        PlanNote::NoPlace { pair: pair.clone(), number: 4 },
    ];
    for (language, name) in [(Language::Indonesian, "id"), (Language::English, "en")] {
        let words = Words::new(language);
        let mut lines: Vec<String> = Vec::new();
        lines.extend([Level::Well, Level::Watch, Level::Act].map(|level| health_level(words, level)));
        lines.extend(reasons.iter().flat_map(|reason| health_reason(words, reason)));
        lines.extend([Urgency::ActNow, Urgency::DueToday, Urgency::ThisWeek].map(|u| desk_urgency(words, u)));
        lines.extend(tasks.iter().map(|task| desk_task(words, story.program(), task)));
        lines.extend(notes.iter().map(|note| plan_note(words, story.program(), note)));
        insta::assert_snapshot!(format!("running_{name}"), lines.join("\n"));
    }
}
