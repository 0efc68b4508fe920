//! Work in progress: our mark, turning over half a turn at a time.

use leptos::prelude::*;

/// A small turning mark with a spoken name.
#[component]
pub fn Spinner(
    /// What is going on.
    #[prop(into)]
    label: Signal<String>,
) -> impl IntoView {
    view! {
        <span class="spinner" role="img" aria-label=move || label.get()>
            <svg viewBox="0 0 32 32" aria-hidden="true" focusable="false">
                <path d="M16 2a14 14 0 0 1 0 28 7 7 0 0 0 0-14 7 7 0 0 1 0-14z"></path>
                <path class="spinner__other" d="M16 30a14 14 0 0 1 0-28 7 7 0 0 0 0 14 7 7 0 0 1 0 14z"></path>
            </svg>
        </span>
    }
}
