//! What can go wrong with one operation, and when.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::rc::Rc;

/// What goes wrong with one operation that writes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// It is refused, with an error; nothing is written.
    Fail,
    /// It is refused for lack of room; nothing is written.
    Full,
    /// Half the value is written, and the writer is told that all went well.
    Cut,
    /// It is carried out twice.
    Double,
    /// Nothing is written, and the writer is told that all went well.
    Drop,
    /// The machine dies before it: this and every later operation does nothing and fails.
    DieBefore,
    /// The machine dies just after it: it is written, but its writer never hears of it.
    DieAfter,
}

/// A plan of faults, shared by all stores of one imagined machine, counting their writes together.
#[derive(Clone, Debug, Default)]
pub struct Faults {
    plan: Rc<RefCell<BTreeMap<usize, Fault>>>,
    count: Rc<Cell<usize>>,
    dead: Rc<Cell<bool>>,
}

impl Faults {
    /// The `at`th write from the beginning goes wrong; the first is 0.
    pub fn plan(&self, at: usize, fault: Fault) {
        self.plan.borrow_mut().insert(at, fault);
    }

    /// How many writes there were.
    pub fn count(&self) -> usize {
        self.count.get()
    }

    /// Whether the machine is dead.
    pub fn dead(&self) -> bool {
        self.dead.get()
    }

    /// The machine dies now.
    pub fn die(&self) {
        self.dead.set(true);
    }

    /// What goes wrong with the next write.
    pub(super) fn next(&self) -> Option<Fault> {
        if self.dead.get() {
            return Some(Fault::DieBefore);
        }
        let at = self.count.get();
        self.count.set(at + 1);
        let fault = self.plan.borrow().get(&at).copied();
        if matches!(fault, Some(Fault::DieBefore | Fault::DieAfter)) {
            self.dead.set(true);
        }
        fault
    }
}
