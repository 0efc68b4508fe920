//! What is kept where: opening, starting and removing programs, and the save indicator.

use super::{App, Errand};
use crate::browser::keeping::{Desk, Keeping};
use crate::browser::{address, chance, page, task};
use crate::language::change_sentence;
use crate::program::{AuthorId, Change, Ledger, Program, ProgramId, TabId};
use crate::screen::{Place, Route};
use crate::storage::{Notice, OpenError, Settings, Shelf, Status, WhyMemory};
use crate::ui::kit::prelude::{SaveState, Toast};
use leptos::prelude::*;

/// How far opening the program of the address has come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Opening {
    /// None is asked for.
    Nothing,
    /// It is being read.
    Working,
    /// It is open.
    Open,
    /// The part of the page that opens programs did not arrive.
    NotFetched,
    /// It could not be opened.
    Failed(OpenError),
}

/// The page, as the keeper of programs sees it.
struct PageDesk(App);

impl Desk for PageDesk {
    fn read(&self, look: &mut dyn FnMut(&Ledger)) {
        self.0.ledger.with_untracked(|ledger| {
            if let Some(ledger) = ledger {
                look(ledger);
            }
        });
    }

    fn take_in(&self, changes: Vec<Change>) {
        let app = self.0;
        let last = changes.last().map(|change| change.name.clone());
        app.ledger.update(|ledger| {
            if let Some(ledger) = ledger {
                for change in changes {
                    // What does not fit this program is counted when it is opened again.
                    let _ = ledger.receive(change);
                }
            }
        });
        if let Some(name) = last {
            let words = app.words_now();
            app.toast(words.elsewhere(&change_sentence(words, &name)));
        }
    }

    fn status(&self, status: Status) {
        if self.0.status.get_untracked() != status {
            self.0.status.set(status);
        }
    }

    fn removed_elsewhere(&self) {
        self.0.ledger.set(None);
        self.0.go_to(&Route::Start);
    }

    fn shelf_changed(&self) {
        self.0.look_at_shelf();
    }
}

impl App {
    /// Follows the address, and sends for what keeps programs once the first view is painted.
    pub fn wake(self) {
        address::on_change(move || self.follow_address());
        self.follow_address();
    }

    /// Sends for what keeps programs, once; a form for somebody without an account needs none of it.
    fn wake_for(self, route: &Route) {
        if matches!(route, Route::Fill(_)) || self.is_woken.get_value() {
            return;
        }
        self.is_woken.set_value(true);
        task::after(0, move || self.send(Errand::Wake));
    }

    /// Wakes what keeps programs: stores, other tabs, and the program of the address.
    pub(super) fn wake_keeping(self) {
        task::spawn(async move {
            let keeping = Keeping::start().await;
            self.keeping.set_value(Some(keeping.clone()));
            keeping.watch(PageDesk(self));
            self.look_at_shelf();
            for errand in self.waiting.try_update_value(std::mem::take).unwrap_or_default() {
                self.run(errand);
            }
        });
    }

    /// Remembers language and look.
    pub(super) fn remember_settings(self) {
        self.with_keeping(|keeping| {
            keeping.keep_settings(&Settings {
                language: Some(self.language.get_untracked().code().to_owned()),
                theme: self.look.get_untracked().code().map(str::to_owned),
                ..keeping.settings()
            });
        });
    }

    pub(super) fn with_keeping<T>(self, work: impl FnOnce(&Keeping) -> T) -> Option<T> {
        self.keeping.with_value(|keeping| keeping.as_ref().map(work))
    }

    pub(super) fn keeping(self) -> Option<Keeping> {
        self.with_keeping(Clone::clone)
    }

    fn follow_address(self) {
        let route = Route::of_hash(&address::hash());
        if !matches!(route, Route::Fill(_)) {
            self.speak_as_before();
        }
        self.wake_for(&route);
        if let Route::In(id, _) = &route
            && !self.is_here(id)
        {
            self.opening.set(Opening::Working);
            self.send(Errand::Open(id.clone()));
        }
        let before = self.route.get_untracked();
        if before != route {
            let over_the_list =
                |route: &Route| matches!(route, Route::In(_, Place::People | Place::Person(_)));
            let stays = over_the_list(&before) && over_the_list(&route);
            self.route.set(route);
            if !stays {
                page::to_top();
            }
        }
    }

    fn is_here(self, id: &ProgramId) -> bool {
        self.ledger.with_untracked(|ledger| ledger.as_ref().is_some_and(|l| &l.program().id == id))
    }

    /// Opens a program.
    pub(super) fn open_program(self, id: ProgramId) {
        let Some(keeping) = self.keeping() else { return };
        self.opening.set(Opening::Working);
        task::spawn(async move {
            match keeping.open(&id).await {
                Ok(opened) => {
                    let ledger = Ledger::open(opened.program, opened.log, keeping.author(), keeping.tab());
                    self.ledger.set(Some(ledger));
                    self.opening.set(Opening::Open);
                    self.tell_notices(&opened.notices);
                }
                Err(why) => {
                    self.ledger.set(None);
                    self.opening.set(Opening::Failed(why));
                }
            }
        });
    }

    fn tell_notices(self, notices: &[Notice]) {
        let words = self.words_now();
        let aside = notices.iter().filter(|n| matches!(n, Notice::SetAside { .. })).count();
        if aside > 0 {
            self.toasts.push(Toast::new(words.damaged_set_aside(aside)).stays());
        }
        for notice in notices {
            let text = match notice {
                Notice::Mended(_) | Notice::SetAside { .. } => continue,
                Notice::Missing { count } => words.notice_missing(*count),
                Notice::DidNotFit { count } => words.notice_did_not_fit(*count),
                Notice::CameBack => words.notice_came_back(),
                Notice::FromBackup { .. } => words.notice_from_backup(),
                Notice::FromJournal => words.notice_from_journal(),
            };
            self.warn(text);
        }
    }

    /// Puts a new program on the shelf, opens it, and goes to one of its places.
    pub fn start_program(self, program: Program, place: Place) {
        self.start_with_log(program, Vec::new(), place);
    }

    pub(super) fn start_with_log(self, program: Program, log: Vec<Change>, place: Place) {
        let route = Route::In(program.id.clone(), place);
        let (author, tab) = match self.keeping() {
            Some(keeping) => {
                if keeping.create(&program, &log).is_err() {
                    // It lives in memory then; the status says so, and files still work.
                    self.status.set(Status::MemoryOnly(WhyMemory::Failing));
                }
                (keeping.author(), keeping.tab())
            }
            None => (AuthorId::new(chance::fresh_id()), TabId::new(chance::fresh_id())),
        };
        self.ledger.set(Some(Ledger::open(program, log, author, tab)));
        self.opening.set(Opening::Open);
        self.look_at_shelf();
        self.go_to(&route);
    }

    /// The programs of this browser. Tracked.
    pub fn shelf(self) -> Shelf {
        self.shelf.get()
    }

    /// Looks at the shelf anew.
    pub fn look_at_shelf(self) {
        let Some(keeping) = self.keeping() else { return };
        task::spawn(async move {
            let found = keeping.keeper().shelf().await;
            self.shelf.set(found);
        });
    }

    /// Takes a program off the shelf, and says so with a button that brings it back.
    pub fn remove_program(self, id: ProgramId, name: String) {
        let Some(keeping) = self.keeping() else { return };
        task::spawn(async move {
            let words = self.words_now();
            if keeping.remove(&id).await.is_err() {
                self.warn(words.program_not_removed());
                return;
            }
            self.ledger.update(|ledger| {
                if ledger.as_ref().is_some_and(|l| l.program().id == id) {
                    *ledger = None;
                }
            });
            self.look_at_shelf();
            let back = move || {
                let (Some(keeping), id) = (self.keeping(), id.clone()) else { return };
                task::spawn(async move {
                    if keeping.bring_back(&id).await.is_err() {
                        self.warn(self.words_now().program_not_back());
                    }
                    self.look_at_shelf();
                });
            };
            self.toasts.push(Toast::new(words.program_removed(&name)).action(words.undo(), back));
        });
    }

    /// Whether what was done is kept. Tracked.
    pub fn save_state(self) -> SaveState {
        match self.status.get() {
            Status::Saved => SaveState::Saved,
            Status::Saving => SaveState::Saving,
            Status::KeptHere(_) => SaveState::BrowserOnly,
            Status::MemoryOnly(_) => SaveState::MemoryOnly,
        }
    }

    /// That in two or three words. Tracked.
    pub fn save_text(self) -> String {
        let words = self.words();
        match self.status.get() {
            Status::Saved => words.save_saved(),
            Status::Saving => words.save_saving(),
            Status::KeptHere(_) => words.save_short_here(),
            Status::MemoryOnly(_) => words.save_short_memory(),
        }
    }

    /// What to do when edits are not safe; none while they are. Tracked.
    pub fn save_warning(self) -> Option<String> {
        let words = self.words();
        match self.status.get() {
            Status::Saved | Status::Saving => None,
            Status::KeptHere(_) => Some(words.save_kept_here()),
            Status::MemoryOnly(WhyMemory::Full) => Some(words.save_memory_full()),
            Status::MemoryOnly(WhyMemory::Denied | WhyMemory::Failing) => Some(words.save_memory_denied()),
        }
    }
}
