//! Which rows are chosen for a bulk edit. A selection outlives a filter: what is hidden stays chosen and is told.

use crate::program::PersonId;
use std::collections::BTreeSet;

/// Chosen people.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Selection {
    chosen: BTreeSet<PersonId>,
    /// The row chosen last: where a range begins.
    anchor: Option<PersonId>,
}

impl Selection {
    /// Whether somebody is chosen.
    pub fn has(&self, id: &PersonId) -> bool {
        self.chosen.contains(id)
    }

    /// How many are chosen.
    pub fn len(&self) -> usize {
        self.chosen.len()
    }

    /// Whether nobody is chosen.
    pub fn is_empty(&self) -> bool {
        self.chosen.is_empty()
    }

    /// The chosen, by id.
    pub fn ids(&self) -> Vec<PersonId> {
        self.chosen.iter().cloned().collect()
    }

    /// With somebody turned over: chosen or not.
    #[must_use]
    pub fn toggled(&self, id: &PersonId) -> Self {
        let mut next = self.clone();
        if !next.chosen.remove(id) {
            next.chosen.insert(id.clone());
        }
        next.anchor = Some(id.clone());
        next
    }

    /// With everyone between the row chosen last and this one, both included, in the order shown.
    #[must_use]
    pub fn through(&self, id: &PersonId, shown: &[PersonId]) -> Self {
        let at = |wanted: &PersonId| shown.iter().position(|s| s == wanted);
        let (Some(anchor), Some(here)) = (self.anchor.as_ref().and_then(at), at(id)) else {
            return self.toggled(id);
        };
        let mut next = self.clone();
        let range = shown.get(anchor.min(here)..=anchor.max(here)).unwrap_or_default();
        next.chosen.extend(range.iter().cloned());
        next.anchor = Some(id.clone());
        next
    }

    /// With all shown chosen; without them when they all were.
    #[must_use]
    pub fn all_toggled(&self, shown: &[PersonId]) -> Self {
        let mut next = self.clone();
        if shown.iter().all(|id| self.has(id)) {
            next.chosen.retain(|id| !shown.contains(id));
        } else {
            next.chosen.extend(shown.iter().cloned());
        }
        next
    }

    /// Without those who are no longer in the program.
    #[must_use]
    pub fn kept(&self, is_there: impl Fn(&PersonId) -> bool) -> Self {
        let mut next = self.clone();
        next.chosen.retain(|id| is_there(id));
        next
    }

    /// How many of the chosen are among those shown.
    pub fn shown(&self, shown: impl Iterator<Item = PersonId>) -> usize {
        shown.filter(|id| self.has(id)).count()
    }
}
