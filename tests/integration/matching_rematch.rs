//! Pairing anew around running pairs: every setting against an exhaustive search, and stories of a cohort that
//! changes.

use crate::matching_solver::{Dice, random_problem};
use crate::story::{Story, someone, teaches, wants};
use balik::library::sample_program;
use balik::matching::service::{Answer, Found, Task, ask, serve};
use balik::matching::{
    FORBIDDEN, Flow, Keeping, MOST_SETTINGS, PairingError, Problem, Rematch, WhyEnded, fingerprint,
    keep_running, pair_people, rematch, running_print,
};
use balik::program::{
    Command, ConstraintKind, HardRule, Objective, PairKey, Person, PersonId, Program, ProgramId, Role, RunId,
};
use std::collections::{BTreeMap, BTreeSet};

type Cells = Vec<(usize, usize)>;

/// For every number of kept running pairs the best worth, by looking at everything.
fn best_by_kept(problem: &Problem, running: &BTreeSet<(usize, usize)>) -> BTreeMap<usize, i64> {
    let worth = problem.terms.worth().unwrap();
    let pins: BTreeSet<(usize, usize)> = problem.terms.pins.iter().copied().collect();
    let columns = problem.terms.columns();
    let mut states: BTreeMap<(Vec<u16>, usize), i64> = BTreeMap::new();
    states.insert((problem.terms.column_capacity.clone(), 0), 0);
    for row in 0..problem.terms.rows() {
        let mut next: BTreeMap<(Vec<u16>, usize), i64> = BTreeMap::new();
        for set in 0_u32..1 << columns {
            let has = |column: usize| set >> column & 1 == 1;
            let may = set.count_ones() <= u32::from(problem.terms.row_capacity[row])
                && (0..columns).all(|c| !has(c) || problem.row(row)[c] != FORBIDDEN)
                && (0..columns).all(|c| has(c) || !pins.contains(&(row, c)));
            if !may {
                continue;
            }
            let used: Vec<usize> = (0..columns).filter(|&c| has(c)).collect();
            let more: i64 = used.iter().map(|&c| worth.of(problem.row(row)[c])).sum();
            let keeps = used.iter().filter(|&&c| running.contains(&(row, c))).count();
            for ((left, kept), so_far) in &states {
                let mut left = left.clone();
                if used.iter().all(|&c| left[c].checked_sub(1).map(|n| left[c] = n).is_some()) {
                    let best = next.entry((left, kept + keeps)).or_insert(i64::MIN);
                    *best = (*best).max(so_far + more);
                }
            }
        }
        states = next;
    }
    let mut best: BTreeMap<usize, i64> = BTreeMap::new();
    for ((_, kept), worth) in states {
        let entry = best.entry(kept).or_insert(i64::MIN);
        *entry = (*entry).max(worth);
    }
    best
}

fn settings(problem: &Problem, running: &[(usize, usize)], most: usize) -> Vec<Keeping> {
    keep_running(&problem.terms, &mut problem.score_rows(), running, most, &mut |_, _| true)
        .unwrap_or_else(|error| panic!("{error}: {:?} {running:?}", problem.terms))
        .unwrap()
}

fn worth_of(problem: &Problem, pairs: &[(usize, usize)]) -> i64 {
    let worth = problem.terms.worth().unwrap();
    pairs.iter().map(|&(row, column)| worth.of(problem.row(row)[column])).sum()
}

/// Running pairs as they are in practice: a pairing of other days, within or above the capacities of now.
fn running_pairs(dice: &mut Dice, problem: &Problem) -> Cells {
    let (rows, columns) = (problem.terms.rows(), problem.terms.columns());
    let mut running = BTreeSet::new();
    for _ in 0..dice.roll(rows.max(columns) + 2) {
        let (row, column) = (dice.roll(rows), dice.roll(columns));
        let crowded = running.iter().any(|&(r, c)| r == row || c == column);
        if problem.row(row)[column] != FORBIDDEN && (!crowded || dice.chance(30)) {
            running.insert((row, column));
        }
    }
    running.into_iter().collect()
}

fn check(problem: &Problem, running: &[(usize, usize)], most: usize) -> usize {
    let known: BTreeSet<(usize, usize)> = running.iter().copied().collect();
    let best = best_by_kept(problem, &known);
    let at_least = |kept: usize| best.range(kept..).map(|(_, &worth)| worth).max().unwrap();
    let found = settings(problem, running, most);
    assert!(found.len() <= most.max(2));
    for one in &found {
        let kept = one.pairs.iter().filter(|pair| known.contains(pair)).count();
        assert_eq!(kept, one.kept, "{problem:?} {running:?}");
        assert_eq!(worth_of(problem, &one.pairs), at_least(kept), "kept {kept}: {problem:?} {running:?}");
        let total: u64 = one.pairs.iter().map(|&(r, c)| u64::from(problem.row(r)[c])).sum();
        assert_eq!(total, one.total);
    }
    assert!(found.windows(2).all(|two| two[0].kept > two[1].kept), "{found:?}");
    let (first, last) = (found.first().unwrap(), found.last().unwrap());
    assert_eq!(
        first.kept,
        *best.keys().max().unwrap(),
        "one end keeps as many as can be: {problem:?} {running:?}"
    );
    let top = at_least(0);
    assert_eq!(worth_of(problem, &last.pairs), top, "the other end is the best of all");
    let most_kept = best.iter().filter(|(_, worth)| **worth == top).map(|(&kept, _)| kept).max();
    assert_eq!(Some(last.kept), most_kept, "of equals, most stay: {problem:?} {running:?}");
    assert!(last.proof.kept.is_none());
    // With room for all of them no corner is missing at any whole bonus.
    if most > running.len() {
        let of = |kept: usize, worth: i64, bonus: i64| worth + bonus * i64::try_from(kept).unwrap();
        for bonus in [0, 1, 2, 3, 5, 17, 100, 1_000, 5_000, 9_999, 20_000, 60_000, 1_000_000] {
            let ours = found.iter().map(|one| of(one.kept, worth_of(problem, &one.pairs), bonus)).max();
            let theirs = best.iter().map(|(&kept, &worth)| of(kept, worth, bonus)).max();
            assert_eq!(ours, theirs, "bonus {bonus}: {problem:?} {running:?}");
        }
    }
    found.len()
}

#[test]
fn every_setting_of_small_cohorts_is_the_best_that_keeps_as_many() {
    let mut dice = Dice(77);
    let (mut with_choice, mut with_many) = (0, 0);
    for rows in 1..=5 {
        for columns in 1..=5 {
            for case in 0..200 {
                let problem = random_problem(&mut dice, rows, columns, case % 2 == 0);
                let running = running_pairs(&mut dice, &problem);
                let found = check(&problem, &running, MOST_SETTINGS);
                with_choice += usize::from(found > 1);
                with_many += usize::from(found > 2);
            }
        }
    }
    assert!(with_choice > 800 && with_many > 80, "{with_choice} {with_many}: the cases say something");
}

#[test]
fn with_few_settings_both_ends_are_there() {
    let mut dice = Dice(78);
    for _ in 0..200 {
        let problem = random_problem(&mut dice, 5, 5, false);
        let running = running_pairs(&mut dice, &problem);
        check(&problem, &running, 2);
        check(&problem, &running, 3);
    }
}

#[test]
fn larger_cohorts_are_proven_and_stay_in_order() {
    let mut dice = Dice(79);
    for objective in [Objective::MostPairs, Objective::LargestTotal] {
        let count = 150;
        let mut problem = random_problem(&mut dice, count, count, false);
        problem.scores = (0..count * count)
            .map(|_| if dice.chance(20) { FORBIDDEN } else { u16::try_from(dice.roll(10_001)).unwrap() })
            .collect();
        problem.terms.pins.clear();
        problem.terms.objective = objective;
        let running: Cells = (0..count).map(|at| (at, (at * 7 + 3) % count)).collect();
        let running: Cells = running.into_iter().filter(|&(r, c)| problem.row(r)[c] != FORBIDDEN).collect();
        let found = settings(&problem, &running, MOST_SETTINGS);
        assert_eq!(found.len(), MOST_SETTINGS);
        assert_eq!(found[0].kept, running.len());
        let worths: Vec<i64> = found.iter().map(|one| worth_of(&problem, &one.pairs)).collect();
        assert!(worths.windows(2).all(|two| two[0] < two[1]), "each step gains: {worths:?}");
        // Steps gain less and less per pair touched.
        let prices: Vec<i64> = found
            .windows(2)
            .zip(worths.windows(2))
            .map(|(kept, worth)| (worth[1] - worth[0]) / i64::try_from(kept[0].kept - kept[1].kept).unwrap())
            .collect();
        assert!(prices.windows(2).all(|two| two[0] >= two[1]), "{prices:?}");
    }
}

#[test]
fn it_can_be_stopped_at_any_time() {
    let mut dice = Dice(80);
    let problem = random_problem(&mut dice, 5, 5, false);
    let running = running_pairs(&mut dice, &problem);
    for after in 0..200 {
        let mut heard = 0;
        let found = keep_running(&problem.terms, &mut problem.score_rows(), &running, 9, &mut |done, of| {
            assert!(done <= of);
            heard += 1;
            heard <= after
        });
        assert_eq!(found.unwrap().is_none(), heard > after);
    }
}

// Stories.

fn key(mentor: &str, mentee: &str) -> PairKey {
    PairKey::new(&PersonId::new(mentor), &PersonId::new(mentee))
}

fn looked_at(program: &Program) -> Rematch {
    rematch(program, &mut |_| Flow::GoOn).unwrap()
}

fn couples(rematch: &Rematch, setting: usize) -> Vec<(&str, &str)> {
    let pairs = &rematch.settings[setting].outcome.pairs;
    pairs.iter().map(|pair| (pair.mentor.as_str(), pair.mentee.as_str())).collect()
}

/// Pairs, keeps the result and approves all of it.
fn running(mut story: Story) -> Story {
    let outcome = pair_people(story.program(), &mut |_| Flow::GoOn).unwrap();
    let run = outcome.into_run(RunId::new("r1"), story.now);
    let keys: Vec<PairKey> = run.pairs.iter().map(|pair| PairKey::new(&pair.mentor, &pair.mentee)).collect();
    story.must(Command::KeepRun(Box::new(run)));
    story.must(Command::ApprovePairs(keys));
    story
}

fn changed(story: &mut Story, id: &str, change: impl FnOnce(&mut Person)) {
    let mut person = story.person(id);
    change(&mut person);
    story.must(Command::PutPerson(Box::new(person)));
}

#[test]
fn while_nothing_changes_there_is_one_setting_and_it_touches_nobody() {
    let story = running(Story::small_company());
    let found = looked_at(story.program());
    assert_eq!((found.running.len(), found.ended.len(), found.settings.len()), (2, 0, 1));
    assert_eq!(found.settings[0].kept, 2);
    assert_eq!(found.settings[0].outcome.proof.kept, None, "the best of all, without conditions");
}

#[test]
fn who_joins_is_placed_without_touching_anybody() {
    let mut story = running(Story::small_company());
    for person in [
        teaches(someone("dina", "Dina", Role::Mentor, "staf"), "ai", 3),
        wants(someone("hadi", "Hadi", Role::Mentee, "direktur"), "ai", 1, 3),
    ] {
        story.must(Command::PutPerson(Box::new(person)));
    }
    let found = looked_at(story.program());
    assert_eq!(found.settings[0].kept, 2);
    assert_eq!(couples(&found, 0), [("sari", "budi"), ("dina", "hadi"), ("bima", "ratih")]);
}

#[test]
fn a_better_mentor_who_joins_shows_what_touching_a_pair_would_gain() {
    let mut story = running(Story::small_company());
    // Bima's mentee could learn more from Dina, and Hadi could learn from either.
    for person in [
        teaches(teaches(someone("dina", "Dina", Role::Mentor, "staf"), "tiktok", 4), "ai", 4),
        wants(someone("hadi", "Hadi", Role::Mentee, "direktur"), "tiktok", 0, 3),
    ] {
        story.must(Command::PutPerson(Box::new(person)));
    }
    changed(&mut story, "ratih", |ratih| {
        ratih.needs[0].wanted = 4;
        ratih.needs.push(ratih.needs[0].clone());
        ratih.needs[1].topic = "ai".into();
    });
    let found = looked_at(story.program());
    assert_eq!(found.settings.first().unwrap().kept, 2);
    let (first, last) = (found.settings.first().unwrap(), found.settings.last().unwrap());
    assert!(last.kept < first.kept && last.outcome.total > first.outcome.total, "{found:?}");
    assert_eq!(first.outcome.proof.kept, Some(2));
    assert_eq!(last.outcome.proof.kept, None);
}

#[test]
fn whoever_loses_a_partner_is_placed_again_and_it_is_said_why() {
    let mut story = running(Story::small_company());
    story.must(Command::PutPerson(Box::new(teaches(someone("dina", "Dina", Role::Mentor, "staf"), "ai", 3))));
    changed(&mut story, "sari", |sari| sari.paused = true);
    let found = looked_at(story.program());
    assert_eq!(found.ended.len(), 1);
    assert_eq!(found.ended[0].why, WhyEnded::NotTakingPart(PersonId::new("sari")));
    assert_eq!(couples(&found, 0), [("dina", "budi"), ("bima", "ratih")]);
    assert_eq!(found.settings[0].kept, 1);

    let mut story = running(Story::small_company());
    story.must(Command::RemovePeople(vec!["sari".into()]));
    let found = looked_at(story.program());
    assert_eq!((found.running.len(), found.ended.len()), (1, 0), "a pair goes with its people");
}

#[test]
fn a_pair_that_a_rule_forbids_by_now_is_named_with_the_rule_and_a_pin_keeps_it() {
    let mut story = running(Story::small_company());
    changed(&mut story, "sari", |sari| sari.grade = Some("direktur".into()));
    changed(&mut story, "budi", |budi| budi.vetoes.push("bima".into()));
    let found = looked_at(story.program());
    assert_eq!(found.ended[0].why, WhyEnded::Blocked(vec![HardRule::Direction]));
    story.must(Command::Constrain { pair: key("sari", "budi"), kind: Some(ConstraintKind::Pinned) });
    assert!(looked_at(story.program()).ended.is_empty());
    let mut story = running(Story::small_company());
    changed(&mut story, "sari", |sari| sari.vetoes.push("budi".into()));
    let found = looked_at(story.program());
    assert_eq!(found.ended[0].why, WhyEnded::Blocked(vec![HardRule::Forbidden]), "a veto stays private");
}

#[test]
fn fewer_places_end_as_few_pairs_as_they_must() {
    let mut story = Story::small_company();
    story.must(Command::RemovePeople(vec!["bima".into()]));
    changed(&mut story, "sari", |sari| {
        sari.mentor_capacity = 2;
        sari.offers.push(sari.offers[0].clone());
        sari.offers[1].topic = "tiktok".into();
    });
    let mut story = running(story);
    assert_eq!(story.program().pairs.len(), 2);
    changed(&mut story, "sari", |sari| sari.mentor_capacity = 1);
    let found = looked_at(story.program());
    assert_eq!(found.running.len(), 2, "each could go on, though not both");
    assert_eq!((found.settings.len(), found.settings[0].kept), (1, 1));
}

#[test]
fn under_every_aim_the_dial_is_there() {
    for objective in [
        Objective::MostPairs,
        Objective::LargestTotal,
        Objective::RaiseLowest,
        Objective::RaiseEach,
        Objective::WishesFirst,
    ] {
        let mut program = running(Story::with(sample_program(ProgramId::new("s"), 60, 5))).program().clone();
        program.rules.objective = objective;
        for person in program.people.values_mut().step_by(7) {
            person.paused = true;
        }
        let found = looked_at(&program);
        assert!(!found.ended.is_empty() && !found.settings.is_empty());
        assert_eq!(found.settings[0].outcome.objective, Rematch::objective(objective));
        assert_eq!(found.settings[0].outcome.fingerprint, fingerprint(&program));
        if objective == Objective::MostPairs {
            let anew = pair_people(&program, &mut |_| Flow::GoOn).unwrap();
            let last = &found.settings.last().unwrap().outcome;
            assert_eq!((last.pairs.len(), last.total), (anew.pairs.len(), anew.total));
        }
    }
}

#[test]
fn the_worker_finds_the_same_and_is_told_only_which_pairs_run() {
    let mut program = running(Story::with(sample_program(ProgramId::new("s"), 80, 5))).program().clone();
    for person in program.people.values_mut().step_by(9) {
        person.needs.truncate(1);
    }
    let asked = ask(7, &program, Task::Rematch);
    assert!(!asked.text.contains("\"run\"") && !asked.text.contains("status"), "no approvals");
    let mut answers = Vec::new();
    serve(&asked, &mut |answer| {
        answers.push(answer);
        Flow::GoOn
    });
    let last = answers.pop().unwrap();
    assert!(answers.iter().all(|answer| matches!(answer, Answer::Progress { number: 7, .. })));
    assert!(answers.len() > 1, "it says how far it is");
    let Answer::Found { found, .. } = Answer::from_json(&last.to_json()).unwrap() else { panic!("{last:?}") };
    assert_eq!(*found, Found::Rematch(looked_at(&program)));
    let stopped = rematch(&program, &mut |_| Flow::Stop);
    assert_eq!(stopped, Err(PairingError::Stopped));
}

#[test]
fn approving_makes_an_earlier_dial_old() {
    let mut story = running(Story::small_company());
    let before = running_print(story.program());
    story.must(Command::WithdrawApproval(vec![key("sari", "budi")]));
    assert_ne!(before, running_print(story.program()));
    assert_eq!(fingerprint(story.program()), before.split(' ').next().unwrap());
}

#[test]
fn pairs_are_approved_in_the_place_of_others_and_one_undo_brings_them_back() {
    let mut story = running(Story::small_company());
    let before = story.program().pairs.clone();
    story.must(Command::Constrain { pair: key("sari", "budi"), kind: Some(ConstraintKind::Forbidden) });
    story.must(Command::PutPerson(Box::new(teaches(someone("dina", "Dina", Role::Mentor, "staf"), "ai", 3))));
    let found = looked_at(story.program());
    let run = found.settings[0].outcome.clone().into_run(RunId::new("r2"), story.now + 1);
    story.must(Command::KeepRun(Box::new(run)));
    let (pairs, ended) = (vec![key("dina", "budi")], vec![key("sari", "budi")]);
    story.must(Command::ApproveInstead { pairs: pairs.clone(), ended: ended.clone() });
    let now: Vec<PairKey> = story.program().pairs.keys().cloned().collect();
    assert_eq!(now, [key("bima", "ratih"), key("dina", "budi")]);
    story.undo().unwrap();
    assert_eq!(story.program().pairs, before);
    story.redo().unwrap();
    assert!(story.ask(Command::ApproveInstead { pairs, ended }).is_err(), "what does not run cannot end");
}
