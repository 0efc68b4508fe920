//! Rules kept by name: kept, renamed, adopted, dropped, each with one step back; refused in words; kept in files.

use crate::story::Story;
use balik::exchange::program_file::{FileFault, from_json, to_json};
use balik::program::{
    ChangeKind, Command, Ledger, MOST_SCENARIOS, Objective, Problem, Program, ProgramId, Refusal, Rules,
    Scenario, ScenarioId, TabId, Weights,
};

fn id(text: &str) -> ScenarioId {
    ScenarioId::new(text)
}

fn rules(style: u8) -> Rules {
    let rules = Rules::default();
    Rules {
        weights: Weights { style, ..rules.weights },
        common_slot: false,
        objective: Objective::RaiseLowest,
        ..rules
    }
}

fn keep(key: &str, name: &str, style: u8) -> Command {
    Command::KeepScenario(Box::new(Scenario::named(id(key), name, rules(style), 1_764_000_000_000)))
}

fn names(program: &Program) -> Vec<&str> {
    program.scenarios.values().map(|scenario| scenario.name.as_str()).collect()
}

/// A company with two scenarios.
fn with_two() -> Story {
    let mut story = Story::small_company();
    story.must(keep("s1", "Gaya dulu", 60));
    story.must(keep("s2", "Tanpa gaya", 0));
    story
}

#[test]
fn a_scenario_is_kept_beside_the_rules_in_force_and_adopting_it_is_one_step() {
    let mut story = with_two();
    assert_eq!(story.program().rules, Rules::default(), "keeping changes no rule");
    let change = story.must(Command::AdoptScenario(id("s1"))).unwrap();
    assert_eq!(change.name.kind, ChangeKind::ScenarioAdopted);
    assert_eq!(change.name.about, ["Gaya dulu"]);
    assert_eq!(story.program().rules, rules(60));
    assert_eq!(names(story.program()), ["Gaya dulu", "Tanpa gaya"], "and it stays to be compared");
    assert_eq!(story.must(Command::AdoptScenario(id("s1"))), None, "in force already");
    story.undo().unwrap();
    assert_eq!(story.program().rules, Rules::default());
    story.redo().unwrap();
    assert_eq!(story.program().rules, rules(60));
}

#[test]
fn a_scenario_is_renamed_and_dropped_with_a_way_back() {
    let mut story = with_two();
    let change = story.must(Command::RenameScenario { id: id("s2"), name: "Minat saja".into() }).unwrap();
    assert_eq!(change.edits.len(), 1, "one field");
    assert_eq!(change.name.about, ["Tanpa gaya", "Minat saja"]);
    story.must(Command::DropScenario(id("s2")));
    assert_eq!(names(story.program()), ["Gaya dulu"]);
    story.undo().unwrap();
    assert_eq!(names(story.program()), ["Gaya dulu", "Minat saja"]);
    assert_eq!(story.program().scenarios[&id("s2")].rules, rules(0));
    // The same id again is the same scenario with other rules.
    story.must(keep("s2", "Minat saja", 35));
    assert_eq!(story.program().scenarios[&id("s2")].rules.weights.style, 35);
}

#[test]
fn what_cannot_be_kept_is_refused_and_nothing_has_changed() {
    let mut story = with_two();
    let before = story.program().clone();
    let mut refused = |command| story.ask(command).unwrap_err();
    assert_eq!(refused(keep("s3", " \u{200b} ", 10)), Refusal::BadScenario(Problem::BlankName));
    assert_eq!(
        refused(keep("s3", &"a".repeat(81), 10)),
        Refusal::BadScenario(Problem::TooLong { length: 81, limit: 80 })
    );
    assert_eq!(refused(keep("s3", "gaya  DULU", 10)), Refusal::ScenarioTwice("Gaya dulu".to_owned()));
    assert!(matches!(
        refused(keep("s3", "Berat", 101)),
        Refusal::BadScenario(Problem::OutOfRange { field: "weight", value: 101, .. })
    ));
    let renamed = |id, name: &str| Command::RenameScenario { id, name: name.to_owned() };
    assert_eq!(refused(renamed(id("s2"), "")), Refusal::BadScenario(Problem::BlankName));
    assert_eq!(refused(renamed(id("s2"), "Gaya dulu")), Refusal::ScenarioTwice("Gaya dulu".to_owned()));
    for gone in [renamed(id("s9"), "X"), Command::DropScenario(id("s9")), Command::AdoptScenario(id("s9"))] {
        assert_eq!(refused(gone), Refusal::NoSuchScenario);
    }
    assert_eq!(story.program(), &before);
}

#[test]
fn twelve_are_kept_and_a_thirteenth_is_not() {
    let mut story = Story::small_company();
    for n in 0..MOST_SCENARIOS {
        story.must(keep(&format!("s{n}"), &format!("Skenario {n}"), 10));
    }
    assert_eq!(story.ask(keep("s99", "Satu lagi", 10)), Err(Refusal::TooManyScenarios(12)));
    story.must(keep("s3", "Skenario 3", 45));
    story.must(Command::DropScenario(id("s3")));
    story.must(keep("s99", "Satu lagi", 10));
    assert_eq!(story.program().scenarios.len(), MOST_SCENARIOS);
}

#[test]
fn scenarios_travel_in_the_file_and_with_a_program_that_takes_anothers_place() {
    let mut story = with_two();
    let mut noted = story.program().scenarios[&id("s1")].clone();
    "Usul Bu Ratih".clone_into(&mut noted.note);
    noted.extra.insert("badge".into(), serde_json::json!([1, 2]));
    story.must(Command::KeepScenario(Box::new(noted)));
    let text = to_json(story.program(), story.ledger.log());
    let file = from_json(&text).unwrap();
    assert_eq!(&file.program, story.program());
    assert!(file.mends.is_empty());
    assert_eq!(to_json(&file.program, &file.log), text);

    let mut other = Story::small_company();
    other.must(keep("s7", "Punya sendiri", 5));
    let before = other.program().clone();
    other.must(Command::Replace(Box::new(file.program)));
    assert_eq!(names(other.program()), ["Gaya dulu", "Tanpa gaya"]);
    other.undo().unwrap();
    assert_eq!(other.program(), &before);
}

#[test]
fn a_scenario_written_by_hand_needs_a_name_and_rules_that_hold() {
    let story = Story::small_company();
    let text = to_json(story.program(), &[]);
    let by_hand = |scenario: &str| {
        let lines: Vec<&str> = text.lines().filter(|line| !line.contains("\"checksum\"")).collect();
        from_json(&lines.join("\n").replacen(
            "\"topics\":",
            &format!("\"scenarios\": [{scenario}],\n \"topics\":"),
            1,
        ))
    };
    let program = by_hand(r#"{"id": "s1", "name": "Hanya nama"}"#).unwrap().program;
    assert_eq!(program.scenarios[&id("s1")].rules, Rules::default());
    let fault = |scenario: &str| {
        let error = by_hand(scenario).unwrap_err().remove(0);
        (error.fault, error.path)
    };
    let place = || "scenarios (s1)".to_owned();
    assert_eq!(fault(r#"{"id": "s1", "name": " "}"#), (FileFault::Problem(Problem::BlankName), place()));
    let zero = r#"{"learning": 0, "interests": 0, "style": 0, "logistics": 0, "across_units": 0}"#;
    assert_eq!(
        fault(&format!(r#"{{"id": "s1", "name": "Nol", "rules": {{"weights": {zero}}}}}"#)),
        (FileFault::Problem(Problem::NothingCounts), place())
    );
}

#[test]
fn two_facilitators_keep_scenarios_at_once_and_both_have_both() {
    let company = Story::small_company();
    let start = company.program().clone();
    let mut one = Story::in_tab(start.clone(), Vec::new(), "t1");
    let mut other = Story::in_tab(start, Vec::new(), "t2");
    let mine = one.must(keep("s1", "Dari satu", 30)).unwrap();
    other.now += 500;
    let theirs = other.must(keep("s2", "Dari dua", 40)).unwrap();
    let renamed = other.must(Command::RenameScenario { id: id("s2"), name: "Dua".into() }).unwrap();
    let take = |ledger: &mut Ledger, changes: &[balik::program::Change]| {
        for change in changes {
            ledger.receive(change.clone()).unwrap();
        }
    };
    take(&mut one.ledger, &[theirs, renamed]);
    take(&mut other.ledger, &[mine]);
    assert_eq!(one.program(), other.program());
    assert_eq!(names(one.program()), ["Dari satu", "Dua"]);
    let closed = Ledger::open(
        Program::new(ProgramId::new("cerita")),
        Vec::new(),
        one.ledger.author().clone(),
        TabId::new("t3"),
    );
    assert!(closed.program().scenarios.is_empty(), "a new program has none");
}
