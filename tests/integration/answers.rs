//! Answers from people without an account: what an invitation asks, what a letter brings, what taking it in changes.

use balik::exchange::answers::{
    AnswerChoices, AnswersError, Arrival, Comes, FillNote, Invitation, Letter, LettersDraft, Standing, Who,
    invited_topics, plan_answers,
};
use balik::library::{asked, form_questions, ipip_items, made_up_company};
use balik::program::{
    Answer, AuthorId, Bilingual, Choice, Command, Extra, Fills, Form, FormKind, Ledger, Moment, Person,
    PersonId, Program, ProgramId, Question, QuestionId, QuestionKind, Refusal, Reply, Role, TabId, TopicId,
    TopicReply,
};
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

/// 20 January 2027, 09:00 UTC.
const NOW: u64 = 1_800_435_600_000;

fn company() -> Program {
    made_up_company(ProgramId::new("p"), &|text: &Bilingual| text.id.clone())
}

fn invitation(program: &Program, kind: FormKind) -> Invitation {
    Invitation {
        program: program.id.clone(),
        name: program.setup.name.clone(),
        organisation: program.setup.organisation.clone(),
        facilitator: "Ratna Wulandari".into(),
        phone: "6281234567890".into(),
        mail: "ratna@nusa.example".into(),
        recipient: format!("age1{}", "q".repeat(58)),
        form: program.forms.get(&kind.form_id()).cloned().unwrap_or_else(|| Form::unchanged(kind)),
        topics: invited_topics(program),
        grades: program.setup.grades.clone(),
        person: None,
        round: String::new(),
        until: None,
        english: false,
    }
}

fn letter(invitation: &Invitation, id: &str, replies: &[(&str, Reply)]) -> Letter {
    let replies =
        replies.iter().map(|(question, reply)| (QuestionId::new(question), reply.clone())).collect();
    LettersDraft { letter: id.into(), sent: 0, replies }.letter(invitation, NOW)
}

fn text(text: &str) -> Reply {
    Reply::Text(text.into())
}

fn level(level: u8, wanted: u8, importance: u8) -> TopicReply {
    TopicReply { level, wanted: Some(wanted), importance: Some(importance) }
}

fn arrivals(letters: &[Letter]) -> Vec<Arrival> {
    letters.iter().map(|letter| Arrival { letter: letter.clone() }).collect()
}

fn plan(program: &Program, letters: &[Letter]) -> balik::exchange::answers::AnswerPlan {
    plan_answers(program, &arrivals(letters), &AnswerChoices::default())
}

fn ledger(program: Program) -> Ledger {
    Ledger::open(program, Vec::new(), AuthorId::new("me"), TabId::new("t"))
}

fn dispatch(ledger: &mut Ledger, command: Command) -> Result<(), Refusal> {
    let mut n = ledger.log().len();
    let mut ids = move || {
        n += 1;
        format!("id{n}")
    };
    ledger.dispatch(command, &mut Moment { now: NOW, ids: &mut ids }).map(|_| ())
}

fn named<'a>(program: &'a Program, name: &str) -> &'a Person {
    program.people.values().find(|person| person.name == name).unwrap()
}

#[test]
fn somebody_new_joins_by_answering() {
    let program = company();
    let invited = invitation(&program, FormKind::IntakeMentor);
    let levels =
        BTreeMap::from([(TopicId::new("tiktok"), TopicReply { level: 4, wanted: None, importance: None })]);
    let needs = BTreeMap::from([(TopicId::new("negotiation"), level(1, 3, 4))]);
    let came = letter(
        &invited,
        "ab12cd34",
        &[
            ("name", text("Wahyu Kurniawan")),
            ("unit", text("Pemasaran")),
            ("grade", Reply::Choice(program.setup.grades[0].id.to_string())),
            ("offers", Reply::Levels(levels)),
            ("needs", Reply::Levels(needs)),
            ("interests", Reply::Words(vec!["lari".into(), "kopi".into()])),
            ("consent", Reply::Consent("Saya setuju.".into())),
        ],
    );
    let plan = plan(&program, &[came]);
    assert_eq!(plan.letters[0].who, Who::New { name: "Wahyu Kurniawan".into(), alike: Vec::new() });
    assert!(plan.letters[0].ticked && plan.letters[0].adds_a_person());

    let mut ledger = ledger(program.clone());
    dispatch(&mut ledger, plan.command(NOW)).unwrap();
    let wahyu = named(ledger.program(), "Wahyu Kurniawan");
    assert_eq!((wahyu.role, wahyu.grade.clone()), (Role::Mentor, Some(program.setup.grades[0].id.clone())));
    assert_eq!(wahyu.offers_at(&TopicId::new("tiktok")), 4);
    assert_eq!((wahyu.needs[0].now, wahyu.needs[0].wanted, wahyu.needs[0].importance), (1, 3, 4));
    assert_eq!(wahyu.consents[0].wording, "Saya setuju.");
    assert_eq!(wahyu.consents[0].on.to_string(), "2027-01-20");
    assert_eq!(ledger.program().answers.len(), 1);

    ledger.undo(&mut Moment { now: NOW, ids: &mut || "u".to_owned() }).unwrap();
    assert_eq!(ledger.program(), &program, "one undo takes all of it back");
}

#[test]
fn what_was_left_empty_stays_as_it_was() {
    let program = company();
    let before = named(&program, "Budi Santoso").clone();
    let mut invited = invitation(&program, FormKind::IntakeMentee);
    invited.person = Some(before.id.clone());
    let came = letter(
        &invited,
        "ab12cd34",
        &[("interests", Reply::Words(vec!["catur".into()])), ("unit", text(" "))],
    );
    let plan = plan(&program, &[came]);
    let fields: Vec<_> = plan.letters[0].changes.iter().map(|change| change.field).collect();
    assert_eq!(fields, [balik::exchange::table::Field::Interests]);
    let mut ledger = ledger(program);
    dispatch(&mut ledger, plan.command(NOW)).unwrap();
    let after = &ledger.program().people[&before.id];
    assert_eq!(after, &Person { interests: vec!["catur".into()], ..before });
}

#[test]
fn an_invitation_for_one_person_does_not_ask_who_they_are() {
    let program = company();
    let mut invited = invitation(&program, FormKind::IntakeMentor);
    let fills = |invited: &Invitation| invited.questions().iter().map(|q| q.fills).collect::<Vec<_>>();
    assert!(fills(&invited).contains(&Fills::Name));
    invited.person = Some(PersonId::new("sari"));
    let asked = fills(&invited);
    assert!(!asked.contains(&Fills::Name) && !asked.contains(&Fills::Unit) && !asked.contains(&Fills::Grade));
    assert!(asked.contains(&Fills::Offers));
    invited.person = None;
    invited.grades.clear();
    assert!(!fills(&invited).contains(&Fills::Grade), "no ladder, no question about it");
}

#[test]
fn an_invitation_carries_nobody_of_the_program() {
    let program = company();
    for kind in FormKind::ALL {
        let bytes = String::from_utf8(invitation(&program, kind).to_bytes()).unwrap();
        for person in program.people.values().filter(|person| person.name != "Ratna Wulandari") {
            assert!(!bytes.contains(&person.name), "{kind:?} tells of {}", person.name);
        }
    }
}

#[test]
fn every_form_finds_its_way_back() {
    let mut program = company();
    let own = Question {
        id: QuestionId::new("own1"),
        text: Bilingual::same("Makan siang di mana?"),
        kind: QuestionKind::Choice(vec![
            Choice { id: "a".into(), text: Bilingual::same("Kantin") },
            Choice { id: "b".into(), text: Bilingual::same("Warung") },
        ]),
        ..form_questions(FormKind::CheckIn).remove(1)
    };
    for kind in FormKind::ALL {
        let form = Form {
            dropped: vec![QuestionId::new("place")],
            reworded: BTreeMap::from([(QuestionId::new("name"), Bilingual::same("Siapa?"))]),
            added: vec![own.clone()],
            order: vec![own.id.clone()],
            version: 4,
            ..Form::unchanged(kind)
        };
        program.forms.insert(form.id.clone(), form);
        let invited = Invitation {
            person: Some(PersonId::new("sari")),
            round: "2027-02".into(),
            until: "2027-02-14".parse().ok(),
            english: true,
            ..invitation(&program, kind)
        };
        let back = Invitation::from_bytes(&invited.to_bytes()).unwrap();
        assert_eq!(back, invited);
        assert_eq!(back.questions()[0].id, own.id);
        assert!(back.questions().iter().all(|q| q.id.as_str() != "place"));
    }
}

#[test]
fn a_changed_form_is_a_new_version_and_an_unchanged_one_is_not() {
    let mut ledger = ledger(company());
    let form = Form { welcome: Bilingual::same("Halo!"), ..Form::unchanged(FormKind::CheckIn) };
    dispatch(&mut ledger, Command::EditForm(Box::new(form.clone()))).unwrap();
    dispatch(&mut ledger, Command::EditForm(Box::new(form.clone()))).unwrap();
    assert_eq!(ledger.program().forms[&form.id].version, 2);
    let blank = Form { reworded: BTreeMap::from([("safe".into(), Bilingual::default())]), ..form };
    assert!(matches!(dispatch(&mut ledger, Command::EditForm(Box::new(blank))), Err(Refusal::BadForm(_))));
}

#[test]
fn namesakes_are_told_apart_by_contact_or_left_to_the_facilitator() {
    let mut program = company();
    let mut other = Person::named(PersonId::new("budi2"), "budi santoso", Role::Mentee);
    other.contact = Some("0812-9999-0000".into());
    program.people.insert(other.id.clone(), other);
    let invited = invitation(&program, FormKind::IntakeMentee);
    let unclear = letter(&invited, "aaaaaaaa", &[("name", text("Budi Santoso"))]);
    let clear = letter(
        &invited,
        "bbbbbbbb",
        &[("name", text("Budi Santoso")), ("contact", text("+62 812 9999 0000"))],
    );
    let plan = plan(&program, &[unclear.clone(), clear]);
    assert!(matches!(&plan.letters[0].who, Who::Unclear { could_be, .. } if could_be.len() == 2));
    assert!(!plan.letters[0].can_be_taken() && !plan.letters[0].ticked);
    assert_eq!(plan.letters[1].who, Who::Named(PersonId::new("budi2")));

    let choices =
        AnswerChoices { who: BTreeMap::from([(0, PersonId::new("budi"))]), ..AnswerChoices::default() };
    let chosen = plan_answers(&program, &arrivals(&[unclear]), &choices);
    assert_eq!(chosen.letters[0].who, Who::Chosen(PersonId::new("budi")));
    assert!(chosen.letters[0].ticked);
}

#[test]
fn a_name_one_letter_off_is_new_but_says_who_could_be_meant() {
    let program = company();
    let invited = invitation(&program, FormKind::IntakeMentor);
    let came = letter(&invited, "aaaaaaaa", &[("name", text("Sari Dewantie"))]);
    let plan = plan(&program, &[came]);
    assert_eq!(
        plan.letters[0].who,
        Who::New { name: "Sari Dewantie".into(), alike: vec![PersonId::new("sari")] }
    );
}

#[test]
fn a_check_in_of_somebody_unknown_waits_for_the_facilitator() {
    let program = company();
    let invited = invitation(&program, FormKind::CheckIn);
    let plan = plan(
        &program,
        &[letter(&invited, "aaaaaaaa", &[("name", text("Siapa Ini")), ("safe", Reply::Scale(4))])],
    );
    assert!(matches!(plan.letters[0].who, Who::Unclear { .. }));
    assert_eq!(plan.ticked(), 0);
}

#[test]
fn a_check_in_changes_no_profile_and_is_kept_with_its_questions() {
    let program = company();
    let mut invited = invitation(&program, FormKind::CheckIn);
    invited.person = Some(PersonId::new("sari"));
    let came = letter(&invited, "aaaaaaaa", &[("safe", Reply::Scale(2)), ("line", text("Boleh ngobrol?"))]);
    let plan = plan(&program, &[came]);
    assert!(plan.letters[0].changes.is_empty());
    let kept: Vec<_> = plan.letters[0].replies.iter().map(|(question, _)| question.id.as_str()).collect();
    assert_eq!(kept, ["safe", "line"]);
    let mut ledger = ledger(program.clone());
    dispatch(&mut ledger, plan.command(NOW)).unwrap();
    assert_eq!(ledger.program().people, program.people);
    assert_eq!(ledger.program().answers.values().next().unwrap().replies[&"safe".into()], Reply::Scale(2));
}

#[test]
fn versions_of_a_letter_are_kept_and_the_newest_wins() {
    let program = company();
    let mut invited = invitation(&program, FormKind::IntakeMentee);
    invited.person = Some(PersonId::new("budi"));
    let replies = |word: &str| BTreeMap::from([("interests".into(), Reply::Words(vec![word.into()]))]);
    let version = |sent, word: &str| {
        LettersDraft { letter: "aaaaaaaa".into(), sent, replies: replies(word) }
            .letter(&invited, NOW + u64::from(sent))
    };
    let (first, second) = (version(0, "catur"), version(1, "golf"));
    let together = plan(&program, &[second.clone(), first.clone(), second.clone()]);
    let standings: Vec<_> = together.letters.iter().map(|letter| letter.standing).collect();
    assert_eq!(standings, [Standing::First, Standing::Older, Standing::Same]);
    assert_eq!(together.ticked(), 1);

    let mut ledger = ledger(program);
    let one = plan(ledger.program(), &[first]).command(NOW);
    dispatch(&mut ledger, one).unwrap();
    let two = plan(ledger.program(), std::slice::from_ref(&second));
    assert_eq!(two.letters[0].standing, Standing::Newer);
    dispatch(&mut ledger, two.command(NOW)).unwrap();
    assert_eq!(ledger.program().people[&"budi".into()].interests, ["golf"]);
    assert_eq!(ledger.program().answers.len(), 2, "the older version is kept");
    assert_eq!(plan(ledger.program(), &[second]).letters[0].standing, Standing::Same);
}

#[test]
fn another_round_is_another_answer() {
    let program = company();
    let mut invited = invitation(&program, FormKind::CheckIn);
    invited.person = Some(PersonId::new("sari"));
    invited.round = "2027-01".into();
    let january = letter(&invited, "aaaaaaaa", &[("safe", Reply::Scale(2))]);
    let mut ledger = ledger(program);
    let command = plan(ledger.program(), &[january]).command(NOW);
    dispatch(&mut ledger, command).unwrap();
    let again = letter(&invited, "cccccccc", &[("safe", Reply::Scale(3))]);
    invited.round = "2027-03".into();
    let march = letter(&invited, "bbbbbbbb", &[("safe", Reply::Scale(5))]);
    let plan = plan(ledger.program(), &[march, again]);
    assert_eq!(plan.letters[0].standing, Standing::First);
    assert_eq!(plan.letters[1].standing, Standing::Afresh);
}

#[test]
fn a_letter_for_another_program_is_set_aside() {
    let program = company();
    let mut invited = invitation(&program, FormKind::CheckIn);
    invited.program = ProgramId::new("other");
    let plan = plan(&program, &[letter(&invited, "aaaaaaaa", &[("safe", Reply::Scale(2))])]);
    assert_eq!((plan.letters.len(), plan.strangers), (0, vec![0]));
}

#[test]
fn late_answers_and_answers_to_an_older_form_say_so() {
    let mut program = company();
    let mut invited = invitation(&program, FormKind::IntakeMentee);
    invited.until = "2027-01-10".parse().ok();
    let form =
        Form { version: 2, welcome: Bilingual::same("Halo"), ..Form::unchanged(FormKind::IntakeMentee) };
    let late =
        letter(&invited, "aaaaaaaa", &[("name", text("Budi Santoso")), ("open-time", Reply::Scale(5))]);
    program.forms.insert(form.id.clone(), form);
    let plan = plan(&program, &[late]);
    assert_eq!(plan.letters[0].comes, Comes::Late);
    assert!(plan.letters[0].old_form && plan.letters[0].ticked);
}

#[test]
fn colleagues_are_found_by_name_and_the_rest_is_said() {
    let program = company();
    let invited = invitation(&program, FormKind::IntakeMentee);
    let came = letter(
        &invited,
        "aaaaaaaa",
        &[
            ("name", text("Budi Santoso")),
            ("wishes", Reply::People(vec!["sari dewanti".into(), "Entah Siapa".into(), "Galih".into()])),
            ("vetoes", Reply::People(vec!["Galih".into()])),
        ],
    );
    let plan = plan(&program, &[came]);
    let planned = &plan.letters[0];
    assert_eq!(planned.private, (1, 1));
    assert_eq!(
        planned.notes,
        [FillNote::ColleagueUnknown("Entah Siapa".into()), FillNote::ColleagueTwice("Galih".into()),]
    );
    let mut ledger = ledger(program);
    dispatch(&mut ledger, plan.command(NOW)).unwrap();
    let budi = &ledger.program().people[&"budi".into()];
    assert_eq!((budi.wishes[0].as_str(), budi.vetoes[0].as_str()), ("sari", "galih"));
}

#[test]
fn a_profile_needs_all_its_items_and_a_known_one_changes_by_one() {
    let mut program = company();
    program.people.get_mut(&"budi".into()).unwrap().openness = None;
    let mut invited = invitation(&program, FormKind::IntakeMentee);
    invited.person = Some("budi".into());
    let came =
        letter(&invited, "aaaaaaaa", &[("open-gaps", Reply::Scale(5)), ("style-pace", Reply::Scale(1))]);
    let mut ledger = ledger(program.clone());
    let command = plan(&program, &[came]).command(NOW);
    dispatch(&mut ledger, command).unwrap();
    let budi = &ledger.program().people[&"budi".into()];
    assert_eq!(budi.openness, None, "one item is no profile");
    assert_eq!(budi.style.unwrap().pace, 1);
    assert_eq!(budi.style.unwrap().energy, program.people[&"budi".into()].style.unwrap().energy);
}

#[test]
fn whoever_fills_in_the_other_side_is_on_both() {
    let program = company();
    let invited = invitation(&program, FormKind::IntakeMentor);
    let plan = plan(&program, &[letter(&invited, "aaaaaaaa", &[("name", text("Budi Santoso"))])]);
    let mut ledger = ledger(program);
    dispatch(&mut ledger, plan.command(NOW)).unwrap();
    assert_eq!(ledger.program().people[&"budi".into()].role, Role::Both);
}

#[test]
fn a_letter_that_takes_the_id_of_somebody_else_changes_nobody() {
    let mut program = company();
    let victim = Person::named(PersonId::new("aabcdefgh"), "Korban", Role::Mentee);
    program.people.insert(victim.id.clone(), victim);
    let invited = invitation(&program, FormKind::IntakeMentor);
    let plan = plan(&program, &[letter(&invited, "abcdefgh", &[("name", text("Orang Lain"))])]);
    assert!(!plan.letters[0].can_be_taken());
}

#[test]
fn letters_are_held_to_their_limits() {
    let program = company();
    let invited = invitation(&program, FormKind::IntakeMentor);
    let wild = letter(
        &invited,
        "aaaaaaaa",
        &[
            ("name", text(&format!("Ani\u{202e}iduB{}", "x".repeat(9_000)))),
            ("ready-skill", Reply::Scale(200)),
            ("capacity", Reply::Count(255)),
            ("offers", Reply::Levels(BTreeMap::from([("tiktok".into(), level(99, 99, 99))]))),
        ],
    );
    let read = Letter::from_bytes(&wild.to_bytes()).unwrap();
    assert!(
        matches!(&read.replies[&"name".into()], Reply::Text(t) if t.chars().count() == 2_000 && t.starts_with("AniiduB"))
    );
    assert_eq!(read.replies[&"ready-skill".into()], Reply::Scale(5));
    assert_eq!(read.replies[&"capacity".into()], Reply::Count(50));
    assert_eq!(
        read.replies[&"offers".into()],
        Reply::Levels(BTreeMap::from([("tiktok".into(), level(4, 4, 5))]))
    );
}

#[test]
fn newer_broken_and_huge_letters_are_told_apart() {
    let program = company();
    let good =
        String::from_utf8(letter(&invitation(&program, FormKind::CheckIn), "aaaaaaaa", &[]).to_bytes())
            .unwrap();
    let read = |text: &str| Letter::from_bytes(text.as_bytes());
    assert!(read(&good).is_ok());
    assert_eq!(read(&good.replace("\"v\":1", "\"v\":2")), Err(AnswersError::Newer(2)));
    assert_eq!(
        read(&good.replace("check-in", "horoscope")),
        Err(AnswersError::UnknownForm("horoscope".into()))
    );
    assert_eq!(read(&good.replace("aaaaaaaa", "AA/../AA")), Err(AnswersError::Unreadable("letter".into())));
    assert!(matches!(read(&good[..good.len() / 2]), Err(AnswersError::Unreadable(_))));
    assert!(matches!(read(&"x".repeat(600_000)), Err(AnswersError::TooLarge { .. })));
}

#[test]
fn answers_go_with_the_person() {
    let program = company();
    let mut invited = invitation(&program, FormKind::CheckIn);
    invited.person = Some("sari".into());
    let mut ledger = ledger(program.clone());
    let command = plan(&program, &[letter(&invited, "aaaaaaaa", &[("safe", Reply::Scale(2))])]).command(NOW);
    dispatch(&mut ledger, command).unwrap();
    dispatch(&mut ledger, Command::RemovePeople(vec!["sari".into()])).unwrap();
    assert!(ledger.program().answers.is_empty());
    let json = balik::exchange::program_file::to_json(ledger.program(), &[]);
    assert!(!json.contains("\"answers\":"), "a program without answers has no such field");
}

#[test]
fn forms_are_complete_in_both_languages_and_ids_are_unique() {
    let mut texts = BTreeSet::new();
    for kind in FormKind::ALL {
        let mut ids = BTreeSet::new();
        for question in form_questions(kind).into_iter().chain(ipip_items()) {
            assert!(ids.insert(question.id.clone()), "{kind:?} has {} twice", question.id);
            assert!(!question.text.id.is_empty() && !question.text.en.is_empty(), "{}", question.id);
            assert_ne!(question.text.id, question.text.en, "{}", question.id);
            assert_eq!(question.help.id.is_empty(), question.help.en.is_empty(), "{}", question.id);
            if let Some(group) = &question.group {
                assert!(balik::library::group_title(group).is_some(), "no headline for {group}");
            }
            texts.insert(question.text.id);
        }
        assert_eq!(asked(&Form::unchanged(kind)).len(), form_questions(kind).len());
    }
    assert!(texts.len() > 50);
}

fn replies() -> impl Strategy<Value = Reply> {
    let words = || prop::collection::vec(".{0,20}", 0..4);
    prop_oneof![
        ".{0,60}".prop_map(Reply::Text),
        ".{0,8}".prop_map(Reply::Choice),
        words().prop_map(Reply::Several),
        any::<u8>().prop_map(Reply::Scale),
        any::<u8>().prop_map(Reply::Count),
        words().prop_map(Reply::People),
        words().prop_map(Reply::Words),
        ".{0,60}".prop_map(Reply::Consent),
        prop::collection::btree_map(
            prop_oneof![Just("tiktok"), Just("negotiation"), Just("nowhere")].prop_map(TopicId::new),
            (any::<u8>(), any::<Option<u8>>(), any::<Option<u8>>())
                .prop_map(|(level, wanted, importance)| TopicReply { level, wanted, importance }),
            0..3,
        )
        .prop_map(Reply::Levels),
    ]
}

proptest! {
    /// Whatever letters say, a plan is made without a panic, and what it ticks is taken in without a refusal.
    #[test]
    fn whatever_letters_say_what_is_ticked_is_taken_in(
        kinds in prop::collection::vec((0usize..8, 0usize..60, prop::collection::vec((0usize..30, replies()), 0..12)), 1..4)
    ) {
        let program = company();
        let people: Vec<PersonId> = program.people.keys().cloned().collect();
        let mut letters = Vec::new();
        for (n, (kind, who, said)) in kinds.into_iter().enumerate() {
            let mut invited = invitation(&program, FormKind::ALL[kind]);
            invited.person = people.get(who).cloned();
            let questions = form_questions(FormKind::ALL[kind]);
            let replies = said
                .into_iter()
                .map(|(at, reply)| (questions.get(at).map_or("gone".into(), |q| q.id.clone()), reply))
                .collect();
            let draft = LettersDraft { letter: format!("letter{n:03}"), sent: 0, replies };
            letters.push(Letter::from_bytes(&draft.letter(&invited, NOW + n as u64).to_bytes()).unwrap());
        }
        let plan = plan(&program, &letters);
        let ticked = plan.ticked();
        let mut ledger = ledger(program);
        dispatch(&mut ledger, plan.command(NOW)).unwrap();
        prop_assert_eq!(ledger.program().answers.len(), ticked);
        prop_assert!(ledger.program().answers.values().all(|a: &Answer| a.extra == Extra::new()));
    }
}
