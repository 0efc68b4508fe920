//! The one door: a program with its change log. Commands, undo, redo and other tabs' changes all pass here.

use super::change::{Change, ChangeKind, ChangeName, Edit, Misfit};
use super::command::{Command, Refusal};
use super::draft::Draft;
use super::ids::{AuthorId, ChangeId, IdSource, Stamp, TabId};
use super::records::{Kind, Program};
use super::{Person, check};
use serde_json::Value;
use std::collections::HashSet;

/// How many changes can be undone.
pub const UNDO_DEPTH: usize = 200;
/// How many edits the kept part of the log has at most; older changes are folded into the program.
pub const LOG_EDITS: usize = 20_000;

/// When something happens, and where new ids come from: the core has no clock and no randomness of its own.
pub struct Moment<'a> {
    /// Wall time in milliseconds since 1970, UTC.
    pub now: u64,
    /// Source of ids.
    pub ids: &'a mut dyn IdSource,
}

/// What undo or redo would turn over next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Undoable {
    /// The next undo.
    pub undo: Option<ChangeName>,
    /// The next redo.
    pub redo: Option<ChangeName>,
}

/// Orders changes of all writers, two tabs of one author in the same instant included.
type Mark = (Stamp, TabId);

fn mark(change: &Change) -> Mark {
    (change.stamp.clone(), change.tab.clone())
}

/// A program, its change log, and who is writing.
#[derive(Clone, Debug)]
pub struct Ledger {
    program: Program,
    log: Vec<Change>,
    edits_in_log: usize,
    seen: HashSet<ChangeId>,
    author: AuthorId,
    tab: TabId,
    last: Stamp,
    /// What each entry of the log did to the program, so that it can be taken back exactly.
    done: Vec<Vec<Edit>>,
    undo: Vec<Change>,
    redo: Vec<Change>,
}

impl Ledger {
    /// Opens a program with the part of its log that was kept. What the same author did before can be undone.
    pub fn open(program: Program, log: Vec<Change>, author: AuthorId, tab: TabId) -> Self {
        let mut ledger = Self {
            program,
            log: Vec::new(),
            edits_in_log: 0,
            seen: HashSet::new(),
            last: Stamp::zero(),
            done: Vec::new(),
            undo: Vec::new(),
            redo: Vec::new(),
            author,
            tab,
        };
        for change in log {
            let mine = change.author() == &ledger.author;
            ledger.note(change, mine);
        }
        ledger
    }

    /// The program as it is now.
    pub fn program(&self) -> &Program {
        &self.program
    }

    /// The kept part of the change log, oldest first.
    pub fn log(&self) -> &[Change] {
        &self.log
    }

    /// Who writes.
    pub fn author(&self) -> &AuthorId {
        &self.author
    }

    /// Which load of the page writes.
    pub fn tab(&self) -> &TabId {
        &self.tab
    }

    /// What undo and redo would turn over.
    pub fn undoable(&self) -> Undoable {
        let name = |stack: &[Change]| stack.last().map(|c| c.name.clone());
        Undoable { undo: name(&self.undo), redo: name(&self.redo) }
    }

    /// Carries out a command. `None` when it would change nothing.
    ///
    /// # Errors
    /// [`Refusal`], and nothing has changed.
    pub fn dispatch(&mut self, command: Command, moment: &mut Moment<'_>) -> Result<Option<Change>, Refusal> {
        let mut draft = Draft { program: &mut self.program, edits: Vec::new() };
        match draft.carry_out(command) {
            Err(refusal) => {
                draft.take_back();
                Err(refusal)
            }
            Ok(_) if draft.edits.is_empty() => Ok(None),
            Ok(name) => {
                let edits = draft.edits;
                let change = self.sign(name, edits, moment);
                self.note(change.clone(), true);
                self.fold();
                Ok(Some(change))
            }
        }
    }

    /// Takes back the newest change of this author that is not taken back yet.
    ///
    /// # Errors
    /// [`Refusal::NothingToTurnOver`]; [`Refusal::LaterEdits`] when somebody else changed the same since.
    pub fn undo(&mut self, moment: &mut Moment<'_>) -> Result<Change, Refusal> {
        let target = self.undo.last().cloned().ok_or(Refusal::NothingToTurnOver)?;
        let mut change = self.turn_over(&target, moment)?;
        change.undoes = Some(target.id.clone());
        self.note(change.clone(), true);
        Ok(change)
    }

    /// Brings back what the newest undo took away.
    ///
    /// # Errors
    /// As [`Ledger::undo`].
    pub fn redo(&mut self, moment: &mut Moment<'_>) -> Result<Change, Refusal> {
        let target = self.redo.last().cloned().ok_or(Refusal::NothingToTurnOver)?;
        let mut change = self.turn_over(&target, moment)?;
        change.redoes = Some(target.id.clone());
        self.note(change.clone(), true);
        Ok(change)
    }

    fn turn_over(&mut self, target: &Change, moment: &mut Moment<'_>) -> Result<Change, Refusal> {
        let later = || Refusal::LaterEdits(target.name.clone());
        let mut draft = Draft { program: &mut self.program, edits: Vec::new() };
        for edit in target.turned_over() {
            if !stands(draft.program, &edit) || draft.edit(edit).is_err() {
                draft.take_back();
                return Err(later());
            }
        }
        if leaves_loose_ends(draft.program, &draft.edits) {
            draft.take_back();
            return Err(later());
        }
        let edits = draft.edits;
        Ok(self.sign(target.name.clone(), edits, moment))
    }

    /// Takes in a change that another tab made. Whatever the order in which tabs hear of each other's
    /// changes, they end with the same program: it is what the changes make of it in the order of their
    /// stamps. Of two values of one field the later wins; an edit after a removal brings the record back.
    ///
    /// Returns whether it was new.
    ///
    /// # Errors
    /// [`Misfit`] when an edit does not fit; the others are still taken in.
    pub fn receive(&mut self, change: Change) -> Result<bool, Misfit> {
        if self.seen.contains(&change.id) {
            return Ok(false);
        }
        let mine = change.tab == self.tab;
        let at = self.log.partition_point(|entry| mark(entry) < mark(&change));
        for done in self.done.iter().skip(at).rev() {
            for edit in done.iter().rev().map(Edit::turned_over) {
                // Turning over what was just done always fits.
                let _ = self.program.apply(&edit);
            }
        }
        self.done.truncate(at);
        self.write_down(at, change, mine);
        let mut outcome = Ok(());
        for n in at..self.log.len() {
            let (done, misfit) = self.redo_entry(n);
            if let (true, Some(misfit)) = (n == at, misfit) {
                outcome = Err(misfit);
            }
            self.done.push(done);
        }
        self.fold();
        outcome.map(|()| true)
    }

    /// What an entry of the log does to the program as it is when its turn comes, done and returned.
    fn redo_entry(&mut self, n: usize) -> (Vec<Edit>, Option<Misfit>) {
        let mut done = Vec::new();
        let mut misfit = None;
        let edits = self.log.get(n).map(|entry| entry.edits.clone()).unwrap_or_default();
        for edit in &edits {
            for effect in self.effects(n, edit) {
                match self.program.apply(&effect) {
                    Ok(()) => done.push(effect),
                    Err(found) => misfit = Some(found),
                }
            }
        }
        (done, misfit)
    }

    fn effects(&self, n: usize, edit: &Edit) -> Vec<Edit> {
        let place = edit.place().clone();
        match (edit, self.program.record(&place)) {
            (Edit::Set { field, new, .. }, Some(now)) => {
                let old = now.get(field).cloned();
                vec![Edit::Set { place, field: field.clone(), old, new: new.clone() }]
            }
            (Edit::Set { .. }, None) => {
                let removed =
                    self.log.iter().take(n).rev().flat_map(|c| c.edits.iter().rev()).find_map(|e| match e {
                        Edit::Remove { place: p, value } if *p == place => Some(value.clone()),
                        _ => None,
                    });
                let back = removed.map(|value| Edit::Make { place, value });
                back.into_iter().chain([edit.clone()]).collect()
            }
            (Edit::Make { .. }, None) => vec![edit.clone()],
            (Edit::Make { .. }, Some(value)) => vec![Edit::Remove { place, value }, edit.clone()],
            (Edit::Remove { .. }, Some(value)) => vec![Edit::Remove { place, value }],
            (Edit::Remove { .. }, None) => Vec::new(),
        }
    }

    fn sign(&mut self, name: ChangeName, edits: Vec<Edit>, moment: &mut Moment<'_>) -> Change {
        Change {
            id: ChangeId::new(moment.ids.fresh()),
            stamp: self.last.next(moment.now, &self.author),
            tab: self.tab.clone(),
            name,
            undoes: None,
            redoes: None,
            edits,
        }
    }

    /// Writes a change down that the program already has.
    fn note(&mut self, change: Change, mine: bool) {
        self.done.push(change.edits.clone());
        self.write_down(self.log.len(), change, mine);
    }

    fn write_down(&mut self, at: usize, change: Change, mine: bool) {
        if change.stamp > self.last {
            self.last = change.stamp.clone();
        }
        if mine {
            self.stack(&change);
        }
        self.seen.insert(change.id.clone());
        self.edits_in_log += change.edits.len();
        self.log.insert(at, change);
    }

    fn stack(&mut self, change: &Change) {
        if change.undoes.is_some() {
            self.undo.pop();
            self.redo.push(change.clone());
        } else {
            if change.redoes.is_some() {
                self.redo.pop();
            } else {
                self.redo.clear();
            }
            // A key is not unmade: invitations sealed to it may be out, and their answers would never open.
            if change.name.kind == ChangeKind::SealMade {
                return;
            }
            self.undo.push(change.clone());
            if self.undo.len() > UNDO_DEPTH {
                self.undo.remove(0);
            }
        }
    }

    /// Drops the oldest half of a log that has grown too long; the program keeps what it did.
    fn fold(&mut self) {
        if self.edits_in_log <= LOG_EDITS {
            return;
        }
        while self.edits_in_log > LOG_EDITS / 2 && self.log.len() > 1 {
            let oldest = self.log.remove(0);
            self.done.remove(0);
            self.edits_in_log -= oldest.edits.len();
        }
    }
}

/// Whether the program still has what an edit says it had.
fn stands(program: &Program, edit: &Edit) -> bool {
    let now = program.record(edit.place());
    match edit {
        Edit::Make { .. } => now.is_none(),
        Edit::Remove { value, .. } => now.as_ref() == Some(value),
        Edit::Set { field, old, .. } => {
            now.as_ref().and_then(Value::as_object).is_some_and(|n| n.get(field) == old.as_ref())
        }
    }
}

/// Whether something refers to a person, topic or grade that these edits took away.
fn leaves_loose_ends(program: &Program, edits: &[Edit]) -> bool {
    let risky = edits.iter().any(|e| match e {
        Edit::Remove { place, .. } => {
            matches!(place.known_kind(), Some(Kind::Person | Kind::Topic))
        }
        Edit::Set { place, .. } => place.known_kind() == Some(Kind::Setup),
        Edit::Make { .. } => false,
    });
    let loose = |p: &Person| check::check_person(p, program).is_some();
    let there = |id| program.people.contains_key(id);
    risky
        && (program.people.values().any(loose)
            || program.pairs.keys().any(|k| !there(&k.mentor) || !there(&k.mentee))
            || program.constraints.keys().any(|k| !there(&k.mentor) || !there(&k.mentee))
            || program.answers.values().any(|answer| !there(&answer.person))
            || program.sessions.values().any(|s| !there(&s.mentor) || !there(&s.mentee))
            || program.thanks.values().any(|t| !there(&t.from) || !there(&t.to)))
}
