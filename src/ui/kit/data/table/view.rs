//! The table itself.

use super::{
    Column, SortBy, SortOrder,
    follow::Following,
    row::{Shared, pick, row_view},
    window::{DRAWN_WHOLE, Sight, drawn},
};
use crate::ui::kit::{
    form::Checkbox,
    icon::{Icon, IconName},
    words::use_kit_words,
};
use leptos::{
    ev::{self, KeyboardEvent},
    html,
    prelude::*,
};
use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::Arc;
use wasm_bindgen::JsCast;

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
    T: Clone + PartialEq + Send + Sync + 'static,
{
    let scroll = NodeRef::<html::Div>::new();
    let sight = RwSignal::new(Sight::default());
    let following = Following::new(rows);
    let rows = following.rows;
    let measure = move || {
        following.finish();
        if let Some(scroll) = scroll.try_get_untracked().flatten() {
            sight.set(Sight {
                top: scroll.scroll_top(),
                height: scroll.client_height(),
                width: scroll.client_width(),
            });
        }
    };
    scroll.on_load(move |_| {
        request_animation_frame(measure);
    });
    // The host, which renders for tests, has no window to listen to.
    if cfg!(target_arch = "wasm32") {
        let resized = window_event_listener(ev::resize, move |_| measure());
        on_cleanup(move || resized.remove());
    }

    let count = Memo::new(move |_| rows.with(|rows| rows.len()));
    let height = Memo::new(move |_| if sight.with(|sight| sight.cards()) { card_height } else { row_height });
    let row_pixels = move || usize::try_from(height.get()).unwrap_or(48);
    let windowed = move || count.get() > DRAWN_WHOLE;
    let shown = Memo::new(move |_| drawn(sight.get(), row_pixels(), count.get()));
    following.follow(shown);
    let standing = following.standing(shown);
    let active = RwSignal::new(0_usize);
    let tabbable = Signal::derive(move || {
        let Range { start, end } = standing.get();
        active.get().clamp(start, end.saturating_sub(1).max(start))
    });
    let shared = Shared {
        columns: Arc::new(columns),
        rows: following,
        key,
        tabbable,
        active,
        selected,
        on_select,
        on_open,
    };

    // Brings a row into sight, and then the focus to it.
    let go_to = move |index: usize| {
        active.set(index);
        let Some(scroll) = scroll.get_untracked() else { return };
        if count.get_untracked() > DRAWN_WHOLE {
            let pixels = i32::try_from(height.get_untracked()).unwrap_or(48);
            let top = i32::try_from(index).unwrap_or(i32::MAX).saturating_mul(pixels);
            // The head stays on top of the first row in sight.
            let room = scroll.client_height() - pixels * 2;
            if top < scroll.scroll_top() {
                scroll.set_scroll_top(top);
            } else if top > scroll.scroll_top() + room {
                scroll.set_scroll_top(top - room);
            }
            measure();
        }
        request_animation_frame(move || {
            let row = scroll.query_selector(&format!("tr[aria-rowindex=\"{}\"]", index + 2)).ok().flatten();
            if let Some(row) = row.and_then(|row| row.dyn_into::<web_sys::HtmlElement>().ok()) {
                let _ = row.focus();
            }
        });
    };
    let keys = shared.clone();
    let on_key = move |event: KeyboardEvent| {
        // Keys pressed inside a cell's own control are that control's.
        let on_row = event
            .target()
            .and_then(|target| target.dyn_into::<web_sys::Element>().ok())
            .is_some_and(|element| element.has_attribute("aria-rowindex"));
        let (here, last) = (active.get_untracked(), count.get_untracked().saturating_sub(1));
        if !on_row {
            return;
        }
        let own_key = || rows.with_untracked(|rows| rows.get(here).map(key));
        match event.key().as_str() {
            "ArrowDown" => go_to((here + 1).min(last)),
            "ArrowUp" => go_to(here.saturating_sub(1)),
            "PageDown" => go_to((here + 10).min(last)),
            "PageUp" => go_to(here.saturating_sub(10)),
            "Home" => go_to(0),
            "End" => go_to(last),
            "Enter" => {
                if let (Some(run), Some(key)) = (on_open, own_key()) {
                    run.run(key);
                }
            }
            " " => {
                if let (Some(selected), Some(key)) = (selected, own_key()) {
                    let on = !selected.with_untracked(|keys| keys.contains(&key));
                    pick(&keys, &key, on);
                }
            }
            _ => return,
        }
        event.prevent_default();
    };

    let width = shared.columns.len() + usize::from(selected.is_some());
    let heads = head_row(&shared, sort, on_sort);
    let space = move |rows: usize| {
        let pixels = move || format!("{}px", rows * row_pixels());
        (rows > 0).then(|| view! { <tr class="table__space" aria-hidden="true"><td colspan=width style:block-size=pixels></td></tr> })
    };
    view! {
        <div class="table" style:--row=format!("{row_height}px") style:--card-row=format!("{card_height}px")>
            {tools.map(|tools| view! { <div class="table__tools">{tools.run()}</div> })}
            <div
                class="table__scroll"
                data-windowed=windowed
                node_ref=scroll
                on:scroll=move |_| measure()
            >
                <table
                    role="grid"
                    aria-label=move || label.get()
                    aria-rowcount=move || count.get() + 1
                    aria-multiselectable=selected.map(|_| "true")
                    hidden=move || count.get() == 0
                >
                    <thead>{heads}</thead>
                    <tbody on:keydown=on_key>
                        {move || space(standing.get().start)}
                        <For each=move || standing.get() key=|index| *index children=move |index| row_view(shared.clone(), index) />
                        {move || space(count.get().saturating_sub(standing.get().end))}
                    </tbody>
                </table>
                {move || if count.get() == 0 { empty.clone().map(|empty| empty.run()) } else { None }}
            </div>
        </div>
    }
}

/// The heads: one to choose all rows, and one a column.
fn head_row<T: Send + Sync + 'static>(
    shared: &Shared<T>,
    sort: Option<Signal<Option<SortBy>>>,
    on_sort: Option<Callback<SortBy>>,
) -> impl IntoView + use<T> {
    let words = use_kit_words();
    let (rows, key, on_select) = (shared.rows.rows, shared.key, shared.on_select);
    let all = shared.selected.map(|selected| {
        let chosen = move |rows: &[T], all: bool| {
            selected.with(|keys| {
                if all {
                    keys.len() >= rows.len() && rows.iter().all(|row| keys.contains(&key(row)))
                } else {
                    // Nobody chosen, as while searching: no row needs to be asked.
                    !keys.is_empty() && rows.iter().any(|row| keys.contains(&key(row)))
                }
            })
        };
        let every = Memo::new(move |_| rows.with(|rows| !rows.is_empty() && chosen(rows, true)));
        let some = Memo::new(move |_| !every.get() && rows.with(|rows| chosen(rows, false)));
        let choose_all = move |on: bool| {
            if let Some(run) = on_select {
                let mut keys = selected.get_untracked();
                rows.with_untracked(|rows| {
                    for own in rows.iter().map(key) {
                        if on {
                            keys.insert(own)
                        } else {
                            keys.remove(&own)
                        };
                    }
                });
                run.run(keys);
            }
        };
        view! {
            <th class="table__pick" scope="col">
                <Checkbox
                    label=Signal::derive(move || words.get().select_all.to_owned())
                    label_hidden=true
                    checked=every
                    mixed=some
                    on_change=choose_all
                />
            </th>
        }
    });
    let heads = shared.columns.iter().map(|column| {
        let (id, head) = (column.id, column.head);
        let order = move || sort?.get().filter(|by| by.column == id).map(|by| by.order);
        let ask = move |_| {
            if let Some(run) = on_sort {
                let order = match order() {
                    Some(SortOrder::Ascending) => SortOrder::Descending,
                    _ => SortOrder::Ascending,
                };
                run.run(SortBy { column: id.to_owned(), order });
            }
        };
        let inside = if column.sortable && on_sort.is_some() {
            view! {
                <button class="table__sort" type="button" on:click=ask>
                    {move || head.get()}
                    <Icon name=IconName::ArrowUp />
                </button>
            }
            .into_any()
        } else {
            view! { <span>{move || head.get()}</span> }.into_any()
        };
        view! {
            <th
                scope="col"
                data-number=column.number
                style:inline-size=column.width
                aria-sort=move || {
                    order().map(|order| match order {
                        SortOrder::Ascending => "ascending",
                        SortOrder::Descending => "descending",
                    })
                }
            >
                {inside}
            </th>
        }
    });
    let heads = heads.collect_view();
    view! { <tr aria-rowindex="1">{all}{heads}</tr> }
}
