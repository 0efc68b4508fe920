//! Bringing answers in.
//!
//! | file | what |
//! |--|--|
//! | `state` | what was brought, and what was decided about it |
//! | `bring` | pasting and dropping |
//! | `review`, `row` | letters before they are taken in, and one of them |
//! | `received` | what was taken in, and who has not answered |

mod bring;
mod received;
mod review;
mod row;
mod state;

use crate::ui::desk::use_app;
use leptos::prelude::*;
pub use state::Collecting;

/// The collecting side.
#[component]
pub fn Collect() -> impl IntoView {
    let app = use_app();
    let collecting = Collecting::new(app);
    provide_context(collecting);
    collecting.take_what_was_brought();
    view! {
        <div class="collect">
            <review::ReviewPart />
            <bring::Bring />
            <received::Waiting />
            <received::Received />
        </div>
    }
}
