//! Needs against offers: who is left without a place, checked against a search through every assignment.

use balik::insight::{Direction, TopicBalance, needs_against_offers};
use balik::program::{
    Bilingual, Extra, Need, Offer, Person, PersonId, Program, ProgramId, Role, Topic, TopicId,
};
use proptest::prelude::*;

fn person(program: &mut Program, id: &str, role: Role) -> PersonId {
    let id = PersonId::new(id);
    program.people.insert(id.clone(), Person::named(id.clone(), id.as_str(), role));
    id
}

fn wants(program: &mut Program, id: &PersonId, topic: &str, now: u8, wanted: u8, importance: u8) {
    let need = Need { topic: TopicId::new(topic), now, wanted, importance, extra: Extra::new() };
    program.people.get_mut(id).unwrap().needs.push(need);
}

fn offers(program: &mut Program, id: &PersonId, topic: &str, level: u8) {
    let offer = Offer { topic: TopicId::new(topic), level, extra: Extra::new() };
    program.people.get_mut(id).unwrap().offers.push(offer);
}

fn program(topics: &[&str]) -> Program {
    let mut program = Program::new(ProgramId::new("p"));
    for id in topics {
        let topic = Topic::named(TopicId::new(id), Bilingual::same(id));
        program.topics.insert(topic.id.clone(), topic);
    }
    program
}

fn topic(program: &Program, direction: Direction, id: &str) -> TopicBalance {
    let found = needs_against_offers(program, direction);
    found.topics.into_iter().find(|t| t.topic.as_str() == id).unwrap()
}

#[test]
fn a_shortage_is_nobody_above_and_places_taken() {
    let mut p = program(&["data"]);
    for (i, now) in [0, 0, 1, 3].into_iter().enumerate() {
        let id = person(&mut p, &format!("s{i}"), Role::Mentee);
        wants(&mut p, &id, "data", now, now + 1, 3);
    }
    let mentor = person(&mut p, "m", Role::Mentor);
    offers(&mut p, &mentor, "data", 2);
    p.people.get_mut(&mentor).unwrap().mentor_capacity = 2;

    let data = topic(&p, Direction::Upward, "data");
    assert_eq!((data.wants.len(), data.cans.len(), data.places), (4, 1, 2));
    assert_eq!(data.nobody_above, 1, "nobody is above level 3");
    assert_eq!(data.served, 2);
    assert_eq!(data.shortage(), 2);
    assert_eq!(data.beyond_places(), 1);
    assert_eq!(data.to_the_level, 3);
    assert_eq!(data.urgency, 12);
}

#[test]
fn what_mentors_want_back_is_the_other_direction() {
    let mut p = program(&["leading", "data"]);
    let senior = person(&mut p, "senior", Role::Mentee);
    let young = person(&mut p, "young", Role::Mentor);
    offers(&mut p, &senior, "leading", 4);
    wants(&mut p, &young, "leading", 0, 2, 5);
    wants(&mut p, &senior, "data", 0, 2, 5);
    offers(&mut p, &young, "data", 3);
    let back = topic(&p, Direction::Back, "leading");
    assert_eq!((back.wants[0].person.as_str(), back.cans[0].person.as_str()), ("young", "senior"));
    assert_eq!(back.shortage(), 0);
    let up = needs_against_offers(&p, Direction::Upward);
    assert_eq!(up.topics.len(), 1, "nobody learns leading upward");
    assert_eq!(up.silent, [TopicId::new("leading")]);
    assert_eq!(Direction::Back.turned_over(), Direction::Upward);
}

#[test]
fn the_paused_the_full_and_dangling_topics_do_not_count() {
    let mut p = program(&["data"]);
    let senior = person(&mut p, "senior", Role::Mentee);
    wants(&mut p, &senior, "data", 0, 2, 5);
    wants(&mut p, &senior, "gone", 0, 2, 5);
    let paused = person(&mut p, "paused", Role::Mentor);
    offers(&mut p, &paused, "data", 4);
    p.people.get_mut(&paused).unwrap().paused = true;
    let full = person(&mut p, "full", Role::Mentor);
    offers(&mut p, &full, "data", 4);
    p.people.get_mut(&full).unwrap().mentor_capacity = 0;
    let beginner = person(&mut p, "beginner", Role::Mentor);
    offers(&mut p, &beginner, "data", 0);
    let found = needs_against_offers(&p, Direction::Upward);
    assert_eq!(found.topics.len(), 1);
    assert!(found.topics[0].lacks_everyone());
    assert_eq!(found.not_offered().count(), 1);
    assert_eq!(found.worst().unwrap().shortage(), 1);
    assert_eq!(found.teachers, std::slice::from_ref(&beginner));
    assert_eq!(found.without_offers, [beginner]);
    assert!(found.without_needs.is_empty());
}

#[test]
fn nobody_serves_themselves() {
    let mut p = program(&["data"]);
    let both = person(&mut p, "both", Role::Both);
    wants(&mut p, &both, "data", 1, 3, 3);
    offers(&mut p, &both, "data", 4);
    let data = topic(&p, Direction::Upward, "data");
    assert_eq!((data.served, data.nobody_above, data.wants[0].reach), (0, 1, 0));
}

#[test]
fn the_largest_shortage_comes_first_and_unneeded_topics_are_told() {
    let mut p = program(&["ai", "data", "brand"]);
    for i in 0..3 {
        let id = person(&mut p, &format!("s{i}"), Role::Mentee);
        wants(&mut p, &id, "data", 0, 2, 3);
        if i == 0 {
            wants(&mut p, &id, "ai", 0, 2, 5);
        }
    }
    let mentor = person(&mut p, "m", Role::Mentor);
    offers(&mut p, &mentor, "brand", 3);
    let found = needs_against_offers(&p, Direction::Upward);
    let order: Vec<&str> = found.topics.iter().map(|t| t.topic.as_str()).collect();
    assert_eq!(order, ["data", "ai", "brand"]);
    assert_eq!(found.not_needed().map(|t| t.topic.as_str()).collect::<Vec<_>>(), ["brand"]);
    assert_eq!((found.wants(), found.shortage()), (4, 4));
}

/// The most wants that can be served at once, by trying everything.
fn by_search(wants: &[u8], mentors: &mut Vec<(u8, u8)>) -> usize {
    let Some((now, rest)) = wants.split_first() else { return 0 };
    let mut best = by_search(rest, mentors);
    for i in 0..mentors.len() {
        if mentors[i].0 > *now && mentors[i].1 > 0 {
            mentors[i].1 -= 1;
            best = best.max(1 + by_search(rest, mentors));
            mentors[i].1 += 1;
        }
    }
    best
}

proptest! {
    #[test]
    fn served_is_what_a_full_search_finds(
        nows in prop::collection::vec(0_u8..4, 0..6),
        mentors in prop::collection::vec((1_u8..5, 1_u8..3), 0..4),
    ) {
        let mut p = program(&["t"]);
        let anchor = person(&mut p, "anchor", Role::Mentor);
        offers(&mut p, &anchor, "t", 1);
        p.people.get_mut(&anchor).unwrap().mentor_capacity = 1;
        for (i, now) in nows.iter().enumerate() {
            let id = person(&mut p, &format!("s{i}"), Role::Mentee);
            wants(&mut p, &id, "t", *now, now + 1, 1);
        }
        for (i, (level, places)) in mentors.iter().enumerate() {
            let id = person(&mut p, &format!("m{i}"), Role::Mentor);
            offers(&mut p, &id, "t", *level);
            p.people.get_mut(&id).unwrap().mentor_capacity = *places;
        }
        let mut all = mentors.clone();
        all.push((1, 1));
        prop_assert_eq!(topic(&p, Direction::Upward, "t").served, by_search(&nows, &mut all));
    }
}

mod on_screen {
    use super::*;
    use balik::language::{Language, Words};
    use balik::screen::needs::{Behind, Gap, NeedsQuery, NeedsSort, NeedsView};

    /// "ai" has no mentor, "data" is two short, "brand" has places left, "memo" nobody wants, "zen" nobody names.
    fn picture() -> Program {
        let mut p = program(&["ai", "brand", "data", "memo", "zen"]);
        for i in 0..4 {
            let id = person(&mut p, &format!("s{i}"), Role::Mentee);
            wants(&mut p, &id, "data", if i == 3 { 3 } else { 0 }, 4, 2);
            if i < 2 {
                wants(&mut p, &id, "ai", 0, 2, 5);
            }
            if i == 0 {
                wants(&mut p, &id, "brand", 0, 2, 1);
            }
        }
        let mentor = person(&mut p, "m", Role::Mentor);
        for topic in ["brand", "data", "memo"] {
            offers(&mut p, &mentor, topic, 3);
        }
        p.people.get_mut(&mentor).unwrap().mentor_capacity = 2;
        person(&mut p, "silent", Role::Mentor);
        p
    }

    fn view(sort: NeedsSort) -> NeedsView {
        let query = NeedsQuery { direction: Direction::Upward, sort };
        NeedsView::of(&picture(), query, Words::new(Language::Indonesian))
    }

    fn order(sort: NeedsSort) -> Vec<String> {
        view(sort).rest.into_iter().map(|r| r.name).collect()
    }

    #[test]
    fn topics_without_mentors_come_first_and_the_headline_tells_the_worst() {
        let seen = view(NeedsSort::Gap);
        assert_eq!(seen.headline, "data kurang 2 mentor");
        assert_eq!(seen.details, ["1 topik lain juga kekurangan", "7 kebutuhan dari 4 orang, dalam 3 topik"]);
        assert_eq!(seen.nobody.iter().map(|r| r.name.as_str()).collect::<Vec<_>>(), ["ai"]);
        assert_eq!(seen.nobody[0].gap, Gap::Nobody);
        assert_eq!(seen.silent, ["zen"]);
        assert_eq!((seen.without_needs, seen.without_offers), (0, 1));
        let data = &seen.rest[0];
        assert_eq!((data.wants, data.places, data.served, data.gap), (4, 2, 2, Gap::Short(2)));
        assert_eq!(data.why_text, "1 sudah di atas semua yang berbagi, 1 tidak kebagian tempat");
        assert_eq!(data.wants_text, "4");
        assert_eq!(data.places_text, "2 (1 orang)");
        assert_eq!(seen.rest.iter().find(|r| r.name == "brand").unwrap().gap, Gap::Spare(1));
        assert_eq!(seen.rest.iter().find(|r| r.name == "memo").unwrap().gap, Gap::Unneeded);
    }

    #[test]
    fn topics_sort_by_gap_demand_urgency_and_name() {
        assert_eq!(order(NeedsSort::Gap), ["data", "brand", "memo"]);
        assert_eq!(order(NeedsSort::Demand), ["data", "brand", "memo"]);
        assert_eq!(order(NeedsSort::Name), ["brand", "data", "memo"]);
        let mut p = picture();
        p.people.get_mut(&PersonId::new("s1")).unwrap().needs[0].importance = 1;
        wants(&mut p, &PersonId::new("s1"), "memo", 0, 3, 5);
        let query = NeedsQuery { direction: Direction::Upward, sort: NeedsSort::Urgency };
        let by_urgency = NeedsView::of(&p, query, Words::new(Language::English));
        assert_eq!(by_urgency.rest[1].name, "memo", "urgency 5 before urgency 1");
    }

    #[test]
    fn behind_a_mark_are_people_with_levels() {
        let p = picture();
        let words = Words::new(Language::English);
        let behind = Behind::of(&p, Direction::Upward, &TopicId::new("data"), words).unwrap();
        assert_eq!(behind.wants.len(), 4);
        let stranded: Vec<&str> =
            behind.wants.iter().filter(|w| w.stranded).map(|w| w.who.name.as_str()).collect();
        assert_eq!(stranded, ["s3"]);
        assert_eq!(behind.wants[0].level, "from 0 to 4");
        assert_eq!(behind.cans[0].level, "can alone, 2 places");
        assert!(Behind::of(&p, Direction::Upward, &TopicId::new("gone"), words).is_none());
    }

    #[test]
    fn an_empty_program_says_so() {
        let words = Words::new(Language::English);
        let seen = NeedsView::of(&program(&["a"]), NeedsQuery::default(), words);
        assert!(seen.is_empty() && !seen.falls_short);
        assert_eq!(seen.headline, "Nobody has named a need yet");
    }
}
