//! What the parts of this place share: the board as it stands, what is open over it, and the run.

use super::bench::Bench;
use super::lab::Lab;
use super::runner::Runner;
use crate::matching::fingerprint_with_wishes;
use crate::program::{Command, ConstraintKind, PairKey, PersonId};
use crate::screen::board::{Approval, BoardView, PairRow, ResultView, RunningView};
use crate::ui::desk::App;
use leptos::prelude::*;

/// Shared by the parts of the place; copy it freely.
#[derive(Clone, Copy)]
pub struct PairsDesk {
    app: App,
    /// The board.
    pub view: Memo<BoardView>,
    /// The run under way.
    pub runner: Runner,
    /// Questions beside the run.
    pub lab: Lab,
    /// Other rules, tried.
    pub bench: Bench,
    /// Whether rules and weights are open.
    pub rules_open: RwSignal<bool>,
    /// Whether the proof is open.
    pub proof_open: RwSignal<bool>,
    /// The pair that is explained.
    pub explained: RwSignal<Option<PairKey>>,
    /// Who is left and explained, and on which side.
    pub left: RwSignal<Option<(PersonId, bool)>>,
    /// The pair to swap with another.
    pub swapping: RwSignal<Option<PairKey>>,
    /// The pairs that run, and what has changed around them.
    pub running: Memo<Option<RunningView>>,
    /// An approval that would end running pairs, until it is answered.
    pub approving: RwSignal<Option<Approval>>,
    /// The pair whose mentee is dragged.
    pub dragged: RwSignal<Option<PairKey>>,
}

/// The desk of this place.
pub fn use_pairs() -> PairsDesk {
    expect_context::<PairsDesk>()
}

impl PairsDesk {
    /// A desk with nothing open.
    pub fn new(app: App, view: Memo<BoardView>) -> Self {
        let runner = Runner::new();
        let print = Memo::new(move |_| app.read(fingerprint_with_wishes));
        Self {
            app,
            view,
            runner,
            lab: Lab::new(runner.beside(), print),
            bench: Bench::new(app, print),
            rules_open: RwSignal::new(false),
            proof_open: RwSignal::new(false),
            explained: RwSignal::new(None),
            left: RwSignal::new(None),
            swapping: RwSignal::new(None),
            running: Memo::new(move |_| {
                let words = app.words();
                app.read(|program| RunningView::of(program, words))
            }),
            approving: RwSignal::new(None),
            dragged: RwSignal::new(None),
        }
    }

    /// Reads the newest result. Tracked.
    pub fn with_result<T>(self, look: impl FnOnce(&ResultView) -> T) -> Option<T> {
        self.view.with(|view| view.result.as_ref().map(look))
    }

    /// The pair of this key on the board. Tracked.
    pub fn row(self, key: &PairKey) -> Option<PairRow> {
        self.with_result(|result| result.pairs.iter().find(|row| &row.key == key).cloned()).flatten()
    }

    /// Does what a pair's menu offers.
    pub fn act(self, key: &PairKey, action: &str) {
        let constrain = |kind| Command::Constrain { pair: key.clone(), kind };
        let pin = |on: bool| on.then_some(ConstraintKind::Pinned);
        match action {
            "open" => self.explained.set(Some(key.clone())),
            "swap" => self.swapping.set(Some(key.clone())),
            "approve" => self.approve(vec![key.clone()]),
            "withdraw" => self.ask(Command::WithdrawApproval(vec![key.clone()])),
            "pin" => self.ask(constrain(pin(true))),
            "free" => self.ask(constrain(pin(false))),
            "forbid" => self.ask(constrain(Some(ConstraintKind::Forbidden))),
            _ => {}
        }
    }

    /// Approves pairs; where running ones end by it, that is asked first.
    pub fn approve(self, pairs: Vec<PairKey>) {
        let words = untrack(|| self.app.words());
        let approval = self.app.peek(|program| Approval::of(program, pairs, words));
        if approval.ends_any() {
            self.approving.set(Some(approval));
        } else {
            self.ask(approval.command());
        }
    }

    /// Whether the newest result is the best of all, so that questions about the best pairing are about it. Tracked.
    pub fn is_best_of_all(self) -> bool {
        self.with_result(|result| result.kept.is_none()).unwrap_or(true)
    }

    /// Whether the pairs that run deserve a look first. Tracked.
    pub fn cohort_changed(self) -> bool {
        self.running.with(|running| running.as_ref().is_some_and(|running| running.changed))
    }

    /// Asks for something, with a way back.
    pub fn ask(self, command: Command) {
        self.app.dispatch_with_undo(command);
    }

    /// Swaps the mentees of two pairs, and pairs again around them.
    pub fn swap(self, one: PairKey, other: PairKey) {
        self.swapping.set(None);
        self.dragged.set(None);
        if one != other && self.app.dispatch_with_undo(Command::Swap { one, other }) {
            self.runner.start(self.app);
        }
    }
}
