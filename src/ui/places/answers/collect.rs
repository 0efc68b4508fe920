use leptos::prelude::*;

#[component]
pub fn Collect() -> impl IntoView {}
