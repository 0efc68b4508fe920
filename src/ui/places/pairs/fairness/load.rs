//! Load of mentors, and the time the program asks.

use crate::screen::fairness::{FairnessView, LoadView};
use crate::ui::desk::use_app;
use crate::ui::kit::prelude::*;
use leptos::prelude::*;

/// Mentors by how many they have, and the hours of each.
#[component]
pub fn LoadPanel(view: Memo<Option<FairnessView>>) -> impl IntoView {
    let app = use_app();
    let load = Memo::new(move |_| view.with(|view| view.as_ref().map(|view| view.load.clone())));
    let sentence = Signal::derive(move || {
        load.with(|load| load.as_ref().map(|load| load.sentence.clone()).unwrap_or_default())
    });
    let parts = Signal::derive(move || {
        let parts = |load: &LoadView| {
            let part = load.parts.iter().map(|part| Part {
                label: part.label.clone(),
                value: part.mentors as f64,
                text: part.text.clone(),
                tone: Tone::Neutral,
            });
            part.collect::<Vec<_>>()
        };
        load.with(|load| load.as_ref().map(parts).unwrap_or_default())
    });
    let hours = move || {
        let hours = load.with(|load| load.as_ref().map(|load| load.hours.clone()).unwrap_or_default());
        hours.into_iter().map(|line| view! { <li>{line}</li> }).collect_view()
    };
    view! {
        <Panel title=Signal::derive(move || app.words().board_load()) sub=sentence>
            <StackedBar
                label=Signal::derive(move || format!("{}. {}", app.words().board_load(), sentence.get()))
                part_label=Signal::derive(move || app.words().fairness_load_of())
                value_label=Signal::derive(move || app.words().fairness_load_who())
                parts
            />
            <div class="fairness__time">
                <h3>{move || app.words().fairness_time()}</h3>
                <ul>{hours}</ul>
            </div>
        </Panel>
    }
}
