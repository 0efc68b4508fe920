//! The people place.

use crate::ui::desk::use_app;
use crate::ui::kit::prelude::*;
use leptos::prelude::*;

/// The people place.
#[component]
pub fn PeoplePlace() -> impl IntoView {
    let app = use_app();
    view! { <PageHeader title=Signal::derive(move || app.words().place_people()) /> }
}
