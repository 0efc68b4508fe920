//! One edit at a time: asked for when a person leaves a field, refused in place and in words.

use crate::program::{Command, Setup};
use crate::screen::setup::{self, Fault, Field, SetupEdit};
use crate::ui::desk::App;
use crate::ui::kit::prelude::*;
use leptos::prelude::*;

/// What the sections share.
#[derive(Clone, Copy)]
pub struct Edits {
    /// The desk.
    pub app: App,
    /// What is wrong, until its own field is mended: another field's edit does not make it right.
    faults: RwSignal<Vec<(Field, Fault)>>,
}

impl Edits {
    /// No edit yet.
    pub fn new(app: App) -> Self {
        Self { app, faults: RwSignal::new(Vec::new()) }
    }

    /// Carries an edit out, or shows beside the field what is wrong. Returns whether it was carried out.
    pub fn commit(self, edit: &SetupEdit) -> bool {
        let before = self.app.peek(|p| p.setup.clone());
        let outcome = setup::edited(&before, edit);
        let field = setup::field_of(edit);
        self.faults.update(|faults| {
            faults.retain(|(at, _)| *at != field);
            faults.extend(outcome.as_ref().err().map(|fault| (field, fault.clone())));
        });
        match outcome {
            Ok(after) => after == before || self.app.dispatch(Command::EditSetup(Box::new(after))),
            Err(_) => false,
        }
    }

    /// A handler that commits a text of a field.
    pub fn text(self, field: Field) -> Callback<String> {
        Callback::new(move |text| {
            self.commit(&SetupEdit::Text(field, text));
        })
    }

    /// A handler that commits a number of a field.
    pub fn number(self, field: Field) -> Callback<i32> {
        Callback::new(move |number| {
            self.commit(&SetupEdit::Number(field, number));
        })
    }

    /// What is wrong with a field, in words; empty for nothing.
    pub fn error(self, field: Field) -> Signal<String> {
        Signal::derive(move || {
            let words = self.app.words();
            self.faults.with(|faults| {
                let fault = faults.iter().find(|(at, _)| *at == field);
                fault.map_or_else(String::new, |(_, fault)| self.app.read(|p| setup::fault(words, fault, p)))
            })
        })
    }

    /// Something of the settings.
    pub fn read<T: PartialEq + Clone + Send + Sync + 'static>(
        self,
        question: impl Fn(&Setup) -> T + Send + Sync + 'static,
    ) -> Signal<T> {
        Memo::new(move |_| self.app.read(|p| question(&p.setup))).into()
    }
}

/// Shows that a setting is as in the template, and who tells it.
#[component]
pub fn MarkBadge(
    /// The edits.
    edits: Edits,
    /// Which field.
    field: Field,
) -> impl IntoView {
    let mark = Memo::new(move |_| {
        let words = edits.app.words();
        edits.app.read(|p| setup::mark(&p.setup, field, words))
    });
    move || {
        mark.get().map(|mark| {
            let setup::Mark { sourced, text, note } = mark;
            let icon = if sourced { IconName::BookOpen } else { IconName::Lightbulb };
            let label = text.clone();
            view! {
                <p class="setup-mark" data-sourced=sourced>
                    <Badge icon=icon>{text}</Badge>
                    <InfoPopover label=label>{note}</InfoPopover>
                </p>
            }
        })
    }
}
