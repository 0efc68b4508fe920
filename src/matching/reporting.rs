//! Who reports to whom, at any depth, answered in constant time.
//!
//! Each person has at most one manager, so the lines form trees. One walk numbers everybody; the people
//! below somebody are then an interval of numbers. After a merge a line may run in a circle: everybody in
//! it reports to everybody else in it.

#![allow(clippy::indexing_slicing, reason = "indices are made here, from one list of people")]

/// Numbered reporting lines.
pub(super) struct ReportingLines {
    /// Per person: their number, and the first number after those below them.
    spans: Vec<(u32, u32)>,
}

impl ReportingLines {
    /// Takes each person's manager, as an index into the same list; an index out of range is nobody.
    pub(super) fn new(managers: &[Option<usize>]) -> Self {
        let count = managers.len();
        let managers: Vec<Option<usize>> =
            managers.iter().map(|manager| manager.filter(|&m| m < count)).collect();
        let heads = circle_heads(&managers);
        let mut below: Vec<Vec<usize>> = vec![Vec::new(); count];
        let mut tops = Vec::new();
        for person in 0..count {
            if heads[person] != person {
                continue; // in a circle, and stands where its head stands
            }
            match managers[person].map(|manager| heads[manager]) {
                Some(manager) if manager != person => below[manager].push(person),
                _ => tops.push(person),
            }
        }
        let mut spans = vec![(0, 0); count];
        let mut number = 0;
        let mut walk: Vec<(usize, bool)> = Vec::new();
        for top in tops {
            walk.push((top, false));
            while let Some((person, left)) = walk.pop() {
                if left {
                    spans[person].1 = number;
                    continue;
                }
                spans[person].0 = number;
                number += 1;
                walk.push((person, true));
                walk.extend(below[person].iter().rev().map(|&p| (p, false)));
            }
        }
        for person in 0..count {
            spans[person] = spans[heads[person]];
        }
        Self { spans }
    }

    /// Somebody's number, and the first number after those below them.
    pub(super) fn span(&self, person: usize) -> (u32, u32) {
        self.spans[person]
    }

    /// Whether `lower` reports to `upper`, at any depth.
    pub(super) fn reports_to(&self, lower: usize, upper: usize) -> bool {
        let (from, to) = self.spans[upper];
        let at = self.spans[lower].0;
        lower != upper && from <= at && at < to
    }

    /// Whether one of the two reports to the other.
    pub(super) fn one_line(&self, a: usize, b: usize) -> bool {
        self.reports_to(a, b) || self.reports_to(b, a)
    }
}

/// For everybody in a circle the lowest index in it; everybody else themselves.
fn circle_heads(managers: &[Option<usize>]) -> Vec<usize> {
    let mut heads: Vec<usize> = (0..managers.len()).collect();
    // 0 not seen, else the walk that saw them.
    let mut seen_in = vec![0; managers.len()];
    for start in 0..managers.len() {
        let walk = start + 1;
        let mut at = start;
        while seen_in[at] == 0 {
            seen_in[at] = walk;
            let Some(manager) = managers[at] else { break };
            at = manager;
        }
        if seen_in[at] != walk || managers[at].is_none() {
            continue;
        }
        let mut circle = vec![at];
        let mut next = managers[at];
        while let Some(person) = next.filter(|&p| p != at) {
            circle.push(person);
            next = managers[person];
        }
        let head = circle.iter().copied().min().unwrap_or(at);
        for person in circle {
            heads[person] = head;
        }
    }
    heads
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_depth_and_both_directions_but_not_siblings() {
        // 0 is the top; 1 and 2 report to 0; 3 to 1; 4 to 3; 5 alone.
        let lines = ReportingLines::new(&[None, Some(0), Some(0), Some(1), Some(3), None]);
        assert!(lines.reports_to(4, 0) && lines.reports_to(4, 1) && lines.reports_to(3, 1));
        assert!(!lines.reports_to(0, 4));
        assert!(lines.one_line(0, 4) && lines.one_line(4, 0));
        assert!(!lines.one_line(1, 2) && !lines.one_line(2, 4) && !lines.one_line(5, 0));
        assert!(!lines.one_line(3, 3));
    }

    #[test]
    fn a_circle_is_one_line_and_those_below_it_are_below_all_of_it() {
        // 1 -> 2 -> 3 -> 1, 0 reports to 2, 4 alone.
        let lines = ReportingLines::new(&[Some(2), Some(2), Some(3), Some(1), None]);
        assert!(lines.one_line(1, 2) && lines.one_line(1, 3));
        assert!(lines.reports_to(0, 1) && lines.reports_to(0, 3) && !lines.reports_to(1, 0));
        assert!(!lines.one_line(4, 1));
    }

    #[test]
    fn own_manager_and_unknown_manager_are_nobody() {
        let lines = ReportingLines::new(&[Some(0), Some(9)]);
        assert!(!lines.one_line(0, 1));
    }

    #[test]
    fn a_line_of_fifty_thousand_is_walked_without_recursion() {
        let managers: Vec<Option<usize>> = (0..50_000_usize).map(|p| p.checked_sub(1)).collect();
        let lines = ReportingLines::new(&managers);
        assert!(lines.reports_to(49_999, 0) && !lines.reports_to(0, 49_999));
    }
}
