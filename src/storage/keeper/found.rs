//! Everything that is stored of one program, every copy of it, and what of it is whole.

use super::super::frame::{Damage, unframed, units};
use super::super::key::{self, Kept, key, parse};
use super::super::ports::{LocalStore, Mirror, MirrorError, Write};
use super::super::record::{self, Stored};
use super::super::shelf::Label;
use super::super::snapshot::{self, Head};
use super::super::status::{Notice, OpenError, Part};
use super::Keeper;
use crate::program::{Change, ProgramId, TabId};
use std::collections::{BTreeMap, BTreeSet};

/// Everything found of a program: the copies of each value, the fast store's first.
#[derive(Default)]
pub(super) struct Found {
    pub(super) copies: BTreeMap<Kept, Vec<String>>,
    /// The fast store has some of its data.
    pub(super) in_local: bool,
    /// The durable store could be read.
    pub(super) mirror_read: bool,
    /// What only the fast store has.
    only_here: Vec<(String, String)>,
    /// It could not just now, though there is one.
    mirror_fails: bool,
}

/// Records by tab and number, with their units.
pub(super) type Records = BTreeMap<(TabId, u64), (Change, usize)>;

/// A stored snapshot whose first line was read.
pub(super) type Candidate<'a> = (Head, &'a str);

impl<L: LocalStore, M: Mirror> Keeper<L, M> {
    /// Every copy of everything of a program. The durable store is read first: the fast one is then as fresh
    /// as can be.
    pub(super) async fn find(&self, id: &ProgramId) -> Found {
        let prefix = key::of_program(id);
        let mirrored = self.0.mirror.all(&prefix).await;
        let there: BTreeSet<&str> = mirrored.iter().flatten().map(|(name, _)| name.as_str()).collect();
        let mut found = Found {
            mirror_read: mirrored.is_ok(),
            mirror_fails: matches!(mirrored, Err(MirrorError::Full | MirrorError::Failed(_))),
            ..Found::default()
        };
        for name in self.0.local.keys(&prefix).unwrap_or_default() {
            if let (Some((_, kept)), Ok(Some(value))) = (parse(&name), self.0.local.get(&name)) {
                found.in_local |= matches!(kept, Kept::Record(..) | Kept::Slot(_));
                if found.mirror_read && !there.contains(name.as_str()) {
                    found.only_here.push((name.clone(), value.clone()));
                }
                found.copies.entry(kept).or_default().push(value);
            }
        }
        for (name, value) in mirrored.unwrap_or_default() {
            if let Some((_, kept)) = parse(&name) {
                found.copies.entry(kept).or_default().push(value);
            }
        }
        let state = self.0.state.borrow();
        for waiting in state.waiting.iter().chain(&state.in_flight) {
            if let (Some((program, kept)), Write::Put(_, value)) =
                (parse(waiting.write.key()), &waiting.write)
                && program == *id
            {
                found.copies.entry(kept).or_default().push(value.clone());
            }
        }
        found
    }
}

impl Found {
    /// What only the fast store has and that is whole: the page that wrote it was closed too early.
    pub(super) fn to_bring_over(&self) -> impl Iterator<Item = &(String, String)> {
        let whole = |name: &str, value: &str| unframed(name, value).is_ok_and(|text| !record::is_stub(text));
        self.only_here.iter().filter(move |(name, value)| whole(name, value))
    }

    /// The snapshots whose wrapping is whole, the best first, and what is to be said of the others.
    pub(super) fn snapshots(&self, id: &ProgramId) -> (Vec<Candidate<'_>>, Vec<Notice>) {
        let mut candidates: Vec<Candidate> = Vec::new();
        let mut notices = Vec::new();
        for (kept, copies) in self.copies.iter().filter(|(kept, _)| matches!(kept, Kept::Slot(_))) {
            let key = key(id, kept);
            let mut whole = false;
            let mut damaged = None;
            for copy in copies {
                match snapshot::read(&key, copy) {
                    // The two stores may hold different generations in one slot: both count.
                    Ok(Stored::Whole(candidate)) => {
                        whole = true;
                        if candidates.iter().all(|(head, _)| *head != candidate.0) {
                            candidates.push(candidate);
                        }
                    }
                    Ok(Stored::Elsewhere) => {}
                    Err(damage) => damaged = Some((damage, copy)),
                }
            }
            match damaged {
                Some(_) if whole => notices.push(Notice::Mended(Part::Snapshot)),
                Some((damage, raw)) => {
                    notices.push(Notice::SetAside { part: Part::Snapshot, damage, raw: raw.clone() });
                }
                None => {}
            }
        }
        candidates.sort_by_key(|(head, _)| std::cmp::Reverse((head.generation, head.covers.count())));
        (candidates, notices)
    }

    /// The records that are whole, and what is to be said of the others.
    pub(super) fn records(&self, id: &ProgramId) -> (Records, Vec<Notice>) {
        let mut records = Records::new();
        let mut notices = Vec::new();
        for (kept, copies) in &self.copies {
            let Kept::Record(tab, seq) = kept else { continue };
            let key = key(id, kept);
            let part = Part::Record(tab.clone(), *seq);
            let mut whole = None;
            let mut damaged: Option<(Damage, &String)> = None;
            for copy in copies {
                match record::read(&key, copy) {
                    Ok(Stored::Whole(change)) => whole = whole.or(Some(change)),
                    Ok(Stored::Elsewhere) => {}
                    Err(damage) => damaged = damaged.or(Some((damage, copy))),
                }
            }
            match (whole, damaged) {
                (Some(change), damaged) => {
                    let size = copies.first().map_or(0, |copy| units(copy));
                    records.insert((tab.clone(), *seq), (change, size));
                    if damaged.is_some() {
                        notices.push(Notice::Mended(part));
                    }
                }
                (None, Some((damage, raw))) => {
                    notices.push(Notice::SetAside { part, damage, raw: raw.clone() });
                }
                (None, None) => {}
            }
        }
        (records, notices)
    }

    /// What the shelf shows of it.
    pub(super) fn label(&self, id: &ProgramId) -> Option<Label> {
        let copies = self.copies.get(&Kept::Label)?;
        copies.iter().filter_map(|copy| Label::read(id, copy)).max_by_key(|label| label.changed_at)
    }

    /// When it was last saved to a file.
    pub(super) fn saved_to_file(&self, id: &ProgramId) -> Option<u64> {
        let name = key(id, &Kept::SavedToFile);
        let read = |copy: &String| unframed(&name, copy).ok()?.parse().ok();
        self.copies.get(&Kept::SavedToFile)?.iter().filter_map(read).max()
    }

    /// Whether a snapshot is known to be in the durable store only.
    pub(super) fn snapshot_is_elsewhere(&self, id: &ProgramId) -> bool {
        self.copies.iter().filter(|(kept, _)| matches!(kept, Kept::Slot(_))).any(|(kept, copies)| {
            let name = key(id, kept);
            copies.iter().any(|copy| unframed(&name, copy).is_ok_and(record::is_stub))
        })
    }

    /// Why there is nothing to open.
    pub(super) fn nothing(&self, id: &ProgramId) -> OpenError {
        let damaged: Vec<(String, String)> = self
            .copies
            .iter()
            .filter(|(kept, _)| matches!(kept, Kept::Slot(_) | Kept::Record(..)))
            .flat_map(|(kept, copies)| copies.iter().map(|copy| (key(id, kept), copy.clone())))
            .filter(|(name, copy)| !unframed(name, copy).is_ok_and(record::is_stub))
            .collect();
        if self.mirror_fails {
            return OpenError::StoreFails;
        }
        if !damaged.is_empty() {
            return OpenError::Damaged { raw: damaged };
        }
        let label = self.label(id);
        if label.is_none() && !self.in_local {
            return OpenError::NoSuchProgram(id.clone());
        }
        let name = label.map(|label| label.name).unwrap_or_default();
        OpenError::Cleared { name, saved_to_file: self.saved_to_file(id) }
    }
}
