//! The programs of this browser.

use crate::screen::start::{self, KeptCard};
use crate::screen::{Place, Route};
use crate::ui::desk::use_app;
use crate::ui::kit::prelude::*;
use leptos::prelude::*;

/// For who comes back: their programs.
#[component]
pub fn Shelf() -> impl IntoView {
    view! {
        <WelcomeBack />
        <List />
    }
}

#[component]
fn WelcomeBack() -> impl IntoView {
    let app = use_app();
    let count = Memo::new(move |_| app.shelf().entries.len());
    let actions = move || {
        view! {
            <Button icon=IconName::FolderOpen on_click=move || app.open_file_dialog()>
                {move || app.words().start_open()}
            </Button>
        }
    };
    view! {
        <PageHeader
            title=Signal::derive(move || app.words().start_programs_title())
            sub=Signal::derive(move || app.words().start_programs_sub(count.get()))
            actions=actions
        />
    }
}

/// The one changed last first.
#[component]
fn List() -> impl IntoView {
    let app = use_app();
    let cards = Memo::new(move |_| start::kept_cards(app.words(), &app.shelf().entries, app.now_ms()));
    view! {
        <ul class="shelf" aria-label=move || app.words().start_programs_title()>
            <For each=move || cards.get() key=|card| card.clone() let:card>
                <ShelfRow card />
            </For>
        </ul>
    }
}

#[component]
fn ShelfRow(card: KeptCard) -> impl IntoView {
    let app = use_app();
    let (id, name) = (card.id.clone(), card.name.clone());
    let href = |place: Place| Route::In(card.id.clone(), place).hash();
    let open = href(if card.pairs_first { Place::Pairs } else { Place::Setup });
    let items = Signal::derive(move || {
        let words = app.words();
        vec![
            MenuItem::new("setup", words.start_rename()).icon(IconName::Pencil),
            MenuItem::new("file", words.start_save_file()).icon(IconName::Download),
            MenuItem::new("remove", words.start_remove()).icon(IconName::Trash).danger(),
        ]
    });
    let choose = move |what: String| match what.as_str() {
        "setup" => app.go_to(&Route::In(id.clone(), Place::Setup)),
        "file" => app.go_to(&Route::In(id.clone(), Place::File)),
        _ => app.remove_program(id.clone(), name.clone()),
    };
    let named = card.name.clone();
    view! {
        <li class="kept" data-cleared=!card.cleared.is_empty()>
            <div class="kept__text">
                <a class="kept__name" href=open>{card.name.clone()}</a>
                {(!card.organisation.is_empty())
                    .then(|| view! { <span class="kept__organisation">{card.organisation.clone()}</span> })}
                <span class="kept__state">{[card.contents.clone(), card.state.clone()].join(" · ")}</span>
                {(!card.cleared.is_empty()).then(|| view! { <span class="kept__cleared">{card.cleared.clone()}</span> })}
            </div>
            <Badge tone=if card.unsaved { Tone::Warn } else { Tone::Ok }>{card.saved.clone()}</Badge>
            <Menu
                label=Signal::derive(move || app.words().start_more_for(&named))
                items=items
                on_choose=choose
            />
        </li>
    }
}
