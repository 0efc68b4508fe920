//! The what-if lab: other rules tried in words, answers kept while they hold, scenarios side by side.

use crate::story::Story;
use balik::language::{Language, Words};
use balik::library::made_up_company;
use balik::matching::{Flow, PairingError, Trials, fingerprint_with_wishes, try_rules};
use balik::program::{
    Command, GroupForm, HardRule, Objective, Program, ProgramId, Rules, Scenario, ScenarioId, Weights,
};
use balik::screen::board::{RulesView, TrialView, Tried, moved, scenario_rows, scenarios_to_try};

const ID: Words = Words::new(Language::Indonesian);
const EN: Words = Words::new(Language::English);

fn company() -> Program {
    made_up_company(ProgramId::new("rekaan"), &|text| text.indonesian().to_owned())
}

fn tried(program: &Program, rules: &[Rules]) -> Trials {
    try_rules(program, rules, &mut |_| Flow::GoOn).unwrap()
}

fn view(program: &Program, rules: &Rules, words: Words) -> TrialView {
    let Trials { now, mut each } = tried(program, std::slice::from_ref(rules));
    TrialView::of(program, &now, &each.remove(0).unwrap(), words)
}

fn weighed(program: &Program, learning: u8, logistics: u8) -> Rules {
    let rules = program.rules.clone();
    Rules { weights: Weights { learning, logistics, ..rules.weights }, ..rules }
}

#[test]
fn a_moved_weight_is_told_by_name_and_by_one_measure() {
    let program = company();
    let view = view(&program, &weighed(&program, 10, 90), ID);
    insta::assert_debug_snapshot!(view);
}

#[test]
fn the_same_in_english() {
    let program = company();
    let rules = RulesView::switched(weighed(&program, 10, 90), HardRule::NoTopic, false);
    let view = view(&program, &rules, EN);
    insta::assert_debug_snapshot!((view.sentence, view.figures, view.notes, view.flips, view.mentors));
}

#[test]
fn nothing_moved_is_nobody_who_changes() {
    let program = company();
    let view = view(&program, &program.rules, ID);
    assert_eq!(view.sentence, "Tidak ada yang berganti pasangan.");
    assert!(view.flips.is_empty() && view.mentors.is_empty());
    assert_eq!(view.spread_now, view.spread_then);
    assert!(view.figures.iter().all(|figure| figure.note == format!("sekarang {}", figure.value)));
}

#[test]
fn who_gains_a_mentor_and_who_loses_theirs_is_told_apart() {
    let program = Story::small_company().program().clone();
    let tight = Rules { max_gap: Some(1), ..program.rules.clone() };
    let lost = view(&program, &tight, ID);
    assert_eq!(lost.sentence, "1 mentee kehilangan mentor.");
    assert!(lost.flips[0].starts_with("Budi Santoso: sekarang Sari Dewanti ("), "{:?}", lost.flips);
    assert!(lost.flips[0].ends_with("nanti tidak ada"));
    assert_eq!(lost.mentors, ["Mentor yang menjadi cadangan: Sari Dewanti."]);
    assert!(lost.notes[2].starts_with("1 pasangan yang sekarang tidak boleh"), "{:?}", lost.notes);

    let back = view(&Program { rules: tight, ..program.clone() }, &program.rules, EN);
    assert_eq!(back.sentence, "1 mentee gets a mentor.");
    assert!(back.flips[0].starts_with("Budi Santoso: nobody now, then Sari Dewanti ("), "{:?}", back.flips);
    assert_eq!(back.figures[0].note, "1 now, +1");
    assert!(back.notes[2].starts_with("One of these pairs is not allowed by the rules in force"));
}

#[test]
fn somebody_with_several_mentors_is_not_called_left_while_one_stays() {
    let mut story = Story::small_company();
    let mut setup = story.program().setup.clone();
    setup.group_form = GroupForm::SeveralMentorsOneMentee;
    story.must(Command::EditSetup(Box::new(setup)));
    let mut ratih = story.person("ratih");
    (ratih.mentee_capacity, ratih.needs[0].now) = (2, 0);
    story.must(Command::PutPerson(Box::new(ratih)));
    let mut budi = story.person("budi");
    budi.mentee_capacity = 0;
    story.must(Command::PutPerson(Box::new(budi)));
    let program = story.program().clone();
    let loose = Rules { shared_topic: false, ..program.rules.clone() };
    let more = view(&program, &loose, ID);
    assert!(
        more.flips[0].starts_with("Hj. Ratih Kusuma: nanti juga dengan Sari Dewanti"),
        "{:?}",
        more.flips
    );
    let less = view(&Program { rules: loose, ..program.clone() }, &program.rules, ID);
    assert_eq!(less.sentence, "1 mentee berganti mentor.");
    assert!(less.flips[0].contains("nanti tidak lagi dengan Sari Dewanti"), "{:?}", less.flips);
}

#[test]
fn every_difference_between_rules_is_named_and_equal_rules_have_none() {
    let program = company();
    let from = &program.rules;
    assert!(moved(from, from, ID).is_empty());
    let mut to = RulesView::switched(weighed(&program, 55, 5), HardRule::NoSlot, false);
    to = RulesView::switched(to, HardRule::GapTooWide, true);
    (to.mutual_percent, to.min_gap, to.objective) = (40, 2, Objective::RaiseLowest);
    assert_eq!(
        moved(from, &to, ID),
        [
            "Kebutuhan belajar 40 → 55",
            "Waktu dan tempat 10 → 5",
            "Belajar dua arah 25 → 40",
            "Paling sedikit selisih jenjang 1 → 2",
            "dengan aturan “Selisih jenjang dibatasi”",
            "tanpa aturan “Waktu yang sama”",
            "yang diutamakan “Tidak ada yang dirugikan”",
        ]
    );
}

#[test]
fn answers_hold_for_one_state_and_only_what_is_missing_is_asked() {
    let program = company();
    let (one, other) = (weighed(&program, 10, 90), weighed(&program, 90, 10));
    let mut answers = Tried::default();
    answers.keep("a", vec![one.clone()], tried(&program, std::slice::from_ref(&one)));
    assert!(answers.now("a").is_some() && answers.of("a", &one).is_some());
    assert!(answers.now("b").is_none() && answers.of("b", &one).is_none(), "another state");
    let wanted = || [one.clone(), other.clone(), other.clone()];
    assert_eq!(answers.missing("a", wanted()), std::slice::from_ref(&other));
    assert_eq!(answers.missing("b", wanted()), [one.clone(), other.clone()]);
    answers.keep_failure("b", vec![other.clone()], &PairingError::Stopped);
    assert!(answers.of("a", &one).is_none(), "the state before is forgotten");
    assert_eq!(answers.of("b", &other), Some(&Err(PairingError::Stopped)));
    assert!(answers.now("b").is_none());
}

#[test]
fn a_wish_makes_answers_old_whatever_comes_first() {
    let program = company();
    let mut wishing = program.clone();
    let ids: Vec<_> = wishing.people.keys().cloned().collect();
    wishing.people.get_mut(&ids[0]).unwrap().wishes = vec![ids[1].clone()];
    assert_ne!(fingerprint_with_wishes(&program), fingerprint_with_wishes(&wishing));
}

#[test]
fn scenarios_stand_beside_the_rules_in_force_with_figures_of_one_measure() {
    let mut story = Story::with(company());
    let scenarios = [
        ("s2", "Waktu dulu", weighed(story.program(), 10, 90), 20),
        ("s1", "Seperti sekarang", story.program().rules.clone(), 30),
        ("s3", "Satu per satu", Rules { objective: Objective::RaiseLowest, ..Rules::default() }, 10),
    ];
    for (id, name, rules, at) in scenarios {
        let scenario = Scenario::named(ScenarioId::new(id), name, rules, at);
        story.must(Command::KeepScenario(Box::new(scenario)));
    }
    let program = story.program();
    let print = fingerprint_with_wishes(program);
    let mut answers = Tried::default();
    let before = scenario_rows(program, &answers, &print, ID);
    let names: Vec<&str> = before.iter().map(|row| row.name.as_str()).collect();
    assert_eq!(names, ["Aturan yang berlaku", "Satu per satu", "Waktu dulu", "Seperti sekarang"]);
    assert!(before.iter().all(|row| row.figures.iter().all(String::is_empty)), "not worked out yet");
    let missing = scenarios_to_try(program, &answers, &print);
    assert_eq!(missing.len(), 3);
    answers.keep(&print, missing.clone(), tried(program, &missing));
    assert!(scenarios_to_try(program, &answers, &print).is_empty());
    insta::assert_debug_snapshot!(scenario_rows(program, &answers, &print, ID));

    // Adopted, it is what the others are measured by; everything is asked anew.
    story.must(Command::AdoptScenario(ScenarioId::new("s2")));
    let print = fingerprint_with_wishes(story.program());
    let rows = scenario_rows(story.program(), &answers, &print, EN);
    assert!(rows[2].in_force && rows[2].note == "The same as the rules in force" && !rows[3].in_force);
    assert_eq!(scenarios_to_try(story.program(), &answers, &print).len(), 3);
}

#[test]
fn a_scenario_that_cannot_be_worked_out_says_why() {
    let mut story = Story::small_company();
    let rules = Rules { objective: Objective::RaiseEach, ..Rules::default() };
    let scenario = Scenario::named(ScenarioId::new("s1"), "Satu per satu", rules.clone(), 1);
    story.must(Command::KeepScenario(Box::new(scenario)));
    let mut answers = Tried::default();
    let error = PairingError::TooManyForEach { people: 900, limit: 500 };
    answers.keep_failure("p", vec![rules], &error);
    let rows = scenario_rows(story.program(), &answers, "p", ID);
    assert!(rows[1].note.contains("paling banyak 500 orang"), "{}", rows[1].note);
    assert!(rows[1].figures.iter().all(String::is_empty));
}

#[cfg(feature = "ui")]
mod rendered {
    use super::*;
    use balik::matching::pair_people;
    use balik::program::RunId;
    use balik::rendering::place_html;
    use balik::screen::Place;

    /// The made-up company, paired, with two scenarios, one of them the rules in force.
    fn paired() -> Story {
        let mut story = Story::with(company());
        let run = pair_people(story.program(), &mut |_| Flow::GoOn).unwrap();
        story.must(Command::KeepRun(Box::new(run.into_run(RunId::new("r1"), story.now))));
        let rules = story.program().rules.clone();
        for (id, name, rules) in
            [("s1", "Waktu & tempat", weighed(story.program(), 40, 90)), ("s2", "Sekarang", rules)]
        {
            let scenario = Scenario::named(ScenarioId::new(id), name, rules, 1);
            story.must(Command::KeepScenario(Box::new(scenario)));
        }
        story
    }

    fn lab(story: &Story, language: Language) -> String {
        let html = place_html(story.program().clone(), Place::Pairs, language);
        let from = html.find("class=\"card panel trial\"").expect("the lab is there");
        html[from..].to_owned()
    }

    #[test]
    fn the_lab_has_a_handle_for_each_weight_and_says_what_to_do() {
        let html = lab(&paired(), Language::Indonesian);
        assert_eq!(html.matches("type=\"range\"").count(), 6, "five weights and learning both ways");
        assert_eq!(html.matches("type=\"radio\"").count(), 5, "five aims");
        for text in ["Coba aturan lain", "Geser salah satu bobot", "Simpan sebagai skenario", "Nama skenario"]
        {
            assert!(html.contains(text), "{text}");
        }
        assert!(!html.contains("Pakai aturan ini"), "nothing is moved yet");
    }

    #[test]
    fn scenarios_are_rows_with_names_for_everything_that_can_be_done() {
        let html = lab(&paired(), Language::Indonesian);
        for text in [
            "Aturan yang berlaku",
            "Waktu &amp; tempat",
            "Waktu dan tempat 10 → 90",
            "Sama dengan aturan yang berlaku",
            "Hitung semua skenario",
            "Tindakan untuk skenario Sekarang",
            "Pakai skenario Waktu &amp; tempat",
        ] {
            assert!(html.contains(text), "{text}");
        }
        assert!(!html.contains("Pakai skenario Sekarang"), "it is in force");
        let english = lab(&paired(), Language::English);
        for text in
            ["Try other rules", "Rules in force", "Actions for the scenario Sekarang", "Keep as a scenario"]
        {
            assert!(english.contains(text), "{text}");
        }
    }

    #[test]
    fn without_scenarios_the_way_to_the_first_is_said() {
        let mut story = paired();
        for id in ["s1", "s2"] {
            story.must(Command::DropScenario(ScenarioId::new(id)));
        }
        let html = lab(&story, Language::Indonesian);
        assert!(html.contains("Belum ada skenario") && !html.contains("Hitung semua skenario"));
    }
}
