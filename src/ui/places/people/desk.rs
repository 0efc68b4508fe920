//! What the parts of the people place share: the question asked of the table, the chosen rows, and the answer.

use crate::language::Words;
use crate::program::PersonId;
use crate::screen::people::{PeopleIndex, PeopleQuery, PeopleView, PersonRow};
use crate::ui::desk::App;
use leptos::prelude::*;
use std::collections::BTreeSet;
use std::sync::Arc;

/// Shared by the parts of the place; copy it freely.
#[derive(Clone, Copy)]
pub(super) struct PeopleDesk {
    /// The question to the table.
    pub query: RwSignal<PeopleQuery>,
    /// Ids of the chosen rows.
    pub chosen: RwSignal<BTreeSet<String>>,
    /// Everyone, made once for each state of the program.
    pub index: Memo<Arc<PeopleIndex>>,
    /// The answer.
    pub found: Memo<Arc<PeopleView>>,
    /// Its rows, in order.
    pub rows: Memo<Arc<Vec<Arc<PersonRow>>>>,
    /// Whether the program has nobody yet.
    pub is_empty: Memo<bool>,
}

/// The desk of the place around.
pub(super) fn use_people_desk() -> PeopleDesk {
    expect_context()
}

impl PeopleDesk {
    pub(super) fn new(app: App) -> Self {
        let query = RwSignal::new(app.people_asked());
        let index = Memo::new_with_compare(
            move |_| Arc::new(app.read(PeopleIndex::of)),
            |before: Option<&Arc<PeopleIndex>>, now| match (before, now) {
                (Some(before), Some(now)) => !Arc::ptr_eq(before, now),
                _ => true,
            },
        );
        let found = Memo::new(move |_| index.with(|index| query.with(|query| Arc::new(index.find(query)))));
        let rows = Memo::new(move |_| index.with(|index| found.with(|found| Arc::new(index.rows(found)))));
        let is_empty = Memo::new(move |_| index.with(|index| index.is_empty()));
        Self { query, chosen: RwSignal::new(BTreeSet::new()), index, found, rows, is_empty }
    }

    /// How many there are, as a sentence.
    pub(super) fn headline(self, words: Words) -> String {
        self.index.with(|index| {
            if index.is_empty() {
                return words.people_title();
            }
            let (mentors, mentees, both) = index.roles();
            words.people_headline(index.len(), mentors + both, mentees + both)
        })
    }

    /// How many are not ready to be paired, as a sentence; nothing when there is nobody.
    pub(super) fn readiness(self, words: Words) -> String {
        self.index.with(|index| match index.not_ready() {
            _ if index.is_empty() => String::new(),
            0 => words.people_all_ready(),
            n => words.people_not_ready(n),
        })
    }

    /// The people chosen who are still there.
    pub(super) fn chosen_ids(self) -> Vec<PersonId> {
        self.index.with(|index| {
            let is_there = |id: &PersonId| index.row_of(id).is_some();
            self.chosen.with(|chosen| chosen.iter().map(PersonId::new).filter(is_there).collect())
        })
    }

    /// Who stands before and after somebody in the rows shown, where they stand, and of how many.
    pub(super) fn neighbours(self, id: &PersonId) -> Neighbours {
        self.rows.with(|rows| {
            let at = rows.iter().position(|row| row.id == *id);
            let beside = |by: isize| {
                let next = at?.checked_add_signed(by)?;
                rows.get(next).map(|row| row.id.clone())
            };
            Neighbours { before: beside(-1), after: beside(1), at: at.map(|at| at + 1), all: rows.len() }
        })
    }
}

/// Where somebody stands among the rows shown.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Neighbours {
    pub before: Option<PersonId>,
    pub after: Option<PersonId>,
    pub at: Option<usize>,
    pub all: usize,
}
