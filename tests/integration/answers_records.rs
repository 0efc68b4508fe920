//! Answers that become records: notes of a session, thanks.

use crate::story::Story;
use balik::exchange::answers::{session_proposals, thanks_proposals};
use balik::program::{
    Answer, CalledOffBy, Command, Extra, FormKind, Format, Pair, PairKey, PersonId, Program, QuestionId,
    Reply, Session, SessionId, SessionLog, SessionStatus,
};
use chrono::NaiveDate;

fn day(month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, month, day).unwrap()
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

fn story() -> Story {
    let mut program = Story::small_company().program().clone();
    let key = PairKey::new(&PersonId::new("sari"), &PersonId::new("budi"));
    program.pairs.insert(key.clone(), Pair::approved(&key, 7000, None));
    let mut story = Story::with(program);
    for (id, number, on) in [("k1", 1, day(1, 14)), ("k2", 2, day(2, 11))] {
        story.must(Command::PutSession(Box::new(session(id, number, on))));
    }
    story
}

/// Takes an answer in, written on 16 January 2026: `date=14 Januari|held=held`.
fn answers(story: &mut Story, letter: &str, kind: FormKind, person: &str, said: &str) {
    let replies = said.split('|').map(|part| {
        let (id, value) = part.split_once('=').unwrap();
        let reply = match id {
            "held" | "format" | "wall" => Reply::Choice(value.into()),
            "to" => Reply::People(vec![value.into()]),
            _ => Reply::Text(value.into()),
        };
        (QuestionId::new(id), reply)
    });
    let answer = Answer {
        id: Answer::id_of(letter, 1),
        letter: letter.into(),
        version: 1,
        form: kind.form_id(),
        form_version: 1,
        round: String::new(),
        person: person.into(),
        written: 1_768_550_400_000,
        taken_in: 1_768_550_400_000,
        replies: replies.collect(),
        extra: Extra::new(),
    };
    story.must(Command::TakeAnswers { answers: vec![answer], people: Vec::new() });
}

fn accept(story: &mut Story) -> usize {
    let proposals = session_proposals(story.program());
    for proposal in &proposals {
        story.must(proposal.command());
    }
    proposals.len()
}

fn logged<'a>(program: &'a Program, id: &str) -> &'a Session {
    &program.sessions[&SessionId::new(id)]
}

#[test]
fn notes_of_both_sides_become_one_log_and_are_proposed_once() {
    let mut story = story();
    let notes = FormKind::SessionFeedback;
    answers(
        &mut story,
        "l1",
        notes,
        "budi",
        "date=15 Januari|held=held|format=hands-on|mentee-learned=Menulis prompt|next-step=Coba di laporan",
    );
    assert_eq!(accept(&mut story), 1);
    let first = logged(story.program(), "k1");
    assert!(first.is_held());
    assert_eq!((first.on, first.format, first.number), (day(1, 15), Format::HandsOn, 1));
    answers(&mut story, "l2", notes, "sari", "date=15/1|held=held|mentor-learned=Cara berpikir direksi");
    assert_eq!(accept(&mut story), 1);
    let log = &logged(story.program(), "k1").log;
    assert!(log.is_mutual());
    assert_eq!(log.next_step.as_ref().unwrap().what, "Coba di laporan");
    assert_eq!(accept(&mut story), 0, "what is there is not proposed again");
    assert!(!logged(story.program(), "k2").is_settled());
}

#[test]
fn called_off_says_by_whom_and_moved_goes_to_the_new_day() {
    let mut story = story();
    let notes = FormKind::SessionFeedback;
    answers(&mut story, "l1", notes, "sari", "date=14 Januari|held=cancelled-mentee");
    assert_eq!(accept(&mut story), 1);
    assert_eq!(logged(story.program(), "k1").called_off_by(CalledOffBy::Mentee), 1);
    answers(&mut story, "l2", notes, "budi", "date=13 Februari|held=moved");
    assert_eq!(accept(&mut story), 1);
    let moved = logged(story.program(), "k2");
    assert_eq!((moved.on, moved.moved[0].from, moved.sequence), (day(2, 13), day(2, 11), 1));
    assert_eq!(accept(&mut story), 0);
}

#[test]
fn two_sides_that_tell_it_differently_do_not_overwrite_each_other() {
    let mut story = story();
    answers(&mut story, "l1", FormKind::SessionFeedback, "sari", "date=14 Januari|held=held");
    accept(&mut story);
    answers(&mut story, "l2", FormKind::SessionFeedback, "budi", "date=14 Januari|held=cancelled-mentor");
    assert_eq!(accept(&mut story), 0);
    assert!(logged(story.program(), "k1").is_held());
}

#[test]
fn a_session_outside_the_plan_is_a_new_one_and_somebody_without_a_pair_proposes_nothing() {
    let mut story = story();
    answers(
        &mut story,
        "l1",
        FormKind::SessionFeedback,
        "budi",
        "date=2 Desember|held=held|mentee-learned=Hal kecil",
    );
    answers(&mut story, "l2", FormKind::SessionFeedback, "ratih", "date=14 Januari|held=held");
    let proposals = session_proposals(story.program());
    assert_eq!(proposals.len(), 1);
    assert!(!proposals[0].known);
    assert_eq!(accept(&mut story), 1);
    let new = logged(story.program(), "al1");
    assert_eq!((new.number, new.on), (0, NaiveDate::from_ymd_opt(2025, 12, 2).unwrap()));
    assert_eq!(accept(&mut story), 0);
}

#[test]
fn thanks_find_whom_they_are_for_and_wait_for_both_before_they_go_on_the_wall() {
    let mut story = story();
    let thanks = FormKind::Appreciation;
    answers(&mut story, "l1", thanks, "budi", "to=Sari|thanks=Sabar sekali.|wall=yes");
    answers(&mut story, "l2", thanks, "budi", "to=Siapa saja|thanks=Terima kasih.");
    answers(&mut story, "l3", thanks, "budi", "to=Bima|thanks=Sudah membantu.");
    let proposals = thanks_proposals(story.program());
    let told: Vec<(&str, bool)> = proposals.iter().map(|p| (p.thanks.to.as_str(), p.wants_wall)).collect();
    assert_eq!(told, [("sari", true), ("bima", false)]);
    assert!(proposals.iter().all(|p| !p.thanks.on_wall && p.thanks.on == day(1, 16)));
    for proposal in &proposals {
        story.must(proposal.command());
    }
    assert_eq!(thanks_proposals(story.program()), []);
}
