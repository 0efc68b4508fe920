//! A form to fill in, on the phone of somebody who has no account.
//!
//! | file | what |
//! |--|--|
//! | `mod` | from the address to the form, or to what is wrong with the link |
//! | `desk` | what is filled in, where one is, what this browser keeps |
//! | `welcome` | whose program, how long, who reads what |
//! | `step`, `question`, `topics` | one thing at a time |
//! | `review`, `send`, `receipt` | reading again and agreeing; the ways to send; what was sent |
//!
//! Nothing of a program is opened here, and nothing but the form's own draft is written.

mod desk;
mod question;
mod receipt;
mod review;
mod send;
mod step;
mod topics;
mod welcome;

use crate::exchange::answers::Invitation;
use crate::screen::fill::{At, Draft, FillError, open_invitation, trouble};
use crate::ui::desk::use_app;
use crate::ui::kit::prelude::*;
use desk::{FillDesk, Here};
use leptos::prelude::*;

/// The form of an address.
#[component]
pub fn FillPlace(packed: String) -> impl IntoView {
    match open_invitation(&packed) {
        Ok(invitation) => {
            let here = Here::of_this_browser(&invitation);
            view! { <Form invitation here /> }.into_any()
        }
        Err(error) => view! { <BadLink error /> }.into_any(),
    }
}

/// A form with what was kept of it, for tests on the host.
#[cfg(not(target_arch = "wasm32"))]
#[component]
pub fn FillFrom(invitation: Invitation, draft: Option<Draft>) -> impl IntoView {
    view! { <Form invitation here=Here { draft, is_kept: true, today: None } /> }
}

#[component]
fn Form(invitation: Invitation, here: Here) -> impl IntoView {
    let app = use_app();
    let desk = FillDesk::new(app, invitation, here);
    provide_context(desk);
    let at = desk.at();
    view! {
        <div class="fill">
            {move || {
                if desk.is_deleted() {
                    return view! { <receipt::Deleted /> }.into_any();
                }
                match at.get() {
                    At::Welcome => view! { <welcome::Welcome /> }.into_any(),
                    At::Step(..) => view! { <step::StepView /> }.into_any(),
                    At::Review => view! { <review::Review /> }.into_any(),
                    At::Send => view! { <send::Send /> }.into_any(),
                    At::Receipt => view! { <receipt::ReceiptView /> }.into_any(),
                }
            }}
        </div>
    }
}

/// What is wrong with the link, and what helps.
#[component]
fn BadLink(error: FillError) -> impl IntoView {
    let app = use_app();
    let said = Memo::new(move |_| trouble(app.words(), &error));
    view! {
        <div class="fill fill--trouble">
            <Icon name=IconName::Link />
            <h1 class="fill__title" id="page-title" tabindex="-1">{move || said.with(|said| said.title.clone())}</h1>
            <p>{move || said.with(|said| said.text.clone())}</p>
        </div>
    }
}
