//! The change log: whatever is asked, it can be taken back; whatever is refused, nothing has changed;
//! however tabs hear of each other, they end the same.

use crate::story::{Story, someone, teaches, topic, wants};
use balik::program::{
    Bilingual, ChangeKind, Command, ConstraintKind, GradeId, Manager, Objective, Pair, PairKey, Person,
    PersonId, Problem, Refusal, Role, Rules, Run, RunId, RunPair, Scenario, ScenarioId, TopicId,
};
use proptest::prelude::*;

fn pair(mentor: &str, mentee: &str) -> PairKey {
    PairKey::new(&PersonId::new(mentor), &PersonId::new(mentee))
}

fn run(id: &str, at: u64, pairs: &[(&str, &str)]) -> Box<Run> {
    let pairs: Vec<RunPair> = pairs
        .iter()
        .map(|(mentor, mentee)| RunPair {
            mentor: PersonId::new(mentor),
            mentee: PersonId::new(mentee),
            score: 8000,
        })
        .collect();
    Box::new(Run {
        id: RunId::new(id),
        at,
        objective: Objective::MostPairs,
        total: 8000 * pairs.len() as u64,
        pairs,
        unpaired: Vec::new(),
        certified: true,
        proof: None,
        fingerprint: String::new(),
        extra: serde_json::Map::new(),
    })
}

#[test]
fn an_edit_of_one_field_writes_one_field() {
    let mut story = Story::small_company();
    let sari = Person { unit: Some("Pemasaran".to_owned()), ..story.person("sari") };
    let change = story.must(Command::PutPerson(Box::new(sari))).unwrap();
    assert_eq!(change.edits.len(), 1);
    let written = serde_json::to_string(&change).unwrap();
    assert!(written.contains("\"field\":\"unit\",\"new\":\"Pemasaran\""), "{written}");
    assert!(written.len() < 400, "an edit stays small: {written}");
}

#[test]
fn saying_the_same_again_is_no_change() {
    let mut story = Story::small_company();
    let before = story.ledger.undoable();
    assert_eq!(story.must(Command::PutPerson(Box::new(story.person("sari")))), None);
    assert_eq!(story.ledger.undoable(), before);
}

#[test]
fn undo_is_named_and_redo_follows_it() {
    let mut story = Story::small_company();
    story.must(Command::RemovePeople(vec![PersonId::new("bima")]));
    let name = story.ledger.undoable().undo.unwrap();
    assert_eq!(
        (name.kind.clone(), name.about.as_slice()),
        (ChangeKind::PeopleRemoved, &["Bima".to_owned()][..])
    );
    story.undo().unwrap();
    assert_eq!(story.person("bima").name, "Bima");
    assert_eq!(story.ledger.undoable().redo.unwrap().kind, ChangeKind::PeopleRemoved);
    story.redo().unwrap();
    assert!(!story.program().people.contains_key(&PersonId::new("bima")));
    story.undo().unwrap();
    story.must(Command::PutPerson(Box::new(someone("new", "Nita", Role::Mentor, "staf"))));
    assert_eq!(story.ledger.undoable().redo, None, "a new change ends what could be redone");
}

#[test]
fn undo_survives_closing_the_page() {
    let mut story = Story::small_company();
    story.must(Command::RemoveTopic(TopicId::new("ai")));
    let mut reopened = Story::in_tab(story.program().clone(), story.ledger.log().to_vec(), "tab2");
    reopened.now = story.now;
    reopened.undo().unwrap();
    assert_eq!(reopened.person("sari").offers.len(), 1);
    assert_eq!(reopened.person("budi").needs.len(), 1);
}

#[test]
fn a_removed_manager_becomes_a_name_outside_and_leaves_no_loose_ends() {
    let mut story = Story::small_company();
    let sari = Person {
        manager: Some(Manager::Person(PersonId::new("ratih"))),
        wishes: vec![PersonId::new("ratih")],
        ..story.person("sari")
    };
    story.must(Command::PutPerson(Box::new(sari)));
    story.must(Command::Constrain { pair: pair("sari", "ratih"), kind: Some(ConstraintKind::Forbidden) });
    story.must(Command::RemovePeople(vec![PersonId::new("ratih")]));
    assert_eq!(story.person("sari").manager, Some(Manager::Outside("Hj. Ratih Kusuma".to_owned())));
    assert!(story.person("sari").wishes.is_empty() && story.program().constraints.is_empty());
    story.undo().unwrap();
    assert_eq!(story.person("sari").wishes, [PersonId::new("ratih")]);
    assert_eq!(story.program().constraints.len(), 1);
}

#[test]
fn what_is_wrong_is_refused_with_the_reason() {
    let mut story = Story::small_company();
    let before = story.program().clone();
    let mut refused = |command| story.ask(command).unwrap_err();
    let bad = |person| Command::PutPerson(Box::new(person));
    let problem = |refusal| match refusal {
        Refusal::BadPerson { problem, .. } => problem,
        other => panic!("{other:?}"),
    };
    let nameless = someone("x", " \u{200b}", Role::Mentor, "staf");
    assert_eq!(problem(refused(bad(nameless))), Problem::BlankName);
    let lost = someone("x", "X", Role::Mentor, "kaisar");
    assert_eq!(problem(refused(bad(lost))), Problem::UnknownGrade(GradeId::new("kaisar")));
    let met = wants(someone("x", "X", Role::Mentee, "staf"), "ai", 3, 3);
    assert_eq!(problem(refused(bad(met))), Problem::NeedMet { now: 3, wanted: 3 });
    let unknown = teaches(someone("x", "X", Role::Mentor, "staf"), "naga", 3);
    assert_eq!(problem(refused(bad(unknown))), Problem::UnknownTopic(TopicId::new("naga")));
    let twin = topic("ai2", " alat  ai ");
    assert_eq!(refused(Command::AddTopics(vec![twin])), Refusal::TopicTwice("Alat AI".to_owned()));
    let wrong_way = Command::Constrain { pair: pair("budi", "sari"), kind: Some(ConstraintKind::Pinned) };
    assert!(matches!(refused(wrong_way), Refusal::WrongRoles(..)));
    assert_eq!(refused(Command::ApprovePairs(vec![pair("sari", "budi")])), Refusal::NoSuchPair);
    let mut nothing = Rules::default();
    (nothing.weights.learning, nothing.weights.interests, nothing.weights.style) = (0, 0, 0);
    (nothing.weights.logistics, nothing.weights.across_units) = (0, 0);
    assert_eq!(refused(Command::EditRules(Box::new(nothing))), Refusal::BadRules(Problem::NothingCounts));
    assert_eq!(story.program(), &before);
}

#[test]
fn reporting_lines_never_go_in_a_circle() {
    let mut story = Story::small_company();
    let under = |story: &Story, id: &str, manager: &str| {
        let manager = Some(Manager::Person(PersonId::new(manager)));
        Command::PutPerson(Box::new(Person { manager, ..story.person(id) }))
    };
    story.must(under(&story, "sari", "ratih"));
    story.must(under(&story, "ratih", "budi"));
    let closing = under(&story, "budi", "sari");
    let refusal = story.ask(closing).unwrap_err();
    assert!(matches!(refusal, Refusal::BadPerson { problem: Problem::ReportingLoop(c), .. } if c.len() == 3));
}

#[test]
fn pins_respect_places_and_private_preferences() {
    let mut story = Story::small_company();
    let pin = |mentor, mentee| Command::Constrain {
        pair: pair(mentor, mentee),
        kind: Some(ConstraintKind::Pinned),
    };
    story.must(pin("sari", "budi"));
    let refusal = story.ask(pin("sari", "ratih")).unwrap_err();
    assert_eq!(refusal, Refusal::NoPlaceLeft { name: "Sari Dewanti".to_owned(), capacity: 1 });
    let bima = Person { vetoes: vec![PersonId::new("ratih")], ..story.person("bima") };
    story.must(Command::PutPerson(Box::new(bima)));
    assert_eq!(story.ask(pin("bima", "ratih")).unwrap_err(), Refusal::PrivatePreference);
    assert_eq!(story.program().constraints.len(), 1, "what was refused left no pin behind");
}

#[test]
fn the_newest_two_runs_are_kept_and_approval_is_one_step() {
    let mut story = Story::small_company();
    for (id, at) in [("r1", 1), ("r2", 2), ("r3", 3)] {
        story.must(Command::KeepRun(run(id, at, &[("sari", "budi"), ("bima", "ratih")])));
    }
    let program = story.program();
    assert_eq!(program.latest_run().unwrap().id, RunId::new("r3"));
    assert_eq!(program.previous_run().unwrap().id, RunId::new("r2"));
    assert_eq!(program.runs.len(), 2);
    story.must(Command::ApprovePairs(vec![pair("sari", "budi"), pair("bima", "ratih")]));
    assert_eq!(story.program().pairs.values().map(|p: &Pair| p.score).collect::<Vec<_>>(), [8000, 8000]);
    story.undo().unwrap();
    assert!(story.program().pairs.is_empty());
}

#[test]
fn merging_topics_loses_no_need_no_offer_and_no_name() {
    let mut story = Story::small_company();
    let both = teaches(story.person("sari"), "tiktok", 2);
    story.must(Command::PutPerson(Box::new(both)));
    story.must(Command::MergeTopics { from: TopicId::new("tiktok"), into: TopicId::new("ai") });
    let sari = story.person("sari");
    assert_eq!(sari.offers.iter().map(|o| (o.topic.as_str(), o.level)).collect::<Vec<_>>(), [("ai", 4)]);
    assert_eq!(story.person("bima").offers[0].topic, TopicId::new("ai"));
    assert_eq!(story.person("ratih").needs[0].topic, TopicId::new("ai"));
    assert!(story.program().topics[&TopicId::new("ai")].goes_by("tiktok"));
}

#[test]
fn another_tabs_edit_is_seen_and_blocks_an_undo_that_would_erase_it() {
    let mut one = Story::small_company();
    let mut two = Story::in_tab(one.program().clone(), one.ledger.log().to_vec(), "tab2");
    two.now = one.now;
    let place = |story: &Story, place: &str| {
        Command::PutPerson(Box::new(Person { place: Some(place.to_owned()), ..story.person("sari") }))
    };
    let first = one.must(place(&one, "Medan")).unwrap();
    two.ledger.receive(first.clone()).unwrap();
    two.now += 5000;
    let second = two.must(place(&two, "Jakarta")).unwrap();
    assert!(one.ledger.receive(second.clone()).unwrap(), "new");
    assert!(!one.ledger.receive(second).unwrap(), "and told twice it is not");
    assert_eq!(one.person("sari").place.as_deref(), Some("Jakarta"));
    assert!(matches!(one.undo(), Err(Refusal::LaterEdits(_))));
    assert_eq!(one.person("sari").place.as_deref(), Some("Jakarta"));
}

#[test]
fn an_undo_that_would_leave_loose_ends_is_refused() {
    let mut one = Story::small_company();
    one.must(Command::PutPerson(Box::new(someone("tuti", "Tuti", Role::Mentee, "manajer"))));
    let mut two = Story::in_tab(one.program().clone(), one.ledger.log().to_vec(), "tab2");
    let reports = Person { manager: Some(Manager::Person(PersonId::new("tuti"))), ..two.person("bima") };
    two.now = one.now + 10;
    let change = two.must(Command::PutPerson(Box::new(reports))).unwrap();
    one.ledger.receive(change).unwrap();
    assert!(matches!(one.undo(), Err(Refusal::LaterEdits(_))));
    assert!(one.program().people.contains_key(&PersonId::new("tuti")));
}

/// What a wild facilitator may ask for.
fn any_command() -> impl Strategy<Value = Wild> {
    prop_oneof![
        (0_usize..8, 0_usize..4, any::<bool>()).prop_map(|(who, n, both)| Wild::Put(who, n, both)),
        proptest::collection::vec(0_usize..8, 1..3).prop_map(Wild::Remove),
        (0_usize..8, 0_usize..8).prop_map(|(a, b)| Wild::Report(a, b)),
        (0_usize..8, 0_usize..8, 0_u8..3).prop_map(|(a, b, kind)| Wild::Constrain(a, b, kind)),
        (0_usize..4).prop_map(Wild::Topic),
        (0_usize..4).prop_map(Wild::DropTopic),
        (0_usize..4, 0_usize..4).prop_map(|(a, b)| Wild::Merge(a, b)),
        (0_u8..120).prop_map(Wild::Weight),
        "[a-z]{0,6}".prop_map(Wild::Name),
        (0_usize..8, 0_usize..8).prop_map(|(a, b)| Wild::Run(a, b)),
        (0_usize..8, 0_usize..8).prop_map(|(a, b)| Wild::Approve(a, b)),
        (0_usize..4, 0_u8..4, 0_u8..120).prop_map(|(a, what, n)| Wild::Scenario(a, what, n)),
    ]
}

#[derive(Clone, Debug)]
enum Wild {
    Put(usize, usize, bool),
    Remove(Vec<usize>),
    Report(usize, usize),
    Constrain(usize, usize, u8),
    Topic(usize),
    DropTopic(usize),
    Merge(usize, usize),
    Weight(u8),
    Name(String),
    Run(usize, usize),
    Approve(usize, usize),
    Scenario(usize, u8, u8),
}

fn id(n: usize) -> PersonId {
    PersonId::new(["sari", "bima", "budi", "ratih", "p4", "p5", "p6", "p7"][n])
}

fn topic_id(n: usize) -> TopicId {
    TopicId::new(["ai", "tiktok", "data", "desain"][n])
}

impl Wild {
    fn command(&self, story: &Story) -> Command {
        let person = |n: usize| {
            story
                .program()
                .people
                .get(&id(n))
                .cloned()
                .unwrap_or_else(|| Person::named(id(n), "Baru", Role::Both))
        };
        match self {
            Self::Put(who, n, both) => {
                let base = person(*who);
                let role = if *both { Role::Both } else { base.role };
                let taught = teaches(Person { role, ..base }, topic_id(*n).as_str(), 3);
                Command::PutPerson(Box::new(taught))
            }
            Self::Remove(who) => Command::RemovePeople(who.iter().map(|&n| id(n)).collect()),
            Self::Report(a, b) => {
                Command::PutPerson(Box::new(Person { manager: Some(Manager::Person(id(*b))), ..person(*a) }))
            }
            Self::Constrain(a, b, kind) => Command::Constrain {
                pair: PairKey::new(&id(*a), &id(*b)),
                kind: [None, Some(ConstraintKind::Pinned), Some(ConstraintKind::Forbidden)]
                    [usize::from(*kind)],
            },
            Self::Topic(n) => Command::AddTopics(vec![topic(topic_id(*n).as_str(), &format!("Topik {n}"))]),
            Self::DropTopic(n) => Command::RemoveTopic(topic_id(*n)),
            Self::Merge(a, b) => Command::MergeTopics { from: topic_id(*a), into: topic_id(*b) },
            Self::Weight(n) => {
                let mut rules = story.program().rules.clone();
                rules.weights.learning = *n;
                Command::EditRules(Box::new(rules))
            }
            Self::Name(name) => {
                let mut setup = story.program().setup.clone();
                name.clone_into(&mut setup.name);
                Command::EditSetup(Box::new(setup))
            }
            Self::Run(a, b) => Command::KeepRun(run(
                &format!("r{}", story.ledger.log().len()),
                story.now,
                &[(id(*a).as_str(), id(*b).as_str())],
            )),
            Self::Approve(a, b) => Command::ApprovePairs(vec![PairKey::new(&id(*a), &id(*b))]),
            Self::Scenario(a, what, n) => {
                let (id, name) = (ScenarioId::new(format!("s{a}")), format!("Skenario {}", n % 5));
                let mut rules = story.program().rules.clone();
                rules.weights.style = *n;
                match what {
                    0 => Command::RenameScenario { id, name },
                    1 => Command::DropScenario(id),
                    2 => Command::AdoptScenario(id),
                    _ => Command::KeepScenario(Box::new(Scenario::named(id, &name, rules, story.now))),
                }
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn undo_all_is_the_start_and_redo_all_is_the_end(wild in proptest::collection::vec(any_command(), 0..30)) {
        let company = Story::small_company();
        let mut story = Story::with(company.program().clone());
        let start = story.program().clone();
        let mut made = 0;
        for wish in &wild {
            let before = story.program().clone();
            let command = wish.command(&story);
            if let Ok(Some(_)) = story.ask(command) {
                made += 1;
            } else {
                prop_assert_eq!(story.program(), &before, "refused, yet changed: {:?}", wish);
            }
        }
        let end = story.program().clone();
        for _ in 0..made { story.undo().unwrap(); }
        prop_assert_eq!(story.program(), &start);
        prop_assert_eq!(story.undo(), Err(Refusal::NothingToTurnOver));
        for _ in 0..made { story.redo().unwrap(); }
        prop_assert_eq!(story.program(), &end);
    }

    #[test]
    fn two_tabs_that_tell_each_other_everything_end_the_same(
        steps in proptest::collection::vec((any::<bool>(), any_command(), 0_u64..3000), 1..30),
        tell in proptest::collection::vec(any::<bool>(), 30),
    ) {
        let base = Story::small_company();
        let mut tabs = [
            Story::in_tab(base.program().clone(), base.ledger.log().to_vec(), "tabA"),
            Story::in_tab(base.program().clone(), base.ledger.log().to_vec(), "tabB"),
        ];
        let mut letters: [Vec<_>; 2] = [Vec::new(), Vec::new()];
        for (n, (which, wish, later)) in steps.iter().enumerate() {
            let at = usize::from(*which);
            tabs[at].now = base.now + *later + (n as u64) * 100;
            let command = wish.command(&tabs[at]);
            if let Ok(Some(change)) = tabs[at].ask(command) {
                letters[1 - at].push(change);
            }
            if tell[n] {
                for to in 0..2 {
                    for letter in letters[to].drain(..) { let _ = tabs[to].ledger.receive(letter); }
                }
            }
        }
        for to in 0..2 {
            for letter in letters[to].drain(..) { let _ = tabs[to].ledger.receive(letter); }
        }
        prop_assert_eq!(tabs[0].program(), tabs[1].program());
    }

    #[test]
    fn topics_are_found_by_any_of_their_names(name in "[A-Za-z ]{1,12}", alias in "[A-Za-z ]{1,12}") {
        let mut made = topic("t", &name);
        made.name = Bilingual { id: name.clone(), en: String::new() };
        made.aliases = vec![alias.clone()];
        prop_assert!(made.goes_by(&name.to_uppercase()));
        let spaced = format!("  {alias} ");
        prop_assert!(made.goes_by(&spaced));
    }
}
