//! The people behind a topic: who wants it, who can, each a way to the person.

use crate::insight::Direction;
use crate::program::{PersonId, Role, TopicId};
use crate::screen::Place;
use crate::screen::needs::{Behind, BehindLine};
use crate::ui::desk::use_app;
use crate::ui::kit::prelude::*;
use leptos::prelude::*;

/// A drawer over the picture.
#[component]
pub(super) fn BehindDrawer(opened: RwSignal<Option<TopicId>>, direction: Signal<Direction>) -> impl IntoView {
    let app = use_app();
    let behind = Memo::new(move |_| {
        let topic = opened.get()?;
        let words = app.words();
        app.read(|program| Behind::of(program, direction.get(), &topic, words))
    });
    let title = move || {
        behind.with(|behind| behind.as_ref().map(|b| app.words().needs_behind(&b.name)).unwrap_or_default())
    };
    view! {
        <Drawer
            open=Signal::derive(move || behind.with(Option::is_some))
            on_close=move |()| opened.set(None)
            title=Signal::derive(title)
        >
            {move || behind.get().map(|behind| view! { <People behind /> })}
        </Drawer>
    }
}

#[component]
fn People(behind: Behind) -> impl IntoView {
    let app = use_app();
    // Made anew with the words: `behind` follows the language.
    let words = untrack(|| app.words());
    let (wants, cans) = (behind.wants, behind.cans);
    view! {
        <div class="behind">
            {(!behind.about.is_empty()).then(|| view! { <p class="behind__about">{behind.about}</p> })}
            <h3>{words.needs_who_wants(wants.len())}</h3>
            {if wants.is_empty() {
                view! { <p class="behind__none">{words.needs_nobody_wants()}</p> }.into_any()
            } else {
                view! { <Lines lines=wants /> }.into_any()
            }}
            <h3>{words.needs_who_can(cans.len())}</h3>
            {if cans.is_empty() {
                view! { <p class="behind__none">{words.needs_nobody_can()}</p> }.into_any()
            } else {
                view! { <Lines lines=cans /> }.into_any()
            }}
        </div>
    }
}

#[component]
fn Lines(lines: Vec<BehindLine>) -> impl IntoView {
    let app = use_app();
    let href = move |id: PersonId| move || app.href(Place::Person(id.clone()));
    let one = move |line: BehindLine| {
        let shape = if line.who.role == Role::Mentee { Shape::Square } else { Shape::Round };
        view! {
            <li class="behind__line" data-stranded=line.stranded>
                <Avatar name=line.who.name.clone() shape size=Size::Small />
                <div class="behind__who">
                    <a href=href(line.who.id)>{line.who.name}</a>
                    <small>{line.who.detail}</small>
                </div>
                <div class="behind__level">
                    <b>{line.level}</b>
                    <small>{line.more}</small>
                </div>
            </li>
        }
    };
    view! { <ul class="behind__lines">{lines.into_iter().map(one).collect_view()}</ul> }
}
