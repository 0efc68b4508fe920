//! Every refusal, problem and change has a sentence in both languages, and none tells a private choice.

use balik::language::{Language, Words, change_name, change_sentence, problem, refusal};
use balik::program::{
    ChangeKind, ChangeName, Misfit, Person, PersonId, Problem, Program, ProgramId, RecordRef, Refusal, Role,
};

fn id() -> Words {
    Words::new(Language::Indonesian)
}

fn en() -> Words {
    Words::new(Language::English)
}

fn program() -> Program {
    let mut program = Program::new(ProgramId::new("p"));
    for (key, name) in [("a", "Sari Dewanti"), ("b", "Bambang Sutrisno")] {
        let person = Person::named(PersonId::new(key), name, Role::Both);
        program.people.insert(person.id.clone(), person);
    }
    program
}

fn problems() -> Vec<Problem> {
    let who = || PersonId::new("b");
    let fields = [
        "mentor_capacity",
        "mentee_capacity",
        "importance",
        "now",
        "wanted",
        "level",
        "style",
        "readiness",
        "openness",
        "session_minutes",
        "session_count",
        "circle_months",
        "weight",
        "min_gap",
        "max_gap",
        "mutual_percent",
    ];
    let mut all = vec![
        Problem::BlankName,
        Problem::TooLong { length: 2400, limit: 2000 },
        Problem::NeedMet { now: 3, wanted: 2 },
        Problem::UnknownPerson(who()),
        Problem::UnknownTopic("t".into()),
        Problem::UnknownGrade("g".into()),
        Problem::RefersToSelf,
        Problem::ReportingLoop(vec![PersonId::new("a"), who()]),
        Problem::ReportingLoop(vec![PersonId::new("gone")]),
        Problem::WishAndVeto(who()),
        Problem::EndsBeforeStart,
        Problem::NothingCounts,
        Problem::GradeTwice("Staf".to_owned()),
    ];
    all.extend(fields.map(|field| Problem::OutOfRange { field, value: 60, low: 0, high: 50 }));
    all
}

fn refusals() -> Vec<Refusal> {
    let place = || RecordRef::new("person", "a");
    let mut all = vec![
        Refusal::BadSetup(Problem::EndsBeforeStart),
        Refusal::BadRules(Problem::NothingCounts),
        Refusal::BadScenario(Problem::BlankName),
        Refusal::BadScenario(Problem::NothingCounts),
        Refusal::ScenarioTwice("Waktu dulu".to_owned()),
        Refusal::NoSuchScenario,
        Refusal::TooManyScenarios(12),
        Refusal::BlankTopic,
        Refusal::TopicTwice("Dasbor".to_owned()),
        Refusal::GradeInUse { name: "Staf".to_owned(), count: 12 },
        Refusal::NoSuchTopic,
        Refusal::NoSuchPerson,
        Refusal::NoSuchPair,
        Refusal::WrongRoles("Sari".to_owned(), "Bambang".to_owned()),
        Refusal::PrivatePreference,
        Refusal::NoPlaceLeft { name: "Sari".to_owned(), capacity: 2 },
        Refusal::TooManyPeople(60_000),
        Refusal::NothingToTurnOver,
        Refusal::LaterEdits(ChangeName::about(ChangeKind::PersonEdited, &["Sari"])),
        Refusal::Misfit(Misfit::NoSuchRecord(place())),
        Refusal::Misfit(Misfit::BadValue { place: place(), reason: "invalid type".to_owned() }),
    ];
    all.extend(
        problems().into_iter().map(|p| Refusal::BadPerson { name: "Sari Dewanti".into(), problem: p }),
    );
    all
}

fn is_sentence(text: &str) {
    assert!(text.ends_with('.'), "no full stop: {text}");
    assert!(
        !text.contains("invalid type") && !text.contains('{') && !text.contains('_'),
        "not for people: {text}"
    );
}

#[test]
fn every_problem_and_refusal_is_a_sentence_in_both_languages() {
    let program = program();
    for p in problems() {
        let (a, b) = (problem(id(), &p, &program), problem(en(), &p, &program));
        is_sentence(&a);
        is_sentence(&b);
        assert_ne!(a, b);
    }
    for r in refusals() {
        let (a, b) = (refusal(id(), &r, &program), refusal(en(), &r, &program));
        is_sentence(&a);
        is_sentence(&b);
        assert_ne!(a, b);
    }
}

#[test]
fn each_field_out_of_range_is_called_by_its_own_name() {
    let program = program();
    let mut said: Vec<String> = problems()
        .iter()
        .filter(|p| matches!(p, Problem::OutOfRange { .. }))
        .map(|p| problem(id(), p, &program))
        .collect();
    let all = said.len();
    said.sort();
    said.dedup();
    assert_eq!(said.len(), all);
    assert!(said.iter().all(|s| !s.starts_with("Angka ini")), "{said:?}");
}

#[test]
fn a_refusal_says_who_and_a_circle_names_its_people() {
    let program = program();
    let range = Problem::OutOfRange { field: "mentor_capacity", value: 60, low: 0, high: 50 };
    let said = refusal(id(), &Refusal::BadPerson { name: "Sari".into(), problem: range }, &program);
    assert_eq!(said, "Sari: Jumlah mentee yang sanggup didampingi harus antara 0 dan 50, bukan 60.");
    let circle = Problem::ReportingLoop(vec![PersonId::new("a"), PersonId::new("b")]);
    assert_eq!(
        problem(en(), &circle, &program),
        "The reporting line goes in a circle: Sari Dewanti → Bambang Sutrisno → Sari Dewanti. \
         Change the manager of one of them."
    );
}

#[test]
fn private_choices_are_never_told() {
    let program = program();
    let told = [
        refusal(id(), &Refusal::PrivatePreference, &program),
        refusal(en(), &Refusal::PrivatePreference, &program),
        problem(id(), &Problem::WishAndVeto(PersonId::new("b")), &program),
        problem(en(), &Problem::WishAndVeto(PersonId::new("b")), &program),
    ];
    for text in told {
        for word in ["Bambang", "veto", "keberatan", "rather not", "tidak mau", "prefer"] {
            assert!(!text.to_lowercase().contains(&word.to_lowercase()), "`{word}` in: {text}");
        }
    }
}

#[test]
fn every_change_has_a_name() {
    let kinds = [
        "program-started",
        "program-replaced",
        "setup-edited",
        "ladder-edited",
        "rules-edited",
        "topics-added",
        "topic-edited",
        "topic-removed",
        "topics-merged",
        "person-added",
        "person-edited",
        "people-edited",
        "people-removed",
        "people-imported",
        "pair-pinned",
        "pair-forbidden",
        "pair-freed",
        "pairs-swapped",
        "pairs-proposed",
        "pairs-approved",
        "approval-withdrawn",
        "scenario-kept",
        "scenario-renamed",
        "scenario-dropped",
        "scenario-adopted",
        "of-next-year",
    ];
    let mut names: Vec<String> = Vec::new();
    for kind in kinds {
        let name = ChangeName {
            kind: ChangeKind::from(kind.to_owned()),
            about: vec!["Sari".to_owned(), "Bambang".to_owned()],
            count: 2,
        };
        let newer = matches!(name.kind, ChangeKind::Newer(_));
        assert_eq!(newer, kind == "of-next-year", "{kind}");
        assert_ne!(change_name(id(), &name), change_name(en(), &name), "{kind}");
        names.push(change_name(id(), &name));
    }
    let all = names.len();
    names.sort();
    names.dedup();
    assert_eq!(names.len(), all);
}

#[test]
fn names_read_well_after_undo_and_alone() {
    let added = ChangeName::about(ChangeKind::PersonAdded, &["Sari Dewanti"]);
    assert_eq!(id().undo_named(&change_name(id(), &added)), "Urungkan: Sari Dewanti ditambahkan");
    let import = ChangeName::many(ChangeKind::PeopleImported, 1200);
    assert_eq!(change_name(id(), &import), "impor 1.200 orang");
    assert_eq!(change_sentence(id(), &import), "Impor 1.200 orang");
    assert_eq!(change_sentence(en(), &ChangeName::many(ChangeKind::PeopleImported, 1)), "Import of 1 person");
    let one_gone = ChangeName::about(ChangeKind::PeopleRemoved, &["Sari"]);
    assert_eq!(change_name(en(), &one_gone), "Sari removed");
    assert_eq!(change_name(en(), &ChangeName::many(ChangeKind::PeopleRemoved, 3)), "3 people removed");
}
