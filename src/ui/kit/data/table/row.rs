//! One row.

use super::{Column, follow::Following};
use crate::ui::kit::{form::Checkbox, words::use_kit_words};
use leptos::prelude::*;
use std::collections::BTreeSet;
use std::sync::Arc;
use wasm_bindgen::JsCast;

/// What all rows share.
pub(super) struct Shared<T: Send + Sync + 'static> {
    pub(super) columns: Arc<Vec<Column<T>>>,
    pub(super) rows: Following<T>,
    pub(super) key: fn(&T) -> String,
    pub(super) tabbable: Signal<usize>,
    pub(super) active: RwSignal<usize>,
    pub(super) selected: Option<Signal<BTreeSet<String>>>,
    pub(super) on_select: Option<Callback<BTreeSet<String>>>,
    pub(super) on_open: Option<Callback<String>>,
}

impl<T: Send + Sync> Clone for Shared<T> {
    fn clone(&self) -> Self {
        Self { columns: Arc::clone(&self.columns), ..*self }
    }
}

/// Adds a key to those chosen, or takes it away.
pub(super) fn pick<T: Send + Sync>(shared: &Shared<T>, key: &str, on: bool) {
    if let (Some(selected), Some(run)) = (shared.selected, shared.on_select) {
        let mut keys = selected.get_untracked();
        if on {
            keys.insert(key.to_owned());
        } else {
            keys.remove(key);
        }
        run.run(keys);
    }
}

/// The row at a place of all rows. What stands there may change: then only its cells do.
pub(super) fn row_view<T>(shared: Shared<T>, index: usize) -> impl IntoView
where
    T: Clone + PartialEq + Send + Sync + 'static,
{
    let words = use_kit_words();
    let Shared { rows, key, tabbable, active, selected, on_open, .. } = shared;
    let row = rows.row(index);
    let own_key = Memo::new(move |_| row.with(|row| row.as_ref().map(key).unwrap_or_default()));
    let is_selected = Memo::new(move |_| {
        selected.is_some_and(|keys| keys.with(|keys| own_key.with(|own_key| keys.contains(own_key))))
    });
    let lead = Arc::clone(&shared.columns);
    let name = move || {
        let column = lead.iter().find(|column| column.lead)?;
        row.with(|row| Some((column.name.as_ref()?)(row.as_ref()?)))
    };
    let box_cell = selected.map(|_| {
        let shared = shared.clone();
        view! {
            <td class="table__pick">
                <Checkbox
                    label=move || format!("{} {}", words.get().select_row, name().unwrap_or_default())
                    label_hidden=true
                    checked=is_selected
                    on_change=move |on| own_key.with_untracked(|own_key| pick(&shared, own_key, on))
                />
            </td>
        }
    });
    // All cells are one effect: another row in this place changes only the texts that differ.
    let columns = Arc::clone(&shared.columns);
    let cells = move || {
        row.with(|row| {
            row.as_ref().map(|row| columns.iter().map(|column| filled(column, row)).collect_view())
        })
    };
    view! {
        <tr
            class="table__row"
            aria-rowindex=index + 2
            aria-selected=selected.map(|_| move || is_selected.get().to_string())
            data-opens=on_open.is_some()
            data-key=move || own_key.get()
            tabindex=move || if tabbable.get() == index { "0" } else { "-1" }
            on:focus=move |_| active.set(index)
            on:click=move |event| {
                if let (Some(run), false) = (on_open, on_control(event.target())) {
                    run.run(own_key.get_untracked());
                }
            }
        >
            {box_cell}
            {cells}
        </tr>
    }
}

fn filled<T>(column: &Column<T>, row: &T) -> AnyView {
    let (inside, number) = ((column.cell)(row), column.number);
    if column.lead {
        view! { <th scope="row" data-lead="" data-number=number>{inside}</th> }.into_any()
    } else {
        view! { <td data-head=column.head.get() data-number=number>{inside}</td> }.into_any()
    }
}

/// Whether a click was meant for something inside the row.
fn on_control(target: Option<web_sys::EventTarget>) -> bool {
    target
        .and_then(|target| target.dyn_into::<web_sys::Element>().ok())
        .and_then(|element| element.closest("a, button, input, label, select, textarea, [popover]").ok())
        .flatten()
        .is_some()
}
