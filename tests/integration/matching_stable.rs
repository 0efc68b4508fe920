//! Wishes first: nobody would rather have each other, whoever they are, and what people notice of it.

use crate::matching_solver::Dice;
use crate::story::Story;
use balik::library::sample_program;
use balik::matching::{
    Cohort, FORBIDDEN, Flaw, Problem, ScoreRows, Scorer, Stability, StablePairing, Terms, Wishes, assign,
    blocking_pairs, stable_pairing, wishes_of,
};
use balik::program::{Objective, Program, ProgramId};
use std::collections::BTreeSet;

type Pair = (usize, usize);

/// People who wish.
#[derive(Clone, Debug)]
struct Case {
    problem: Problem,
    wishes: Wishes,
}

impl Case {
    fn new(rows: usize, columns: usize, score: impl Fn(usize, usize) -> u16) -> Self {
        let scores = (0..rows).flat_map(|r| (0..columns).map(move |c| (r, c))).map(|(r, c)| score(r, c));
        Self {
            problem: Problem {
                scores: scores.collect(),
                terms: Terms {
                    row_capacity: vec![1; rows],
                    column_capacity: vec![1; columns],
                    pins: Vec::new(),
                    objective: Objective::MostPairs,
                },
            },
            wishes: Wishes::default(),
        }
    }

    fn wishing(mut self, of_rows: &[&[usize]], of_columns: &[&[usize]]) -> Self {
        let lists = |lists: &[&[usize]]| lists.iter().map(|list| list.to_vec()).collect();
        self.wishes = Wishes { of_rows: lists(of_rows), of_columns: lists(of_columns) };
        self
    }

    fn rows(&self) -> usize {
        self.problem.terms.rows()
    }

    fn columns(&self) -> usize {
        self.problem.terms.columns()
    }

    fn score(&self, (r, c): Pair) -> u16 {
        self.problem.row(r)[c]
    }

    /// The pairing with rows proposing, checked by both the product and the definition.
    fn paired(&self) -> Vec<Pair> {
        let found = self.pairing();
        let checked = self.checked(&found.pairs);
        assert!(checked.is_stable(), "{checked:?} {found:?} {self:?}");
        assert_eq!(blocking_by_definition(self, &found.pairs), [], "{found:?} {self:?}");
        assert!(found.pairs.is_sorted());
        found.pairs
    }

    fn pairing(&self) -> StablePairing {
        let found =
            stable_pairing(&self.problem.terms, &mut self.problem.score_rows(), &self.wishes, &mut |_| true)
                .unwrap();
        let scores: Vec<u16> = found.pairs.iter().map(|&pair| self.score(pair)).collect();
        assert_eq!(found.scores, scores);
        found
    }

    fn look(&self, pairs: &[Pair]) -> Result<Stability, Flaw> {
        let scores: Vec<u16> = pairs.iter().map(|&pair| self.score(pair)).collect();
        blocking_pairs(&self.problem.terms, &mut self.problem.score_rows(), &self.wishes, pairs, &scores)
    }

    fn checked(&self, pairs: &[Pair]) -> Stability {
        self.look(pairs).unwrap_or_else(|flaw| panic!("{flaw}: {pairs:?} {self:?}"))
    }

    /// Rows become columns.
    fn turned(&self) -> Self {
        let mut turned = Self::new(self.columns(), self.rows(), |r, c| self.score((c, r)));
        let terms = &self.problem.terms;
        turned.problem.terms.row_capacity.clone_from(&terms.column_capacity);
        turned.problem.terms.column_capacity.clone_from(&terms.row_capacity);
        turned.problem.terms.pins = terms.pins.iter().map(|&(r, c)| (c, r)).collect();
        turned.problem.terms.pins.sort_unstable();
        turned.wishes = self.wishes.clone().turned();
        turned
    }
}

/// How much a row likes a column: wishes above scores.
fn row_likes(case: &Case, (r, c): Pair) -> i64 {
    likes(case.wishes.of_rows.get(r), c, case.score((r, c)))
}

fn column_likes(case: &Case, (r, c): Pair) -> i64 {
    likes(case.wishes.of_columns.get(c), r, case.score((r, c)))
}

fn likes(wishes: Option<&Vec<usize>>, whom: usize, score: u16) -> i64 {
    let place = wishes.and_then(|list| list.iter().position(|&other| other == whom));
    place.map_or(i64::from(score), |place| 1_000_000 - i64::try_from(place).unwrap())
}

/// The pairs that would rather have each other, word for word as it is defined.
fn blocking_by_definition(case: &Case, pairs: &[Pair]) -> Vec<Pair> {
    let terms = &case.problem.terms;
    let mut blocking = Vec::new();
    for pair in (0..case.rows()).flat_map(|r| (0..case.columns()).map(move |c| (r, c))) {
        if case.score(pair) == FORBIDDEN || pairs.contains(&pair) {
            continue;
        }
        let of_row: Vec<Pair> = pairs.iter().copied().filter(|p| p.0 == pair.0).collect();
        let of_column: Vec<Pair> = pairs.iter().copied().filter(|p| p.1 == pair.1).collect();
        let not_pinned = |p: &&Pair| !terms.pins.contains(p);
        let row_wants = of_row.len() < usize::from(terms.row_capacity[pair.0])
            || of_row.iter().filter(not_pinned).any(|&p| row_likes(case, p) < row_likes(case, pair));
        let column_wants = of_column.len() < usize::from(terms.column_capacity[pair.1])
            || of_column.iter().filter(not_pinned).any(|&p| column_likes(case, p) < column_likes(case, pair));
        if row_wants && column_wants {
            blocking.push(pair);
        }
    }
    blocking
}

/// Every pairing within the capacities, with every pin, that nobody blocks.
fn all_stable(case: &Case) -> Vec<Vec<Pair>> {
    let mut all = Vec::new();
    let cells: Vec<Pair> = (0..case.rows())
        .flat_map(|r| (0..case.columns()).map(move |c| (r, c)))
        .filter(|&pair| case.score(pair) != FORBIDDEN)
        .collect();
    let terms = &case.problem.terms;
    extend(
        case,
        &cells,
        &mut (terms.row_capacity.clone(), terms.column_capacity.clone()),
        &mut vec![],
        &mut all,
    );
    all
}

fn extend(
    case: &Case,
    cells: &[Pair],
    left: &mut (Vec<u16>, Vec<u16>),
    pairs: &mut Vec<Pair>,
    all: &mut Vec<Vec<Pair>>,
) {
    let Some((&(r, c), rest)) = cells.split_first() else {
        if blocking_by_definition(case, pairs).is_empty() {
            all.push(pairs.clone());
        }
        return;
    };
    if left.0[r] > 0 && left.1[c] > 0 {
        left.0[r] -= 1;
        left.1[c] -= 1;
        pairs.push((r, c));
        extend(case, rest, left, pairs, all);
        pairs.pop();
        left.0[r] += 1;
        left.1[c] += 1;
    }
    if !case.problem.terms.pins.contains(&(r, c)) {
        extend(case, rest, left, pairs, all);
    }
}

fn shuffled(dice: &mut Dice, count: usize) -> Vec<usize> {
    let mut order: Vec<usize> = (0..count).collect();
    for at in (1..count).rev() {
        order.swap(at, dice.roll(at + 1));
    }
    order
}

/// People with few different scores, some pairs forbidden, some pinned, short lists of wishes.
fn random_case(dice: &mut Dice, rows: usize, columns: usize, capacities: bool) -> Case {
    let range = [1, 2, 5, 10_001][dice.roll(4)];
    let forbidden = [0, 20, 50, 80][dice.roll(4)];
    let scores: Vec<u16> = (0..rows * columns)
        .map(|_| if dice.chance(forbidden) { FORBIDDEN } else { u16::try_from(dice.roll(range)).unwrap() })
        .collect();
    let mut case = Case::new(rows, columns, |r, c| scores[r * columns + c]);
    if capacities {
        let mut some = |count: usize| (0..count).map(|_| [0, 1, 1, 2, 3][dice.roll(5)]).collect();
        case.problem.terms.row_capacity = some(rows);
        case.problem.terms.column_capacity = some(columns);
    }
    let (mut r, mut c) =
        (case.problem.terms.row_capacity.clone(), case.problem.terms.column_capacity.clone());
    for _ in 0..[0, 0, 1, 2][dice.roll(4)] {
        let pin = (dice.roll(rows), dice.roll(columns));
        let new = case.score(pin) != FORBIDDEN && !case.problem.terms.pins.contains(&pin);
        if new && r[pin.0] > 0 && c[pin.1] > 0 {
            r[pin.0] -= 1;
            c[pin.1] -= 1;
            case.problem.terms.pins.push(pin);
        }
    }
    case.problem.terms.pins.sort_unstable();
    let mut some_wishes = |count: usize, others: usize| -> Vec<Vec<usize>> {
        // A name may be said twice, and may be of somebody who is not there.
        (0..count).map(|_| (0..dice.roll(4)).map(|_| dice.roll(others + 1)).collect()).collect()
    };
    case.wishes = Wishes { of_rows: some_wishes(rows, columns), of_columns: some_wishes(columns, rows) };
    case
}

/// People who know exactly whom they like better, as lists of wishes that name everybody.
fn decided_case(dice: &mut Dice, rows: usize, columns: usize, capacities: bool) -> Case {
    let mut case = random_case(dice, rows, columns, capacities);
    if dice.chance(60) {
        case.problem.scores.fill(0);
    }
    case.wishes = Wishes {
        of_rows: (0..rows).map(|_| shuffled(dice, columns)).collect(),
        of_columns: (0..columns).map(|_| shuffled(dice, rows)).collect(),
    };
    case
}

#[test]
fn no_two_would_rather_have_each_other_in_any_shape_up_to_five_by_five() {
    let mut dice = Dice(41);
    for rows in 1..=5 {
        for columns in 1..=5 {
            for case in 0..120 {
                random_case(&mut dice, rows, columns, case % 2 == 0).paired();
                decided_case(&mut dice, rows, columns, case % 2 == 0).paired();
            }
        }
    }
}

#[test]
fn nor_in_larger_companies_where_lists_run_out() {
    let mut dice = Dice(43);
    for case in 0..24 {
        let (rows, columns) = (1 + dice.roll(90), 1 + dice.roll(90));
        random_case(&mut dice, rows, columns, case % 2 == 0).paired();
        // Everybody has nearly the same favourites: whoever comes later starts from further down.
        let slope = |r: usize, c: usize| u16::try_from(5000 - 40 * c + r % 3).unwrap();
        let mut alike = Case::new(rows, columns, slope);
        alike.wishes.of_columns = (0..columns).map(|_| shuffled(&mut dice, rows)).collect();
        alike.paired();
    }
}

#[test]
fn nor_among_hundreds_who_all_like_the_same_others() {
    let mut dice = Dice(83);
    for (rows, columns, noise) in [(300, 300, 1), (300, 300, 40), (260, 310, 400), (330, 250, 90)] {
        let scores: Vec<u16> = (0..rows * columns)
            .map(|at| u16::try_from(5000 - 9 * (at % columns) + dice.roll(noise)).unwrap())
            .collect();
        let mut case = Case::new(rows, columns, |r, c| scores[r * columns + c]);
        for capacities in [1, 3] {
            case.problem.terms.row_capacity =
                (0..rows).map(|r| 1 + u16::try_from(r % capacities).unwrap()).collect();
            case.wishes.of_columns = (0..columns).map(|_| shuffled(&mut dice, rows)[..60].to_vec()).collect();
            let found = case.pairing();
            let checked = case.checked(&found.pairs);
            assert!(checked.is_stable(), "{checked:?}");
            let row_places: u64 = case.problem.terms.row_capacity.iter().map(|&n| u64::from(n)).sum();
            assert_eq!(
                checked.pairs,
                row_places.min(columns as u64),
                "nobody is forbidden, so nobody is left over"
            );
        }
    }
}

#[test]
fn those_who_propose_get_the_best_they_could_have_in_any_stable_pairing() {
    let mut dice = Dice(47);
    let mut several = 0;
    for (rows, columns, cases) in [(2, 2, 60), (2, 3, 60), (3, 3, 400), (3, 4, 60), (4, 3, 60), (4, 4, 60)] {
        for at in 0..cases {
            let case = decided_case(&mut dice, rows, columns, at % 2 == 0);
            let found = case.paired();
            let all = all_stable(&case);
            assert!(all.contains(&found));
            several += usize::from(all.len() > 1);
            for other in &all {
                for row in 0..rows {
                    // Of the partners here and there together, they would choose those here.
                    let mine: BTreeSet<Pair> = found.iter().copied().filter(|p| p.0 == row).collect();
                    let pins = mine.iter().filter(|pair| case.problem.terms.pins.contains(pair)).count();
                    let mut both: Vec<Pair> =
                        mine.iter().chain(other).copied().filter(|p| p.0 == row).collect();
                    both.sort_by_key(|&pair| {
                        (!case.problem.terms.pins.contains(&pair), -row_likes(&case, pair), pair)
                    });
                    both.dedup();
                    both.truncate(usize::from(case.problem.terms.row_capacity[row]).max(pins));
                    assert_eq!(both.into_iter().collect::<BTreeSet<_>>(), mine, "{other:?} {case:?}");
                }
            }
        }
    }
    assert!(several > 30, "only {several} cases had a choice");
}

#[test]
fn who_has_one_place_gains_nothing_by_naming_others_than_they_like() {
    let mut dice = Dice(79);
    let mut changed = 0;
    for at in 0..250 {
        let case = decided_case(&mut dice, 4, 4, at % 2 == 0);
        let honest = case.paired();
        for row in (0..4).filter(|&row| case.problem.terms.row_capacity[row] == 1) {
            let value = |pairs: &[Pair]| {
                pairs.iter().find(|pair| pair.0 == row).map_or(i64::MIN, |&pair| row_likes(&case, pair))
            };
            for _ in 0..20 {
                let mut tactical = case.clone();
                tactical.wishes.of_rows[row] = shuffled(&mut dice, 4);
                let other = tactical.paired();
                assert!(value(&other) <= value(&honest), "{tactical:?} {case:?}");
                changed += usize::from(value(&other) < value(&honest));
            }
        }
    }
    assert!(changed > 500, "only {changed} lost by it");
}

#[test]
fn the_same_people_are_paired_whichever_side_proposes() {
    let mut dice = Dice(53);
    let mut different = 0;
    for at in 0..300 {
        let rows = 1 + dice.roll(9);
        let columns = if dice.chance(50) { rows } else { 1 + dice.roll(9) };
        let case = decided_case(&mut dice, rows, columns, at % 2 == 0);
        let by_rows = case.paired();
        let mut by_columns: Vec<Pair> = case.turned().paired().into_iter().map(|(c, r)| (r, c)).collect();
        by_columns.sort_unstable();
        different += usize::from(by_rows != by_columns);
        let of = |pairs: &[Pair], row: usize| -> Vec<Pair> {
            pairs.iter().copied().filter(|p| p.0 == row).collect()
        };
        for row in 0..rows {
            let (one, other) = (of(&by_rows, row), of(&by_columns, row));
            assert_eq!(one.len(), other.len(), "{case:?}");
            if one.len() < usize::from(case.problem.terms.row_capacity[row]) {
                assert_eq!(one, other, "who has a place free has the same people: {case:?}");
            }
        }
    }
    assert!(different > 30, "only {different} cases differ");
}

/// D. Gale and L. S. Shapley, "College admissions and the stability of marriage", American Mathematical Monthly 69
/// (1962) 9-15, examples 1 and 2: the ranking matrices of men (rows) and women (columns).
#[test]
fn the_examples_of_gale_and_shapley_come_out_as_published() {
    let one = Case::new(3, 3, |_, _| 0)
        .wishing(&[&[0, 1, 2], &[1, 2, 0], &[2, 0, 1]], &[&[1, 2, 0], &[2, 0, 1], &[0, 1, 2]]);
    assert_eq!(one.paired(), [(0, 0), (1, 1), (2, 2)], "each man his first choice");
    assert_eq!(one.turned().paired(), [(0, 1), (1, 2), (2, 0)], "each woman hers");
    assert_eq!(all_stable(&one).len(), 3, "and one between the two");

    let two = Case::new(4, 4, |_, _| 0).wishing(
        &[&[0, 1, 2, 3], &[0, 3, 2, 1], &[1, 0, 2, 3], &[3, 1, 2, 0]],
        &[&[3, 2, 0, 1], &[1, 3, 0, 2], &[3, 0, 1, 2], &[2, 1, 0, 3]],
    );
    let only = [(0, 2), (1, 3), (2, 0), (3, 1)];
    assert_eq!(two.paired(), only);
    assert_eq!(all_stable(&two), [only.to_vec()], "the only one, and nobody has their first choice");
}

#[test]
fn indifference_leaves_few_without_a_partner() {
    let mut dice = Dice(59);
    let (mut most_pairs, mut found_pairs) = (0, 0);
    for at in 0..3000 {
        let (rows, columns) = (2 + dice.roll(3), 2 + dice.roll(3));
        let case = random_case(&mut dice, rows, columns, at % 4 == 0);
        let most = all_stable(&case).iter().map(Vec::len).max().unwrap();
        let found = case.paired().len();
        assert!(2 * found >= most, "{found} of {most}: {case:?}");
        most_pairs += most;
        found_pairs += found;
    }
    assert!(1000 * found_pairs >= 995 * most_pairs, "{found_pairs} of {most_pairs}");
}

#[test]
fn who_has_nobody_else_gets_the_place_that_is_a_toss_up() {
    // Both may go to the first column, which likes them equally; only row 0 could go elsewhere, and would as soon.
    let rows = [[50, 40], [50, FORBIDDEN]];
    assert_eq!(Case::new(2, 2, |r, c| rows[r][c]).paired(), [(0, 1), (1, 0)]);
}

#[test]
fn equal_scores_pair_everybody_at_once() {
    for (rows, columns) in [(40, 40), (30, 50), (50, 30)] {
        let pairs = Case::new(rows, columns, |_, _| 5000).paired();
        assert_eq!(pairs.len(), rows.min(columns));
    }
    assert!(Case::new(40, 40, |_, _| 5000).paired().iter().all(|&(r, c)| r == c));
    for (rows, columns) in [(900, 400), (400, 900)] {
        let case = Case::new(rows, columns, |_, _| 5000);
        let found = case.pairing();
        assert!(case.checked(&found.pairs).is_stable());
        assert_eq!(found.pairs.len(), 400);
    }
}

#[test]
fn nobody_allowed_is_an_empty_stable_pairing() {
    for (rows, columns) in [(0, 0), (0, 5), (5, 0), (30, 20)] {
        let case = Case::new(rows, columns, |_, _| FORBIDDEN);
        assert_eq!(case.paired(), []);
        let checked = case.checked(&[]);
        assert_eq!((checked.pairs_checked, checked.pairs_forbidden), (0, rows as u64 * columns as u64));
    }
}

#[test]
fn one_against_five_thousand_takes_the_best() {
    let score = |at: usize| u16::try_from(at * 7919 % 10_001).unwrap();
    let best = (0..5000).max_by_key(|&at| score(at)).unwrap();
    assert_eq!(Case::new(1, 5000, |_, c| score(c)).pairing().pairs, [(0, best)]);
    assert_eq!(Case::new(5000, 1, |r, _| score(r)).pairing().pairs, [(best, 0)]);
    // One mentor, everybody's wish, who wishes for the last one.
    let mut wished = Case::new(5000, 1, |r, _| score(r));
    wished.wishes = Wishes { of_rows: vec![vec![0]; 5000], of_columns: vec![vec![4999, 17]] };
    assert_eq!(wished.pairing().pairs, [(4999, 0)]);
    // With more places than there are people.
    wished.problem.terms.column_capacity = vec![60_000];
    assert_eq!(wished.pairing().pairs.len(), 5000);
}

#[test]
fn capacities_of_nothing_and_of_more_than_there_is() {
    let mut none = Case::new(3, 3, |_, _| 100);
    none.problem.terms.column_capacity = vec![0, 1, 0];
    none.problem.terms.row_capacity = vec![0, 1, 1];
    assert_eq!(none.paired().len(), 1);
    let mut huge = Case::new(3, 40, |r, c| u16::try_from(r + c).unwrap());
    huge.problem.terms.row_capacity = vec![60_000; 3];
    huge.problem.terms.column_capacity = vec![60_000; 40];
    assert_eq!(huge.paired().len(), 120, "each pair once, however many places there are");
}

#[test]
fn a_wish_of_both_is_honoured_whatever_the_scores_say() {
    let case = Case::new(3, 3, |r, c| if (r, c) == (2, 0) { 1 } else { 9000 })
        .wishing(&[&[], &[], &[0]], &[&[2], &[], &[]]);
    assert!(case.paired().contains(&(2, 0)));
}

#[test]
fn a_wish_of_one_is_honoured_where_the_other_is_indifferent() {
    // Column 0 is wished for by the last row only, and likes all three equally.
    let mine = Case::new(3, 3, |_, _| 5000).wishing(&[&[], &[], &[0]], &[]);
    assert!(mine.paired().contains(&(2, 0)));
    let theirs = Case::new(3, 3, |_, _| 5000).wishing(&[], &[&[2], &[], &[]]);
    assert!(theirs.paired().contains(&(2, 0)));
}

#[test]
fn an_earlier_wish_comes_before_a_later_one_and_a_forbidden_one_never() {
    let case = Case::new(1, 3, |_, c| if c == 2 { FORBIDDEN } else { 10 * u16::try_from(c).unwrap() });
    assert_eq!(case.clone().wishing(&[&[2, 0, 1]], &[]).paired(), [(0, 0)]);
    assert_eq!(case.clone().wishing(&[&[2, 1, 0, 1]], &[]).paired(), [(0, 1)]);
    assert_eq!(case.clone().wishing(&[&[9]], &[&[7], &[], &[0]]).paired(), [(0, 1)], "nobody like that");
    assert_eq!(case.wishing(&[&[2]], &[&[], &[], &[0]]).paired(), [(0, 1)], "not even when both wish");
}

#[test]
fn a_pin_stays_although_both_wish_for_others() {
    let mut case = Case::new(2, 2, |_, _| 100).wishing(&[&[1], &[0]], &[&[1], &[0]]);
    assert_eq!(case.paired(), [(0, 1), (1, 0)]);
    case.problem.terms.pins = vec![(0, 0)];
    assert_eq!(case.paired(), [(0, 0), (1, 1)]);
    // A second place is theirs to fill.
    case.problem.terms.row_capacity = vec![2, 1];
    assert_eq!(case.paired(), [(0, 0), (0, 1)], "column 1 wishes for row 0, not for who is left");
}

#[test]
fn people_in_another_order_get_the_same_partners() {
    let mut dice = Dice(61);
    for at in 0..60 {
        let (rows, columns) = (1 + dice.roll(30), 1 + dice.roll(30));
        let case = decided_case(&mut dice, rows, columns, at % 2 == 0);
        let (row_order, column_order) = (shuffled(&mut dice, rows), shuffled(&mut dice, columns));
        let place = |order: &[usize], at: usize| order.iter().position(|&o| o == at).unwrap();
        let mut moved = Case::new(rows, columns, |r, c| case.score((row_order[r], column_order[c])));
        let (terms, old) = (&mut moved.problem.terms, &case.problem.terms);
        terms.row_capacity = row_order.iter().map(|&r| old.row_capacity[r]).collect();
        terms.column_capacity = column_order.iter().map(|&c| old.column_capacity[c]).collect();
        let new_place = |&(r, c): &Pair| (place(&row_order, r), place(&column_order, c));
        terms.pins = old.pins.iter().map(new_place).collect();
        let lists = |lists: &[Vec<usize>], order: &[usize], others: &[usize]| -> Vec<Vec<usize>> {
            order.iter().map(|&at| lists[at].iter().map(|&o| place(others, o)).collect()).collect()
        };
        moved.wishes = Wishes {
            of_rows: lists(&case.wishes.of_rows, &row_order, &column_order),
            of_columns: lists(&case.wishes.of_columns, &column_order, &row_order),
        };
        let mut expected: Vec<Pair> = case.paired().iter().map(new_place).collect();
        expected.sort_unstable();
        assert_eq!(moved.paired(), expected);
    }
}

#[test]
fn the_same_wishes_give_the_same_pairs_every_time() {
    let case = random_case(&mut Dice(67), 40, 35, true);
    assert_eq!(case.paired(), case.paired());
}

#[test]
fn a_stop_leaves_no_pairing() {
    let case = random_case(&mut Dice(71), 30, 10, false);
    let run = |go_on: &mut dyn FnMut(usize) -> bool| {
        stable_pairing(&case.problem.terms, &mut case.problem.score_rows(), &case.wishes, go_on)
    };
    assert_eq!(run(&mut |_| false), None);
    let mut told = Vec::new();
    assert_eq!(
        run(&mut |done| {
            told.push(done);
            told.len() < 20
        }),
        None
    );
    assert_eq!(told.len(), 20, "nothing is done after a stop");
    told.clear();
    assert!(
        run(&mut |done| {
            told.push(done);
            true
        })
        .is_some()
    );
    assert!(told.is_sorted() && told.last() == Some(&30), "progress never goes back");
}

#[test]
fn the_seal_counts_whoever_would_rather_have_each_other_in_any_pairing() {
    let mut dice = Dice(73);
    let mut unstable = 0;
    for at in 0..400 {
        let (rows, columns) = (1 + dice.roll(7), 1 + dice.roll(7));
        let case = random_case(&mut dice, rows, columns, at % 2 == 0);
        let terms = &case.problem.terms;
        // Some pairing or other: pins, then whom chance brings together.
        let (mut r, mut c) = (terms.row_capacity.clone(), terms.column_capacity.clone());
        let mut pairs = terms.pins.clone();
        for &(row, column) in &pairs {
            r[row] -= 1;
            c[column] -= 1;
        }
        for _ in 0..12 {
            let pair = (dice.roll(rows), dice.roll(columns));
            let fits = r[pair.0] > 0 && c[pair.1] > 0 && case.score(pair) != FORBIDDEN;
            if fits && !pairs.contains(&pair) {
                r[pair.0] -= 1;
                c[pair.1] -= 1;
                pairs.push(pair);
            }
        }
        let blocking = blocking_by_definition(&case, &pairs);
        let checked = case.checked(&pairs);
        assert_eq!(checked.blocking, blocking.len() as u64, "{case:?} {pairs:?}");
        assert_eq!(checked.first, blocking[..blocking.len().min(10)]);
        let allowed = case.problem.scores.iter().filter(|&&score| score != FORBIDDEN).count();
        assert_eq!(checked.pairs_checked, allowed as u64);
        assert_eq!(checked.pairs_checked + checked.pairs_forbidden, (rows * columns) as u64);
        assert_eq!(checked.pairs, pairs.len() as u64);
        assert_eq!(checked.total, pairs.iter().map(|&pair| u64::from(case.score(pair))).sum::<u64>());
        unstable += u32::from(!checked.is_stable());
    }
    assert!(unstable > 100, "only {unstable}");
}

#[test]
fn the_seal_counts_across_more_people_than_it_takes_at_once() {
    let case = Case::new(2, 9000, |_, _| 7).wishing(&[&[8999]], &[]);
    let checked = case.checked(&[]);
    assert_eq!((checked.blocking, checked.pairs_checked), (18_000, 18_000));
    assert_eq!(checked.first, (0..10).map(|c| (0, c)).collect::<Vec<_>>());
}

#[test]
fn the_seal_refuses_what_is_no_pairing() {
    let rows = [[10, 20], [30, FORBIDDEN]];
    let mut case = Case::new(2, 2, |r, c| rows[r][c]);
    let good = case.paired();
    assert_eq!(good, [(0, 1), (1, 0)]);
    assert_eq!(case.look(&[(0, 1), (0, 1)]), Err(Flaw::Twice(0, 1)));
    assert_eq!(case.look(&[(1, 1)]), Err(Flaw::Forbidden(1, 1)));
    assert_eq!(case.look(&[(0, 0), (0, 1)]), Err(Flaw::RowOverfull(0)));
    assert_eq!(case.look(&[(0, 0), (1, 0)]), Err(Flaw::ColumnOverfull(0)));
    let look = |pairs: &[Pair], held: &[u16]| {
        let terms = &case.problem.terms;
        blocking_pairs(terms, &mut case.problem.score_rows(), &case.wishes, pairs, held)
    };
    assert_eq!(look(&good, &[20, 31]), Err(Flaw::OtherScore(1, 0)));
    assert_eq!(look(&good, &[20]), Err(Flaw::Shape));
    assert_eq!(look(&[(7, 0)], &[20]), Err(Flaw::Shape));
    case.problem.terms.pins = vec![(0, 0)];
    assert_eq!(case.look(&[(0, 1)]), Err(Flaw::PinMissing(0, 0)));
}

/// A program as terms with one side as rows, without pins.
fn terms_of(cohort: &Cohort<'_>, rows_are_mentors: bool) -> Terms {
    let (mentors, mentees) = (cohort.mentors().capacity.clone(), cohort.mentees().capacity.clone());
    let (row_capacity, column_capacity) =
        if rows_are_mentors { (mentors, mentees) } else { (mentees, mentors) };
    Terms { row_capacity, column_capacity, pins: Vec::new(), objective: Objective::MostPairs }
}

/// Pairs of a program as (mentor, mentee), with mentors proposing.
fn couples(program: &Program) -> Vec<(String, String)> {
    let cohort = Cohort::new(program);
    let (terms, mut scorer) = (terms_of(&cohort, true), Scorer::new(&cohort, true));
    let wishes = wishes_of(&cohort, true);
    let found = stable_pairing(&terms, &mut scorer, &wishes, &mut |_| true).unwrap();
    let checked = blocking_pairs(&terms, &mut scorer, &wishes, &found.pairs, &found.scores).unwrap();
    assert!(checked.is_stable());
    let name = |at: usize| cohort.people()[at].id.as_str().to_owned();
    let mentors_and_mentees = found.pairs.iter();
    mentors_and_mentees
        .map(|&(r, c)| (name(cohort.mentors().people[r]), name(cohort.mentees().people[c])))
        .collect()
}

#[test]
fn people_who_wish_for_each_other_are_paired_and_a_veto_stays_a_veto() {
    let mut program = Story::small_company().program().clone();
    program.rules.shared_topic = false;
    let has = |program: &Program, mentor: &str, mentee: &str| {
        couples(program).contains(&(mentor.to_owned(), mentee.to_owned()))
    };
    assert!(has(&program, "sari", "budi"), "by score");
    let wish = |program: &mut Program, who: &str, whom: &str| {
        program.people.get_mut(&who.into()).unwrap().wishes.push(whom.into());
    };
    wish(&mut program, "sari", "sari");
    wish(&mut program, "sari", "nobody");
    wish(&mut program, "sari", "ratih");
    wish(&mut program, "ratih", "sari");
    assert!(has(&program, "sari", "ratih"), "by wish");
    program.people.get_mut(&"ratih".into()).unwrap().vetoes.push("sari".into());
    assert!(!has(&program, "sari", "ratih"), "never against a veto");
}

#[test]
fn wishes_are_read_for_the_role_in_which_they_can_come_true() {
    let mut program = sample_program(ProgramId::new("s"), 60, 3);
    for person in program.people.values_mut() {
        person.wishes.clear();
    }
    let cohort = Cohort::new(&program);
    let id = |at: usize| cohort.people()[at].id.clone();
    let mentors: Vec<_> = cohort.mentors().people.iter().map(|&at| id(at)).collect();
    let mentees: Vec<_> = cohort.mentees().people.iter().map(|&at| id(at)).collect();
    let mentor = mentors.iter().position(|id| !mentees.contains(id)).unwrap();
    let mentee = mentees.iter().position(|id| !mentors.contains(id)).unwrap();
    let other = mentors.iter().rposition(|id| !mentees.contains(id)).unwrap();
    // A mentor names another mentor, who cannot be had, and a mentee, who can.
    let mut wishing = program.clone();
    wishing.people.get_mut(&mentors[mentor]).unwrap().wishes =
        vec![mentors[other].clone(), mentees[mentee].clone()];
    let wishes = wishes_of(&Cohort::new(&wishing), true);
    assert_eq!(wishes.of_rows[mentor], [mentee]);
    assert!(wishes.of_rows.iter().flatten().count() == 1 && wishes.of_columns.iter().all(Vec::is_empty));
    assert_eq!(wishes_of(&Cohort::new(&wishing), false), wishes.turned());
}

#[test]
fn a_company_without_a_matrix_is_paired_as_with_one_and_costs_few_looks() {
    let program = sample_program(ProgramId::new("s"), 600, 7);
    let cohort = Cohort::new(&program);
    let (terms, wishes) = (terms_of(&cohort, true), wishes_of(&cohort, true));
    let mut scores = Counted { scorer: Scorer::new(&cohort, true), looks: 0 };
    let found = stable_pairing(&terms, &mut scores, &wishes, &mut |_| true).unwrap();
    assert!(scores.looks < 3 * terms.rows(), "{} looks at {} rows", scores.looks, terms.rows());
    let checked = blocking_pairs(&terms, &mut scores, &wishes, &found.pairs, &found.scores).unwrap();
    assert!(checked.is_stable());
    // What the stability costs: the best fit has at least as many pairs, and as many points for them.
    let best = assign(&terms, &mut scores, &mut |_| true).unwrap().unwrap();
    assert!(best.pairs.len() >= found.pairs.len());
    let mut row = vec![0; terms.columns()];
    let held: Vec<u16> = best
        .pairs
        .iter()
        .map(|&(r, c)| {
            scores.write_row(r, &mut row);
            row[c]
        })
        .collect();
    let best = blocking_pairs(&terms, &mut scores, &wishes, &best.pairs, &held).unwrap();
    assert!(best.blocking > 0, "the best fit leaves some who would rather have each other");
    assert!((best.pairs, best.total) >= (checked.pairs, checked.total));
}

#[test]
fn people_who_all_like_the_same_others_cost_few_looks() {
    // Each row is liked better than all before it: everybody is asked to leave, again and again.
    let score = |r: usize, c: usize| u16::try_from(5000 + 5 * r - 5 * c).unwrap();
    let case = Case::new(700, 700, score);
    let mut scores = Counted { scorer: case.problem.score_rows(), looks: 0 };
    let found = stable_pairing(&case.problem.terms, &mut scores, &case.wishes, &mut |_| true).unwrap();
    assert!(found.pairs.iter().all(|&(r, c)| r + c == 699), "the best with the best");
    assert!(scores.looks < 3 * 700, "{} looks", scores.looks);
}

struct Counted<S> {
    scorer: S,
    looks: usize,
}

impl<S: ScoreRows> ScoreRows for Counted<S> {
    fn write_row(&mut self, row: usize, scores: &mut [u16]) {
        self.looks += 1;
        self.scorer.write_row(row, scores);
    }
}
