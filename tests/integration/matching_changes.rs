//! What a change costs, against solving everything anew.

use crate::matching_solver::{Dice, random_problem};
use balik::matching::{Detour, FORBIDDEN, Problem, Solved, assign, certify, solve};

/// Worth of the best answer.
fn worth(problem: &Problem) -> i64 {
    let solution = assign(&problem.terms, &mut problem.score_rows(), &mut |_| true).unwrap().unwrap();
    certify(&problem.terms, &mut problem.score_rows(), &solution).unwrap().worth
}

fn solved(problem: &Problem) -> Solved<'_> {
    solve(&problem.terms, Box::new(problem.score_rows()), &mut |_| true).unwrap().unwrap()
}

fn proven(problem: &Problem, solved: &Solved<'_>) -> i64 {
    let solution = solved.solution();
    let certificate = certify(&problem.terms, &mut problem.score_rows(), &solution);
    certificate.unwrap_or_else(|flaw| panic!("{flaw}: {problem:?} {solution:?}")).worth
}

/// What a detour says is left, counted pair by pair.
fn counted(problem: &Problem, before: &[(usize, usize)], detour: &Detour) -> i64 {
    let scale = problem.terms.worth().unwrap();
    let mut pairs = before.to_vec();
    for pair in &detour.dropped {
        let at = pairs.iter().position(|p| p == pair).expect("what is dropped was there");
        pairs.remove(at);
    }
    for &pair in &detour.added {
        assert!(!pairs.contains(&pair), "what is added was not there");
        pairs.push(pair);
    }
    let mut rows = problem.terms.row_capacity.clone();
    let mut columns = problem.terms.column_capacity.clone();
    for &(row, column) in &pairs {
        rows[row] = rows[row].checked_sub(1).expect("rows keep their places");
        columns[column] = columns[column].checked_sub(1).expect("columns keep their places");
    }
    pairs.iter().map(|&(row, column)| scale.of(problem.row(row)[column])).sum()
}

#[test]
fn having_one_more_pair_costs_what_solving_anew_says() {
    let mut dice = Dice(51);
    let mut priced = 0;
    for case in 0..120 {
        let size = if case % 4 == 0 { 40 } else { 9 };
        let (rows, columns) = (1 + dice.roll(size), 1 + dice.roll(size));
        let problem = random_problem(&mut dice, rows, columns, case % 2 == 0);
        let best = worth(&problem);
        let mut now = solved(&problem);
        let before = now.solution().pairs;
        for _ in 0..8 {
            let (row, column) = (dice.roll(rows), dice.roll(columns));
            if before.contains(&(row, column)) {
                continue;
            }
            let mut pinned = problem.clone();
            pinned.terms.pins.push((row, column));
            pinned.terms.pins.sort_unstable();
            let of = |cap: &[u16], at: usize, side: fn(&(usize, usize)) -> usize| {
                usize::from(cap[at]) >= pinned.terms.pins.iter().filter(|p| side(p) == at).count()
            };
            let fits = of(&pinned.terms.row_capacity, row, |p| p.0)
                && of(&pinned.terms.column_capacity, column, |p| p.1);
            match now.with(row, column) {
                None => assert!(!fits || problem.row(row)[column] == FORBIDDEN),
                Some(detour) => {
                    assert!(fits);
                    // The pin's worth counts on another scale where one more pin changes the most pairs: count it.
                    let anew =
                        assign(&pinned.terms, &mut pinned.score_rows(), &mut |_| true).unwrap().unwrap();
                    let scale = problem.terms.worth().unwrap();
                    let anew: i64 = anew.pairs.iter().map(|&(r, c)| scale.of(problem.row(r)[c])).sum();
                    assert_eq!(best - detour.cost, anew, "{problem:?} with {row} {column}");
                    assert_eq!(counted(&problem, &before, &detour), anew);
                    priced += 1;
                }
            }
        }
        assert_eq!(now.solution().pairs, before, "asking changes nothing");
    }
    assert!(priced > 200, "only {priced} were priced");
}

#[test]
fn doing_without_a_pair_costs_what_solving_anew_says() {
    let mut dice = Dice(53);
    for case in 0..120 {
        let size = if case % 4 == 0 { 40 } else { 9 };
        let (rows, columns) = (1 + dice.roll(size), 1 + dice.roll(size));
        let problem = random_problem(&mut dice, rows, columns, case % 2 == 0);
        let best = worth(&problem);
        let mut now = solved(&problem);
        let before = now.solution().pairs;
        for &(row, column) in before.iter().take(8) {
            let mut banned = problem.clone();
            banned.scores[row * columns + column] = FORBIDDEN;
            match now.without(row, column) {
                None => assert!(problem.terms.pins.contains(&(row, column))),
                Some(detour) => {
                    assert_eq!(best - detour.cost, worth(&banned), "{problem:?} without {row} {column}");
                    assert_eq!(counted(&problem, &before, &detour), worth(&banned));
                }
            }
        }
    }
}

#[test]
fn somebody_changes_and_the_answer_is_the_best_again() {
    let mut dice = Dice(57);
    for case in 0..150 {
        let size = if case % 3 == 0 { 45 } else { 8 };
        let (rows, columns) = (1 + dice.roll(size), 1 + dice.roll(size));
        let first = random_problem(&mut dice, rows, columns, case % 2 == 0);
        let mut stages = vec![first];
        let mut changes = Vec::new();
        for _ in 0..4 {
            let mut next = stages.last().unwrap().clone();
            let of_row = dice.chance(50);
            let at = dice.roll(if of_row { rows } else { columns });
            let pinned =
                next.terms.pins.iter().filter(|p| if of_row { p.0 == at } else { p.1 == at }).count();
            let places = u16::try_from(pinned + if case % 2 == 0 { dice.roll(3) } else { 1 }).unwrap();
            if of_row {
                next.terms.row_capacity[at] = places;
            } else {
                next.terms.column_capacity[at] = places;
            }
            for row in 0..rows {
                for column in 0..columns {
                    let mine = if of_row { row == at } else { column == at };
                    if mine && !next.terms.pins.contains(&(row, column)) {
                        let score = u16::try_from(dice.roll(10_001)).unwrap();
                        next.scores[row * columns + column] = if dice.chance(25) { FORBIDDEN } else { score };
                    }
                }
            }
            // One scale for all: the most pairs there can be must not change.
            if next.terms.most_pairs() != stages[0].terms.most_pairs() {
                continue;
            }
            changes.push((of_row, at, places));
            stages.push(next);
        }
        let mut now = solved(&stages[0]);
        for (problem, (of_row, at, places)) in stages[1..].iter().zip(changes) {
            now.score_by(Box::new(problem.score_rows()));
            if of_row {
                now.row_changed(at, places);
            } else {
                now.column_changed(at, places);
            }
            assert_eq!(proven(problem, &now), worth(problem), "case {case}");
        }
    }
}
