//! Questions to the worker beside the run: what a pair would cost, what each aim gives, how firmly pairs hold.

use crate::browser::pairing::Pairing;
use crate::matching::service::{Found, Task};
use crate::matching::{AimResult, Firmness, WhatIf};
use crate::program::PairKey;
use crate::ui::desk::App;
use leptos::prelude::*;

/// What is asked, one question at a time; copy it freely.
#[derive(Clone, Copy)]
pub struct Lab {
    /// Asks the worker of the runs, which has the prices at hand.
    quick: StoredValue<Pairing, LocalStorage>,
    /// Asks a worker of its own what may take a while, so that a run need not wait for it.
    pairing: StoredValue<Pairing, LocalStorage>,
    /// What is being worked out.
    busy: RwSignal<Option<Task>>,
    /// The price last asked for, and of which pair.
    price: RwSignal<Option<(PairKey, WhatIf)>>,
    /// Aims side by side, and for which state of things.
    aims: RwSignal<Option<(String, Vec<AimResult>)>>,
    /// How firmly pairs hold, and for which state of things.
    firm: RwSignal<Option<(String, Vec<Firmness>)>>,
}

impl Lab {
    /// Nothing asked yet. `beside` asks the worker of the runs. Workers end with the place.
    pub fn new(beside: Pairing) -> Self {
        Self {
            quick: StoredValue::new_local(beside),
            pairing: StoredValue::new_local(Pairing::new()),
            busy: RwSignal::new(None),
            price: RwSignal::new(None),
            aims: RwSignal::new(None),
            firm: RwSignal::new(None),
        }
    }

    /// Asks; a question under way is called off.
    pub fn ask(self, app: App, task: Task) {
        self.busy.set(Some(task.clone()));
        let is_price = matches!(task, Task::WhatIf { .. });
        let asked = if is_price { self.quick } else { self.pairing };
        // A price is shown beside the pair it was asked for, whatever has changed since.
        let print = if is_price { String::new() } else { app.peek(crate::matching::fingerprint) };
        asked.with_value(|pairing| {
            app.peek(|program| {
                pairing.ask_about(
                    program,
                    task.clone(),
                    |_| (),
                    move |found| {
                        self.busy.set(None);
                        match (found, task) {
                            (Ok(Found::WhatIf(what)), Task::WhatIf { mentor, mentee }) => {
                                self.price.set(Some((PairKey::new(&mentor, &mentee), what)));
                            }
                            (Ok(Found::Aims(aims)), _) => self.aims.set(Some((print, aims))),
                            (Ok(Found::Firmness(firm)), _) => self.firm.set(Some((print, firm))),
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

    /// Whether this is being worked out. Tracked.
    pub fn is_busy(self, with: &Task) -> bool {
        self.busy.with(|busy| busy.as_ref() == Some(with))
    }

    /// Whether a price is being worked out. Tracked.
    pub fn prices(self) -> bool {
        self.busy.with(|busy| matches!(busy, Some(Task::WhatIf { .. })))
    }

    /// The price of this pair, once it is known. Tracked.
    pub fn price_of(self, key: &PairKey) -> Option<WhatIf> {
        self.price.with(|price| price.as_ref().filter(|(of, _)| of == key).map(|(_, what)| what.clone()))
    }

    /// Aims side by side, as long as nothing has changed since. Tracked.
    pub fn aims(self, print: &str) -> Option<Vec<AimResult>> {
        self.aims.with(|aims| aims.as_ref().filter(|(of, _)| of == print).map(|(_, aims)| aims.clone()))
    }

    /// How firmly pairs hold, as long as nothing has changed since. Tracked.
    pub fn firm(self, print: &str) -> Option<Vec<Firmness>> {
        self.firm.with(|firm| firm.as_ref().filter(|(of, _)| of == print).map(|(_, firm)| firm.clone()))
    }
}
