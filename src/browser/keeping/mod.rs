//! Keeping the open program: stores, other tabs, flushes, snapshots, the leader. The rules are in `storage`; here
//! is when they are applied.

mod rhythm;

use super::channel::Channel;
use super::local::BrowserLocal;
use super::lock::Lock;
use super::mirror::BrowserMirror;
use super::{chance, clock, task};
use crate::program::{AuthorId, Change, Ledger, Program, ProgramId, TabId};
use crate::storage::{Heard, KeepError, Keeper, Letter, OpenError, Opened, Settings, Status};
use std::cell::{Cell, OnceCell, RefCell};
use std::rc::Rc;

/// The keeper over the browser's two stores.
pub type BrowserKeeper = Keeper<BrowserLocal, BrowserMirror>;

/// Who looks at the open program: the page.
pub trait Desk {
    /// Shows the open program's ledger, or nothing when none is open.
    fn read(&self, look: &mut dyn FnMut(&Ledger));
    /// Takes in changes of other tabs: each through `Ledger::receive`, now and in this order.
    fn take_in(&self, changes: Vec<Change>);
    /// Where the edits are has changed.
    fn status(&self, status: Status);
    /// The open program was removed in another tab.
    fn removed_elsewhere(&self);
    /// The shelf looks different.
    fn shelf_changed(&self);
}

/// Keeps programs in this browser. A handle: clones share everything.
#[derive(Clone)]
pub struct Keeping(Rc<Parts>);

struct Parts {
    keeper: BrowserKeeper,
    channel: OnceCell<Channel>,
    desk: RefCell<Option<Rc<dyn Desk>>>,
    lock: RefCell<Option<Lock>>,
    /// The browser has no locks: whoever is visible leads.
    no_locks: Cell<bool>,
    open: RefCell<Option<ProgramId>>,
    flush_is_due: Cell<bool>,
    catching_up: Cell<bool>,
    asked_to_persist: Cell<bool>,
    changed_at: Cell<u64>,
    last_status: Cell<Option<Status>>,
}

impl Keeping {
    /// Tries both stores and joins the other tabs. Never fails: what is refused shows in the status.
    pub async fn start() -> Self {
        let local = BrowserLocal::probe();
        let mirror = BrowserMirror::open().await;
        // Per page load and in memory only: what a tab keeps is copied when it is duplicated.
        let tab = TabId::new(chance::fresh_id());
        let keeper = Keeper::new(local, mirror, tab);
        keeper.wake().await;
        let keeping = Self(Rc::new(Parts {
            keeper,
            channel: OnceCell::new(),
            desk: RefCell::new(None),
            lock: RefCell::new(None),
            no_locks: Cell::new(false),
            open: RefCell::new(None),
            flush_is_due: Cell::new(false),
            catching_up: Cell::new(false),
            asked_to_persist: Cell::new(false),
            changed_at: Cell::new(0),
            last_status: Cell::new(None),
        }));
        let hearing = keeping.clone();
        let _ = keeping.0.channel.set(Channel::join(move |letter| hearing.hear(letter)));
        keeping.begin_rhythm();
        keeping
    }

    /// Who looks at the open program from now on.
    pub fn watch(&self, desk: impl Desk + 'static) {
        *self.0.desk.borrow_mut() = Some(Rc::new(desk));
        self.0.last_status.set(None);
        self.tell_status();
    }

    /// The keeper itself: shelf, backups, marks.
    pub fn keeper(&self) -> &BrowserKeeper {
        &self.0.keeper
    }

    /// This load of the page, as changes name it.
    pub fn tab(&self) -> TabId {
        self.0.keeper.tab().clone()
    }

    /// Who writes from this browser; made when it is first asked for.
    pub fn author(&self) -> AuthorId {
        let settings = self.0.keeper.settings();
        let author = settings.author.clone().unwrap_or_else(chance::fresh_id);
        if settings.author.is_none() {
            self.keep_settings(&Settings { author: Some(author.clone()), ..settings });
        }
        AuthorId::new(author)
    }

    /// The page's settings.
    pub fn settings(&self) -> Settings {
        self.0.keeper.settings()
    }

    /// Keeps the page's settings.
    pub fn keep_settings(&self, settings: &Settings) {
        self.0.keeper.keep_settings(settings);
    }

    /// Puts a new program on the shelf and opens it.
    ///
    /// # Errors
    /// As [`Keeper::create`].
    pub fn create(&self, program: &Program, log: &[Change]) -> Result<(), KeepError> {
        let letter = self.0.keeper.create(program, log, clock::now_ms())?;
        self.post(&letter);
        self.opened(&program.id);
        self.flush_soon();
        self.ask_to_persist();
        Ok(())
    }

    /// Opens a program; one that is open is closed.
    ///
    /// # Errors
    /// As [`Keeper::open`].
    pub async fn open(&self, id: &ProgramId) -> Result<Opened, OpenError> {
        self.close();
        let opened = self.0.keeper.open(id, clock::now_ms()).await?;
        self.opened(id);
        self.flush_soon();
        Ok(opened)
    }

    /// Closes the open program. Its edits go on to disk.
    pub fn close(&self) {
        *self.0.lock.borrow_mut() = None;
        *self.0.open.borrow_mut() = None;
        self.0.keeper.close();
    }

    /// Keeps a change that the open program's ledger has just made, and tells the other tabs.
    pub fn append(&self, program: &Program, change: &Change) {
        let letter = self.0.keeper.append(program, change);
        self.post(&letter);
        self.0.changed_at.set(change.stamp.millis);
        self.flush_soon();
        self.ask_to_persist();
    }

    /// Takes a program off the shelf; it can be brought back.
    ///
    /// # Errors
    /// As [`Keeper::remove`].
    pub async fn remove(&self, id: &ProgramId) -> Result<(), KeepError> {
        if self.0.open.borrow().as_ref() == Some(id) {
            self.close();
        }
        let letter = self.0.keeper.remove(id, clock::now_ms()).await?;
        self.post(&letter);
        Ok(())
    }

    /// Brings a removed program back to the shelf.
    ///
    /// # Errors
    /// As [`Keeper::bring_back`].
    pub async fn bring_back(&self, id: &ProgramId) -> Result<(), KeepError> {
        let letter = self.0.keeper.bring_back(id, clock::now_ms()).await?;
        self.post(&letter);
        Ok(())
    }

    /// Remembers that a program was saved to a file just now.
    pub fn mark_saved_to_file(&self, id: &ProgramId) {
        self.0.keeper.mark_saved_to_file(id, clock::now_ms());
        self.flush_soon();
    }

    fn post(&self, letter: &Letter) {
        if let Some(channel) = self.0.channel.get() {
            channel.post(letter);
        }
    }

    /// A program is open: wait to lead it.
    fn opened(&self, id: &ProgramId) {
        *self.0.open.borrow_mut() = Some(id.clone());
        let (keeping, led) = (self.clone(), id.clone());
        let (lock, asked) = Lock::wait_for(&format!("balik/{id}/leader"), move || {
            if keeping.0.open.borrow().as_ref() == Some(&led) {
                keeping.0.keeper.lead(clock::now_ms());
            }
        });
        self.0.no_locks.set(!asked);
        *self.0.lock.borrow_mut() = Some(lock);
        self.tell_status();
    }

    fn hear(&self, letter: Letter) {
        let Heard { changes, behind, removed, shelf } = self.0.keeper.hear(letter);
        if !changes.is_empty() {
            self.0.changed_at.set(clock::now_ms());
            self.on_desk(|desk| desk.take_in(changes));
        }
        if behind {
            self.catch_up_soon();
        }
        if removed {
            self.close();
            self.on_desk(|desk| desk.removed_elsewhere());
        }
        if shelf {
            self.on_desk(|desk| desk.shelf_changed());
        }
    }

    fn on_desk(&self, tell: impl FnOnce(&dyn Desk)) {
        let desk = self.0.desk.borrow().clone();
        if let Some(desk) = desk {
            tell(&*desk);
        }
    }

    fn tell_status(&self) {
        let status = self.0.keeper.status();
        if self.0.last_status.replace(Some(status)) != Some(status) {
            self.on_desk(|desk| desk.status(status));
        }
    }

    /// Asks the browser, once and after the first real edit, not to clear this page's storage by itself.
    fn ask_to_persist(&self) {
        if self.0.asked_to_persist.replace(true) {
            return;
        }
        task::spawn(async {
            let storage = super::page::window().map(|window| window.navigator().storage());
            let there = storage.filter(|storage| storage.is_object());
            if let Some(Ok(promise)) = there.map(|storage| storage.persist()) {
                // Whatever it answers, the page goes on saying when the last file was saved.
                let _ = wasm_bindgen_futures::JsFuture::from(promise).await;
            }
        });
    }
}
