//! How far, and how much.

use crate::ui::kit::{ids::fresh_id, tone::Tone, words::use_kit_words};
use leptos::prelude::*;

/// Work that runs: how far it is, and a way to stop it.
#[component]
pub fn Progress(
    /// What runs.
    #[prop(into)]
    label: Signal<String>,
    /// From 0 to 1; nothing while that is not known.
    #[prop(into)]
    value: Signal<Option<f64>>,
    /// How far, in words; empty for none.
    #[prop(optional, into)]
    text: Signal<String>,
    /// Stops it.
    #[prop(optional, into)]
    on_cancel: Option<Callback<()>>,
) -> impl IntoView {
    let words = use_kit_words();
    let id = fresh_id("progress");
    let percent = move || value.get().map(|share| (share.clamp(0.0, 1.0) * 100.0).round());
    view! {
        <div class="progress">
            <div class="progress__head">
                <span class="progress__label" id=id.clone()>{move || label.get()}</span>
                <span class="progress__text">{move || text.get()}</span>
            </div>
            <div
                class="progress__track"
                role="progressbar"
                aria-labelledby=id
                aria-valuemin="0"
                aria-valuemax="100"
                aria-valuenow=percent
                aria-valuetext=move || text.with(|text| (!text.is_empty()).then(|| text.clone()))
                data-unknown=move || value.get().is_none()
            >
                <span class="progress__bar" style:inline-size=move || format!("{}%", percent().unwrap_or(40.0))></span>
            </div>
            {on_cancel
                .map(|run| {
                    view! {
                        <button class="button" type="button" data-variant="quiet" data-size="s" on:click=move |_| run.run(())>
                            <span class="button__label">{move || words.get().cancel}</span>
                        </button>
                    }
                })}
        </div>
    }
}

/// An amount out of a whole, with its words.
#[component]
pub fn Meter(
    /// Of what.
    #[prop(into)]
    label: Signal<String>,
    /// From 0 to 1.
    #[prop(into)]
    value: Signal<f64>,
    /// The amount in words: "31 of 40".
    #[prop(into)]
    text: Signal<String>,
    /// What it says.
    #[prop(optional, into)]
    tone: Signal<Tone>,
) -> impl IntoView {
    let id = fresh_id("meter");
    let percent = move || (value.get().clamp(0.0, 1.0) * 100.0).round();
    view! {
        <div class="meter" data-tone=move || tone.get().name()>
            <span class="meter__label" id=id.clone()>{move || label.get()}</span>
            <span class="meter__text">{move || text.get()}</span>
            <div
                class="meter__track"
                role="meter"
                aria-labelledby=id
                aria-valuemin="0"
                aria-valuemax="100"
                aria-valuenow=percent
                aria-valuetext=move || text.get()
            >
                <span class="meter__bar" style:inline-size=move || format!("{}%", percent())></span>
            </div>
        </div>
    }
}
