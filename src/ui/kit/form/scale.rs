//! An answer from one to five.

use crate::ui::kit::ids::fresh_id;
use leptos::prelude::*;

/// Numbers in a row between two ends that have names.
#[component]
pub fn Scale1to5(
    /// The statement or question.
    #[prop(into)]
    label: Signal<String>,
    /// The answer so far.
    #[prop(into)]
    value: Signal<Option<u8>>,
    /// The name of 1.
    #[prop(into)]
    low: Signal<String>,
    /// The name of the last.
    #[prop(into)]
    high: Signal<String>,
    /// How many steps.
    #[prop(default = 5)]
    steps: u8,
    /// Runs with the answer.
    #[prop(into)]
    on_change: Callback<u8>,
) -> impl IntoView {
    let name = fresh_id("scale");
    let ends_id = format!("{name}-ends");
    let one = move |step: u8, name: String| {
        view! {
            <label class="scale__one">
                <input
                    type="radio"
                    name=name
                    value=step
                    checked=move || value.get() == Some(step)
                    prop:checked=move || value.get() == Some(step)
                    on:change=move |_| on_change.run(step)
                />
                <span>{step}</span>
            </label>
        }
    };
    view! {
        <fieldset class="scale" aria-describedby=ends_id>
            <legend class="scale__label">{move || label.get()}</legend>
            <div class="scale__row">{(1..=steps).map(|step| one(step, name.clone())).collect_view()}</div>
            <div class="scale__ends" id=ends_id.clone()>
                <span>{move || format!("1 = {}", low.get())}</span>
                <span>{move || format!("{steps} = {}", high.get())}</span>
            </div>
        </fieldset>
    }
}
