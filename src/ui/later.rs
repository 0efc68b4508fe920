//! What is fetched after the first view.
//!
//! The first view is the frame and the start place. All that works on a program comes in a second file; the page
//! fetches it as soon as the first view stands. Whatever is reached only through functions marked `wasm_split` is in
//! that file: `scripts/shims/cut` cuts the build there. On the host they are plain functions.
//!
//! Here is what is drawn later. To have something done, code of the first view sends an `Errand` (`desk`), and never calls what works on a program itself: one such call
//! puts the machinery behind it into the first view (`make sizes` shows it).
#![allow(
    unsafe_code,
    clippy::unnecessary_wraps,
    reason = "the macro calls between two files, and what it calls may not have arrived"
)]

use super::desk::{NotFetched, use_app};
use super::frame::{Palette, ProgramBar};
use super::kit::gallery::Gallery;
use super::kit::prelude::*;
use super::places;
use crate::browser::pictures::GrayPicture;
use crate::exchange::qr::{Picture, read_codes};
use crate::screen::Place;
use leptos::prelude::*;
use leptos::wasm_split::wasm_split;
use std::future::Future;

/// A place of the open program.
#[wasm_split(program, wasm_split_path = ::leptos::wasm_split, fallible)]
pub fn place(place: Place) -> Result<AnyView, NotFetched> {
    Ok(match place {
        Place::Setup => view! { <places::setup::SetupPlace /> }.into_any(),
        Place::Topics => view! { <places::topics::TopicsPlace /> }.into_any(),
        Place::People | Place::Person(_) => view! { <places::people::PeoplePlace /> }.into_any(),
        Place::Import => view! { <places::import::ImportPlace /> }.into_any(),
        Place::Needs => view! { <places::needs::NeedsPlace /> }.into_any(),
        Place::Pairs => view! { <places::pairs::PairsPlace /> }.into_any(),
        Place::Answers(_) => view! { <places::answers::AnswersPlace /> }.into_any(),
        Place::File => view! { <places::file::FilePlace /> }.into_any(),
    })
}

/// Saving, undo and redo, for the bar of an open program.
#[wasm_split(program, wasm_split_path = ::leptos::wasm_split, fallible)]
pub fn program_bar() -> Result<AnyView, NotFetched> {
    Ok(view! { <ProgramBar /> }.into_any())
}

/// What opens over any place: the palette, and what somebody brought.
#[wasm_split(program, wasm_split_path = ::leptos::wasm_split, fallible)]
pub fn over_any_place(palette: RwSignal<bool>) -> Result<AnyView, NotFetched> {
    Ok(view! {
        <Palette open=palette />
        <places::file::IncomingDialog />
    }
    .into_any())
}

/// The programs of this browser.
#[wasm_split(program, wasm_split_path = ::leptos::wasm_split, fallible)]
pub fn shelf() -> Result<AnyView, NotFetched> {
    Ok(view! { <places::start::Shelf /> }.into_any())
}

/// A template in full.
#[wasm_split(program, wasm_split_path = ::leptos::wasm_split, fallible)]
pub fn template_details(shown: RwSignal<Option<&'static str>>) -> Result<AnyView, NotFetched> {
    Ok(view! { <places::start::DetailsDrawer shown /> }.into_any())
}

/// An answer that came by link: to whoever runs its program.
#[wasm_split(program, wasm_split_path = ::leptos::wasm_split, fallible)]
pub fn brought(packed: String) -> Result<AnyView, NotFetched> {
    Ok(view! { <places::answers::BroughtByLink packed /> }.into_any())
}

/// The texts of the codes in a picture, in a file of its own: few bring pictures.
#[wasm_split(codes, wasm_split_path = ::leptos::wasm_split, fallible)]
pub fn codes_in(picture: GrayPicture) -> Result<Vec<String>, NotFetched> {
    let picture = Picture { width: picture.width, gray: &picture.gray };
    Ok(read_codes(picture).unwrap_or_default())
}

/// A form to fill in, in a file of its own: whoever fills it in needs nothing else.
#[wasm_split(fill, wasm_split_path = ::leptos::wasm_split, fallible)]
pub fn fill(packed: String) -> Result<AnyView, NotFetched> {
    Ok(view! { <places::fill::FillPlace packed /> }.into_any())
}

/// The gallery of the kit, in a file of its own.
#[wasm_split(gallery, wasm_split_path = ::leptos::wasm_split, fallible)]
pub fn gallery() -> Result<AnyView, NotFetched> {
    Ok(view! { <Gallery /> }.into_any())
}

/// Shows a part when it is here.
pub fn when_here(part: impl Future<Output = Result<AnyView, NotFetched>> + Send + 'static) -> AnyView {
    Suspend::new(async move { part.await.unwrap_or_else(|_| view! { <NotHere /> }.into_any()) }).into_any()
}

/// Says that a part did not arrive, and what to do.
#[component]
pub fn NotHere() -> impl IntoView {
    let app = use_app();
    view! {
        <EmptyState
            title=Signal::derive(move || app.words().not_fetched_title())
            text=Signal::derive(move || app.words().not_fetched_text())
        >
            <Button variant=ButtonVariant::Primary on_click=Callback::new(|()| crate::browser::page::reload())>
                {move || app.words().load_again()}
            </Button>
        </EmptyState>
    }
}
