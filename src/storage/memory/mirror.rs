//! The durable store's twin.

use super::super::ports::{Mirror, MirrorError, Write};
use super::fault::{Fault, Faults};
use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::future::poll_fn;
use std::rc::Rc;
use std::task::Poll;

/// What all tabs of one browser share.
#[derive(Clone, Debug, Default)]
pub struct MirrorDisk(Rc<RefCell<BTreeMap<String, String>>>);

impl MirrorDisk {
    /// An empty one.
    pub fn new() -> Self {
        Self::default()
    }

    /// A tab's own door to it.
    pub fn tab(&self, faults: &Faults) -> MemoryMirror {
        MemoryMirror { disk: self.clone(), faults: faults.clone(), state: Rc::default(), slow: Rc::default() }
    }

    /// Everything in it.
    pub fn dump(&self) -> BTreeMap<String, String> {
        self.0.borrow().clone()
    }

    /// A copy of its own, for trying several futures of one past.
    #[must_use]
    pub fn copied(&self) -> Self {
        Self(Rc::new(RefCell::new(self.dump())))
    }

    /// Puts a value there behind everyone's back; none takes it away.
    pub fn tamper(&self, key: &str, value: Option<&str>) {
        match value {
            Some(value) => self.0.borrow_mut().insert(key.to_owned(), value.to_owned()),
            None => self.0.borrow_mut().remove(key),
        };
    }
}

#[derive(Clone, Copy, Debug)]
enum Trouble {
    Missing,
    Full,
}

/// One tab's door to the durable store.
#[derive(Clone, Debug)]
pub struct MemoryMirror {
    disk: MirrorDisk,
    faults: Faults,
    state: Rc<Cell<Option<Trouble>>>,
    slow: Rc<Cell<bool>>,
}

impl MemoryMirror {
    /// A browser that has none.
    pub fn missing() -> Self {
        let mirror = MirrorDisk::new().tab(&Faults::default());
        mirror.state.set(Some(Trouble::Missing));
        mirror
    }

    /// From now on there is no more room in it, or there is again.
    pub fn full(&self, full: bool) {
        self.state.set(full.then_some(Trouble::Full));
    }

    /// From now on it answers only when it is asked a second time, as a real one does: others get a turn.
    pub fn answer_slowly(&self) {
        self.slow.set(true);
    }

    async fn turn(&self) {
        let mut waited = !self.slow.get();
        poll_fn(|context| {
            if std::mem::replace(&mut waited, true) {
                return Poll::Ready(());
            }
            context.waker().wake_by_ref();
            Poll::Pending
        })
        .await;
    }

    fn there(&self) -> Result<(), MirrorError> {
        match self.state.get() {
            Some(Trouble::Missing) => Err(MirrorError::Missing),
            _ if self.faults.dead() => Err(MirrorError::Failed("dead".to_owned())),
            _ => Ok(()),
        }
    }
}

impl Mirror for MemoryMirror {
    async fn write(&self, batch: Vec<Write>) -> Result<(), MirrorError> {
        self.turn().await;
        self.there()?;
        if self.state.get().is_some() {
            return Err(MirrorError::Full);
        }
        let fault = self.faults.next();
        match fault {
            // A transaction is all or nothing: it cannot be cut.
            Some(Fault::Fail | Fault::Cut | Fault::DieBefore) => {
                return Err(MirrorError::Failed("out of order".to_owned()));
            }
            Some(Fault::Full) => return Err(MirrorError::Full),
            _ => {}
        }
        let mut disk = self.disk.0.borrow_mut();
        for step in if fault == Some(Fault::Drop) { Vec::new() } else { batch } {
            match step {
                Write::Put(key, value) => disk.insert(key, value),
                Write::Delete(key) => disk.remove(&key),
            };
        }
        if fault == Some(Fault::DieAfter) {
            return Err(MirrorError::Failed("dead".to_owned()));
        }
        Ok(())
    }

    async fn get(&self, key: &str) -> Result<Option<String>, MirrorError> {
        self.turn().await;
        self.there()?;
        Ok(self.disk.0.borrow().get(key).cloned())
    }

    async fn all(&self, prefix: &str) -> Result<Vec<(String, String)>, MirrorError> {
        self.turn().await;
        self.there()?;
        let disk = self.disk.0.borrow();
        let from = disk.range(prefix.to_owned()..).take_while(|(k, _)| k.starts_with(prefix));
        Ok(from.map(|(k, v)| (k.clone(), v.clone())).collect())
    }

    async fn keys(&self, prefix: &str) -> Result<Vec<String>, MirrorError> {
        Ok(self.all(prefix).await?.into_iter().map(|(key, _)| key).collect())
    }
}
