//! Every kit part on one page.

use super::prelude::*;
use leptos::prelude::*;

/// All parts in all states.
#[component]
pub fn Gallery() -> impl IntoView {
    view! { <PageHeader title="Kit" /> }
}

/// The gallery as HTML.
#[cfg(not(target_arch = "wasm32"))]
pub fn gallery_html() -> String {
    let owner = Owner::new();
    owner.with(|| view! { <Gallery /> }.to_html())
}
