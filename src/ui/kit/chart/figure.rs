//! What all pictures have: a name, a point, and the figures as a table.

use crate::ui::kit::words::use_kit_words;
use leptos::prelude::*;

/// Figures as a table: where a picture shows one of several, its table has them all.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FigureSheet {
    /// Names of the columns.
    pub heads: Vec<String>,
    /// The rows, as they are read.
    pub rows: Vec<Vec<String>>,
}

/// The figures under a picture, closed at first. A table wider than its room scrolls, with the keyboard too.
#[component]
pub(super) fn FigureTable(
    /// Names of the columns.
    #[prop(into)]
    heads: Signal<Vec<String>>,
    /// The rows, as they are read.
    #[prop(into)]
    rows: Signal<Vec<Vec<String>>>,
) -> impl IntoView {
    let words = use_kit_words();
    let cells = |row: Vec<String>| {
        row.into_iter()
            .enumerate()
            .map(|(place, cell)| {
                if place == 0 {
                    view! { <th scope="row">{cell}</th> }.into_any()
                } else {
                    view! { <td>{cell}</td> }.into_any()
                }
            })
            .collect_view()
    };
    view! {
        <details class="figure__details">
            <summary>{move || words.get().as_table}</summary>
            <div class="figure__scroll" tabindex="0">
                <table class="figure__table">
                    <thead>
                        <tr>{move || heads.get().into_iter().map(|head| view! { <th scope="col">{head}</th> }).collect_view()}</tr>
                    </thead>
                    <tbody>{move || rows.get().into_iter().map(|row| view! { <tr>{cells(row)}</tr> }).collect_view()}</tbody>
                </table>
            </div>
        </details>
    }
}
