//! How a pair is doing: each rule at its threshold, one row a case.

use crate::story::Story;
use balik::insight::checkins::{Balance, Help, checkin_of, checkin_rounds, round_state};
use balik::insight::divergence::{Apart, divergence};
use balik::insight::health::{Level, Reason, pair_health};
use balik::insight::labour::{labour, mentor_circles};
use balik::insight::plan::Days;
use balik::insight::reciprocity::reciprocity;
use balik::program::{
    Answer, CalledOffBy, Extra, FormKind, Format, Moved, NextStep, Pair, PairKey, PairSide, PairStatus,
    PersonId, Program, QuestionId, Reply, Rhythm, Session, SessionId, SessionLog, SessionStatus,
};
use chrono::NaiveDate;

fn day(month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, month, day).unwrap()
}

fn key() -> PairKey {
    PairKey::new(&PersonId::new("sari"), &PersonId::new("budi"))
}

/// Sari and Budi, running since 5 January, monthly.
fn program() -> Program {
    let mut program = Story::small_company().program().clone();
    let pair = Pair { status: PairStatus::Running, ..Pair::approved(&key(), 7000, None) };
    program.pairs.insert(key(), pair);
    program.setup.starts = Some(day(1, 5));
    program.setup.ends = Some(day(7, 5));
    program
}

fn session(on: NaiveDate, status: SessionStatus) -> Session {
    Session {
        id: SessionId::new(format!("s{on}")),
        mentor: "sari".into(),
        mentee: "budi".into(),
        number: 1,
        on,
        part: None,
        minutes: 60,
        format: Format::CasualTalk,
        topic: None,
        guide: None,
        swapped: false,
        status,
        moved: Vec::new(),
        log: SessionLog::default(),
        sequence: 0,
        extra: Extra::new(),
    }
}

fn add(program: &mut Program, session: Session) {
    program.sessions.insert(session.id.clone(), session);
}

fn held(program: &mut Program, on: NaiveDate) {
    add(program, session(on, SessionStatus::Held));
}

fn cancelled(program: &mut Program, on: NaiveDate, by: CalledOffBy) {
    add(program, session(on, SessionStatus::Cancelled { by, why: String::new() }));
}

fn noted(program: &mut Program, on: NaiveDate, mentee: &str, mentor: &str, next: bool) {
    let next_step = next.then(|| NextStep {
        what: "Coba sendiri".into(),
        owner: Some(PairSide::Mentee),
        by: None,
        done: false,
    });
    let log = SessionLog {
        mentee_learned: mentee.into(),
        mentor_learned: mentor.into(),
        next_step,
        ..SessionLog::default()
    };
    add(program, Session { log, ..session(on, SessionStatus::Held) });
}

/// Takes a check-in in: `safe=2 useful=4 led=mentor help=soon`.
fn says(program: &mut Program, person: &str, on: NaiveDate, said: &str) {
    let replies = said.split(' ').map(|part| {
        let (id, value) = part.split_once('=').unwrap();
        let reply = match value.parse() {
            Ok(n) => Reply::Scale(n),
            Err(_) if id == "line" => Reply::Text(value.into()),
            Err(_) => Reply::Choice(value.into()),
        };
        (QuestionId::new(id), reply)
    });
    let letter = format!("{person}{on}");
    let answer = Answer {
        id: Answer::id_of(&letter, 1),
        letter,
        version: 1,
        form: FormKind::CheckIn.form_id(),
        form_version: 1,
        round: on.to_string(),
        person: PersonId::new(person),
        written: 0,
        taken_in: 0,
        replies: replies.collect(),
        extra: Extra::new(),
    };
    program.answers.insert(answer.id.clone(), answer);
}

/// What is said about the pair on a day, one word a reason.
fn told(program: &Program, today: NaiveDate) -> String {
    let health = pair_health(program, &key(), today).unwrap();
    let word = |reason: &Reason| match reason {
        Reason::RhythmBroken { weeks, .. } => format!("rhythm {weeks}"),
        Reason::NotBegun { weeks, planned } => format!("not-begun {weeks} {planned}"),
        Reason::CalledOffBySenior { times, .. } => format!("senior {times}"),
        Reason::Divergence { apart } => format!("apart {}", apart.len()),
        Reason::LowSafety { side, said } => format!("safety {side:?} {said}"),
        Reason::NoNextSteps => "no-next".into(),
        Reason::OneWay { percent } => format!("one-way {percent}"),
        Reason::MentorOverload { minutes, .. } => format!("load {minutes}"),
        Reason::SilentAfterBadCheckIn { side, days } => format!("silent {side:?} {days}"),
        Reason::AsksForHelp { side, .. } => format!("help {side:?}"),
    };
    let reasons = health.reasons.iter().map(|(level, reason)| format!("{level:?}: {}", word(reason)));
    assert_eq!(health.level, health.reasons.iter().map(|(level, _)| *level).max().unwrap_or(Level::Well));
    reasons.collect::<Vec<_>>().join(", ")
}

type Case = (&'static str, fn(&mut Program), NaiveDate, &'static str);

#[test]
fn every_rule_speaks_from_its_threshold_on() {
    use CalledOffBy::{Mentee, Mentor, Other};
    let cases: Vec<Case> = vec![
        ("met lately", |p| held(p, day(2, 2)), day(3, 1), ""),
        ("46 days, monthly", |p| held(p, day(2, 2)), day(3, 20), ""),
        ("47 days, monthly", |p| held(p, day(2, 2)), day(3, 21), "Watch: rhythm 6"),
        ("78 days, monthly", |p| held(p, day(2, 2)), day(4, 21), "Act: rhythm 11"),
        (
            "18 days, weekly",
            |p| {
                p.setup.rhythm = Rhythm::Weekly;
                held(p, day(2, 2));
            },
            day(2, 20),
            "Act: rhythm 2",
        ),
        (
            "all sessions held",
            |p| {
                p.setup.session_count = 1;
                held(p, day(2, 2));
            },
            day(6, 1),
            "",
        ),
        (
            "back from a break",
            |p| {
                held(p, day(2, 2));
                p.pairs.get_mut(&key()).unwrap().since = Some(day(4, 20));
            },
            day(4, 21),
            "",
        ),
        ("20 days after the start", |_| {}, day(1, 25), ""),
        ("21 days after the start", |_| {}, day(1, 26), "Act: not-begun 3 false"),
        (
            "21 days, but planned",
            |p| add(p, session(day(2, 2), SessionStatus::Planned)),
            day(1, 26),
            "Watch: not-begun 3 true",
        ),
        (
            "called off once",
            |p| {
                held(p, day(1, 8));
                cancelled(p, day(1, 15), Mentee);
            },
            day(1, 20),
            "",
        ),
        (
            "called off twice",
            |p| {
                held(p, day(1, 8));
                cancelled(p, day(1, 15), Mentee);
                cancelled(p, day(1, 22), Mentee);
            },
            day(1, 25),
            "Act: senior 2",
        ),
        (
            "twice of three",
            |p| {
                cancelled(p, day(1, 8), Mentee);
                held(p, day(1, 15));
                cancelled(p, day(1, 22), Mentee);
            },
            day(1, 25),
            "Watch: senior 2",
        ),
        (
            "twice of the last four",
            |p| {
                cancelled(p, day(1, 8), Mentee);
                held(p, day(1, 12));
                held(p, day(1, 15));
                cancelled(p, day(1, 22), Mentee);
            },
            day(1, 25),
            "",
        ),
        (
            "by the mentor and by nobody",
            |p| {
                held(p, day(1, 6));
                cancelled(p, day(1, 8), Mentor);
                cancelled(p, day(1, 15), Other);
                cancelled(p, day(1, 22), Mentor);
            },
            day(1, 25),
            "",
        ),
        (
            "moved twice at the senior's wish",
            |p| {
                held(p, day(1, 6));
                let moved = |on| Moved { from: on, by: Some(Mentee), why: String::new() };
                let moved = vec![moved(day(1, 8)), moved(day(1, 12))];
                add(p, Session { moved, ..session(day(1, 30), SessionStatus::Planned) });
            },
            day(1, 20),
            "Act: senior 2",
        ),
        (
            "rearranged by the facilitator",
            |p| {
                held(p, day(1, 6));
                let moved = |on| Moved { from: on, by: None, why: String::new() };
                let moved = vec![moved(day(1, 8)), moved(day(1, 12))];
                add(p, Session { moved, ..session(day(1, 30), SessionStatus::Planned) });
            },
            day(1, 20),
            "",
        ),
        (
            "one point apart",
            |p| {
                held(p, day(2, 2));
                says(p, "sari", day(2, 5), "safe=4 useful=5");
                says(p, "budi", day(2, 5), "safe=5 useful=5");
            },
            day(2, 10),
            "",
        ),
        (
            "two points apart",
            |p| {
                held(p, day(2, 2));
                says(p, "sari", day(2, 5), "safe=3 useful=5");
                says(p, "budi", day(2, 5), "safe=5 useful=5");
            },
            day(2, 10),
            "Watch: apart 1",
        ),
        (
            "each says the other leads, and more",
            |p| {
                held(p, day(2, 2));
                says(p, "sari", day(2, 5), "useful=3 led=mentee talked=both");
                says(p, "budi", day(2, 5), "useful=5 led=mentor talked=mentor");
            },
            day(2, 10),
            "Act: apart 2",
        ),
        (
            "not safe",
            |p| {
                held(p, day(2, 2));
                says(p, "sari", day(2, 5), "safe=2");
            },
            day(2, 10),
            "Act: safety Mentor 2",
        ),
        (
            "so so",
            |p| {
                held(p, day(2, 2));
                says(p, "sari", day(2, 5), "safe=3");
            },
            day(2, 10),
            "",
        ),
        (
            "a talk would be nice",
            |p| {
                held(p, day(2, 2));
                says(p, "budi", day(2, 5), "help=talk");
            },
            day(2, 10),
            "Watch: help Mentee",
        ),
        (
            "soon please, then silence",
            |p| {
                held(p, day(2, 2));
                says(p, "budi", day(2, 5), "help=soon");
            },
            day(2, 19),
            "Act: silent Mentee 14, Act: help Mentee",
        ),
        (
            "not useful, but they met since",
            |p| {
                held(p, day(2, 2));
                says(p, "budi", day(2, 5), "useful=1");
                held(p, day(2, 12));
            },
            day(2, 25),
            "",
        ),
        (
            "no next step once",
            |p| {
                noted(p, day(1, 8), "a", "b", true);
                noted(p, day(1, 15), "a", "b", false);
            },
            day(1, 20),
            "",
        ),
        (
            "no next step twice",
            |p| {
                noted(p, day(1, 8), "a", "b", false);
                noted(p, day(1, 15), "a", "b", false);
            },
            day(1, 20),
            "Watch: no-next",
        ),
        (
            "nothing noted at all",
            |p| {
                held(p, day(1, 8));
                held(p, day(1, 15));
            },
            day(1, 20),
            "",
        ),
        (
            "one learns, twice",
            |p| {
                for d in [8, 15] {
                    noted(p, day(1, d), "a", "", true);
                }
            },
            day(1, 20),
            "",
        ),
        (
            "one learns, three times",
            |p| {
                for d in [8, 12, 15] {
                    noted(p, day(1, d), "a", "", true);
                }
            },
            day(1, 20),
            "Watch: one-way 0",
        ),
        (
            "both learn",
            |p| {
                for d in [8, 12, 15] {
                    noted(p, day(1, d), "a", "b", true);
                }
            },
            day(1, 20),
            "",
        ),
        (
            "four hours in thirty days",
            |p| {
                for d in [6, 8, 12, 15] {
                    held(p, day(1, d));
                }
            },
            day(1, 20),
            "",
        ),
        (
            "five hours",
            |p| {
                for d in [6, 8, 12, 15, 16] {
                    held(p, day(1, d));
                }
            },
            day(1, 20),
            "Watch: load 300",
        ),
        (
            "seven hours",
            |p| {
                for d in 6..13 {
                    held(p, day(1, d));
                }
            },
            day(1, 20),
            "Act: load 420",
        ),
        (
            "a pause is left in peace",
            |p| {
                held(p, day(1, 6));
                p.pairs.get_mut(&key()).unwrap().status = PairStatus::Paused;
            },
            day(6, 1),
            "",
        ),
    ];
    let mut wrong = Vec::new();
    for (name, make, today, expected) in cases {
        let mut program = program();
        make(&mut program);
        let is = told(&program, today);
        if is != expected {
            wrong.push(format!("{name}: `{is}`, expected `{expected}`"));
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn pairs_that_ended_have_no_health() {
    let mut program = program();
    program.pairs.get_mut(&key()).unwrap().status = PairStatus::Completed;
    assert_eq!(pair_health(&program, &key(), day(6, 1)), None);
}

#[test]
fn check_ins_are_due_after_a_month_and_then_every_second() {
    let mut setup = program().setup;
    let due = |setup: &balik::program::Setup| checkin_rounds(setup).iter().map(|r| r.due).collect::<Vec<_>>();
    assert_eq!(due(&setup), [day(2, 5), day(4, 5), day(6, 5)]);
    setup.checkin_every = 0;
    assert_eq!(due(&setup), [day(2, 5)]);
    setup.checkin_first = 0;
    assert_eq!(due(&setup), []);
    setup.checkin_first = 3;
    setup.starts = None;
    assert_eq!(due(&setup), []);
}

#[test]
fn answers_count_for_the_round_they_were_asked_in_and_the_private_line_stays_where_it_is() {
    let mut program = program();
    held(&mut program, day(1, 8));
    says(&mut program, "sari", day(2, 1), "safe=4 led=both next=no help=talk line=rahasia");
    says(&mut program, "budi", day(4, 6), "safe=5");
    let rounds = checkin_rounds(&program.setup);
    let first = checkin_of(&program, &"sari".into(), &rounds[0]).unwrap();
    assert_eq!(
        (first.safe, first.led, first.next, first.help),
        (Some(4), Some(Balance::Both), Some(false), Help::Talk)
    );
    assert!(first.has_line && !format!("{first:?}").contains("rahasia"));
    assert_eq!(checkin_of(&program, &"sari".into(), &rounds[1]), None);
    let state = round_state(&program, &rounds[0]);
    assert_eq!(state.answered.into_iter().collect::<Vec<_>>(), [PersonId::new("sari")]);
    assert_eq!(state.missing.into_iter().collect::<Vec<_>>(), [PersonId::new("budi")]);
    assert_eq!(divergence(&program, &key(), &rounds[0]), None, "one side has not answered");
    says(&mut program, "budi", day(2, 6), "safe=1");
    assert_eq!(divergence(&program, &key(), &rounds[0]), Some(vec![Apart::Safe { mentor: 4, mentee: 1 }]));
}

#[test]
fn reciprocity_counts_what_each_side_learned() {
    let mut program = program();
    assert_eq!(reciprocity(&program, &key()).percent(), None);
    noted(&mut program, day(1, 8), "a", "b", true);
    noted(&mut program, day(1, 15), "a", " ", true);
    held(&mut program, day(1, 20));
    let seen = reciprocity(&program, &key());
    assert_eq!((seen.held, seen.noted, seen.mentee, seen.mentor, seen.both), (3, 2, 2, 1, 1));
    assert_eq!(seen.percent(), Some(50));
}

#[test]
fn a_mentors_hours_are_those_of_the_last_thirty_days() {
    let mut program = program();
    held(&mut program, day(1, 1));
    held(&mut program, day(1, 2));
    held(&mut program, day(2, 5));
    let load = labour(&program, &"sari".into(), day(1, 31));
    assert_eq!((load.minutes, load.budget, load.pairs, load.is_over()), (60, 240, 1, false));
    let off = Days::new([day(4, 6)], []);
    // 5 April is Easter Sunday; the Monday after is off in this company.
    assert_eq!(mentor_circles(&program.setup, &off), [day(4, 7), day(7, 6)]);
    program.setup.circle_months = 0;
    assert!(mentor_circles(&program.setup, &off).is_empty());
}
