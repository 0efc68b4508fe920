//! Lists become people: what is added, changed, passed over and why, and that one undo takes it back.

use crate::import_lists::list;
use crate::story::Story;
use balik::exchange::table::{
    Counts, Field, ImportChoices, ImportPlan, ListRole, Outcome, ReadChoice, ReadList, RowError, RowNote,
    Told, WhySkipped, plan_import, read_text, recognise,
};
use balik::program::{
    Bilingual, Day, DayPart, Manager, MeetingMode, Person, PersonId, Program, Role, Topic, TopicId,
};
use balik::screen::import::{Missing, field_code, field_of_code, missing, shown_counts};
use chrono::NaiveDate;
use std::fmt::Write;

pub fn choices(role: ListRole) -> ImportChoices {
    ImportChoices { role, today: NaiveDate::from_ymd_opt(2026, 2, 10).unwrap(), same_person: [].into() }
}

/// Plans a list for a program, with ids that no earlier list has used.
pub fn plan(program: &Program, list: &ReadList, role: ListRole) -> ImportPlan {
    plan_with(program, list, &choices(role), &[])
}

fn plan_with(program: &Program, list: &ReadList, choices: &ImportChoices, catalogue: &[Topic]) -> ImportPlan {
    let mut next = program.people.len() * 1000 + program.topics.len() * 100_000;
    let mut ids = || {
        next += 1;
        format!("b{next:08}")
    };
    plan_import(program, &list.grid, &recognise(&list.grid), choices, catalogue, &mut ids)
}

fn pasted(text: &str) -> ReadList {
    read_text(text, ReadChoice::default()).unwrap()
}

/// Takes a list in.
fn take(story: &mut Story, list: &ReadList, role: ListRole) -> Counts {
    let plan = plan(story.program(), list, role);
    let counts = plan.counts();
    if let Some(command) = plan.into_command() {
        story.must(command);
    }
    counts
}

fn named<'a>(program: &'a Program, name: &str) -> &'a Person {
    let found: Vec<&Person> = program.people.values().filter(|p| p.name == name).collect();
    assert_eq!(found.len(), 1, "{name}");
    found[0]
}

fn topic_named<'a>(program: &'a Program, name: &str) -> &'a TopicId {
    &program.topics.values().find(|t| t.goes_by(name)).unwrap_or_else(|| panic!("{name}")).id
}

fn ladder(program: &Program) -> Vec<&str> {
    program.setup.grades.iter().map(|g| g.name.as_str()).collect()
}

#[test]
fn a_form_becomes_people_and_one_undo_takes_them_back() {
    let mut story = Story::begin();
    let counts = take(&mut story, &list("google-forms-id.csv"), ListRole::ByColumn);
    assert_eq!(counts, Counts { added: 3, skipped: 1, unticked: 1, ..Counts::default() });
    let rani = named(story.program(), "Rani Puspita");
    assert_eq!((rani.role, rani.contact.as_deref()), (Role::Mentor, Some("rani.puspita@maju.co.id")));
    assert_eq!(
        rani.offers_at(topic_named(story.program(), "Digital marketing")),
        4,
        "the later answer counts"
    );
    assert!(rani.availability.has(Day::Monday, DayPart::Afternoon));
    assert!(rani.availability.has(Day::Thursday, DayPart::Evening));
    assert_eq!(rani.consents[0].on, NaiveDate::from_ymd_opt(2026, 2, 4).unwrap());
    assert_eq!(ladder(story.program()), ["Staf", "Senior Staf", "Direktur"]);
    story.undo().unwrap();
    assert_eq!(story.program().people.len() + story.program().topics.len(), 0);
    assert_eq!(ladder(story.program()), Vec::<&str>::new());
}

#[test]
fn an_answer_given_twice_and_a_no_are_told() {
    let plan = plan(&Story::begin().program().clone(), &list("google-forms-id.csv"), ListRole::ByColumn);
    assert_eq!(plan.rows[0].outcome, Outcome::Skip(WhySkipped::SamePersonBelow { row: 5 }));
    assert!(plan.rows[3].notes.contains(&RowNote::TogetherWith { row: 2 }));
    let sri = &plan.rows[4];
    assert!(!sri.ticked && matches!(sri.notes.as_slice(), [RowNote::NoConsent { column: 11, .. }]));
}

#[test]
fn an_english_form() {
    let mut story = Story::begin();
    take(&mut story, &list("microsoft-forms-en.csv"), ListRole::ByColumn);
    let kevin = named(story.program(), "Kevin Tan");
    assert_eq!((kevin.mentor_capacity, kevin.meets), (2, Some(MeetingMode::Online)));
    assert_eq!(kevin.contact, None, "an anonymous answer has no address");
    assert_eq!(kevin.languages, ["English", "Indonesian"]);
    assert!(kevin.offers_at(topic_named(story.program(), "Inclusion, diversity & belonging")) > 0);
}

#[test]
fn reporting_lines_come_by_number() {
    let mut story = Story::begin();
    take(&mut story, &list("hr-export-windows1252.csv"), ListRole::Everyone(Role::Mentor));
    let program = story.program();
    let boss = named(program, "Andr\u{e9} Simanjuntak").id.clone();
    assert_eq!(named(program, "Ren\u{e9}e Kusuma").manager, Some(Manager::Person(boss)));
    let citra = named(program, "Citra Ayu \u{2013} Ningsih");
    assert_eq!(citra.manager, Some(Manager::Outside("00999".to_owned())));
    assert_eq!(ladder(program), ["II/d", "III/a", "III/d", "IV/c"]);
}

#[test]
fn one_file_for_each_role() {
    let mut story = Story::begin();
    take(&mut story, &list("mentors.csv"), ListRole::Everyone(Role::Mentor));
    assert_eq!(
        named(story.program(), "Rani Puspita").manager,
        Some(Manager::Outside("Hendra Wijaya".to_owned()))
    );
    let mentees = plan(story.program(), &list("mentees.csv"), ListRole::Everyone(Role::Mentee));
    assert_eq!(mentees.linked.len(), 1, "her manager comes with the second file");
    story.must(mentees.into_command().unwrap());
    let program = story.program();
    let hendra = named(program, "Hendra Wijaya");
    assert_eq!(named(program, "Rani Puspita").manager_id(), Some(&hendra.id));
    assert_eq!(named(program, "Sri Lestari").role, Role::Both);
    let need = &hendra.needs[0];
    assert_eq!((need.now, need.wanted, need.importance), (1, 3, 5));
    assert_eq!(&need.topic, topic_named(program, "AI"));
    let dimas = named(program, "Dimas Pratama");
    assert_eq!(dimas.offers_at(topic_named(program, "Excel")), 3);
}

#[test]
fn a_list_brought_again_updates_and_erases_nothing() {
    let mut story = Story::begin();
    take(&mut story, &list("mentors.csv"), ListRole::Everyone(Role::Mentor));
    let before = story.program().clone();
    let again = take(&mut story, &list("mentors.csv"), ListRole::Everyone(Role::Mentor));
    assert_eq!(again, Counts { same: 3, ..Counts::default() });
    assert_eq!(story.program(), &before);

    let newer = pasted("Nama,NIK,Unit,Jabatan\nRani Puspita S.Kom,20417,,Manajer Merek\n");
    let plan = plan(story.program(), &newer, ListRole::ByColumn);
    let Outcome::Change { person, changes } = &plan.rows[0].outcome else { panic!("{:?}", plan.rows[0]) };
    assert_eq!((person.unit.as_deref(), person.offers.len()), (Some("Pemasaran"), 2));
    let fields: Vec<Field> = changes.iter().map(|c| c.field).collect();
    assert_eq!(fields, [Field::Name, Field::JobTitle]);
    assert_eq!(changes[1].old, Told::Nothing);
    assert_eq!(changes[1].new, Told::Text("Manajer Merek".to_owned()));
}

#[test]
fn topics_are_known_by_any_of_their_names() {
    let mut story = Story::small_company();
    let catalogue = [Topic {
        aliases: vec!["Personal brand".to_owned()],
        ..Topic::named(
            TopicId::new("personal-branding"),
            Bilingual { id: "Citra diri & LinkedIn".to_owned(), en: "Personal branding".to_owned() },
        )
    }];
    let list = pasted(
        "Nama\tPeran\tKebutuhan\nTono\tmentee\talat-ai; personal brand; Citra diri & LinkedIn; Robotik\n",
    );
    let plan = plan_with(story.program(), &list, &choices(ListRole::ByColumn), &catalogue);
    let new: Vec<&str> = plan.topics.iter().map(|t| t.topic.name.id.as_str()).collect();
    assert_eq!(new, ["Citra diri & LinkedIn", "Robotik"]);
    story.must(plan.into_command().unwrap());
    let ids: Vec<&str> = named(story.program(), "Tono").needs.iter().map(|n| n.topic.as_str()).collect();
    assert_eq!(ids[..2], ["ai", "personal-branding"]);
}

#[test]
fn errors_name_row_and_column_and_the_rest_goes_on() {
    let list = pasted(
        "Nama,Peran,Kapasitas,Ketersediaan\n,mentor,,\nSari,penonton,,\nTono,mentor,banyak sekali,kalau sempat\n",
    );
    let plan = plan(Story::begin().program(), &list, ListRole::ByColumn);
    assert_eq!(plan.rows[0].outcome, Outcome::Wrong(RowError::NoName));
    let role = RowError::NoRole { column: Some(1), text: "penonton".to_owned() };
    assert_eq!(plan.rows[1].outcome, Outcome::Wrong(role));
    assert_eq!(plan.rows[2].row, 4);
    assert!(matches!(plan.rows[2].outcome, Outcome::Add(_)));
    let unread: Vec<usize> = plan.rows[2]
        .notes
        .iter()
        .filter_map(|n| if let RowNote::Unread { column, .. } = n { Some(*column) } else { None })
        .collect();
    assert_eq!(unread, [2, 3]);
    let long = pasted(&format!("Nama,Peran\n{},mentor\n", "a".repeat(2_001)));
    let plan = self::plan(Story::begin().program(), &long, ListRole::ByColumn);
    assert_eq!(
        plan.rows[0].outcome,
        Outcome::Wrong(RowError::TooLong { column: 0, length: 2_001, limit: 2_000 })
    );
}

#[test]
fn people_who_look_alike_are_named_and_never_joined() {
    let mut story = Story::small_company();
    let list = pasted("Nama,Peran\n\"Ratih Kusuma, S.E.\",mentee\nBud\u{456} Santoso,mentee\n");
    let plan = plan(story.program(), &list, ListRole::ByColumn);
    for row in &plan.rows {
        assert!(matches!(row.outcome, Outcome::Add(_)), "{row:?}");
        assert!(matches!(row.notes.as_slice(), [RowNote::LooksLike { .. }]), "{row:?}");
    }
    let mut chosen = choices(ListRole::ByColumn);
    chosen.same_person.insert(2, PersonId::new("ratih"));
    let joined = plan_with(story.program(), &list, &chosen, &[]);
    assert!(
        matches!(&joined.rows[0].outcome, Outcome::Change { person, .. } if person.id.as_str() == "ratih")
    );
    story.must(joined.into_command().unwrap());
    assert_eq!(story.program().people.len(), 5);
}

#[test]
fn one_name_with_another_address_waits_for_a_word() {
    let mut story = Story::begin();
    take(&mut story, &pasted("Nama,Peran,Email\nSari Dewi,mentor,sari@x.id\n"), ListRole::ByColumn);
    let plan =
        plan(story.program(), &pasted("Nama,Peran,Email\nSari Dewi,mentor,dewi@y.id\n"), ListRole::ByColumn);
    assert!(matches!(plan.rows[0].outcome, Outcome::Add(_)) && !plan.rows[0].ticked, "{:?}", plan.rows[0]);
    assert_eq!(plan.into_command(), None);
}

#[test]
fn namesakes_stay_two_people() {
    let text = "Nama,Peran,Unit\nBudi Santoso,mentee,Keuangan\nBudi Santoso,mentor,Gudang\n";
    let mut story = Story::begin();
    assert_eq!(take(&mut story, &pasted(text), ListRole::ByColumn).added, 2);
    assert_eq!(take(&mut story, &pasted(text), ListRole::ByColumn).same, 2);
    let unclear = plan(story.program(), &pasted("Nama,Jabatan\nBudi Santoso,Kepala\n"), ListRole::ByColumn);
    assert_eq!(unclear.rows[0].outcome, Outcome::Wrong(RowError::WhichPerson { count: 2 }));
    let numbers = "Nama,NIK,Peran\nSari,7,mentor\nTono,7,mentor\n";
    let plan = plan(Story::begin().program(), &pasted(numbers), ListRole::ByColumn);
    let twice = RowError::NumberTwice { number: "7".to_owned(), row: 2 };
    assert_eq!(plan.rows[1].outcome, Outcome::Wrong(twice));
}

#[test]
fn a_namesake_without_a_role_does_not_take_the_others_place() {
    let text = "Nama,Peran,Jenjang\nSari,?,Staf\nSari,mentor,Direktur\n";
    let mut story = Story::begin();
    assert_eq!(take(&mut story, &pasted(text), ListRole::ByColumn).added, 1);
    let again = take(&mut story, &pasted(text), ListRole::ByColumn);
    assert_eq!((again.added, again.same, again.wrong), (0, 1, 1));
    assert_eq!(story.program().people.len(), 1);
}

#[test]
fn a_shared_mailbox_tells_nobody() {
    let text = "Nama,Peran,Email\nSari,mentor,tim@x.id\nTono,mentor,tim@x.id\nWati,mentor,tim@x.id\n";
    let mut story = Story::begin();
    assert_eq!(take(&mut story, &pasted(text), ListRole::ByColumn).added, 3);
    assert_eq!(take(&mut story, &pasted(text), ListRole::ByColumn).same, 3);
}

#[test]
fn reporting_lines_in_a_circle_are_opened_and_told() {
    let text = "Nama,Peran,Atasan\nA Satu,mentor,B Dua\nB Dua,mentor,C Tiga\nC Tiga,mentor,A Satu\nD Empat,mentor,D Empat\n";
    let mut story = Story::begin();
    let plan = plan(story.program(), &pasted(text), ListRole::ByColumn);
    let circle =
        plan.rows[2].notes.iter().find(|n| matches!(n, RowNote::ReportingCircle(names) if names.len() == 3));
    assert!(circle.is_some(), "{:?}", plan.rows[2].notes);
    assert!(plan.rows[3].notes.contains(&RowNote::OwnManager));
    story.must(plan.into_command().unwrap());
    assert_eq!(take(&mut story, &pasted(text), ListRole::ByColumn).same, 4);
}

#[test]
fn a_row_unticked_stays_out_with_what_only_it_brings() {
    let text =
        "Nama,Peran,Atasan,Jenjang,Keahlian\nSari,mentor,Tono,Staf,AI\nTono,mentee,,Direktur,Robotik\n";
    let mut story = Story::begin();
    let mut plan = plan(story.program(), &pasted(text), ListRole::ByColumn);
    plan.tick(3, false);
    assert_eq!(plan.counts(), Counts { added: 1, unticked: 1, ..Counts::default() });
    story.must(plan.into_command().unwrap());
    let program = story.program();
    assert_eq!(named(program, "Sari").manager, Some(Manager::Outside("Tono".to_owned())));
    assert_eq!((ladder(program), program.topics.len()), (vec!["Staf"], 1));
}

#[test]
fn new_grades_stand_where_their_names_say_and_can_be_moved() {
    let mut story = Story::small_company();
    let text = "Nama,Peran,Jenjang\nA,mentor,Senior Staf\nB,mentee,Direktur Utama\nC,mentee,Supervisor\nD,mentor,Kesatria\n";
    let mut plan = plan(story.program(), &pasted(text), ListRole::ByColumn);
    let names = |plan: &ImportPlan| plan.ladder.iter().map(|s| s.grade.name.clone()).collect::<Vec<_>>();
    let proposed = names(&plan);
    assert_eq!(
        proposed.iter().filter(|n| *n != "Kesatria").collect::<Vec<_>>(),
        ["Staf", "Senior Staf", "Supervisor", "Manajer", "Direktur", "Direktur Utama"]
    );
    let from = proposed.iter().position(|n| n == "Kesatria").unwrap();
    plan.move_step(from, 0);
    story.must(plan.into_command().unwrap());
    assert_eq!(ladder(story.program())[..2], ["Kesatria", "Staf"]);
}

#[test]
fn scales_of_one_to_five_are_taken_one_lower() {
    let text = "Nama,Peran,Keahlian\nSari,mentor,AI (5); Excel (1)\nTono,mentor,AI (3)\n";
    let mut story = Story::begin();
    let plan = plan(story.program(), &pasted(text), ListRole::ByColumn);
    assert_eq!(plan.levels_from_one, [2]);
    story.must(plan.into_command().unwrap());
    let ai = topic_named(story.program(), "AI");
    assert_eq!(
        (named(story.program(), "Sari").offers_at(ai), named(story.program(), "Tono").offers_at(ai)),
        (4, 2)
    );
}

#[test]
fn a_contact_of_one_kind_keeps_the_other() {
    let mut story = Story::begin();
    take(
        &mut story,
        &pasted("Nama,NIK,Peran,Email,HP\nSari,7,mentor,sari@x.id,0812-3456-789\n"),
        ListRole::ByColumn,
    );
    take(&mut story, &pasted("Nama,HP\nSari,+62 812 3456 789\n"), ListRole::ByColumn);
    assert_eq!(named(story.program(), "Sari").contact.as_deref(), Some("sari@x.id, 0812-3456-789"));
    take(&mut story, &pasted("NIK,Nama,HP\n007,Sari,0899 1111 222\n"), ListRole::ByColumn);
    assert_eq!(named(story.program(), "Sari").contact.as_deref(), Some("sari@x.id, 0899 1111 222"));
}

#[test]
fn five_thousand_rows_are_planned_and_taken_in() {
    let mut text = "NIK,Nama,Peran,Unit,Jenjang,Atasan,Kebutuhan,Keahlian,Ketersediaan\n".to_owned();
    for n in 0..5_000_usize {
        let role = if n % 2 == 0 { "mentor" } else { "mentee" };
        let _ = writeln!(
            text,
            "{n},Orang Nomor {n},{role},Unit {},Grade {},{},\"AI; Topik {}\",\"Excel (3); Topik {}\",Senin pagi",
            n % 20,
            n % 9,
            n / 10,
            n % 50,
            n % 70
        );
    }
    let list = pasted(&text);
    let mut story = Story::begin();
    assert_eq!(take(&mut story, &list, ListRole::ByColumn).added, 5_000);
    assert_eq!(take(&mut story, &list, ListRole::ByColumn).same, 5_000);
    assert_eq!(story.program().topics.len(), 72);
    assert_eq!(plan(story.program(), &list, ListRole::ByColumn).into_command(), None);
}

#[test]
fn forty_people_of_a_company_come_in_whole() {
    let list = list("empat-puluh.csv");
    assert!(recognise(&list.grid).columns().iter().all(Option::is_some));
    let mut story = Story::begin();
    let plan = plan(story.program(), &list, ListRole::ByColumn);
    assert!(plan.rows.iter().all(|row| row.notes.is_empty()), "{:?}", plan.rows);
    assert_eq!(missing(&recognise(&list.grid), ListRole::ByColumn, false), None);
    assert_eq!(shown_counts(&plan), [40, 40, 0, 0, 0]);
    story.must(plan.into_command().unwrap());
    assert_eq!(ladder(story.program()), ["Staf", "Manajer", "General Manager", "Direktur"]);
    assert_eq!(take(&mut story, &list, ListRole::ByColumn).same, 40);
}

#[test]
fn a_list_needs_names_and_a_role_before_it_is_planned() {
    let mapping = |text: &str| recognise(&pasted(text).grid);
    assert_eq!(missing(&mapping("Nama,Unit\nSari,SDM\n"), ListRole::ByColumn, false), Some(Missing::Role));
    assert_eq!(missing(&mapping("Nama,Unit\nSari,SDM\n"), ListRole::Everyone(Role::Mentor), false), None);
    assert_eq!(missing(&mapping("NIK,Peran\n7,mentor\n"), ListRole::ByColumn, false), Some(Missing::Name));
    assert_eq!(
        missing(&mapping("NIK,Unit\n7,SDM\n"), ListRole::ByColumn, true),
        None,
        "people known by number"
    );
    for field in Field::all() {
        assert_eq!(field_of_code(&field_code(Some(field))), Some(field));
    }
    assert_eq!(field_of_code(""), None);
}
