//! Adding a person: a name and a role are enough, the editor asks for the rest.

use crate::program::{Command, Person, PersonId, Role};
use crate::screen::Place;
use crate::screen::person::role_name;
use crate::ui::desk::use_app;
use crate::ui::kit::prelude::*;
use leptos::prelude::*;

/// The role of a choice.
pub(super) fn role_of(value: &str) -> Role {
    match value {
        "mentee" => Role::Mentee,
        "both" => Role::Both,
        _ => Role::Mentor,
    }
}

/// The value of a role among choices.
pub(super) fn role_value(role: Role) -> &'static str {
    match role {
        Role::Mentor => "mentor",
        Role::Mentee => "mentee",
        Role::Both => "both",
    }
}

/// The roles as choices.
pub(super) fn role_choices() -> Signal<Vec<Choice>> {
    let app = use_app();
    Signal::derive(move || {
        let words = app.words();
        [Role::Mentor, Role::Mentee, Role::Both]
            .map(|role| Choice::new(role_value(role), role_name(words, role)))
            .to_vec()
    })
}

/// The dialog.
#[component]
pub(super) fn AddPerson(open: RwSignal<bool>) -> impl IntoView {
    let app = use_app();
    let name = RwSignal::new(String::new());
    let role = RwSignal::new(Role::Mentor);
    let error = RwSignal::new(false);
    let add = move || {
        let typed = name.get_untracked().trim().to_owned();
        if typed.is_empty() {
            error.set(true);
            return;
        }
        let person = Person::named(PersonId::new(app.fresh_id()), &typed, role.get_untracked());
        let id = person.id.clone();
        if app.dispatch_with_undo(Command::PutPerson(Box::new(person))) {
            open.set(false);
            name.set(String::new());
            app.go(Place::Person(id));
        }
    };
    let error_text = move || if error.get() { app.words().problem_blank_name() } else { String::new() };
    let actions = move || {
        view! {
            <Button variant=ButtonVariant::Primary on_click=move |()| add()>
                {move || app.words().add()}
            </Button>
            <Button on_click=move |()| open.set(false)>{move || app.words().cancel()}</Button>
        }
    };
    view! {
        <Dialog
            open
            on_close=move |()| open.set(false)
            title=Signal::derive(move || app.words().person_title_new())
            size=Size::Small
            actions=actions
        >
            <form
                class="people__add"
                on:submit=move |event| {
                    event.prevent_default();
                    add();
                }
            >
                <Field
                    label=Signal::derive(move || app.words().person_name())
                    hint=Signal::derive(move || app.words().person_name_hint())
                    error=Signal::derive(error_text)
                    required=true
                >
                    <TextInput
                        value=name
                        on_input=move |text: String| {
                            error.set(false);
                            name.set(text);
                        }
                    />
                </Field>
                <FieldSet
                    label=Signal::derive(move || app.words().person_role())
                    hint=Signal::derive(move || app.words().person_role_hint())
                >
                    <Segmented
                        label=Signal::derive(move || app.words().person_role())
                        choices=role_choices()
                        value=Signal::derive(move || role_value(role.get()).to_owned())
                        on_change=move |value: String| role.set(role_of(&value))
                    />
                </FieldSet>
            </form>
        </Dialog>
    }
}
