//! The import place.

use crate::ui::desk::use_app;
use crate::ui::kit::prelude::*;
use leptos::prelude::*;

/// The import place.
#[component]
pub fn ImportPlace() -> impl IntoView {
    let app = use_app();
    view! { <PageHeader title=Signal::derive(move || app.words().place_import()) /> }
}
