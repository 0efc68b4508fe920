//! How scores are spread, and the pairs with the lowest.

use crate::screen::fairness::{FairnessView, SpreadView, WorstRow};
use crate::ui::desk::use_app;
use crate::ui::kit::prelude::*;
use crate::ui::places::pairs::desk::use_pairs;
use leptos::prelude::*;

/// Columns for each ten, and the lowest by name: a click explains the pair.
#[component]
pub fn SpreadPanel(view: Memo<Option<FairnessView>>) -> impl IntoView {
    let app = use_app();
    let spread = Memo::new(move |_| view.with(|view| view.as_ref().and_then(|view| view.spread.clone())));
    let there = Memo::new(move |_| spread.with(Option::is_some));
    let sentence = Signal::derive(move || {
        spread.with(|spread| spread.as_ref().map(|spread| spread.sentence.clone()).unwrap_or_default())
    });
    let bins = Signal::derive(move || {
        let steps = |spread: &SpreadView| {
            let bin = |(label, count, text): &(String, usize, String)| Bin {
                label: label.clone(),
                count: *count as f64,
                text: text.clone(),
                tone: Tone::Ink,
            };
            spread.steps.iter().map(bin).collect::<Vec<_>>()
        };
        spread.with(|spread| spread.as_ref().map(steps).unwrap_or_default())
    });
    view! {
        <Show when=move || there.get()>
            <Panel title=Signal::derive(move || app.words().board_spread()) sub=sentence>
                <Histogram
                    label=Signal::derive(move || format!("{}. {}", app.words().board_spread(), sentence.get()))
                    step_label=Signal::derive(move || app.words().board_match())
                    count_label=Signal::derive(move || app.words().board_title())
                    bins
                />
                <Worst spread />
            </Panel>
        </Show>
    }
}

#[component]
fn Worst(spread: Memo<Option<SpreadView>>) -> impl IntoView {
    let app = use_app();
    let desk = use_pairs();
    let worst =
        move || spread.with(|spread| spread.as_ref().map(|spread| spread.worst.clone()).unwrap_or_default());
    let one = move |row: WorstRow| {
        let key = row.key;
        view! {
            <li class="fairness__pair">
                <button class="link" type="button" on:click=move |_| desk.explained.set(Some(key.clone()))>
                    <bdi>{row.names}</bdi>
                </button>
                <b>{row.score}</b>
            </li>
        }
    };
    view! {
        <div class="fairness__worst">
            <h3>{move || app.words().fairness_worst()}</h3>
            <p class="fairness__note">{move || app.words().fairness_worst_sub()}</p>
            <ol>{move || worst().into_iter().map(one).collect_view()}</ol>
        </div>
    }
}
