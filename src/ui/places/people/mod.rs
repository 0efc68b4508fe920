//! The people place: a table to search, filter, sort and edit together, and the editor of one person over it.
//!
//! Not here: which rows answer a query (`screen::people`), what a field may hold (`screen::person`).
//!
//! Start with [`PeoplePlace`]; `desk` holds what the parts of the place share.

mod add;
mod bulk;
mod bulk_value;
mod desk;
mod editor;
mod table;
mod tools;

use crate::program::PersonId;
use crate::screen::{Place, Route};
use crate::ui::desk::{Errand, use_app};
use crate::ui::kit::prelude::*;
use add::AddPerson;
use bulk::BulkBar;
use desk::PeopleDesk;
use editor::PersonDrawer;
use leptos::prelude::*;
use table::PeopleTable;
use tools::PeopleTools;

/// Everyone in the program.
#[component]
pub fn PeoplePlace() -> impl IntoView {
    let app = use_app();
    let desk = PeopleDesk::new(app);
    provide_context(desk);
    let adding = RwSignal::new(false);
    let open = Memo::new(move |_| match app.route() {
        Route::In(_, Place::Person(id)) => Some(id),
        _ => None::<PersonId>,
    });
    let title = move || desk.headline(app.words());
    let sub = move || desk.readiness(app.words());
    let actions = move || {
        view! {
            <ButtonLink href=Signal::derive(move || app.href(Place::Import)) icon=IconName::Upload>
                {move || app.words().people_import()}
            </ButtonLink>
            <Button variant=ButtonVariant::Primary icon=IconName::UserPlus on_click=move |()| adding.set(true)>
                {move || app.words().people_add()}
            </Button>
        }
    };
    view! {
        <div class="people">
            <PageHeader title=Signal::derive(title) sub=Signal::derive(sub) actions=actions />
            {move || {
                if desk.is_empty.get() {
                    view! { <Nobody adding /> }.into_any()
                } else {
                    view! {
                        <PeopleTools />
                        <BulkBar />
                        <PeopleTable />
                    }
                        .into_any()
                }
            }}
            <AddPerson open=adding />
            <PersonDrawer open />
        </div>
    }
}

#[component]
fn Nobody(adding: RwSignal<bool>) -> impl IntoView {
    let app = use_app();
    view! {
        <EmptyState
            title=Signal::derive(move || app.words().people_empty_title())
            text=Signal::derive(move || app.words().people_empty_text())
            art=EmptyArt::People
        >
            <ButtonLink
                href=Signal::derive(move || app.href(Place::Import))
                icon=IconName::Upload
                variant=ButtonVariant::Primary
            >
                {move || app.words().people_import()}
            </ButtonLink>
            <Button icon=IconName::UserPlus on_click=move |()| adding.set(true)>
                {move || app.words().people_add()}
            </Button>
            <Button
                icon=IconName::Sparkles
                variant=ButtonVariant::Plain
                on_click=move |()| app.send(Errand::MadeUpCompany)
            >
                {move || app.words().people_empty_demo()}
            </Button>
        </EmptyState>
    }
}
