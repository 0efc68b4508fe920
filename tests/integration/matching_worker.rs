//! The worker: what it is told, what it remembers, and that what it remembers changes no answer.

use crate::matching_pairing::wild;
use crate::matching_solver::Dice;
use crate::story::Story;
use balik::matching::service::{
    Answer, Found, Inquiry, Message, PROTOCOL, Service, Task, ask, question, serve, tell,
};
use balik::matching::{
    Extract, Flow, Outcome, PairingError, Price, Progress, WhatIf, aims_side_by_side, firmness, pair_people,
    rematch, try_rules, what_if,
};
use balik::program::{
    Availability, Constraint, ConstraintKind, Manager, Objective, Pair, PairKey, PairStatus, PersonId,
    Program, Role, Rules,
};
use proptest::prelude::*;
use std::cell::RefCell;
use std::rc::Rc;

fn pair(program: &Program) -> Outcome {
    pair_people(program, &mut |_| Flow::GoOn).unwrap()
}

/// A page with its worker, and what the page knows of it.
struct Talk {
    service: Service<'static>,
    said: Rc<RefCell<Vec<Answer>>>,
    held: Option<(u32, Extract)>,
    key: u32,
    number: u32,
    /// Bytes of people that went out with the last question.
    sent: usize,
}

impl Talk {
    fn new() -> Self {
        let (service, said) = Self::worker();
        Self { service, said, held: None, key: 0, number: 0, sent: 0 }
    }

    fn worker() -> (Service<'static>, Rc<RefCell<Vec<Answer>>>) {
        let said = Rc::new(RefCell::new(Vec::new()));
        let heard = Rc::clone(&said);
        let service = Service::new(move |answer: Answer| {
            heard.borrow_mut().push(Answer::from_json(&answer.to_json()).expect("an answer reads back"));
            Flow::GoOn
        });
        (service, said)
    }

    /// The worker is ended and another started, of which the page thinks that it knows the program.
    fn restart_unnoticed(&mut self) {
        (self.service, self.said) = Self::worker();
    }

    fn tell(&mut self, program: &Program, task: Option<Task>) -> Vec<Answer> {
        let with_wishes = task.as_ref().is_some_and(|task| task.with_wishes(&program.rules));
        let extract = Extract::of(program, with_wishes);
        let held = self.held.as_ref().map(|(key, extract)| (*key, extract));
        (self.key, self.number) = (self.key + 1, self.number + 1);
        let Message { text, bytes } =
            tell(self.number, (self.key, &extract), held, task.map(|task| Inquiry::of(task, program)));
        self.sent = bytes.len();
        self.service.hear(&text, &bytes);
        self.held = Some((self.key, extract));
        self.said.take()
    }

    fn pairs(&mut self, program: &Program) -> Outcome {
        match self.tell(program, Some(Task::Pair)).pop() {
            Some(Answer::Done { outcome, number }) if number == self.number => *outcome,
            other => panic!("{other:?}"),
        }
    }

    fn found(&mut self, program: &Program, task: Task) -> Result<Found, PairingError> {
        match self.tell(program, Some(task)).pop() {
            Some(Answer::Found { found, number }) if number == self.number => Ok(*found),
            Some(Answer::Failed { error, number }) if number == self.number => Err(error),
            other => panic!("{other:?}"),
        }
    }
}

#[test]
fn the_worker_answers_as_the_engine_does() {
    let program = wild(3, 80);
    let mut answers = Vec::new();
    serve(&question(7, &program), &mut |answer| {
        answers.push(Answer::from_json(&answer.to_json()).expect("an answer reads back"));
        Flow::GoOn
    });
    assert!(answers.iter().all(|a| a.number() == Some(7)));
    assert!(matches!(answers[0], Answer::Progress { .. }));
    let Some(Answer::Done { outcome, .. }) = answers.pop() else { panic!("{answers:?}") };
    assert_eq!(*outcome, pair(&program), "with the page's fingerprint");
}

#[test]
fn a_run_that_is_told_to_stop_stops() {
    let mut last = None;
    serve(&question(1, &wild(3, 80)), &mut |answer| {
        last = Some(answer);
        Flow::Stop
    });
    let stopped = balik::matching::PairingError::Stopped;
    assert_eq!(last, Some(Answer::Failed { number: 1, error: stopped }));
}

#[test]
fn a_second_question_about_the_same_program_sends_nobody_again() {
    let program = wild(5, 60);
    let mut talk = Talk::new();
    let first = talk.pairs(&program);
    assert!(talk.sent > 0);
    let answers = talk.tell(&program, Some(Task::Pair));
    assert_eq!(talk.sent, 0);
    let [Answer::Done { outcome, .. }] = answers.as_slice() else { panic!("{answers:?}") };
    assert_eq!(**outcome, first, "known already: nothing is worked out again");
}

#[test]
fn a_worker_that_looked_ahead_says_nothing_until_it_is_asked() {
    let program = wild(5, 60);
    let mut talk = Talk::new();
    assert_eq!(talk.tell(&program, None), []);
    let answers = talk.tell(&program, Some(Task::Pair));
    let [Answer::Done { outcome, .. }] = answers.as_slice() else { panic!("{answers:?}") };
    assert_eq!(**outcome, pair(&program));
}

#[test]
fn a_worker_started_anew_asks_for_the_program() {
    let program = wild(7, 60);
    let mut talk = Talk::new();
    talk.pairs(&program);
    talk.restart_unnoticed();
    let answers = talk.tell(&program, Some(Task::Pair));
    assert_eq!(answers, [Answer::Missing { number: talk.number }]);
    talk.held = None;
    assert_eq!(talk.pairs(&program), pair(&program));
}

#[test]
fn a_question_that_follows_another_program_than_the_last_is_missing_it() {
    let (one, other) = (wild(7, 40), wild(8, 40));
    let mut talk = Talk::new();
    talk.pairs(&one);
    let before = talk.held.clone();
    talk.pairs(&other);
    talk.held = before;
    assert_eq!(talk.tell(&one, Some(Task::Pair)), [Answer::Missing { number: talk.number }]);
    talk.held = None;
    assert_eq!(talk.pairs(&one), pair(&one), "and hears it whole then");
}

#[test]
fn one_changed_person_is_all_that_goes_out() {
    let mut program = wild(9, 200);
    let mut talk = Talk::new();
    talk.pairs(&program);
    let whole = talk.sent;
    program.people.values_mut().nth(17).unwrap().interests.push("menanam".into());
    let outcome = talk.pairs(&program);
    assert!(talk.sent > 0 && talk.sent < whole / 100, "{} of {whole}", talk.sent);
    assert_eq!(outcome, pair(&program));
    // What the engine does not look at stays here.
    program.people.values_mut().nth(17).unwrap().note = "rahasia".into();
    talk.pairs(&program);
    assert_eq!(talk.sent, 0);
}

#[test]
fn wishes_go_out_only_where_they_count() {
    let mut program = wild(4, 20);
    program.rules.objective = Objective::MostPairs;
    let wished = PersonId::new("orang-yang-diinginkan");
    program.people.values_mut().next().unwrap().wishes.push(wished.clone());
    let says = |message: &Message| String::from_utf8_lossy(&message.bytes).contains(wished.as_str());
    assert!(!says(&question(1, &program)));
    assert!(says(&ask(1, &program, Task::Aims)));
    program.rules.objective = Objective::WishesFirst;
    assert!(says(&question(1, &program)));
}

/// Approves these pairs.
fn approve(program: &mut Program, outcome: &Outcome) {
    for pair in &outcome.pairs {
        let key = PairKey::new(&pair.mentor, &pair.mentee);
        program.pairs.insert(key.clone(), Pair::approved(&key, pair.score, None));
    }
}

#[test]
fn which_pairs_run_goes_out_only_where_it_counts() {
    let mut program = wild(4, 20);
    let outcome = pair(&program);
    approve(&mut program, &outcome);
    for task in [Task::Pair, Task::Firmness, Task::Aims, Task::Try { rules: vec![program.rules.clone()] }] {
        assert!(!ask(1, &program, task).text.contains("running"));
    }
    assert!(ask(1, &program, Task::Rematch).text.contains("running"));
}

#[test]
fn pairs_approved_or_ended_since_are_heard_of_and_make_nobody_go_out_again() {
    let mut program = wild(5, 60);
    let mut talk = Talk::new();
    let outcome = talk.pairs(&program);
    approve(&mut program, &outcome);
    program.people.values_mut().step_by(7).for_each(|person| person.interests.clear());
    talk.pairs(&program);
    let running = |talk: &mut Talk, program: &Program| match talk.found(program, Task::Rematch) {
        Ok(Found::Rematch(found)) => found,
        other => panic!("{other:?}"),
    };
    let all = running(&mut talk, &program);
    assert_eq!(talk.sent, 0);
    assert_eq!(all, rematch(&program, &mut |_| Flow::GoOn).unwrap());
    let ended = program.pairs.values_mut().next().unwrap();
    ended.status = PairStatus::Ended;
    program.pairs.pop_last();
    let fewer = running(&mut talk, &program);
    assert_eq!(talk.sent, 0);
    assert_eq!(fewer, rematch(&program, &mut |_| Flow::GoOn).unwrap());
    assert_eq!(fewer.running.len() + fewer.ended.len() + 2, all.running.len() + all.ended.len());
    let answers = talk.tell(&program, Some(Task::Pair));
    assert!(matches!(answers.as_slice(), [Answer::Done { .. }]), "the pairing is known still: {answers:?}");
}

#[test]
fn trying_rules_pairs_the_rules_in_force_once() {
    let program = wild(6, 40);
    let mut talk = Talk::new();
    talk.pairs(&program);
    let rules = vec![Rules { different_unit: !program.rules.different_unit, ..program.rules.clone() }];
    let fresh = try_rules(&program, &rules, &mut |_| Flow::GoOn).unwrap();
    let answers = talk.tell(&program, Some(Task::Try { rules }));
    let pairs_again =
        |answer: &Answer| matches!(answer, Answer::Progress { progress, .. } if progress.done == 0);
    assert!(!answers.iter().any(pairs_again), "{answers:?}");
    let Some(Answer::Found { found, .. }) = answers.last() else { panic!("{answers:?}") };
    assert_eq!(**found, Found::Tried(fresh));
}

#[test]
fn the_question_carries_no_names_notes_or_contacts() {
    let mut program = Story::small_company().program().clone();
    for person in program.people.values_mut() {
        person.note = "rahasia".into();
        person.contact = Some("sari@contoh.id".into());
        person.manager = Some(Manager::Outside("Dewanti".into()));
    }
    let Message { text, bytes } = question(1, &program);
    for private in ["Dewanti", "rahasia", "contoh.id"] {
        assert!(!text.contains(private), "{private}");
        assert!(!String::from_utf8_lossy(&bytes).contains(private), "{private}");
    }
}

#[test]
fn a_question_in_another_version_or_none_is_misunderstood() {
    let Message { text, bytes } = question(1, &Story::small_company().program().clone());
    let other = text.replace(&format!("\"protocol\":{PROTOCOL}"), "\"protocol\":99");
    assert_ne!(other, text);
    let cases =
        [("", &bytes[..]), ("{}", &[]), ("null", &[]), (&other, &bytes), (&text, &bytes[1..]), (&text, b"?")];
    for (text, bytes) in cases {
        let mut answers = Vec::new();
        serve(&Message { text: text.to_owned(), bytes: bytes.to_vec() }, &mut |answer| {
            answers.push(answer);
            Flow::GoOn
        });
        assert_eq!(answers, [Answer::Misunderstood { protocol: PROTOCOL }], "{text}");
    }
}

/// Something that a facilitator may do between two questions.
fn change(program: &mut Program, dice: &mut Dice) {
    let ids: Vec<PersonId> = program.people.keys().cloned().collect();
    let anyone = |dice: &mut Dice| ids[dice.roll(ids.len())].clone();
    let (who, other) = (anyone(dice), anyone(dice));
    let small = |dice: &mut Dice, most: usize| u8::try_from(dice.roll(most)).unwrap();
    let Some(person) = program.people.get_mut(&who) else { return };
    match dice.roll(15) {
        0 => person.interests = vec!["menanam".into(), "lari".into()],
        1 => person.needs.clear(),
        2 => {
            for offer in &mut person.offers {
                offer.level = small(dice, 5);
            }
        }
        3 => person.style = None,
        4 => person.unit = Some(["Keuangan", "Pemasaran", "Baru"][dice.roll(3)].into()),
        5 => person.availability = Availability::of_bits(u32::try_from(dice.roll(1 << 21)).unwrap()),
        6 => person.mentor_capacity = small(dice, 4),
        7 => person.manager = Some(Manager::Person(other)),
        8 => person.vetoes.push(other),
        9 => person.paused = !person.paused,
        10 => person.role = [Role::Mentor, Role::Mentee, Role::Both][dice.roll(3)],
        11 if ids.len() > 3 => drop(program.people.remove(&who)),
        12 => {
            let mut twin = person.clone();
            twin.id = PersonId::new(format!("baru-{}", dice.roll(1000)));
            program.people.insert(twin.id.clone(), twin);
        }
        13 => {
            let kind = if dice.chance(30) { ConstraintKind::Pinned } else { ConstraintKind::Forbidden };
            let key = PairKey::new(&who, &other);
            let constraint = Constraint { mentor: who, mentee: other, kind, extra: serde_json::Map::new() };
            program.constraints.insert(key, constraint);
        }
        _ => program.rules.weights.learning = 1 + small(dice, 90),
    }
}

/// Pairs are approved, end, or lose their approval.
fn approvals(program: &mut Program, dice: &mut Dice) {
    let ids: Vec<PersonId> = program.people.keys().cloned().collect();
    for _ in 0..=dice.roll(4) {
        let key = PairKey::new(&ids[dice.roll(ids.len())], &ids[dice.roll(ids.len())]);
        program.pairs.insert(key.clone(), Pair::approved(&key, 0, None));
    }
    let at = dice.roll(program.pairs.len());
    let some = program.pairs.keys().nth(at).cloned().unwrap();
    match dice.roll(3) {
        0 => drop(program.pairs.remove(&some)),
        1 => program.pairs.get_mut(&some).unwrap().status = PairStatus::Ended,
        _ => {}
    }
}

/// Other rules than those in force.
fn other_rules(program: &Program, dice: &mut Dice) -> Rules {
    let mut rules = program.rules.clone();
    let aims =
        [Objective::MostPairs, Objective::LargestTotal, Objective::RaiseLowest, Objective::WishesFirst];
    rules.objective = aims[dice.roll(aims.len())];
    rules.weights.interests = u8::try_from(dice.roll(100)).unwrap();
    rules.different_unit = dice.chance(50);
    rules.shared_topic = dice.chance(50);
    rules
}

/// One changes in a way that leaves everybody where they take part.
fn small_change(program: &mut Program, dice: &mut Dice) {
    let at = dice.roll(program.people.len());
    let Some(person) = program.people.values_mut().nth(at) else { return };
    match dice.roll(5) {
        0 => person.interests = vec!["menanam".into(), "lari".into()],
        1 => person.needs.truncate(1),
        2 => person.offers.iter_mut().for_each(|offer| offer.level = u8::try_from(dice.roll(5)).unwrap()),
        3 => person.availability = Availability::of_bits(u32::try_from(dice.roll(1 << 21)).unwrap()),
        _ => person.unit = None,
    }
}

fn points(price: &Price) -> (i64, i64) {
    let sum = |pairs: &[balik::program::RunPair]| pairs.iter().map(|p| i64::from(p.score)).sum::<i64>();
    assert_eq!(sum(&price.added) - sum(&price.dropped), price.points, "what moves is what it costs");
    (price.pairs, price.points)
}

/// Two answers say the same, but for which of several equally good pairings they speak of.
fn agree(warm: &WhatIf, fresh: &WhatIf) {
    match (warm, fresh) {
        (WhatIf::With(one), WhatIf::With(other)) | (WhatIf::Without(one), WhatIf::Without(other)) => {
            assert_eq!(points(one), points(other));
        }
        (WhatIf::With(one), WhatIf::Without(other)) | (WhatIf::Without(one), WhatIf::With(other)) => {
            assert_eq!((points(one), points(other)), ((0, 0), (0, 0)), "as good with as without");
        }
        (one, other) => assert_eq!(one, other),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, ..ProptestConfig::default() })]

    /// However a program changed since the worker heard of it, it answers as one that hears it for the first time.
    #[test]
    fn what_the_worker_remembers_changes_no_answer(seed in 0_u64..10_000, people in 4_usize..50) {
        let mut dice = Dice(seed | 1);
        let mut program = wild(seed, people);
        let mut talk = Talk::new();
        for _ in 0..12 {
            for _ in 0..dice.roll(3) {
                if dice.chance(60) { small_change(&mut program, &mut dice) } else { change(&mut program, &mut dice) }
            }
            if dice.chance(40) {
                approvals(&mut program, &mut dice);
            }
            let ids: Vec<PersonId> = program.people.keys().cloned().collect();
            let go_on = &mut |_: Progress| Flow::GoOn;
            match dice.roll(9) {
                0 => match (talk.tell(&program, Some(Task::Pair)).pop(), pair_people(&program, go_on)) {
                    (Some(Answer::Done { outcome, .. }), Ok(fresh)) => prop_assert_eq!(*outcome, fresh),
                    (Some(Answer::Failed { error, .. }), Err(fresh)) => prop_assert_eq!(error, fresh),
                    other => panic!("{other:?}"),
                },
                1 => prop_assert_eq!(talk.tell(&program, None), []),
                2 => {
                    let fresh = rematch(&program, go_on).map(Found::Rematch);
                    prop_assert_eq!(talk.found(&program, Task::Rematch), fresh);
                }
                3 => {
                    let rules: Vec<Rules> = (0..=dice.roll(2)).map(|_| other_rules(&program, &mut dice)).collect();
                    let fresh = try_rules(&program, &rules, go_on).map(Found::Tried);
                    prop_assert_eq!(talk.found(&program, Task::Try { rules }), fresh);
                }
                4 => {
                    let fresh = firmness(&program, go_on).map(Found::Firmness);
                    prop_assert_eq!(talk.found(&program, Task::Firmness), fresh);
                }
                5 => {
                    let fresh = aims_side_by_side(&program, go_on).map(Found::Aims);
                    prop_assert_eq!(talk.found(&program, Task::Aims), fresh);
                }
                _ => for _ in 0..3 {
                    let (mentor, mentee) = (&ids[dice.roll(ids.len())], &ids[dice.roll(ids.len())]);
                    let task = Task::WhatIf { mentor: mentor.clone(), mentee: mentee.clone() };
                    match (talk.found(&program, task), what_if(&program, mentor, mentee)) {
                        (Ok(Found::WhatIf(warm)), Ok(fresh)) => agree(&warm, &fresh),
                        (warm, fresh) => prop_assert_eq!(warm, fresh.map(Found::WhatIf)),
                    }
                },
            }
        }
    }

    /// Bytes that are nobody's never break the worker.
    #[test]
    fn wild_bytes_are_misunderstood_or_answered(noise in proptest::collection::vec(any::<u8>(), 0..300)) {
        let Message { text, .. } = question(1, Story::small_company().program());
        let mut answered = 0;
        serve(&Message { text, bytes: noise }, &mut |_| {
            answered += 1;
            Flow::GoOn
        });
        prop_assert!(answered > 0);
    }
}
