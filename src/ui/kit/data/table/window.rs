//! Which rows are drawn: those in sight and some around them.

/// Tables up to this many rows are drawn whole and as high as they are.
pub(super) const DRAWN_WHOLE: usize = 120;
/// Rows drawn beyond each edge, so that scrolling never shows a gap.
const AROUND: usize = 12;
/// Rows drawn where nothing is known of the height yet.
const FEWEST: usize = 30;
/// Below this width a row is a card; the same number stands in table.css.
const CARDS_BELOW: i32 = 640;

/// What is known of the scrolling box.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Sight {
    pub(super) top: i32,
    pub(super) height: i32,
    pub(super) width: i32,
}

impl Sight {
    pub(super) fn cards(self) -> bool {
        self.width > 0 && self.width < CARDS_BELOW
    }
}

/// Rows drawn: from the first up to, without, the end.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Drawn {
    pub(super) first: usize,
    pub(super) end: usize,
}

pub(super) fn drawn(sight: Sight, row: usize, count: usize) -> Drawn {
    if count <= DRAWN_WHOLE {
        return Drawn { first: 0, end: count };
    }
    let row = row.max(1);
    let pixels = |length: i32| usize::try_from(length).unwrap_or(0);
    let top = pixels(sight.top) / row;
    // In steps of half the margin, so that small movements draw nothing new.
    let step = AROUND / 2;
    let first = (top.saturating_sub(AROUND) / step * step).min(count.saturating_sub(FEWEST));
    let seen = (pixels(sight.height) / row + 1).max(FEWEST - AROUND);
    Drawn { first, end: (top + seen + AROUND).div_ceil(step).saturating_mul(step).min(count).max(first) }
}

#[cfg(test)]
mod tests {
    use super::{Drawn, Sight, drawn};

    fn sight(top: i32) -> Sight {
        Sight { top, height: 480, width: 900 }
    }

    #[test]
    fn a_short_table_is_drawn_whole() {
        assert_eq!(drawn(sight(0), 48, 40), Drawn { first: 0, end: 40 });
    }

    #[test]
    fn every_row_in_sight_is_drawn_wherever_one_is() {
        for top in (0..5000 * 48 - 480).step_by(177) {
            let Drawn { first, end } = drawn(sight(top), 48, 5000);
            let (top, last) =
                (usize::try_from(top).unwrap_or(0) / 48, usize::try_from(top + 480).unwrap_or(0) / 48);
            assert!(first <= top && end > last.min(4999), "{top}: {first}..{end}");
            assert!(end - first < 60, "{first}..{end}");
        }
    }

    #[test]
    fn past_the_end_after_a_filter_something_is_drawn() {
        let Drawn { first, end } = drawn(sight(200_000), 48, 130);
        assert!(first < end && end == 130, "{first}..{end}");
    }
}
