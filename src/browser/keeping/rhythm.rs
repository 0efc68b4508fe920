//! When things are written: soon after an edit, when the page is hidden, and now and then.

use super::Keeping;
use crate::browser::{clock, leaving, task};
use crate::storage::{Occasion, SnapshotRefused, Status, WhyBackup};
use std::cell::RefCell;

/// Edits of this many milliseconds go to disk together.
const TOGETHER: i32 = 30;
/// A failed write is tried again after so many milliseconds.
const AGAIN: i32 = 1_500;
/// How often it is looked whether a snapshot or a backup is due, in milliseconds.
const TICK: i32 = 15_000;
/// How long another tab's write may take to be visible, in milliseconds.
const VISIBLE: i32 = 300;

impl Keeping {
    pub(super) fn begin_rhythm(&self) {
        let hiding = self.clone();
        leaving::on_hide(move || {
            hiding.flush_now();
            hiding.snapshot(Occasion::Hidden);
        });
        let showing = self.clone();
        leaving::on_show(move || showing.catch_up_soon());
        let ticking = self.clone();
        task::every(TICK, move || ticking.tick());
    }

    pub(super) fn flush_soon(&self) {
        self.tell_status();
        if self.0.flush_is_due.replace(true) {
            return;
        }
        let wait = if leaving::visible() { TOGETHER } else { 0 };
        let keeping = self.clone();
        task::after(wait, move || keeping.flush_now());
    }

    pub(super) fn flush_now(&self) {
        self.0.flush_is_due.set(false);
        let keeping = self.clone();
        task::spawn(async move {
            let status = keeping.0.keeper.flush().await;
            keeping.tell_status();
            let unfinished = !matches!(status, Status::Saved) && keeping.0.keeper.has_waiting();
            if unfinished && !keeping.0.flush_is_due.replace(true) {
                let again = keeping.clone();
                task::after(AGAIN, move || again.flush_now());
            }
        });
    }

    fn tick(&self) {
        if self.0.no_locks.get() {
            let leads = self.0.keeper.leads(u64::MAX);
            match (leaving::visible(), leads) {
                (true, false) => self.0.keeper.lead(clock::now_ms()),
                (false, true) => self.0.keeper.stop_leading(),
                _ => {}
            }
        }
        self.snapshot(Occasion::Tick);
        self.rolling_backup();
    }

    fn snapshot(&self, occasion: Occasion) {
        let now = clock::now_ms();
        if !self.0.keeper.leads(now) {
            return;
        }
        let writing = RefCell::new(None);
        self.on_desk(|desk| {
            desk.read(&mut |ledger| {
                *writing.borrow_mut() = self.0.keeper.snapshot_if_due(ledger, now, occasion);
            });
        });
        let Some(writing) = writing.into_inner() else { return };
        let keeping = self.clone();
        task::spawn(async move {
            if writing.await == Err(SnapshotRefused::Behind) {
                keeping.catch_up_soon();
            }
            keeping.tell_status();
        });
    }

    fn rolling_backup(&self) {
        let now = clock::now_ms();
        let changed_at = self.0.changed_at.get();
        if !self.0.keeper.leads(now) || changed_at == 0 {
            return;
        }
        let Some(id) = self.0.open.borrow().clone() else { return };
        let keeping = self.clone();
        task::spawn(async move {
            if !keeping.0.keeper.rolling_backup_is_due(&id, changed_at, now).await {
                return;
            }
            let copy = RefCell::new(None);
            keeping.on_desk(|desk| {
                desk.read(&mut |ledger| {
                    *copy.borrow_mut() = Some((ledger.program().clone(), ledger.log().to_vec()));
                });
            });
            if let Some((program, log)) = copy.into_inner().filter(|(program, _)| program.id == id) {
                // One that fails is tried again at the next tick.
                let _ = keeping.0.keeper.backup(&program, &log, WhyBackup::Rolling, now).await;
            }
        });
    }

    /// Looks for what other tabs wrote and this one did not hear.
    pub(super) fn catch_up_soon(&self) {
        if self.0.catching_up.replace(true) {
            return;
        }
        let keeping = self.clone();
        task::after(VISIBLE, move || {
            task::spawn(async move {
                let changes = keeping.0.keeper.catch_up().await;
                keeping.0.catching_up.set(false);
                if !changes.is_empty() {
                    keeping.on_desk(|desk| desk.take_in(changes));
                }
            });
        });
    }
}
