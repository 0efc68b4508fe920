//! Two people side by side, and what is between them.

use leptos::prelude::*;

/// Two sides of the same size and rank; on a phone one above the other, what is between them beside both.
#[component]
pub fn Duo(
    /// The side that stands first: the mentor.
    #[prop(into)]
    start: ViewFn,
    /// Between them: the score.
    #[prop(into)]
    middle: ViewFn,
    /// The other side: the mentee.
    #[prop(into)]
    end: ViewFn,
    /// Why, and what can be done: beside them where there is room, else beneath.
    #[prop(optional, into)]
    foot: Option<ViewFn>,
) -> impl IntoView {
    let has_foot = foot.is_some();
    view! {
        <div class="duo">
            <div class="duo__box" data-foot=has_foot>
                <div class="duo__side">{start.run()}</div>
                <div class="duo__middle">{middle.run()}</div>
                <div class="duo__side duo__side--end">{end.run()}</div>
                {foot.map(|foot| view! { <div class="duo__foot">{foot.run()}</div> })}
            </div>
        </div>
    }
}
