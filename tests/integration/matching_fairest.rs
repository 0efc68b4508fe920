//! The fairest pairing and the leximin pairing: against looking at everything, published examples, hard
//! instances, and proofs that are tampered with.

use crate::matching_solver::Dice;
use balik::library::sample_program;
use balik::matching::{
    Cohort, Cover, FORBIDDEN, Fairest, FairnessFlaw, FairnessProof, Flaw, Leximin, LeximinProof,
    MOST_LEXIMIN_CELLS, Problem, ScoreRows, Scorer, Terms, assign, certify_fairest, certify_leximin, fairest,
    leximin,
};
use balik::program::{Objective, ProgramId};
use std::collections::BTreeMap;

fn terms(row_capacity: Vec<u16>, column_capacity: Vec<u16>) -> Terms {
    Terms { row_capacity, column_capacity, pins: Vec::new(), objective: Objective::MostPairs }
}

fn dense(rows: usize, columns: usize, score: impl Fn(usize, usize) -> u16) -> Problem {
    let cells = (0..rows).flat_map(|r| (0..columns).map(move |c| (r, c)));
    Problem {
        scores: cells.map(|(r, c)| score(r, c)).collect(),
        terms: terms(vec![1; rows], vec![1; columns]),
    }
}

fn whole(number: usize) -> u16 {
    u16::try_from(number).unwrap()
}

/// Solves and has it certified.
fn fair(problem: &Problem) -> (Fairest, FairnessProof) {
    let answer = fairest(&problem.terms, &mut problem.score_rows(), &mut |_| true).unwrap().unwrap();
    let proof = certify_fairest(&problem.terms, &mut problem.score_rows(), &answer)
        .unwrap_or_else(|flaw| panic!("{flaw}: {problem:?} {answer:?}"));
    assert_eq!(proof.lowest, answer.lowest);
    assert_eq!(proof.pairs, answer.solution.pairs.len() as u64);
    assert!(proof.most_above < proof.pairs || answer.lowest.is_none());
    (answer, proof)
}

fn lexi(problem: &Problem) -> (Leximin, LeximinProof) {
    let answer = leximin(&problem.terms, &mut problem.score_rows(), &mut |_| true).unwrap().unwrap();
    let proof = certify_leximin(&problem.terms, &mut problem.score_rows(), &answer)
        .unwrap_or_else(|flaw| panic!("{flaw}: {problem:?} {answer:?}"));
    assert_eq!(proof.pairs, answer.pairs.len() as u64);
    (answer, proof)
}

/// Scores of pairs that are not pinned, rising.
fn rising(problem: &Problem, pairs: &[(usize, usize)]) -> Vec<u16> {
    let free = pairs.iter().filter(|pair| !problem.terms.pins.contains(pair));
    let mut scores: Vec<u16> = free.map(|&(r, c)| problem.row(r)[c]).collect();
    scores.sort_unstable();
    scores
}

/// Looks at everything, row by row, over what is left of each column, and keeps the best of those that left
/// the same. `worth` adds a pair that is not pinned.
fn look_at_everything<T: Clone + Ord>(
    problem: &Problem,
    floor: u16,
    nothing: T,
    worth: impl Fn(&T, u16) -> T,
) -> (u64, T) {
    let Terms { row_capacity, column_capacity, pins, .. } = &problem.terms;
    let columns = problem.terms.columns();
    let mut states: BTreeMap<Vec<u16>, (u64, T)> = BTreeMap::new();
    states.insert(column_capacity.clone(), (0, nothing));
    for (row, &capacity) in row_capacity.iter().enumerate() {
        let scores = problem.row(row);
        let pinned = |c: usize| pins.contains(&(row, c));
        let usable: Vec<u32> = (0_u32..1 << columns)
            .filter(|set| set.count_ones() <= u32::from(capacity))
            .filter(|set| {
                (0..columns).all(|c| match (set >> c & 1 == 1, pinned(c)) {
                    (used, true) => used,
                    (true, false) => scores[c] != FORBIDDEN && scores[c] >= floor,
                    (false, false) => true,
                })
            })
            .collect();
        let mut next: BTreeMap<Vec<u16>, (u64, T)> = BTreeMap::new();
        for (left, (pairs, best)) in &states {
            'sets: for set in &usable {
                let (mut left, mut pairs, mut best) = (left.clone(), *pairs, best.clone());
                for c in (0..columns).filter(|c| set >> c & 1 == 1) {
                    let Some(fewer) = left[c].checked_sub(1) else { continue 'sets };
                    left[c] = fewer;
                    if !pinned(c) {
                        pairs += 1;
                        best = worth(&best, scores[c]);
                    }
                }
                let entry = next.entry(left).or_insert_with(|| (pairs, best.clone()));
                if (pairs, &best) > (entry.0, &entry.1) {
                    *entry = (pairs, best);
                }
            }
        }
        states = next;
    }
    states.into_values().max().unwrap_or_else(|| panic!("no pairing at all: {problem:?}"))
}

/// The lowest score, the number of pairs and the total, pins aside.
fn fairest_by_looking(problem: &Problem) -> (Option<u16>, u64, u64) {
    let with_floor =
        |floor: u16| look_at_everything(problem, floor, 0, |sum: &u64, score| sum + u64::from(score));
    let most = with_floor(0).0;
    let mut floors: Vec<u16> = problem.scores.iter().copied().filter(|&score| score != FORBIDDEN).collect();
    floors.sort_unstable();
    floors.dedup();
    let best =
        floors.into_iter().rev().map(|floor| (floor, with_floor(floor))).find(|(_, (n, _))| *n == most);
    match best {
        Some((floor, (_, total))) if most > 0 => (Some(floor), most, total),
        _ => (None, most, 0),
    }
}

/// The scores of the leximin pairing, rising. (Of two that left the same the better stays better, whatever
/// follows.)
fn leximin_by_looking(problem: &Problem) -> Vec<u16> {
    let added = |scores: &Vec<u16>, score: u16| {
        let mut scores = scores.clone();
        scores.insert(scores.partition_point(|&s| s < score), score);
        scores
    };
    look_at_everything(problem, 0, Vec::new(), added).1
}

/// How much of a case is random.
#[derive(Clone, Copy)]
struct Kind {
    capacities: bool,
    pins: bool,
}

fn random(dice: &mut Dice, rows: usize, columns: usize, kind: Kind) -> Problem {
    let range = [2, 4, 12, 10_001][dice.roll(4)];
    let forbidden = [0, 20, 50, 80][dice.roll(4)];
    let scores = (0..rows * columns)
        .map(|_| if dice.chance(forbidden) { FORBIDDEN } else { whole(dice.roll(range)) })
        .collect();
    let mut capacity = |count: usize| -> Vec<u16> {
        (0..count).map(|_| if kind.capacities { [0, 1, 1, 2, 3][dice.roll(5)] } else { 1 }).collect()
    };
    let mut problem = Problem { scores, terms: terms(capacity(rows), capacity(columns)) };
    if kind.pins {
        let (mut r, mut c) = (problem.terms.row_capacity.clone(), problem.terms.column_capacity.clone());
        for _ in 0..2 {
            let pin = (dice.roll(rows), dice.roll(columns));
            let free = problem.row(pin.0)[pin.1] != FORBIDDEN && !problem.terms.pins.contains(&pin);
            if free && r[pin.0] > 0 && c[pin.1] > 0 {
                r[pin.0] -= 1;
                c[pin.1] -= 1;
                problem.terms.pins.push(pin);
            }
        }
    }
    problem
}

fn check(problem: &Problem) {
    let (answer, proof) = fair(problem);
    let expected = fairest_by_looking(problem);
    let scores = rising(problem, &answer.solution.pairs);
    let total = scores.iter().copied().map(u64::from).sum();
    assert_eq!((proof.lowest, scores.len() as u64, total), expected, "{problem:?}");
    let (answer, _) = lexi(problem);
    assert_eq!(rising(problem, &answer.pairs), leximin_by_looking(problem), "{problem:?}");
}

#[test]
fn every_shape_up_to_six_by_six_is_as_fair_as_looking_at_everything() {
    let mut dice = Dice(101);
    for rows in 1..=6 {
        for columns in 1..=6 {
            for case in 0..120 {
                check(&random(&mut dice, rows, columns, Kind { capacities: false, pins: case % 3 == 0 }));
            }
        }
    }
}

#[test]
fn capacities_on_both_sides_are_as_fair_as_looking_at_everything() {
    let mut dice = Dice(103);
    for rows in 1..=4 {
        for columns in 1..=4 {
            for case in 0..150 {
                check(&random(&mut dice, rows, columns, Kind { capacities: true, pins: case % 3 == 0 }));
            }
        }
    }
    for (rows, columns) in [(6, 3), (3, 6), (5, 4), (4, 5), (6, 4), (5, 5)] {
        for case in 0..25 {
            check(&random(&mut dice, rows, columns, Kind { capacities: true, pins: case % 3 == 0 }));
        }
    }
}

/// Costs to be made small, as scores.
fn costs(rows: &[[u16; 4]; 4]) -> Problem {
    dense(4, 4, |r, c| 10 - rows[r][c])
}

#[test]
fn the_example_of_the_textbook_on_bottlenecks_comes_out() {
    // Burkard, Dell'Amico and Martello, "Assignment Problems" (2009), example 6.5: the highest cost is 5.
    let problem = costs(&[[8, 2, 3, 3], [2, 7, 5, 8], [0, 9, 8, 4], [2, 5, 6, 3]]);
    assert_eq!(fair(&problem).1.lowest, Some(10 - 5));
    assert_eq!(fair(&problem).1.total, 40 - (2 + 5 + 3), "and the least total with it");
}

#[test]
fn the_example_of_the_textbook_on_lexicographic_bottlenecks_comes_out() {
    // The same book, the example of section 6.6: costs 5, 3, 2, 0 where a plain bottleneck may give 5, 4,
    // 4, 3.
    let problem = costs(&[[8, 9, 3, 2], [4, 7, 3, 8], [0, 8, 10, 4], [2, 5, 8, 3]]);
    let (answer, proof) = lexi(&problem);
    assert_eq!(rising(&problem, &answer.pairs), [10 - 5, 10 - 3, 10 - 2, 10]);
    assert_eq!(proof.levels, 4);
}

#[test]
fn the_largest_total_gives_way_to_the_lowest_score_and_both_to_the_number_of_pairs() {
    let problem = dense(2, 2, |r, c| [[9000, 5000], [5100, 100]][r][c]);
    let (answer, proof) = fair(&problem);
    assert_eq!(answer.solution.pairs, [(0, 1), (1, 0)]);
    assert_eq!((proof.lowest, proof.total), (Some(5000), 10_100));
    // Two pairs, though one alone would score more.
    let problem = dense(2, 2, |r, c| [[9000, 10], [20, FORBIDDEN]][r][c]);
    assert_eq!(fair(&problem).1.lowest, Some(10));
}

#[test]
fn leximin_goes_on_where_the_largest_total_stops() {
    // Lowest 10 either way: then 50 and 50, not 95 and 20.
    let problem = dense(3, 3, |r, c| [[10, 0, 0], [0, 95, 50], [0, 50, 20]][r][c]);
    assert_eq!(rising(&problem, &fair(&problem).0.solution.pairs), [10, 20, 95]);
    assert_eq!(rising(&problem, &lexi(&problem).0.pairs), [10, 50, 50]);
}

#[test]
fn a_pin_counts_as_a_pair_but_not_for_the_lowest_score() {
    let mut problem = dense(2, 2, |r, c| [[0, 9000], [9000, 4000]][r][c]);
    problem.terms.pins = vec![(0, 0)];
    let (answer, proof) = fair(&problem);
    assert_eq!(answer.solution.pairs, [(0, 0), (1, 1)]);
    assert_eq!((proof.lowest, proof.pairs, proof.pinned, proof.total), (Some(4000), 2, 1, 4000));
    let (_, proof) = lexi(&problem);
    assert_eq!((proof.lowest, proof.pairs, proof.pinned, proof.total), (Some(4000), 2, 1, 4000));
    problem.terms.pins = vec![(0, 0), (1, 1)];
    assert_eq!(fair(&problem).1.lowest, None, "nothing but pins");
    assert_eq!(lexi(&problem).1.lowest, None);
}

#[test]
fn equal_scores_nobody_and_nothing() {
    let (answer, proof) = fair(&dense(60, 60, |_, _| 5000));
    assert_eq!((proof.lowest, proof.pairs, proof.total), (Some(5000), 60, 300_000));
    assert_eq!(answer.solution.pairs.len(), 60);
    let (_, proof) = lexi(&dense(60, 60, |_, _| 5000));
    assert_eq!((proof.pairs, proof.levels), (60, 1));
    for score in [0, 10_000] {
        assert_eq!(fair(&dense(9, 7, |_, _| score)).1.lowest, Some(score));
        assert_eq!(lexi(&dense(7, 9, |_, _| score)).1.lowest, Some(score));
    }
    for (rows, columns) in [(0, 0), (0, 5), (5, 0), (30, 20)] {
        let nobody = dense(rows, columns, |_, _| FORBIDDEN);
        assert_eq!((fair(&nobody).1.lowest, fair(&nobody).1.pairs), (None, 0));
        assert_eq!(lexi(&nobody).1.pairs, 0);
    }
}

#[test]
fn one_against_five_thousand() {
    let score = |at: usize| whole(at * 7919 % 10_001);
    let best = (0..5000).map(score).max();
    let (wide, tall) = (dense(1, 5000, |_, c| score(c)), dense(5000, 1, |r, _| score(r)));
    assert_eq!((fair(&wide).1.lowest, fair(&tall).1.lowest), (best, best));
    assert_eq!((lexi(&wide).1.lowest, lexi(&tall).1.lowest), (best, best));
    // One who may have everybody, and one who may have half of them.
    let mut sorted: Vec<u16> = (0..5000).map(score).collect();
    sorted.sort_unstable();
    let mut all = wide.clone();
    all.terms.row_capacity = vec![5000];
    assert_eq!(fair(&all).1.lowest, sorted.first().copied());
    let mut half = tall.clone();
    half.terms.column_capacity = vec![2500];
    assert_eq!(fair(&half).1.lowest, sorted.get(2500).copied());
    // All the scores are different, so every one has its own level.
    let mut some = dense(400, 1, |r, _| score(r));
    some.terms.column_capacity = vec![300];
    let mut sorted: Vec<u16> = (0..400).map(score).collect();
    sorted.sort_unstable();
    assert_eq!(rising(&some, &lexi(&some).0.pairs), sorted[100..]);
}

#[test]
fn capacities_of_nothing_and_of_more_than_there_is() {
    let mut none = dense(3, 3, |r, c| whole(100 + 10 * r + c));
    none.terms.column_capacity = vec![0, 1, 0];
    none.terms.row_capacity = vec![0, 1, 1];
    assert_eq!((fair(&none).1.pairs, fair(&none).1.lowest, lexi(&none).1.lowest), (1, Some(121), Some(121)));
    let mut huge = dense(3, 4, |r, c| whole(r + c));
    huge.terms.row_capacity = vec![60_000; 3];
    huge.terms.column_capacity = vec![60_000; 4];
    assert_eq!((fair(&huge).1.pairs, fair(&huge).1.lowest, lexi(&huge).1.pairs), (12, Some(0), 12));
    huge.terms.pins = vec![(0, 0), (1, 2)];
    assert_eq!((fair(&huge).1.pairs, fair(&huge).1.lowest, lexi(&huge).1.pinned), (12, Some(1), 2));
    huge.terms.column_capacity = vec![2, 60_000, 0, 1];
    huge.terms.pins = vec![(0, 0)];
    check(&huge);
}

#[test]
fn the_lowest_score_is_never_below_that_of_the_best_fit() {
    let mut dice = Dice(107);
    for _ in 0..150 {
        let (rows, columns) = (1 + dice.roll(30), 1 + dice.roll(30));
        let problem = random(&mut dice, rows, columns, Kind { capacities: true, pins: true });
        let best_fit = assign(&problem.terms, &mut problem.score_rows(), &mut |_| true).unwrap().unwrap();
        let plain = rising(&problem, &best_fit.pairs);
        let (answer, proof) = fair(&problem);
        let fair = rising(&problem, &answer.solution.pairs);
        let (answer, level) = lexi(&problem);
        let lexi = rising(&problem, &answer.pairs);
        assert!(fair.len() == plain.len() && fair.first() >= plain.first());
        assert!(fair.iter().map(|&s| u64::from(s)).sum::<u64>() <= plain.iter().map(|&s| u64::from(s)).sum());
        assert_eq!((level.lowest, lexi.len()), (proof.lowest, fair.len()));
        assert!(
            lexi >= fair
                && fair.iter().map(|&s| u32::from(s)).sum::<u32>()
                    >= lexi.iter().map(|&s| u32::from(s)).sum()
        );
    }
}

#[test]
fn raising_one_score_never_lowers_the_lowest() {
    let mut dice = Dice(109);
    for _ in 0..200 {
        let (rows, columns) = (1 + dice.roll(9), 1 + dice.roll(9));
        let mut problem = random(&mut dice, rows, columns, Kind { capacities: true, pins: true });
        let (before, scores) = (fair(&problem).1.lowest, rising(&problem, &lexi(&problem).0.pairs));
        let at = dice.roll(rows * columns);
        if problem.scores[at] != FORBIDDEN {
            problem.scores[at] = (problem.scores[at] + whole(dice.roll(3))).min(10_000);
        }
        assert!(fair(&problem).1.lowest >= before);
        assert!(rising(&problem, &lexi(&problem).0.pairs) >= scores);
    }
}

/// A column that nobody has among their best, and a row that has its bad scores last: short lists do not
/// suffice.
#[test]
fn what_no_short_list_holds_is_found_as_well() {
    let size = 220;
    let mut dice = Dice(113);
    let noise: Vec<u16> = (0..size * size).map(|_| whole(dice.roll(40))).collect();
    let problem = dense(size, size, |r, c| {
        // Everybody likes the first hundred columns best, by a wide margin.
        let base = if c < 100 { 9000 } else { 500 + 2 * (r.abs_diff(c)) };
        whole(base) + noise[r * size + c]
    });
    let (_, proof) = fair(&problem);
    assert_eq!(proof.pairs, 220);
    assert_eq!(lexi(&problem).1.lowest, proof.lowest);
    let mut many = problem.clone();
    many.terms.row_capacity = vec![200; size];
    many.terms.column_capacity = vec![190; size];
    assert_eq!(fair(&many).1.pairs, 220 * 190);
}

/// Sizes at which nobody can look at everything, and shapes on which short lists mislead; the proof is the
/// judge.
#[test]
fn every_shape_of_crowd_is_proven() {
    let mut dice = Dice(149);
    for case in 0..120 {
        let (rows, columns) = (40 + dice.roll(50), 40 + dice.roll(50));
        let (range, kept) = ([1, 3, 40, 3000][dice.roll(4)], 1 + dice.roll(30));
        let forbidden = [0, 50, 90, 96][dice.roll(4)];
        let noise: Vec<usize> = (0..rows * columns).map(|_| dice.roll(range)).collect();
        let gone: Vec<bool> = (0..rows * columns).map(|_| dice.chance(forbidden)).collect();
        let likes: Vec<usize> = (0..columns).map(|_| dice.roll(5000)).collect();
        let fame: Vec<usize> = (0..rows).map(|_| dice.roll(1000)).collect();
        let mut problem = dense(rows, columns, |r, c| {
            let base = match case % 5 {
                0 => likes[c],
                1 => likes[c] + fame[r],
                2 => r.abs_diff(c) * 20,
                3 => (r * c) % 4000,
                _ if c < kept => 5000,
                _ => 100,
            };
            if gone[r * columns + c] { FORBIDDEN } else { whole(base + noise[r * columns + c]) }
        });
        if case % 2 == 0 {
            let places = [1, 1, 2, 30, 80];
            problem.terms.row_capacity = (0..rows).map(|_| places[dice.roll(4)]).collect();
            problem.terms.column_capacity = (0..columns).map(|_| places[dice.roll(5)]).collect();
        }
        let (_, proof) = fair(&problem);
        if case % 4 < 2 {
            assert_eq!(lexi(&problem).1.lowest, proof.lowest);
        }
    }
}

#[test]
fn made_up_people_are_paired_fairly_and_scores_may_come_as_they_are_asked_for() {
    let program = sample_program(ProgramId::new("fair"), 300, 7);
    let cohort = Cohort::new(&program);
    let (rows, columns) = (cohort.mentees(), cohort.mentors());
    let terms = terms(rows.capacity.clone(), columns.capacity.clone());
    let mut by_asking = Scorer::new(&cohort, false);
    let mut scores = vec![0; rows.people.len() * columns.people.len()];
    for (row, cells) in scores.chunks_mut(columns.people.len()).enumerate() {
        by_asking.write_row(row, cells);
    }
    let problem = Problem { scores, terms };
    let (kept, proof) = fair(&problem);
    let asked = fairest(&problem.terms, &mut by_asking, &mut |_| true).unwrap().unwrap();
    assert_eq!(asked, kept, "the same every time");
    assert_eq!(certify_fairest(&problem.terms, &mut by_asking, &asked), Ok(proof));
    let (kept, proof) = lexi(&problem);
    assert_eq!(leximin(&problem.terms, &mut by_asking, &mut |_| true).unwrap(), Some(kept));
    assert!(proof.levels > 20);
}

#[test]
fn progress_rises_to_its_end_and_a_stop_leaves_nothing() {
    let problem = dense(30, 20, |r, c| whole(r * c * 7 % 31));
    let rises = |steps: &[usize], end: usize| {
        assert!(steps.is_sorted() && steps.last() == Some(&end), "{steps:?}");
        steps.len()
    };
    let mut steps = Vec::new();
    let mut note = |done| {
        steps.push(done);
        true
    };
    fairest(&problem.terms, &mut problem.score_rows(), &mut note).unwrap();
    let fair_steps = rises(&steps, 4 * 30);
    steps.clear();
    let mut note = |done| {
        steps.push(done);
        true
    };
    leximin(&problem.terms, &mut problem.score_rows(), &mut note).unwrap();
    let lexi_steps = rises(&steps, 6 * 30);
    for stop_at in 0..fair_steps {
        let mut calls = 0..stop_at;
        let stopped = fairest(&problem.terms, &mut problem.score_rows(), &mut |_| calls.next().is_some());
        assert_eq!(stopped, Ok(None), "after {stop_at}");
    }
    for stop_at in 0..lexi_steps {
        let mut calls = 0..stop_at;
        let stopped = leximin(&problem.terms, &mut problem.score_rows(), &mut |_| calls.next().is_some());
        assert_eq!(stopped, Ok(None), "after {stop_at}");
    }
}

#[test]
fn what_is_too_large_is_refused() {
    let mut problem = dense(2000, 2001, |_, _| 1);
    let refused = leximin(&problem.terms, &mut problem.score_rows(), &mut |_| true).unwrap_err();
    assert_eq!((refused.pairs, refused.limit), (4_002_000, MOST_LEXIMIN_CELLS));
    problem.terms.row_capacity = vec![1000; 2000];
    problem.terms.column_capacity = vec![1000; 2001];
    assert!(fairest(&problem.terms, &mut problem.score_rows(), &mut |_| true).is_err());
}

#[test]
fn a_proof_that_was_tampered_with_is_refused_or_still_proves_the_same() {
    let mut dice = Dice(127);
    let (mut refused, mut tried) = (0, 0);
    for _ in 0..600 {
        let (rows, columns) = (2 + dice.roll(6), 2 + dice.roll(6));
        let problem = random(&mut dice, rows, columns, Kind { capacities: true, pins: true });
        let (good, proof) = fair(&problem);
        let mut bad = good.clone();
        let flip = |side: &mut Vec<bool>, at: usize| side[at] = !side[at];
        match dice.roll(8) {
            0 => flip(&mut bad.most.rows, dice.roll(rows)),
            1 => flip(&mut bad.most.columns, dice.roll(columns)),
            2 => flip(&mut bad.above.rows, dice.roll(rows)),
            3 => flip(&mut bad.above.columns, dice.roll(columns)),
            4 => bad.lowest = bad.lowest.map(|lowest| lowest + 1),
            5 => bad.lowest = bad.lowest.and_then(|lowest| lowest.checked_sub(1)),
            6 if !bad.solution.pairs.is_empty() => {
                let at = dice.roll(bad.solution.pairs.len());
                bad.solution.pairs.remove(at);
            }
            _ if !bad.solution.pairs.is_empty() => {
                let at = dice.roll(bad.solution.pairs.len());
                bad.solution.pairs[at].1 = dice.roll(columns);
            }
            _ => continue,
        }
        if bad == good {
            continue;
        }
        tried += 1;
        match certify_fairest(&problem.terms, &mut problem.score_rows(), &bad) {
            Err(_) => refused += 1,
            Ok(other) => {
                assert_eq!(
                    (other.lowest, other.pairs, other.total),
                    (proof.lowest, proof.pairs, proof.total)
                );
            }
        }
    }
    assert!(tried > 400 && refused > 250, "{refused} of {tried} refused");
}

#[test]
fn a_leximin_proof_that_was_tampered_with_is_refused_or_still_proves_the_same() {
    let mut dice = Dice(131);
    let (mut refused, mut tried) = (0, 0);
    for _ in 0..800 {
        let (rows, columns) = (2 + dice.roll(6), 2 + dice.roll(6));
        let problem = random(&mut dice, rows, columns, Kind { capacities: true, pins: true });
        let (good, _) = lexi(&problem);
        let mut bad = good.clone();
        let level = if bad.levels.is_empty() { None } else { Some(dice.roll(bad.levels.len())) };
        match (dice.roll(8), level) {
            (0, _) => bad.most.rows[dice.roll(rows)] ^= true,
            (1, Some(level)) => bad.levels[level].rows[dice.roll(rows)] ^= 1,
            (2, Some(level)) => bad.levels[level].columns[dice.roll(columns)] ^= 1,
            (3, Some(level)) => bad.levels[level].row_hub ^= 1,
            (4, Some(level)) => bad.levels[level].score += 1,
            (5, Some(level)) => drop(bad.levels.remove(level)),
            (6, _) if !bad.pairs.is_empty() => drop(bad.pairs.remove(dice.roll(bad.pairs.len()))),
            (_, _) if !bad.pairs.is_empty() => {
                let at = dice.roll(bad.pairs.len());
                bad.pairs[at].1 = dice.roll(columns);
            }
            _ => continue,
        }
        if bad == good {
            continue;
        }
        tried += 1;
        match certify_leximin(&problem.terms, &mut problem.score_rows(), &bad) {
            Err(_) => refused += 1,
            Ok(_) => assert_eq!(rising(&problem, &bad.pairs), rising(&problem, &good.pairs)),
        }
    }
    assert!(tried > 500 && refused > 300, "{refused} of {tried} refused");
}

/// The best fit and the fairest pairing are no leximin pairing, whatever the prices say.
#[test]
fn another_pairing_is_not_proven_by_the_prices_of_the_best() {
    let mut dice = Dice(137);
    let mut compared = 0;
    for _ in 0..150 {
        let problem = random(&mut dice, 12, 12, Kind { capacities: false, pins: false });
        let (good, _) = lexi(&problem);
        let other = fair(&problem).0.solution.pairs;
        if rising(&problem, &other) != rising(&problem, &good.pairs) {
            let bad = Leximin { pairs: other, ..good };
            assert!(certify_leximin(&problem.terms, &mut problem.score_rows(), &bad).is_err());
            compared += 1;
        }
    }
    assert!(compared > 20, "only {compared} differ");
}

/// The proof of a problem with one pair fewer, a lower score or fewer places is good, but not for the problem
/// without.
#[test]
fn the_proof_of_a_harder_problem_is_none_for_an_easier_one() {
    let mut dice = Dice(139);
    let (mut fairer, mut row, mut column, mut raisable, mut gap) = (0, 0, 0, 0, 0);
    for _ in 0..2500 {
        let (rows, columns) = (2 + dice.roll(6), 2 + dice.roll(6));
        let easy = random(&mut dice, rows, columns, Kind { capacities: true, pins: false });
        let mut hard = easy.clone();
        let at = dice.roll(rows * columns);
        match dice.roll(4) {
            0 => hard.scores[at] = FORBIDDEN,
            1 if hard.scores[at] != FORBIDDEN => hard.scores[at] /= 2,
            2 => hard.terms.row_capacity[at % rows] /= 2,
            _ => hard.terms.column_capacity[at % columns] /= 2,
        }
        let best = lexi(&easy).0;
        let worse = lexi(&hard).0;
        let verdict = certify_leximin(&easy.terms, &mut easy.score_rows(), &worse);
        if rising(&easy, &worse.pairs) != rising(&easy, &best.pairs) {
            match verdict.unwrap_err() {
                FairnessFlaw::Fairer(..) => fairer += 1,
                FairnessFlaw::Row(_) => row += 1,
                FairnessFlaw::Column(_) => column += 1,
                _ => {}
            }
        }
        let (best, worse) = (fair(&easy), fair(&hard).0);
        let verdict = certify_fairest(&easy.terms, &mut easy.score_rows(), &worse);
        let scores = rising(&easy, &worse.solution.pairs);
        let total = scores.iter().map(|&score| u64::from(score)).sum::<u64>();
        if (scores.len() as u64, scores.first().copied(), total)
            != (best.1.pairs, best.1.lowest, best.1.total)
        {
            gap += u32::from(matches!(verdict.unwrap_err(), FairnessFlaw::Pairs(_)));
        }
        // The best fit, with the lowest score it has.
        let plain = assign(&easy.terms, &mut easy.score_rows(), &mut |_| true).unwrap().unwrap();
        let lowest = rising(&easy, &plain.pairs).first().copied();
        if lowest < best.1.lowest {
            let plain = Fairest { solution: plain, lowest, ..best.0 };
            let verdict = certify_fairest(&easy.terms, &mut easy.score_rows(), &plain);
            raisable += u32::from(matches!(verdict.unwrap_err(), FairnessFlaw::Raisable { .. }));
        }
    }
    let counts = [fairer, row, column, raisable, gap];
    assert!(counts.iter().all(|&count| count > 20), "{counts:?}");
}

#[test]
fn each_flaw_has_its_name() {
    let problem = dense(2, 2, |r, c| [[10, 20], [30, FORBIDDEN]][r][c]);
    let good = fair(&problem).0;
    let with = |change: &dyn Fn(&mut Fairest)| {
        let mut bad = good.clone();
        change(&mut bad);
        certify_fairest(&problem.terms, &mut problem.score_rows(), &bad).unwrap_err()
    };
    assert_eq!(with(&|f| f.most.rows.clear()), FairnessFlaw::Pairs(Flaw::Shape));
    assert_eq!(with(&|f| f.solution.pairs.push((0, 1))), FairnessFlaw::Pairs(Flaw::Twice(0, 1)));
    assert_eq!(with(&|f| f.solution.pairs = vec![(1, 1)]), FairnessFlaw::Pairs(Flaw::Forbidden(1, 1)));
    assert_eq!(with(&|f| f.solution.pairs = vec![(7, 1)]), FairnessFlaw::Pairs(Flaw::Shape));
    assert_eq!(
        with(&|f| f.most = Cover { rows: vec![false; 2], columns: vec![false; 2] }),
        FairnessFlaw::MorePairs { pairs: 2, bound: 3 }
    );
    assert_eq!(with(&|f| f.lowest = Some(19)), FairnessFlaw::Lowest { said: Some(19), found: Some(20) });
    assert_eq!(with(&|f| f.above.rows = vec![true; 2]), FairnessFlaw::Raisable { pairs: 2, bound: 2 });
    let lexi = lexi(&problem).0;
    let with = |change: &dyn Fn(&mut Leximin)| {
        let mut bad = lexi.clone();
        change(&mut bad);
        certify_leximin(&problem.terms, &mut problem.score_rows(), &bad).unwrap_err()
    };
    assert_eq!(with(&|l| l.levels.swap(0, 1)), FairnessFlaw::Levels);
    assert!(matches!(with(&|l| l.levels.clear()), FairnessFlaw::Unfair(..)));
    assert_eq!(with(&|l| l.levels[0].rows.clear()), FairnessFlaw::Pairs(Flaw::Shape));
}
