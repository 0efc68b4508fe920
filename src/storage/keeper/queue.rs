//! Writing: at once into the fast store, read back, then in batches into the durable one.

use super::super::frame::units;
use super::super::key::{self, Kept, key};
use super::super::letter::Letter;
use super::super::ports::{LocalError, LocalStore, Mirror, MirrorError, Write};
use super::super::record::{self, LARGEST_RECORD};
use super::super::shelf::Label;
use super::super::status::{Status, WhyMemory};
use super::Keeper;
use crate::program::{Change, Program};

/// Units of room held back for the moment when the store is full.
pub(super) const BALLAST_UNITS: usize = 128 * 1024;

/// Something on its way to the durable store.
#[derive(Clone, Debug)]
pub(super) struct Waiting {
    pub(super) write: Write,
    /// Why the fast store does not have it, whole; none when it has.
    pub(super) not_here: Option<WhyMemory>,
}

fn why(error: &LocalError) -> WhyMemory {
    match error {
        LocalError::Denied => WhyMemory::Denied,
        LocalError::Full => WhyMemory::Full,
        LocalError::Failed(_) => WhyMemory::Failing,
    }
}

impl<L: LocalStore, M: Mirror> Keeper<L, M> {
    /// Keeps a change that the open program's ledger has just made. Its cost does not grow with the program.
    /// Post the letter to the other tabs, then call [`Keeper::flush`] within 50 ms or so.
    pub fn append(&self, program: &Program, change: &Change) -> Letter {
        let seq = {
            let mut state = self.0.state.borrow_mut();
            let last = state.written.entry(program.id.clone()).or_default();
            *last += 1;
            *last
        };
        let key = key(&program.id, &Kept::Record(self.0.tab.clone(), seq));
        let value = record::write(&key, change);
        let size = units(&value);
        self.keep(&key, &value, size > LARGEST_RECORD);
        if let Some(desk) = self.0.state.borrow_mut().desk.as_mut().filter(|desk| desk.id == program.id) {
            desk.taken.take(&self.0.tab, seq);
            desk.label = Label::of(program, change.stamp.millis);
            desk.label_is_due = true;
            desk.records += 1;
            desk.units += size;
        }
        Letter::Change {
            program: program.id.clone(),
            tab: self.0.tab.clone(),
            seq,
            change: Box::new(change.clone()),
        }
    }

    /// Puts a value into the fast store, or a stub of it, and lines it up for the durable one.
    pub(super) fn keep(&self, key: &str, value: &str, elsewhere: bool) {
        let no_mirror = self.0.state.borrow().no_mirror;
        let not_here = if elsewhere && !no_mirror {
            // Whether the stub is there or not, the value is not safe before the mirror has it.
            let stub = self.set(key, &record::stub(key, value.len()));
            Some(stub.err().map_or(WhyMemory::Failing, |error| why(&error)))
        } else {
            self.set(key, value).err().map(|error| why(&error))
        };
        self.line_up(Write::Put(key.to_owned(), value.to_owned()), not_here);
    }

    pub(super) fn line_up(&self, write: Write, not_here: Option<WhyMemory>) {
        let mut state = self.0.state.borrow_mut();
        if state.no_mirror && not_here.is_none() {
            return;
        }
        state.waiting.retain(|w| w.write.key() != write.key());
        state.waiting.push(Waiting { write, not_here });
    }

    /// Writes into the fast store and reads back what is there now. Frees the ballast when it is full.
    pub(super) fn set(&self, key: &str, value: &str) -> Result<(), LocalError> {
        let mut outcome = self.set_once(key, value);
        if outcome == Err(LocalError::Full) && self.0.local.get(key::BALLAST).is_ok_and(|b| b.is_some()) {
            let _ = self.0.local.remove(key::BALLAST);
            outcome = self.set_once(key, value);
        }
        if matches!(outcome, Err(LocalError::Failed(_))) {
            outcome = self.set_once(key, value);
        }
        outcome
    }

    fn set_once(&self, key: &str, value: &str) -> Result<(), LocalError> {
        self.0.local.set(key, value)?;
        if self.0.safeguards.read_back && self.0.local.get(key)?.as_deref() != Some(value) {
            return Err(LocalError::Failed("read back differently".to_owned()));
        }
        Ok(())
    }

    /// Brings everything that waits into the durable store, in one transaction. [`Status::Saved`] afterwards
    /// means that it is there. Call it again after a second or so when it is not.
    pub async fn flush(&self) -> Status {
        self.label();
        while self.take_batch() {
            let batch = self.0.state.borrow().in_flight.iter().map(|w| w.write.clone()).collect();
            let mut outcome = self.0.mirror.write(batch).await;
            if outcome.is_ok() && !self.arrived().await {
                outcome = Err(MirrorError::Failed("read back differently".to_owned()));
            }
            if !self.settle(outcome) {
                break;
            }
        }
        self.status()
    }

    /// Whether anything is not in the durable store yet, though there is one, or is nowhere but in this page.
    pub fn has_waiting(&self) -> bool {
        let state = self.0.state.borrow();
        !state.waiting.is_empty() || !state.in_flight.is_empty()
    }

    /// Whether what is in flight and nowhere else can be read back.
    async fn arrived(&self) -> bool {
        let nowhere_else = |w: &Waiting| match &w.write {
            Write::Put(key, value) if w.not_here.is_some() => Some((key.clone(), value.clone())),
            _ => None,
        };
        let puts: Vec<_> = self.0.state.borrow().in_flight.iter().filter_map(nowhere_else).collect();
        for (key, value) in puts {
            if self.0.mirror.get(&key).await != Ok(Some(value)) {
                return false;
            }
        }
        true
    }

    /// The label follows the changes at the pace of flushes.
    fn label(&self) {
        let label = {
            let mut state = self.0.state.borrow_mut();
            let due = state.desk.as_mut().filter(|desk| desk.label_is_due);
            due.map(|desk| {
                desk.label_is_due = false;
                desk.label.write(&desk.id)
            })
        };
        if let Some((key, value)) = label {
            self.keep(&key, &value, false);
        }
    }

    /// Moves what waits into flight; false when there is nothing, or something is in flight already.
    fn take_batch(&self) -> bool {
        let mut state = self.0.state.borrow_mut();
        if state.no_mirror {
            drop(state);
            self.retry_local();
            return false;
        }
        if !state.in_flight.is_empty() || state.waiting.is_empty() {
            return false;
        }
        state.in_flight = std::mem::take(&mut state.waiting);
        true
    }

    fn settle(&self, outcome: Result<(), MirrorError>) -> bool {
        let mut state = self.0.state.borrow_mut();
        let batch = std::mem::take(&mut state.in_flight);
        if outcome.is_ok() {
            state.failures = 0;
            state.mirror_full = false;
            return true;
        }
        state.failures = state.failures.saturating_add(1);
        state.mirror_full = outcome == Err(MirrorError::Full);
        state.no_mirror = outcome == Err(MirrorError::Missing);
        // What was lined up meanwhile is newer and wins.
        let newer = std::mem::take(&mut state.waiting);
        let old = batch.into_iter().filter(|w| newer.iter().all(|n| n.write.key() != w.write.key()));
        state.waiting = old.collect();
        state.waiting.extend(newer);
        drop(state);
        self.retry_local();
        false
    }

    /// The durable store does not take it: whatever the fast one does not have yet goes there, whole.
    fn retry_local(&self) {
        let waiting = std::mem::take(&mut self.0.state.borrow_mut().waiting);
        let no_mirror = self.0.state.borrow().no_mirror;
        let mut still = Vec::new();
        for mut item in waiting {
            if let (Some(_), Write::Put(key, value)) = (item.not_here, &item.write) {
                item.not_here = self.set(key, value).err().map(|error| why(&error));
            }
            if !(item.not_here.is_none() && no_mirror) {
                still.push(item);
            }
        }
        let mut state = self.0.state.borrow_mut();
        still.append(&mut state.waiting);
        state.waiting = still;
    }
}
