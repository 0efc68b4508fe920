//! The editor of one person, over the table: a drawer, the whole page on a phone.
//!
//! Not here: what a field may hold and how it is put into a person (`screen::person`).
//!
//! Start with [`PersonDrawer`]; `draft` is what every section reads and writes through.

mod draft;
mod people_list;
mod private;
mod profile;
mod reporting;
mod scales;
mod time;
mod topics;

use super::desk::use_people_desk;
use super::table::role_tone;
use crate::program::{Command, PersonId, Role};
use crate::screen::Place;
use crate::screen::person::role_name;
use crate::ui::desk::use_app;
use crate::ui::kit::prelude::*;
use draft::Draft;
use leptos::prelude::*;
use wasm_bindgen::JsCast;

/// What is being typed is kept before the field goes away: leaving it is what saves it.
fn leave_field() {
    let active = document().active_element().and_then(|e| e.dyn_into::<web_sys::HtmlElement>().ok());
    if let Some(field) = active {
        let _ = field.blur();
    }
}

/// Shows the person whose id is given.
#[component]
pub(super) fn PersonDrawer(open: Memo<Option<PersonId>>) -> impl IntoView {
    let app = use_app();
    let title = move || {
        open.with(|id| {
            let id = id.as_ref()?;
            app.read(|program| program.people.get(id).map(|p| p.name.clone()))
        })
        .unwrap_or_default()
    };
    let close = move |()| {
        leave_field();
        app.go(Place::People);
    };
    view! {
        <div class="people__drawer">
            <Drawer
                open=Signal::derive(move || open.with(Option::is_some))
                on_close=close
                title=Signal::derive(title)
                size=Size::Large
            >
                {move || open.get().map(|id| view! { <Editor id /> })}
            </Drawer>
        </div>
    }
}

#[component]
fn Editor(id: PersonId) -> impl IntoView {
    let app = use_app();
    let draft = Draft::new(app, id);
    provide_context(draft);
    let role = Memo::new(move |_| draft.form.with(|form| form.role));
    move || {
        if !draft.exists.get() {
            return view! { <Gone /> }.into_any();
        }
        view! {
            <div class="person">
                <Head draft />
                <profile::ProfileSection />
                <profile::RoleSection />
                <reporting::ReportingSection />
                <topics::NeedsSection />
                <topics::OffersSection />
                <time::TimeSection />
                <time::InterestsSection />
                <scales::StyleSection />
                <Show when=move || role.get().mentors()>
                    <scales::ReadinessSection />
                </Show>
                <Show when=move || role.get().learns()>
                    <scales::OpennessSection />
                </Show>
                <private::PrivateSection />
                <private::ConsentSection />
                <Foot draft />
            </div>
        }
        .into_any()
    }
}

#[component]
fn Gone() -> impl IntoView {
    let app = use_app();
    view! {
        <EmptyState title=Signal::derive(move || app.words().person_gone()) art=EmptyArt::People>
            <Button on_click=move |()| app.go(Place::People)>{move || app.words().person_back_to_list()}</Button>
        </EmptyState>
    }
}

/// Who it is, and the way to the one before and after.
#[component]
fn Head(draft: Draft) -> impl IntoView {
    let app = use_app();
    let desk = use_people_desk();
    let beside = Memo::new(move |_| draft.id.with_value(|id| desk.neighbours(id)));
    let go = move |to: Option<PersonId>| {
        leave_field();
        if let Some(id) = to {
            app.go(Place::Person(id));
        }
    };
    let shape = move || {
        if draft.form.with(|form| form.role) == Role::Mentee { Shape::Square } else { Shape::Round }
    };
    let badge = move || {
        let role = draft.form.with(|form| form.role);
        view! { <Badge tone=role_tone(role)>{role_name(app.words(), role)}</Badge> }
    };
    view! {
        <div class="person__head">
            {move || {
                let name = Signal::derive(move || draft.form.with(|form| form.name.clone()));
                view! { <Avatar name shape=shape() size=Size::Large /> }
            }}
            <div class="person__who">
                {badge}
                <p>{move || draft.form.with(|form| {
                    [&form.job_title, &form.unit].into_iter().filter(|t| !t.is_empty()).cloned().collect::<Vec<_>>().join(" · ")
                })}</p>
            </div>
            <div class="person__turn">
                <IconButton
                    icon=IconName::ChevronLeft
                    label=Signal::derive(move || app.words().person_previous())
                    disabled=Signal::derive(move || beside.with(|b| b.before.is_none()))
                    on_click=move |()| go(beside.get_untracked().before)
                />
                <span class="person__position">
                    {move || beside.with(|b| b.at.map(|at| app.words().person_position(at, b.all)))}
                </span>
                <IconButton
                    icon=IconName::ChevronRight
                    label=Signal::derive(move || app.words().person_next())
                    disabled=Signal::derive(move || beside.with(|b| b.after.is_none()))
                    on_click=move |()| go(beside.get_untracked().after)
                />
            </div>
        </div>
    }
}

#[component]
fn Foot(draft: Draft) -> impl IntoView {
    let app = use_app();
    let remove = move |()| {
        let id = draft.id.get_value();
        if app.dispatch_with_undo(Command::RemovePeople(vec![id])) {
            app.go(Place::People);
        }
    };
    view! {
        <div class="person__foot">
            <p>{move || app.words().person_saved_as_you_go()}</p>
            <Button variant=ButtonVariant::Danger icon=IconName::Trash on_click=remove>
                {move || app.words().person_remove()}
            </Button>
        </div>
    }
}

/// A section of the editor: a headline, perhaps a line of help, and fields.
#[component]
pub(super) fn Section(
    /// The headline.
    #[prop(into)]
    title: Signal<String>,
    /// A line of help; empty for none.
    #[prop(optional, into)]
    hint: Signal<String>,
    /// The fields.
    children: Children,
) -> impl IntoView {
    view! {
        <section class="person__section" aria-label=move || title.get()>
            <h3 class="person__title">{move || title.get()}</h3>
            {move || hint.with(|text| !text.is_empty()).then(|| view! { <p class="person__hint">{hint.get()}</p> })}
            <div class="person__fields">{children()}</div>
        </section>
    }
}
