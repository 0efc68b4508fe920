//! What is private to the facilitator: wishes and vetoes, consent, and a note.

use super::Section;
use super::draft::use_draft;
use super::people_list::{PeopleList, people_choices};
use crate::browser::clock;
use crate::language::Words;
use crate::program::{Consent, Extra, PersonId};
use crate::screen::person::{Circle, Field as FormField, PersonForm};
use crate::ui::desk::use_app;
use crate::ui::kit::prelude::*;
use leptos::prelude::*;

/// Wishes and vetoes. Shown nowhere else.
#[component]
pub(super) fn PrivateSection() -> impl IntoView {
    let app = use_app();
    view! {
        <Section
            title=Signal::derive(move || app.words().person_section_private())
            hint=Signal::derive(move || app.words().person_private_hint())
        >
            <Preference
                field=FormField::Wishes
                circle=Circle::Wishes
                label=Words::person_wishes
                add=Words::person_wishes_add
                get=|f| &f.wishes
                set=|f| &mut f.wishes
            />
            <Preference
                field=FormField::Vetoes
                circle=Circle::Vetoes
                label=Words::person_vetoes
                add=Words::person_vetoes_add
                get=|f| &f.vetoes
                set=|f| &mut f.vetoes
            />
        </Section>
    }
}

#[component]
fn Preference(
    field: FormField,
    circle: Circle,
    label: fn(Words) -> String,
    add: fn(Words) -> String,
    get: fn(&PersonForm) -> &Vec<PersonId>,
    set: fn(&mut PersonForm) -> &mut Vec<PersonId>,
) -> impl IntoView {
    let app = use_app();
    let draft = use_draft();
    let people = draft.part(move |f| get(f).clone());
    let let_go = move |id: PersonId| draft.keep(field, |f| set(f).retain(|other| *other != id));
    view! {
        <FieldSet label=Signal::derive(move || label(app.words()))>
            <Show
                when=move || people.with(|people| !people.is_empty())
                fallback=move || view! { <p class="person__hint">{move || app.words().person_nobody_chosen()}</p> }
            >
                <PeopleList people on_remove=let_go />
            </Show>
            <Combobox
                value=Signal::stored(String::new())
                choices=people_choices(circle)
                placeholder=Signal::derive(move || add(app.words()))
                aria_label=Signal::derive(move || add(app.words()))
                on_change=move |id: String| {
                    if !id.is_empty() {
                        draft.keep(field, |f| set(f).push(PersonId::new(id)));
                    }
                }
            />
            {
                let error = draft.error(field);
                move || error.with(|text| !text.is_empty()).then(|| view! { <p class="person__error">{error.get()}</p> })
            }
        </FieldSet>
    }
}

/// What they agreed to, and the facilitator's note.
#[component]
pub(super) fn ConsentSection() -> impl IntoView {
    let app = use_app();
    let draft = use_draft();
    let consents = draft.part(|f| f.consents.clone());
    let remove = move |at: usize| {
        draft.keep(FormField::Consents, |f| {
            if at < f.consents.len() {
                f.consents.remove(at);
            }
        });
    };
    let record = move |()| {
        let words = untrack(|| app.words());
        draft.keep(FormField::Consents, |f| {
            f.consents.push(Consent {
                purpose: words.person_consent_purpose_default(),
                wording: words.person_consent_wording_default(),
                on: clock::today(),
                extra: Extra::new(),
            });
        });
    };
    let lines = move || {
        let words = app.words();
        let line = |(at, consent): (usize, Consent)| {
            view! {
                <li>
                    <b>{words.person_consent_line(&consent.purpose, consent.on)}</b>
                    <q>{consent.wording}</q>
                    <IconButton
                        icon=IconName::X
                        label=Signal::derive(move || app.words().person_consent_withdraw())
                        size=Size::Small
                        on_click=move |()| remove(at)
                    />
                </li>
            }
        };
        consents.get().into_iter().enumerate().map(line).collect_view()
    };
    view! {
        <Section title=Signal::derive(move || app.words().person_section_consent())>
            <FieldSet label=Signal::derive(move || app.words().person_consent())>
                <Show
                    when=move || consents.with(|all| !all.is_empty())
                    fallback=move || view! { <p class="person__hint">{move || app.words().person_consent_none()}</p> }
                >
                    <ul class="person__consents">{lines}</ul>
                </Show>
                <Button icon=IconName::ClipboardCheck size=Size::Small on_click=record>
                    {move || app.words().person_consent_add()}
                </Button>
            </FieldSet>
            <Field
                label=Signal::derive(move || app.words().person_note())
                hint=Signal::derive(move || app.words().person_note_hint())
                error=draft.error(FormField::Note)
            >
                <TextArea
                    value=draft.part(|f| f.note.clone())
                    on_change=move |text: String| draft.keep(FormField::Note, |f| f.note = text)
                />
            </Field>
        </Section>
    }
}
