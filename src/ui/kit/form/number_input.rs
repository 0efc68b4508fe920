//! A whole number with a step down and a step up.

use super::FieldTies;
use crate::ui::kit::{
    icon::{Icon, IconName},
    words::use_kit_words,
};
use leptos::prelude::*;

/// A whole number; typed, or stepped with the buttons and arrow keys.
#[component]
pub fn NumberInput(
    /// The number shown.
    #[prop(into)]
    value: Signal<i32>,
    /// Runs with the new number, always within the limits.
    #[prop(into)]
    on_change: Callback<i32>,
    /// The smallest.
    #[prop(default = 0)]
    min: i32,
    /// The largest.
    #[prop(default = 999)]
    max: i32,
    /// One step.
    #[prop(default = 1)]
    step: i32,
    /// What is counted, after the number; empty for none.
    #[prop(optional, into)]
    unit: Signal<String>,
    /// The spoken name where there is no [`super::Field`] around it.
    #[prop(optional, into)]
    aria_label: Option<Signal<String>>,
    /// Not possible now.
    #[prop(optional, into)]
    disabled: Signal<bool>,
) -> impl IntoView {
    let words = use_kit_words();
    let ties = FieldTies::of("number");
    let described_by = ties.described_by;
    let at_least = move || value.get() <= min;
    let at_most = move || value.get() >= max;
    let move_by = move |by: i32| on_change.run(value.get_untracked().saturating_add(by).clamp(min, max));
    view! {
        <div class="number">
            <button
                class="number__step"
                type="button"
                tabindex="-1"
                aria-label=move || words.get().decrease
                disabled=move || disabled.get() || at_least()
                on:click=move |_| move_by(-step)
            >
                <Icon name=IconName::Minus />
            </button>
            <input
                class="number__input"
                id=ties.id.clone()
                type="number"
                inputmode="numeric"
                min=min
                max=max
                step=step
                value=move || value.get()
                prop:value=move || value.get().to_string()
                aria-label=aria_label.map(|label| move || label.get())
                aria-describedby=move || described_by.get()
                aria-invalid=ties.aria_invalid()
                required=ties.required
                disabled=move || disabled.get()
                on:change:target=move |event| {
                    let field = event.target();
                    let number = field.value().trim().parse().unwrap_or(value.get_untracked()).clamp(min, max);
                    field.set_value(&number.to_string());
                    on_change.run(number);
                }
            />
            <span class="number__unit">{move || unit.get()}</span>
            <button
                class="number__step"
                type="button"
                tabindex="-1"
                aria-label=move || words.get().increase
                disabled=move || disabled.get() || at_most()
                on:click=move |_| move_by(step)
            >
                <Icon name=IconName::Plus />
            </button>
        </div>
    }
}
