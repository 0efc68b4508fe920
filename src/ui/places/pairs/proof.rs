//! The proof in a plain paragraph, and its figures.

use super::desk::use_pairs;
use crate::screen::board::ProofView;
use crate::ui::desk::use_app;
use crate::ui::kit::prelude::*;
use leptos::prelude::*;

/// The dialog behind the seal.
#[component]
pub fn ProofDialog() -> impl IntoView {
    let app = use_app();
    let desk = use_pairs();
    let open = desk.proof_open;
    let proof = Memo::new(move |_| {
        let words = app.words();
        open.get().then(|| app.read(|program| ProofView::of(program, words))).flatten()
    });
    let figures = move || {
        let figures =
            proof.with(|proof| proof.as_ref().map(|proof| proof.figures.clone())).unwrap_or_default();
        figures
            .into_iter()
            .map(|(name, figure)| view! { <KeyValue label=name>{figure}</KeyValue> })
            .collect_view()
    };
    let text = move || proof.with(|proof| proof.as_ref().map(|proof| proof.text.clone()));
    view! {
        <Dialog
            open
            on_close=Callback::new(move |()| open.set(false))
            title=Signal::derive(move || app.words().board_proof_title())
        >
            <p>{text}</p>
            <KeyValues>{figures}</KeyValues>
        </Dialog>
    }
}
