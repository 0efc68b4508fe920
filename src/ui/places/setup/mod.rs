//! The setup place.

use crate::ui::desk::use_app;
use crate::ui::kit::prelude::*;
use leptos::prelude::*;

/// The setup place.
#[component]
pub fn SetupPlace() -> impl IntoView {
    let app = use_app();
    view! { <PageHeader title=Signal::derive(move || app.words().place_setup()) /> }
}
