//! Templates as cards.

use crate::screen::start;
use crate::ui::desk::{Errand, use_app};
use crate::ui::kit::prelude::*;
use crate::ui::later;
use leptos::prelude::*;

/// The cards.
#[component]
pub fn TemplatesSection(
    /// Whether there are programs already.
    known: Memo<bool>,
) -> impl IntoView {
    let app = use_app();
    let shown = RwSignal::new(None::<&'static str>);
    // The drawer is fetched when it is first asked for, and stays, so that it can slide.
    let asked = Memo::new(move |before: Option<&bool>| before == Some(&true) || shown.get().is_some());
    let cards = Memo::new(move |_| start::template_cards(app.words()));
    let title = Signal::derive(move || {
        if known.get() { app.words().start_begin_again_title() } else { app.words().start_begin_title() }
    });
    view! {
        <section class="templates" aria-label=move || title.get()>
            <h2 class="start__title">{move || title.get()}</h2>
            <p class="start__sub">{move || app.words().start_templates_note()}</p>
            <ul class="templates__row">
                <For each=move || cards.get() key=|card| card.clone() let:card>
                    <TemplateCard card shown />
                </For>
            </ul>
            {move || asked.get().then(|| later::when_here(later::template_details(shown)))}
        </section>
    }
}

#[component]
fn TemplateCard(card: start::TemplateCard, shown: RwSignal<Option<&'static str>>) -> impl IntoView {
    let app = use_app();
    let id = card.id;
    let (name, named) = (card.name.clone(), card.name.clone());
    view! {
        <li class="template">
            <h3 class="template__name">{card.name}</h3>
            <p class="template__special">{card.special}</p>
            <p class="template__short">{card.in_short}</p>
            <p class="template__marks"><Badge icon=IconName::BookOpen>{card.marks}</Badge></p>
            <div class="template__go">
                <button
                    class="button"
                    type="button"
                    data-variant="quiet"
                    data-size="m"
                    aria-label=move || app.words().start_with(&name)
                    on:click=move |_| app.send(Errand::Template(id))
                >
                    <span class="button__label">{move || app.words().start_with_this()}</span>
                </button>
                <button
                    class="button"
                    type="button"
                    data-variant="plain"
                    data-size="m"
                    aria-label=move || app.words().start_details_of(&named)
                    on:click=move |_| shown.set(Some(id))
                >
                    <span class="button__label">{move || app.words().start_see_details()}</span>
                </button>
            </div>
        </li>
    }
}
