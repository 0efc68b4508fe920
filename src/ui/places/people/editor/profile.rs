//! Who somebody is, and what they are in this program.

use super::super::add::{role_choices, role_of, role_value};
use super::super::desk::use_people_desk;
use super::Section;
use super::draft::use_draft;
use crate::language::Words;
use crate::program::GradeId;
use crate::screen::person::{Field as FormField, PersonForm};
use crate::ui::desk::use_app;
use crate::ui::kit::prelude::*;
use leptos::prelude::*;

/// Name, title, unit, place, contact, employee number.
#[component]
pub(super) fn ProfileSection() -> impl IntoView {
    let app = use_app();
    let desk = use_people_desk();
    let known = move |of: fn(&crate::screen::people::PeopleIndex) -> &[String]| {
        Signal::derive(move || {
            desk.index.with(|index| of(index).iter().map(|text| Choice::new(text, text)).collect::<Vec<_>>())
        })
    };
    view! {
        <Section title=Signal::derive(move || app.words().person_section_profile())>
            <Line field=FormField::Name label=Words::person_name get=|f| &f.name set=|f| &mut f.name required=true />
            <Line field=FormField::JobTitle label=Words::person_job_title get=|f| &f.job_title set=|f| &mut f.job_title />
            <Known
                field=FormField::Unit
                label=Words::person_unit
                get=|f| &f.unit
                set=|f| &mut f.unit
                known=known(crate::screen::people::PeopleIndex::units)
            />
            <Known
                field=FormField::Place
                label=Words::person_place
                get=|f| &f.place
                set=|f| &mut f.place
                known=known(crate::screen::people::PeopleIndex::places)
            />
            <Line
                field=FormField::Contact
                label=Words::person_contact
                hint=Words::person_contact_hint
                get=|f| &f.contact
                set=|f| &mut f.contact
            />
            <Line
                field=FormField::EmployeeNo
                label=Words::person_employee_no
                hint=Words::person_employee_no_hint
                get=|f| &f.employee_no
                set=|f| &mut f.employee_no
            />
        </Section>
    }
}

/// Role, grade, places, pause.
#[component]
pub(super) fn RoleSection() -> impl IntoView {
    let app = use_app();
    let draft = use_draft();
    let role = draft.part(|f| f.role);
    let grades = Memo::new(move |_| {
        app.read(|program| {
            program.setup.grades.iter().rev().map(|g| Choice::new(g.id.as_str(), &g.name)).collect::<Vec<_>>()
        })
    });
    let grade = draft.part(|f| f.grade.as_ref().map(|g| g.as_str().to_owned()).unwrap_or_default());
    view! {
        <Section
            title=Signal::derive(move || app.words().person_section_role())
            hint=Signal::derive(move || app.words().person_role_hint())
        >
            <Segmented
                label=Signal::derive(move || app.words().person_role())
                choices=role_choices()
                value=Signal::derive(move || role_value(role.get()).to_owned())
                on_change=move |value: String| draft.keep(FormField::Role, |f| f.role = role_of(&value))
            />
            <Field label=Signal::derive(move || app.words().person_grade()) error=draft.error(FormField::Grade)>
                <Select
                    value=grade
                    choices=grades
                    empty=Signal::derive(move || app.words().person_grade_none())
                    on_change=move |value: String| {
                        draft.keep(FormField::Grade, |f| f.grade = (!value.is_empty()).then(|| GradeId::new(&value)));
                    }
                />
            </Field>
            <Show when=move || role.get().mentors()>
                <Places
                    field=FormField::MentorPlaces
                    label=Words::person_mentor_places
                    get=|f| &f.mentor_places
                    set=|f| &mut f.mentor_places
                />
            </Show>
            <Show when=move || role.get().learns()>
                <Places
                    field=FormField::MenteePlaces
                    label=Words::person_mentee_places
                    get=|f| &f.mentee_places
                    set=|f| &mut f.mentee_places
                />
            </Show>
            <Switch
                label=Signal::derive(move || app.words().person_paused())
                hint=Signal::derive(move || app.words().person_paused_hint())
                checked=draft.part(|f| f.paused)
                on_change=move |paused| draft.keep(FormField::Paused, |f| f.paused = paused)
            />
        </Section>
    }
}

type Reads = fn(&PersonForm) -> &String;
type Writes = fn(&mut PersonForm) -> &mut String;

/// One line of text, kept when it is left.
#[component]
fn Line(
    field: FormField,
    label: fn(Words) -> String,
    #[prop(optional)] hint: Option<fn(Words) -> String>,
    get: Reads,
    set: Writes,
    #[prop(optional)] required: bool,
) -> impl IntoView {
    let app = use_app();
    let draft = use_draft();
    let hint = Signal::derive(move || hint.map(|hint| hint(app.words())).unwrap_or_default());
    view! {
        <Field label=Signal::derive(move || label(app.words())) hint error=draft.error(field) required>
            <TextInput
                value=draft.part(move |f| get(f).clone())
                on_change=move |text: String| draft.keep(field, |f| *set(f) = text)
            />
        </Field>
    }
}

/// One line of text that others have too, to be written the same way.
#[component]
fn Known(
    field: FormField,
    label: fn(Words) -> String,
    get: Reads,
    set: Writes,
    known: Signal<Vec<Choice>>,
) -> impl IntoView {
    let app = use_app();
    let draft = use_draft();
    view! {
        <Field label=Signal::derive(move || label(app.words())) error=draft.error(field)>
            <Combobox
                value=draft.part(move |f| get(f).clone())
                choices=known
                free=true
                on_change=move |text: String| draft.keep(field, |f| *set(f) = text)
            />
        </Field>
    }
}

/// How many people somebody takes.
#[component]
fn Places(field: FormField, label: fn(Words) -> String, get: Reads, set: Writes) -> impl IntoView {
    let app = use_app();
    let draft = use_draft();
    view! {
        <Field label=Signal::derive(move || label(app.words())) error=draft.error(field)>
            <NumberInput
                value=draft.part(move |f| get(f).parse().unwrap_or(1))
                min=0
                max=50
                on_change=move |n: i32| draft.keep(field, |f| *set(f) = n.to_string())
            />
        </Field>
    }
}
