//! The people table: found, filtered, counted, sorted, selected, edited together.

use balik::language::{Language, Words};
use balik::program::{
    Bilingual, Command, Extra, Grade, GradeId, Ledger, Manager, Moment, Need, Offer, Pair, PairKey, Person,
    PersonId, Program, ProgramId, Role, Topic, TopicId,
};
use balik::screen::people::{
    BulkEdit, BulkForm, BulkKind, BulkSkip, BulkValue, Completeness, Filter, Missing, PeopleIndex,
    PeopleQuery, Pick, SortKey, bulk_edit,
};
use proptest::prelude::*;

fn id(text: &str) -> PersonId {
    PersonId::new(text)
}

/// Four people whose names, units and grades tell every rule apart.
fn program() -> Program {
    let mut p = Program::new(ProgramId::new("p"));
    p.setup.grades = [("g1", "Staf"), ("g2", "Manajer"), ("g3", "Direktur")]
        .map(|(id, name)| Grade::named(GradeId::new(id), name))
        .to_vec();
    let mut topic =
        Topic::named(TopicId::new("data"), Bilingual { id: "Dasbor & data".into(), en: "Dashboards".into() });
    topic.aliases = vec!["Power BI".into()];
    p.topics.insert(topic.id.clone(), topic);
    let mut add = |key: &str, name: &str, role, change: &dyn Fn(&mut Person)| {
        let mut person = Person::named(id(key), name, role);
        change(&mut person);
        p.people.insert(person.id.clone(), person);
    };
    add("a", "Sari Dewanti", Role::Mentor, &|p| {
        p.unit = Some("Pemasaran".into());
        p.grade = Some("g1".into());
        p.job_title = Some("Analis Konten".into());
        p.employee_no = Some("HR-017".into());
        p.place = Some("Jakarta".into());
        p.manager = Some(Manager::Person(id("b")));
        p.offers = vec![Offer { topic: "data".into(), level: 3, extra: Extra::new() }];
    });
    add("b", "Bambang Ma'ruf", Role::Mentee, &|p| {
        p.unit = Some("Keuangan".into());
        p.grade = Some("g3".into());
        p.needs = vec![Need { topic: "data".into(), now: 0, wanted: 2, importance: 4, extra: Extra::new() }];
        p.interests = vec!["Lari pagi".into()];
    });
    add("c", "Élodie Hartono", Role::Both, &|p| {
        p.unit = Some("Keuangan".into());
        p.grade = Some("gone".into());
        p.paused = true;
    });
    add("d", "agus", Role::Mentee, &|p| p.place = Some("Bandung".into()));
    p
}

fn names(program: &Program, query: &PeopleQuery) -> Vec<String> {
    let index = PeopleIndex::of(program);
    index.find(query).order.iter().map(|at| index.row(*at).unwrap().name.clone()).collect()
}

fn searched(text: &str) -> Vec<String> {
    names(&program(), &PeopleQuery { text: text.into(), ..PeopleQuery::default() })
}

#[test]
fn every_word_must_hit_somewhere_whatever_case_and_accents() {
    assert_eq!(searched("dewanti"), ["Sari Dewanti"]);
    assert_eq!(searched("  MARUF "), ["Bambang Ma'ruf"]);
    assert_eq!(searched("elodie"), ["Élodie Hartono"]);
    assert_eq!(searched("konten pemasaran"), ["Sari Dewanti"], "title and unit");
    assert_eq!(searched("sari keuangan"), Vec::<String>::new(), "every word must hit");
    assert_eq!(searched("hr-017"), ["Sari Dewanti"]);
    assert_eq!(searched("hr 017"), ["Sari Dewanti"]);
    assert_eq!(searched("power bi"), ["Bambang Ma'ruf", "Sari Dewanti"], "topics by any of their names");
    assert_eq!(searched("dashboards"), ["Bambang Ma'ruf", "Sari Dewanti"]);
    assert_eq!(searched("lari"), ["Bambang Ma'ruf"], "interests");
    assert_eq!(searched("").len(), 4);
    assert_eq!(searched("dewantiAnalis"), Vec::<String>::new(), "no word runs across two fields");
}

#[test]
fn sorting_ignores_case_keeps_blanks_last_and_is_stable_by_name() {
    let p = program();
    let by = |sort, descending| names(&p, &PeopleQuery { sort, descending, ..PeopleQuery::default() });
    assert_eq!(by(SortKey::Name, false), ["agus", "Bambang Ma'ruf", "Élodie Hartono", "Sari Dewanti"]);
    assert_eq!(by(SortKey::Name, true), ["Sari Dewanti", "Élodie Hartono", "Bambang Ma'ruf", "agus"]);
    assert_eq!(by(SortKey::Unit, false), ["Bambang Ma'ruf", "Élodie Hartono", "Sari Dewanti", "agus"]);
    assert_eq!(by(SortKey::Unit, true), ["Sari Dewanti", "Bambang Ma'ruf", "Élodie Hartono", "agus"]);
    assert_eq!(by(SortKey::Grade, true)[..2], ["Bambang Ma'ruf", "Sari Dewanti"], "by rank, not by name");
    assert_eq!(by(SortKey::Manager, false)[0], "Sari Dewanti");
    assert_eq!(by(SortKey::Role, false), ["Sari Dewanti", "Élodie Hartono", "agus", "Bambang Ma'ruf"]);
    let query = PeopleQuery::default();
    assert!(query.sorted_by(SortKey::Name).descending, "by the same once more turns it over");
    assert!(!query.sorted_by(SortKey::Unit).descending);
}

#[test]
fn filters_count_what_each_choice_would_leave() {
    let p = program();
    let index = PeopleIndex::of(&p);
    let view = index.find(&PeopleQuery { unit: Pick::Is("Keuangan".into()), ..PeopleQuery::default() });
    assert_eq!(view.order.len(), 2);
    let roles: Vec<usize> = view.facets.roles.iter().map(|f| f.count).collect();
    assert_eq!(roles, [0, 1, 1], "roles count within the unit");
    let units: Vec<(&str, usize)> = view.facets.units.iter().map(|f| (f.value.as_str(), f.count)).collect();
    assert_eq!(units, [("Keuangan", 2), ("Pemasaran", 1)], "units count as if no unit were chosen");
    assert_eq!(view.facets.no_unit, 1);
    assert_eq!((view.facets.paused, view.facets.taking_part), (1, 1));

    let count = |query: PeopleQuery| index.find(&query).order.len();
    let any = PeopleQuery::default;
    assert_eq!(count(PeopleQuery { unit: Pick::Blank, ..any() }), 1);
    assert_eq!(count(PeopleQuery { unit: Pick::Is("Gone".into()), ..any() }), 0);
    assert_eq!(count(PeopleQuery { grade: Pick::Is("g3".into()), ..any() }), 1);
    assert_eq!(count(PeopleQuery { grade: Pick::Blank, ..any() }), 2, "a grade that is gone is no grade");
    assert_eq!(count(PeopleQuery { paused: Some(true), ..any() }), 1);
    assert_eq!(count(PeopleQuery { completeness: Completeness::Ready, ..any() }), 2);
    assert_eq!(count(PeopleQuery { completeness: Completeness::NotReady, ..any() }), 2);
    assert_eq!(count(PeopleQuery { completeness: Completeness::Lacks(Missing::Needs), ..any() }), 2);
    assert!(!any().narrows() && !PeopleQuery { sort: SortKey::Unit, ..any() }.narrows());
    assert!(PeopleQuery { paused: Some(false), ..any() }.narrows());
}

#[test]
fn a_row_tells_what_is_missing_and_who_is_paired() {
    let mut p = program();
    let key = PairKey::new(&id("a"), &id("b"));
    p.pairs.insert(key.clone(), Pair::approved(&key, 8000, None));
    let index = PeopleIndex::of(&p);
    let sari = index.row_of(&id("a")).unwrap();
    assert_eq!((sari.manager.as_str(), sari.rank), ("Bambang Ma'ruf", Some(0)));
    assert_eq!(sari.approved, ["Bambang Ma'ruf"]);
    assert_eq!(sari.essential_missing().count(), 0);
    assert_eq!(sari.missing, [Missing::Availability, Missing::Interests, Missing::Style, Missing::Readiness]);
    assert_eq!(sari.complete, 42, "three of seven things asked of a mentor");
    let both = index.row_of(&id("c")).unwrap();
    assert_eq!(
        both.essential_missing().collect::<Vec<_>>(),
        [Missing::Needs, Missing::Offers, Missing::Grade]
    );
    let paired = PeopleQuery { paired: Some(true), ..PeopleQuery::default() };
    assert_eq!(names(&p, &paired), ["Bambang Ma'ruf", "Sari Dewanti"]);
}

fn everyone(p: &Program) -> Vec<PersonId> {
    p.people.keys().cloned().collect()
}

#[test]
fn a_bulk_edit_says_who_changes_and_who_is_passed_over() {
    let p = program();
    let unit = bulk_edit(&p, &everyone(&p), &BulkEdit::Unit(" Keuangan ".into()));
    assert_eq!((unit.changed, unit.same), (2, 2));
    let places = bulk_edit(&p, &everyone(&p), &BulkEdit::MentorPlaces(3));
    assert_eq!(places.changed, 2);
    assert_eq!(places.skipped, [(id("b"), BulkSkip::OtherRole), (id("d"), BulkSkip::OtherRole)]);
    let under_sari = BulkEdit::Manager(Some(Manager::Person(id("a"))));
    let manager = bulk_edit(&p, &everyone(&p), &under_sari);
    assert_eq!(manager.skipped, [(id("a"), BulkSkip::ReportingLoop), (id("b"), BulkSkip::ReportingLoop)]);
    assert_eq!(manager.changed, 2);
    let again = bulk_edit(&p, &everyone(&p), &BulkEdit::Paused(false));
    assert_eq!((again.changed, again.same), (1, 3));
    let nothing = bulk_edit(&p, &[id("a")], &BulkEdit::Grade(Some("g1".into())));
    assert_eq!(nothing.command, None);
}

#[test]
fn every_bulk_edit_is_one_undo() {
    let edits = [
        BulkEdit::Role(Role::Both),
        BulkEdit::Unit("Riset".into()),
        BulkEdit::Grade(Some("g2".into())),
        BulkEdit::Place("Medan".into()),
        BulkEdit::Manager(Some(Manager::Outside("Ibu Rina".into()))),
        BulkEdit::Paused(true),
        BulkEdit::MentorPlaces(4),
        BulkEdit::MenteePlaces(2),
        BulkEdit::AddInterest("Kopi".into()),
        BulkEdit::RemoveInterest("lari PAGI".into()),
        BulkEdit::AddNeed { topic: "data".into(), wanted: 3, importance: 5 },
        BulkEdit::RemoveNeed("data".into()),
        BulkEdit::AddOffer { topic: "data".into(), level: 2 },
        BulkEdit::RemoveOffer("data".into()),
    ];
    for edit in edits {
        let mut p = program();
        p.people.get_mut(&id("c")).unwrap().grade = None;
        let mut ledger = Ledger::open(p.clone(), Vec::new(), "me".to_owned().as_str().into(), "tab".into());
        let mut next = 0;
        let mut ids = || {
            next += 1;
            format!("id{next}")
        };
        let mut moment = Moment { now: 1, ids: &mut ids };
        let outcome = bulk_edit(&p, &everyone(&p), &edit);
        assert!(outcome.changed > 0, "{edit:?}");
        let Some(Command::EditPeople(people)) = outcome.command else { panic!("{edit:?}") };
        assert_eq!(people.len(), outcome.changed);
        ledger.dispatch(Command::EditPeople(people), &mut moment).unwrap().unwrap();
        let after = bulk_edit(ledger.program(), &everyone(&p), &edit);
        assert_eq!(after.changed, 0, "a second time changes nothing: {edit:?}");
        ledger.undo(&mut moment).unwrap();
        assert_eq!(ledger.program(), &p, "{edit:?}");
    }
}

proptest! {
    /// The fast answer is the plain one: filter by hand, sort by hand.
    #[test]
    fn finding_agrees_with_doing_it_by_hand(
        people in prop::collection::vec(("[a-cA-CéÉ ]{1,6}", 0_u8..3, 0_u8..4, any::<bool>()), 0..24),
        word in "[a-ce]{0,2}",
        unit in 0_u8..4,
        descending in any::<bool>(),
    ) {
        let mut p = Program::new(ProgramId::new("p"));
        for (i, (name, role, unit, paused)) in people.iter().enumerate() {
            let role = [Role::Mentor, Role::Mentee, Role::Both][usize::from(*role)];
            let mut person = Person::named(PersonId::new(format!("{i:03}")), name, role);
            person.unit = (*unit > 0).then(|| format!("U{unit}"));
            person.paused = *paused;
            p.people.insert(person.id.clone(), person);
        }
        let query = PeopleQuery {
            text: word.clone(),
            unit: if unit == 0 { Pick::Blank } else { Pick::Is(format!("U{unit}")) },
            descending,
            ..PeopleQuery::default()
        };
        let index = PeopleIndex::of(&p);
        let view = index.find(&query);
        let found: Vec<&str> = view.order.iter().map(|at| index.row(*at).unwrap().id.as_str()).collect();

        let fold = |t: &str| balik::screen::people::folded(t);
        let wanted_unit = (unit > 0).then(|| format!("U{unit}"));
        let mut by_hand: Vec<&Person> = p.people.values()
            .filter(|x| x.unit == wanted_unit)
            .filter(|x| fold(&x.name).contains(&word) || x.unit.as_ref().is_some_and(|u| fold(u).contains(&word)))
            .collect();
        by_hand.sort_by_key(|x| (fold(&x.name), x.name.clone()));
        if descending {
            by_hand.sort_by(|a, b| (fold(&b.name), &b.name).cmp(&(fold(&a.name), &a.name)));
        }
        let blank = |x: &&Person| x.name.is_empty();
        by_hand.sort_by_key(blank);
        prop_assert_eq!(found, by_hand.iter().map(|x| x.id.as_str()).collect::<Vec<_>>());
        let counted: usize = view.facets.roles.iter().map(|f| f.count).sum();
        prop_assert_eq!(counted, view.order.len());
    }
}

#[test]
fn every_filter_choice_leaves_as_many_as_it_says() {
    let p = program();
    let index = PeopleIndex::of(&p);
    let words = Words::new(Language::Indonesian);
    let any = PeopleQuery::default();
    let facets = index.find(&any).facets;
    for filter in Filter::ALL {
        let offered = filter.choices(&any, &facets, words);
        assert_eq!(offered.value, "", "{filter:?}");
        assert!(!filter.name(words).is_empty());
        for (value, label) in offered.choices {
            let query = filter.set(&any, &value);
            assert_eq!(filter.value(&query), value, "there and back: {filter:?} {value}");
            let left = index.find(&query).order.len();
            assert!(label.ends_with(&format!("({left})")), "{label} leaves {left}");
        }
        assert_eq!(filter.set(&any, "nonsense"), any, "{filter:?}");
    }
}

#[test]
fn every_bulk_form_makes_its_edit_once_filled_in() {
    let words = Words::new(Language::English);
    for kind in BulkKind::ALL {
        assert_eq!(BulkKind::of_code(&kind.code()), Some(kind));
        assert!(!kind.name(words).is_empty());
        let empty = BulkForm::new(kind);
        let needs_choice = matches!(
            kind.asks_for(),
            BulkValue::Need | BulkValue::Offer | BulkValue::Topic | BulkValue::Interest
        );
        assert_eq!(empty.edit().is_none(), needs_choice, "{kind:?}");
        let text = if kind == BulkKind::Role { "both" } else { "data" };
        assert!(BulkForm { text: text.into(), ..empty }.edit().is_some(), "{kind:?}");
    }
    let need = BulkForm { text: "data".into(), level: 0, importance: 9, ..BulkForm::new(BulkKind::AddNeed) };
    assert_eq!(need.edit(), Some(BulkEdit::AddNeed { topic: "data".into(), wanted: 1, importance: 5 }));
    assert_eq!(BulkKind::of_code("99"), None);
}
