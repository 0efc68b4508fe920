//! One of a few that need a sentence each.

use crate::ui::kit::{
    icon::{Icon, IconName},
    ids::fresh_id,
};
use leptos::prelude::*;

/// One card to choose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RadioCard {
    /// What the program stores.
    pub value: String,
    /// The name.
    pub title: String,
    /// The sentence; empty for none.
    pub note: String,
    /// A picture.
    pub icon: Option<IconName>,
}

impl RadioCard {
    /// A card without a picture.
    pub fn new(value: impl Into<String>, title: impl Into<String>, note: impl Into<String>) -> Self {
        Self { value: value.into(), title: title.into(), note: note.into(), icon: None }
    }

    /// Adds a picture.
    #[must_use]
    pub fn icon(mut self, icon: IconName) -> Self {
        self.icon = Some(icon);
        self
    }
}

/// Cards of which one holds.
#[component]
pub fn RadioCards(
    /// What is chosen.
    #[prop(into)]
    label: Signal<String>,
    /// The cards.
    #[prop(into)]
    cards: Signal<Vec<RadioCard>>,
    /// The value that holds.
    #[prop(into)]
    value: Signal<String>,
    /// Runs with the new value.
    #[prop(into)]
    on_change: Callback<String>,
) -> impl IntoView {
    let name = fresh_id("cards");
    view! {
        <fieldset class="fieldset">
            <legend class="fieldset__legend">{move || label.get()}</legend>
            <div class="radio-cards">
                <For each=move || cards.get() key=|card| (card.value.clone(), card.title.clone()) let:card>
                    <label class="radio-card">
                        <input
                            type="radio"
                            name=name.clone()
                            value=card.value.clone()
                            checked={
                                let own = card.value.clone();
                                move || value.with(|value| *value == own)
                            }
                            prop:checked={
                                let own = card.value.clone();
                                move || value.with(|value| *value == own)
                            }
                            on:change={
                                let own = card.value.clone();
                                move |_| on_change.run(own.clone())
                            }
                        />
                        {card.icon.map(|name| view! { <Icon name /> })}
                        <span class="radio-card__text">
                            <b>{card.title.clone()}</b>
                            {(!card.note.is_empty()).then(|| view! { <small>{card.note.clone()}</small> })}
                        </span>
                    </label>
                </For>
            </div>
        </fieldset>
    }
}
