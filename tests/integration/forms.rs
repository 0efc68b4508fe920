//! The facilitator changes what forms ask; nothing of ours is lost by it.

use balik::language::{Language, Words};
use balik::library::{asked, form_questions, form_welcome, ipip_items, made_up_company};
use balik::program::{
    AuthorId, Bilingual, Command, Form, FormKind, ItemSource, Ledger, Moment, Program, ProgramId, Question,
    QuestionId, QuestionKind, TabId, check_form,
};
use balik::screen::forms::{
    Fixed, FormEdit, OwnFault, OwnQuestion, PasteFault, Sheet, cards, edited, form_of, is_changed, minutes,
    pasted_scale, sheet,
};
use proptest::prelude::*;

const WORDS: Words = Words::new(Language::Indonesian);

fn company() -> Program {
    made_up_company(ProgramId::new("p"), &|text: &Bilingual| text.id.clone())
}

fn id(id: &str) -> QuestionId {
    QuestionId::new(id)
}

fn both(id: &str, en: &str) -> Bilingual {
    Bilingual { id: id.into(), en: en.into() }
}

fn after(kind: FormKind, edits: &[FormEdit]) -> Form {
    edits.iter().fold(Form::unchanged(kind), |form, edit| edited(&form, edit))
}

fn ids(form: &Form) -> Vec<String> {
    asked(form).iter().map(|question| question.id.to_string()).collect()
}

fn own(text: &str) -> Question {
    OwnQuestion { kind: "long-text", text: Bilingual::same(text), ..OwnQuestion::default() }
        .question(None, id(text))
        .unwrap()
}

#[test]
fn eight_forms_say_how_long_they_take_and_whether_they_were_changed() {
    let mut program = company();
    let cards_before = cards(&program, WORDS);
    assert_eq!(cards_before.len(), 8);
    assert!(cards_before.iter().all(|card| card.changed.is_none() && card.answers.is_none()));
    let sizes: Vec<String> =
        cards_before.iter().map(|card| format!("{}: {}", card.name, card.size)).collect();
    insta::assert_snapshot!(sizes.join("\n"));

    let form = after(FormKind::CheckIn, &[FormEdit::LeaveOut(id("led"))]);
    program.forms.insert(form.id.clone(), form);
    let card = cards(&program, WORDS).into_iter().find(|card| card.code == "check-in").unwrap();
    assert_eq!(card.changed.as_deref(), Some("diubah"));
}

#[test]
fn what_our_welcomes_promise_is_what_the_forms_take() {
    for kind in FormKind::ALL {
        let welcome = form_welcome(kind).en.to_lowercase();
        let promised =
            ["one minute", "two minutes", "three minutes"].iter().position(|said| welcome.contains(said));
        if let Some(at) = promised {
            assert_eq!(minutes(&form_questions(kind)), at + 1, "{kind:?}");
        } else {
            assert_eq!(kind, FormKind::Appreciation);
        }
    }
}

#[test]
fn a_question_left_out_stays_in_the_list_and_comes_back_where_it_was() {
    let form = after(FormKind::CheckIn, &[FormEdit::LeaveOut(id("led"))]);
    assert!(!ids(&form).contains(&"led".to_owned()));
    let mut program = company();
    program.forms.insert(form.id.clone(), form.clone());
    let line = sheet(&program, FormKind::CheckIn, WORDS).lines.into_iter().find(|line| line.id == id("led"));
    assert!(line.is_some_and(|line| line.left_out));
    let back = edited(&form, &FormEdit::BringBack(id("led")));
    assert!(back.says_the_same(&Form::unchanged(FormKind::CheckIn)));
}

#[test]
fn name_and_consent_are_always_asked() {
    let sheet: Sheet = sheet(&company(), FormKind::IntakeMentor, WORDS);
    let fixed: Vec<_> = sheet.lines.iter().filter_map(|l| Some((l.id.to_string(), l.fixed?))).collect();
    assert_eq!(fixed, [("name".to_owned(), Fixed::Name), ("consent".to_owned(), Fixed::Consent)]);
}

#[test]
fn other_words_keep_the_original_in_sight_and_empty_words_bring_it_back() {
    let text = both("Bagian mana?", "Which part?");
    let form = after(FormKind::IntakeMentor, &[FormEdit::Reword(id("unit"), text.clone())]);
    let mut program = company();
    program.forms.insert(form.id.clone(), form.clone());
    let lines = sheet(&program, FormKind::IntakeMentor, WORDS).lines;
    let line = lines.iter().find(|line| line.id == id("unit")).unwrap();
    assert_eq!(line.said, "Bagian mana?");
    assert_eq!(line.original.as_ref().unwrap().id, "Di bagian mana Anda bekerja?");
    let again = edited(&form, &FormEdit::Reword(id("unit"), Bilingual::default()));
    assert!(!is_changed(&again));
    let ours = line.original.clone().unwrap();
    assert!(!is_changed(&edited(&form, &FormEdit::Reword(id("unit"), ours))), "ours again is no change");
}

#[test]
fn moved_there_and_back_is_unchanged() {
    let there = after(FormKind::CheckIn, &[FormEdit::Move(id("help"), 1)]);
    assert_eq!(ids(&there)[1], "help");
    let place = form_questions(FormKind::CheckIn).iter().position(|q| q.id == id("help")).unwrap();
    assert!(!is_changed(&edited(&there, &FormEdit::Move(id("help"), place))));
}

#[test]
fn own_questions_come_before_the_consent_and_say_that_they_are_not_validated() {
    let form = after(FormKind::IntakeMentee, &[FormEdit::Add(vec![own("Apa harapan Anda?")])]);
    let order = ids(&form);
    assert_eq!(order.last().unwrap(), "consent");
    assert_eq!(order[order.len() - 2], "Apa harapan Anda?");
    let mut program = company();
    program.forms.insert(form.id.clone(), form.clone());
    let lines = sheet(&program, FormKind::IntakeMentee, WORDS).lines;
    let line = lines.iter().find(|line| line.own).unwrap();
    assert_eq!(line.source, "bukan skala tervalidasi");
    let must = edited(&form, &FormEdit::Required(line.id.clone(), true));
    assert!(asked(&must).iter().any(|q| q.id == line.id && q.required));
    assert!(
        edited(&form, &FormEdit::Required(id("unit"), true)).says_the_same(&form),
        "ours stay as they are"
    );
    // The order stays: it no longer names the question, and nothing else differs.
    assert_eq!(ids(&edited(&form, &FormEdit::Remove(line.id.clone()))), ids(&Form::unchanged(form.kind)));
}

#[test]
fn a_question_of_ones_own_says_what_is_missing() {
    let make = |own: &OwnQuestion| own.question(None, id("q"));
    let mut draft = OwnQuestion::default();
    assert_eq!(make(&draft), Err(OwnFault::NoText));
    draft.text.id = "Mau duduk di mana?".into();
    draft.set_choice(0, false, "Depan".into());
    assert_eq!(make(&draft), Err(OwnFault::TooFewChoices));
    draft.set_choice(1, true, "At the back".into());
    let QuestionKind::Choice(choices) = make(&draft).unwrap().kind else { panic!("a choice") };
    assert_eq!(choices.iter().map(|c| c.id.as_str()).collect::<Vec<_>>(), ["1", "2"]);
    draft.set_kind("scale");
    assert_eq!(make(&draft), Err(OwnFault::NoEnds));
    draft.low.id = "Tidak".into();
    draft.high.id = "Ya".into();
    assert!(matches!(make(&draft).unwrap().kind, QuestionKind::Scale { .. }));
}

#[test]
fn answers_to_choose_from_keep_their_ids_when_one_goes_and_one_comes() {
    let mut draft = OwnQuestion { text: Bilingual::same("Warna?"), ..OwnQuestion::default() };
    draft.add_choice();
    for (at, text) in ["Merah", "Putih", "Biru"].into_iter().enumerate() {
        draft.set_choice(at, false, text.into());
    }
    let before = draft.question(None, id("warna")).unwrap();
    let mut draft = OwnQuestion::of(&before).unwrap();
    draft.remove_choice(0);
    draft.add_choice();
    draft.set_choice(2, false, "Hijau".into());
    let after = draft.question(Some(&before), id("other")).unwrap();
    let QuestionKind::Choice(choices) = &after.kind else { panic!("a choice") };
    let said: Vec<_> = choices.iter().map(|c| (c.id.as_str(), c.text.id.as_str())).collect();
    assert_eq!(said, [("2", "Putih"), ("3", "Biru"), ("1", "Hijau")]);
    assert_eq!(after.id, before.id);
}

#[test]
fn a_licensed_scale_is_pasted_line_by_line_with_its_owner() {
    let form = Form::unchanged(FormKind::Closing);
    let paste = |lines: &str, credit: &str| {
        let mut n = 0;
        pasted_scale(&form, lines, credit, "Tidak", "Ya", || {
            n += 1;
            format!("q{n}")
        })
    };
    let lines = "1. Saya didengar.\n 2) Saya dihargai.\n\n- Saya didengar.\n• 360 derajat itu jelas.";
    let made = paste(lines, "© Pemilik, lisensi 12").unwrap();
    let said: Vec<_> = made.iter().map(|q| q.text.id.as_str()).collect();
    assert_eq!(said, ["Saya didengar.", "Saya dihargai.", "360 derajat itu jelas."]);
    assert!(made.iter().all(|q| q.source == ItemSource::Licensed("© Pemilik, lisensi 12".into())));
    assert_eq!(paste(" \n", "c"), Err(PasteFault::NoItems));
    assert_eq!(paste(lines, " "), Err(PasteFault::NoCredit));
    let many: Vec<String> = (0..41).map(|n| format!("Butir nomor {n}")).collect();
    let many = many.join("\n");
    assert_eq!(paste(&many, "c"), Err(PasteFault::TooMany { count: 41 }));
}

#[test]
fn public_domain_items_are_word_for_word_and_come_once() {
    let items = ipip_items();
    let form = after(FormKind::Closing, &[FormEdit::Add(items.clone()), FormEdit::Add(items.clone())]);
    assert_eq!(form.added, items);
    let mut program = company();
    program.forms.insert(form.id.clone(), form);
    let lines = sheet(&program, FormKind::Closing, WORDS).lines;
    assert_eq!(lines.iter().filter(|line| line.source == "IPIP, ranah publik").count(), items.len());
    assert!(lines.iter().all(|line| !line.can_change));
}

#[test]
fn back_to_the_original_is_one_step_and_so_is_taking_it_back() {
    let mut ledger = Ledger::open(company(), Vec::new(), AuthorId::new("me"), TabId::new("t"));
    let mut n = 0;
    let mut ids = move || {
        n += 1;
        format!("c{n}")
    };
    let mut moment = Moment { now: 1, ids: &mut ids };
    let edits = [FormEdit::LeaveOut(id("led")), FormEdit::Welcome(both("Halo", ""))];
    let changed = after(FormKind::CheckIn, &edits);
    ledger.dispatch(Command::EditForm(Box::new(changed)), &mut moment).unwrap();
    let form = form_of(ledger.program(), FormKind::CheckIn);
    assert_eq!(form.version, 2);
    let original = edited(&form, &FormEdit::Original);
    ledger.dispatch(Command::EditForm(Box::new(original)), &mut moment).unwrap();
    let form = form_of(ledger.program(), FormKind::CheckIn);
    assert!(!is_changed(&form));
    assert_eq!(form.version, 3, "people may hold links of version 2");
    ledger.undo(&mut moment).unwrap();
    assert!(is_changed(&form_of(ledger.program(), FormKind::CheckIn)));
}

fn any_edit() -> impl Strategy<Value = FormEdit> {
    let question = prop::sample::select(vec!["name", "led", "line", "own", "nobody"]).prop_map(id);
    let text = ("[ a-c]{0,3}", "[ a-c]{0,3}").prop_map(|(id, en)| both(&id, &en));
    prop_oneof![
        text.clone().prop_map(FormEdit::Welcome),
        question.clone().prop_map(FormEdit::LeaveOut),
        question.clone().prop_map(FormEdit::BringBack),
        (question.clone(), text).prop_map(|(id, text)| FormEdit::Reword(id, text)),
        (question.clone(), 0..20_usize).prop_map(|(id, place)| FormEdit::Move(id, place)),
        (question.clone(), any::<bool>()).prop_map(|(id, on)| FormEdit::Required(id, on)),
        Just(FormEdit::Add(vec![own("own")])),
        question.prop_map(FormEdit::Remove),
    ]
}

proptest! {
    #[test]
    fn whatever_is_edited_the_form_is_sound_and_the_original_comes_back(
        edits in prop::collection::vec(any_edit(), 0..20),
    ) {
        let form = after(FormKind::CheckIn, &edits);
        prop_assert_eq!(check_form(&form), None);
        let all = form_questions(FormKind::CheckIn).len() + form.added.len();
        let mut program = company();
        program.forms.insert(form.id.clone(), form.clone());
        let lines = sheet(&program, FormKind::CheckIn, WORDS).lines;
        prop_assert_eq!(lines.len(), all);
        prop_assert_eq!(lines.iter().filter(|line| !line.left_out).count(), asked(&form).len());
        prop_assert!(!is_changed(&edited(&form, &FormEdit::Original)));
    }
}
