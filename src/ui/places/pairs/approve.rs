//! Asking before running pairs end.

use super::desk::use_pairs;
use crate::screen::board::Approval;
use crate::ui::desk::use_app;
use crate::ui::kit::prelude::*;
use leptos::prelude::*;

/// The question, with every pair that would end by name.
#[component]
pub fn ApproveDialog() -> impl IntoView {
    let app = use_app();
    let desk = use_pairs();
    let approving = desk.approving;
    let of = move |look: fn(&Approval) -> String| {
        move || approving.with(|approval| approval.as_ref().map(look).unwrap_or_default())
    };
    let approve = move || {
        if let Some(approval) = approving.get_untracked() {
            approving.set(None);
            desk.ask(approval.command());
        }
    };
    let lines = move || {
        let lines = approving.with(|approval| approval.as_ref().map(|a| a.lines.clone()).unwrap_or_default());
        lines.into_iter().map(|line| view! { <li>{line}</li> }).collect_view()
    };
    view! {
        <Dialog
            open=Signal::derive(move || approving.with(Option::is_some))
            on_close=Callback::new(move |()| approving.set(None))
            title=Signal::derive(of(|approval| approval.title.clone()))
            actions=move || {
                view! {
                    <Button variant=ButtonVariant::Primary on_click=Callback::new(move |()| approve())>
                        {move || app.words().rematch_approve_do()}
                    </Button>
                    <Button on_click=Callback::new(move |()| approving.set(None))>
                        {move || app.words().cancel()}
                    </Button>
                }
            }
        >
            <p>{of(|approval| approval.text.clone())}</p>
            <ul class="pairs-lines">{lines}</ul>
            <p class="rematch__hint">{move || app.words().rematch_approve_hint()}</p>
        </Dialog>
    }
}
