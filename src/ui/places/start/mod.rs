//! The first page: what this is, ways to begin, the programs of this browser.
//!
//! Who comes back sees their programs first; who comes for the first time sees what this is, and one click that
//! shows it at work. Not here: what templates hold (`library`), how cards read (`screen::start`).

mod details;
mod doors;
mod hero;
mod shelf;
mod templates;

use crate::ui::desk::use_app;
use crate::ui::kit::prelude::*;
use crate::ui::later;
use doors::OtherDoors;
use hero::Hero;
use leptos::prelude::*;

pub use details::DetailsDrawer;
pub use shelf::Shelf;
use templates::TemplatesSection;

/// The first page.
#[component]
pub fn StartPlace() -> impl IntoView {
    let app = use_app();
    let known = Memo::new(move |_| !app.shelf().entries.is_empty());
    view! {
        <div class="start" data-known=move || known.get()>
            <Show when=move || app.shelf().cleared>
                <Banner tone=Tone::Warn title=Signal::derive(move || app.words().storage_cleared()) />
            </Show>
            {move || {
                if known.get() {
                    later::when_here(later::shelf())
                } else {
                    view! { <Hero /> }.into_any()
                }
            }}
            <TemplatesSection known />
            <OtherDoors known />
        </div>
    }
    .into_any()
}
