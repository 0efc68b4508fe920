//! How often each step occurs.

use super::figure::FigureTable;
use crate::ui::kit::tone::Tone;
use leptos::prelude::*;

/// One column.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Bin {
    /// Its step: "60–69".
    pub label: String,
    /// How often.
    pub count: f64,
    /// How often, in words.
    pub text: String,
    /// How it is meant.
    pub tone: Tone,
}

/// Columns side by side, each with its value.
#[component]
pub fn Histogram(
    /// The point, in words: the spoken name.
    #[prop(into)]
    label: Signal<String>,
    /// What the steps are.
    #[prop(into)]
    step_label: Signal<String>,
    /// What is counted.
    #[prop(into)]
    count_label: Signal<String>,
    /// The columns in order.
    #[prop(into)]
    bins: Signal<Vec<Bin>>,
) -> impl IntoView {
    let largest =
        Memo::new(move |_| bins.with(|bins| bins.iter().map(|bin| bin.count).fold(f64::EPSILON, f64::max)));
    let one = move |bin: Bin| {
        let height = move || format!("{:.2}%", (bin.count / largest.get()).clamp(0.0, 1.0) * 100.0);
        view! {
            <span class="histogram__column">
                <span class="histogram__room">
                    <span class="histogram__bar" data-tone=bin.tone.name() style:block-size=height>
                        <b class="histogram__value">{bin.text}</b>
                    </span>
                </span>
                <span class="histogram__step">{bin.label}</span>
            </span>
        }
    };
    let table = move || {
        bins.with(|bins| bins.iter().map(|bin| vec![bin.label.clone(), bin.text.clone()]).collect::<Vec<_>>())
    };
    view! {
        <figure class="figure histogram">
            <div class="histogram__columns" role="img" aria-label=move || label.get()>
                {move || bins.get().into_iter().map(one).collect_view()}
            </div>
            <FigureTable heads=move || vec![step_label.get(), count_label.get()] rows=table />
        </figure>
    }
}
