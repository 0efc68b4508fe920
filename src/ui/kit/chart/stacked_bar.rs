//! A whole and its parts, in one bar.

use super::figure::FigureTable;
use crate::ui::kit::tone::Tone;
use leptos::prelude::*;

/// One part of the whole.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Part {
    /// Its name.
    pub label: String,
    /// How much.
    pub value: f64,
    /// How much, in words.
    pub text: String,
    /// How it is meant.
    pub tone: Tone,
}

/// One bar, and a legend that gives every value in words.
#[component]
pub fn StackedBar(
    /// The point, in words: the spoken name.
    #[prop(into)]
    label: Signal<String>,
    /// What the parts are.
    #[prop(into)]
    part_label: Signal<String>,
    /// What is measured.
    #[prop(into)]
    value_label: Signal<String>,
    /// The parts in order.
    #[prop(into)]
    parts: Signal<Vec<Part>>,
    /// The whole; the sum of the parts where nothing is given.
    #[prop(optional, into)]
    whole: Option<Signal<f64>>,
) -> impl IntoView {
    let total = Memo::new(move |_| {
        let sum: f64 = parts.with(|parts| parts.iter().map(|part| part.value.max(0.0)).sum());
        whole.map_or(sum, |whole| whole.get()).max(f64::EPSILON)
    });
    let segment = move |part: &Part| {
        let value = part.value;
        let width = move || format!("{:.3}%", (value / total.get()).clamp(0.0, 1.0) * 100.0);
        view! { <span class="stacked__part" data-tone=part.tone.name() style:inline-size=width></span> }
    };
    let line = |part: &Part| {
        view! {
            <li class="stacked__line">
                <span class="stacked__swatch" data-tone=part.tone.name()></span>
                <span>{part.label.clone()}</span>
                <b>{part.text.clone()}</b>
            </li>
        }
    };
    let table = move || {
        parts.with(|parts| {
            parts.iter().map(|part| vec![part.label.clone(), part.text.clone()]).collect::<Vec<_>>()
        })
    };
    view! {
        <figure class="figure stacked">
            <div class="stacked__bar" role="img" aria-label=move || label.get()>
                {move || parts.with(|parts| parts.iter().map(segment).collect_view())}
            </div>
            <ul class="stacked__legend">{move || parts.with(|parts| parts.iter().map(line).collect_view())}</ul>
            <FigureTable heads=move || vec![part_label.get(), value_label.get()] rows=table />
        </figure>
    }
}
