//! People paired: rules, scores, pins, who is left and why, the worker's protocol.

use crate::matching_solver::Dice;
use crate::story::{Story, someone, teaches, wants};
use balik::library::{made_up_company, sample_program};
use balik::matching::service::{Answer, question, serve};
use balik::matching::{
    Cohort, FORBIDDEN, Flow, Help, Known, Outcome, PairingError, Problem, ScoreRows, Scorer, Stage, Terms,
    Weight, WhatIf, WhyNot, aims_side_by_side, assign, blocking_rules, certify, explain_pair,
    explain_unpaired, fingerprint, firmness, pair_people, score_parts, what_if, why_not,
};
use balik::program::{
    Availability, Command, Constraint, ConstraintKind, Day, DayPart, GroupForm, HardRule, Manager,
    MeetingMode, Objective, PairKey, Person, PersonId, Program, ProgramId, Role, RunId, RunPair, Style,
    WhyUnpaired,
};
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

fn id(text: &str) -> PersonId {
    PersonId::new(text)
}

fn pair(program: &Program) -> Outcome {
    pair_people(program, &mut |_| Flow::GoOn).unwrap()
}

fn couples(outcome: &Outcome) -> Vec<(&str, &str)> {
    outcome.pairs.iter().map(|p| (p.mentor.as_str(), p.mentee.as_str())).collect()
}

/// The small company of the stories, with somebody changed.
fn company(change: impl Fn(&str, &mut Person)) -> Program {
    let mut program = Story::small_company().program().clone();
    for (id, person) in &mut program.people {
        change(id.as_str(), person);
    }
    program
}

fn constrain(program: &mut Program, mentor: &str, mentee: &str, kind: ConstraintKind) {
    let key = PairKey::new(&id(mentor), &id(mentee));
    let constraint =
        Constraint { mentor: id(mentor), mentee: id(mentee), kind, extra: serde_json::Map::new() };
    program.constraints.insert(key, constraint);
}

fn blocked(program: &Program, mentor: &str, mentee: &str) -> Vec<HardRule> {
    blocking_rules(&Cohort::new(program), &id(mentor), &id(mentee))
}

#[test]
fn the_small_company_is_paired_by_what_people_want_to_learn() {
    let outcome = pair(&company(|_, _| ()));
    assert_eq!(couples(&outcome), [("sari", "budi"), ("bima", "ratih")]);
    assert!(outcome.unpaired.is_empty());
    let run = outcome.clone().into_run(RunId::new("r1"), 5);
    assert!(run.certified);
    assert_eq!(run.total, outcome.pairs.iter().map(|p| u64::from(p.score)).sum::<u64>());
}

#[test]
fn each_rule_blocks_alone_and_not_when_switched_off() {
    type Case = (HardRule, fn(&str, &mut Person), fn(&mut Program));
    let cases: [Case; 8] = [
        (
            HardRule::Direction,
            |id, p| {
                if id == "budi" {
                    p.grade = Some("staf".into());
                }
            },
            |p| p.rules.direction = false,
        ),
        (HardRule::GapTooWide, |_, _| (), |p| p.rules.max_gap = Some(2)),
        (
            HardRule::ReportingPath,
            |id, p| {
                if id == "sari" {
                    p.manager = Some(Manager::Person("ratih".into()));
                } else if id == "ratih" {
                    p.manager = Some(Manager::Person("budi".into()));
                }
            },
            |p| p.rules.reporting_path = false,
        ),
        (
            HardRule::Appraiser,
            |id, p| {
                if id == "sari" {
                    p.appraiser = Some("budi".into());
                }
            },
            |p| p.rules.appraiser = false,
        ),
        (HardRule::SameUnit, |_, p| p.unit = Some(" Pemasaran ".into()), |p| p.rules.different_unit = false),
        (
            HardRule::NoTopic,
            |id, p| {
                if id == "budi" {
                    p.needs[0].now = 4;
                    p.needs[0].wanted = 4;
                    p.needs.push(balik::program::Need {
                        topic: "tiktok".into(),
                        now: 0,
                        wanted: 1,
                        importance: 1,
                        extra: serde_json::Map::new(),
                    });
                }
            },
            |p| p.rules.shared_topic = false,
        ),
        (
            HardRule::NoLanguage,
            |id, p| p.languages = vec![if id == "sari" { "Jawa".into() } else { "Sunda".into() }],
            |p| p.rules.common_language = false,
        ),
        (
            HardRule::NoSlot,
            |id, p| {
                p.availability = [(if id == "sari" { Day::Monday } else { Day::Friday }, DayPart::Morning)]
                    .into_iter()
                    .collect();
            },
            |p| p.rules.common_slot = false,
        ),
    ];
    for (rule, change, off) in cases {
        let mut program = company(change);
        if rule == HardRule::GapTooWide {
            program.rules.max_gap = Some(1);
        }
        assert_eq!(blocked(&program, "sari", "budi"), [rule], "{rule:?}");
        off(&mut program);
        assert_eq!(blocked(&program, "sari", "budi"), [], "{rule:?} switched off");
    }
}

#[test]
fn what_is_not_known_never_blocks() {
    let program = company(|_, p| {
        p.grade = None;
        p.needs.clear();
        p.offers.clear();
    });
    assert_eq!(blocked(&program, "sari", "budi"), []);
    let dangling = company(|_, p| {
        p.grade = Some("gone".into());
        p.manager = Some(Manager::Person("gone".into()));
        p.appraiser = Some("gone".into());
        p.needs.iter_mut().for_each(|n| n.topic = "gone".into());
    });
    assert_eq!(blocked(&dangling, "sari", "budi"), []);
    pair(&dangling);
}

#[test]
fn a_pin_overrides_rules_but_neither_a_veto_nor_places() {
    let mut program = company(|_, p| p.unit = Some("Keuangan".into()));
    assert!(pair(&program).pairs.is_empty());
    constrain(&mut program, "bima", "budi", ConstraintKind::Pinned);
    assert_eq!(couples(&pair(&program)), [("bima", "budi")]);
    let mut vetoed = program.clone();
    vetoed.people.get_mut(&id("bima")).unwrap().vetoes.push(id("budi"));
    assert_eq!(blocked(&vetoed, "bima", "budi"), [HardRule::Veto]);
    assert!(pair(&vetoed).pairs.is_empty());
    constrain(&mut program, "bima", "ratih", ConstraintKind::Pinned);
    let refused = pair_people(&program, &mut |_| Flow::GoOn);
    assert_eq!(refused, Err(PairingError::TooManyPins { person: id("bima"), pins: 2, places: 1 }));
}

#[test]
fn a_ban_keeps_a_pair_apart() {
    let mut program = company(|_, _| ());
    constrain(&mut program, "sari", "budi", ConstraintKind::Forbidden);
    assert_eq!(blocked(&program, "sari", "budi"), [HardRule::Forbidden]);
    assert_eq!(couples(&pair(&program)), [("bima", "ratih")]);
}

#[test]
fn a_veto_is_never_named_outside() {
    let program = company(|id, p| {
        if id == "sari" {
            p.vetoes = vec!["budi".into()];
        }
    });
    let outcome = pair(&program);
    let cohort = Cohort::new(&program);
    let said =
        format!("{:?} {:?}", outcome.unpaired, why_not(&cohort, &outcome.pairs, &id("sari"), &id("budi")));
    assert!(said.contains("Forbidden") && !said.contains("Veto"), "{said}");
    let mut with_ban = program.clone();
    constrain(&mut with_ban, "sari", "budi", ConstraintKind::Forbidden);
    let both = why_not(&Cohort::new(&with_ban), &[], &id("sari"), &id("budi"));
    assert_eq!(both, WhyNot::Blocked(vec![HardRule::Forbidden]), "one name for one or both");
}

#[test]
fn places_count_as_the_group_form_says() {
    let mut story = Story::small_company();
    let mut sari = story.person("sari");
    sari.mentor_capacity = 2;
    sari.offers.push(balik::program::Offer {
        topic: "tiktok".into(),
        level: 4,
        extra: serde_json::Map::new(),
    });
    story.must(Command::PutPerson(Box::new(sari)));
    story.must(Command::RemovePeople(vec![id("bima")]));
    assert_eq!(couples(&pair(story.program())), [("sari", "budi"), ("sari", "ratih")]);
    let mut program = company(|id, p| {
        p.mentee_capacity = 2;
        if id == "budi" {
            p.needs.push(balik::program::Need {
                topic: "tiktok".into(),
                now: 0,
                wanted: 2,
                importance: 1,
                extra: serde_json::Map::new(),
            });
        }
    });
    program.people.remove(&id("ratih"));
    assert_eq!(couples(&pair(&program)), [("sari", "budi")], "one to one: a mentee has one mentor");
    program.setup.group_form = GroupForm::SeveralMentorsOneMentee;
    assert_eq!(couples(&pair(&program)), [("bima", "budi"), ("sari", "budi")]);
}

#[test]
fn somebody_in_both_roles_never_mentors_themselves() {
    let mut program = company(|_, _| ());
    program.rules.direction = false;
    program.rules.shared_topic = false;
    for person in program.people.values_mut() {
        person.role = Role::Both;
    }
    let outcome = pair(&program);
    assert_eq!(outcome.pairs.len(), 4);
    assert!(outcome.pairs.iter().all(|p| p.mentor != p.mentee));
}

#[test]
fn the_paused_and_those_without_places_are_left_alone() {
    let program = company(|id, p| match id {
        "sari" => p.paused = true,
        "ratih" => p.mentee_capacity = 0,
        _ => {}
    });
    let outcome = pair(&program);
    assert!(outcome.pairs.is_empty());
    let left: Vec<&str> = outcome.unpaired.iter().map(|u| u.person.as_str()).collect();
    assert_eq!(left, ["budi", "bima"]);
}

#[test]
fn a_score_is_the_sum_of_its_parts_and_each_part_can_be_checked_by_hand() {
    let program = company(|id, p| {
        p.style = Some(Style {
            energy: if id == "sari" { 5 } else { 1 },
            pace: 3,
            directness: 3,
            learning: 3,
            focus: 3,
        });
        p.interests =
            if id == "sari" { vec!["Memasak".into(), "lari".into()] } else { vec!["memasak".into()] };
        p.meets = Some(MeetingMode::Online);
        p.unit = Some(id.to_owned());
    });
    let parts = score_parts(&Cohort::new(&program), &id("sari"), &id("budi")).unwrap();
    // Budi wants AI from 0 to 2, Sari teaches at 4: all of it.
    assert_eq!((parts.teaches.points.got, parts.teaches.points.most), (3000, 3000));
    // Sari named nothing to learn: half.
    assert_eq!((parts.learns_back.points.got, parts.learns_back.known), (500, Known::NeitherSpoke));
    assert_eq!(
        (parts.interests.points.got, parts.interests.shared.clone()),
        (2000, vec!["Memasak".to_owned()])
    );
    assert_eq!((parts.style.points.got, parts.style.likeness), (2000, 16));
    // Slots not known 6, online 6, ways agree 6, of 24.
    assert_eq!(parts.logistics.points.got, 750);
    assert_eq!(parts.across.points.got, 1000);
    assert_eq!(parts.total(), 9250);
}

#[test]
fn nothing_known_is_half_of_everything() {
    let mut program = Program::new(ProgramId::new("p"));
    for (name, role) in [("a", Role::Mentor), ("b", Role::Mentee)] {
        program.people.insert(id(name), Person::named(id(name), name, role));
    }
    let outcome = pair(&program);
    assert_eq!(outcome.pairs[0].score, 5000);
}

#[test]
fn part_of_a_gap_counts_as_part() {
    let program = company(|id, p| match id {
        "budi" => *p = wants(someone("budi", "Budi", Role::Mentee, "direktur"), "ai", 1, 4),
        "sari" => *p = teaches(someone("sari", "Sari", Role::Mentor, "staf"), "ai", 2),
        _ => {}
    });
    let parts = score_parts(&Cohort::new(&program), &id("sari"), &id("budi")).unwrap();
    assert_eq!(parts.teaches.points.got, 1000);
    assert_eq!((parts.teaches.gains[0].teaches_at, parts.teaches.gains[0].helps()), (2, true));
}

/// A few hundred people of whom much is missing or odd, with vetoes, bans and pins.
pub fn wild(seed: u64, people: usize) -> Program {
    let mut dice = Dice(seed);
    let mut program = sample_program(ProgramId::new("wild"), people, seed);
    let ids: Vec<PersonId> = program.people.keys().cloned().collect();
    for person in program.people.values_mut() {
        match dice.roll(12) {
            0 => person.needs.clear(),
            1 => person.offers.clear(),
            2 => person.interests.clear(),
            3 => person.style = None,
            4 => person.unit = None,
            5 => person.grade = None,
            6 => person.role = Role::Both,
            7 => person.availability = Availability::NONE,
            8 => person.mentor_capacity = 3,
            9 => person.manager = Some(Manager::Person(ids[dice.roll(ids.len())].clone())),
            10 => person.vetoes.push(ids[dice.roll(ids.len())].clone()),
            _ => person.appraiser = Some(ids[dice.roll(ids.len())].clone()),
        }
    }
    for _ in 0..people / 4 {
        let (a, b) = (ids[dice.roll(ids.len())].clone(), ids[dice.roll(ids.len())].clone());
        let (one, other) = (&program.people[&a], &program.people[&b]);
        let pinned = dice.chance(30) && one.can_mentor() && other.can_learn();
        let taken = program.constraints.values().any(|c| c.mentor == a || c.mentee == b);
        if a != b && !taken {
            let kind = if pinned { ConstraintKind::Pinned } else { ConstraintKind::Forbidden };
            constrain(&mut program, a.as_str(), b.as_str(), kind);
        }
    }
    if seed.is_multiple_of(2) {
        program.setup.group_form = GroupForm::SeveralMentorsOneMentee;
        program.rules.objective = Objective::LargestTotal;
    }
    program
}

#[test]
fn wild_programs_keep_every_rule_and_every_place() {
    for seed in 0..12 {
        let program = wild(seed, 120);
        let cohort = Cohort::new(&program);
        // A run compares fast and slow scores of every pair it proposes, and fails when they differ.
        let outcome = pair(&program);
        let mut teaching: BTreeMap<&PersonId, u8> = BTreeMap::new();
        let mut learning: BTreeMap<&PersonId, u8> = BTreeMap::new();
        let mut seen = BTreeSet::new();
        for p in &outcome.pairs {
            assert_eq!(blocking_rules(&cohort, &p.mentor, &p.mentee), []);
            assert!(seen.insert((&p.mentor, &p.mentee)), "twice");
            *teaching.entry(&p.mentor).or_default() += 1;
            *learning.entry(&p.mentee).or_default() += 1;
        }
        assert!(teaching.iter().all(|(id, &n)| n <= program.people[*id].mentor_capacity));
        assert!(learning.iter().all(|(id, &n)| n <= program.people[*id].mentee_capacity));
        for c in program.constraints.values() {
            let paired = seen.contains(&(&c.mentor, &c.mentee));
            match c.kind {
                ConstraintKind::Forbidden => assert!(!paired),
                ConstraintKind::Pinned => assert_eq!(paired, cohort.allows(&c.mentor, &c.mentee)),
            }
        }
    }
}

#[test]
fn the_quick_scores_are_the_explained_ones_for_every_pair() {
    for seed in 20..24 {
        let program = wild(seed, 60);
        let cohort = Cohort::new(&program);
        let outcome = pair(&program);
        for &mentor in &cohort.mentors().people {
            for &mentee in &cohort.mentees().people {
                let (a, b) = (&cohort.people()[mentor].id, &cohort.people()[mentee].id);
                let parts = score_parts(&cohort, a, b).unwrap();
                match why_not(&cohort, &outcome.pairs, a, b) {
                    WhyNot::Better { score, .. } => assert_eq!(score, parts.total(), "{a} {b}"),
                    WhyNot::Blocked(rules) => assert!(!rules.is_empty()),
                    WhyNot::ArePair => assert!(outcome.pairs.iter().any(|p| p.score == parts.total())),
                    WhyNot::NotTakingPart => panic!("both take part"),
                }
                assert!(parts.factors().iter().all(|(_, p)| p.got <= p.most));
            }
        }
    }
}

#[test]
fn scores_worked_out_by_the_row_are_the_explained_ones() {
    for seed in 40..56 {
        let mut program = wild(seed, 70);
        let rules = &mut program.rules;
        match seed % 4 {
            0 => rules.max_gap = Some(2),
            1 => (rules.min_gap, rules.different_unit) = (0, false),
            2 => (rules.direction, rules.shared_topic, rules.common_slot) = (false, false, false),
            _ => (rules.reporting_path, rules.appraiser, rules.common_language) = (false, false, false),
        }
        (rules.weights.learning, rules.weights.logistics) = (7, u8::try_from(seed).unwrap());
        rules.mutual_percent = 50;
        if seed % 3 == 0 {
            // More languages than fit a number.
            for (at, person) in program.people.values_mut().enumerate() {
                person.languages.push(format!("bahasa {}", at % 50));
            }
        }
        let cohort = Cohort::new(&program);
        for rows_are_mentors in [false, true] {
            let (rows, columns) = if rows_are_mentors {
                (cohort.mentors(), cohort.mentees())
            } else {
                (cohort.mentees(), cohort.mentors())
            };
            let mut scorer = Scorer::new(&cohort, rows_are_mentors);
            let mut row_scores = vec![0; columns.people.len()];
            for (row, &person) in rows.people.iter().enumerate() {
                scorer.write_row(row, &mut row_scores);
                for (&score, &other) in row_scores.iter().zip(&columns.people) {
                    let (mentor, mentee) = if rows_are_mentors { (person, other) } else { (other, person) };
                    let (a, b) = (&cohort.people()[mentor].id, &cohort.people()[mentee].id);
                    let expected = if cohort.allows(a, b) {
                        score_parts(&cohort, a, b).unwrap().total()
                    } else {
                        FORBIDDEN
                    };
                    assert_eq!(score, expected, "seed {seed}: {a} with {b}");
                }
            }
        }
    }
}

#[test]
fn another_solver_finds_the_same_total() {
    use pathfinding::kuhn_munkres::kuhn_munkres;
    use pathfinding::matrix::Matrix;
    let mut dice = Dice(41);
    for size in [10, 40, 90, 150] {
        let scores: Vec<u16> =
            (0..size * (size + 7)).map(|_| u16::try_from(dice.roll(10_001)).unwrap()).collect();
        let weights = scores.iter().map(|&s| i64::from(s)).collect();
        let (total, _) = kuhn_munkres(&Matrix::from_vec(size, size + 7, weights).unwrap());
        let problem = Problem {
            scores,
            terms: Terms {
                row_capacity: vec![1; size],
                column_capacity: vec![1; size + 7],
                pins: Vec::new(),
                objective: Objective::MostPairs,
            },
        };
        let solution = assign(&problem.terms, &mut problem.score_rows(), &mut |_| true).unwrap().unwrap();
        assert_eq!(
            i64::try_from(certify(&problem.terms, &mut problem.score_rows(), &solution).unwrap().total)
                .unwrap(),
            total
        );
    }
    assert_eq!(FORBIDDEN, u16::MAX);
}

#[test]
fn the_made_up_company_gives_these_pairs_on_every_machine() {
    let program = made_up_company(ProgramId::new("c"), &|text| text.indonesian().to_owned());
    let outcome = pair(&program);
    insta::assert_snapshot!(
        outcome
            .pairs
            .iter()
            .map(|p| format!("{} {} {}", p.mentor, p.mentee, p.score))
            .collect::<Vec<_>>()
            .join("\n")
    );
}

#[test]
fn the_same_program_gives_the_same_run() {
    let program = wild(5, 100);
    assert_eq!(pair(&program), pair(&program.clone()));
}

#[test]
fn who_is_left_is_told_why_and_what_would_help() {
    let program = company(|id, p| {
        if id == "sari" || id == "budi" {
            p.unit = Some("Operasi".into());
        }
    });
    let outcome = pair(&program);
    let budi = outcome.unpaired.iter().find(|u| u.person == id("budi")).unwrap();
    assert_eq!(
        budi.why,
        WhyUnpaired::AllBlocked { rules: vec![(HardRule::SameUnit, 1), (HardRule::NoTopic, 1)] }
    );
    let explained = explain_unpaired(&Cohort::new(&program), &id("budi"), false).unwrap();
    assert_eq!(
        explained.helps,
        [
            Help::RuleOff { rule: HardRule::SameUnit, opens: 1 },
            Help::RuleOff { rule: HardRule::NoTopic, opens: 1 }
        ]
    );
    let mut relaxed = program.clone();
    relaxed.rules.different_unit = false;
    assert!(pair(&relaxed).unpaired.is_empty(), "the help is true");
}

#[test]
fn one_more_place_is_offered_only_where_it_helps() {
    let mut program = company(|_, _| ());
    let extra = wants(someone("cipto", "Cipto", Role::Mentee, "manajer"), "ai", 0, 4);
    program.people.insert(id("cipto"), extra);
    let outcome = pair(&program);
    let left = outcome.unpaired.iter().find(|u| !u.as_mentor).unwrap();
    assert_eq!(left.why, WhyUnpaired::AllTaken { allowed: 1 });
    let explained = explain_unpaired(&Cohort::new(&program), &left.person, false).unwrap();
    let [.., Help::OneMorePlace { person, more_pairs, .. }] = &explained.helps[..] else {
        panic!("{explained:?}")
    };
    assert_eq!((person.as_str(), *more_pairs), ("sari", 1));
    program.people.get_mut(&id("sari")).unwrap().mentor_capacity = 2;
    assert!(pair(&program).unpaired.is_empty(), "the help is true");
}

#[test]
fn a_topic_learned_is_named_with_its_level_and_where_it_brings_a_pair() {
    // Nobody teaches what Ratih wants: Bima would have to.
    let program = company(|id, p| {
        if id == "bima" {
            *p = teaches(someone("bima", "Bima", Role::Mentor, "staf"), "ai", 3);
        }
    });
    let helps = |person: &str, as_mentor| {
        explain_unpaired(&Cohort::new(&program), &id(person), as_mentor).unwrap().helps
    };
    let learned = |helps: Vec<Help>| -> Vec<(String, String, u8, u32)> {
        let told = helps.into_iter().filter_map(|help| match help {
            Help::TopicLearned { mentor, topic, level, more_pairs, .. } => {
                Some((mentor.to_string(), topic.to_string(), level, more_pairs))
            }
            _ => None,
        });
        told.collect()
    };
    let outcome = pair(&program);
    assert_eq!(outcome.pairs.len(), 1);
    let idle = outcome.unpaired.iter().find(|left| left.as_mentor).unwrap().person.to_string();
    let for_ratih = learned(helps("ratih", false));
    assert_eq!(for_ratih[0].1, "tiktok");
    assert_eq!((for_ratih[0].2, for_ratih[0].3), (2, 1), "from 1, so 2 is enough");
    let for_mentor = learned(helps(&idle, true));
    assert_eq!(for_mentor[0], (idle.clone(), "tiktok".to_owned(), 2, 1));
}

/// What a help says, done: how many pairs more there are, how many points, and whether they are paired.
fn done(program: &Program, now: &Outcome, help: &Help, person: &PersonId) -> Option<(i64, i64, bool)> {
    let mut other = program.clone();
    match help {
        Help::RuleOff { .. } => return None,
        Help::OneMorePlace { person, .. } => other.people.get_mut(person)?.mentor_capacity += 1,
        Help::TopicLearned { mentor, topic, level, .. } => {
            let who = other.people.get_mut(mentor)?;
            who.offers.retain(|offer| offer.topic != *topic);
            *who = teaches(who.clone(), topic.as_str(), *level);
        }
    }
    let then = pair(&other);
    let signed = |count: usize| i64::try_from(count).unwrap();
    let points = i64::try_from(then.total).unwrap() - i64::try_from(now.total).unwrap();
    let paired = then.pairs.iter().any(|p| &p.mentor == person || &p.mentee == person);
    Some((signed(then.pairs.len()) - signed(now.pairs.len()), points, paired))
}

#[test]
fn what_helps_brings_exactly_what_it_says_as_pairing_anew_shows() {
    let (mut places, mut topics) = (0, 0);
    for seed in 60..84 {
        let mut program = wild(seed, 60);
        let objective = if seed % 3 == 0 { Objective::LargestTotal } else { Objective::MostPairs };
        program.rules.objective = objective;
        for person in program.people.values_mut() {
            // Few topics each, so that many are kept apart by them alone.
            person.offers.truncate(1);
            person.needs.truncate(1);
        }
        let now = pair(&program);
        let cohort = Cohort::new(&program);
        for left in &now.unpaired {
            let explained = explain_unpaired(&cohort, &left.person, left.as_mentor).unwrap();
            for help in &explained.helps {
                let Some((pairs, gained, paired)) = done(&program, &now, help, &left.person) else {
                    continue;
                };
                match *help {
                    Help::OneMorePlace { more_pairs, .. } => {
                        places += 1;
                        assert_eq!(i64::from(more_pairs), pairs, "{help:?}");
                    }
                    Help::TopicLearned { more_pairs, points, level, .. } => {
                        topics += 1;
                        assert!((1..=4).contains(&level));
                        assert_eq!((i64::from(more_pairs), points), (pairs.max(0), gained), "{help:?}");
                    }
                    Help::RuleOff { .. } => {}
                }
                // Of equally good pairings another may be taken; as a rule they are in it.
                assert!(paired || pairs > 0 || gained > 0, "{help:?} {left:?}");
            }
        }
    }
    assert!(places > 10 && topics > 10, "{places} places, {topics} topics");
}

#[test]
fn where_nothing_is_named_no_topic_learned_would_have_paired_them() {
    let mut looked = 0;
    for seed in 60..70 {
        let mut program = wild(seed, 60);
        program.rules.objective = Objective::MostPairs;
        for person in program.people.values_mut() {
            person.offers.truncate(1);
            person.needs.truncate(1);
        }
        let now = pair(&program);
        let cohort = Cohort::new(&program);
        for left in now.unpaired.iter().filter(|left| left.as_mentor) {
            let explained = explain_unpaired(&cohort, &left.person, true).unwrap();
            if explained.helps.iter().any(|help| matches!(help, Help::TopicLearned { .. })) {
                continue;
            }
            for topic in program.topics.keys().take(4) {
                looked += 1;
                let (mentor, topic) = (left.person.clone(), topic.clone());
                let help = Help::TopicLearned { mentor, topic, level: 4, score: 0, more_pairs: 0, points: 0 };
                let (pairs, ..) = done(&program, &now, &help, &left.person).unwrap();
                assert!(pairs <= 0, "{help:?} would have helped {left:?}");
            }
        }
    }
    assert!(looked > 0);
}

#[test]
fn nobody_on_the_other_side_is_said_so() {
    let mut program = company(|_, _| ());
    program.people.retain(|_, p| p.role == Role::Mentee);
    assert!(pair(&program).unpaired.iter().all(|u| u.why == WhyUnpaired::NobodyThere));
    program.people.clear();
    assert_eq!(pair(&program).pairs, []);
}

#[test]
fn a_pair_is_explained_with_the_next_best_of_both() {
    let mut program = company(|_, _| ());
    program.rules.shared_topic = false;
    let outcome = pair(&program);
    let cohort = Cohort::new(&program);
    let explained = explain_pair(&cohort, &outcome.pairs, &id("sari"), &id("budi")).unwrap();
    let next = explained.mentor_next.unwrap();
    assert_eq!((next.person.as_str(), next.taken), ("ratih", true));
    assert_eq!(next.less, i32::from(explained.parts.total()) - i32::from(next.score));
    assert_eq!(explained.mentee_next.unwrap().person.as_str(), "bima");
    assert!(matches!(why_not(&cohort, &outcome.pairs, &id("sari"), &id("ratih")), WhyNot::Better { .. }));
    assert_eq!(why_not(&cohort, &outcome.pairs, &id("sari"), &id("budi")), WhyNot::ArePair);
    assert_eq!(why_not(&cohort, &outcome.pairs, &id("budi"), &id("sari")), WhyNot::NotTakingPart);
}

#[test]
fn the_fingerprint_changes_with_what_is_looked_at_and_with_nothing_else() {
    let program = company(|_, _| ());
    let print = fingerprint(&program);
    assert_eq!(print.len(), 16);
    let mut renamed = company(|_, p| {
        p.name.push_str(" baru");
        p.note = "catatan".into();
        p.contact = Some("a@b.id".into());
        p.wishes = vec!["x".into()];
    });
    renamed.setup.name = "Lain".into();
    assert_eq!(fingerprint(&renamed), print);
    let changes: [fn(&mut Program); 9] = [
        |p| p.rules.weights.style += 1,
        |p| p.rules.objective = Objective::LargestTotal,
        |p| p.rules.max_gap = Some(3),
        |p| p.setup.group_form = GroupForm::SeveralMentorsOneMentee,
        |p| p.setup.grades.swap(0, 1),
        |p| p.people.get_mut(&"sari".into()).unwrap().vetoes.push("budi".into()),
        |p| p.people.get_mut(&"sari".into()).unwrap().offers[0].level = 3,
        |p| p.people.get_mut(&"sari".into()).unwrap().paused = true,
        |p| constrain(p, "sari", "budi", ConstraintKind::Pinned),
    ];
    for (at, change) in changes.into_iter().enumerate() {
        let mut other = program.clone();
        change(&mut other);
        assert_ne!(fingerprint(&other), print, "change {at}");
    }
}

#[test]
fn a_run_reports_its_stages_and_stops_when_told() {
    let program = sample_program(ProgramId::new("s"), 60, 3);
    let mut stages = Vec::new();
    pair_people(&program, &mut |p| {
        assert!(p.done <= p.of);
        stages.push(p.stage);
        Flow::GoOn
    })
    .unwrap();
    stages.dedup();
    assert_eq!(stages, [Stage::Scoring, Stage::Solving, Stage::Proving]);
    for stop_at in [Stage::Scoring, Stage::Solving, Stage::Proving] {
        let stopped =
            pair_people(&program, &mut |p| if p.stage == stop_at { Flow::Stop } else { Flow::GoOn });
        assert_eq!(stopped, Err(PairingError::Stopped));
    }
}

#[test]
fn every_aim_is_proven_and_each_is_best_at_its_own() {
    let mut program = wild(8, 90);
    program.rules.objective = Objective::MostPairs;
    let lowest = |outcome: &Outcome| {
        let pinned = |p: &RunPair| program.constraints.contains_key(&PairKey::new(&p.mentor, &p.mentee));
        outcome.pairs.iter().filter(|p| !pinned(p)).map(|p| p.score).min().unwrap()
    };
    let with = |objective| {
        let mut other = program.clone();
        other.rules.objective = objective;
        pair(&other)
    };
    let most = with(Objective::MostPairs);
    let raised = with(Objective::RaiseLowest);
    let each = with(Objective::RaiseEach);
    let wishes = with(Objective::WishesFirst);
    assert_eq!((most.pairs.len(), most.pairs.len()), (raised.pairs.len(), each.pairs.len()));
    assert!(lowest(&raised) >= lowest(&most) && raised.total <= most.total);
    assert_eq!((raised.proof.lowest, each.proof.lowest), (Some(lowest(&raised)), Some(lowest(&raised))));
    assert!(each.total <= raised.total);
    assert_eq!(wishes.proof.blocking, Some(0));
    assert!(wishes.pairs.len() <= most.pairs.len());
    for outcome in [&most, &raised, &each, &wishes] {
        assert!(outcome.proof.checked > 0 && outcome.proof.forbidden > 0);
    }
}

#[test]
fn a_wish_on_both_sides_is_granted_where_wishes_come_first() {
    let mut program = sample_program(ProgramId::new("s"), 40, 5);
    program.rules.objective = Objective::WishesFirst;
    let cohort = Cohort::new(&program);
    let before = pair(&program);
    let (mentor, mentee) = cohort
        .mentors()
        .people
        .iter()
        .flat_map(|&a| cohort.mentees().people.iter().map(move |&b| (a, b)))
        .map(|(a, b)| (cohort.people()[a].id.clone(), cohort.people()[b].id.clone()))
        .find(|(a, b)| cohort.allows(a, b) && !before.pairs.iter().any(|p| &p.mentor == a && &p.mentee == b))
        .unwrap();
    let mut wishing = program.clone();
    wishing.people.get_mut(&mentor).unwrap().wishes = vec![mentee.clone()];
    wishing.people.get_mut(&mentee).unwrap().wishes = vec![mentor.clone()];
    let after = pair(&wishing);
    assert!(after.pairs.iter().any(|p| p.mentor == mentor && p.mentee == mentee));
    assert_ne!(fingerprint(&wishing), fingerprint(&program), "a wish makes the run old");
    // The worker is told.
    let mut heard = None;
    serve(&question(1, &wishing), &mut |answer| {
        if let Answer::Done { outcome, .. } = answer {
            heard = Some(*outcome);
        }
        Flow::GoOn
    });
    assert_eq!(heard.unwrap().pairs, after.pairs);
}

#[test]
fn what_two_people_as_a_pair_would_cost_is_what_pairing_anew_says() {
    let signed = |count: usize| i64::try_from(count).unwrap();
    for seed in [8, 10] {
        for objective in [Objective::MostPairs, Objective::LargestTotal, Objective::RaiseLowest] {
            let mut program = wild(seed, 60);
            program.rules.objective = objective;
            let now = pair(&program);
            let (mut with, mut without) = (0, 0);
            let cohort = Cohort::new(&program);
            for &a in cohort.mentors().people.iter().step_by(4) {
                for &b in cohort.mentees().people.iter().step_by(2) {
                    let (mentor, mentee) = (&cohort.people()[a].id, &cohort.people()[b].id);
                    let mut other = program.clone();
                    let (price, kind) = match what_if(&program, mentor, mentee).unwrap() {
                        WhatIf::With(price) => (price, ConstraintKind::Pinned),
                        WhatIf::Without(price) => (price, ConstraintKind::Forbidden),
                        WhatIf::Blocked(rules) => {
                            assert!(!rules.is_empty() && !cohort.allows(mentor, mentee));
                            continue;
                        }
                        _ => continue,
                    };
                    other.constraints.remove(&PairKey::new(mentor, mentee));
                    constrain(&mut other, mentor.as_str(), mentee.as_str(), kind);
                    let then = pair(&other);
                    let pairs = signed(then.pairs.len()) - signed(now.pairs.len());
                    let points = i64::try_from(then.total).unwrap() - i64::try_from(now.total).unwrap();
                    assert_eq!(
                        (price.pairs, price.points),
                        (pairs, points),
                        "{mentor} {mentee} {objective:?}"
                    );
                    if kind == ConstraintKind::Pinned {
                        with += 1;
                        assert!(price.added.iter().any(|p| &p.mentor == mentor && &p.mentee == mentee));
                    } else {
                        without += 1;
                    }
                }
            }
            assert!(with > 2, "{with} with, {without} without");
        }
    }
}

#[test]
fn a_pair_that_holds_is_there_whichever_weight_moves_and_its_slack_is_exact() {
    let program = sample_program(ProgramId::new("s"), 150, 11);
    let now = pair(&program);
    let firm = firmness(&program, &mut |_| Flow::GoOn).unwrap();
    assert_eq!(firm.len(), now.pairs.len());
    let holding = firm.iter().filter(|firm| firm.holds()).count();
    assert!(holding > 0 && holding < firm.len(), "{holding} of {} hold", firm.len());
    for firm in firm.iter().filter(|firm| firm.slack.is_some()).take(6) {
        let WhatIf::Without(price) = what_if(&program, &firm.mentor, &firm.mentee).unwrap() else { panic!() };
        assert_eq!(price.points, -i64::from(firm.slack.unwrap()));
    }
    // Scaled by five, a fifth more of learning is 6 against 5.
    let mut turned = program.clone();
    let w = &mut turned.rules.weights;
    (w.learning, w.interests, w.style, w.logistics, w.across_units) = (48, 20, 20, 10, 10);
    let then = pair(&turned);
    for firm in &firm {
        let there = then.pairs.iter().any(|p| p.mentor == firm.mentor && p.mentee == firm.mentee);
        assert_eq!(there, !firm.broken_by.contains(&(Weight::Learning, true)));
    }
}

#[test]
fn aims_stand_side_by_side_as_they_would_alone() {
    let program = wild(8, 70);
    let aims = aims_side_by_side(&program, &mut |_| Flow::GoOn).unwrap();
    assert_eq!(aims.len(), 5);
    for aim in aims {
        let mut alone = program.clone();
        alone.rules.objective = aim.objective;
        let outcome = pair(&alone);
        assert_eq!((aim.pairs as usize, aim.total), (outcome.pairs.len(), outcome.total));
        if aim.objective == program.rules.objective {
            assert_eq!(aim.same, aim.pairs);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, ..ProptestConfig::default() })]

    /// Whatever the rules say, there is a proven pairing or a refusal, under every aim.
    #[test]
    fn wild_rules_never_break_the_engine(
        seed in 0_u64..1000,
        people in 2_usize..40,
        gaps in (any::<u8>(), any::<Option<u8>>()),
        switches in any::<[bool; 8]>(),
        weights in any::<[u8; 5]>(),
        percent in any::<u8>(),
        aim in 0_usize..5,
    ) {
        let mut program = wild(seed, people);
        let rules = &mut program.rules;
        (rules.min_gap, rules.max_gap, rules.mutual_percent) = (gaps.0, gaps.1, percent);
        let [direction, reporting, appraiser, unit, topic, language, slot, repeat] = switches;
        (rules.direction, rules.reporting_path, rules.appraiser) = (direction, reporting, appraiser);
        (rules.different_unit, rules.shared_topic, rules.common_language) = (unit, topic, language);
        (rules.common_slot, rules.no_repeat) = (slot, repeat);
        let w = &mut rules.weights;
        [w.learning, w.interests, w.style, w.logistics, w.across_units] = weights;
        rules.objective = [
            Objective::MostPairs,
            Objective::LargestTotal,
            Objective::RaiseLowest,
            Objective::RaiseEach,
            Objective::WishesFirst,
        ][aim];
        match pair_people(&program, &mut |_| Flow::GoOn) {
            Ok(outcome) => prop_assert!(outcome.pairs.iter().all(|pair| pair.score <= 10_000)),
            Err(error) => prop_assert!(matches!(error, PairingError::TooManyPins { .. }), "{error}"),
        }
    }
}

#[test]
fn raising_each_is_refused_in_words_for_more_than_five_hundred() {
    let mut program = sample_program(ProgramId::new("s"), 600, 5);
    program.rules.objective = Objective::RaiseEach;
    let refused = pair_people(&program, &mut |_| Flow::GoOn);
    assert!(matches!(refused, Err(PairingError::TooManyForEach { limit: 500, .. })), "{refused:?}");
}
