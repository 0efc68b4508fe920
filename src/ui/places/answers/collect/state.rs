//! What was brought, and what was decided about it.

use crate::browser::{clock, files, pictures, task};
use crate::exchange::answers::{
    AnswerChoices, AnswerPlan, Arrival, Found, Unread, WhyUnread, identities, no_code_in, plan_answers,
    read_file, read_pictures, read_text,
};
use crate::program::PersonId;
use crate::screen::answers::{Review, review};
use crate::ui::desk::App;
use crate::ui::later;
use leptos::prelude::*;
use std::collections::BTreeSet;
use std::sync::Arc;

/// Largest file of answers in bytes: a chat of years.
const MOST_BYTES: usize = 16 * 1024 * 1024;

/// Letters under way. Copy it freely.
#[derive(Clone, Copy)]
pub struct Collecting {
    app: App,
    /// What was read and waits to be looked at.
    pub arrivals: RwSignal<Vec<Arrival>>,
    /// What could not be read.
    pub unread: RwSignal<Vec<Unread>>,
    /// What was decided.
    pub choices: RwSignal<AnswerChoices>,
    /// Files are being read.
    pub reading: RwSignal<bool>,
    /// What taking them in would change.
    plan: Memo<Arc<AnswerPlan>>,
    /// The same as it is shown.
    pub review: Memo<Review>,
}

impl Collecting {
    /// Nothing brought yet.
    pub fn new(app: App) -> Self {
        let arrivals = RwSignal::new(Vec::new());
        let choices = RwSignal::new(AnswerChoices::default());
        let plan = Memo::new(move |_| {
            let plan = app.read(|program| {
                arrivals.with(|arrivals| choices.with(|choices| plan_answers(program, arrivals, choices)))
            });
            Arc::new(plan)
        });
        let review = Memo::new(move |_| {
            let words = app.words();
            app.read(|program| plan.with(|plan| review(program, plan, words)))
        });
        Self {
            app,
            arrivals,
            unread: RwSignal::new(Vec::new()),
            choices,
            reading: RwSignal::new(false),
            plan,
            review,
        }
    }

    /// Reads what was pasted.
    pub fn take_text(self, text: &str) {
        let found = self.app.peek(|program| read_text(text, &program.id, &identities(program)));
        self.add(found);
    }

    /// Reads files that were chosen or dropped.
    pub fn take_files(self, brought: Vec<web_sys::File>) {
        self.reading.set(true);
        task::spawn(async move {
            let mut all = Found::default();
            let mut codes = Vec::new();
            for file in brought {
                let found = if pictures::is_picture(&file) {
                    match self.codes_of(&file).await {
                        texts if texts.is_empty() => no_code_in(&file.name()),
                        texts => {
                            codes.extend(texts);
                            continue;
                        }
                    }
                } else {
                    self.letters_of(&file).await
                };
                all.arrivals.extend(found.arrivals);
                all.unread.extend(found.unread);
            }
            let found = self.app.peek(|program| read_pictures(&codes, &program.id, &identities(program)));
            all.arrivals.extend(found.arrivals);
            all.unread.extend(found.unread);
            self.reading.set(false);
            self.add(all);
        });
    }

    /// The codes in a picture; none when there are none, or when it cannot be read.
    async fn codes_of(self, file: &web_sys::File) -> Vec<String> {
        let Ok(picture) = pictures::read_gray(file).await else { return Vec::new() };
        // The page may draw that it is reading.
        task::wait(0).await;
        if let Ok(texts) = later::codes_in(picture).await {
            return texts;
        }
        self.app.warn(untrack(|| self.app.words()).not_fetched_text());
        Vec::new()
    }

    async fn letters_of(self, file: &web_sys::File) -> Found {
        let name = file.name();
        match files::read(file, MOST_BYTES).await {
            Ok(read) => {
                self.app.peek(|program| read_file(&read.bytes, &name, &program.id, &identities(program)))
            }
            Err(_) => Found::unreadable_file(&name),
        }
    }

    /// Takes what a link or a drop elsewhere on the page brought.
    #[allow(clippy::disallowed_methods, reason = "what was brought stands outside this place")]
    pub fn take_what_was_brought(self) {
        Effect::new(move |_| {
            if let Some(text) = self.app.brought_answers() {
                self.app.forget_brought_answers();
                self.take_text(&text);
            }
        });
    }

    fn add(self, found: Found) {
        // A letter that is here already is not shown twice.
        self.arrivals.update(|arrivals| {
            for arrival in found.arrivals {
                if !arrivals.contains(&arrival) {
                    arrivals.push(arrival);
                }
            }
        });
        self.unread.update(|unread| {
            for one in found.unread {
                // Looking at the same twice does not make it worse.
                if !unread.contains(&one) {
                    unread.push(one);
                }
            }
        });
    }

    /// Ticks a letter, or unticks it.
    pub fn tick(self, at: usize, ticked: bool) {
        self.choices.update(|choices| {
            if ticked {
                choices.skipped.remove(&at);
            } else {
                choices.skipped.insert(at);
            }
        });
    }

    /// Ticks all letters, or none.
    pub fn tick_all(self, ticked: bool) {
        let all = 0..self.arrivals.with_untracked(Vec::len);
        self.choices.update(|choices| choices.skipped = if ticked { BTreeSet::new() } else { all.collect() });
    }

    /// Says who a letter is from.
    pub fn is_from(self, at: usize, person: Option<PersonId>) {
        self.choices.update(|choices| {
            match person {
                Some(person) => choices.who.insert(at, person),
                None => choices.who.remove(&at),
            };
        });
    }

    /// Puts everything away; nothing is taken in.
    pub fn put_away(self) {
        self.arrivals.set(Vec::new());
        self.unread.set(Vec::new());
        self.choices.set(AnswerChoices::default());
    }

    /// Takes the ticked letters in.
    pub fn take_in(self) {
        let (count, command) =
            self.plan.with_untracked(|plan| (plan.ticked(), plan.command(clock::now_ms())));
        if self.app.dispatch(command) {
            self.app.toast_with_undo(untrack(|| self.app.words()).answers_taken(count));
            self.arrivals.set(Vec::new());
            self.choices.set(AnswerChoices::default());
            // What could not be read stays until it is put away: somebody has to be asked again.
            self.unread.update(|unread| unread.retain(|one| one.why != WhyUnread::Nothing));
        }
    }
}
