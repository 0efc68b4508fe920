//! Scores with everything below a floor forbidden.

use crate::matching::problem::{FORBIDDEN, ScoreRows};

/// Told a row and its scores.
type Watch<'a> = dyn FnMut(usize, &[u16]) + 'a;

/// Forbids every pair that scores below a floor, but no pin. What the scores were before can be watched.
pub(super) struct AtLeast<'a> {
    scores: &'a mut dyn ScoreRows,
    pins: Vec<(usize, usize)>,
    floor: u16,
    watch: Option<&'a mut Watch<'a>>,
}

impl<'a> AtLeast<'a> {
    pub(super) fn new(scores: &'a mut dyn ScoreRows, pins: &[(usize, usize)], floor: u16) -> Self {
        let mut pins = pins.to_vec();
        pins.sort_unstable();
        Self { scores, pins, floor, watch: None }
    }

    /// Shows every row to somebody as it is asked for.
    pub(super) fn watched(mut self, watch: &'a mut Watch<'a>) -> Self {
        self.watch = Some(watch);
        self
    }
}

impl ScoreRows for AtLeast<'_> {
    fn write_row(&mut self, row: usize, scores: &mut [u16]) {
        self.scores.write_row(row, scores);
        if let Some(watch) = &mut self.watch {
            watch(row, scores);
        }
        let from = self.pins.partition_point(|pin| pin.0 < row);
        let pins = self.pins.get(from..).unwrap_or(&[]).iter().take_while(|pin| pin.0 == row);
        let pinned: Vec<(usize, u16)> =
            pins.filter_map(|&(_, column)| Some((column, *scores.get(column)?))).collect();
        for score in scores.iter_mut() {
            *score = if *score < self.floor { FORBIDDEN } else { *score };
        }
        for (column, score) in pinned {
            if let Some(cell) = scores.get_mut(column) {
                *cell = score;
            }
        }
    }
}
