//! The places where a program is prepared: start page, settings, topics. What they show, and what edits do.

use balik::language::{Language, Words};
use balik::library;
use balik::program::{
    Bilingual, Command, Format, GradeId, Ledger, Moment, Problem, Program, ProgramId, Rhythm, Setup, Topic,
    TopicId,
};
use balik::screen::setup::{self, Fault, Field, SetupEdit};
use balik::screen::start;
use balik::screen::{Place, topics};
use balik::storage::ShelfEntry;
use std::collections::BTreeSet;

const ID: Words = Words::new(Language::Indonesian);
const EN: Words = Words::new(Language::English);

fn company() -> Program {
    library::made_up_company(ProgramId::new("rekaan"), &|text| ID.pick(text))
}

fn template(id: &str) -> Program {
    library::program_from_template(id, ProgramId::new("p"), &|text| ID.pick(text)).unwrap()
}

fn text(field: Field, text: &str) -> SetupEdit {
    SetupEdit::Text(field, text.to_owned())
}

/// Settings after edits that are all fine.
fn after(setup: &Setup, edits: &[SetupEdit]) -> Setup {
    edits.iter().fold(setup.clone(), |setup, edit| setup::edited(&setup, edit).unwrap())
}

#[test]
fn every_template_is_shown_with_its_marks() {
    let cards = start::template_cards(ID);
    assert_eq!(cards.len(), library::templates().len());
    assert_eq!(cards[0].marks, "Susunan kami");
    let pwc = start::template_details(EN, "pwc").unwrap();
    let capacity = pwc.settings.iter().find(|s| s.what == "Places of a mentor").unwrap();
    assert!(capacity.sourced && capacity.source.contains("HRD Australia"), "{capacity:?}");
    let minutes = pwc.settings.iter().find(|s| s.what == "Length of a session").unwrap();
    assert_eq!((minutes.sourced, minutes.mark.as_str(), minutes.source.as_str()), (false, "Assumed", ""));
    let ge = start::template_details(ID, "ge-1999").unwrap();
    assert!(ge.note.contains("Generasi X"));
    assert_eq!((ge.unknown.len(), ge.facts.len()), (3, 7));
    assert!(start::template_details(ID, "lain").is_none());
}

#[test]
fn programs_kept_here_come_newest_first_and_say_whether_a_file_has_them() {
    let kept = |id: &str, changed_at, saved_to_file| ShelfEntry {
        id: ProgramId::new(id),
        name: if id == "b" { String::new() } else { id.to_owned() },
        organisation: String::new(),
        people: 44,
        pairs: 0,
        changed_at,
        bytes: 2_049,
        saved_to_file,
        cleared: id == "c",
    };
    let hour = 3_600_000;
    let cards =
        start::kept_cards(EN, &[kept("a", hour, Some(2 * hour)), kept("b", 3 * hour, Some(hour))], 4 * hour);
    assert_eq!(cards[0].name, "Untitled program");
    assert!(cards[0].unsaved && !cards[1].unsaved);
    assert!(cards[0].state.ends_with("3 kB"), "{}", cards[0].state);
    let never = start::kept_cards(ID, &[kept("c", hour, None)], hour);
    assert!(never[0].unsaved && never[0].saved.contains("belum pernah"));
    assert!(!never[0].cleared.is_empty() && cards[0].cleared.is_empty());
}

#[test]
fn an_edit_of_a_field_touches_only_that_field() {
    let before = company().setup;
    let now = after(&before, &[text(Field::Rhythm, "weekly"), SetupEdit::Number(Field::Count, 12)]);
    assert_eq!((now.rhythm, now.session_count), (Rhythm::Weekly, 12));
    let back = Setup { rhythm: before.rhythm, session_count: before.session_count, ..now };
    assert_eq!(back, before);
    let signs = after(&before, &[text(Field::Signs, " satu \n\n  dua\n")]).success_signs;
    assert_eq!(signs, ["satu", "dua"]);
}

#[test]
fn what_cannot_be_is_refused_with_its_reason() {
    let setup = Setup::default();
    let fault = |edit: &SetupEdit, setup: &Setup| setup::edited(setup, edit).unwrap_err();
    assert_eq!(fault(&text(Field::Name, " \u{200b} "), &setup), Fault::Problem(Problem::BlankName));
    assert_eq!(fault(&text(Field::Starts, "2025-02-30"), &setup), Fault::BadDate);
    let dated = after(&setup, &[text(Field::Starts, "2027-03-01")]);
    let backwards = fault(&text(Field::Ends, "2027-02-01"), &dated);
    assert_eq!(backwards, Fault::Problem(Problem::EndsBeforeStart));
    assert!(matches!(
        fault(&SetupEdit::Number(Field::Minutes, 5), &setup),
        Fault::Problem(Problem::OutOfRange { .. })
    ));
    let one = Setup { formats: vec![Format::HandsOn], ..Setup::default() };
    assert_eq!(fault(&SetupEdit::Format(Format::HandsOn, false), &one), Fault::NoFormat);
    for edit in [SetupEdit::Number(Field::Minutes, -3), SetupEdit::Number(Field::Circle, 70_000)] {
        assert!(setup::edited(&setup, &edit).is_err(), "{edit:?}");
    }
    let program = company();
    for (words, says) in [(ID, "kalender"), (EN, "calendar")] {
        assert!(setup::fault(words, &Fault::BadDate, &program).contains(says));
        assert!(!setup::fault(words, &backwards, &program).is_empty());
    }
}

#[test]
fn kinds_of_session_keep_their_order() {
    let setup = Setup { formats: vec![Format::ProjectObservation], ..Setup::default() };
    let now = after(&setup, &[SetupEdit::Format(Format::CasualTalk, true)]);
    assert_eq!(now.formats, [Format::CasualTalk, Format::ProjectObservation]);
}

#[test]
fn the_ladder_is_added_to_renamed_ordered_and_kept_free_of_twins() {
    let grade = |id: &str| GradeId::new(id);
    let add = |id: &str, name: &str| SetupEdit::AddGrade(grade(id), name.to_owned());
    let names = |setup: &Setup| setup.grades.iter().map(|g| g.name.clone()).collect::<Vec<_>>();
    let setup = after(&Setup::default(), &[add("a", "Staf"), add("b", "Manajer"), add("c", "Direktur")]);
    assert_eq!(names(&setup), ["Staf", "Manajer", "Direktur"]);
    let moved = after(&setup, &[SetupEdit::MoveGrade(grade("c"), 0)]);
    assert_eq!(names(&moved), ["Direktur", "Staf", "Manajer"]);
    assert_eq!(
        names(&after(&setup, &[SetupEdit::MoveGrade(grade("a"), 99)])),
        ["Manajer", "Direktur", "Staf"]
    );
    assert_eq!(after(&setup, &[SetupEdit::MoveGrade(grade("gone"), 0)]), setup);
    let twin = setup::edited(&setup, &SetupEdit::RenameGrade(grade("b"), "  STAF ".to_owned()));
    assert!(matches!(twin, Err(Fault::Problem(Problem::GradeTwice(_)))));
    assert!(setup::edited(&setup, &add("d", " ")).is_err());
    assert_eq!(names(&after(&setup, &[SetupEdit::RemoveGrade(grade("b"))])), ["Staf", "Direktur"]);
    let rungs = setup::ladder(&Program { setup, ..Program::new(ProgramId::new("x")) });
    assert_eq!(
        rungs.iter().map(|r| (r.name.as_str(), r.from_top)).collect::<Vec<_>>(),
        [("Direktur", 1), ("Manajer", 2), ("Staf", 3)]
    );
}

#[test]
fn rungs_say_how_many_have_them() {
    let rungs = setup::ladder(&company());
    assert_eq!(rungs.iter().map(|r| r.people).sum::<usize>(), 44);
    assert_eq!(rungs.first().map(|r| (r.name.as_str(), r.people)), Some(("Direktur", 4)));
}

#[test]
fn a_setting_wears_its_mark_while_it_is_as_in_the_template() {
    let ge = template("ge-1999").setup;
    let mark = setup::mark(&ge, Field::Formats, EN).unwrap();
    assert!(mark.sourced && mark.note.contains("Wall Street Journal"), "{mark:?}");
    let rhythm = setup::mark(&ge, Field::Rhythm, ID).unwrap();
    assert!(!rhythm.sourced && rhythm.text == "Dugaan kami");
    let changed = after(&ge, &[text(Field::Rhythm, "monthly")]);
    assert_eq!(setup::mark(&changed, Field::Rhythm, ID), None);
    assert_eq!(setup::mark(&Setup::default(), Field::Rhythm, ID), None);
    assert_eq!(setup::mark(&ge, Field::Name, ID), None);
}

#[test]
fn a_last_day_is_proposed_from_the_template() {
    let ge = after(&template("ge-1999").setup, &[text(Field::Starts, "2027-01-04")]);
    assert_eq!(setup::proposed_end(&ge).map(|d| d.to_string()).as_deref(), Some("2027-04-03"));
    let done = after(&ge, &[text(Field::Ends, "2027-05-01")]);
    assert_eq!(setup::proposed_end(&done), None);
    assert_eq!(setup::proposed_end(&Setup::default()), None);
    let late = Setup { starts: chrono::NaiveDate::MAX.pred_opt(), ..Setup::default() };
    assert_eq!(setup::proposed_end(&late), None);
}

#[test]
fn what_is_left_is_counted_down_to_nothing() {
    let blank = library::blank(ProgramId::new("baru"));
    let steps = setup::next_steps(&blank, EN);
    assert_eq!(setup::next_steps_title(&steps, EN), "3 things left before you can pair");
    let steps = setup::next_steps(&company(), ID);
    assert_eq!(setup::next_steps_title(&steps, ID), "Siap dipasangkan");
    assert!(steps.iter().any(|s| s.place == Place::Setup && s.optional && !s.done), "dates can wait");
}

#[test]
fn topics_are_grouped_by_pack_with_who_needs_and_who_can() {
    let program = company();
    let groups = topics::groups(&program, "", ID);
    assert_eq!(groups.iter().map(|g| g.topics.len()).sum::<usize>(), program.topics.len());
    let dashboards = groups.iter().flat_map(|g| &g.topics).find(|t| t.id.as_str() == "dashboards").unwrap();
    assert_eq!((dashboards.wants, dashboards.cans), (6, 3));
    let found = topics::groups(&program, " power bi ", EN);
    let names: Vec<_> = found.iter().flat_map(|g| &g.topics).map(|t| t.name.as_str()).collect();
    assert_eq!(names, ["Dashboards"]);
    assert!(topics::groups(&program, "zzz", EN).is_empty());
}

#[test]
fn a_topic_the_program_calls_otherwise_counts_as_there() {
    let mut program = Program::new(ProgramId::new("x"));
    let own = Topic::named(TopicId::new("own"), Bilingual { id: "Dasbor".to_owned(), en: String::new() });
    program.topics.insert(own.id.clone(), own);
    let packs = topics::packs(&program, EN);
    let line = packs.iter().flat_map(|p| &p.topics).find(|t| t.id == "dashboards").unwrap();
    assert!(line.there && line.there_words == "there already as Dasbor", "{line:?}");
    let all: BTreeSet<String> = packs.iter().flat_map(|p| &p.topics).map(|t| t.id.to_owned()).collect();
    let chosen = topics::chosen_topics(&program, &all);
    assert_eq!(chosen.len(), all.len() - 1);
    let mut ids = || "fresh".to_owned();
    let mut ledger = Ledger::open(program, Vec::new(), "a".into(), "t".into());
    ledger.dispatch(Command::AddTopics(chosen), &mut Moment { now: 1, ids: &mut ids }).unwrap();
    assert_eq!(ledger.program().topics.len(), all.len());
}

#[test]
fn a_merge_moves_what_its_preview_says() {
    let program = company();
    let (from, into) = (TopicId::new("tiktok"), TopicId::new("instagram"));
    let preview = topics::merge_preview(&program, &from, &into);
    assert!(preview.needs > 0 && preview.offers > 0 && preview.both > 0, "{preview:?}");
    let before = topics::uses(&program, &from) + topics::uses(&program, &into);
    let mut ids = || "fresh".to_owned();
    let mut ledger = Ledger::open(program, Vec::new(), "a".into(), "t".into());
    let merge = Command::MergeTopics { from: from.clone(), into: into.clone() };
    ledger.dispatch(merge, &mut Moment { now: 1, ids: &mut ids }).unwrap();
    assert_eq!(topics::uses(ledger.program(), &from), 0);
    assert_eq!(topics::uses(ledger.program(), &into), before - preview.both);
}

#[test]
fn a_form_makes_a_topic_or_says_what_is_wrong_with_its_name() {
    let program = company();
    let fresh = || "baru".to_owned();
    let named = |id: &str, en: &str| topics::TopicForm {
        name: Bilingual { id: id.to_owned(), en: en.to_owned() },
        ..topics::TopicForm::default()
    };
    let made = topics::topic_of_form(&program, None, &named("", " Prompt cookery "), fresh, EN).unwrap();
    assert_eq!((made.id.as_str(), made.name.english()), ("baru", "Prompt cookery"));
    let blank = topics::topic_of_form(&program, None, &named(" ", ""), fresh, EN).unwrap_err();
    assert!(blank.contains("name"));
    let taken = topics::topic_of_form(&program, None, &named("power bi", ""), fresh, EN).unwrap_err();
    assert!(taken.contains("Dashboards"), "{taken}");
    let id = TopicId::new("dashboards");
    let same = topics::form(&program.topics[&id]);
    let kept = topics::topic_of_form(&program, Some(&id), &same, fresh, EN).unwrap();
    assert_eq!(kept, program.topics[&id]);
}

#[test]
fn nothing_of_these_places_is_left_in_one_language() {
    let pseudo = Words::new(Language::Pseudo);
    let marked = |text: &str| text.is_empty() || (text.contains('\u{27e6}') && text.contains('\u{27e7}'));
    for card in start::template_cards(pseudo) {
        let details = start::template_details(pseudo, card.id).unwrap();
        let mut texts =
            vec![card.name, card.special, card.in_short, card.marks, details.note, details.purpose];
        texts.extend(details.signs);
        texts.extend(details.unknown);
        texts.extend(details.topics);
        texts.extend(details.settings.into_iter().flat_map(|s| [s.what, s.value, s.mark, s.source]));
        texts.extend(details.facts.into_iter().flat_map(|f| [f.says, f.source]));
        let plain: Vec<_> = texts.iter().filter(|t| !marked(t)).collect();
        assert!(plain.is_empty(), "{plain:?}");
    }
    for step in setup::next_steps(&company(), pseudo) {
        assert!(marked(&step.label), "{}", step.label);
    }
    for pack in topics::packs(&company(), pseudo) {
        assert!(marked(&pack.name) && marked(&pack.about) && marked(&pack.in_use), "{pack:?}");
    }
}
