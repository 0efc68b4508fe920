//! How rows follow what the table is given: a few in each frame, from the top.
//!
//! A key in a search may change every row in sight. All of them in the key's own task would hold the letter back that
//! was typed; so the key's frame shows the letter and the count, and the rows come in the frames after it. A further
//! key starts over at the top: what was still to come of the answer before is never drawn.

use super::window::Drawn;
use leptos::prelude::*;
use std::ops::Range;
use std::sync::Arc;

/// Rows redrawn or made in one frame. With their layout and paint they fit into a frame of 16 ms.
const IN_A_FRAME: usize = 3;
/// All rows are up to date.
const EVERY: usize = usize::MAX;

/// The rows a table shows.
pub(super) struct Following<T: Send + Sync + 'static> {
    /// All rows, as of the newest answer.
    pub(super) rows: Memo<Arc<Vec<T>>>,
    /// An answer, and how many of its places the frames have come to. Of any other answer they have come to none.
    come: RwSignal<(Arc<Vec<T>>, usize)>,
    /// Rows before this place show what stands there; those after it still show what stood there.
    reach: Memo<usize>,
}

impl<T: Send + Sync> Clone for Following<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T: Send + Sync> Copy for Following<T> {}

impl<T: Clone + PartialEq + Send + Sync + 'static> Following<T> {
    pub(super) fn new(given: Signal<Arc<Vec<T>>>) -> Self {
        let rows = Memo::new(move |_| given.get());
        let come = RwSignal::new((rows.get_untracked(), EVERY));
        let reach = Memo::new(move |_| {
            rows.with(|rows| come.with(|(of, reach)| if Arc::ptr_eq(of, rows) { *reach } else { 0 }))
        });
        Self { rows, come, reach }
    }

    /// Asks for the frames in which the rows to be drawn follow.
    #[allow(clippy::disallowed_methods, reason = "asks for frames, which are outside Leptos")]
    pub(super) fn follow(self, shown: Memo<Drawn>) {
        Effect::new(move |_| {
            let answer = self.rows.get();
            if self.reach.get_untracked() != EVERY {
                // The first frame is the key's.
                request_animation_frame(move || self.next_frame(answer, shown));
            }
        });
    }

    fn next_frame(self, answer: Arc<Vec<T>>, shown: Memo<Drawn>) {
        request_animation_frame(move || {
            // By now the table may be gone, or there is a newer answer, or all of this one is drawn.
            let Some(now) = self.rows.try_get_untracked() else { return };
            let reach = self.reach.get_untracked();
            if !Arc::ptr_eq(&now, &answer) || reach == EVERY {
                return;
            }
            let Drawn { first, end } = shown.get_untracked();
            let reach = reach.max(first) + IN_A_FRAME;
            self.come.set((now, if reach < end { reach } else { EVERY }));
            if reach < end {
                self.next_frame(answer, shown);
            }
        });
    }

    /// Draws at once whatever is still to come: somebody looks elsewhere.
    pub(super) fn finish(self) {
        if self.reach.get_untracked() != EVERY {
            self.come.set((self.rows.get_untracked(), EVERY));
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
    pub(super) fn standing(self, shown: Memo<Drawn>) -> Memo<Range<usize>> {
        Memo::new(move |before: Option<&Range<usize>>| {
            let Drawn { first, end } = shown.get();
            let end = end.min(self.rows.with(|rows| rows.len()));
            let made = before.map_or(0, |before| before.end).max(self.reach.get());
            first..end.min(made).max(first.min(end))
        })
    }
}
