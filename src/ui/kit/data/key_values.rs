//! Names and what belongs to them.

use leptos::prelude::*;

/// A list of [`KeyValue`]s.
#[component]
pub fn KeyValues(
    /// The lines.
    children: Children,
) -> impl IntoView {
    view! { <dl class="key-values">{children()}</dl> }
}

/// One name and what belongs to it.
#[component]
pub fn KeyValue(
    /// The name.
    #[prop(into)]
    label: Signal<String>,
    /// What belongs to it.
    children: Children,
) -> impl IntoView {
    view! {
        <div class="key-values__line">
            <dt>{move || label.get()}</dt>
            <dd>{children()}</dd>
        </div>
    }
}
