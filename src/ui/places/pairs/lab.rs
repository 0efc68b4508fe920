//! Questions to the worker beside the run: what a pair would cost, what each aim gives, how firmly pairs hold.

use crate::browser::pairing::Pairing;
use crate::matching::service::{Found, Task};
use crate::matching::{AimResult, Firmness, Rematch, WhatIf, running_print};
use crate::program::PairKey;
use crate::screen::board::failure;
use crate::ui::desk::App;
use leptos::prelude::*;

/// What is asked: one price at a time, and one other question at a time. Copy it freely.
#[derive(Clone, Copy)]
pub struct Lab {
    /// Asks the worker of the runs, which has the prices at hand.
    quick: StoredValue<Pairing, LocalStorage>,
    /// Asks a worker of its own what may take a while, so that a run need not wait for it.
    pairing: StoredValue<Pairing, LocalStorage>,
    /// The state of things that answers hold for; wishes count, since every aim is asked about.
    print: Memo<String>,
    /// Whether a price is being worked out.
    pricing: RwSignal<bool>,
    /// What else is being worked out.
    busy: RwSignal<Option<Task>>,
    /// The price last asked for, and of which pair.
    price: RwSignal<Option<(PairKey, WhatIf)>>,
    /// Aims side by side, and for which state of things.
    aims: RwSignal<Option<(String, Vec<AimResult>)>>,
    /// How firmly pairs hold, and for which state of things.
    firm: RwSignal<Option<(String, Vec<Firmness>)>>,
    /// What could become of running pairs, and for which state of things.
    rematch: RwSignal<Option<(String, Rematch)>>,
    /// How far that is, 0 to 1; none where that is not known.
    share: RwSignal<Option<f64>>,
}

impl Lab {
    /// Nothing asked yet. `beside` asks the worker of the runs; answers hold as long as `print` is the same. Workers
    /// end with the place.
    pub fn new(beside: Pairing, print: Memo<String>) -> Self {
        Self {
            quick: StoredValue::new_local(beside),
            pairing: StoredValue::new_local(Pairing::new()),
            print,
            pricing: RwSignal::new(false),
            busy: RwSignal::new(None),
            price: RwSignal::new(None),
            aims: RwSignal::new(None),
            firm: RwSignal::new(None),
            rematch: RwSignal::new(None),
            share: RwSignal::new(None),
        }
    }

    /// Asks; a question of the same kind under way is called off.
    pub fn ask(self, app: App, task: Task) {
        let is_price = matches!(task, Task::WhatIf { .. });
        if is_price {
            self.pricing.set(true);
        } else {
            self.busy.set(Some(task.clone()));
            self.share.set(None);
        }
        // A price is shown beside the pair it was asked for, whatever has changed since.
        let print = match task {
            Task::WhatIf { .. } => String::new(),
            Task::Rematch => app.peek(running_print),
            _ => self.print.get_untracked(),
        };
        let asked = if is_price { self.quick } else { self.pairing };
        asked.with_value(|pairing| {
            app.peek(|program| {
                pairing.ask_about(
                    program,
                    task.clone(),
                    move |far| {
                        if is_price {
                            return;
                        }
                        self.share.set(Some(f64::from(far.done) / f64::from(far.of.max(1))));
                    },
                    move |found| {
                        if is_price {
                            self.pricing.set(false);
                        } else {
                            self.busy.set(None);
                        }
                        match (found, task) {
                            (Ok(Found::WhatIf(what)), Task::WhatIf { mentor, mentee }) => {
                                self.price.set(Some((PairKey::new(&mentor, &mentee), what)));
                            }
                            (Ok(Found::Aims(aims)), _) => self.aims.set(Some((print, aims))),
                            (Ok(Found::Firmness(firm)), _) => self.firm.set(Some((print, firm))),
                            (Ok(Found::Rematch(found)), _) => self.rematch.set(Some((print, found))),
                            (Err(error), _) => {
                                let words = untrack(|| app.words());
                                app.toast(app.peek(|program| failure(program, &error, words)));
                            }
                            _ => app.toast(untrack(|| app.words()).board_not_proven()),
                        }
                    },
                );
            });
        });
    }

    /// Asks what a pair would cost, or doing without it.
    pub fn ask_price(self, app: App, key: &PairKey) {
        self.price.set(None);
        self.ask(app, Task::WhatIf { mentor: key.mentor.clone(), mentee: key.mentee.clone() });
    }

    /// Whether this is being worked out; prices aside. Tracked.
    pub fn is_busy(self, with: &Task) -> bool {
        self.busy.with(|busy| busy.as_ref() == Some(with))
    }

    /// Whether a price is being worked out. Tracked.
    pub fn prices(self) -> bool {
        self.pricing.get()
    }

    /// The price of this pair, once it is known. Tracked.
    pub fn price_of(self, key: &PairKey) -> Option<WhatIf> {
        self.price.with(|price| price.as_ref().filter(|(of, _)| of == key).map(|(_, what)| what.clone()))
    }

    /// Aims side by side, as long as nothing has changed since. Tracked.
    pub fn aims(self) -> Option<Vec<AimResult>> {
        let print = self.print.get();
        self.aims.with(|aims| aims.as_ref().filter(|(of, _)| *of == print).map(|(_, aims)| aims.clone()))
    }

    /// How firmly pairs hold, as long as nothing has changed since. Tracked.
    pub fn firm(self) -> Option<Vec<Firmness>> {
        let print = self.print.get();
        self.firm.with(|firm| firm.as_ref().filter(|(of, _)| *of == print).map(|(_, firm)| firm.clone()))
    }

    /// Looks at what could become of running pairs, as long as nothing has changed since. Tracked.
    pub fn with_rematch<T>(self, print: &str, look: impl FnOnce(&Rematch) -> T) -> Option<T> {
        self.rematch.with(|found| found.as_ref().filter(|(of, _)| of == print).map(|(_, found)| look(found)))
    }

    /// How far the question under way is, prices aside, 0 to 1. Tracked.
    pub fn share(self) -> Option<f64> {
        self.share.get()
    }

    /// Calls the question under way off, prices aside.
    pub fn cancel(self) {
        self.pairing.with_value(Pairing::cancel);
        self.busy.set(None);
    }
}
