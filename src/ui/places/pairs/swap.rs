//! Swapping the mentees of two pairs, by keyboard as well as by drag.

use super::desk::use_pairs;
use crate::program::PairKey;
use crate::ui::desk::use_app;
use crate::ui::kit::prelude::*;
use leptos::prelude::*;

/// The dialog that asks with which pair.
#[component]
pub fn SwapDialog() -> impl IntoView {
    let app = use_app();
    let desk = use_pairs();
    let chosen = RwSignal::new(String::new());
    let close = move || {
        chosen.set(String::new());
        desk.swapping.set(None);
    };
    let explained = move || {
        let row = desk.swapping.get().and_then(|key| desk.row(&key));
        row.map(|row| app.words().board_swap_text(&row.mentor.name, &row.mentee.name)).unwrap_or_default()
    };
    let others = move || {
        let words = app.words();
        let this = desk.swapping.get();
        desk.with_result(|result| {
            let rows = result.pairs.iter().filter(|row| Some(&row.key) != this.as_ref());
            rows.map(|row| {
                Choice::new(row.key.to_string(), words.board_stat_two(&row.mentor.name, &row.mentee.name))
            })
            .collect::<Vec<_>>()
        })
        .unwrap_or_default()
    };
    let swap = move || {
        let other: Option<PairKey> = desk.view.with_untracked(|view| {
            let rows = view.result.as_ref().map(|result| result.pairs.as_slice()).unwrap_or_default();
            rows.iter().map(|row| row.key.clone()).find(|key| key.to_string() == chosen.get_untracked())
        });
        if let Some((one, other)) = desk.swapping.get_untracked().zip(other) {
            chosen.set(String::new());
            desk.swap(one, other);
        }
    };
    view! {
        <Dialog
            open=Signal::derive(move || desk.swapping.with(Option::is_some))
            on_close=Callback::new(move |()| close())
            title=Signal::derive(move || app.words().board_swap_title())
            actions=move || {
                view! {
                    <Button
                        variant=ButtonVariant::Primary
                        disabled=Signal::derive(move || chosen.with(String::is_empty))
                        on_click=Callback::new(move |()| swap())
                    >
                        {move || app.words().board_swap_do()}
                    </Button>
                    <Button on_click=Callback::new(move |()| close())>{move || app.words().cancel()}</Button>
                }
            }
        >
            <p>{explained}</p>
            <Field label=Signal::derive(move || app.words().board_swap_with())>
                <Select
                    value=chosen
                    choices=Signal::derive(others)
                    empty=Signal::derive(move || app.words().board_swap_choose())
                    on_change=Callback::new(move |key| chosen.set(key))
                />
            </Field>
        </Dialog>
    }
}
