//! Cells of a small grid, on or off: which part of which day.

use crate::ui::kit::{
    icon::{Icon, IconName},
    ids::fresh_id,
};
use leptos::{
    ev::{KeyboardEvent, PointerEvent},
    html,
    prelude::*,
};
use std::collections::BTreeSet;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

/// A cell as (column, row).
pub type GridCell = (u8, u8);

/// A grid to paint: click, drag, or arrow keys with Space. A stroke paints what its first cell became.
#[component]
pub fn GridPicker(
    /// What is picked.
    #[prop(into)]
    label: Signal<String>,
    /// Names of the columns (days).
    #[prop(into)]
    columns: Signal<Vec<String>>,
    /// Names of the rows (parts of the day).
    #[prop(into)]
    rows: Signal<Vec<String>>,
    /// The cells that are on.
    #[prop(into)]
    value: Signal<BTreeSet<GridCell>>,
    /// Runs with all cells that are on, once a stroke is done.
    #[prop(into)]
    on_change: Callback<BTreeSet<GridCell>>,
) -> impl IntoView {
    let label_id = fresh_id("grid");
    let table = NodeRef::<html::Table>::new();
    let focused = RwSignal::new((0_u8, 0_u8));
    // The stroke under way: whether it switches on, and what it made of the grid so far.
    let stroke = RwSignal::new(None::<(bool, BTreeSet<GridCell>)>);
    let shown = move || stroke.get().map_or_else(|| value.get(), |(_, cells)| cells);

    let paint = move |cell: GridCell| {
        stroke.update(|stroke| {
            if let Some((on, cells)) = stroke {
                if *on {
                    cells.insert(cell)
                } else {
                    cells.remove(&cell)
                };
            }
        });
    };
    let begin = move |event: PointerEvent| {
        let Some(cell) = cell_of(event.target()) else { return };
        event.prevent_default();
        focused.set(cell);
        stroke.set(Some((value.with_untracked(|cells| !cells.contains(&cell)), value.get_untracked())));
        paint(cell);
    };
    let go_on = move |event: PointerEvent| {
        if stroke.with_untracked(Option::is_some) {
            // A finger keeps its first target, so the cell is asked for by place.
            let under = document().element_from_point(event.client_x() as f32, event.client_y() as f32);
            if let Some(cell) = cell_of(under.map(Into::into)) {
                paint(cell);
            }
        }
    };
    let end = move || {
        if let Some((_, cells)) = stroke.get_untracked() {
            stroke.set(None);
            on_change.run(cells);
        }
    };
    let on_key = move |event: KeyboardEvent| {
        let (column, row) = focused.get_untracked();
        let last = |names: Signal<Vec<String>>| {
            u8::try_from(names.with_untracked(Vec::len)).unwrap_or(u8::MAX).saturating_sub(1)
        };
        let cell = match event.key().as_str() {
            "ArrowLeft" => (column.saturating_sub(1), row),
            "ArrowRight" => ((column + 1).min(last(columns)), row),
            "ArrowUp" => (column, row.saturating_sub(1)),
            "ArrowDown" => (column, (row + 1).min(last(rows))),
            "Home" => (0, row),
            "End" => (last(columns), row),
            " " | "Enter" => {
                event.prevent_default();
                let mut cells = value.get_untracked();
                if !cells.remove(&(column, row)) {
                    cells.insert((column, row));
                }
                on_change.run(cells);
                return;
            }
            _ => return,
        };
        event.prevent_default();
        focused.set(cell);
        let at = format!("[data-cell=\"{},{}\"]", cell.0, cell.1);
        let found = table.get_untracked().and_then(|table| table.query_selector(&at).ok().flatten());
        if let Some(found) = found.and_then(|found| found.dyn_into::<HtmlElement>().ok()) {
            let _ = found.focus();
        }
    };
    let cell = move |cell: GridCell| {
        let on = move || shown().contains(&cell);
        view! {
            <td
                role="gridcell"
                data-cell=format!("{},{}", cell.0, cell.1)
                data-on=on
                aria-selected=move || on().to_string()
                tabindex=move || if focused.get() == cell { "0" } else { "-1" }
            >
                <Icon name=IconName::Check />
            </td>
        }
    };
    let names = move |names: Vec<String>| (0_u8..).zip(names);
    view! {
        <div class="grid-picker">
            <span class="grid-picker__label" id=label_id.clone()>{move || label.get()}</span>
            <div class="grid-picker__scroll">
                <table
                    role="grid"
                    aria-labelledby=label_id
                    aria-multiselectable="true"
                    node_ref=table
                    on:pointerdown=begin
                    on:pointermove=go_on
                    on:pointerup=move |_| end()
                    on:pointercancel=move |_| stroke.set(None)
                    on:pointerleave=move |_| end()
                    on:keydown=on_key
                >
                    <thead>
                        <tr>
                            <td class="grid-picker__corner"></td>
                            {move || columns.get().into_iter().map(|name| view! { <th scope="col">{name}</th> }).collect_view()}
                        </tr>
                    </thead>
                    <tbody>
                        {move || {
                            let width = u8::try_from(columns.with(Vec::len)).unwrap_or(u8::MAX);
                            names(rows.get())
                                .map(|(row, name)| {
                                    view! {
                                        <tr>
                                            <th scope="row">{name}</th>
                                            {(0..width).map(|column| cell((column, row))).collect_view()}
                                        </tr>
                                    }
                                })
                                .collect_view()
                        }}
                    </tbody>
                </table>
            </div>
        </div>
    }
}

/// The cell an event happened on.
fn cell_of(target: Option<web_sys::EventTarget>) -> Option<GridCell> {
    let element = target?.dyn_into::<web_sys::Element>().ok()?.closest("[data-cell]").ok()??;
    let at = element.get_attribute("data-cell")?;
    let (column, row) = at.split_once(',')?;
    Some((column.parse().ok()?, row.parse().ok()?))
}
