//! The editor of one person: one field at a time, checked where it stands.

use balik::language::{Language, Words};
use balik::program::{
    Bilingual, Extra, Manager, Need, Openness, Person, PersonId, Problem, Program, ProgramId, Readiness,
    Role, Style, Topic, TopicId,
};
use balik::screen::person::{
    Circle, Field, FieldError, FieldProblem, ManagerChoice, NeedForm, OPENNESS, OfferForm, PersonForm,
    READINESS, STYLE, choices, sentence, with_field,
};

fn id(text: &str) -> PersonId {
    PersonId::new(text)
}

/// a reports to b, b to c.
fn program() -> Program {
    let mut p = Program::new(ProgramId::new("p"));
    for key in ["data", "ai"] {
        let topic = Topic::named(TopicId::new(key), Bilingual::same(key));
        p.topics.insert(topic.id.clone(), topic);
    }
    for (key, name, role, manager) in [
        ("a", "Sari", Role::Mentor, Some("b")),
        ("b", "Bambang", Role::Mentee, Some("c")),
        ("c", "Citra", Role::Mentee, None),
        ("d", "Dewi", Role::Both, None),
    ] {
        let mut person = Person::named(id(key), name, role);
        person.manager = manager.map(|m| Manager::Person(id(m)));
        p.people.insert(person.id.clone(), person);
    }
    p
}

/// Edits one field of a person and puts it into the program's person.
fn edit(
    p: &Program,
    who: &str,
    field: Field,
    change: impl Fn(&mut PersonForm),
) -> Result<Person, FieldError> {
    let person = &p.people[&id(who)];
    let mut form = PersonForm::of(person);
    change(&mut form);
    with_field(&form, field, person, p)
}

fn problem(p: &Program, who: &str, field: Field, change: impl Fn(&mut PersonForm)) -> FieldProblem {
    let error = edit(p, who, field, change).unwrap_err();
    assert_eq!(error.field, field);
    for language in [Language::Indonesian, Language::English] {
        assert!(sentence(Words::new(language), &error, p).ends_with('.'));
    }
    error.problem
}

#[test]
fn only_the_edited_field_changes() {
    let p = program();
    let edited = edit(&p, "a", Field::Unit, |f| {
        f.unit = "  Riset ".into();
        f.name = "Somebody else".into();
    })
    .unwrap();
    let mut expected = p.people[&id("a")].clone();
    expected.unit = Some("Riset".into());
    assert_eq!(edited, expected);
    assert_eq!(edit(&p, "a", Field::Unit, |f| f.unit = "  ".into()).unwrap().unit, None);
}

#[test]
fn every_field_goes_through_the_form_unchanged() {
    let mut p = program();
    let person = p.people.get_mut(&id("d")).unwrap();
    let mut extra = Extra::new();
    extra.insert("newer".into(), 1.into());
    person.needs = vec![Need { topic: "data".into(), now: 1, wanted: 3, importance: 4, extra }];
    person.style = Some(Style { energy: 1, pace: 2, directness: 3, learning: 4, focus: 5 });
    person.readiness = Some(Readiness { skill: 1, confidence: 2, communication: 3, ease_with_rank: 4 });
    person.openness = Some(Openness { curiosity: 4, admits_gaps: 3, values_the_young: 2, makes_time: 1 });
    person.wishes = vec![id("a")];
    person.manager = Some(Manager::Outside("Ibu Rina".into()));
    let fields = [
        Field::Name,
        Field::EmployeeNo,
        Field::JobTitle,
        Field::Unit,
        Field::Place,
        Field::Contact,
        Field::Role,
        Field::Grade,
        Field::Manager,
        Field::Appraiser,
        Field::Languages,
        Field::Availability,
        Field::Meets,
        Field::MentorPlaces,
        Field::MenteePlaces,
        Field::Needs,
        Field::Offers,
        Field::Interests,
        Field::Style,
        Field::Readiness,
        Field::Openness,
        Field::Wishes,
        Field::Vetoes,
        Field::Consents,
        Field::Note,
        Field::Paused,
    ];
    for field in fields {
        assert_eq!(edit(&p, "d", field, |_| ()).unwrap(), p.people[&id("d")], "{field:?}");
    }
}

#[test]
fn a_wrong_field_is_told_where_it_stands() {
    let p = program();
    let is = |problem| FieldProblem::Program(problem);
    assert_eq!(problem(&p, "a", Field::Name, |f| f.name = " ".into()), is(Problem::BlankName));
    assert_eq!(
        problem(&p, "a", Field::MentorPlaces, |f| f.mentor_places = "two".into()),
        FieldProblem::NotANumber
    );
    let range = Problem::OutOfRange { field: "mentor_capacity", value: 900, low: 0, high: 50 };
    assert_eq!(problem(&p, "a", Field::MentorPlaces, |f| f.mentor_places = "900".into()), is(range));
    let met = NeedForm { topic: "data".into(), now: 3, wanted: 2, importance: 3 };
    assert_eq!(
        problem(&p, "b", Field::Needs, |f| f.needs = vec![met.clone()]),
        is(Problem::NeedMet { now: 3, wanted: 2 })
    );
    let twice = || vec![OfferForm::new("ai".into()), OfferForm::new("ai".into())];
    assert_eq!(problem(&p, "a", Field::Offers, |f| f.offers = twice()), FieldProblem::TopicTwice);
    assert_eq!(
        problem(&p, "c", Field::Manager, |f| f.manager = ManagerChoice::Person(id("a"))),
        is(Problem::ReportingLoop(vec![id("c"), id("a"), id("b")]))
    );
    assert_eq!(problem(&p, "a", Field::Wishes, |f| f.wishes = vec![id("a")]), is(Problem::RefersToSelf));
    assert!(edit(&p, "a", Field::MentorPlaces, |f| f.mentor_places = " 3 ".into()).is_ok());
}

#[test]
fn a_scale_counts_once_every_item_is_answered() {
    let p = program();
    let half = edit(&p, "a", Field::Style, |f| f.style = [Some(3), None, None, Some(1), None]).unwrap();
    assert_eq!(half.style, None);
    let full = edit(&p, "a", Field::Style, |f| f.style = [Some(3); 5]).unwrap();
    assert_eq!(full.style.unwrap().items(), [3; 5]);
    let ready = edit(&p, "a", Field::Readiness, |f| f.readiness = [1, 2, 3, 4].map(Some)).unwrap();
    assert_eq!(ready.readiness.unwrap().parts(), [1, 2, 3, 4]);
    let open = edit(&p, "b", Field::Openness, |f| f.openness = [4, 3, 2, 1].map(Some)).unwrap();
    assert_eq!(open.openness.unwrap().parts(), [4, 3, 2, 1]);
    let mut answered = p.clone();
    answered.people.insert(id("a"), full);
    let cleared = edit(&answered, "a", Field::Style, |f| f.style = [None; 5]).unwrap();
    assert_eq!(cleared.style, None);
    let kept = edit(&answered, "a", Field::Style, |f| f.style[0] = None).unwrap();
    assert!(kept.style.is_some(), "half an answer takes nothing away");
}

#[test]
fn managers_never_report_to_those_they_manage() {
    let p = program();
    let ids = |who: &str, circle| -> Vec<String> {
        choices(&p, &id(who), circle).iter().map(|c| c.id.to_string()).collect()
    };
    assert_eq!(ids("c", Circle::Manager), ["d"]);
    assert_eq!(ids("b", Circle::Manager), ["c", "d"]);
    assert_eq!(ids("a", Circle::Manager), ["b", "c", "d"]);
    assert_eq!(ids("a", Circle::Appraiser).len(), 3);
}

#[test]
fn private_choices_offer_the_other_side_once() {
    let mut p = program();
    p.people.get_mut(&id("a")).unwrap().vetoes = vec![id("b")];
    let names = |p: &Program, who: &str| -> Vec<String> {
        choices(p, &id(who), Circle::Wishes).into_iter().map(|c| c.name).collect()
    };
    assert_eq!(names(&p, "a"), ["Citra", "Dewi"], "who is in the other list already is not offered");
    assert_eq!(names(&p, "b"), ["Dewi", "Sari"]);
    assert_eq!(names(&p, "d"), ["Bambang", "Citra", "Sari"]);
    assert!(names(&p, "nobody").is_empty());
}

#[test]
fn levels_of_a_need_move_each_other() {
    let need = NeedForm::new("data".into());
    assert_eq!((need.from_level(3).now, need.from_level(3).wanted), (3, 4));
    assert_eq!((need.from_level(9).now, need.from_level(9).wanted), (3, 4));
    assert_eq!((need.from_level(3).to_level(1).now, need.from_level(3).to_level(1).wanted), (0, 1));
}

#[test]
fn every_item_of_every_scale_has_its_own_words() {
    for language in [Language::Indonesian, Language::English] {
        let words = Words::new(language);
        let mut texts: Vec<String> = STYLE
            .iter()
            .map(|i| i.item(words))
            .inspect(|i| assert_ne!(i.low, i.high))
            .chain(READINESS.iter().map(|i| i.item(words)))
            .chain(OPENNESS.iter().map(|i| i.item(words)))
            .map(|i| i.text)
            .collect();
        texts.sort();
        texts.dedup();
        assert_eq!(texts.len(), 13);
    }
}
