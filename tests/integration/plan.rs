//! The plan of sessions: on days that fit, about what the two need, and honest about what does not work out.

use crate::story::{Story, someone, teaches, wants};
use balik::exchange::calendar::days_of;
use balik::insight::plan::{
    Days, Plan, PlanNote, pair_topics, places_for, plan_sessions, session_format, session_subject,
    shared_slots,
};
use balik::library::guides::{GuideFile, GuideKind, Module};
use balik::library::{HolidayKind, holidays, holidays_between, ramadans, sample_program};
use balik::program::{
    Availability, CalledOffBy, Command, Day, DayOff, DayPart, Format, Pair, PairKey, PairStatus, PersonId,
    Program, ProgramId, Rhythm, Role, Session, SessionId, SessionStatus,
};
use chrono::{Datelike, NaiveDate, Weekday};
use proptest::prelude::*;
use std::collections::BTreeSet;

use Format::{CasualTalk, HandsOn, ProjectObservation};

fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

fn key(mentor: &str, mentee: &str) -> PairKey {
    PairKey::new(&PersonId::new(mentor), &PersonId::new(mentee))
}

/// Sari with Budi, Bima with Ratih, from Monday 5 January to 30 June 2026.
fn company() -> Story {
    let mut program = Story::small_company().program().clone();
    for pair in [key("sari", "budi"), key("bima", "ratih")] {
        program.pairs.insert(pair.clone(), Pair::approved(&pair, 7000, None));
    }
    program.setup.starts = Some(day(2026, 1, 5));
    program.setup.ends = Some(day(2026, 6, 30));
    Story::with(program)
}

fn planned(program: &Program, from: NaiveDate) -> Plan {
    let pairs: Vec<PairKey> = program.pairs.keys().cloned().collect();
    let mut count = 0;
    let mut ids = || {
        count += 1;
        format!("s{count:03}x{}", from.num_days_from_ce())
    };
    plan_sessions(program, &pairs, &days_of(program, from), from, &mut ids)
}

fn of<'a>(plan: &'a Plan, pair: &PairKey) -> Vec<&'a Session> {
    plan.sessions.iter().filter(|s| s.pair() == *pair).collect()
}

fn slots(codes: &str) -> Availability {
    codes.split(' ').map(|code| Availability::slot_of_code(code).unwrap()).collect()
}

fn can(story: &mut Story, person: &str, codes: &str) {
    let mut person = story.person(person);
    person.availability = slots(codes);
    story.must(Command::PutPerson(Box::new(person)));
}

#[test]
fn six_monthly_sessions_come_a_month_apart_on_working_days() {
    let story = company();
    let plan = planned(story.program(), day(2025, 12, 1));
    let sessions = of(&plan, &key("sari", "budi"));
    let days: Vec<String> = sessions.iter().map(|s| s.on.to_string()).collect();
    assert_eq!(days, ["2026-01-05", "2026-02-05", "2026-03-05", "2026-04-06", "2026-05-05", "2026-06-05"]);
    assert_eq!(plan.notes, []);
    assert!(sessions.iter().all(|s| s.topic.as_ref().unwrap().as_str() == "ai" && s.minutes <= 60));
    let guides: Vec<u8> = sessions.iter().map(|s| s.guide.unwrap()).collect();
    assert_eq!(guides, [1, 2, 3, 4, 5, 6]);
    let formats: Vec<Format> = sessions.iter().map(|s| s.format).collect();
    assert_eq!(formats, [CasualTalk, HandsOn, ProjectObservation, HandsOn, ProjectObservation, CasualTalk]);
}

#[test]
fn fasting_makes_sessions_short_and_early_where_the_company_wants_it() {
    let mut story = company();
    can(&mut story, "budi", "mon-afternoon tue-morning wed-morning thu-morning fri-morning");
    let plan = planned(story.program(), day(2025, 12, 1));
    let march = of(&plan, &key("sari", "budi"))[2];
    assert_eq!((march.part, march.minutes), (Some(DayPart::Morning), 30));
    let mut setup = story.program().setup.clone();
    setup.ramadan_hours = false;
    story.must(Command::EditSetup(Box::new(setup)));
    let plan = planned(story.program(), day(2025, 12, 1));
    assert_eq!(of(&plan, &key("sari", "budi"))[2].minutes, 60);
}

#[test]
fn holidays_move_a_session_and_the_company_decides_which_hold() {
    let mut story = company();
    // The first Friday afternoon after the ideal day is Good Friday, 3 April.
    can(&mut story, "budi", "fri-morning");
    let april = |story: &Story| of(&planned(story.program(), day(2025, 12, 1)), &key("sari", "budi"))[3].on;
    assert_eq!(april(&story), day(2026, 4, 10));
    let mut setup = story.program().setup.clone();
    setup.worked_holidays = vec![day(2026, 4, 3)];
    setup.days_off = vec![DayOff { on: day(2026, 4, 10), name: "Ulang tahun".into() }];
    story.must(Command::EditSetup(Box::new(setup)));
    assert_eq!(april(&story), day(2026, 4, 3));
}

#[test]
fn weekends_count_only_when_both_named_them() {
    let mut story = company();
    can(&mut story, "budi", "sat-morning");
    let pair = key("sari", "budi");
    assert!(shared_slots(story.program(), &pair).is_empty(), "Sari has not said that she can on Saturdays");
    let plan = planned(story.program(), day(2025, 12, 1));
    let outside = plan.notes.iter().filter(|n| matches!(n, PlanNote::Outside { .. })).count();
    assert_eq!(outside, 6, "they share nothing, and the plan says so: {:?}", plan.notes);
    can(&mut story, "sari", "sat-morning mon-evening");
    let plan = planned(story.program(), day(2025, 12, 1));
    assert!(of(&plan, &pair).iter().all(|s| s.on.weekday() == Weekday::Sat));
    assert_eq!(plan.notes, []);
}

#[test]
fn twelve_weekly_sessions_in_six_weeks_are_squeezed_and_said_to_be() {
    let mut story = company();
    let mut setup = story.program().setup.clone();
    setup.ends = Some(day(2026, 2, 15));
    setup.rhythm = Rhythm::Weekly;
    setup.session_count = 12;
    story.must(Command::EditSetup(Box::new(setup)));
    let plan = planned(story.program(), day(2026, 1, 5));
    assert_eq!(plan.sessions.len(), 24);
    assert!(plan.notes.iter().any(|n| matches!(n, PlanNote::Squeezed { every: 3, .. })), "{:?}", plan.notes);
    let late = plan.sessions.iter().filter(|s| s.on > day(2026, 2, 15)).count();
    let said = plan.notes.iter().filter(|n| matches!(n, PlanNote::PastLastDay { .. })).count();
    assert_eq!(late, said);
}

#[test]
fn planning_again_keeps_what_was_held_and_brings_back_what_was_called_off() {
    let mut story = company();
    let pair = key("sari", "budi");
    story.must(planned(story.program(), day(2025, 12, 1)).command());
    let sessions: Vec<Session> =
        of(&planned(story.program(), day(2025, 12, 1)), &pair).into_iter().cloned().collect();
    let held = Session { status: SessionStatus::Held, on: day(2026, 1, 7), ..sessions[0].clone() };
    story.must(Command::PutSession(Box::new(held.clone())));
    let status = SessionStatus::Cancelled { by: CalledOffBy::Mentee, why: String::new() };
    story.must(Command::PutSession(Box::new(Session { status, ..sessions[1].clone() })));
    let mut setup = story.program().setup.clone();
    setup.rhythm = Rhythm::EveryTwoWeeks;
    story.must(Command::EditSetup(Box::new(setup)));

    let plan = planned(story.program(), day(2026, 2, 9));
    let again = of(&plan, &pair);
    let numbers: Vec<u16> = again.iter().map(|s| s.number).collect();
    assert_eq!(numbers, [2, 3, 4, 5, 6], "held once, so five more");
    assert_eq!(again[0].on, day(2026, 2, 9));
    assert_ne!(again[0].id, sessions[1].id, "what was called off stays in the list");
    assert_eq!(again[1].id, sessions[2].id, "a calendar sees the session move");
    story.must(plan.command());
    assert!(story.program().sessions[&held.id].is_held());
    assert!(story.program().sessions[&sessions[1].id].is_settled());
    assert_eq!(story.program().sessions[&sessions[2].id].sequence, 1);
    let days: Vec<u32> = again.iter().map(|s| s.on.iso_week().week()).collect();
    assert_eq!(days, [7, 9, 11, 13, 15]);
    assert_eq!(again[3].on, day(2026, 3, 25), "Idulfitri and its joint leave end on the 24th");
}

#[test]
fn a_session_nobody_has_spoken_of_waits_and_is_not_planned_twice() {
    let mut story = company();
    story.must(planned(story.program(), day(2025, 12, 1)).command());
    let before = story.program().sessions.clone();
    story.must(planned(story.program(), day(2026, 1, 20)).command());
    assert_eq!(story.program().sessions.len(), 12);
    let waiting = before.values().find(|s| s.number == 1).unwrap();
    assert_eq!(story.program().sessions[&waiting.id], *waiting);
}

#[test]
fn an_extra_session_stays_and_nobody_else_is_planned_over_it() {
    let mut story = company();
    // Sari has a second pair; both of hers can on Monday mornings only.
    let mut program = story.program().clone();
    let second = key("sari", "ratih");
    program.pairs.insert(second.clone(), Pair::approved(&second, 7000, None));
    story = Story::with(program);
    for person in ["budi", "ratih"] {
        can(&mut story, person, "mon-morning");
    }
    let first = of(&planned(story.program(), day(2025, 12, 1)), &second)[0].clone();
    let extra = Session { id: "extra".into(), number: 0, on: day(2026, 1, 5), ..first };
    story.must(Command::PutSession(Box::new(extra.clone())));
    let plan = planned(story.program(), day(2025, 12, 1));
    assert!(plan.sessions.contains(&extra));
    let same_time = |s: &&Session| s.mentor == extra.mentor && (s.on, s.part) == (extra.on, extra.part);
    assert_eq!(plan.sessions.iter().filter(same_time).count(), 1);
}

#[test]
fn pauses_and_endings_are_not_planned() {
    let mut story = company();
    let (sari, bima) = (key("sari", "budi"), key("bima", "ratih"));
    let step =
        |pair: &PairKey, to| Command::StepPair { pair: pair.clone(), to, on: day(2026, 1, 5), ending: None };
    story.must(step(&sari, PairStatus::Running));
    story.must(step(&sari, PairStatus::Paused));
    story.must(step(&bima, PairStatus::Ended));
    let plan = planned(story.program(), day(2026, 1, 5));
    assert_eq!((plan.sessions.len(), plan.pairs.len()), (0, 0));
}

#[test]
fn topics_follow_importance_and_each_gets_its_own_sessions() {
    let mut story = company();
    story.must(Command::PutPerson(Box::new(teaches(
        teaches(someone("sari", "Sari Dewanti", Role::Mentor, "staf"), "ai", 4),
        "tiktok",
        2,
    ))));
    let mut budi = wants(story.person("budi"), "tiktok", 0, 3);
    budi.needs[1].importance = 5;
    story.must(Command::PutPerson(Box::new(budi)));
    let pair = story.program().pairs[&key("sari", "budi")].clone();
    let topics = pair_topics(story.program(), &pair);
    assert_eq!(topics.iter().map(balik::program::TopicId::as_str).collect::<Vec<_>>(), ["tiktok", "ai"]);
    let subjects: Vec<(String, u8)> = (1..=6)
        .map(|n| session_subject(story.program(), &pair, n, 6))
        .map(|s| (s.topic.unwrap().to_string(), s.guide.unwrap()))
        .collect();
    let told: Vec<(&str, u8)> = subjects.iter().map(|(t, g)| (t.as_str(), *g)).collect();
    assert_eq!(told, [("tiktok", 1), ("tiktok", 3), ("tiktok", 5), ("ai", 1), ("ai", 3), ("ai", 5)]);
    let mut own = pair;
    own.own_way.topics = vec!["ai".into()];
    let subject = session_subject(story.program(), &own, 4, 6);
    assert_eq!((subject.topic.unwrap().as_str(), subject.guide), ("ai", Some(4)));
}

#[test]
fn the_guide_of_a_session_is_the_one_the_module_says() {
    let file = GuideFile::all().iter().find(|f| f.kind == GuideKind::Module).unwrap();
    let path = format!("{}/src/library/content/guides/{}", env!("CARGO_MANIFEST_DIR"), file.path("en"));
    let module = Module::read(&std::fs::read_to_string(path).unwrap()).unwrap();
    let story = company();
    let pair = story.program().pairs[&key("sari", "budi")].clone();
    for count in 1..=24_u16 {
        for number in 1..=count {
            let subject = session_subject(story.program(), &pair, number, count);
            let first = module.sessions_for(number.into(), count.into())[0].number;
            assert_eq!(subject.guide, Some(first), "session {number} of {count}");
        }
    }
}

#[test]
fn formats_that_are_not_allowed_never_come() {
    for allowed in
        [vec![CasualTalk], vec![HandsOn], vec![ProjectObservation, HandsOn], vec![CasualTalk, HandsOn]]
    {
        for number in 0..=8 {
            assert!(allowed.contains(&session_format(&allowed, number, 6)), "{allowed:?} {number}");
        }
    }
}

#[test]
fn one_session_can_move_to_days_that_fit_and_only_to_those() {
    let mut story = company();
    can(&mut story, "budi", "mon-morning wed-morning wed-afternoon");
    let plan = planned(story.program(), day(2025, 12, 1));
    story.must(plan.command());
    let session = of(&plan, &key("sari", "budi"))[1].clone();
    let days = days_of(story.program(), day(2026, 1, 1));
    let places = places_for(story.program(), &session.id, &days, day(2026, 2, 9), day(2026, 2, 28));
    let told: Vec<(u32, usize)> = places.iter().map(|p| (p.on.day(), p.parts.len())).collect();
    // Monday 16 is joint leave; from 19 February on people fast, so Wednesday the 25th is a morning.
    assert_eq!(told, [(9, 1), (11, 2), (18, 2), (23, 1), (25, 1)]);
    assert!(
        places_for(story.program(), &SessionId::new("nobody"), &days, day(2026, 2, 1), day(2026, 3, 1))
            .is_empty()
    );
}

#[test]
fn the_decree_of_2026_has_seventeen_holidays_and_eight_days_of_joint_leave() {
    let year = holidays(2026);
    let count = |kind| year.iter().filter(|h| h.kind == kind).count();
    assert_eq!((count(HolidayKind::Public), count(HolidayKind::JointLeave)), (17, 8));
    assert!(year.iter().all(|h| !h.estimated && h.source.en.contains("September 2025")));
    for later in [2027, 2028, 2031] {
        assert!(holidays(later).iter().all(|h| h.estimated), "{later}");
    }
    let told: Vec<String> = year.iter().map(|h| format!("{} {} | {}", h.on, h.name.id, h.name.en)).collect();
    insta::assert_snapshot!("holidays_of_2026", told.join("\n"));
    assert_eq!(holidays_between(day(2026, 12, 25), day(2027, 1, 1)).len(), 2);
    assert_eq!(ramadans(day(2026, 1, 1), day(2026, 2, 19)).len(), 1);
    assert!(ramadans(day(2026, 4, 1), day(2026, 12, 31)).is_empty());
    // Idulfitri follows the fasting month in every year there is data for.
    for month in ramadans(day(2026, 1, 1), day(2028, 12, 31)) {
        let feast = month.last.succ_opt().unwrap();
        assert!(holidays(feast.year()).iter().any(|h| h.on == feast && h.name.id == "Idulfitri"), "{feast}");
    }
}

/// A program whose people are paired as they come, with wild dates and rhythms.
fn wild(people: usize, seed: u64, rhythm: Rhythm, count: u16, months: u32) -> Program {
    let mut program = sample_program(ProgramId::new("w"), people, seed);
    program.setup.starts = Some(day(2026, 1, 5));
    program.setup.ends = day(2026, 1, 5).checked_add_months(chrono::Months::new(months));
    program.setup.rhythm = rhythm;
    program.setup.session_count = count;
    let mentors: Vec<PersonId> =
        program.people.values().filter(|p| p.role == Role::Mentor).map(|p| p.id.clone()).collect();
    let mentees: Vec<PersonId> =
        program.people.values().filter(|p| p.role == Role::Mentee).map(|p| p.id.clone()).collect();
    // Every third mentor has two mentees, so that people are wanted twice.
    for (at, mentee) in mentees.iter().enumerate() {
        let pair = PairKey::new(&mentors[at * 2 / 3 % mentors.len()], mentee);
        program.pairs.insert(pair.clone(), Pair::approved(&pair, 5000, None));
    }
    program
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn a_plan_holds_what_it_says(
        people in 4_usize..40,
        seed in 0_u64..1_000,
        rhythm in prop::sample::select(vec![
            Rhythm::Weekly, Rhythm::EveryTwoWeeks, Rhythm::Monthly, Rhythm::ByAgreement,
        ]),
        count in 1_u16..14,
        months in 1_u32..9,
        late in 0_u64..60,
    ) {
        let program = wild(people, seed, rhythm, count, months);
        let from = day(2026, 1, 5) + chrono::Days::new(late);
        let days: Days = days_of(&program, from);
        let plan = planned(&program, from);
        prop_assert_eq!(&plan, &planned(&program, from), "the same every time");
        let missing = plan.notes.iter().filter(|n| matches!(n, PlanNote::NoPlace { .. })).count();
        prop_assert_eq!(plan.sessions.len() + missing, program.pairs.len() * usize::from(count));
        let mut taken = BTreeSet::new();
        for session in &plan.sessions {
            for person in [&session.mentor, &session.mentee] {
                prop_assert!(taken.insert((session.on, session.part, person.clone())), "twice: {:?}", session);
            }
            prop_assert!(!days.is_off(session.on), "on a day off: {:?}", session);
            prop_assert!(session.on >= from);
            let late = plan.notes.iter().any(
                |n| matches!(n, PlanNote::PastLastDay { session: id, .. } if *id == session.id),
            );
            prop_assert_eq!(late, session.on > program.setup.ends.unwrap());
            let outside = plan.notes.iter().any(
                |n| matches!(n, PlanNote::Outside { session: id, .. } if *id == session.id),
            );
            let weekday = Day::ALL[session.on.weekday().num_days_from_monday() as usize];
            let within = shared_slots(&program, &session.pair()).has(weekday, session.part.unwrap());
            prop_assert_eq!(outside, !within);
        }
        for pair in &plan.pairs {
            let own: Vec<&Session> = plan.sessions.iter().filter(|s| s.pair() == *pair).collect();
            prop_assert!(own.windows(2).all(|two| two[0].on < two[1].on && two[0].number < two[1].number));
        }
    }
}
