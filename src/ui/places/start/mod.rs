//! The start place.

use crate::ui::desk::use_app;
use crate::ui::kit::prelude::*;
use leptos::prelude::*;

/// The start place.
#[component]
pub fn StartPlace() -> impl IntoView {
    let app = use_app();
    view! { <PageHeader title=Signal::derive(move || app.words().place_start()) /> }
}
