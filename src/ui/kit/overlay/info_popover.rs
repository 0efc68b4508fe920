//! A small "i" that opens an explanation.

use super::place::show_at;
use crate::ui::kit::{
    icon::{Icon, IconName},
    ids::fresh_id,
};
use leptos::{html, prelude::*};

/// A button beside a word; the browser's own popover holds the explanation and closes it with Esc or a click elsewhere.
#[component]
pub fn InfoPopover(
    /// What is explained: the button's spoken name and the popover's headline.
    #[prop(into)]
    label: Signal<String>,
    /// The explanation.
    children: Children,
) -> impl IntoView {
    let id = fresh_id("info");
    let (button, popover) = (NodeRef::<html::Button>::new(), NodeRef::<html::Span>::new());
    view! {
        <span class="info">
            <button
                class="info__button"
                type="button"
                popovertarget=id.clone()
                aria-label=move || label.get()
                node_ref=button
                on:click=move |event| {
                    event.prevent_default();
                    if let (Some(button), Some(popover)) = (button.get_untracked(), popover.get_untracked()) {
                        show_at(&button, &popover);
                    }
                }
            >
                <Icon name=IconName::Info />
            </button>
            <span class="popover info__text" popover="auto" id=id role="note" node_ref=popover>
                <b>{move || label.get()}</b>
                {children()}
            </span>
        </span>
    }
}
