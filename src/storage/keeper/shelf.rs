//! Several programs side by side: bringing one to the shelf, listing them, taking one away and back.

use super::super::frame::units;
use super::super::frame::{framed, unframed};
use super::super::key::{self, Kept, PROGRAMS, USED, key, parse};
use super::super::letter::Letter;
use super::super::ports::{LocalStore, Mirror, Write};
use super::super::shelf::{Label, Shelf, ShelfEntry};
use super::super::snapshot::{self, Head, LARGEST_SNAPSHOT, SCHEMA};
use super::super::status::KeepError;
use super::super::taken::Taken;
use super::opening::read_found;
use super::{Backup, Keeper, OnDesk, WhyBackup};
use crate::program::{Change, Program, ProgramId};
use std::collections::{BTreeMap, BTreeSet};

impl<L: LocalStore, M: Mirror> Keeper<L, M> {
    /// Puts a new program on the shelf and opens it: its ledger may be used at once. Post the letter, then
    /// call [`Keeper::flush`].
    ///
    /// # Errors
    /// [`KeepError::AlreadyThere`] when a program with this id is in the fast store.
    pub fn create(&self, program: &Program, log: &[Change], now: u64) -> Result<Letter, KeepError> {
        let slot = key(&program.id, &Kept::Slot(1));
        let there = self.0.local.keys(&key::of_program(&program.id)).unwrap_or_default();
        if there.iter().filter_map(|name| parse(name)).any(|(_, kept)| is_data(&kept)) {
            return Err(KeepError::AlreadyThere);
        }
        let head = Head {
            generation: 1,
            schema: SCHEMA,
            covers: Taken::default(),
            saved_at: now,
            people: program.people.len(),
            records: snapshot::size(program),
        };
        let text = snapshot::write(&slot, &head, &snapshot::write_state(program, log));
        let _ = self.0.local.remove(&key(&program.id, &Kept::Gone));
        self.line_up(Write::Delete(key(&program.id, &Kept::Gone)), None);
        self.keep(&slot, &text, units(&text) > LARGEST_SNAPSHOT);
        let label = Label::of(program, now);
        let (name, value) = label.write(&program.id);
        self.keep(&name, &value, false);
        self.mark_used();
        let mut state = self.0.state.borrow_mut();
        state.written.remove(&program.id);
        state.desk = Some(OnDesk {
            id: program.id.clone(),
            taken: Taken::default(),
            label,
            label_is_due: false,
            records: 0,
            units: 0,
            snapshot_at: now,
            snapshot_is_due: false,
            suspect: false,
            leading_since: None,
        });
        Ok(Letter::Shelved { program: program.id.clone() })
    }

    /// Remembers, in both stores, that there is something here.
    fn mark_used(&self) {
        if self.0.local.get(USED).ok().flatten().is_none() {
            let _ = self.set(USED, &framed(USED, "1"));
        }
        self.line_up(Write::Put(USED.to_owned(), framed(USED, "1")), None);
    }

    fn mark_unused(&self) {
        let _ = self.0.local.remove(USED);
        self.line_up(Write::Delete(USED.to_owned()), None);
    }

    /// All programs of this browser.
    pub async fn shelf(&self) -> Shelf {
        let mirrored = self.0.mirror.keys(PROGRAMS).await.unwrap_or_default();
        let local = self.0.local.keys(PROGRAMS).unwrap_or_default();
        let mut kept: BTreeMap<ProgramId, BTreeSet<Kept>> = BTreeMap::new();
        for (program, what) in local.iter().chain(&mirrored).filter_map(|name| parse(name)) {
            kept.entry(program).or_default().insert(what);
        }
        {
            let state = self.0.state.borrow();
            let waiting = state.waiting.iter().chain(&state.in_flight);
            for write in waiting.map(|w| &w.write).filter(|w| matches!(w, Write::Put(..))) {
                if let Some((program, what)) = parse(write.key()) {
                    kept.entry(program).or_default().insert(what);
                }
            }
        }
        let mut entries = Vec::new();
        for (id, whats) in kept {
            let is_there = whats.iter().any(|what| is_data(what) || *what == Kept::Label);
            if is_there && !whats.contains(&Kept::Gone) {
                entries.push(self.entry(id, &whats).await);
            }
        }
        entries.sort_by(|a, b| b.changed_at.cmp(&a.changed_at).then_with(|| a.id.cmp(&b.id)));
        let used = self.0.local.get(USED).ok().flatten().is_some()
            || self.0.mirror.get(USED).await.ok().flatten().is_some();
        Shelf { cleared: used && entries.is_empty(), entries }
    }

    async fn entry(&self, id: ProgramId, whats: &BTreeSet<Kept>) -> ShelfEntry {
        let mut labels = Vec::new();
        let mut saved = Vec::new();
        let label_key = key(&id, &Kept::Label);
        let saved_key = key(&id, &Kept::SavedToFile);
        for value in self.both(&label_key).await {
            labels.extend(Label::read(&id, &value));
        }
        for value in self.both(&saved_key).await {
            saved.extend(unframed(&saved_key, &value).ok().and_then(|text| text.parse::<u64>().ok()));
        }
        {
            let state = self.0.state.borrow();
            labels.extend(state.desk.as_ref().filter(|desk| desk.id == id).map(|desk| desk.label.clone()));
        }
        let label = labels.into_iter().max_by_key(|label| label.changed_at).unwrap_or_default();
        let mut bytes = 0;
        for what in whats.iter().filter(|what| is_data(what)) {
            bytes += self.0.local.get(&key(&id, what)).ok().flatten().map_or(0, |value| value.len());
        }
        ShelfEntry {
            name: label.name,
            organisation: label.organisation,
            changed_at: label.changed_at,
            people: label.people,
            pairs: label.pairs,
            bytes,
            saved_to_file: saved.into_iter().max(),
            cleared: !whats.iter().any(is_data),
            id,
        }
    }

    async fn both(&self, name: &str) -> Vec<String> {
        let local = self.0.local.get(name).ok().flatten();
        let mirrored = self.0.mirror.get(name).await.ok().flatten();
        local.into_iter().chain(mirrored).collect()
    }

    /// Remembers when a program was last saved to a file.
    pub fn mark_saved_to_file(&self, id: &ProgramId, at: u64) {
        let name = key(id, &Kept::SavedToFile);
        self.keep(&name, &framed(&name, &at.to_string()), false);
    }

    /// Takes a program off the shelf. It can be brought back: until this page closes as it was, later from a
    /// backup where there is a durable store. Post the letter.
    ///
    /// # Errors
    /// [`KeepError::NotThere`].
    pub async fn remove(&self, id: &ProgramId, now: u64) -> Result<Letter, KeepError> {
        self.flush().await;
        let found = self.find(id).await;
        if found.copies.is_empty() {
            return Err(KeepError::NotThere);
        }
        if let Some((program, log)) = read_found(id, &found) {
            // Without a durable store it can still be brought back until the page closes.
            let _ = self.backup(&program, &log, WhyBackup::Removed, now).await;
        }
        let gone = key(id, &Kept::Gone);
        let mark = framed(&gone, "1");
        let _ = self.set(&gone, &mark);
        let _ = self.0.mirror.write(vec![Write::Put(gone.clone(), mark)]).await;
        let values: Vec<(String, String)> = found
            .copies
            .into_iter()
            .filter(|(kept, _)| !matches!(kept, Kept::Backup(..) | Kept::Gone))
            .flat_map(|(kept, copies)| copies.into_iter().map(move |copy| (key(id, &kept), copy)))
            .collect();
        {
            let mut state = self.0.state.borrow_mut();
            state.desk = state.desk.take().filter(|desk| desk.id != *id);
            state.waiting.retain(|w| !w.write.key().starts_with(&key::of_program(id)));
        }
        for (name, _) in &values {
            let _ = self.0.local.remove(name);
            self.line_up(Write::Delete(name.clone()), None);
        }
        self.0.state.borrow_mut().removed.insert(id.clone(), values);
        self.flush().await;
        let _ = self.0.local.remove(&gone);
        self.line_up(Write::Delete(gone), None);
        if self.shelf().await.entries.is_empty() {
            self.mark_unused();
        }
        self.flush().await;
        Ok(Letter::Removed { program: id.clone() })
    }

    /// Programs that were removed and can be brought back.
    pub async fn removed(&self) -> Vec<(ProgramId, Backup)> {
        let names = self.0.mirror.keys(PROGRAMS).await.unwrap_or_default();
        let listed = self.shelf().await.entries;
        let ids: BTreeSet<ProgramId> =
            names.iter().filter_map(|name| parse(name)).map(|(id, _)| id).collect();
        let mut found = Vec::new();
        for id in ids.into_iter().filter(|id| listed.iter().all(|entry| entry.id != *id)) {
            if let Some(newest) = self.backups(&id).await.into_iter().next() {
                found.push((id, newest));
            }
        }
        found.sort_by_key(|(_, backup)| std::cmp::Reverse(backup.at));
        found
    }

    /// Brings a removed program back to the shelf. Post the letter.
    ///
    /// # Errors
    /// [`KeepError::NotThere`] when nothing of it is left.
    pub async fn bring_back(&self, id: &ProgramId, now: u64) -> Result<Letter, KeepError> {
        let Some(values) = self.0.state.borrow_mut().removed.remove(id) else {
            let (_, program, log) = self.newest_backup(id).await.ok_or(KeepError::NotThere)?;
            let letter = self.create(&program, &log, now)?;
            self.close();
            self.flush().await;
            return Ok(letter);
        };
        for (name, value) in &values {
            let large = units(value) > LARGEST_SNAPSHOT;
            self.keep(name, value, large);
        }
        self.mark_used();
        self.flush().await;
        Ok(Letter::Shelved { program: id.clone() })
    }

    /// Deletes everything of a program that is not on the shelf any more, its backups too.
    pub async fn forget(&self, id: &ProgramId) {
        self.0.state.borrow_mut().removed.remove(id);
        let prefix = key::of_program(id);
        for name in self.0.local.keys(&prefix).unwrap_or_default() {
            let _ = self.0.local.remove(&name);
        }
        for name in self.0.mirror.keys(&prefix).await.unwrap_or_default() {
            self.line_up(Write::Delete(name), None);
        }
        self.flush().await;
    }
}

/// Whether it holds some of the program itself.
fn is_data(kept: &Kept) -> bool {
    matches!(kept, Kept::Record(..) | Kept::Slot(_))
}
