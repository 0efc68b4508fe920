//! Other tabs: hearing their changes, finding those that were not heard, and who leads.

use super::super::key::{self, Kept, key, parse};
use super::super::letter::{Heard, Letter};
use super::super::ports::{LocalStore, Mirror};
use super::super::record::{self, Stored};
use super::super::snapshot::{self, Head};
use super::{Keeper, State};
use crate::program::{Change, ProgramId, TabId};

/// How long a new leader waits before it writes, in milliseconds: what the last one wrote is visible then.
pub const GRACE: u64 = 1_000;

impl<L: LocalStore, M: Mirror> Keeper<L, M> {
    /// Takes in a letter of another tab.
    pub fn hear(&self, letter: Letter) -> Heard {
        let mut state = self.0.state.borrow_mut();
        match letter {
            Letter::Change { program, tab, seq, change } => {
                if let Some((opening, letters)) = &mut state.opening
                    && *opening == program
                {
                    letters.push(Letter::Change { program, tab, seq, change });
                    return Heard::default();
                }
                let Some(desk) = state.desk.as_mut().filter(|desk| desk.id == program) else {
                    return Heard { shelf: true, ..Heard::default() };
                };
                if tab == self.0.tab || !desk.taken.take(&tab, seq) {
                    return Heard::default();
                }
                desk.records += 1;
                Heard { changes: vec![*change], behind: !desk.taken.gaps().is_empty(), ..Heard::default() }
            }
            Letter::Shelved { .. } => Heard { shelf: true, ..Heard::default() },
            Letter::Removed { program } => Heard {
                removed: state.desk.as_ref().is_some_and(|desk| desk.id == program),
                shelf: true,
                ..Heard::default()
            },
        }
    }

    /// Looks for changes of other tabs that were not heard: in the journal, then in the durable store, then
    /// in the snapshots. Hand them to the open program's `Ledger::receive` at once: they count as taken in.
    pub async fn catch_up(&self) -> Vec<Change> {
        let Some(id) = self.0.state.borrow().desk.as_ref().map(|desk| desk.id.clone()) else {
            return Vec::new();
        };
        let mirrored = self.0.mirror.keys(&key::journal(&id)).await.unwrap_or_default();
        let local = self.0.local.keys(&key::journal(&id)).unwrap_or_default();
        let mut found = Vec::new();
        for (tab, seq) in local.iter().chain(&mirrored).filter_map(|name| record_of(name)) {
            if !self.has(&id, &tab, seq)
                && let Some(change) = self.record(&id, &tab, seq).await
                && self.take(&id, &tab, seq)
            {
                found.push(change);
            }
        }
        found.extend(self.catch_up_with_snapshots(&id).await);
        found.sort_by(|a, b| (&a.stamp, &a.id).cmp(&(&b.stamp, &b.id)));
        found
    }

    /// A snapshot that another tab wrote may have changes whose records are deleted already: its log says.
    async fn catch_up_with_snapshots(&self, id: &ProgramId) -> Vec<Change> {
        let mut found = Vec::new();
        for slot in [0, 1] {
            let name = key(id, &Kept::Slot(slot));
            let local = self.0.local.get(&name).unwrap_or_default();
            let mirrored = self.0.mirror.get(&name).await.unwrap_or_default();
            for value in local.into_iter().chain(mirrored) {
                let behind = |head: &Head| {
                    on_desk(&self.0.state.borrow(), id).is_some_and(|d| !d.taken.reaches(&head.covers))
                };
                // The first line is enough to see that there is nothing new.
                if !snapshot::peek(&value).is_some_and(|head| behind(&head)) {
                    continue;
                }
                let Ok(Stored::Whole((head, state))) = snapshot::read(&name, &value) else { continue };
                if let Ok((_, log)) = snapshot::read_state(state) {
                    found.extend(log);
                    if let Some(desk) = self.0.state.borrow_mut().desk.as_mut().filter(|d| d.id == *id) {
                        desk.taken.cover(&head.covers);
                    }
                }
            }
        }
        found
    }

    async fn record(&self, id: &ProgramId, tab: &TabId, seq: u64) -> Option<Change> {
        let name = key(id, &Kept::Record(tab.clone(), seq));
        let here = self.0.local.get(&name).ok().flatten();
        if let Some(Ok(Stored::Whole(change))) = here.map(|value| record::read(&name, &value)) {
            return Some(change);
        }
        let there = self.0.mirror.get(&name).await.ok().flatten()?;
        match record::read(&name, &there) {
            Ok(Stored::Whole(change)) => Some(change),
            _ => None,
        }
    }

    fn has(&self, id: &ProgramId, tab: &TabId, seq: u64) -> bool {
        on_desk(&self.0.state.borrow(), id).is_none_or(|desk| desk.taken.has(tab, seq))
    }

    fn take(&self, id: &ProgramId, tab: &TabId, seq: u64) -> bool {
        let mut state = self.0.state.borrow_mut();
        let desk = state.desk.as_mut().filter(|desk| desk.id == *id);
        desk.is_some_and(|desk| {
            desk.records += 1;
            desk.taken.take(tab, seq)
        })
    }

    /// This tab leads from now on: it holds the open program's lock.
    pub fn lead(&self, now: u64) {
        if let Some(desk) = self.0.state.borrow_mut().desk.as_mut() {
            desk.leading_since = Some(now);
        }
    }

    /// This tab leads no longer.
    pub fn stop_leading(&self) {
        if let Some(desk) = self.0.state.borrow_mut().desk.as_mut() {
            desk.leading_since = None;
        }
    }

    /// Whether this tab leads, and has waited long enough to write.
    pub fn leads(&self, now: u64) -> bool {
        let wait = if self.0.safeguards.grace { GRACE } else { 0 };
        let state = self.0.state.borrow();
        let since = state.desk.as_ref().and_then(|desk| desk.leading_since);
        since.is_some_and(|since| now >= since.saturating_add(wait))
    }
}

fn on_desk<'a>(state: &'a State, id: &ProgramId) -> Option<&'a super::OnDesk> {
    state.desk.as_ref().filter(|desk| desk.id == *id)
}

fn record_of(name: &str) -> Option<(TabId, u64)> {
    match parse(name)? {
        (_, Kept::Record(tab, seq)) => Some((tab, seq)),
        _ => None,
    }
}
