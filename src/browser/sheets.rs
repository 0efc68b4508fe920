//! The page's side of reading workbooks: the worker that can is loaded with the first workbook, and never before.
//!
//! Where no worker starts there is no other way to read a workbook: the page says so, and asks for CSV.

use super::task;
use super::worker::BackgroundWorker;
use crate::exchange::table::{SHEETS_PROTOCOL, SheetRows, SheetsAnswer, SheetsRequest, TableError};
use std::cell::RefCell;
use std::rc::Rc;

/// One place from which workbooks are read; clones are the same place.
#[derive(Clone, Default)]
pub struct Sheets(Rc<RefCell<State>>);

#[derive(Default)]
struct State {
    worker: Option<BackgroundWorker>,
    listens: bool,
    waiting: Option<Waiting>,
    number: u32,
}

struct Waiting {
    request: SheetsRequest,
    bytes: Rc<Vec<u8>>,
    on_done: Box<dyn FnOnce(Result<SheetRows, TableError>)>,
}

impl Sheets {
    /// Reads a sheet; a reading under way is called off. `on_done` is called once, unless this one is called off.
    pub fn read(
        &self,
        bytes: Rc<Vec<u8>>,
        sheet: Option<String>,
        on_done: impl FnOnce(Result<SheetRows, TableError>) + 'static,
    ) {
        self.cancel();
        let needs_worker = {
            let mut state = self.0.borrow_mut();
            state.number = state.number.wrapping_add(1);
            let request = SheetsRequest { protocol: SHEETS_PROTOCOL, id: state.number, sheet };
            state.waiting = Some(Waiting { request, bytes, on_done: Box::new(on_done) });
            state.worker.is_none()
        };
        if needs_worker {
            let (hearing, failing) = (self.clone(), self.clone());
            let worker =
                BackgroundWorker::start("sheets", move |text| hearing.hear(&text), move || failing.failed());
            match worker {
                Ok(worker) => self.0.borrow_mut().worker = Some(worker),
                Err(_) => self.failed(),
            }
        } else {
            self.ask();
        }
    }

    /// Calls a reading off: its worker ends at once, however long the workbook would take.
    pub fn cancel(&self) {
        let mut state = self.0.borrow_mut();
        if state.waiting.take().is_some() {
            state.worker = None;
            state.listens = false;
        }
    }

    fn ask(&self) {
        let refused = {
            let state = self.0.borrow();
            match (&state.worker, &state.waiting) {
                (Some(worker), Some(waiting)) if state.listens => {
                    let text = serde_json::to_string(&waiting.request).unwrap_or_default();
                    worker.post_with_bytes(&text, &waiting.bytes).is_err()
                }
                _ => false,
            }
        };
        if refused {
            self.failed();
        }
    }

    fn hear(&self, text: &str) {
        let Ok(answer) = serde_json::from_str::<SheetsAnswer>(text) else { return };
        let current = self.0.borrow().waiting.as_ref().map(|w| w.request.id);
        match answer {
            SheetsAnswer::Ready { protocol: SHEETS_PROTOCOL } => {
                self.0.borrow_mut().listens = true;
                self.ask();
            }
            // An old worker from a cache.
            SheetsAnswer::Ready { .. } => self.failed(),
            SheetsAnswer::Read { id, sheet } if Some(id) == current => self.done(Ok(sheet)),
            SheetsAnswer::Failed { id, error } if Some(id) == current => self.done(Err(error)),
            SheetsAnswer::Read { .. } | SheetsAnswer::Failed { .. } => {}
        }
    }

    fn done(&self, outcome: Result<SheetRows, TableError>) {
        let waiting = self.0.borrow_mut().waiting.take();
        if let Some(waiting) = waiting {
            (waiting.on_done)(outcome);
        }
    }

    fn failed(&self) {
        let broken = {
            let mut state = self.0.borrow_mut();
            state.listens = false;
            state.worker.take()
        };
        // Ending a worker from within its own call is left to the end of that call.
        task::after(0, move || drop(broken));
        self.done(Err(TableError::NoWorkbookReader));
    }
}
