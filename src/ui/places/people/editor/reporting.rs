//! Whom somebody reports to, who appraises them, and who reports to them.

use super::Section;
use super::draft::use_draft;
use super::people_list::{PeopleList, people_choices};
use crate::program::PersonId;
use crate::screen::person::{Circle, Field as FormField, ManagerChoice, reports_of};
use crate::ui::desk::use_app;
use crate::ui::kit::prelude::*;
use leptos::prelude::*;

/// The reporting line.
#[component]
pub(super) fn ReportingSection() -> impl IntoView {
    let app = use_app();
    let draft = use_draft();
    let kept = draft.part(|f| match &f.manager {
        ManagerChoice::Unsaid => "unsaid",
        ManagerChoice::Person(_) => "inside",
        ManagerChoice::Outside(_) => "outside",
    });
    // What was picked before a name was: "in this program", with nobody chosen yet.
    let picked = RwSignal::new(None::<String>);
    let side = Memo::new(move |_| picked.get().unwrap_or_else(|| kept.get().to_owned()));
    let sides = Signal::derive(move || {
        let words = app.words();
        vec![
            Choice::new("unsaid", words.person_manager_none()),
            Choice::new("inside", words.person_manager_inside()),
            Choice::new("outside", words.person_manager_outside()),
        ]
    });
    let pick = move |value: String| {
        if value == "unsaid" {
            draft.keep(FormField::Manager, |f| f.manager = ManagerChoice::Unsaid);
        }
        picked.set(Some(value));
    };
    let reports = Memo::new(move |_| draft.id.with_value(|id| app.read(|program| reports_of(program, id))));
    view! {
        <Section
            title=Signal::derive(move || app.words().person_section_reporting())
            hint=Signal::derive(move || app.words().person_manager_hint())
        >
            <FieldSet label=Signal::derive(move || app.words().person_manager())>
                <Segmented
                    label=Signal::derive(move || app.words().person_manager())
                    choices=sides
                    value=side
                    on_change=pick
                />
            </FieldSet>
            <Show when=move || side.with(|side| side == "inside")>
                <Inside />
            </Show>
            <Show when=move || side.with(|side| side == "outside")>
                <Field
                    label=Signal::derive(move || app.words().person_manager_outside_name())
                    error=draft.error(FormField::Manager)
                >
                    <TextInput
                        value=draft.part(|f| match &f.manager {
                            ManagerChoice::Outside(name) => name.clone(),
                            _ => String::new(),
                        })
                        on_change=move |name: String| {
                            draft.keep(FormField::Manager, |f| f.manager = ManagerChoice::Outside(name));
                        }
                    />
                </Field>
            </Show>
            <Appraiser />
            <Show when=move || reports.with(|list| !list.is_empty())>
                <FieldSet label=Signal::derive(move || app.words().person_reports())>
                    <PeopleList people=Signal::derive(move || reports.with(|list| list.iter().map(|c| c.id.clone()).collect::<Vec<_>>())) />
                </FieldSet>
            </Show>
        </Section>
    }
}

#[component]
fn Inside() -> impl IntoView {
    let app = use_app();
    let draft = use_draft();
    view! {
        <Field label=Signal::derive(move || app.words().person_choose()) error=draft.error(FormField::Manager)>
            <Combobox
                value=draft.part(|f| match &f.manager {
                    ManagerChoice::Person(id) => id.as_str().to_owned(),
                    _ => String::new(),
                })
                choices=people_choices(Circle::Manager)
                on_change=move |id: String| {
                    draft
                        .keep(FormField::Manager, |f| {
                            f.manager = if id.is_empty() {
                                ManagerChoice::Unsaid
                            } else {
                                ManagerChoice::Person(PersonId::new(id))
                            };
                        });
                }
            />
        </Field>
    }
}

#[component]
fn Appraiser() -> impl IntoView {
    let app = use_app();
    let draft = use_draft();
    view! {
        <Field
            label=Signal::derive(move || app.words().person_appraiser())
            error=draft.error(FormField::Appraiser)
        >
            <Combobox
                value=draft.part(|f| f.appraiser.as_ref().map(|id| id.as_str().to_owned()).unwrap_or_default())
                choices=people_choices(Circle::Appraiser)
                placeholder=Signal::derive(move || app.words().person_appraiser_none())
                on_change=move |id: String| {
                    draft
                        .keep(FormField::Appraiser, |f| {
                            f.appraiser = (!id.is_empty()).then(|| PersonId::new(id));
                        });
                }
            />
        </Field>
    }
}
