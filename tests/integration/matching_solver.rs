//! The solver against an exhaustive search, known hard instances, and the certificate.

use balik::matching::{FORBIDDEN, Flaw, Matrix, Problem, ScoreRows, Solution, Terms, assign, certify};
use balik::program::Objective;
use std::collections::{BTreeMap, BTreeSet};

/// A small generator of numbers, the same on every machine.
pub struct Dice(pub u64);

impl Dice {
    pub fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// 0 to `below` - 1.
    pub fn roll(&mut self, below: usize) -> usize {
        usize::try_from(self.next() % below as u64).unwrap()
    }

    pub fn chance(&mut self, percent: usize) -> bool {
        self.roll(100) < percent
    }
}

fn problem(rows: &[&[u16]], objective: Objective) -> Problem {
    Problem {
        scores: rows.concat(),
        terms: Terms {
            row_capacity: vec![1; rows.len()],
            column_capacity: vec![1; rows.first().map_or(0, |row| row.len())],
            pins: Vec::new(),
            objective,
        },
    }
}

fn dense(rows: usize, columns: usize, score: impl Fn(usize, usize) -> u16) -> Problem {
    Problem {
        scores: (0..rows).flat_map(|r| (0..columns).map(move |c| (r, c))).map(|(r, c)| score(r, c)).collect(),
        terms: Terms {
            row_capacity: vec![1; rows],
            column_capacity: vec![1; columns],
            pins: Vec::new(),
            objective: Objective::MostPairs,
        },
    }
}

/// Solves, has it certified, and returns pairs and total.
fn solved(problem: &Problem) -> (Solution, u64, u64) {
    let solution = assign(&problem.terms, &mut problem.score_rows(), &mut |_| true).unwrap().unwrap();
    let certificate = certify(&problem.terms, &mut problem.score_rows(), &solution)
        .unwrap_or_else(|flaw| panic!("{flaw}: {problem:?} {solution:?}"));
    assert_eq!(certificate.worth, certificate.bound);
    assert_eq!(certificate.pairs, solution.pairs.len() as u64);
    (solution, certificate.pairs, certificate.total)
}

/// The best (pairs, total) by looking at everything: row by row, over what is left of each column.
fn exhaustive(problem: &Problem) -> (u64, u64) {
    let better = |a: (u64, u64), b: (u64, u64)| match problem.terms.objective {
        Objective::MostPairs => a.max(b),
        _ => {
            if (a.1, a.0) >= (b.1, b.0) {
                a
            } else {
                b
            }
        }
    };
    let pins: BTreeSet<(usize, usize)> = problem.terms.pins.iter().copied().collect();
    let mut states: BTreeMap<Vec<u16>, (u64, u64)> = BTreeMap::new();
    states.insert(problem.terms.column_capacity.clone(), (0, 0));
    let columns = problem.terms.columns();
    for row in 0..problem.terms.rows() {
        let mut next: BTreeMap<Vec<u16>, (u64, u64)> = BTreeMap::new();
        let usable: Vec<u32> = (0_u32..1 << columns)
            .filter(|set| set.count_ones() <= u32::from(problem.terms.row_capacity[row]))
            .filter(|set| {
                (0..columns).all(|c| {
                    let used = set >> c & 1 == 1;
                    (!used || problem.row(row)[c] != FORBIDDEN) && (used || !pins.contains(&(row, c)))
                })
            })
            .collect();
        for (left, so_far) in &states {
            for set in &usable {
                let mut left = left.clone();
                let mut sum = *so_far;
                let fits = (0..columns).filter(|c| set >> c & 1 == 1).all(|c| {
                    sum = (sum.0 + 1, sum.1 + u64::from(problem.row(row)[c]));
                    left[c].checked_sub(1).map(|n| left[c] = n).is_some()
                });
                if fits {
                    let entry = next.entry(left).or_insert(sum);
                    *entry = better(*entry, sum);
                }
            }
        }
        states = next;
    }
    states.into_values().reduce(better).unwrap()
}

pub fn random_problem(dice: &mut Dice, rows: usize, columns: usize, capacities: bool) -> Problem {
    let kinds: [usize; 4] = [2, 5, 100, 10_001];
    let range = kinds[dice.roll(4)];
    let forbidden = [0, 20, 50, 80][dice.roll(4)];
    let scores: Vec<u16> = (0..rows * columns)
        .map(|_| if dice.chance(forbidden) { FORBIDDEN } else { u16::try_from(dice.roll(range)).unwrap() })
        .collect();
    let capacity = |dice: &mut Dice, count: usize| -> Vec<u16> {
        (0..count).map(|_| if capacities { [0, 1, 1, 2, 3][dice.roll(5)] } else { 1 }).collect()
    };
    let mut problem = Problem {
        scores,
        terms: Terms {
            row_capacity: capacity(dice, rows),
            column_capacity: capacity(dice, columns),
            pins: Vec::new(),
            objective: if dice.chance(50) { Objective::MostPairs } else { Objective::LargestTotal },
        },
    };
    if dice.chance(40) {
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
        problem.terms.pins.sort_unstable();
    }
    problem
}

#[test]
fn every_shape_up_to_seven_by_seven_is_as_good_as_looking_at_everything() {
    let mut dice = Dice(7);
    for rows in 1..=7 {
        for columns in 1..=7 {
            for case in 0..60 {
                let problem = random_problem(&mut dice, rows, columns, false);
                let (_, pairs, total) = solved(&problem);
                assert_eq!(
                    (pairs, total),
                    exhaustive(&problem),
                    "{rows} x {columns}, case {case}: {problem:?}"
                );
            }
        }
    }
}

#[test]
fn capacities_on_both_sides_are_as_good_as_looking_at_everything() {
    let mut dice = Dice(11);
    for rows in 1..=5 {
        for columns in 1..=5 {
            for case in 0..80 {
                let problem = random_problem(&mut dice, rows, columns, true);
                let (_, pairs, total) = solved(&problem);
                assert_eq!(
                    (pairs, total),
                    exhaustive(&problem),
                    "{rows} x {columns}, case {case}: {problem:?}"
                );
            }
        }
    }
}

#[test]
fn lists_that_run_dry_lose_nothing() {
    // Wider than any list: everybody wants the same few, many score alike, some may have nearly nobody.
    let mut dice = Dice(13);
    for case in 0..150 {
        let (rows, columns) = (25 + dice.roll(90), 25 + dice.roll(90));
        let mut problem = random_problem(&mut dice, rows, columns, case % 3 == 0);
        if case % 4 == 0 {
            for (at, score) in problem.scores.iter_mut().enumerate().filter(|(_, s)| **s != FORBIDDEN) {
                *score = u16::try_from(at % columns * 3 + dice.roll(4)).unwrap();
            }
        }
        solved(&problem);
    }
}

#[test]
fn a_thousand_who_all_score_alike_are_all_paired() {
    let (_, pairs, total) = solved(&dense(1000, 1000, |_, _| 7000));
    assert_eq!((pairs, total), (1000, 7_000_000));
    let (_, pairs, _) = solved(&dense(1000, 1000, |r, c| if r < 600 && c > 3 { FORBIDDEN } else { 7000 }));
    assert_eq!(pairs, 404);
}

#[test]
fn most_pairs_comes_before_points_and_largest_total_does_not() {
    let rows: [&[u16]; 2] = [&[9000, 10], &[20, FORBIDDEN]];
    let (most, ..) = solved(&problem(&rows, Objective::MostPairs));
    assert_eq!(most.pairs, [(0, 1), (1, 0)]);
    let (largest, ..) = solved(&problem(&rows, Objective::LargestTotal));
    assert_eq!(largest.pairs, [(0, 0)]);
}

#[test]
fn of_equal_totals_the_one_with_more_pairs_is_taken() {
    let rows: [&[u16]; 2] = [&[30, 10], &[20, FORBIDDEN]];
    let (_, pairs, total) = solved(&problem(&rows, Objective::LargestTotal));
    assert_eq!((pairs, total), (2, 30));
}

#[test]
fn machol_and_wien_is_solved_along_the_other_diagonal() {
    for size in [2_u16, 10, 60, 100] {
        let n = usize::from(size);
        // Costs i * j, to be made small: as scores, what is left of the largest.
        let largest = size * size;
        let cost = |r: usize, c: usize| u16::try_from((r + 1) * (c + 1)).unwrap();
        let (solution, ..) = solved(&dense(n, n, |r, c| largest - cost(r, c)));
        assert!(solution.pairs.iter().all(|&(r, c)| r + c == n - 1), "{size}: {:?}", solution.pairs);
    }
}

/// Scores of a regular shape, on which paths lead through nearly everybody.
fn shaped(kind: usize, rows: usize, columns: usize) -> Problem {
    let n = rows.max(columns);
    dense(rows, columns, |r, c| {
        let score = match kind {
            0 => r.abs_diff(c) * 10_000 / n,
            1 => (r + 1) * (c + 1) * 10_000 / (n * n),
            2 => c * 9_000 / n,
            _ => c * 9_000 / n + (r * 7919 + c * 104_729) % 1000,
        };
        u16::try_from(score).unwrap()
    })
}

#[test]
fn scores_of_a_regular_shape_are_as_good_as_another_solver_finds_and_cost_few_looks() {
    use pathfinding::kuhn_munkres::kuhn_munkres;
    for kind in 0..4 {
        for (rows, columns) in [(150, 150), (120, 160)] {
            let problem = shaped(kind, rows, columns);
            let weights = problem.scores.iter().map(|&score| i64::from(score)).collect();
            let (best, _) =
                kuhn_munkres(&pathfinding::matrix::Matrix::from_vec(rows, columns, weights).unwrap());
            let (_, pairs, total) = solved(&problem);
            assert_eq!((pairs, i64::try_from(total)), (rows as u64, Ok(best)), "{kind}: {rows} x {columns}");
        }
        for (rows, columns) in [(400, 400), (300, 400)] {
            let problem = shaped(kind, rows, columns);
            let mut counted = Counted { scores: problem.score_rows(), rows: 0 };
            let solution = assign(&problem.terms, &mut counted, &mut |_| true).unwrap().unwrap();
            certify(&problem.terms, &mut problem.score_rows(), &solution).unwrap();
            assert!(counted.rows < 250 * rows, "{kind}: {} looks at {rows} rows", counted.rows);
        }
    }
}

/// Counts the rows that were looked at.
struct Counted<'a> {
    scores: Matrix<'a>,
    rows: usize,
}

impl ScoreRows for Counted<'_> {
    fn write_row(&mut self, row: usize, scores: &mut [u16]) {
        self.rows += 1;
        self.scores.write_row(row, scores);
    }
}

#[test]
fn capacities_and_more_rows_than_columns_go_with_regular_shapes() {
    for kind in 0..4 {
        let mut few = shaped(kind, 240, 70);
        few.terms.column_capacity = vec![3; 70];
        assert_eq!(solved(&few).1, 210);
        let mut several = shaped(kind, 80, 250);
        several.terms.row_capacity = vec![3; 80];
        several.terms.pins = vec![(5, 240), (6, 240), (7, 3)];
        several.terms.column_capacity[240] = 2;
        assert_eq!(solved(&several).1, 240);
    }
}

#[test]
fn a_stop_is_heard_while_prices_are_guessed() {
    let problem = shaped(1, 300, 300);
    let (mut asked, mut last, mut same) = (0_u32, 0, 0);
    let stopped = assign(&problem.terms, &mut problem.score_rows(), &mut |done| {
        asked += 1;
        same = if done == last { same + 1 } else { 0 };
        last = done;
        same < 20
    });
    assert_eq!(stopped, Ok(None), "asked {asked} times");
}

#[test]
fn three_who_want_two_do_not_bid_for_ever() {
    let mut dice = Dice(43);
    let mut problem = dense(300, 300, |_, _| FORBIDDEN);
    for row in 0..300 {
        for column in row / 3 * 2..row / 3 * 2 + 2 {
            problem.scores[row * 300 + column] = u16::try_from(5000 + dice.roll(20)).unwrap();
        }
    }
    let (_, pairs, total) = solved(&problem);
    assert_eq!(pairs, 200);
    // Each three of their own, by looking at everything.
    let best: u64 = (0..100)
        .map(|of| {
            let at = |row: usize, column: usize| u64::from(problem.row(of * 3 + row)[of * 2 + column]);
            let two = (0..3).flat_map(|a| (0..3).map(move |b| (a, b))).filter(|(a, b)| a != b);
            two.map(|(a, b)| at(a, 0) + at(b, 1)).max().unwrap()
        })
        .sum();
    assert_eq!(total, best);
}

#[test]
fn equal_scores_pair_everybody_in_order() {
    let (solution, pairs, total) = solved(&dense(50, 50, |_, _| 5000));
    assert_eq!((pairs, total), (50, 250_000));
    assert_eq!(solution.pairs, (0..50).map(|n| (n, n)).collect::<Vec<_>>());
}

#[test]
fn one_forbidden_row_leaves_the_others_paired() {
    let (solution, pairs, _) =
        solved(&dense(20, 20, |r, c| if r == 7 { FORBIDDEN } else { u16::try_from(r * c).unwrap() }));
    assert_eq!(pairs, 19);
    assert!(solution.pairs.iter().all(|&(r, _)| r != 7));
}

#[test]
fn nobody_allowed_is_an_empty_proven_answer() {
    for (rows, columns) in [(0, 0), (0, 5), (5, 0), (30, 20)] {
        let (solution, pairs, total) = solved(&dense(rows, columns, |_, _| FORBIDDEN));
        assert_eq!((solution.pairs.len(), pairs, total), (0, 0, 0));
    }
}

#[test]
fn one_against_five_thousand_takes_the_best() {
    let score = |at: usize| u16::try_from(at * 7919 % 10_001).unwrap();
    let best = (0..5000).map(score).max().unwrap();
    let (wide, ..) = solved(&dense(1, 5000, |_, c| score(c)));
    assert_eq!(score(wide.pairs[0].1), best);
    let (tall, pairs, total) = solved(&dense(5000, 1, |r, _| score(r)));
    assert_eq!((pairs, total), (1, u64::from(best)));
    assert_eq!(score(tall.pairs[0].0), best);
}

#[test]
fn capacities_of_nothing_and_of_more_than_there_is() {
    let mut none = dense(3, 3, |_, _| 100);
    none.terms.column_capacity = vec![0, 1, 0];
    none.terms.row_capacity = vec![0, 1, 1];
    assert_eq!(solved(&none).1, 1);
    let mut huge = dense(3, 4, |r, c| u16::try_from(r + c).unwrap());
    huge.terms.row_capacity = vec![60_000; 3];
    huge.terms.column_capacity = vec![60_000; 4];
    assert_eq!(solved(&huge).1, 12, "each pair once, however many places there are");
}

#[test]
fn permuting_people_changes_neither_pairs_nor_total() {
    let mut dice = Dice(23);
    for _ in 0..60 {
        let (rows, columns) = (2 + dice.roll(12), 2 + dice.roll(12));
        let problem = random_problem(&mut dice, rows, columns, true);
        let mut order: Vec<usize> = (0..columns).collect();
        for at in (1..columns).rev() {
            order.swap(at, dice.roll(at + 1));
        }
        let permuted = Problem {
            scores: (0..rows)
                .flat_map(|r| order.iter().map(move |&c| (r, c)))
                .map(|(r, c)| problem.row(r)[c])
                .collect(),
            terms: Terms {
                column_capacity: order.iter().map(|&c| problem.terms.column_capacity[c]).collect(),
                pins: problem
                    .terms
                    .pins
                    .iter()
                    .map(|&(r, c)| (r, order.iter().position(|&o| o == c).unwrap()))
                    .collect(),
                ..problem.terms.clone()
            },
        };
        let (_, pairs, total) = solved(&problem);
        let (_, pairs_2, total_2) = solved(&permuted);
        assert_eq!((pairs, total), (pairs_2, total_2), "{problem:?}");
    }
}

#[test]
fn raising_one_score_never_lowers_the_total() {
    let mut dice = Dice(29);
    for _ in 0..200 {
        let (rows, columns) = (1 + dice.roll(9), 1 + dice.roll(9));
        let mut problem = random_problem(&mut dice, rows, columns, true);
        let (_, pairs, total) = solved(&problem);
        let at = dice.roll(rows * columns);
        if problem.scores[at] != FORBIDDEN {
            problem.scores[at] = (problem.scores[at] + u16::try_from(dice.roll(500)).unwrap()).min(10_000);
        }
        let (_, pairs_2, total_2) = solved(&problem);
        assert!(total_2 >= total && (pairs_2 == pairs || problem.terms.objective == Objective::LargestTotal));
    }
}

#[test]
fn the_same_problem_gives_the_same_answer_every_time() {
    let mut dice = Dice(31);
    let problem = random_problem(&mut dice, 40, 35, true);
    let first = solved(&problem).0;
    assert_eq!(first, solved(&problem).0);
}

#[test]
fn a_stop_leaves_no_answer() {
    let problem = dense(30, 10, |r, c| u16::try_from(r * c).unwrap());
    assert_eq!(assign(&problem.terms, &mut problem.score_rows(), &mut |_| false).unwrap(), None);
    let mut calls = 0;
    let stopped = assign(&problem.terms, &mut problem.score_rows(), &mut |_| {
        calls += 1;
        calls < 3
    });
    assert_eq!(stopped.unwrap(), None);
}

#[test]
fn more_places_than_whole_numbers_can_hold_is_refused() {
    let mut problem = dense(1000, 1000, |_, _| 1);
    problem.terms.row_capacity = vec![1000; 1000];
    problem.terms.column_capacity = vec![1000; 1000];
    assert!(assign(&problem.terms, &mut problem.score_rows(), &mut |_| true).is_err());
}

#[test]
fn the_certificate_refuses_every_tampering() {
    let mut dice = Dice(37);
    let mut refused = 0;
    for _ in 0..300 {
        let (rows, columns) = (2 + dice.roll(6), 2 + dice.roll(6));
        let problem = random_problem(&mut dice, rows, columns, true);
        let (solution, pairs, total) = solved(&problem);
        let mut bad = solution.clone();
        match dice.roll(5) {
            0 if !bad.pairs.is_empty() => {
                bad.pairs.remove(dice.roll(bad.pairs.len()));
            }
            1 => bad.pairs.push((dice.roll(rows), dice.roll(columns))),
            2 => bad.row_price[dice.roll(rows)] += 1,
            3 => bad.column_price[dice.roll(columns)] -= 1,
            _ if !bad.pairs.is_empty() => {
                let at = dice.roll(bad.pairs.len());
                bad.pairs[at].1 = dice.roll(columns);
            }
            _ => continue,
        }
        // A change that still proves an equally good answer is no tampering; anything else must be refused.
        match certify(&problem.terms, &mut problem.score_rows(), &bad) {
            Err(_) => refused += 1,
            Ok(certificate) => assert_eq!((certificate.pairs, certificate.total), (pairs, total)),
        }
    }
    assert!(refused > 150, "only {refused} refused");
}

#[test]
fn each_flaw_has_its_name() {
    let rows: [&[u16]; 2] = [&[10, 20], &[30, FORBIDDEN]];
    let problem = problem(&rows, Objective::MostPairs);
    let good = solved(&problem).0;
    let with = |change: &dyn Fn(&mut Solution)| {
        let mut bad = good.clone();
        change(&mut bad);
        certify(&problem.terms, &mut problem.score_rows(), &bad)
    };
    assert_eq!(with(&|s| s.pairs.push((0, 1))), Err(Flaw::Twice(0, 1)));
    assert_eq!(with(&|s| s.pairs = vec![(1, 1)]), Err(Flaw::Forbidden(1, 1)));
    assert_eq!(with(&|s| s.pairs = vec![(0, 0), (0, 1)]), Err(Flaw::RowOverfull(0)));
    assert_eq!(with(&|s| s.pairs = vec![(0, 0), (1, 0)]), Err(Flaw::ColumnOverfull(0)));
    assert_eq!(with(&|s| s.row_price[0] = -1), Err(Flaw::NegativePrice));
    assert_eq!(with(&|s| s.row_price.clear()), Err(Flaw::Shape));
    assert!(matches!(with(&|s| s.pairs.clear()), Err(Flaw::PricedAndFree | Flaw::Better(..))));
}
