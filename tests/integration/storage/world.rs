//! An imagined browser: two stores, some tabs, a clock that moves only when told.

use balik::program::{
    AuthorId, Change, Command, Ledger, Moment, Person, PersonId, Program, ProgramId, Role, TabId,
};
use balik::storage::memory::{Faults, LocalDisk, MemoryLocal, MemoryMirror, MirrorDisk};
use balik::storage::{Keeper, Letter, Notice, Occasion, OpenError, Safeguards, SnapshotRefused, Status};
use pollster::block_on;
use std::cell::Cell;
use std::rc::Rc;

pub type TestKeeper = Keeper<MemoryLocal, MemoryMirror>;

/// One browser on one machine.
#[derive(Clone)]
pub struct World {
    pub local: LocalDisk,
    pub mirror: MirrorDisk,
    pub has_mirror: bool,
    pub faults: Faults,
    pub safeguards: Safeguards,
    now: Rc<Cell<u64>>,
    tabs: Rc<Cell<u32>>,
}

/// One tab with a program open.
pub struct Tab {
    pub keeper: TestKeeper,
    pub local: MemoryLocal,
    pub mirror: MemoryMirror,
    pub ledger: Ledger,
    pub notices: Vec<Notice>,
    ids: u32,
    now: Rc<Cell<u64>>,
}

pub fn program_id() -> ProgramId {
    ProgramId::new("p1")
}

impl World {
    pub fn new() -> Self {
        Self {
            local: LocalDisk::with_history(),
            mirror: MirrorDisk::new(),
            has_mirror: true,
            faults: Faults::default(),
            safeguards: Safeguards::default(),
            now: Rc::new(Cell::new(1_000_000)),
            tabs: Rc::default(),
        }
    }

    pub fn without_mirror() -> Self {
        Self { has_mirror: false, ..Self::new() }
    }

    /// Another life of the same machine: these disks, no faults planned.
    pub fn after(&self, local: LocalDisk, mirror: MirrorDisk) -> Self {
        Self { local, mirror, faults: Faults::default(), ..self.clone() }
    }

    /// The same machine after it was switched on again.
    pub fn again(&self) -> Self {
        self.after(self.local.clone(), self.mirror.clone())
    }

    pub fn now(&self) -> u64 {
        self.now.get()
    }

    pub fn pass(&self, millis: u64) {
        self.now.set(self.now.get() + millis);
    }

    pub fn keeper(&self) -> (TestKeeper, MemoryLocal, MemoryMirror, TabId) {
        self.tabs.set(self.tabs.get() + 1);
        let tab = TabId::new(format!("tab{}", self.tabs.get()));
        let local = self.local.tab(&self.faults);
        let mirror = if self.has_mirror { self.mirror.tab(&self.faults) } else { MemoryMirror::missing() };
        let keeper = Keeper::with_safeguards(local.clone(), mirror.clone(), tab.clone(), self.safeguards);
        block_on(keeper.wake());
        (keeper, local, mirror, tab)
    }

    fn tab(
        &self,
        made: (TestKeeper, MemoryLocal, MemoryMirror, TabId),
        ledger: Ledger,
        notices: Vec<Notice>,
    ) -> Tab {
        let (keeper, local, mirror, _) = made;
        Tab { keeper, local, mirror, ledger, notices, ids: 0, now: Rc::clone(&self.now) }
    }

    /// A tab that starts an empty program.
    pub fn start(&self) -> Tab {
        self.start_as(&program_id())
    }

    pub fn start_as(&self, id: &ProgramId) -> Tab {
        let made = self.keeper();
        let program = Program::new(id.clone());
        made.0.create(&program, &[], self.now()).unwrap();
        let ledger = Ledger::open(program, vec![], AuthorId::new("ana"), made.3.clone());
        self.tab(made, ledger, vec![])
    }

    /// A tab that opens the program.
    pub fn open(&self) -> Result<Tab, OpenError> {
        self.open_as(&program_id())
    }

    pub fn open_as(&self, id: &ProgramId) -> Result<Tab, OpenError> {
        let made = self.keeper();
        let opened = block_on(made.0.open(id, self.now()))?;
        let ledger = Ledger::open(opened.program, opened.log, AuthorId::new("ana"), made.3.clone());
        Ok(self.tab(made, ledger, opened.notices))
    }
}

impl Tab {
    pub fn command(&mut self, command: Command) -> Letter {
        let (tab, ids) = (self.keeper.tab().clone(), &mut self.ids);
        let mut fresh = || {
            *ids += 1;
            format!("{tab}x{ids}")
        };
        let mut moment = Moment { now: self.now.get(), ids: &mut fresh };
        let change = self.ledger.dispatch(command, &mut moment).unwrap().unwrap();
        self.keeper.append(self.ledger.program(), &change)
    }

    /// One edit: somebody new.
    pub fn add(&mut self, name: &str) -> Letter {
        let person = Person::named(PersonId::new(name), name, Role::Both);
        self.command(Command::PutPerson(Box::new(person)))
    }

    /// Takes back the newest edit; none when others have built on it.
    pub fn undo(&mut self) -> Option<Letter> {
        self.ids += 1;
        let id = format!("{}u{}", self.keeper.tab(), self.ids);
        let mut fresh = || id.clone();
        let change = self.ledger.undo(&mut Moment { now: self.now.get(), ids: &mut fresh }).ok()?;
        Some(self.keeper.append(self.ledger.program(), &change))
    }

    /// Somebody new with a note of this many characters.
    pub fn add_with_note(&mut self, name: &str, characters: usize) -> Letter {
        let mut person = Person::named(PersonId::new(name), name, Role::Both);
        person.note = "n".repeat(characters);
        self.command(Command::PutPerson(Box::new(person)))
    }

    /// As many people as it takes for one change of about this many characters.
    pub fn import(&mut self, prefix: &str, characters: usize) -> Letter {
        let count = characters / 10_000 + 1;
        let people = (0..count)
            .map(|n| {
                let mut person = Person::named(PersonId::new(format!("{prefix}{n}")), prefix, Role::Both);
                person.note = "n".repeat(10_000);
                person
            })
            .collect();
        self.command(Command::ImportPeople { grades: vec![], topics: vec![], people })
    }

    pub fn flush(&self) -> Status {
        block_on(self.keeper.flush())
    }

    pub fn receive(&mut self, changes: Vec<Change>) {
        for change in changes {
            self.ledger.receive(change).unwrap();
        }
    }

    pub fn hear(&mut self, letter: &Letter) {
        // As it comes over the channel.
        let letter = Letter::from_json(&letter.to_json()).unwrap();
        let heard = self.keeper.hear(letter);
        self.receive(heard.changes);
    }

    pub fn catch_up(&mut self) {
        let changes = block_on(self.keeper.catch_up());
        self.receive(changes);
    }

    /// Takes the lead and waits until it may write.
    pub fn lead(&self) {
        self.keeper.lead(self.now.get());
        self.now.set(self.now.get() + balik::storage::GRACE);
    }

    pub fn snapshot(&self) -> Option<Result<(), SnapshotRefused>> {
        self.keeper.snapshot_if_due(&self.ledger, self.now.get(), Occasion::Asked).map(block_on)
    }

    pub fn people(&self) -> Vec<&str> {
        self.ledger.program().people.keys().map(PersonId::as_str).collect()
    }

    pub fn has(&self, name: &str) -> bool {
        self.ledger.program().people.contains_key(&PersonId::new(name))
    }

    /// No change is in the log twice.
    pub fn assert_nothing_twice(&self) {
        let mut ids: Vec<&str> = self.ledger.log().iter().map(|change| change.id.as_str()).collect();
        let count = ids.len();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), count, "a change is in the log twice");
    }
}
