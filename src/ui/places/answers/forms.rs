use leptos::prelude::*;

#[component]
pub fn Forms() -> impl IntoView {}
