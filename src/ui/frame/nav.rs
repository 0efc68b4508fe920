//! The ways to go.

use crate::screen::{AnswersSide, Place, Route};
use crate::ui::desk::{App, use_app};
use crate::ui::kit::prelude::*;
use leptos::prelude::*;

/// The places of the open program, or only the first page.
pub fn nav_groups(app: App) -> Vec<NavGroup> {
    let words = app.words();
    let home = NavItem::new(Route::Start.hash(), words.app_home(), IconName::Home);
    let group = |label: String, items: Vec<NavItem>| NavGroup { label, items };
    if !app.is_open() {
        return vec![group(String::new(), vec![home.first()])];
    }
    let (people, pairs) = app.read(|program| (program.people.len(), program.pairs.len()));
    let counted = |item: NavItem, count: usize| if count == 0 { item } else { item.count(count) };
    let item = |place: Place, label: String, icon| NavItem::new(app.href(place), label, icon);
    vec![
        group(String::new(), vec![home]),
        group(
            words.app_preparing(),
            vec![
                item(Place::Setup, words.place_setup(), IconName::Target).first(),
                item(Place::Topics, words.place_topics(), IconName::Tags),
                counted(item(Place::People, words.place_people(), IconName::Users).first(), people),
                item(Place::Answers(AnswersSide::Collect), words.place_answers(), IconName::Mail),
            ],
        ),
        group(
            words.app_pairing(),
            vec![
                item(Place::Needs, words.place_needs(), IconName::Scale).first(),
                counted(item(Place::Pairs, words.place_pairs(), IconName::Handshake).first(), pairs),
            ],
        ),
        group(words.app_keeping(), vec![item(Place::File, words.place_file(), IconName::FileJson)]),
    ]
}

/// The mark, and the name of the open program.
#[component]
pub fn Brand() -> impl IntoView {
    let app = use_app();
    let name = move || {
        let name = app.read(|program| program.setup.name.clone());
        match (app.is_open(), name.trim().is_empty()) {
            (false, _) => String::new(),
            (true, true) => app.words().untitled_program(),
            (true, false) => name,
        }
    };
    view! {
        <a class="brand" href=Route::Start.hash()>
            <Logo size=Size::Medium />
            <span class="brand__text">
                <span class="brand__name">"Balik"</span>
                <span class="brand__program">{name}</span>
            </span>
        </a>
    }
}
