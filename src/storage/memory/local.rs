//! The fast store's twin.

use super::super::frame::units;
use super::super::ports::{LocalError, LocalStore};
use super::fault::{Fault, Faults};
use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::rc::Rc;

/// One write: who, which key, what. None takes the key away.
#[derive(Clone, Debug)]
struct Written {
    tab: usize,
    key: String,
    value: Option<String>,
}

#[derive(Debug, Default)]
struct Inner {
    now: BTreeMap<String, String>,
    history: Vec<Written>,
    keeps_history: bool,
    room: Option<usize>,
    tabs: usize,
}

/// What all tabs of one browser share.
#[derive(Clone, Debug, Default)]
pub struct LocalDisk(Rc<RefCell<Inner>>);

impl LocalDisk {
    /// An empty one, without limits.
    pub fn new() -> Self {
        Self::default()
    }

    /// One that remembers every write, so that it can be rolled back and tabs can read late.
    pub fn with_history() -> Self {
        let disk = Self::default();
        disk.0.borrow_mut().keeps_history = true;
        disk
    }

    /// Gives it so many UTF-16 units of room for keys and values.
    pub fn limit(&self, units: usize) {
        self.0.borrow_mut().room = Some(units);
    }

    /// A tab's own door to it.
    pub fn tab(&self, faults: &Faults) -> MemoryLocal {
        let mut inner = self.0.borrow_mut();
        inner.tabs += 1;
        MemoryLocal {
            disk: self.clone(),
            faults: faults.clone(),
            tab: inner.tabs,
            horizon: Rc::new(Cell::new(None)),
            denied: Rc::new(Cell::new(false)),
        }
    }

    /// How many writes it remembers.
    pub fn writes(&self) -> usize {
        self.0.borrow().history.len()
    }

    /// A copy as it was after so many writes: what is left when the browser is killed and only those had
    /// reached the disk.
    #[must_use]
    pub fn rolled_back(&self, writes: usize) -> Self {
        let disk = Self::with_history();
        for write in self.0.borrow().history.iter().take(writes) {
            disk.0.borrow_mut().carry_out(write.clone());
        }
        disk
    }

    /// Everything in it, for looking at and for damaging.
    pub fn dump(&self) -> BTreeMap<String, String> {
        self.0.borrow().now.clone()
    }

    /// Puts a value there behind everyone's back; none takes it away.
    pub fn tamper(&self, key: &str, value: Option<&str>) {
        let write = Written { tab: 0, key: key.to_owned(), value: value.map(str::to_owned) };
        self.0.borrow_mut().carry_out(write);
    }
}

impl Inner {
    fn carry_out(&mut self, write: Written) {
        match &write.value {
            Some(value) => {
                self.now.insert(write.key.clone(), value.clone());
            }
            None => {
                self.now.remove(&write.key);
            }
        }
        if self.keeps_history {
            self.history.push(write);
        }
    }

    fn has_room_for(&self, key: &str, value: &str) -> bool {
        let size = |(key, value): (&String, &String)| units(key) + units(value);
        self.room.is_none_or(|room| {
            let others: usize = self.now.iter().filter(|(k, _)| *k != key).map(size).sum();
            others + units(key) + units(value) <= room
        })
    }
}

/// One tab's door to the fast store.
#[derive(Clone, Debug)]
pub struct MemoryLocal {
    disk: LocalDisk,
    faults: Faults,
    tab: usize,
    horizon: Rc<Cell<Option<usize>>>,
    denied: Rc<Cell<bool>>,
}

impl MemoryLocal {
    /// From now on it sees its own writes only, and others' as they were at this moment.
    pub fn look_away(&self) {
        self.horizon.set(Some(self.disk.writes()));
    }

    /// It sees everything again.
    pub fn look_again(&self) {
        self.horizon.set(None);
    }

    /// The browser denies it everything from now on.
    pub fn deny(&self) {
        self.denied.set(true);
    }

    fn seen(&self) -> BTreeMap<String, String> {
        let inner = self.disk.0.borrow();
        let Some(horizon) = self.horizon.get() else { return inner.now.clone() };
        let mut seen = BTreeMap::new();
        for (at, write) in inner.history.iter().enumerate() {
            if at < horizon || write.tab == self.tab {
                match &write.value {
                    Some(value) => seen.insert(write.key.clone(), value.clone()),
                    None => seen.remove(&write.key),
                };
            }
        }
        seen
    }

    fn allowed(&self) -> Result<(), LocalError> {
        if self.denied.get() {
            return Err(LocalError::Denied);
        }
        if self.faults.dead() { Err(LocalError::Failed("dead".to_owned())) } else { Ok(()) }
    }

    fn write(&self, key: &str, value: Option<&str>) -> Result<(), LocalError> {
        self.allowed()?;
        let fault = self.faults.next();
        let failed = || Err(LocalError::Failed("out of order".to_owned()));
        let mut inner = self.disk.0.borrow_mut();
        if value.is_some_and(|value| !inner.has_room_for(key, value)) {
            return Err(LocalError::Full);
        }
        let whole = Written { tab: self.tab, key: key.to_owned(), value: value.map(str::to_owned) };
        match fault {
            Some(Fault::Fail | Fault::DieBefore) => return failed(),
            Some(Fault::Full) => return Err(LocalError::Full),
            Some(Fault::Drop) => {}
            Some(Fault::Cut) => {
                let half = value.map(|v| v.chars().take(v.chars().count() / 2).collect());
                inner.carry_out(Written { value: half, ..whole });
            }
            Some(Fault::Double) => {
                inner.carry_out(whole.clone());
                inner.carry_out(whole);
            }
            Some(Fault::DieAfter) => {
                inner.carry_out(whole);
                return failed();
            }
            None => inner.carry_out(whole),
        }
        Ok(())
    }
}

impl LocalStore for MemoryLocal {
    fn get(&self, key: &str) -> Result<Option<String>, LocalError> {
        self.allowed()?;
        if self.horizon.get().is_none() {
            return Ok(self.disk.0.borrow().now.get(key).cloned());
        }
        Ok(self.seen().remove(key))
    }

    fn set(&self, key: &str, value: &str) -> Result<(), LocalError> {
        self.write(key, Some(value))
    }

    fn remove(&self, key: &str) -> Result<(), LocalError> {
        self.write(key, None)
    }

    fn keys(&self, prefix: &str) -> Result<Vec<String>, LocalError> {
        self.allowed()?;
        if self.horizon.get().is_none() {
            let inner = self.disk.0.borrow();
            let from = inner.now.range(prefix.to_owned()..);
            return Ok(from.map(|(k, _)| k.clone()).take_while(|k| k.starts_with(prefix)).collect());
        }
        Ok(self.seen().into_keys().filter(|k| k.starts_with(prefix)).collect())
    }
}
