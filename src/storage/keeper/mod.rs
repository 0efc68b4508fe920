//! The one door to storage: keeps programs in two stores, and never says "saved" before it is true.
//!
//! `queue.rs` writes, `opening.rs` reads, `tabs.rs` hears other tabs, `snapshots.rs` folds the journal,
//! `shelf.rs` keeps several programs, `backups.rs` what was before.

mod backups;
mod found;
mod opening;
mod queue;
mod shelf;
mod snapshots;
mod tabs;

pub use backups::{Backup, WhyBackup};
pub use opening::Opened;
pub use snapshots::Occasion;
pub use tabs::GRACE;

use super::key;
use super::letter::Letter;
use super::ports::{LocalError, LocalStore, Mirror, MirrorError};
use super::settings::Settings;
use super::shelf::Label;
use super::status::{Status, WhyKeptHere, WhyMemory};
use super::taken::Taken;
use crate::program::{ProgramId, TabId};
use queue::Waiting;
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

/// The rules that keep data safe. Tests switch one off at a time to see that its absence is noticed.
#[doc(hidden)]
#[derive(Clone, Copy, Debug)]
#[allow(clippy::struct_excessive_bools)] // a list of switches
pub struct Safeguards {
    /// What was written is read back and compared.
    pub read_back: bool,
    /// A snapshot claims each tab's changes only up to the first gap.
    pub contiguity: bool,
    /// A record is deleted only when two generations of snapshots cover it.
    pub two_generations: bool,
    /// A new leader waits, so that what the last one wrote is visible.
    pub grace: bool,
    /// A snapshot must have all that the stored ones have.
    pub not_behind: bool,
    /// Records are deleted only when the durable store has them.
    pub mirror_first: bool,
    /// Empty never replaces non-empty, nor half the people gone the whole.
    pub gates: bool,
}

impl Default for Safeguards {
    fn default() -> Self {
        Self {
            read_back: true,
            contiguity: true,
            two_generations: true,
            grace: true,
            not_behind: true,
            mirror_first: true,
            gates: true,
        }
    }
}

/// Keeps programs. A handle: clones share everything.
#[derive(Debug)]
pub struct Keeper<L, M>(Rc<Inner<L, M>>);

impl<L, M> Clone for Keeper<L, M> {
    fn clone(&self) -> Self {
        Self(Rc::clone(&self.0))
    }
}

#[derive(Debug)]
struct Inner<L, M> {
    local: L,
    mirror: M,
    tab: TabId,
    safeguards: Safeguards,
    state: RefCell<State>,
}

/// What the keeper knows of the program that is open.
#[derive(Debug)]
struct OnDesk {
    id: ProgramId,
    taken: Taken,
    label: Label,
    label_is_due: bool,
    /// Journal records and their units since the last snapshot.
    records: usize,
    units: usize,
    snapshot_at: u64,
    snapshot_is_due: bool,
    /// It came back from its journal alone with less than its label says: no snapshot may be written over
    /// what is left.
    suspect: bool,
    leading_since: Option<u64>,
}

#[derive(Debug, Default)]
#[allow(clippy::struct_excessive_bools)] // facts that are true or not, each by itself
struct State {
    denied: bool,
    /// Settings that could not be kept.
    settings: Option<Settings>,
    no_mirror: bool,
    failures: u32,
    mirror_full: bool,
    waiting: Vec<Waiting>,
    in_flight: Vec<Waiting>,
    /// How many changes this load of the page has written to each program.
    written: BTreeMap<ProgramId, u64>,
    desk: Option<OnDesk>,
    /// Letters about a program that is being opened.
    opening: Option<(ProgramId, Vec<Letter>)>,
    snapshot_runs: bool,
    removed: BTreeMap<ProgramId, Vec<(String, String)>>,
}

impl<L: LocalStore, M: Mirror> Keeper<L, M> {
    /// A keeper over two stores, for one load of the page: the tab's id must be new.
    pub fn new(local: L, mirror: M, tab: TabId) -> Self {
        Self::with_safeguards(local, mirror, tab, Safeguards::default())
    }

    /// As [`Keeper::new`], with some rules off.
    #[doc(hidden)]
    pub fn with_safeguards(local: L, mirror: M, tab: TabId, safeguards: Safeguards) -> Self {
        Self(Rc::new(Inner { local, mirror, tab, safeguards, state: RefCell::default() }))
    }

    /// Tries both stores, before anything else: what they refuse shows in [`Keeper::status`].
    pub async fn wake(&self) {
        let mirror = self.0.mirror.get(key::USED).await;
        let local = self.0.local.get(key::USED);
        let ballast = self.0.local.get(key::BALLAST);
        {
            let mut state = self.0.state.borrow_mut();
            state.no_mirror = matches!(mirror, Err(MirrorError::Missing));
            state.denied = matches!(local, Err(LocalError::Denied));
        }
        if ballast == Ok(None) {
            // Room to free first when the store is full. If there is none even now, so be it.
            let _ = self.0.local.set(key::BALLAST, &"0".repeat(queue::BALLAST_UNITS));
        }
    }

    /// This load of the page, as changes name it.
    pub fn tab(&self) -> &TabId {
        &self.0.tab
    }

    /// Where the edits made so far are.
    pub fn status(&self) -> Status {
        let state = self.0.state.borrow();
        let not_here = state.waiting.iter().chain(&state.in_flight).find_map(|w| w.not_here);
        let stuck = |kept| not_here.map_or(Status::KeptHere(kept), Status::MemoryOnly);
        if state.no_mirror {
            return if state.denied {
                Status::MemoryOnly(WhyMemory::Denied)
            } else {
                stuck(WhyKeptHere::NoDurableStore)
            };
        }
        if state.waiting.is_empty() && state.in_flight.is_empty() {
            return Status::Saved;
        }
        match (state.mirror_full, state.failures) {
            (true, 1..) => stuck(WhyKeptHere::Full),
            (false, 3..) => stuck(WhyKeptHere::Failing),
            _ => Status::Saving,
        }
    }

    /// The page's settings.
    pub fn settings(&self) -> Settings {
        if let Some(settings) = &self.0.state.borrow().settings {
            return settings.clone();
        }
        match self.0.local.get(key::SETTINGS) {
            Ok(Some(text)) => Settings::from_json(&text),
            _ => Settings::default(),
        }
    }

    /// Keeps the page's settings. Where storage is denied they last as long as the page.
    pub fn keep_settings(&self, settings: &Settings) {
        let kept = self.0.local.set(key::SETTINGS, &settings.to_json());
        self.0.state.borrow_mut().settings = kept.is_err().then(|| settings.clone());
    }
}
