//! A card with two sides, turned over with half a turn.

use leptos::prelude::*;

/// Two sides of one thing; only the side that is up can be reached and read.
#[component]
pub fn TurnOver(
    /// Whether the back is up.
    #[prop(into)]
    turned: Signal<bool>,
    /// The front.
    #[prop(into)]
    front: ViewFn,
    /// The back.
    #[prop(into)]
    back: ViewFn,
) -> impl IntoView {
    view! {
        <div class="turn-over" data-turned=move || turned.get()>
            <div class="turn-over__side" inert=move || turned.get()>{front.run()}</div>
            <div class="turn-over__side turn-over__side--back" inert=move || !turned.get()>{back.run()}</div>
        </div>
    }
}
