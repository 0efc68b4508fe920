//! The table itself.

use super::{Column, SortBy};
use leptos::prelude::*;
use std::collections::BTreeSet;
use std::sync::Arc;

/// Rows in the order they are given; sorting and filtering are the place's, this shows and asks.
#[component]
pub fn Table<T>(
    /// What the rows are: the spoken name.
    #[prop(into)]
    label: Signal<String>,
    /// The rows, sorted and filtered.
    #[prop(into)]
    rows: Signal<Arc<Vec<T>>>,
    /// The columns; one should be `lead`.
    columns: Vec<Column<T>>,
    /// What tells rows apart; also what the callbacks get.
    key: fn(&T) -> String,
    /// The order the rows are in.
    #[prop(optional, into)]
    sort: Option<Signal<Option<SortBy>>>,
    /// Runs when a head is clicked.
    #[prop(optional, into)]
    on_sort: Option<Callback<SortBy>>,
    /// The keys of the chosen rows; without it rows cannot be chosen.
    #[prop(optional, into)]
    selected: Option<Signal<BTreeSet<String>>>,
    /// Runs with all keys chosen after a change.
    #[prop(optional, into)]
    on_select: Option<Callback<BTreeSet<String>>>,
    /// Runs with the key of a row that is clicked or entered.
    #[prop(optional, into)]
    on_open: Option<Callback<String>>,
    /// Above the table: search and filters, and what to do with chosen rows.
    #[prop(optional, into)]
    tools: Option<ViewFn>,
    /// Shown instead when there are no rows.
    #[prop(optional, into)]
    empty: Option<ViewFn>,
    /// The height of a row in pixels; cells are cut to it.
    #[prop(default = 48)]
    row_height: u32,
    /// The height of a row's card on a phone.
    #[prop(default = 132)]
    card_height: u32,
) -> impl IntoView
where
    T: Clone + Send + Sync + 'static,
{
    let _ = (sort, on_sort, selected, on_select, on_open, row_height, card_height);
    let heads = columns
        .iter()
        .map(|column| (column.id, column.head, column.sortable, column.number, column.width))
        .collect::<Vec<_>>();
    let lead = columns.iter().position(|column| column.lead);
    view! {
        <div class="table" data-lead=lead>
            {tools.map(|tools| view! { <div class="table__tools">{tools.run()}</div> })}
            <table aria-label=move || label.get()>
                <thead><tr>{heads.into_iter().map(|(id, head, ..)| view! { <th scope="col" id=id>{move || head.get()}</th> }).collect_view()}</tr></thead>
                <tbody>
                    {move || {
                        rows.with(|rows| {
                            rows.iter()
                                .map(|row| {
                                    let cells = columns.iter().map(|column| view! { <td>{(column.cell)(row)}</td> }).collect_view();
                                    view! { <tr data-key=key(row)>{cells}</tr> }
                                })
                                .collect_view()
                        })
                    }}
                </tbody>
            </table>
            {move || rows.with(|rows| rows.is_empty()).then(|| empty.clone().map(|empty| empty.run()))}
        </div>
    }
}
