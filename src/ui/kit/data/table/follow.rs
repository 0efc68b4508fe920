//! How rows follow what the table is given: a few in each frame, from the top.
//!
//! A key in a search may change every row in sight. All of them in the key's own task would hold the letter back that
//! was typed; so the key's frame shows the letter and the count, and the rows come in the frames after it. A further
//! key starts over at the top: what was still to come of the answer before is never drawn.

use super::window::Drawn;
use leptos::prelude::*;
use std::ops::Range;
use std::sync::Arc;

/// Rows redrawn or made in one frame. With their layout and paint they fit into half a frame of 16 ms.
const IN_A_FRAME: usize = 4;
/// All rows are up to date.
const EVERY: usize = usize::MAX;

/// The rows a table shows.
pub(super) struct Following<T: Send + Sync + 'static> {
    /// All rows, as of the newest answer.
    pub(super) rows: RwSignal<Arc<Vec<T>>>,
    /// Rows before this place show what stands there; those after it still show what stood there.
    reach: RwSignal<usize>,
    /// Counts the answers: frames of an older one draw nothing.
    answer: StoredValue<usize>,
}

impl<T: Send + Sync> Clone for Following<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T: Send + Sync> Copy for Following<T> {}

impl<T: Clone + PartialEq + Send + Sync + 'static> Following<T> {
    pub(super) fn new(given: Signal<Arc<Vec<T>>>) -> Self {
        let rows = RwSignal::new(given.get_untracked());
        Self { rows, reach: RwSignal::new(EVERY), answer: StoredValue::new(0) }
    }

    /// Follows the rows given, within those to be drawn.
    pub(super) fn follow(self, given: Signal<Arc<Vec<T>>>, shown: Memo<Drawn>) {
        Effect::new(move |_| {
            let now = given.get();
            if self.rows.with_untracked(|rows| Arc::ptr_eq(rows, &now)) {
                return;
            }
            let answer = self.answer.get_value().wrapping_add(1);
            self.answer.set_value(answer);
            self.reach.set(0);
            self.rows.set(now);
            // The first frame is the key's.
            request_animation_frame(move || self.next_frame(answer, shown));
        });
    }

    fn next_frame(self, answer: usize, shown: Memo<Drawn>) {
        request_animation_frame(move || {
            // The table may be gone by now.
            if self.answer.try_get_value() != Some(answer) || self.reach.get_untracked() == EVERY {
                return;
            }
            let Drawn { first, end } = shown.get_untracked();
            let reach = self.reach.get_untracked().max(first) + IN_A_FRAME;
            if reach < end {
                self.reach.set(reach);
                self.next_frame(answer, shown);
            } else {
                self.reach.set(EVERY);
            }
        });
    }

    /// Draws at once whatever is still to come: somebody looks elsewhere.
    pub(super) fn finish(self) {
        if self.reach.get_untracked() != EVERY {
            self.reach.set(EVERY);
        }
    }

    /// What is to be seen at a place. A row that is not reached, or about to go, shows what it showed.
    pub(super) fn row(self, index: usize) -> Memo<Option<T>> {
        Memo::new(move |before: Option<&Option<T>>| match before {
            Some(Some(before)) if self.reach.get() <= index => Some(before.clone()),
            before => self.rows.with(|rows| rows.get(index).cloned()).or_else(|| before.cloned().flatten()),
        })
    }

    /// The rows that stand in the page: those to be drawn, but none is made before it is reached.
    pub(super) fn drawn(self, shown: Memo<Drawn>) -> Memo<Range<usize>> {
        Memo::new(move |before: Option<&Range<usize>>| {
            let Drawn { first, end } = shown.get();
            let end = end.min(self.rows.with(|rows| rows.len()));
            let made = before.map_or(0, |before| before.end).max(self.reach.get());
            first..end.min(made).max(first.min(end))
        })
    }
}
