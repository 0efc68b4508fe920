//! The needs place.

use crate::ui::desk::use_app;
use crate::ui::kit::prelude::*;
use leptos::prelude::*;

/// The needs place.
#[component]
pub fn NeedsPlace() -> impl IntoView {
    let app = use_app();
    view! { <PageHeader title=Signal::derive(move || app.words().place_needs()) /> }
}
