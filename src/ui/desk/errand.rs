//! What the first view asks of the part that is fetched after it (`ui/later.rs` says why).
#![allow(
    unsafe_code,
    clippy::unnecessary_wraps,
    reason = "the macro calls between two files, and what it calls may not have arrived"
)]

use super::{App, Opening};
use crate::browser::task;
use crate::library;
use crate::program::ProgramId;
use crate::screen::Place;
use crate::ui::kit::prelude::{Toast, Tone};
use leptos::prelude::*;
use leptos::wasm_split::{SplitLoaderError, wasm_split};
use std::pin::pin;

/// Milliseconds that nobody needs to be told of.
const A_MOMENT: i32 = 400;

/// Something to do with what may not be here yet.
#[derive(Clone)]
pub enum Errand {
    /// Wake what keeps programs: stores, other tabs, the program of the address.
    Wake,
    /// Open a program.
    Open(ProgramId),
    /// Begin with nothing.
    Blank,
    /// Begin with a template.
    Template(&'static str),
    /// Show the made-up company.
    MadeUpCompany,
    /// Look at a file somebody brought.
    TakeIn(web_sys::File),
    /// Save the open program as a file.
    Save,
    /// Take the newest change back.
    Undo,
    /// Bring it back.
    Redo,
    /// Remember language and look.
    RememberSettings,
}

/// A part of the page did not arrive: no connection, or the page was replaced by a newer one meanwhile.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotFetched;

impl From<SplitLoaderError> for NotFetched {
    fn from(_: SplitLoaderError) -> Self {
        Self
    }
}

/// Runs an errand in the part that can. `fetch_program_part` only fetches that.
#[wasm_split(program, wasm_split_path = ::leptos::wasm_split, fallible, preload(fetch_program_part))]
fn run_here(app: App, errand: Errand) -> Result<(), NotFetched> {
    app.run(errand);
    Ok(())
}

impl App {
    /// Sends an errand: it is run as soon as the part that can is here. Says so when that does not arrive.
    pub fn send(self, errand: Errand) {
        task::spawn(async move {
            if !self.all_here.get_untracked() {
                let a_person_waits =
                    !matches!(errand, Errand::Wake | Errand::Open(_) | Errand::RememberSettings);
                if self.fetch_the_rest(a_person_waits).await.is_err() {
                    self.tell_not_fetched(errand);
                    return;
                }
                self.all_here.set(true);
                // What has just been fetched is linked in; the page may draw before it goes on.
                task::wait(0).await;
            }
            // It is here, so this cannot fail any more.
            let _ = run_here(self, errand).await;
        });
    }

    /// Fetches the part that can; a person who waits for it longer than a moment is told.
    async fn fetch_the_rest(self, a_person_waits: bool) -> Result<(), NotFetched> {
        let mut rest = pin!(fetch_program_part());
        if let Some(outcome) = task::within(A_MOMENT, rest.as_mut()).await {
            return Ok(outcome?);
        }
        let told =
            a_person_waits.then(|| self.toasts.show(Toast::new(self.words_now().one_moment()).stays()));
        let outcome = rest.await;
        if let Some(told) = told {
            self.toasts.take(told);
        }
        Ok(outcome?)
    }

    fn tell_not_fetched(self, errand: Errand) {
        if matches!(errand, Errand::Wake | Errand::Open(_)) {
            self.opening.set(Opening::NotFetched);
        }
        let told = self.undone.with_value(|undone| !undone.is_empty());
        self.undone.update_value(|undone| undone.push(errand));
        if told {
            return;
        }
        let words = self.words_now();
        let notice = Toast::new(words.not_fetched_text()).tone(Tone::Warn).stays();
        let again = move || {
            let undone = self.undone.try_update_value(std::mem::take).unwrap_or_default();
            for errand in undone {
                self.send(errand);
            }
        };
        self.toasts.push(notice.action(words.try_again(), again));
    }

    /// Whether all of the page is here. Tracked.
    pub fn all_here(self) -> bool {
        self.all_here.get()
    }

    /// Runs an errand, once the stores are awake: what began before them would be kept nowhere. Only for the part
    /// that is fetched later.
    pub(super) fn run(self, errand: Errand) {
        if self.keeping().is_none() && !matches!(errand, Errand::Wake) {
            self.waiting.update_value(|waiting| waiting.push(errand));
            return;
        }
        match errand {
            Errand::Wake => self.wake_keeping(),
            Errand::Open(id) => self.open_program(id),
            Errand::Blank => {
                self.start_program(library::blank(ProgramId::new(self.fresh_id())), Place::Setup);
            }
            Errand::Template(id) => self.start_from_template(id),
            Errand::MadeUpCompany => self.start_made_up_company(),
            Errand::TakeIn(file) => self.look_at_file(file),
            Errand::Save => self.save_to_file(),
            Errand::Undo => self.undo(),
            Errand::Redo => self.redo(),
            Errand::RememberSettings => self.remember_settings(),
        }
    }

    fn start_from_template(self, id: &str) {
        let words = self.words_now();
        let program =
            library::program_from_template(id, ProgramId::new(self.fresh_id()), &|text| words.pick(text));
        if let Some(program) = program {
            let name = program.setup.name.clone();
            self.start_program(program, Place::Setup);
            self.toast(words.start_program_started(&name));
        }
    }

    fn start_made_up_company(self) {
        let words = self.words_now();
        let program = library::made_up_company(ProgramId::new(self.fresh_id()), &|text| words.pick(text));
        let name = program.setup.name.clone();
        self.start_program(program, Place::Pairs);
        self.toast(words.start_demo_started(&name));
    }
}
