//! The desk: what every place can read, and the one way it can ask for something.
//!
//! [`use_app`] gives an [`App`]; places read through [`App::read`], ask through [`App::dispatch`], go through
//! [`App::go`]. Nothing else writes.
//!
//! | file | what |
//! |--|--|
//! | `mod` | reading: program, words, route |
//! | `errand` | what the first view asks of the part that is fetched after it |
//! | `asking` | commands, undo, redo, and how refusals are told |
//! | `keeping` | opening, starting and removing programs; what is kept where |
//! | `files` | program files in and out |
//! | `look` | light, dark, high contrast |

mod asking;
mod errand;
mod files;
mod keeping;
mod look;

pub use errand::{Errand, NotFetched};
pub use files::Incoming;
pub use keeping::Opening;
pub use look::Look;

use crate::browser::keeping::Keeping;
use crate::browser::{address, chance, clock, files as browser_files, page, sharing, task};
use crate::language::{Language, Words};
use crate::program::{Ledger, Program, ProgramId, Undoable};
use crate::screen::people::PeopleQuery;
use crate::screen::{Place, Route};
use crate::storage::{Shelf, Status};
use crate::ui::kit::prelude::{Toast, Toasts};
use chrono::NaiveDate;
use leptos::prelude::*;
use std::ops::Deref;

/// What every place can read and ask for. Copy it freely: it is one address.
#[derive(Clone, Copy)]
pub struct App(&'static Parts);

/// Lives as long as the page, which has one desk.
pub struct Parts {
    ledger: RwSignal<Option<Ledger>>,
    nothing: StoredValue<Program>,
    opening: RwSignal<Opening>,
    language: RwSignal<Language>,
    /// The language of whoever runs programs here, while a form speaks another.
    own_language: StoredValue<Option<Language>>,
    look: RwSignal<Look>,
    /// Whether what keeps programs was sent for.
    is_woken: StoredValue<bool>,
    route: RwSignal<Route>,
    shelf: RwSignal<Shelf>,
    status: RwSignal<Status>,
    incoming: RwSignal<Option<Incoming>>,
    brought: RwSignal<Option<web_sys::File>, LocalStorage>,
    /// Sealed answers that came by link or were dropped, as text.
    brought_answers: RwSignal<Option<String>>,
    keeping: StoredValue<Option<Keeping>, LocalStorage>,
    /// The part that is fetched after the first view is here.
    all_here: RwSignal<bool>,
    /// What could not be done because that part did not arrive.
    undone: StoredValue<Vec<Errand>, LocalStorage>,
    /// Whom the people place shows first.
    people_asked: StoredValue<Option<PeopleQuery>>,
    /// What waits for the stores to wake.
    waiting: StoredValue<Vec<Errand>, LocalStorage>,
    toasts: Toasts,
}

impl Deref for App {
    type Target = Parts;

    fn deref(&self) -> &Parts {
        self.0
    }
}

/// The desk of this page.
pub fn use_app() -> App {
    expect_context::<App>()
}

#[allow(clippy::unused_self, reason = "the desk is the one way to ask, whoever answers")]
impl App {
    /// A desk with nothing open, or with a program that is kept nowhere: for the page and for tests.
    pub fn new(program: Option<Ledger>, language: Language, route: Route, toasts: Toasts) -> Self {
        let opening = if program.is_some() { Opening::Open } else { Opening::Nothing };
        Self(Box::leak(Box::new(Parts {
            ledger: RwSignal::new(program),
            nothing: StoredValue::new(Program::new(ProgramId::new("none"))),
            opening: RwSignal::new(opening),
            language: RwSignal::new(language),
            own_language: StoredValue::new(None),
            look: RwSignal::new(Look::default()),
            is_woken: StoredValue::new(false),
            route: RwSignal::new(route),
            shelf: RwSignal::new(Shelf::default()),
            status: RwSignal::new(Status::Saved),
            incoming: RwSignal::new(None),
            brought: RwSignal::new_local(None),
            brought_answers: RwSignal::new(None),
            keeping: StoredValue::new_local(None),
            all_here: RwSignal::new(false),
            undone: StoredValue::new_local(Vec::new()),
            people_asked: StoredValue::new(None),
            waiting: StoredValue::new_local(Vec::new()),
            toasts,
        })))
    }

    /// The desk of the page: language and look as the page's starter found them, before anything was drawn.
    pub fn of_the_page(toasts: Toasts) -> Self {
        let language = page::root("lang").map_or(Language::Indonesian, |code| Language::of_code(&code));
        let app = Self::new(None, language, Route::Start, toasts);
        app.look.set(Look::of_code(page::root("data-theme").as_deref()));
        app
    }

    /// The words of the language in force. Tracked.
    pub fn words(self) -> Words {
        Words::new(self.language.get())
    }

    pub(super) fn words_now(self) -> Words {
        Words::new(self.language.get_untracked())
    }

    /// The language in force. Tracked.
    pub fn language(self) -> Language {
        self.language.get()
    }

    /// Speaks another language from now on, and remembers it.
    pub fn speak(self, language: Language) {
        self.language.set(language);
        page::set_root("lang", Some(language.code()));
        self.send(Errand::RememberSettings);
    }

    /// Speaks another language for this visit to a form, and remembers nothing: it is not the setting of whoever runs
    /// programs in this browser.
    pub fn speak_here(self, language: Language) {
        self.own_language.update_value(|own| {
            own.get_or_insert_with(|| self.language.get_untracked());
        });
        self.language.set(language);
        page::set_root("lang", Some(language.code()));
    }

    /// Speaks the person's own language again, after a form in another one.
    pub(super) fn speak_as_before(self) {
        if let Some(language) = self.own_language.try_update_value(Option::take).flatten() {
            self.language.set(language);
            page::set_root("lang", Some(language.code()));
        }
    }

    /// Whether a form is shown to somebody without an account: no ways to go, no programs. Tracked.
    pub fn is_bare(self) -> bool {
        matches!(self.route.get(), Route::Fill(_))
    }

    /// The look in force. Tracked.
    pub fn look(self) -> Look {
        self.look.get()
    }

    /// Takes another look from now on, and remembers it.
    pub fn take_look(self, look: Look) {
        self.look.set(look);
        page::set_root("data-theme", look.code());
        self.send(Errand::RememberSettings);
    }

    /// Reads the open program; an empty one where none is open. Tracked: use it in memos and closures.
    pub fn read<T>(self, question: impl FnOnce(&Program) -> T) -> T {
        self.ledger.with(|ledger| match ledger {
            Some(ledger) => question(ledger.program()),
            None => self.nothing.with_value(question),
        })
    }

    /// Reads the open program without being told when it changes: for handlers.
    pub fn peek<T>(self, question: impl FnOnce(&Program) -> T) -> T {
        self.ledger.with_untracked(|ledger| match ledger {
            Some(ledger) => question(ledger.program()),
            None => self.nothing.with_value(question),
        })
    }

    /// Whether a place of an open program is shown. Tracked.
    pub fn is_open(self) -> bool {
        matches!(self.route.get(), Route::In(..)) && self.ledger.with(Option::is_some)
    }

    /// How far opening the program of the address has come. Tracked.
    pub fn opening(self) -> Opening {
        self.opening.get()
    }

    /// What undo and redo would turn over. Tracked.
    pub fn undoable(self) -> Undoable {
        let nothing = Undoable { undo: None, redo: None };
        self.ledger.with(|ledger| ledger.as_ref().map_or(nothing, Ledger::undoable))
    }

    /// Says something in a corner, for a moment.
    pub fn toast(self, text: impl Into<String>) {
        self.toasts.push(Toast::new(text));
    }

    /// Says something, with a button that takes the newest change back.
    pub fn toast_with_undo(self, text: impl Into<String>) {
        let label = self.words_now().undo();
        self.toasts.push(Toast::new(text).action(label, move || self.undo()));
    }

    /// Where one is. Tracked.
    pub fn route(self) -> Route {
        self.route.get()
    }

    /// Goes to a place of the open program.
    pub fn go(self, place: Place) {
        let program = self.peek(|program| program.id.clone());
        self.go_to(&Route::In(program, place));
    }

    /// Goes to some of the people of the open program.
    pub fn go_to_people(self, which: PeopleQuery) {
        self.people_asked.set_value(Some(which));
        self.go(Place::People);
    }

    /// Whom somebody wanted to see on the way here; everyone, once they were shown.
    pub fn people_asked(self) -> PeopleQuery {
        self.people_asked.try_update_value(Option::take).flatten().unwrap_or_default()
    }

    /// Goes anywhere.
    pub fn go_to(self, route: &Route) {
        address::go(&route.hash());
    }

    /// The address of a place of the open program, for links. Tracked.
    pub fn href(self, place: Place) -> String {
        Route::In(self.read(|program| program.id.clone()), place).hash()
    }

    /// A new id.
    pub fn fresh_id(self) -> String {
        chance::fresh_id()
    }

    /// The date where the person is.
    pub fn today(self) -> NaiveDate {
        clock::today()
    }

    /// The page's own address, without the place.
    pub fn page_address(self) -> String {
        address::page()
    }

    /// Puts a text on the clipboard, and says so. Call it from a click.
    pub fn copy(self, text: String) {
        task::spawn(async move {
            let words = self.words_now();
            match sharing::copy(&text).await {
                Ok(()) => self.toast(words.invite_copied()),
                Err(_) => self.warn(words.invite_not_copied()),
            }
        });
    }

    /// Lets the person pass a text to another app. Call it from a click.
    pub fn share(self, title: String, text: String) {
        task::spawn(async move {
            // Whoever thinks better of it has seen that nothing was sent.
            let _ = sharing::share(&title, &text).await;
        });
    }

    /// Saves a text as a file, and says so.
    pub fn download(self, name: &str, media_type: &str, text: &str) {
        let words = self.words_now();
        match browser_files::save_text(name, media_type, text) {
            Ok(()) => self.toast(words.saved_to_file(name)),
            Err(_) => self.warn(words.file_not_saved()),
        }
    }

    /// Now, in milliseconds since 1970, UTC.
    pub fn now_ms(self) -> u64 {
        clock::now_ms()
    }
}
