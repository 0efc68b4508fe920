//! Opening a program: the best whole snapshot, then every change it does not have, in the order of the stamps.

use super::super::key::{Kept, key};
use super::super::letter::Letter;
use super::super::ports::{LocalStore, Mirror, Write};
use super::super::shelf::Label;
use super::super::snapshot::{self, SCHEMA};
use super::super::status::{Notice, OpenError, Part};
use super::super::taken::Taken;
use super::found::Found;
use super::{Backup, Keeper, OnDesk};
use crate::program::{AuthorId, Change, Ledger, Program, ProgramId, TabId};

/// A program that was opened.
#[derive(Clone, Debug, PartialEq)]
pub struct Opened {
    /// The program as it was left.
    pub program: Program,
    /// The kept part of its log, in the order of the stamps: `Ledger::open` takes both.
    pub log: Vec<Change>,
    /// What is worth telling: damage that was mended or set aside, things that are missing.
    pub notices: Vec<Notice>,
}

/// What a program is made from: a snapshot, a backup, or nothing.
struct Base {
    program: Program,
    log: Vec<Change>,
    taken: Taken,
    at: u64,
}

impl<L: LocalStore, M: Mirror> Keeper<L, M> {
    /// Opens a program. Writes nothing but what makes the copies whole again: what only the fast store has goes to
    /// the durable one with the next [`Keeper::flush`], damaged things are moved aside.
    ///
    /// # Errors
    /// [`OpenError`].
    pub async fn open(&self, id: &ProgramId, now: u64) -> Result<Opened, OpenError> {
        self.0.state.borrow_mut().opening = Some((id.clone(), Vec::new()));
        let found = self.find(id).await;
        let no_snapshot = found.snapshots(id).0.is_empty();
        let backup = if no_snapshot { self.newest_backup(id).await } else { None };
        let outcome = self.lay_open(id, &found, backup, now);
        self.0.state.borrow_mut().opening = None;
        outcome
    }

    /// Closes the open program; its edits go on to the durable store.
    pub fn close(&self) {
        self.0.state.borrow_mut().desk = None;
    }

    /// From here on nothing is awaited: what other tabs said meanwhile is heard at the end.
    fn lay_open(
        &self,
        id: &ProgramId,
        found: &Found,
        backup: Option<(Backup, Program, Vec<Change>)>,
        now: u64,
    ) -> Result<Opened, OpenError> {
        let (mut records, record_notices) = found.records(id);
        let (base, mut late, mut notices) = choose(id, found, backup, records.is_empty())?;
        let mut taken = base.taken.clone();
        let known_gaps = taken.gaps().len();
        notices.extend(record_notices.into_iter().filter(|notice| match notice {
            Notice::Mended(Part::Record(tab, seq))
            | Notice::SetAside { part: Part::Record(tab, seq), .. } => !taken.has(tab, *seq),
            _ => true,
        }));
        if !found.in_local && found.mirror_read && !self.0.state.borrow().denied {
            notices.push(Notice::CameBack);
        }
        let (count, size) = (records.len(), records.values().map(|(_, size)| size).sum());
        records.retain(|(tab, seq), _| taken.take(tab, *seq));
        late.extend(records.into_values().map(|(change, _)| change));
        late.extend(self.heard_meanwhile(&mut taken));
        let missing = taken.gaps().len().saturating_sub(known_gaps);
        if missing > 0 {
            notices.push(Notice::Missing { count: u64::try_from(missing).unwrap_or(u64::MAX) });
        }
        let opened = replay(base.program, base.log, late, notices);
        let from_journal = opened.notices.contains(&Notice::FromJournal);
        let once = found.label(id).map_or(0, |label| label.people);
        self.0.state.borrow_mut().desk = Some(OnDesk {
            id: id.clone(),
            taken,
            label: Label::of(&opened.program, opened.log.last().map_or(base.at, |c| c.stamp.millis)),
            label_is_due: false,
            records: count,
            units: size,
            snapshot_at: now,
            // Whatever was damaged or missing is whole again after two snapshots.
            snapshot_is_due: opened.notices.iter().any(is_mended_by_a_snapshot),
            suspect: from_journal && opened.program.people.len() < once,
            leading_since: None,
        });
        for (name, value) in found.to_bring_over() {
            self.line_up(Write::Put(name.clone(), value.clone()), None);
        }
        self.set_aside(id, found, &opened.notices);
        Ok(opened)
    }

    fn heard_meanwhile(&self, taken: &mut Taken) -> Vec<Change> {
        let mut state = self.0.state.borrow_mut();
        let letters = state.opening.as_mut().map(|(_, letters)| std::mem::take(letters));
        let mut changes = Vec::new();
        for letter in letters.unwrap_or_default() {
            if let Letter::Change { tab, seq, change, .. } = letter
                && taken.take(&tab, seq)
            {
                changes.push(*change);
            }
        }
        changes
    }

    /// Moves damaged things aside: at most five of them, the first 200,000 characters of each. A damaged
    /// snapshot stays where it is until the next one takes its place.
    fn set_aside(&self, id: &ProgramId, found: &Found, notices: &[Notice]) {
        let mut free = (0..5).filter(|n| !found.copies.contains_key(&Kept::SetAside(*n)));
        for notice in notices {
            let Notice::SetAside { part, raw, .. } = notice else { continue };
            let aside = key(id, &Kept::SetAside(free.next().unwrap_or(0)));
            let text: String = raw.chars().take(200_000).collect();
            let in_local = self.0.local.set(&aside, &text);
            self.line_up(Write::Put(aside, text), None);
            if let (Part::Record(tab, seq), Ok(())) = (part, in_local) {
                let damaged = key(id, &Kept::Record(tab.clone(), *seq));
                let _ = self.0.local.remove(&damaged);
                self.line_up(Write::Delete(damaged), None);
            }
        }
    }
}

/// What was found, as a program, without opening it.
pub(super) fn read_found(id: &ProgramId, found: &Found) -> Option<(Program, Vec<Change>)> {
    let (records, _) = found.records(id);
    let (base, mut late, notices) = choose(id, found, None, records.is_empty()).ok()?;
    let unseen = records.into_iter().filter(|((tab, seq), _)| !base.taken.has(tab, *seq));
    late.extend(unseen.map(|(_, (change, _))| change));
    let opened = replay(base.program, base.log, late, notices);
    Some((opened.program, opened.log))
}

fn is_mended_by_a_snapshot(notice: &Notice) -> bool {
    matches!(notice, Notice::Mended(_) | Notice::SetAside { .. } | Notice::CameBack)
}

/// The best snapshot, the changes that only another snapshot has, and what is to be said.
fn choose(
    id: &ProgramId,
    found: &Found,
    backup: Option<(Backup, Program, Vec<Change>)>,
    no_records: bool,
) -> Result<(Base, Vec<Change>, Vec<Notice>), OpenError> {
    let (candidates, mut notices) = found.snapshots(id);
    if let Some((newer, _)) = candidates.iter().find(|(head, _)| head.schema > SCHEMA) {
        return Err(OpenError::Newer { version: newer.schema });
    }
    let mut base: Option<Base> = None;
    let mut late = Vec::new();
    for (head, state) in candidates {
        if base.as_ref().is_some_and(|base| base.taken.reaches(&head.covers)) {
            continue;
        }
        match (snapshot::read_state(state), base.as_mut()) {
            (Ok((_, log)), Some(base)) => {
                base.taken.cover(&head.covers);
                late.extend(log);
            }
            (Ok((program, log)), None) => {
                base = Some(Base { program, log, taken: head.covers, at: head.saved_at });
            }
            (Err(damage), _) => {
                let part = Part::Snapshot;
                notices.push(Notice::SetAside { part, damage, raw: state.to_owned() });
            }
        }
    }
    let base = match (base, backup) {
        (Some(base), _) => base,
        (None, Some((backup, program, log))) => {
            notices.push(Notice::FromBackup { at: backup.at });
            Base { program, log, taken: Taken::default(), at: backup.at }
        }
        // A journal without the snapshot it goes on from is not the program.
        (None, None) if no_records || found.snapshot_is_elsewhere(id) => return Err(found.nothing(id)),
        (None, None) => {
            notices.push(Notice::FromJournal);
            let program = Program::new(id.clone());
            Base { program, log: Vec::new(), taken: Taken::default(), at: 0 }
        }
    };
    Ok((base, late, notices))
}

/// Takes changes in, in the order of their stamps, through the one door.
fn replay(program: Program, log: Vec<Change>, mut late: Vec<Change>, mut notices: Vec<Notice>) -> Opened {
    // Nobody's ledger: who may undo what is decided by whoever opens the program.
    let mut ledger = Ledger::open(program, log, AuthorId::new(""), TabId::new(""));
    late.sort_by(|a, b| (&a.stamp, &a.id).cmp(&(&b.stamp, &b.id)));
    let misfits = late.into_iter().filter(|change| ledger.receive(change.clone()).is_err()).count();
    if misfits > 0 {
        notices.push(Notice::DidNotFit { count: u64::try_from(misfits).unwrap_or(u64::MAX) });
    }
    let mut log = ledger.log().to_vec();
    log.sort_by(|a, b| (&a.stamp, &a.id).cmp(&(&b.stamp, &b.id)));
    Opened { program: ledger.program().clone(), log, notices }
}
