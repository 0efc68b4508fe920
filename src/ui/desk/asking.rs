//! Asking: commands in, changes kept, refusals told in words.

use super::App;
use crate::browser::{chance, clock};
use crate::language::{Words, change_name, change_sentence, refusal};
use crate::program::{Change, Command, Ledger, Moment, Refusal};
use crate::ui::kit::prelude::{Toast, Tone};
use leptos::prelude::*;

impl App {
    /// Asks for something. A refusal is told in words. Returns whether it was carried out.
    pub fn dispatch(self, command: Command) -> bool {
        match self.ask(command) {
            Ok(_) => true,
            Err(refused) => {
                self.tell_refusal(&refused);
                false
            }
        }
    }

    /// Asks for something and tells that it was done, with a button that takes it back.
    pub fn dispatch_with_undo(self, command: Command) -> bool {
        match self.ask(command) {
            Ok(Some(change)) => {
                self.toast_with_undo(change_sentence(self.words_now(), &change.name));
                true
            }
            Ok(None) => true,
            Err(refused) => {
                self.tell_refusal(&refused);
                false
            }
        }
    }

    /// Asks for something and hands a refusal to the place, which tells it where it belongs.
    ///
    /// # Errors
    /// [`Refusal`]; nothing has changed.
    pub fn ask(self, command: Command) -> Result<Option<Change>, Refusal> {
        self.at_the_ledger(|ledger, moment| ledger.dispatch(command, moment))
    }

    /// Takes the newest change back, and says which.
    pub fn undo(self) {
        let outcome = self.at_the_ledger(|ledger, moment| ledger.undo(moment).map(Some));
        self.tell_turned(outcome, Words::undone);
    }

    /// Brings back what the newest undo took away, and says what.
    pub fn redo(self) {
        let outcome = self.at_the_ledger(|ledger, moment| ledger.redo(moment).map(Some));
        self.tell_turned(outcome, Words::redone);
    }

    fn tell_turned(self, outcome: Result<Option<Change>, Refusal>, sentence: fn(Words, &str) -> String) {
        let words = self.words_now();
        match outcome {
            Ok(Some(change)) => self.toast(sentence(words, &change_name(words, &change.name))),
            Ok(None) | Err(Refusal::NothingToTurnOver) => {}
            Err(refused) => self.tell_refusal(&refused),
        }
    }

    /// Lets the ledger work; what changed is kept before anyone is told.
    fn at_the_ledger(
        self,
        act: impl FnOnce(&mut Ledger, &mut Moment<'_>) -> Result<Option<Change>, Refusal>,
    ) -> Result<Option<Change>, Refusal> {
        let mut ids = chance::fresh_id;
        let mut moment = Moment { now: clock::now_ms(), ids: &mut ids };
        let mut outcome = Err(Refusal::NothingToTurnOver);
        self.ledger.maybe_update(|ledger| {
            let Some(ledger) = ledger.as_mut() else { return false };
            outcome = act(ledger, &mut moment);
            let Ok(Some(change)) = &outcome else { return false };
            self.keeping.with_value(|keeping| {
                if let Some(keeping) = keeping {
                    keeping.append(ledger.program(), change);
                }
            });
            true
        });
        outcome
    }

    pub(super) fn tell_refusal(self, refused: &Refusal) {
        let words = self.words_now();
        let text = self.peek(|program| refusal(words, refused, program));
        self.warn(text);
    }

    /// Says something that needs a look.
    pub fn warn(self, text: impl Into<String>) {
        self.toasts.push(Toast::new(text).tone(Tone::Warn));
    }
}
