//! What it costs to have one pair, or to do without one: the best way round, from the prices of now.
//!
//! An answer is a flow: a unit from the outside to a row, from the row to its column, and out again. Having a
//! pair sends a unit from its row to its column, so that one must find its way back from the column to the
//! row; doing without sends one the other way. The shortest way over reduced costs is the exact price. Ways
//! lead from a row to the columns it might take, from a column to the rows that might give it up, and through
//! the outside, where a row stays without, a column stays free, or one that was left out comes in.

use super::Solver;
use super::lists::NOTHING;
use std::cmp::Reverse;
use std::collections::BinaryHeap;

/// The best pairing under one more condition, as a difference to the present one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Detour {
    /// What the cohort loses, in [`super::super::Worth`]; never below 0 while the present answer is best.
    pub cost: i64,
    /// Pairs (row, column) that come about.
    pub added: Vec<(usize, usize)>,
    /// Pairs that are given up.
    pub dropped: Vec<(usize, usize)>,
}

/// Where a way can be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Node {
    Outside,
    Row(usize),
    Column(usize),
    /// Not a place: the columns outside a row's list, on the way from it.
    Beyond(usize),
}

const FAR: i32 = i32::MAX;

/// Shortest ways from one node.
pub(super) struct Ways {
    pub(super) rows: Vec<i32>,
    pub(super) columns: Vec<i32>,
    pub(super) outside: i32,
    from_row: Vec<Option<Node>>,
    from_column: Vec<usize>,
    from_outside: Option<Node>,
    from_column_outside: Vec<bool>,
}

impl Ways {
    fn distance(&self, node: Node) -> i32 {
        match node {
            Node::Outside => self.outside,
            Node::Row(row) | Node::Beyond(row) => self.rows[row],
            Node::Column(column) => self.columns[column],
        }
    }
}

impl Solver<'_> {
    /// The shortest ways from `start` until `target` is reached, never over the pair in `skip`.
    pub(super) fn ways(&mut self, start: Node, target: Node, skip: Option<(usize, usize)>) -> Ways {
        let (rows, columns) = (self.row_price.len(), self.column_price.len());
        let mut ways = Ways {
            rows: vec![FAR; rows],
            columns: vec![FAR; columns],
            outside: FAR,
            from_row: vec![None; rows],
            from_column: vec![usize::MAX; columns],
            from_outside: None,
            from_column_outside: vec![false; columns],
        };
        let mut queue = BinaryHeap::new();
        let mut remade = vec![false; rows];
        match start {
            Node::Outside => ways.outside = 0,
            Node::Row(row) | Node::Beyond(row) => ways.rows[row] = 0,
            Node::Column(column) => ways.columns[column] = 0,
        }
        queue.push(Reverse((0, start)));
        while let Some(Reverse((distance, node))) = queue.pop() {
            if node == target {
                break;
            }
            match node {
                Node::Beyond(row) => {
                    self.walk_beyond(row, distance, &mut remade, skip, &mut ways, &mut queue);
                }
                _ if distance > ways.distance(node) => {}
                Node::Row(row) => {
                    ways.come_outside(distance + self.row_price[row], node, &mut queue);
                    self.walk_list(row, distance, skip, &mut ways, &mut queue);
                    self.announce_beyond(row, distance, distance, &mut queue);
                }
                Node::Column(column) => {
                    if self.free[column] > 0 {
                        ways.come_outside(distance, node, &mut queue);
                    }
                    for held in &self.rows_of[column] {
                        let row = held.other as usize;
                        if skip != Some((row, column)) {
                            let more =
                                self.value(held.score) - self.row_price[row] - self.column_price[column];
                            ways.come_to_row(row, distance + more, node, &mut queue);
                        }
                    }
                }
                Node::Outside => {
                    for row in 0..rows {
                        if self.has_room(row) {
                            ways.come_to_row(row, distance, node, &mut queue);
                        }
                    }
                    for column in 0..columns {
                        if !self.rows_of[column].is_empty() || target == Node::Column(column) {
                            ways.come_to_column(
                                column,
                                distance + self.column_price[column],
                                None,
                                &mut queue,
                            );
                        }
                    }
                }
            }
        }
        ways
    }

    pub(super) fn has_room(&self, row: usize) -> bool {
        self.columns_of[row].len() < usize::from(self.row_places[row])
    }

    fn walk_list(
        &self,
        row: usize,
        distance: i32,
        skip: Option<(usize, usize)>,
        ways: &mut Ways,
        queue: &mut BinaryHeap<Reverse<(i32, Node)>>,
    ) {
        for (column, score) in self.lists.of(row) {
            if skip != Some((row, column)) && !self.has(row, column) {
                let reduced = self.row_price[row] + self.column_price[column] - self.value(score);
                ways.come_to_column(column, distance + reduced, Some(row), queue);
            }
        }
    }

    fn announce_beyond(&self, row: usize, from: i32, now: i32, queue: &mut BinaryHeap<Reverse<(i32, Node)>>) {
        let outside = self.lists.outside(row);
        if outside != NOTHING {
            let at = i64::from(from) + i64::from(self.row_price[row]) - i64::from(outside);
            let at = i32::try_from(at.max(i64::from(now))).unwrap_or(FAR - 1);
            queue.push(Reverse((at, Node::Beyond(row))));
        }
    }

    /// The bound of a row's list is reached: it is made anew, and the second time every column is looked at.
    fn walk_beyond(
        &mut self,
        row: usize,
        now: i32,
        remade: &mut [bool],
        skip: Option<(usize, usize)>,
        ways: &mut Ways,
        queue: &mut BinaryHeap<Reverse<(i32, Node)>>,
    ) {
        let from = ways.rows[row];
        if !std::mem::replace(&mut remade[row], true) {
            self.refill(row);
            self.walk_list(row, from, skip, ways, queue);
            self.announce_beyond(row, from, now, queue);
            return;
        }
        self.note_own(row);
        let base = from + self.row_price[row];
        let values = self.lists.every(&mut *self.scores, self.worth, &self.column_price, row, &self.own);
        for (column, &value) in values.iter().enumerate() {
            let held = self.columns_of[row].iter().any(|held| held.other as usize == column);
            if value != NOTHING && !held && skip != Some((row, column)) {
                ways.come_to_column(column, base - value, Some(row), queue);
            }
        }
    }
}

impl Ways {
    /// The pairs on the way to `target`, or nothing when there is none.
    pub(super) fn way_to(&self, start: Node, target: Node) -> Option<Detour> {
        if self.distance(target) == FAR {
            return None;
        }
        let mut detour = Detour { cost: i64::from(self.distance(target)), ..Detour::default() };
        let mut node = target;
        let mut first = true;
        while node != start || first && start == target {
            first = false;
            let before = match node {
                Node::Row(row) | Node::Beyond(row) => self.from_row[row]?,
                Node::Column(column) if self.from_column_outside[column] => Node::Outside,
                Node::Column(column) => Node::Row(self.from_column[column]),
                Node::Outside => self.from_outside?,
            };
            match (before, node) {
                (Node::Row(row), Node::Column(column)) => detour.added.push((row, column)),
                (Node::Column(column), Node::Row(row)) => detour.dropped.push((row, column)),
                _ => {}
            }
            node = before;
        }
        Some(detour)
    }

    fn come_outside(&mut self, distance: i32, from: Node, queue: &mut BinaryHeap<Reverse<(i32, Node)>>) {
        if distance < self.outside {
            self.outside = distance;
            self.from_outside = Some(from);
            queue.push(Reverse((distance, Node::Outside)));
        }
    }

    fn come_to_row(
        &mut self,
        row: usize,
        distance: i32,
        from: Node,
        queue: &mut BinaryHeap<Reverse<(i32, Node)>>,
    ) {
        if distance < self.rows[row] {
            self.rows[row] = distance;
            self.from_row[row] = Some(from);
            queue.push(Reverse((distance, Node::Row(row))));
        }
    }

    /// From a row, or from the outside.
    fn come_to_column(
        &mut self,
        column: usize,
        distance: i32,
        from: Option<usize>,
        queue: &mut BinaryHeap<Reverse<(i32, Node)>>,
    ) {
        if distance < self.columns[column] {
            self.columns[column] = distance;
            self.from_column[column] = from.unwrap_or(usize::MAX);
            self.from_column_outside[column] = from.is_none();
            queue.push(Reverse((distance, Node::Column(column))));
        }
    }
}

impl super::Solved<'_> {
    /// Whether this pair is used, pinned or not.
    pub fn has(&self, row: usize, column: usize) -> bool {
        self.solver.has(row, column)
    }

    /// What it costs to have this pair, and what else changes then; none when the pair is forbidden, pinned, or
    /// nobody can make room for it.
    pub fn with(&mut self, row: usize, column: usize) -> Option<Detour> {
        let solver = &mut self.solver;
        if solver.has(row, column) {
            return solver.columns_of[row].iter().any(|h| h.other as usize == column).then(Detour::default);
        }
        let score = solver.score_of(row, column)?;
        let reduced = solver.row_price[row] + solver.column_price[column] - solver.value(score);
        let (start, target) = (Node::Column(column), Node::Row(row));
        let ways = solver.ways(start, target, Some((row, column)));
        let mut detour = ways.way_to(start, target)?;
        detour.cost += i64::from(reduced);
        detour.added.push((row, column));
        Some(detour)
    }

    /// What it costs to do without this pair, and what else changes then: how far its score could fall, in worth,
    /// before the pairing would be another. None for a pair that is not used, or is pinned.
    pub fn without(&mut self, row: usize, column: usize) -> Option<Detour> {
        let solver = &mut self.solver;
        let held = *solver.columns_of[row].iter().find(|held| held.other as usize == column)?;
        let above = solver.value(held.score) - solver.row_price[row] - solver.column_price[column];
        let (start, target) = (Node::Row(row), Node::Column(column));
        let ways = solver.ways(start, target, Some((row, column)));
        let mut detour = ways.way_to(start, target)?;
        detour.cost += i64::from(above);
        detour.dropped.push((row, column));
        Some(detour)
    }
}
