//! A day of the calendar, with the picker of the system.

use super::FieldTies;
use leptos::prelude::*;

/// A day as `2026-03-31`; empty for none.
#[component]
pub fn DateInput(
    /// The day shown.
    #[prop(into)]
    value: Signal<String>,
    /// Runs with the new day, or with nothing.
    #[prop(into)]
    on_change: Callback<String>,
    /// The first day possible.
    #[prop(optional, into)]
    min: Option<Signal<String>>,
    /// The last day possible.
    #[prop(optional, into)]
    max: Option<Signal<String>>,
    /// The spoken name where there is no [`super::Field`] around it.
    #[prop(optional, into)]
    aria_label: Option<Signal<String>>,
    /// Not possible now.
    #[prop(optional, into)]
    disabled: Signal<bool>,
) -> impl IntoView {
    let ties = FieldTies::of("date");
    let described_by = ties.described_by;
    view! {
        <input
            class="input input--date"
            id=ties.id.clone()
            type="date"
            value=move || value.get()
            prop:value=move || value.get()
            min=min.map(|day| move || day.get())
            max=max.map(|day| move || day.get())
            aria-label=aria_label.map(|label| move || label.get())
            aria-describedby=move || described_by.get()
            aria-invalid=ties.aria_invalid()
            required=ties.required
            disabled=move || disabled.get()
            on:change:target=move |event| on_change.run(event.target().value())
        />
    }
}
