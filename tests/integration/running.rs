//! Pairs that run: legal steps, sessions that are logged, thanks, and a list that is ticked off.

use crate::story::Story;
use balik::program::{
    CalledOffBy, ChangeKind, Command, EndReason, Ending, Extra, Format, Moved, Pair, PairKey, PairStatus,
    PersonId, Problem, Refusal, Reminder, Session, SessionId, SessionLog, SessionStatus, Thanks, TopicId,
};
use chrono::NaiveDate;

fn day(month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, month, day).unwrap()
}

fn key() -> PairKey {
    PairKey::new(&PersonId::new("sari"), &PersonId::new("budi"))
}

fn other() -> PairKey {
    PairKey::new(&PersonId::new("bima"), &PersonId::new("ratih"))
}

fn story() -> Story {
    let mut program = Story::small_company().program().clone();
    for pair in [key(), other()] {
        program.pairs.insert(pair.clone(), Pair::approved(&pair, 7000, None));
    }
    Story::with(program)
}

fn session(id: &str, number: u16, on: NaiveDate) -> Session {
    Session {
        id: SessionId::new(id),
        mentor: "sari".into(),
        mentee: "budi".into(),
        number,
        on,
        part: None,
        minutes: 60,
        format: Format::CasualTalk,
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

fn put(session: Session) -> Command {
    Command::PutSession(Box::new(session))
}

fn step(to: PairStatus) -> Command {
    Command::StepPair { pair: key(), to, on: day(1, 12), ending: None }
}

fn pair(story: &Story) -> &Pair {
    &story.program().pairs[&key()]
}

#[test]
fn every_step_that_the_table_has_is_taken_and_no_other() {
    for from in PairStatus::ALL {
        for to in PairStatus::ALL {
            let mut program = story().program().clone();
            program.pairs.get_mut(&key()).unwrap().status = from;
            let mut story = Story::with(program);
            let taken = story.ask(step(to));
            if from.next().contains(&to) {
                assert!(taken.is_ok(), "{from:?} to {to:?}");
                assert_eq!((pair(&story).status, pair(&story).since), (to, Some(day(1, 12))));
            } else {
                assert_eq!(taken, Err(Refusal::NotNow { from, to }));
            }
        }
    }
}

#[test]
fn a_pair_that_ends_says_why_and_loses_what_is_still_to_come() {
    let mut story = story();
    story.must(put(Session { status: SessionStatus::Held, ..session("k1", 1, day(1, 8)) }));
    story.must(put(session("k2", 2, day(1, 10))));
    story.must(put(session("k3", 3, day(2, 10))));
    let ending = Some(Ending { on: day(1, 12), why: EndReason::NoTime, note: "Pindah proyek".into() });
    story.must(Command::StepPair {
        pair: key(),
        to: PairStatus::Ended,
        on: day(1, 12),
        ending: ending.clone(),
    });
    let left: Vec<&str> = story.program().sessions.keys().map(SessionId::as_str).collect();
    assert_eq!(left, ["k1", "k2"], "what was held, and what nobody has spoken of yet");
    assert_eq!(pair(&story).ending, ending);
    assert!(matches!(
        story.ask(put(session("k4", 4, day(3, 1)))),
        Err(Refusal::NotNow { from: PairStatus::Ended, .. })
    ));
    story.must(put(Session { status: SessionStatus::Held, ..session("k2", 2, day(1, 10)) }));
    story.must(step(PairStatus::Running));
    assert_eq!(pair(&story).ending, None, "taken up again");
    story.undo().unwrap();
    story.undo().unwrap();
    story.undo().unwrap();
    assert_eq!(story.program().sessions.len(), 3, "one undo brings all of it back");
}

#[test]
fn the_first_session_that_is_held_begins_the_pair() {
    let mut story = story();
    let change = story.must(put(session("k1", 1, day(1, 8)))).unwrap();
    assert_eq!(change.name.kind, ChangeKind::SessionsPlanned);
    assert_eq!(pair(&story).status, PairStatus::Approved);
    let change =
        story.must(put(Session { status: SessionStatus::Held, ..session("k1", 1, day(1, 9)) })).unwrap();
    assert_eq!(change.name.kind, ChangeKind::SessionLogged);
    assert_eq!((pair(&story).status, pair(&story).since), (PairStatus::Running, Some(day(1, 9))));
    story.undo().unwrap();
    assert_eq!(pair(&story).status, PairStatus::Approved);
}

#[test]
fn a_pair_that_pauses_stays_paused_when_a_session_is_logged_late() {
    let mut story = story();
    story.must(step(PairStatus::Running));
    story.must(step(PairStatus::Paused));
    story.must(put(Session { status: SessionStatus::Held, ..session("k1", 1, day(1, 9)) }));
    assert_eq!(pair(&story).status, PairStatus::Paused);
}

#[test]
fn calendars_hear_of_what_changes_for_them_and_of_nothing_else() {
    let mut story = story();
    let sequence = |story: &Story| story.program().sessions[&SessionId::new("k1")].sequence;
    story.must(put(session("k1", 1, day(1, 8))));
    assert_eq!(sequence(&story), 0);
    let moved = Moved { from: day(1, 8), by: Some(CalledOffBy::Mentee), why: "rapat".into() };
    let later = Session { moved: vec![moved], ..session("k1", 1, day(1, 15)) };
    let change = story.must(put(later.clone())).unwrap();
    assert_eq!((change.name.kind, sequence(&story)), (ChangeKind::SessionMoved, 1));
    let log = SessionLog { mentee_learned: "Prompt yang jelas".into(), ..SessionLog::default() };
    let held = Session { status: SessionStatus::Held, log, ..later.clone() };
    story.must(put(held.clone()));
    assert_eq!(sequence(&story), 1, "a log is no change of the calendar");
    assert!(!held.log.is_mutual());
    assert_eq!(held.called_off_by(CalledOffBy::Mentee), 1);
    let status = SessionStatus::Cancelled { by: CalledOffBy::Mentee, why: String::new() };
    let change = story.must(put(Session { status, ..later })).unwrap();
    assert_eq!((change.name.kind, sequence(&story)), (ChangeKind::SessionCancelled, 2));
}

#[test]
fn a_plan_touches_its_own_pairs_and_never_what_was_held() {
    let mut story = story();
    story.must(put(Session { status: SessionStatus::Held, ..session("k1", 1, day(1, 8)) }));
    story.must(put(session("k2", 2, day(2, 8))));
    story.must(put(Session { mentor: "bima".into(), mentee: "ratih".into(), ..session("b1", 1, day(2, 8)) }));
    let plan = |sessions: Vec<Session>| Command::PlanSessions { pairs: vec![key()], sessions };
    story.must(plan(vec![session("k3", 2, day(2, 9)), session("k4", 3, day(3, 9))]));
    let left: Vec<&str> = story.program().sessions.keys().map(SessionId::as_str).collect();
    assert_eq!(left, ["b1", "k1", "k3", "k4"]);
    for wrong in [
        session("k1", 1, day(3, 1)),
        Session { status: SessionStatus::Held, ..session("k9", 4, day(3, 1)) },
        Session { mentor: "bima".into(), mentee: "ratih".into(), ..session("b2", 2, day(3, 1)) },
    ] {
        let before = story.program().clone();
        assert_eq!(story.ask(plan(vec![wrong])), Err(Refusal::NoSuchPair));
        assert_eq!(*story.program(), before, "nothing is half done");
    }
    story.must(step(PairStatus::Ended));
    assert!(matches!(story.ask(plan(Vec::new())), Err(Refusal::NotNow { .. })));
}

#[test]
fn a_session_never_goes_over_to_another_pair() {
    let mut story = story();
    story.must(put(session("k1", 1, day(1, 8))));
    let stolen = Session { mentor: "bima".into(), mentee: "ratih".into(), ..session("k1", 1, day(1, 8)) };
    assert_eq!(story.ask(put(stolen)), Err(Refusal::NoSuchPair));
    let strangers = Session { mentor: "sari".into(), mentee: "ratih".into(), ..session("k2", 1, day(1, 8)) };
    assert_eq!(story.ask(put(strangers)), Err(Refusal::NoSuchPair));
}

#[test]
fn sessions_that_cannot_be_are_refused() {
    let mut story = story();
    let bad = |story: &mut Story, session| match story.ask(put(session)) {
        Err(Refusal::BadSession(problem)) => problem,
        other => panic!("{other:?}"),
    };
    let problem = bad(&mut story, Session { minutes: 4, ..session("k1", 1, day(1, 8)) });
    assert!(matches!(problem, Problem::OutOfRange { field: "minutes", .. }));
    let problem = bad(&mut story, Session { guide: Some(7), ..session("k1", 1, day(1, 8)) });
    assert!(matches!(problem, Problem::OutOfRange { field: "guide", .. }));
    let problem = bad(&mut story, Session { topic: Some("masak".into()), ..session("k1", 1, day(1, 8)) });
    assert_eq!(problem, Problem::UnknownTopic("masak".into()));
    let log = SessionLog { idea: "a".repeat(2_001), ..SessionLog::default() };
    assert!(matches!(
        bad(&mut story, Session { log, ..session("k1", 1, day(1, 8)) }),
        Problem::TooLong { .. }
    ));
}

#[test]
fn sessions_and_what_a_pair_settled_follow_a_topic_that_is_merged_or_removed() {
    let mut story = story();
    story.must(put(session("k1", 1, day(1, 8))));
    let mut own = pair(&story).clone();
    own.own_way.topics = vec!["ai".into(), "tiktok".into()];
    story.must(Command::EditPair(Box::new(own)));
    story.must(Command::MergeTopics { from: "ai".into(), into: "tiktok".into() });
    let topic = |story: &Story| story.program().sessions[&SessionId::new("k1")].topic.clone();
    assert_eq!(topic(&story), Some(TopicId::new("tiktok")));
    assert_eq!(pair(&story).own_way.topics, [TopicId::new("tiktok")]);
    story.must(Command::RemoveTopic("tiktok".into()));
    assert_eq!((topic(&story), pair(&story).own_way.topics.len()), (None, 0));
    let kept = story.program().sessions[&SessionId::new("k1")].clone();
    story.must(put(Session { status: SessionStatus::Held, ..kept }));
    story.undo().unwrap();
    story.undo().unwrap();
    story.undo().unwrap();
    assert_eq!(topic(&story), Some(TopicId::new("ai")));
}

#[test]
fn what_a_pair_settled_is_edited_without_moving_it() {
    let mut story = story();
    let mut edited = pair(&story).clone();
    edited.status = PairStatus::Completed;
    edited.chemistry.mentor = Some(true);
    edited.agreement.clauses = vec!["neutral-venue".into()];
    edited.agreement.mentor_signed = Some(day(1, 6));
    story.must(Command::EditPair(Box::new(edited.clone())));
    assert_eq!(pair(&story).status, PairStatus::Approved, "where it stands is another command");
    assert!(!pair(&story).agreement.is_signed());
    edited.own_way.session_minutes = Some(10);
    assert!(matches!(story.ask(Command::EditPair(Box::new(edited))), Err(Refusal::BadSession(_))));
}

#[test]
fn thanks_go_from_one_to_another() {
    let mut story = story();
    let thanks = |from: &str, to: &str, text: &str| {
        let (id, on) = ("t1".into(), day(2, 1));
        let thanks = Thanks {
            id,
            from: from.into(),
            to: to.into(),
            text: text.into(),
            on,
            on_wall: true,
            extra: Extra::new(),
        };
        Command::PutThanks(Box::new(thanks))
    };
    let change = story.must(thanks("budi", "sari", "Terima kasih sudah sabar.")).unwrap();
    assert_eq!(change.name.about, ["Budi Santoso", "Sari Dewanti"]);
    assert!(matches!(
        story.ask(thanks("budi", "budi", "Aku")),
        Err(Refusal::BadSession(Problem::RefersToSelf))
    ));
    assert!(matches!(story.ask(thanks("budi", "sari", " \n")), Err(Refusal::BadSession(Problem::BlankText))));
    assert_eq!(story.ask(thanks("budi", "siapa", "Hai")), Err(Refusal::NoSuchPerson));
    story.must(Command::RemovePeople(vec!["budi".into()]));
    assert!(story.program().thanks.is_empty(), "nothing is left of somebody who is removed");
    assert!(!story.program().pairs.contains_key(&key()));
}

#[test]
fn what_is_put_off_comes_back_and_what_is_ticked_off_can_be_brought_back() {
    let mut story = story();
    let remind = |until, done| {
        Command::PutReminder(Box::new(Reminder { id: "log/k1".into(), until, done, extra: Extra::new() }))
    };
    assert!(matches!(story.ask(remind(None, None)), Ok(None)), "nothing to bring back");
    let kind = |change: Option<balik::program::Change>| change.unwrap().name.kind;
    assert_eq!(kind(story.must(remind(Some(day(2, 1)), None))), ChangeKind::ReminderPutOff);
    assert_eq!(kind(story.must(remind(None, Some(day(1, 20))))), ChangeKind::ReminderDone);
    assert_eq!(story.program().reminders.len(), 1);
    story.must(remind(None, None));
    assert!(story.program().reminders.is_empty());
}
