//! One of a few, side by side.

use super::{choice::Choice, ids::fresh_id};
use leptos::prelude::*;

/// A row of choices of which exactly one holds; radio buttons beneath, so arrow keys work.
#[component]
pub fn Segmented(
    /// What is chosen.
    #[prop(into)]
    label: Signal<String>,
    /// The choices, two to five.
    #[prop(into)]
    choices: Signal<Vec<Choice>>,
    /// The value that holds.
    #[prop(into)]
    value: Signal<String>,
    /// Runs with the new value.
    #[prop(into)]
    on_change: Callback<String>,
) -> impl IntoView {
    let name = fresh_id("segmented");
    view! {
        <div class="segmented" role="radiogroup" aria-label=move || label.get()>
            <For each=move || choices.get() key=|choice| (choice.value.clone(), choice.label.clone()) let:choice>
                <label class="segmented__one">
                    <input
                        type="radio"
                        name=name.clone()
                        value=choice.value.clone()
                        prop:checked={
                            let own = choice.value.clone();
                            move || value.with(|value| *value == own)
                        }
                        checked={
                            let own = choice.value.clone();
                            move || value.with(|value| *value == own)
                        }
                        on:change={
                            let own = choice.value.clone();
                            move |_| on_change.run(own.clone())
                        }
                    />
                    <span>{choice.label.clone()}</span>
                </label>
            </For>
        </div>
    }
}
