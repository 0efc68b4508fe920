//! The outline of what is about to come.

use leptos::prelude::*;

/// Grey lines in the place of text that is on its way.
#[component]
pub fn Skeleton(
    /// How many lines.
    #[prop(default = 3)]
    lines: u8,
    /// What is on its way, for a screen reader.
    #[prop(into)]
    label: Signal<String>,
) -> impl IntoView {
    view! {
        <div class="skeleton" role="status">
            <span class="visually-hidden">{move || label.get()}</span>
            {(0..lines).map(|_| view! { <span class="skeleton__line" aria-hidden="true"></span> }).collect_view()}
        </div>
    }
}
