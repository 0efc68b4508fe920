//! Demand against supply: bars that mirror each other.

use super::figure::{FigureSheet, FigureTable};
use crate::ui::kit::tone::Tone;
use leptos::prelude::*;

/// One line: two bars around a name.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct BarPairRow {
    /// What `on_open` gets.
    pub key: String,
    /// The name between the bars.
    pub label: String,
    /// The left amount.
    pub left: f64,
    /// The left amount in words.
    pub left_text: String,
    /// The right amount.
    pub right: f64,
    /// The right amount in words.
    pub right_text: String,
    /// What the difference means: "4 short"; empty for nothing to say.
    pub gap_text: String,
    /// How it is meant.
    pub gap_tone: Tone,
}

/// Mirrored bars with their values; the left side in the mentee's colour, the right in the mentor's.
#[component]
pub fn BarPair(
    /// What is shown: the spoken name.
    #[prop(into)]
    label: Signal<String>,
    /// What the left bars count: "want it".
    #[prop(into)]
    left_label: Signal<String>,
    /// What the right bars count: "can teach it".
    #[prop(into)]
    right_label: Signal<String>,
    /// The head of the names, for the table.
    #[prop(into)]
    name_label: Signal<String>,
    /// The head of the differences, for the table.
    #[prop(into)]
    gap_label: Signal<String>,
    /// The lines, in order.
    #[prop(into)]
    rows: Signal<Vec<BarPairRow>>,
    /// Runs with the key of a line that is clicked; without it lines are not buttons.
    #[prop(optional, into)]
    on_open: Option<Callback<String>>,
    /// More figures than the bars show, for the table; without it the table has what the bars have.
    #[prop(optional, into)]
    sheet: Option<Signal<FigureSheet>>,
) -> impl IntoView {
    let largest = Memo::new(move |_| {
        rows.with(|rows| rows.iter().flat_map(|row| [row.left, row.right]).fold(f64::EPSILON, f64::max))
    });
    let one = move |row: BarPairRow| {
        let share = move |amount: f64| move || format!("{:.4}", (amount / largest.get()).clamp(0.0, 1.0));
        let (left, right) = (share(row.left), share(row.right));
        let name = match on_open {
            Some(run) => {
                let key = row.key.clone();
                view! {
                    <button class="bar-pair__open" type="button" on:click=move |_| run.run(key.clone())>
                        {row.label.clone()}
                    </button>
                }
                .into_any()
            }
            None => view! { <span>{row.label.clone()}</span> }.into_any(),
        };
        view! {
            <li class="bar-pair__row">
                <span class="bar-pair__side bar-pair__side--left">
                    <b>{row.left_text}</b>
                    <span class="bar-pair__bar" data-tone="mentee" style:--share=left></span>
                </span>
                <span class="bar-pair__name">{name}</span>
                <span class="bar-pair__side">
                    <span class="bar-pair__bar" data-tone="mentor" style:--share=right></span>
                    <b>{row.right_text}</b>
                </span>
                <span class="bar-pair__gap" data-tone=row.gap_tone.name()>{row.gap_text}</span>
            </li>
        }
    };
    let table = Signal::derive(move || match sheet {
        Some(sheet) => sheet.get(),
        None => FigureSheet {
            heads: vec![name_label.get(), left_label.get(), right_label.get(), gap_label.get()],
            rows: rows.with(|rows| rows.iter().map(cells).collect()),
        },
    });
    view! {
        <figure class="figure bar-pair" aria-label=move || label.get()>
            <div class="bar-pair__heads" aria-hidden="true">
                <span data-tone="mentee">{move || left_label.get()}</span>
                <span></span>
                <span data-tone="mentor">{move || right_label.get()}</span>
                <span></span>
            </div>
            <ul class="bar-pair__rows">{move || rows.get().into_iter().map(one).collect_view()}</ul>
            <FigureTable
                heads=move || table.with(|table| table.heads.clone())
                rows=move || table.with(|table| table.rows.clone())
            />
        </figure>
    }
}

/// A line as a row of the table.
fn cells(row: &BarPairRow) -> Vec<String> {
    vec![row.label.clone(), row.left_text.clone(), row.right_text.clone(), row.gap_text.clone()]
}
