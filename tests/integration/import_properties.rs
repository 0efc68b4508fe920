//! Any bytes, any list: no panic; the same list twice changes nothing; what goes out comes back.

use crate::import::{choices, plan};
use crate::story::Story;
use balik::exchange::table::{
    ListLanguage, ListRole, Outcome, ReadChoice, Separator, list_template, people_to_csv, plan_import,
    read_list, read_text, recognise,
};
use balik::program::{
    Availability, Bilingual, Command, Extra, Grade, GradeId, Manager, MeetingMode, Need, Offer, Openness,
    Person, PersonId, Program, ProgramId, Readiness, Role, Setup, Style, Topic, TopicId,
};
use proptest::prelude::*;
use proptest::sample::select;

/// A cell as people write them, and as they should not.
fn cell() -> impl Strategy<Value = String> {
    let words = select(vec![
        "Sari",
        "Budi Santoso",
        "budi  santoso",
        "mentor",
        "Mentee",
        "keduanya",
        "AI (3)",
        "AI; Excel - mahir",
        "AI (2→4, penting)",
        "Hybrid, async",
        "Senin pagi, Kamis siang",
        "10234",
        "010234",
        "sari@x.id",
        "sari@x.id; 0812-345-6789",
        "+62 812 345 6789",
        "Staf",
        "Direktur",
        "Grade 7",
        "ya",
        "tidak",
        "-",
        "",
        "",
        "5",
        "4 - Setuju",
        "=1+1",
        "'=1",
        "Indonesia, English",
        "Inggris",
        "daring",
        "banyak",
        "\u{202e}Sari",
        "S\u{430}ri",
        "Dr. Sari, M.M.",
        "\"",
        "a;b|c\td",
        "2026-02-03",
        "3/2/2026 10:00",
        "👩‍👩‍👧",
        "\n",
        "Tono (10234)",
    ]);
    prop_oneof![5 => words.prop_map(str::to_owned), 1 => ".{0,12}"]
}

fn heading() -> impl Strategy<Value = &'static str> {
    select(vec![
        "Nama",
        "Nama",
        "NIK",
        "Peran",
        "Unit",
        "Jabatan",
        "Jenjang",
        "Atasan",
        "NIK Atasan",
        "Penilai",
        "Email",
        "HP",
        "Kontak",
        "Bahasa",
        "Cara bertemu",
        "Kapasitas",
        "Kebutuhan",
        "Keahlian",
        "Minat",
        "Ketersediaan",
        "Senin",
        "Senin pagi",
        "Kebutuhan [AI]",
        "Keahlian [Excel]",
        "Setuju ikut",
        "Cap waktu",
        "Gaya: energi (1-5)",
        "Jeda",
        "First name",
        "Last name",
        "Lain-lain",
        "",
    ])
}

fn quoted(cells: &[String]) -> String {
    let cells: Vec<String> = cells.iter().map(|c| format!("\"{}\"", c.replace('"', "\"\""))).collect();
    cells.join(",")
}

fn table() -> impl Strategy<Value = String> {
    proptest::collection::vec(heading(), 1..8).prop_flat_map(|headings| {
        let width = headings.len();
        let head = quoted(&headings.iter().map(|h| (*h).to_owned()).collect::<Vec<_>>());
        proptest::collection::vec(proptest::collection::vec(cell(), width), 1..8).prop_map(move |rows| {
            let rows: Vec<String> = rows.iter().map(|r| quoted(r)).collect();
            format!("{head}\n{}\n", rows.join("\n"))
        })
    })
}

/// Plans and takes in a list; whether anything would be taken in.
fn take(story: &mut Story, text: &str, role: ListRole) -> bool {
    let Ok(list) = read_text(text, ReadChoice::default()) else { return false };
    let plan = plan(story.program(), &list, role);
    match plan.into_command() {
        Some(command) => story.must(command).is_some(),
        None => false,
    }
}

fn role() -> impl Strategy<Value = ListRole> {
    select(vec![ListRole::ByColumn, ListRole::Everyone(Role::Mentor), ListRole::Everyone(Role::Mentee)])
}

proptest! {
    #[test]
    fn any_bytes_are_read_or_refused(bytes: Vec<u8>) {
        let _ = read_list(&bytes, ReadChoice::default());
    }

    #[test]
    fn any_text_is_planned_or_refused(text in ".{0,200}") {
        if let Ok(list) = read_text(&text, ReadChoice::default()) {
            let _ = plan(Story::small_company().program(), &list, ListRole::ByColumn);
        }
    }

}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn whatever_is_planned_is_carried_out_and_the_second_time_is_nothing(text in table(), role in role()) {
        let mut story = Story::begin();
        take(&mut story, &text, role);
        let before = story.program().clone();
        let again = take(&mut story, &text, role);
        prop_assert_eq!(story.program(), &before);
        prop_assert!(!again);
    }

    #[test]
    fn one_list_after_another_then_each_again_is_settled(one in table(), other in table(), role in role()) {
        let mut story = Story::small_company();
        take(&mut story, &one, role);
        take(&mut story, &other, role);
        let people = story.program().people.len();
        take(&mut story, &other, role);
        prop_assert_eq!(story.program().people.len(), people);
    }
}

fn name() -> impl Strategy<Value = String> {
    prop_oneof![
        "[A-Z][a-z]{2,8} [A-Z][a-z]{2,8}",
        "[A-Z][a-z]{2,8}",
        select(vec!["=Rumus", "'=Rumus", "+62", "Ni \"Luh\"", "O'Brien", "José, M.M."])
            .prop_map(str::to_owned),
    ]
}

fn text() -> impl Strategy<Value = Option<String>> {
    proptest::option::of("[A-Z=+@'][a-z;,\"]{2,8}( [a-z]{2,4})?")
}

prop_compose! {
    fn profile()(items in proptest::array::uniform13(1..=5_u8), given in proptest::array::uniform3(any::<bool>()))
        -> (Option<Style>, Option<Readiness>, Option<Openness>) {
        let [energy, pace, directness, learning, focus, skill, confidence, communication, ease_with_rank, a, b, c, d] = items;
        (
            given[0].then_some(Style { energy, pace, directness, learning, focus }),
            given[1].then_some(Readiness { skill, confidence, communication, ease_with_rank }),
            given[2].then_some(Openness { curiosity: a, admits_gaps: b, values_the_young: c, makes_time: d }),
        )
    }
}

const TOPICS: [&str; 5] = ["AI", "Hybrid, async & balance", "C++", "Dashboard (Power BI)", "TikTok - iklan"];

prop_compose! {
    fn person()(
        name in name(),
        role in select(vec![Role::Mentor, Role::Mentee, Role::Both]),
        number in proptest::option::of("[1-9][0-9]{3,5}"),
        (unit, job_title, place) in (text(), text(), text()),
        grade in proptest::option::of(0..3_usize),
        languages in proptest::sample::subsequence(vec!["Indonesia", "Inggris", "Jawa"], 0..3),
        mail in any::<bool>(),
        slots in proptest::collection::vec((0..7_usize, 0..3_usize), 0..5),
        meets in proptest::option::of(select(vec![MeetingMode::InPerson, MeetingMode::Online, MeetingMode::Either])),
        (mentor_capacity, mentee_capacity) in (0..=50_u8, 0..=50_u8),
        needs in proptest::sample::subsequence(vec![0, 1, 2, 3, 4], 0..4),
        (now, wanted, importance) in (0..3_u8, 3..=4_u8, 1..=5_u8),
        offers in proptest::sample::subsequence(vec![0, 1, 2, 3, 4], 0..4),
        level in 0..=4_u8,
        interests in proptest::sample::subsequence(vec!["lari", "musik (jazz, pop)", "gim, board"], 0..3),
        (style, readiness, openness) in profile(),
        paused in any::<bool>(),
        outside in proptest::option::of("[A-Z][a-z]{3,6} Luar"),
    ) -> Person {
        use balik::program::{Day, DayPart};
        let mut person = Person::named(PersonId::new("x"), &name, role);
        person.employee_no = number;
        person.unit = unit;
        person.job_title = job_title;
        person.place = place;
        person.grade = grade.map(|g| GradeId::new(format!("g{g}")));
        person.languages = languages.into_iter().map(str::to_owned).collect();
        person.contact = mail.then(|| format!("{}@x.id", name.to_lowercase().replace(|c: char| !c.is_ascii_alphabetic(), "")));
        person.availability = slots.into_iter().map(|(d, p)| (Day::ALL[d], DayPart::ALL[p])).collect::<Availability>();
        person.meets = meets;
        (person.mentor_capacity, person.mentee_capacity) = (mentor_capacity, mentee_capacity);
        let topic = |n: usize| TopicId::new(format!("t{n}"));
        person.needs = needs.into_iter().map(|n| Need { topic: topic(n), now, wanted, importance, extra: Extra::new() }).collect();
        person.offers = offers.into_iter().map(|n| Offer { topic: topic(n), level, extra: Extra::new() }).collect();
        person.interests = interests.into_iter().map(str::to_owned).collect();
        (person.style, person.readiness, person.openness) = (style, readiness, openness);
        person.paused = paused;
        person.manager = outside.map(Manager::Outside);
        person
    }
}

fn program() -> impl Strategy<Value = Program> {
    proptest::collection::vec(person(), 1..10).prop_map(|people| {
        let mut story = Story::with(Program::new(ProgramId::new("p")));
        let grades = ["Staf", "Manajer", "Direktur"];
        let grades = grades.iter().enumerate().map(|(n, g)| Grade::named(GradeId::new(format!("g{n}")), g));
        story.must(Command::EditSetup(Box::new(Setup { grades: grades.collect(), ..Setup::default() })));
        let topics = TOPICS.iter().enumerate();
        let topics = topics.map(|(n, t)| Topic::named(TopicId::new(format!("t{n}")), Bilingual::same(t)));
        story.must(Command::AddTopics(topics.collect()));
        let mut last: Option<PersonId> = None;
        for (n, mut person) in people.into_iter().enumerate() {
            person.id = PersonId::new(format!("orang{n}"));
            // Names and numbers of their own, so that the list alone tells everyone apart.
            person.name =
                format!("{} {}", person.name, "abcdefghij".chars().nth(n).unwrap().to_string().repeat(4));
            person.employee_no = person.employee_no.map(|no| format!("{no}{n}"));
            person.contact = person.contact.map(|c| format!("{n}{c}"));
            if person.manager.is_none() {
                person.manager = last.clone().map(Manager::Person);
                person.appraiser.clone_from(&last);
            }
            last = Some(person.id.clone());
            story.must(Command::PutPerson(Box::new(person)));
        }
        story.program().clone()
    })
}

/// A person without ids: names instead.
fn told(program: &Program, person: &Person) -> String {
    let mut plain = person.clone();
    let of = |id: &PersonId| PersonId::new(&program.people[id].name);
    plain.id = of(&person.id);
    plain.manager = match &person.manager {
        Some(Manager::Person(id)) => Some(Manager::Person(of(id))),
        other => other.clone(),
    };
    plain.appraiser = person.appraiser.as_ref().map(of);
    plain.grade = person.grade.as_ref().map(|g| GradeId::new(program.setup.grade_name(g).unwrap()));
    let topic = |id: &TopicId| TopicId::new(&program.topics[id].name.id);
    plain.needs.iter_mut().for_each(|n| n.topic = topic(&n.topic));
    plain.offers.iter_mut().for_each(|o| o.topic = topic(&o.topic));
    serde_json::to_string(&plain).unwrap()
}

fn everyone(program: &Program) -> Vec<String> {
    let mut all: Vec<String> = program.people.values().map(|p| told(program, p)).collect();
    all.sort();
    all
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn what_goes_out_comes_back(program in program(), english: bool, semicolon: bool) {
        let language = if english { ListLanguage::English } else { ListLanguage::Indonesian };
        let separator = if semicolon { Separator::Semicolon } else { Separator::Comma };
        let list = read_list(people_to_csv(&program, language, separator).as_bytes(), ReadChoice::default()).unwrap();
        prop_assert_eq!(list.separator, Some(separator));

        let same = plan(&program, &list, ListRole::ByColumn);
        prop_assert!(same.rows.iter().all(|r| matches!(r.outcome, Outcome::Same(_))), "{:?}", same.rows);

        let mut elsewhere = Story::begin();
        let plan = plan(elsewhere.program(), &list, ListRole::ByColumn);
        elsewhere.must(plan.into_command().unwrap());
        prop_assert_eq!(everyone(elsewhere.program()), everyone(&program));
    }
}

#[test]
fn cells_that_would_be_formulas_go_out_marked() {
    let mut story = Story::begin();
    let mut person = Person::named(PersonId::new("x"), "=HYPERLINK(\"http://x\")", Role::Mentor);
    person.place = Some("\u{ff1d}1".to_owned());
    story.must(Command::PutPerson(Box::new(person)));
    let list = people_to_csv(story.program(), ListLanguage::Indonesian, Separator::Comma);
    assert!(list.contains("\"'=HYPERLINK(\"\"http://x\"\")\"") && list.contains("\"'\u{ff1d}1\""), "{list}");
    assert!(list.starts_with('\u{feff}') && list.ends_with("\r\n"));
}

#[test]
fn the_template_reads_as_two_people() {
    for language in [ListLanguage::Indonesian, ListLanguage::English] {
        let list = read_list(list_template(language, Separator::Semicolon).as_bytes(), ReadChoice::default())
            .unwrap();
        let mapping = recognise(&list.grid);
        assert!(mapping.columns().iter().all(Option::is_some), "{:?}", mapping.columns());
        let mut n = 0;
        let mut ids = || {
            n += 1;
            format!("b{n:05}")
        };
        let plan = plan_import(
            Story::begin().program(),
            &list.grid,
            &mapping,
            &choices(ListRole::ByColumn),
            &[],
            &mut ids,
        );
        assert_eq!(plan.counts().added, 2);
        assert!(plan.rows.iter().all(|r| r.notes.is_empty()), "{:?}", plan.rows);
    }
}
