use leptos::prelude::*;

#[component]
pub fn Invite() -> impl IntoView {}
