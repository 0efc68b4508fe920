//! Our mark: two equal halves, one turned over into the other.

use super::tone::Size;
use leptos::prelude::*;

/// The mark, with the name beside it when `name` is given.
#[component]
pub fn Logo(
    /// How large.
    #[prop(optional)]
    size: Size,
    /// The product's name, shown beside the mark.
    #[prop(optional, into)]
    name: Option<Signal<String>>,
) -> impl IntoView {
    view! {
        <span class="logo" data-size=size.name()>
            <svg class="logo__mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
                <path class="logo__mentor" d="M16 2a14 14 0 0 1 0 28 7 7 0 0 0 0-14 7 7 0 0 1 0-14z"></path>
                <path class="logo__mentee" d="M16 30a14 14 0 0 1 0-28 7 7 0 0 0 0 14 7 7 0 0 1 0 14z"></path>
            </svg>
            {name.map(|name| view! { <span class="logo__name">{move || name.get()}</span> })}
        </span>
    }
}
