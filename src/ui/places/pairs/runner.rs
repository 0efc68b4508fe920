//! A run under way: its progress, its end, and what is said about both.

use crate::browser::pairing::Pairing;
use crate::browser::{page, task};
use crate::language::Words;
use crate::matching::{Outcome, PairingError, Progress, Stage};
use crate::program::{Command, RunId};
use crate::screen::board::{ResultView, failure};
use crate::ui::desk::App;
use leptos::prelude::*;

/// After so many milliseconds without a change the worker looks ahead.
const CALM: i32 = 250;

/// One run at a time; copy it freely.
#[derive(Clone, Copy)]
pub struct Runner {
    pairing: StoredValue<Pairing, LocalStorage>,
    running: RwSignal<bool>,
    progress: RwSignal<Option<Progress>>,
    failed: RwSignal<Option<PairingError>>,
    said: RwSignal<String>,
}

impl Runner {
    /// No run yet. The worker ends with the place, and with it a run under way.
    pub fn new() -> Self {
        Self {
            pairing: StoredValue::new_local(Pairing::new()),
            running: RwSignal::new(false),
            progress: RwSignal::new(None),
            failed: RwSignal::new(None),
            said: RwSignal::new(String::new()),
        }
    }

    /// Another asker of the same worker, which knows what it found out already.
    pub fn beside(self) -> Pairing {
        self.pairing.with_value(Pairing::beside)
    }

    /// Loads the worker once the place stands, and tells it the program then and whenever things have been as they are
    /// for a moment: the worker looks ahead, and a run need wait for neither.
    #[allow(clippy::disallowed_methods, reason = "tells a worker, which is outside Leptos")]
    pub fn look_ahead(self, app: App) {
        let turn = StoredValue::new(0_u32);
        Effect::new(move |_| {
            self.pairing.with_value(Pairing::warm_up);
            app.read(|_| ());
            let now = turn.try_update_value(|turn| {
                *turn = turn.wrapping_add(1);
                *turn
            });
            task::after(CALM, move || {
                // By now the place may be gone, or things have changed once more.
                if now.is_some() && turn.try_get_value() == now {
                    self.pairing.try_with_value(|pairing| app.peek(|program| pairing.look_ahead(program)));
                }
            });
        });
    }

    /// Starts a run; one under way is called off.
    pub fn start(self, app: App) {
        self.failed.set(None);
        self.progress.set(None);
        self.running.set(true);
        self.said.set(untrack(|| app.words()).board_working());
        self.pairing.with_value(|pairing| {
            app.peek(|program| {
                pairing.run(
                    program,
                    move |progress| self.progress.set(Some(progress)),
                    move |result| self.end(app, result),
                );
            });
        });
    }

    fn end(self, app: App, result: Result<Outcome, PairingError>) {
        self.running.set(false);
        match result {
            Ok(outcome) => {
                let run = outcome.into_run(RunId::new(app.fresh_id()), app.now_ms());
                if app.dispatch(Command::KeepRun(Box::new(run))) {
                    let words = untrack(|| app.words());
                    let headline = app.peek(|program| {
                        let run = program.latest_run();
                        run.map(|run| ResultView::headline_of(program, run, words)).unwrap_or_default()
                    });
                    self.said.set(words.board_announce(&headline));
                    // The button that started the first run is gone.
                    request_animation_frame(page::focus_headline_if_lost);
                }
            }
            Err(error) => self.failed.set(Some(error)),
        }
    }

    /// Calls the run off.
    pub fn cancel(self, app: App) {
        self.pairing.with_value(Pairing::cancel);
        self.running.set(false);
        let words = untrack(|| app.words());
        self.said.set(words.board_cancelled());
        app.toast(words.board_cancelled());
    }

    /// Whether a run is under way. Tracked.
    pub fn running(self) -> bool {
        self.running.get()
    }

    /// What a screen reader is told. Tracked.
    pub fn said(self) -> String {
        self.said.get()
    }

    /// How far the run is, 0 to 1: scoring and solving are half each. Tracked.
    pub fn share(self) -> Option<f64> {
        self.progress.get().map(|progress| {
            let part = f64::from(progress.done) / f64::from(progress.of.max(1));
            match progress.stage {
                Stage::Scoring => part * 0.5,
                Stage::Solving => 0.5 + part * 0.4,
                Stage::Proving => 0.95,
            }
        })
    }

    /// What the run is doing, in words. Tracked.
    pub fn stage_text(self, words: Words) -> String {
        self.progress.get().map_or_else(String::new, |progress| match progress.stage {
            Stage::Scoring => words.board_scoring(progress.done, progress.of),
            Stage::Solving => words.board_solving(progress.done, progress.of),
            Stage::Proving => words.board_proving(),
        })
    }

    /// Why the last run gave nothing, in words. Tracked.
    pub fn failure(self, app: App) -> Option<String> {
        let words = app.words();
        self.failed.get().map(|error| app.read(|program| failure(program, &error, words)))
    }

    /// Puts the failure away.
    pub fn forget_failure(self) {
        self.failed.set(None);
    }
}
