//! What every section of the editor reads and writes through.

use crate::program::{Command, Person, PersonId, Role};
use crate::screen::person::{Field, FieldError, PersonForm, sentence, with_field};
use crate::ui::desk::App;
use leptos::prelude::*;
use std::collections::BTreeMap;

/// One person being edited; copy it freely. Each field is kept on its own, as soon as it is left.
#[derive(Clone, Copy)]
pub(super) struct Draft {
    app: App,
    /// Who.
    pub id: StoredValue<PersonId>,
    /// Whether they are still in the program.
    pub exists: Memo<bool>,
    /// The person as the program has them.
    pub form: Memo<PersonForm>,
    /// Fields that could not be kept, and why.
    errors: RwSignal<BTreeMap<Field, FieldError>>,
    /// Scales of which not every item is answered yet.
    pub open_answers: RwSignal<OpenAnswers>,
}

/// Answers given so far to scales that are not complete.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct OpenAnswers {
    pub style: Option<[Option<u8>; 5]>,
    pub readiness: Option<[Option<u8>; 4]>,
    pub openness: Option<[Option<u8>; 4]>,
}

/// The draft of the editor around.
pub(super) fn use_draft() -> Draft {
    expect_context()
}

impl Draft {
    pub(super) fn new(app: App, id: PersonId) -> Self {
        let id = StoredValue::new(id);
        let exists =
            Memo::new(move |_| id.with_value(|id| app.read(|program| program.people.contains_key(id))));
        let form = Memo::new(move |before: Option<&PersonForm>| {
            let now = id.with_value(|id| app.read(|program| program.people.get(id).map(PersonForm::of)));
            now.or_else(|| before.cloned())
                .unwrap_or_else(|| PersonForm::of(&Person::named(id.get_value(), "", Role::Mentor)))
        });
        let errors = RwSignal::new(BTreeMap::new());
        Self { app, id, exists, form, errors, open_answers: RwSignal::new(OpenAnswers::default()) }
    }

    /// Keeps one field as `change` leaves it; or says below it why not.
    pub(super) fn keep(self, field: Field, change: impl FnOnce(&mut PersonForm)) {
        let outcome = self.app.peek(|program| {
            let person = self.id.with_value(|id| program.people.get(id))?;
            let mut form = PersonForm::of(person);
            change(&mut form);
            Some(
                with_field(&form, field, person, program).map(|edited| (edited != *person).then_some(edited)),
            )
        });
        match outcome {
            None => {}
            Some(Err(error)) => self.errors.update(|errors| _ = errors.insert(field, error)),
            Some(Ok(edited)) => {
                self.errors.maybe_update(|errors| errors.remove(&field).is_some());
                if let Some(person) = edited {
                    self.app.dispatch(Command::PutPerson(Box::new(person)));
                }
            }
        }
    }

    /// What is wrong with a field, to stand below it; empty for nothing.
    pub(super) fn error(self, field: Field) -> Signal<String> {
        let app = self.app;
        Signal::derive(move || {
            self.errors.with(|errors| {
                errors
                    .get(&field)
                    .map(|e| app.read(|program| sentence(app.words(), e, program)))
                    .unwrap_or_default()
            })
        })
    }

    /// A part of the form.
    pub(super) fn part<T: PartialEq + Clone + Send + Sync + 'static>(
        self,
        of: impl Fn(&PersonForm) -> T + Send + Sync + 'static,
    ) -> Signal<T> {
        Memo::new(move |_| self.form.with(&of)).into()
    }
}
