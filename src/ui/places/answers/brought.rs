use leptos::prelude::*;

#[component]
pub fn BroughtByLink(packed: String) -> impl IntoView {
    let _ = packed;
}
