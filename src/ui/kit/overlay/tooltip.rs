//! A few words beside a thing, on hover and on focus.

use crate::ui::kit::ids::fresh_id;
use leptos::{attr::custom::custom_attribute, prelude::*};

/// Ties a short text to the one control given as child. Esc hides it.
#[component]
pub fn Tooltip(
    /// The words.
    #[prop(into)]
    text: Signal<String>,
    /// The control.
    children: Children,
) -> impl IntoView {
    let id = fresh_id("tip");
    let away = RwSignal::new(false);
    view! {
        <span
            class="tooltip"
            data-away=move || away.get()
            on:keydown=move |event| {
                if event.key() == "Escape" {
                    away.set(true);
                }
            }
            on:mouseenter=move |_| away.set(false)
            on:focusin=move |_| away.set(false)
        >
            {children().add_any_attr(custom_attribute("aria-describedby", id.clone()))}
            <span class="tip" role="tooltip" id=id>{move || text.get()}</span>
        </span>
    }
}
