//! What we bring along is whole: both languages, no id or name twice, nothing that refers to what is not there.

use balik::library::{self, Origin, Said, Side, What};
use balik::matching::{Flow, pair_people};
use balik::program::{
    Bilingual, Person, PersonId, Program, ProgramId, Setup, check_person, check_rules, check_setup,
    reporting_loop, same_name,
};
use std::collections::{BTreeMap, BTreeSet};

fn indonesian(text: &Bilingual) -> String {
    text.indonesian().to_owned()
}

fn english(text: &Bilingual) -> String {
    text.english().to_owned()
}

fn company() -> Program {
    library::made_up_company(ProgramId::new("rekaan"), &indonesian)
}

/// Complains about a text that says nothing, or has blanks at its ends.
fn assert_said(said: &Said, place: &str) {
    for text in [said.id, said.en] {
        assert!(!text.trim().is_empty() && text.trim() == text, "{place}: `{text}`");
    }
}

fn assert_sound(program: &Program) {
    assert_eq!(check_setup(&program.setup), None, "{}", program.setup.name);
    assert_eq!(check_rules(&program.rules), None, "{}", program.setup.name);
    for person in program.people.values() {
        assert_eq!(check_person(person, program), None, "{}", person.name);
    }
    assert_eq!(reporting_loop(program, program.people.keys()), None);
}

#[test]
fn packs_are_whole_and_no_name_means_two_topics() {
    let packs = library::packs();
    assert_eq!(packs.iter().filter(|p| p.side == Side::Young).count(), 10);
    assert_eq!(packs.iter().filter(|p| p.side == Side::Senior).count(), 1);
    let mut ids = BTreeSet::new();
    let mut names: BTreeMap<String, &str> = BTreeMap::new();
    for pack in packs {
        assert!(ids.insert(pack.id), "pack id twice: {}", pack.id);
        assert_said(&pack.name, pack.id);
        assert_said(&pack.about, pack.id);
        let most = if pack.side == Side::Young { 6 } else { 8 };
        assert!((3..=most).contains(&pack.topics.len()), "{} has {} topics", pack.id, pack.topics.len());
        for topic in pack.topics {
            assert!(ids.insert(topic.id), "topic id twice: {}", topic.id);
            assert_said(&topic.name, topic.id);
            assert_said(&topic.about, topic.id);
            assert!(topic.about.id.ends_with('.') && topic.about.en.ends_with('.'), "{}", topic.id);
            let all = [topic.name.id, topic.name.en, topic.id];
            for name in all.into_iter().chain(topic.aliases.iter().copied()) {
                let other = names.insert(name.to_lowercase(), topic.id);
                assert!(other.is_none_or(|o| o == topic.id), "`{name}` means {other:?} and {}", topic.id);
            }
        }
    }
}

#[test]
fn lists_that_say_it_their_own_way_are_understood() {
    let means = |text: &str| library::topic_for(text).map(|t| t.id.as_str().to_owned());
    for (text, id) in [
        ("ChatGPT", "ai-assistants"),
        (" kecerdasan  BUATAN ", "ai-assistants"),
        ("AI", "ai-assistants"),
        ("power bi", "dashboards"),
        ("Excel", "spreadsheets"),
        ("Notion", "team-notes"),
        ("Notion AI", "ai-notes"),
        ("TikTok", "tiktok"),
        ("Negosiasi", "negotiation"),
    ] {
        assert_eq!(means(text).as_deref(), Some(id), "{text}");
    }
    assert_eq!(means("Memahat es"), None);
    assert_eq!(means(""), None);
}

#[test]
fn all_topics_of_all_packs_can_be_in_one_program() {
    let mut program = Program::new(ProgramId::new("x"));
    let topics: Vec<_> = library::packs().iter().flat_map(library::Pack::all_topics).collect();
    let count = topics.len();
    for topic in topics {
        let twin = program
            .topics
            .values()
            .find(|t| t.goes_by(topic.name.indonesian()) || t.goes_by(topic.name.english()));
        assert!(twin.is_none(), "{:?} also goes by {}", twin.map(|t| &t.id), topic.name.indonesian());
        program.topics.insert(topic.id.clone(), topic);
    }
    assert_eq!(program.topics.len(), count);
}

#[test]
fn templates_are_whole_and_start_a_sound_program() {
    assert_eq!(library::templates().first().map(|t| t.id), Some("balik"));
    for template in library::templates() {
        for said in [&template.name, &template.special, &template.purpose] {
            assert_said(said, template.id);
        }
        let facts = template.facts.iter().flat_map(|f| [&f.says, &f.source]);
        let rest = template.signs.iter().chain(template.unknown).chain(&template.note).chain(facts);
        rest.for_each(|said| assert_said(said, template.id));
        assert!(!template.signs.is_empty() && template.months > 0 && template.mentor_capacity > 0);
        let mut about = BTreeSet::new();
        for setting in template.settings {
            assert_said(&setting.value, template.id);
            assert!(about.insert(format!("{:?}", setting.what)), "{}: {:?} twice", template.id, setting.what);
            if let Origin::Sourced(source) = &setting.origin {
                assert_said(source, template.id);
            }
        }
        for what in [What::Rhythm, What::SessionCount, What::SessionMinutes, What::Formats, What::GroupForm] {
            assert!(template.setting(what).is_some(), "{}: {what:?} is not marked", template.id);
        }
        for id in template.topics {
            assert!(library::topic(id).is_some(), "{}: no topic {id}", template.id);
        }
        for pick in [indonesian, english] {
            let program = library::program_from_template(template.id, ProgramId::new("p"), &pick).unwrap();
            assert_sound(&program);
            assert!(!program.setup.purpose.is_empty());
            assert_eq!(program.setup.template.as_deref(), Some(template.id));
        }
    }
    assert!(library::program_from_template("tidak-ada", ProgramId::new("p"), &indonesian).is_none());
}

#[test]
fn templates_do_what_their_words_say() {
    let setup = |id: &str| library::template(id).map(library::Template::preset).unwrap().0;
    assert_eq!(setup("balik"), Setup { template: Some("balik".to_owned()), ..Setup::default() });
    assert_eq!((setup("ge-1999").session_count, library::template("ge-1999").unwrap().months), (12, 3));
    assert_eq!(library::template("pwc").unwrap().mentor_capacity, 2);
    let ge = library::template("ge-1999").unwrap();
    assert!(ge.note.unwrap().en.contains("Generation X"));
    assert_eq!(ge.unknown.len(), 3);
}

#[test]
fn the_made_up_company_is_sound_in_both_languages_and_always_the_same() {
    let program = company();
    assert_sound(&program);
    assert_eq!(program, company());
    let abroad = library::made_up_company(ProgramId::new("rekaan"), &english);
    assert_sound(&abroad);
    assert_eq!(abroad.people[&"sari".into()].unit.as_deref(), Some("Marketing"));
    assert_eq!(program.people.len(), 44);
    assert_eq!(program.people.values().filter(|p| p.can_mentor()).count(), 24);
    assert_eq!(program.people.values().filter(|p| p.can_learn()).count(), 20);
    assert!(program.people.values().any(|p| !p.name.contains(' ')));
}

/// The hard rules of this program, written down a second time, plainly.
fn could_pair(program: &Program, mentor: &Person, mentee: &Person) -> bool {
    let rank = |p: &Person| program.setup.rank(p.grade.as_ref().unwrap()).unwrap();
    let reports_to = |low: &Person, high: &PersonId| {
        let mut at = low.manager_id();
        while let Some(id) = at {
            if id == high {
                return true;
            }
            at = program.people.get(id).and_then(Person::manager_id);
        }
        false
    };
    rank(mentor) < rank(mentee)
        && mentor.unit != mentee.unit
        && !reports_to(mentor, &mentee.id)
        && !mentor.vetoes.contains(&mentee.id)
        && !mentee.vetoes.contains(&mentor.id)
        && mentee.needs.iter().any(|n| mentor.offers_at(&n.topic) > n.now)
        && mentor.languages.iter().any(|l| mentee.languages.contains(l))
        && !mentor.availability.shared(mentee.availability).is_empty()
}

/// Finds a place for one mentee, moving others on where that helps.
fn place(
    program: &Program,
    who: usize,
    mentees: &[&Person],
    places: &[&Person],
    taken: &mut [Option<usize>],
    seen: &mut [bool],
) -> bool {
    for at in 0..places.len() {
        if seen[at] || !could_pair(program, places[at], mentees[who]) {
            continue;
        }
        seen[at] = true;
        if taken[at].is_none_or(|other| place(program, other, mentees, places, taken, seen)) {
            taken[at] = Some(who);
            return true;
        }
    }
    false
}

/// The most pairs there can be (augmenting paths, one place of a mentor at a time).
fn most_pairs(program: &Program) -> Vec<(String, String)> {
    let places: Vec<&Person> = program
        .people
        .values()
        .filter(|p| p.can_mentor())
        .flat_map(|p| std::iter::repeat_n(p, p.mentor_capacity.into()))
        .collect();
    let mentees: Vec<&Person> = program.people.values().filter(|p| p.can_learn()).collect();
    let mut taken: Vec<Option<usize>> = vec![None; places.len()];
    for who in 0..mentees.len() {
        place(program, who, &mentees, &places, &mut taken, &mut vec![false; places.len()]);
    }
    let pair = |(at, who): (usize, &Option<usize>)| {
        who.map(|who| (places[at].id.to_string(), mentees[who].id.to_string()))
    };
    taken.iter().enumerate().filter_map(pair).collect()
}

#[test]
fn the_made_up_company_can_be_paired_all_but_one() {
    let program = company();
    let paired: BTreeSet<String> = most_pairs(&program).into_iter().map(|(_, mentee)| mentee).collect();
    let left: Vec<&str> = program
        .people
        .values()
        .filter(|p| p.can_learn() && !paired.contains(p.id.as_str()))
        .map(|p| p.id.as_str())
        .collect();
    assert_eq!(left, ["soedarmo"], "one senior is hard to place");
}

#[test]
fn one_more_hour_of_soedarmo_is_what_helps() {
    let mut program = company();
    let free = program.people[&"nadia".into()].availability;
    program.people.get_mut(&"soedarmo".into()).unwrap().availability = free;
    assert_eq!(most_pairs(&program).len(), 20);
}

#[test]
fn the_made_up_company_has_something_to_find() {
    let program = company();
    let wanting =
        program.people.values().filter(|p| p.needs.iter().any(|n| n.topic.as_str() == "dashboards"));
    let places: usize = program
        .people
        .values()
        .filter(|p| p.can_mentor() && p.offers.iter().any(|o| o.topic.as_str() == "dashboards"))
        .map(|p| usize::from(p.mentor_capacity))
        .sum();
    assert!(wanting.count() > places, "dashboards are short of mentors");
    assert_eq!(program.people[&"rizky".into()].mentor_capacity, 2);
    assert!(program.people.values().any(|p| !p.vetoes.is_empty()));
    assert!(program.people.values().any(|p| !p.wishes.is_empty()));
    // Rizky is in another unit than Ratih, but reports to her: only the reporting line keeps them apart.
    let (rizky, ratih) = (&program.people[&"rizky".into()], &program.people[&"ratih".into()]);
    assert!(rizky.unit != ratih.unit && !could_pair(&program, rizky, ratih));
    assert!(rizky.manager_id().and_then(|m| program.people[m].manager_id()) == Some(&ratih.id));
    for person in program.people.values().filter(|p| p.can_learn()) {
        assert!(!person.offers.is_empty(), "{} has something to give back", person.name);
    }
}

#[test]
fn a_crowd_is_sound_and_the_same_for_the_same_seed() {
    let program = library::sample_program(ProgramId::new("besar"), 500, 7);
    assert_sound(&program);
    assert_eq!(program.people.len(), 500);
    assert_eq!(library::sample_people(500, 7), library::sample_people(500, 7));
    assert_ne!(library::sample_people(500, 7), library::sample_people(500, 8));
    assert!(program.people.values().filter(|p| p.can_mentor()).count() >= 250);
    assert!(library::sample_people(1, 1).len() == 1 && library::sample_people(0, 1).is_empty());
}

#[test]
fn ladder_steps_that_are_there_already_are_left_out() {
    let ladder = &library::usual_ladders()[0];
    let all = library::ladder_steps(ladder, &[], &indonesian);
    assert_eq!(all.len(), 5);
    let rest = library::ladder_steps(ladder, &all[1..], &indonesian);
    assert!(rest.len() == 1 && same_name(&rest[0].name, "Staf"));
}

#[test]
fn the_engine_pairs_the_made_up_company_as_it_was_made_to_be() {
    let program = company();
    let outcome = pair_people(&program, &mut |_| Flow::GoOn).unwrap();
    assert_eq!(outcome.pairs.len(), most_pairs(&program).len());
    let of = |mentor: &str| outcome.pairs.iter().filter(|p| p.mentor.as_str() == mentor).count();
    assert_eq!(of("rizky"), 2, "the mentor with two places has two mentees");
    let left: Vec<&str> =
        outcome.unpaired.iter().filter(|u| !u.as_mentor).map(|u| u.person.as_str()).collect();
    assert_eq!(left, ["soedarmo"]);
    let (best, worst) =
        (outcome.pairs.iter().map(|p| p.score).max(), outcome.pairs.iter().map(|p| p.score).min());
    assert!(best > Some(8_000) && worst > Some(3_500), "{best:?} {worst:?}");
}
