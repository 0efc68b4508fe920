//! Other rules, tried: the figures are those of pairing anew, and what is compared is measured alike.

use crate::matching_pairing::wild;
use crate::matching_solver::Dice;
use crate::story::Story;
use balik::library::{made_up_company, sample_program};
use balik::matching::service::{Answer, Found, Task, ask, serve};
use balik::matching::{Cohort, Flow, PairingError, Trial, Trials, pair_people, score_parts, try_rules};
use balik::program::{Objective, PersonId, Program, ProgramId, Rules, RunPair, Weights};
use std::collections::BTreeSet;

fn tried(program: &Program, rules: &[Rules]) -> Trials {
    try_rules(program, rules, &mut |_| Flow::GoOn).unwrap()
}

fn only(program: &Program, rules: &Rules) -> Trial {
    tried(program, std::slice::from_ref(rules)).each.remove(0).unwrap()
}

fn under(program: &Program, rules: &Rules) -> Program {
    Program { rules: rules.clone(), ..program.clone() }
}

fn pairs(program: &Program) -> Vec<RunPair> {
    pair_people(program, &mut |_| Flow::GoOn).unwrap().pairs
}

fn names(pairs: &[RunPair]) -> BTreeSet<(PersonId, PersonId)> {
    pairs.iter().map(|pair| (pair.mentee.clone(), pair.mentor.clone())).collect()
}

/// The score of each pair by the weights of a program, the slow way.
fn scores(program: &Program, pairs: &[RunPair]) -> Vec<u16> {
    let cohort = Cohort::new(program);
    pairs.iter().map(|pair| score_parts(&cohort, &pair.mentor, &pair.mentee).unwrap().total()).collect()
}

fn sum(scores: &[u16]) -> u64 {
    scores.iter().map(|&score| u64::from(score)).sum()
}

/// Rules with everything that can be moved thrown about.
fn thrown(dice: &mut Dice, from: &Rules) -> Rules {
    let mut weight = || u8::try_from(dice.roll(21) * 5).unwrap();
    let weights = Weights {
        learning: weight().max(5),
        interests: weight(),
        style: weight(),
        logistics: weight(),
        across_units: weight(),
        ..from.weights.clone()
    };
    let mutual_percent = u8::try_from(dice.roll(11) * 5).unwrap();
    let objectives =
        [Objective::MostPairs, Objective::LargestTotal, Objective::RaiseLowest, Objective::WishesFirst];
    Rules {
        weights,
        mutual_percent,
        direction: dice.chance(60),
        different_unit: dice.chance(50),
        shared_topic: dice.chance(50),
        common_slot: dice.chance(50),
        objective: objectives[dice.roll(4)],
        ..from.clone()
    }
}

/// The best that mentees from `at` on can add, over every choice they have.
fn best_from(
    at: usize,
    so_far: (usize, u64),
    free: &mut Vec<u16>,
    scores: &[Vec<Option<u64>>],
    by_pairs: bool,
) -> (usize, u64) {
    let Some(row) = scores.get(at) else { return so_far };
    let rank = |(pairs, total): (usize, u64)| if by_pairs { (pairs, total) } else { (0, total) };
    let mut best = best_from(at + 1, so_far, free, scores, by_pairs);
    for (mentor, score) in row.iter().enumerate() {
        if let (Some(score), true) = (score, free[mentor] > 0) {
            free[mentor] -= 1;
            let other = best_from(at + 1, (so_far.0 + 1, so_far.1 + score), free, scores, by_pairs);
            free[mentor] += 1;
            if rank(other) > rank(best) {
                best = other;
            }
        }
    }
    best
}

/// The most pairs, and the best total with that many (or the best total at all), by trying everything.
fn best_by_force(program: &Program) -> (usize, u64) {
    let cohort = Cohort::new(program);
    let people = cohort.people();
    let mut free: Vec<u16> = cohort.mentors().capacity.clone();
    let by_pairs = program.rules.objective == Objective::MostPairs;
    let row = |&mentee: &usize| -> Vec<Option<u64>> {
        let score = |&mentor: &usize| {
            let (one, other) = (&people[mentor].id, &people[mentee].id);
            cohort.allows(one, other).then(|| u64::from(score_parts(&cohort, one, other).unwrap().total()))
        };
        cohort.mentors().people.iter().map(score).collect()
    };
    let scores: Vec<Vec<Option<u64>>> = cohort.mentees().people.iter().map(row).collect();
    best_from(0, (0, 0), &mut free, &scores, by_pairs)
}

#[test]
fn small_cohorts_are_tried_as_well_as_trying_everything_could() {
    let mut flipped = 0;
    for seed in 0..60 {
        let mut dice = Dice(seed);
        let mut program = sample_program(ProgramId::new("s"), 6 + dice.roll(5), seed);
        program.rules.objective = [Objective::MostPairs, Objective::LargestTotal][dice.roll(2)];
        let mut rules = thrown(&mut dice, &program.rules);
        rules.objective = [Objective::MostPairs, Objective::LargestTotal][dice.roll(2)];
        let Trials { now, each } = tried(&program, std::slice::from_ref(&rules));
        let trial = each[0].clone().unwrap();
        assert_eq!(now.total(), best_by_force(&program).1, "seed {seed}: by the rules in force");
        let (count, total) = best_by_force(&under(&program, &rules));
        assert_eq!(trial.total_tried, total, "seed {seed}: by the tried rules");
        if rules.objective == Objective::MostPairs {
            assert_eq!(trial.then.scores.len(), count, "seed {seed}");
        }
        flipped += trial.flips.len();
    }
    assert!(flipped > 20, "something flips: {flipped}");
}

#[test]
fn every_figure_is_that_of_pairing_anew_and_scoring_by_hand() {
    for seed in 0..16 {
        let mut dice = Dice(seed);
        let program = wild(seed, 60);
        let rules = thrown(&mut dice, &program.rules);
        let other = under(&program, &rules);
        let (before, after) = (pairs(&program), pairs(&other));
        let Trials { now, each } = tried(&program, std::slice::from_ref(&rules));
        let trial = each[0].clone().unwrap();
        let mut by_now = scores(&program, &after);
        assert_eq!(trial.now_tried, sum(&scores(&other, &before)));
        assert_eq!(trial.total_tried, sum(&scores(&other, &after)));
        assert_eq!((now.total(), trial.then.total()), (sum(&scores(&program, &before)), sum(&by_now)));
        by_now.sort_unstable();
        assert_eq!(trial.then.scores, by_now, "the lowest first, by the weights in force");
        let barred = |program: &Program, pairs: &[RunPair]| {
            let cohort = Cohort::new(program);
            pairs.iter().filter(|pair| !cohort.allows(&pair.mentor, &pair.mentee)).count()
        };
        assert_eq!(trial.barred_now as usize, barred(&program, &after));
        assert_eq!(trial.barred_tried as usize, barred(&other, &before));

        let (had, has) = (names(&before), names(&after));
        let given_up: BTreeSet<_> = trial.flips.iter().flat_map(|flip| names(&flip.had)).collect();
        let instead: BTreeSet<_> = trial.flips.iter().flat_map(|flip| names(&flip.has)).collect();
        assert_eq!(given_up, had.difference(&has).cloned().collect());
        assert_eq!(instead, has.difference(&had).cloned().collect());
        assert!(trial.flips.iter().all(|flip| {
            let both = flip.had.iter().chain(&flip.has);
            !(flip.had.is_empty() && flip.has.is_empty()) && both.clone().all(|p| p.mentee == flip.mentee)
        }));
        let mentors = |pairs: &[RunPair]| pairs.iter().map(|p| p.mentor.clone()).collect::<BTreeSet<_>>();
        let (taught, teach) = (mentors(&before), mentors(&after));
        assert_eq!(trial.mentors_gained, teach.difference(&taught).cloned().collect::<Vec<_>>());
        assert_eq!(trial.mentors_left, taught.difference(&teach).cloned().collect::<Vec<_>>());
        let paired: BTreeSet<_> = after.iter().map(|p| p.mentee.clone()).collect();
        let cohort = Cohort::new(&program);
        assert_eq!(trial.then.left as usize, cohort.mentees().people.len() - paired.len());
        assert_eq!(trial.then.spare as usize, cohort.mentors().people.len() - teach.len());
    }
}

#[test]
fn by_the_measure_in_force_other_weights_never_gain_and_by_their_own_they_never_lose() {
    let program = made_up_company(ProgramId::new("c"), &|text| text.indonesian().to_owned());
    let mut flips = 0;
    for seed in 0..12 {
        let mut dice = Dice(seed);
        let weights = thrown(&mut dice, &program.rules).weights;
        let rules = Rules { weights, ..program.rules.clone() };
        let Trials { now, each } = tried(&program, std::slice::from_ref(&rules));
        let trial = each[0].clone().unwrap();
        assert_eq!((trial.barred_now, trial.barred_tried), (0, 0), "the same rules forbid the same");
        assert_eq!(trial.then.scores.len(), now.scores.len());
        assert!(trial.then.total() <= now.total(), "today's best is best by today's measure");
        assert!(trial.total_tried >= trial.now_tried, "and the tried one by its own");
        flips += trial.flips.len();
    }
    assert!(flips > 0);
}

#[test]
fn the_rules_in_force_tried_change_nothing() {
    for seed in 0..6 {
        let program = wild(seed, 50);
        let Trials { now, each } = tried(&program, std::slice::from_ref(&program.rules));
        let trial = each[0].clone().unwrap();
        assert_eq!(trial.then, now);
        assert!(trial.flips.is_empty() && trial.mentors_gained.is_empty() && trial.mentors_left.is_empty());
        assert_eq!((trial.total_tried, trial.now_tried), (now.total(), now.total()));
    }
}

#[test]
fn a_looser_rule_brings_somebody_in_and_a_tighter_one_leaves_somebody_out() {
    let program = Story::small_company().program().clone();
    let wide = Rules { max_gap: Some(1), ..program.rules.clone() };
    let trial = only(&program, &wide);
    let [flip] = trial.flips.as_slice() else { panic!("{trial:?}") };
    assert_eq!((flip.mentee.as_str(), flip.had.len(), flip.has.len()), ("budi", 1, 0));
    assert_eq!((trial.then.left, trial.then.spare, trial.barred_tried), (1, 1, 1));
    assert_eq!(trial.mentors_left, ["sari".into()]);

    let back = only(&under(&program, &wide), &program.rules);
    assert_eq!((back.flips[0].had.len(), back.flips[0].has.len()), (0, 1));
    assert_eq!(back.mentors_gained, ["sari".into()]);
    assert_eq!((back.then.left, back.barred_now), (0, 1), "the pair gained is against the rules in force");
}

#[test]
fn several_are_tried_at_once_and_one_that_cannot_be_says_why() {
    let program = sample_program(ProgramId::new("s"), 600, 5);
    let heavy =
        Rules { weights: Weights { style: 90, ..program.rules.weights.clone() }, ..program.rules.clone() };
    let each = Rules { objective: Objective::RaiseEach, ..program.rules.clone() };
    let mut heard = Vec::new();
    let trials = try_rules(&program, &[heavy.clone(), each], &mut |progress| {
        heard.push((progress.done, progress.of));
        Flow::GoOn
    })
    .unwrap();
    assert_eq!(trials.each[0].clone().unwrap(), only(&program, &heavy));
    assert!(matches!(trials.each[1], Err(PairingError::TooManyForEach { .. })));
    heard.dedup();
    assert_eq!(heard, [(0, 3), (1, 3)], "the third was refused before it began");
    let stopped = try_rules(&program, &[heavy], &mut |progress| {
        if progress.done == 1 { Flow::Stop } else { Flow::GoOn }
    });
    assert_eq!(stopped, Err(PairingError::Stopped));
}

#[test]
fn the_worker_tries_rules_as_the_engine_does_and_hears_wishes_only_where_they_count() {
    let mut program = wild(3, 60);
    let ids: Vec<PersonId> = program.people.keys().cloned().collect();
    for (n, person) in program.people.values_mut().enumerate() {
        person.vetoes.clear();
        person.wishes = vec![ids[(n + 7) % ids.len()].clone()];
    }
    let wished = PersonId::new("orang-yang-diinginkan");
    program.people.values_mut().next().unwrap().wishes.push(wished.clone());
    let plain = Rules { different_unit: false, ..program.rules.clone() };
    let by_wishes = Rules { objective: Objective::WishesFirst, ..program.rules.clone() };
    for (rules, with_wishes) in [(vec![plain.clone()], false), (vec![plain, by_wishes], true)] {
        let asked = ask(9, &program, Task::Try { rules: rules.clone() });
        assert_eq!(String::from_utf8_lossy(&asked.bytes).contains(wished.as_str()), with_wishes);
        let mut last = None;
        serve(&asked, &mut |answer| {
            last = Answer::from_json(&answer.to_json());
            Flow::GoOn
        });
        let Some(Answer::Found { number: 9, found }) = last else { panic!("{last:?}") };
        assert_eq!(*found, Found::Tried(tried(&program, &rules)));
    }
}
