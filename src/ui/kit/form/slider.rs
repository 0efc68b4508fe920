//! A whole number on a line, where the feel matters more than the digit.

use crate::ui::kit::ids::fresh_id;
use leptos::prelude::*;

/// A line with a handle; the value stands beside the label in words.
#[component]
pub fn Slider(
    /// What is set.
    #[prop(into)]
    label: Signal<String>,
    /// Where the handle is.
    #[prop(into)]
    value: Signal<i32>,
    /// The value in words, like "40 %"; the bare number where empty.
    #[prop(optional, into)]
    value_text: Signal<String>,
    /// The left end.
    #[prop(default = 0)]
    min: i32,
    /// The right end.
    #[prop(default = 100)]
    max: i32,
    /// One step.
    #[prop(default = 1)]
    step: i32,
    /// A line of help; empty for none.
    #[prop(optional, into)]
    hint: Signal<String>,
    /// Runs while it moves.
    #[prop(optional, into)]
    on_input: Option<Callback<i32>>,
    /// Runs when it is let go.
    #[prop(optional, into)]
    on_change: Option<Callback<i32>>,
    /// Not possible now.
    #[prop(optional, into)]
    disabled: Signal<bool>,
) -> impl IntoView {
    let id = fresh_id("slider");
    let hint_id = format!("{id}-hint");
    let text =
        move || value_text.with(|text| if text.is_empty() { value.get().to_string() } else { text.clone() });
    let share = move || f64::from(value.get() - min) / f64::from((max - min).max(1)) * 100.0;
    let tell = move |run: Option<Callback<i32>>, typed: String| {
        if let (Some(run), Ok(number)) = (run, typed.parse()) {
            run.run(number);
        }
    };
    view! {
        <div class="slider">
            <label class="slider__label" for=id.clone()>{move || label.get()}</label>
            <output class="slider__value" for=id.clone()>{text}</output>
            <input
                class="slider__line"
                id=id
                type="range"
                min=min
                max=max
                step=step
                value=move || value.get()
                prop:value=move || value.get().to_string()
                style:--share=move || format!("{:.1}%", share())
                aria-valuetext=text
                aria-describedby={
                    let id = hint_id.clone();
                    move || hint.with(|text| !text.is_empty()).then(|| id.clone())
                }
                disabled=move || disabled.get()
                on:input:target=move |event| tell(on_input, event.target().value())
                on:change:target=move |event| tell(on_change, event.target().value())
            />
            {move || {
                hint.with(|text| !text.is_empty())
                    .then(|| view! { <p class="field__hint slider__hint" id=hint_id.clone()>{hint.get()}</p> })
            }}
        </div>
    }
}
