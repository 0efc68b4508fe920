//! Other rules, tried: what is moved, what the worker is asked about it, and what it answered.
//!
//! Every move is asked about at once. While an answer is on its way only the newest move waits; an answer that takes
//! long is called off for it.

use crate::browser::pairing::Pairing;
use crate::browser::task;
use crate::language::{Words, problem};
use crate::matching::PairingError;
use crate::matching::service::{Found, Task};
use crate::program::{Problem, Rules, check_rules};
use crate::screen::board::{ScenarioRow, TrialView, Tried, failure, scenario_rows, scenarios_to_try};
use crate::ui::desk::App;
use leptos::{html, prelude::*};

/// How long the worker may be at an answer, in milliseconds, before a newer move calls it off.
const PATIENCE: u64 = 400;

/// Rules that the worker is asked about.
#[derive(Clone, Debug, PartialEq)]
struct Asked {
    rules: Rules,
    /// Since when it is at it, milliseconds since 1970; none while it is still being loaded.
    since: Option<u64>,
}

/// What is on the bench. Copy it freely.
#[derive(Clone, Copy)]
pub struct Bench {
    app: App,
    /// The state of the program that answers hold for.
    print: Memo<String>,
    /// The rules that are tried; none while they are those in force.
    draft: RwSignal<Option<Rules>>,
    tried: RwSignal<Tried>,
    /// What was answered last: it stays on view until the next answer.
    last: RwSignal<Option<Rules>>,
    asked: RwSignal<Option<Asked>>,
    /// How many scenarios are worked out, of how many.
    comparing: RwSignal<Option<(u32, u32)>>,
    moving: StoredValue<Pairing, LocalStorage>,
    comparer: StoredValue<Pairing, LocalStorage>,
    /// Where weights and rules are moved, to be gone to.
    pub hand: NodeRef<html::Div>,
}

/// What is shown of the rules on the bench.
#[derive(Clone, Debug, PartialEq)]
pub enum Shown {
    /// They are those in force.
    Nothing,
    /// They cannot be rules, or give no pairing: why.
    Wrong(String),
    /// They are worked out; with what was answered before, if it still holds.
    Working(Option<Box<TrialView>>),
    /// Nobody is working them out: things have changed meanwhile.
    Unasked,
    /// What they give.
    Given(Box<TrialView>),
}

impl Bench {
    /// Nothing moved yet. Answers hold as long as `print` is the same. Workers end with the place.
    pub fn new(app: App, print: Memo<String>) -> Self {
        Self {
            app,
            print,
            draft: RwSignal::new(None),
            tried: RwSignal::new(Tried::default()),
            last: RwSignal::new(None),
            asked: RwSignal::new(None),
            comparing: RwSignal::new(None),
            moving: StoredValue::new_local(Pairing::new()),
            comparer: StoredValue::new_local(Pairing::new()),
            hand: NodeRef::new(),
        }
    }

    /// The rules on the bench: moved, or those in force. Tracked.
    pub fn rules(self) -> Rules {
        self.draft.get().unwrap_or_else(|| self.app.read(|program| program.rules.clone()))
    }

    /// Whether they differ from those in force. Tracked.
    pub fn is_moved(self) -> bool {
        self.draft.with(|draft| {
            draft.as_ref().is_some_and(|rules| self.app.read(|program| program.rules != *rules))
        })
    }

    /// Puts these rules on the bench, and asks what they give.
    pub fn put(self, rules: Rules) {
        let same = self.app.peek(|program| program.rules == rules);
        self.draft.set((!same).then_some(rules));
        if same {
            self.moving.with_value(Pairing::cancel);
            self.asked.set(None);
        } else {
            self.ask();
        }
    }

    /// Back to the rules in force.
    pub fn clear(self) {
        self.put(self.app.peek(|program| program.rules.clone()));
    }

    /// Asks about the rules on the bench, unless that is known, or an answer is on its way: then it is asked after it.
    pub fn ask(self) {
        let Some(rules) = self.draft.get_untracked() else { return };
        let print = self.print.get_untracked();
        if check_rules(&rules).is_some() {
            return;
        }
        if self.tried.with_untracked(|tried| tried.of(&print, &rules).is_some()) {
            self.last.set(Some(rules));
            return;
        }
        if self.asked.with_untracked(Option::is_some) {
            return;
        }
        self.asked.set(Some(Asked { rules: rules.clone(), since: None }));
        let question = Task::Try { rules: vec![rules.clone()] };
        self.moving.with_value(|pairing| {
            self.app.peek(|program| {
                pairing.ask_about(
                    program,
                    question,
                    move |_| self.lose_patience(),
                    move |found| {
                        self.asked.set(None);
                        self.take_in(&print, vec![rules.clone()], found);
                        self.last.set(Some(rules));
                        self.ask();
                    },
                );
            });
        });
    }

    /// Calls a long answer off for a newer move, once the worker has said its word.
    fn lose_patience(self) {
        let now = self.app.now_ms();
        let moved = |of: &Rules| self.draft.with_untracked(|draft| draft.as_ref() != Some(of));
        let late = self
            .asked
            .try_update_untracked(|asked| {
                let Some(asked) = asked.as_mut() else { return false };
                let since = *asked.since.get_or_insert(now);
                now.saturating_sub(since) >= PATIENCE && moved(&asked.rules)
            })
            .unwrap_or(false);
        if late {
            // A worker is not ended from within its own call.
            task::after(0, move || {
                if self.asked.try_set(None).is_none() {
                    self.ask();
                }
            });
        }
    }

    fn take_in(self, print: &str, rules: Vec<Rules>, found: Result<Found, PairingError>) {
        self.tried.update(|tried| match found {
            Ok(Found::Tried(trials)) => tried.keep(print, rules, trials),
            Ok(_) => {}
            Err(error) => tried.keep_failure(print, rules, &error),
        });
    }

    /// What is shown of the rules on the bench. Tracked.
    pub fn shown(self, words: Words) -> Shown {
        let Some(rules) = self.draft.get().filter(|_| self.is_moved()) else { return Shown::Nothing };
        let wrong = |found: Problem| self.app.read(|program| problem(words, &found, program));
        if let Some(found) = check_rules(&rules) {
            return Shown::Wrong(wrong(found));
        }
        let print = self.print.get();
        let view = |rules: &Rules| {
            self.tried.with(|tried| {
                let (now, found) = (tried.now(&print), tried.of(&print, rules)?);
                Some(match (now, found) {
                    (Some(now), Ok(trial)) => {
                        Ok(Box::new(self.app.read(|program| TrialView::of(program, now, trial, words))))
                    }
                    (_, Err(error)) => Err(self.app.read(|program| failure(program, error, words))),
                    (None, Ok(_)) => return None,
                })
            })
        };
        match view(&rules) {
            Some(Ok(view)) => Shown::Given(view),
            Some(Err(why)) => Shown::Wrong(why),
            None if self.asked.with(Option::is_some) => {
                Shown::Working(self.last.get().and_then(|last| view(&last)).and_then(Result::ok))
            }
            None => Shown::Unasked,
        }
    }

    /// Scenarios beside the rules in force. Tracked.
    pub fn scenarios(self, words: Words) -> Vec<ScenarioRow> {
        let print = self.print.get();
        self.tried.with(|tried| self.app.read(|program| scenario_rows(program, tried, &print, words)))
    }

    /// Whether some scenario is not worked out. Tracked.
    pub fn has_unknown(self) -> bool {
        let print = self.print.get();
        self.tried.with(|tried| self.app.read(|program| !scenarios_to_try(program, tried, &print).is_empty()))
    }

    /// Works out every scenario that is not.
    pub fn compare(self) {
        let print = self.print.get_untracked();
        let rules = self
            .tried
            .with_untracked(|tried| self.app.peek(|program| scenarios_to_try(program, tried, &print)));
        if rules.is_empty() {
            return;
        }
        self.comparing.set(Some((0, 0)));
        let question = Task::Try { rules: rules.clone() };
        self.comparer.with_value(|pairing| {
            self.app.peek(|program| {
                pairing.ask_about(
                    program,
                    question,
                    move |progress| self.comparing.set(Some((progress.done, progress.of))),
                    move |found| {
                        self.comparing.set(None);
                        self.take_in(&print, rules, found);
                    },
                );
            });
        });
    }

    /// Calls that off.
    pub fn stop_comparing(self) {
        self.comparer.with_value(Pairing::cancel);
        self.comparing.set(None);
    }

    /// How many scenarios are worked out, of how many; none when nothing is under way. Tracked.
    pub fn comparing(self) -> Option<(u32, u32)> {
        self.comparing.get()
    }
}
