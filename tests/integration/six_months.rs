//! A whole program of forty people in fast motion: six months, day by day, through commands only.

use crate::story::Story;
use balik::exchange::calendar::{Told, days_of, pair_calendar};
use balik::insight::checkins::checkin_rounds;
use balik::insight::desk::{DeskItem, Task, Urgency, desk};
use balik::insight::health::{Level, health, pair_health};
use balik::insight::plan::{PlanNote, plan_sessions};
use balik::insight::reciprocity::reciprocity;
use balik::library::sample_program;
use balik::matching::{Flow, pair_people};
use balik::program::{
    Answer, CalledOffBy, Command, EndReason, Ending, Extra, FormKind, NextStep, PairKey, PairSide,
    PairStatus, PersonId, ProgramId, QuestionId, Reply, Rules, RunId, Session, SessionLog, SessionStatus,
    Thanks,
};
use chrono::{Datelike, NaiveDate, Weekday};
use std::collections::{BTreeMap, BTreeSet};

fn day(month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, month, day).unwrap()
}

/// The facilitator, and everybody else as the script has them.
struct Life {
    story: Story,
    pairs: Vec<PairKey>,
    fresh: u32,
    /// Every line the facilitator met, by day.
    met: BTreeMap<NaiveDate, BTreeSet<String>>,
    log: Vec<String>,
}

impl Life {
    fn begin() -> Self {
        let mut story = Story::with(sample_program(ProgramId::new("setengah-tahun"), 40, 3));
        let mut setup = story.program().setup.clone();
        setup.starts = Some(day(1, 5));
        setup.ends = Some(day(7, 3));
        story.must(Command::EditSetup(Box::new(setup)));
        // All twenty should have a pair, so that the list is as long as it gets.
        let rules = Rules { shared_topic: false, different_unit: false, ..story.program().rules.clone() };
        story.must(Command::EditRules(Box::new(rules)));
        let outcome = pair_people(story.program(), &mut |_| Flow::GoOn).unwrap();
        let run = outcome.into_run(RunId::new("r1"), story.now);
        let pairs: Vec<PairKey> = run.pairs.iter().map(|p| PairKey::new(&p.mentor, &p.mentee)).collect();
        story.must(Command::KeepRun(Box::new(run)));
        story.must(Command::ApprovePairs(pairs.clone()));
        Self { story, pairs, fresh: 0, met: BTreeMap::new(), log: Vec::new() }
    }

    fn desk(&self, today: NaiveDate) -> Vec<DeskItem> {
        let program = self.story.program();
        desk(program, &days_of(program, today), today)
    }

    fn id(&mut self, prefix: &str) -> String {
        self.fresh += 1;
        format!("{prefix}{:04}", self.fresh)
    }

    /// A morning of the facilitator: everything on the list is done.
    fn morning(&mut self, today: NaiveDate) {
        for item in self.desk(today) {
            self.met.entry(today).or_default().insert(item.id.to_string());
            self.carry_out(&item, today);
        }
    }

    fn step(&mut self, pair: &PairKey, to: PairStatus, on: NaiveDate) {
        self.story.must(Command::StepPair { pair: pair.clone(), to, on, ending: None });
    }

    fn carry_out(&mut self, item: &DeskItem, today: NaiveDate) {
        match &item.task {
            Task::Introduce { pairs } => {
                for pair in pairs {
                    self.step(pair, PairStatus::Introduced, today);
                }
            }
            Task::SignAgreement { pairs } => {
                for key in pairs {
                    let mut pair = self.story.program().pairs[key].clone();
                    pair.agreement.clauses = vec!["neutral-venue".into(), "mentor-leads".into()];
                    pair.agreement.mentor_signed = Some(today);
                    pair.agreement.mentee_signed = Some(today);
                    self.story.must(Command::EditPair(Box::new(pair)));
                }
            }
            Task::MakePlan { pairs } => self.plan(pairs, today),
            Task::HowWasIt { sessions } => {
                for id in sessions {
                    let session = self.story.program().sessions[id].clone();
                    let session = self.what_became_of(session);
                    self.story.must(Command::PutSession(Box::new(session)));
                }
            }
            Task::SendCheckIn { round, people } => {
                self.answers(*round, people, today);
                self.tick_off(item, today);
            }
            Task::Close { pairs } => {
                for pair in pairs {
                    let id = self.id("t").as_str().into();
                    self.story.must(Command::PutThanks(Box::new(Thanks {
                        id,
                        from: pair.mentee.clone(),
                        to: pair.mentor.clone(),
                        text: "Terima kasih sudah sabar.".into(),
                        on: today,
                        on_wall: false,
                        extra: Extra::new(),
                    })));
                    self.step(pair, PairStatus::Completed, today);
                }
            }
            _ => self.tick_off(item, today),
        }
    }

    fn tick_off(&mut self, item: &DeskItem, today: NaiveDate) {
        self.story.must(Command::PutReminder(Box::new(item.tick_off(today))));
    }

    fn plan(&mut self, pairs: &[PairKey], today: NaiveDate) {
        let program = self.story.program();
        let days = days_of(program, today);
        let mut count = self.fresh;
        let mut ids = || {
            count += 1;
            format!("s{count:04}")
        };
        let plan = plan_sessions(program, pairs, &days, today, &mut ids);
        assert!(plan.sessions.iter().all(|s| !days.is_off(s.on)));
        assert!(!plan.notes.iter().any(|n| matches!(n, PlanNote::NoPlace { .. })));
        self.fresh = count;
        self.story.must(plan.command());
    }

    /// The script: the senior of the first pair calls the second and third session off; the mentor of the third pair
    /// learns nothing; all others meet, and both learn.
    fn what_became_of(&self, mut session: Session) -> Session {
        let at = self.pairs.iter().position(|pair| *pair == session.pair()).unwrap();
        let before = self.story.program().sessions.values().filter(|s| s.pair() == session.pair());
        let cancelled = before.filter(|s| matches!(s.status, SessionStatus::Cancelled { .. })).count();
        if at == 0 && session.number > 1 && cancelled < 2 {
            session.status =
                SessionStatus::Cancelled { by: CalledOffBy::Mentee, why: "Rapat direksi".into() };
            return session;
        }
        let step = NextStep {
            what: "Coba satu kali sendiri".into(),
            owner: Some(PairSide::Mentee),
            by: None,
            done: false,
        };
        session.status = SessionStatus::Held;
        session.log = SessionLog {
            mentee_learned: "Cara baru".into(),
            mentor_learned: if at == 2 { String::new() } else { "Cerita lama".into() },
            next_step: Some(step),
            ..SessionLog::default()
        };
        session
    }

    /// All answer at once; in the first round the mentor of the second pair does not feel safe, and says so.
    fn answers(&mut self, round: u16, people: &[PersonId], today: NaiveDate) {
        let troubled = self.pairs[1].mentor.clone();
        let answers = people.iter().map(|person| {
            let safe = if round == 1 && *person == troubled { 2 } else { 5 };
            let letter = format!("{person}r{round}");
            let replies = [("safe", Reply::Scale(safe)), ("useful", Reply::Scale(4))];
            Answer {
                id: Answer::id_of(&letter, 1),
                letter,
                version: 1,
                form: FormKind::CheckIn.form_id(),
                form_version: 1,
                round: today.to_string(),
                person: person.clone(),
                written: 0,
                taken_in: 0,
                replies: replies.into_iter().map(|(id, reply)| (QuestionId::new(id), reply)).collect(),
                extra: Extra::new(),
            }
        });
        let answers = answers.collect();
        self.story.must(Command::TakeAnswers { answers, people: Vec::new() });
    }

    /// What came up since the last note, by kind, with how often.
    fn came_up(&self, today: NaiveDate) -> String {
        let since = today - chrono::Months::new(1);
        let mut kinds: BTreeMap<&str, usize> = BTreeMap::new();
        for id in self.met.range(since..today).flat_map(|(_, ids)| ids) {
            *kinds.entry(id.split('/').next().unwrap()).or_default() += 1;
        }
        kinds.iter().map(|(kind, count)| format!("{kind} {count}")).collect::<Vec<_>>().join(", ")
    }

    /// A month in a few lines.
    fn note(&mut self, today: NaiveDate) {
        let program = self.story.program();
        let count = |of: fn(&Session) -> bool| program.sessions.values().filter(|s| of(s)).count();
        let held = count(Session::is_held);
        let cancelled = count(|s| s.is_settled() && !s.is_held());
        let planned = count(|s| !s.is_settled());
        let all = health(program, today);
        let level = |level| all.iter().filter(|h| h.level == level).count();
        let (well, watch, act) = (level(Level::Well), level(Level::Watch), level(Level::Act));
        let calendar = self.calendar(0);
        let events = calendar.matches("BEGIN:VEVENT").count();
        let gone = calendar.matches("STATUS:CANCELLED").count();
        let list: Vec<String> =
            self.desk(today).iter().map(|i| format!("{:?} {}", i.urgency, i.id)).collect();
        self.log.push(format!(
            "{today}: {held} held, {cancelled} called off, {planned} to come; {well} well, {watch} to watch, {act} to \
             act on; first pair: {events} events, {gone} cancelled\n    came up: {}\n    today: {}",
            self.came_up(today),
            list.join(", ")
        ));
    }

    fn calendar(&self, at: usize) -> String {
        let told =
            |session: &Session| Told { title: format!("Pertemuan {}", session.number), about: String::new() };
        pair_calendar(self.story.program(), &self.pairs[at], "Balik", 0, &told)
    }
}

fn works(today: NaiveDate) -> bool {
    !matches!(today.weekday(), Weekday::Sat | Weekday::Sun)
}

#[test]
fn forty_people_go_through_six_months() {
    let mut life = Life::begin();
    assert!(life.pairs.len() >= 20, "{} pairs", life.pairs.len());
    let first = life.desk(day(1, 5));
    assert!(
        matches!(first[0].task, Task::Introduce { ref pairs } if pairs.len() == life.pairs.len()),
        "{first:?}"
    );
    assert_eq!(first.len(), 1, "one thing at the beginning: {first:?}");

    let mut leader = Vec::new();
    let mut talked = Vec::new();
    let mut today = day(1, 5);
    while today <= day(7, 10) {
        if works(today) {
            if today.day() <= 7 && today.weekday() == Weekday::Mon {
                life.note(today);
            }
            for item in life.desk(today) {
                match item.task {
                    Task::LeaderMessage { pair } => leader.push((today, pair)),
                    Task::TalkToPair { pair } => talked.push((today, pair)),
                    _ => {}
                }
            }
            life.morning(today);
            // Answers that came back this morning may ask for something at once.
            for item in life.desk(today).iter().filter(|item| item.urgency == Urgency::ActNow) {
                match &item.task {
                    Task::LeaderMessage { pair } => leader.push((today, pair.clone())),
                    Task::TalkToPair { pair } => talked.push((today, pair.clone())),
                    other => panic!("{today}: {other:?}"),
                }
                life.met.entry(today).or_default().insert(item.id.to_string());
                life.carry_out(item, today);
            }
            assert!(
                life.desk(today).iter().all(|item| item.urgency != Urgency::ActNow),
                "{today}: what was done is off the list: {:?}",
                life.desk(today)
            );
        }
        if today == day(3, 11) {
            let pair = life.pairs[3].clone();
            let ending = Some(Ending { on: today, why: EndReason::NoTime, note: String::new() });
            life.story.must(Command::StepPair { pair, to: PairStatus::Ended, on: today, ending });
        }
        today = today.succ_opt().unwrap();
    }
    life.note(day(7, 13));
    insta::assert_snapshot!("six_months", life.log.join("\n"));

    let program = life.story.program();
    // Called off twice: the leader writes on the working day after the second time, and once only.
    let off: Vec<NaiveDate> = program
        .sessions
        .values()
        .filter(|s| matches!(s.status, SessionStatus::Cancelled { by: CalledOffBy::Mentee, .. }))
        .map(|s| s.on)
        .collect();
    assert_eq!(off.len(), 2);
    let (on, pair) = leader.first().unwrap();
    assert_eq!(*pair, life.pairs[0]);
    let second = *off.iter().max().unwrap();
    assert!(
        *on > second && (*on - second).num_days() <= 4,
        "called off on {second}, the list says so on {on}"
    );
    assert_eq!(leader.len(), 1);
    // A mentor who does not feel safe is talked to.
    let round = checkin_rounds(&program.setup)[0];
    assert!(
        talked.iter().any(|(on, pair)| *pair == life.pairs[1] && *on <= round.due + chrono::Days::new(7)),
        "{talked:?}"
    );
    // Everybody else met six times, and both sides learned.
    for (at, key) in life.pairs.iter().enumerate() {
        let seen = reciprocity(program, key);
        let ended = program.pairs[key].status;
        assert_eq!(ended, if at == 3 { PairStatus::Ended } else { PairStatus::Completed }, "pair {at}");
        if at > 3 {
            assert_eq!((seen.held, seen.percent()), (6, Some(100)), "pair {at}");
        }
        assert_eq!(pair_health(program, key, day(7, 10)), None);
    }
    assert_eq!(program.thanks.len(), life.pairs.len() - 1);
    // Calendars know of what was called off.
    assert_eq!(life.calendar(0).matches("STATUS:CANCELLED").count(), 2);
    assert_eq!(life.desk(day(7, 13)), [], "nothing is left to do");

    // Quiet weeks: none of these asks for more than twelve things, all days together.
    for monday in [day(1, 19), day(4, 20), day(5, 18), day(6, 15)] {
        let week = life.met.range(monday..=monday + chrono::Days::new(4));
        let things: usize = week.map(|(_, ids)| ids.len()).sum();
        assert!(things <= 12, "{things} things in the week of {monday}");
    }
    let weeks: BTreeMap<u32, usize> = life.met.iter().fold(BTreeMap::new(), |mut weeks, (day, ids)| {
        *weeks.entry(day.iso_week().week()).or_default() += ids.len();
        weeks
    });
    let quiet = weeks.values().filter(|things| **things <= 12).count();
    assert!(quiet * 10 >= weeks.len() * 8, "most weeks are quiet: {weeks:?}");
}

#[test]
fn what_is_put_off_comes_back_on_its_day() {
    let mut life = Life::begin();
    let item = life.desk(day(1, 5)).remove(0);
    life.story.must(Command::PutReminder(Box::new(item.put_off(day(1, 7)))));
    assert_eq!(life.desk(day(1, 6)), []);
    assert_eq!(life.desk(day(1, 7))[0].id, item.id);
}
