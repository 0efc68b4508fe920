//! Yes or no.

use crate::ui::kit::ids::fresh_id;
use leptos::prelude::*;

/// A box to tick, with its words.
#[component]
pub fn Checkbox(
    /// What is ticked.
    #[prop(into)]
    label: Signal<String>,
    /// Whether it is.
    #[prop(into)]
    checked: Signal<bool>,
    /// Some of several are.
    #[prop(optional, into)]
    mixed: Signal<bool>,
    /// A smaller line beneath; empty for none.
    #[prop(optional, into)]
    hint: Signal<String>,
    /// Speaks the label without showing it: in tables.
    #[prop(optional)]
    label_hidden: bool,
    /// Not possible now.
    #[prop(optional, into)]
    disabled: Signal<bool>,
    /// Runs with what it becomes.
    #[prop(into)]
    on_change: Callback<bool>,
) -> impl IntoView {
    let hint_id = fresh_id("check");
    view! {
        <label class="check" data-bare=label_hidden>
            <input
                class="check__box"
                type="checkbox"
                checked=move || checked.get()
                prop:checked=move || checked.get()
                prop:indeterminate=move || mixed.get()
                disabled=move || disabled.get()
                aria-describedby={
                    let id = hint_id.clone();
                    move || hint.with(|text| !text.is_empty()).then(|| id.clone())
                }
                on:change:target=move |event| on_change.run(event.target().checked())
            />
            <span class=if label_hidden { "visually-hidden" } else { "check__text" }>
                {move || label.get()}
                {move || {
                    hint.with(|text| !text.is_empty())
                        .then(|| view! { <small class="check__hint" id=hint_id.clone()>{hint.get()}</small> })
                }}
            </span>
        </label>
    }
}

/// On or off, at once.
#[component]
pub fn Switch(
    /// What is switched.
    #[prop(into)]
    label: Signal<String>,
    /// Whether it is on.
    #[prop(into)]
    checked: Signal<bool>,
    /// A smaller line beneath; empty for none.
    #[prop(optional, into)]
    hint: Signal<String>,
    /// Not possible now.
    #[prop(optional, into)]
    disabled: Signal<bool>,
    /// Runs with what it becomes.
    #[prop(into)]
    on_change: Callback<bool>,
) -> impl IntoView {
    let hint_id = fresh_id("switch");
    view! {
        <label class="switch">
            <span class="check__text">
                {move || label.get()}
                {
                    let id = hint_id.clone();
                    move || {
                        hint.with(|text| !text.is_empty())
                            .then(|| view! { <small class="check__hint" id=id.clone()>{hint.get()}</small> })
                    }
                }
            </span>
            <input
                class="switch__box"
                type="checkbox"
                role="switch"
                checked=move || checked.get()
                prop:checked=move || checked.get()
                disabled=move || disabled.get()
                aria-describedby=move || hint.with(|text| !text.is_empty()).then(|| hint_id.clone())
                on:change:target=move |event| on_change.run(event.target().checked())
            />
        </label>
    }
}
