//! Asking people: which form, whom, the key, links and texts to send out.
//!
//! Not here: links, texts, who has answered (`screen::invite`). Nothing is sent from here: the facilitator's own
//! WhatsApp or mail opens with everything ready. Start with [`Invite`].

mod asking;
mod key;
mod link;
mod people;
mod poster;
mod reply;
mod state;
mod text;

use crate::ui::desk::use_app;
use asking::{WhatPanel, WhomPanel};
use key::{FirstKey, KeyLine};
use leptos::prelude::*;
use link::LinkPanel;
use people::PeoplePanel;
use reply::ReplyPanel;
use state::Inviting;
use text::TextPanel;

/// Asking people.
#[component]
pub fn Invite() -> impl IntoView {
    let inviting = Inviting::new(use_app());
    let sides = move || match (inviting.has_key.get(), inviting.each.get()) {
        (false, _) => view! { <FirstKey inviting /> }.into_any(),
        (true, false) => view! {
            <TextPanel inviting />
            <LinkPanel inviting />
            <KeyLine inviting />
        }
        .into_any(),
        (true, true) => view! {
            <TextPanel inviting />
            <PeoplePanel inviting />
            <KeyLine inviting />
        }
        .into_any(),
    };
    view! {
        <div class="invite">
            <div class="invite__ask">
                <WhatPanel inviting />
                <WhomPanel inviting />
                <ReplyPanel inviting />
            </div>
            <div class="invite__send">{sides}</div>
        </div>
    }
}
