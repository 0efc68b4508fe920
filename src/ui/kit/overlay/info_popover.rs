//! A small "i" that opens an explanation.

use crate::ui::kit::{
    icon::{Icon, IconName},
    ids::fresh_id,
};
use leptos::prelude::*;

/// A button beside a word; the browser's own popover holds the explanation.
#[component]
pub fn InfoPopover(
    /// What is explained: the button's spoken name and the popover's headline.
    #[prop(into)]
    label: Signal<String>,
    /// The explanation.
    children: Children,
) -> impl IntoView {
    let id = fresh_id("info");
    let anchor = format!("--{id}");
    view! {
        <span class="info">
            <button
                class="info__button"
                type="button"
                popovertarget=id.clone()
                aria-label=move || label.get()
                style:anchor-name=anchor.clone()
            >
                <Icon name=IconName::Info />
            </button>
            <span class="popover info__text" popover="auto" id=id role="note" style:position-anchor=anchor>
                <b>{move || label.get()}</b>
                {children()}
            </span>
        </span>
    }
}
