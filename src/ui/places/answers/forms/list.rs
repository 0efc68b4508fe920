//! The eight forms.

use crate::program::FormKind;
use crate::screen::forms::{Card as FormCard, cards};
use crate::ui::desk::use_app;
use crate::ui::kit::prelude::*;
use leptos::prelude::*;

#[component]
pub fn List(open: RwSignal<Option<FormKind>>) -> impl IntoView {
    let app = use_app();
    let all = Memo::new(move |_| {
        let words = app.words();
        app.read(|program| cards(program, words))
    });
    view! {
        <section class="forms" aria-label=move || app.words().forms_list()>
            <SectionHeading
                title=Signal::derive(move || app.words().forms_title())
                sub=Signal::derive(move || app.words().forms_sub())
            />
            <ul class="forms-cards">
                <For each=move || all.get() key=|card| (card.code, card.name.clone(), card.size.clone(), card.changed.clone(), card.answers.clone()) let:card>
                    <FormLine card open />
                </For>
            </ul>
        </section>
    }
}

#[component]
fn FormLine(card: FormCard, open: RwSignal<Option<FormKind>>) -> impl IntoView {
    let app = use_app();
    let name = card.name.clone();
    let code = card.code;
    view! {
        <li class="card forms-card">
            <button
                class="forms-card__name"
                type="button"
                aria-label=move || app.words().forms_open(&name)
                on:click=move |_| open.set(FormKind::of_code(code))
            >
                {card.name.clone()}
            </button>
            <p class="forms-card__about">{card.about}</p>
            <p class="forms-card__facts">
                <span>{card.size}</span>
                {card.changed.map(|changed| view! { <Badge icon=IconName::Pencil>{changed}</Badge> })}
                {card.answers.map(|answers| view! { <Badge icon=IconName::Mail>{answers}</Badge> })}
            </p>
        </li>
    }
}
