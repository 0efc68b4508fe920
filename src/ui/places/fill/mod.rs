//! A form to fill in, on the phone of somebody who has no account.

use leptos::prelude::*;

#[component]
pub fn FillPlace(packed: String) -> impl IntoView {
    let _ = packed;
}
