//! The pairs: search, filter, order, and as many as fit at first.

use super::desk::use_pairs;
use super::row::PairCard;
use crate::program::PairKey;
use crate::screen::board::{Filter, Order, Query, shown_rows};
use crate::ui::desk::use_app;
use crate::ui::kit::prelude::*;
use leptos::prelude::*;
use std::collections::HashSet;

/// Pairs drawn at first, and with each "more".
const PAGE: usize = 60;
/// New pairs that are drawn together with what brings them; where nothing is drawn, all.
const AT_ONCE: usize = if cfg!(target_arch = "wasm32") { 4 } else { usize::MAX };
/// Pairs that are drawn in each frame after it.
const IN_A_FRAME: usize = 3;
/// From so many pairs on, searching is offered.
const MANY: usize = 8;

/// The board of pairs.
#[component]
pub fn Board() -> impl IntoView {
    let app = use_app();
    let desk = use_pairs();
    let query = RwSignal::new(Query::default());
    let most = RwSignal::new(PAGE);
    let found = Memo::new(move |_| {
        desk.with_result(|result| {
            let rows = shown_rows(&result.pairs, &query.get());
            rows.into_iter()
                .filter_map(|at| result.pairs.get(at).map(|row| row.key.clone()))
                .collect::<Vec<PairKey>>()
        })
        .unwrap_or_default()
    });
    let standing = Standing::new(found, most);
    standing.follow();
    let shown = move || standing.shown.get();
    let hidden = move || found.with(Vec::len).saturating_sub(most.get());
    let count = Memo::new(move |_| desk.with_result(|result| result.pairs.len()).unwrap_or(0));
    let many = move || count.get() >= MANY;
    view! {
        <section class="pairs-board" aria-labelledby="pairs-board-title">
            <div class="pairs-board__head">
                <h2 id="pairs-board-title">{move || app.words().board_proposed()}</h2>
                <ApproveAll />
            </div>
            <Show when=many>
                <Tools query />
            </Show>
            <Show when=move || count.get() != 0 && found.with(Vec::is_empty)>
                <p class="pairs-none">{move || app.words().board_none_found()}</p>
            </Show>
            <ul class="pairs-list">
                <For each=shown key=Clone::clone let:key>
                    <PairCard key />
                </For>
            </ul>
            <Show when=move || hidden() != 0>
                <Button on_click=Callback::new(move |()| most.update(|most| *most += PAGE))>
                    {move || app.words().board_more(hidden().min(PAGE))}
                </Button>
            </Show>
        </section>
    }
}

/// Which pairs stand in the page. Those that come all at once come a few in each frame, so that no frame waits for all.
#[derive(Clone, Copy)]
struct Standing {
    found: Memo<Vec<PairKey>>,
    most: RwSignal<usize>,
    /// Counts what was found.
    turn: Memo<u32>,
    /// In this turn the frames have come so far.
    reach: RwSignal<(u32, usize)>,
    shown: Memo<Vec<PairKey>>,
}

impl Standing {
    fn new(found: Memo<Vec<PairKey>>, most: RwSignal<usize>) -> Self {
        let turn = Memo::new(move |before: Option<&u32>| {
            found.track();
            before.map_or(1, |turn| turn.wrapping_add(1))
        });
        let reach = RwSignal::new((0, 0));
        let shown = Memo::new(move |before: Option<&Vec<PairKey>>| {
            let stood: HashSet<&PairKey> = before.into_iter().flatten().collect();
            let (of, reach) = reach.get();
            let reach = if of == turn.get() { reach } else { 0 };
            let mut new = 0;
            #[allow(clippy::absurd_extreme_comparisons, reason = "on the host all stand at once")]
            let now = |(at, key): &(usize, &PairKey)| {
                new += usize::from(!stood.contains(key));
                *at < reach || new <= AT_ONCE
            };
            found.with(|found| {
                let keys = found.iter().take(most.get()).enumerate().take_while(now);
                keys.map(|(_, key)| key.clone()).collect()
            })
        });
        Self { found, most, turn, reach, shown }
    }

    /// Asks for the frames in which the others follow.
    #[allow(clippy::disallowed_methods, reason = "asks for frames, which are outside Leptos")]
    fn follow(self) {
        Effect::new(move |_| {
            let (standing, turn) = (self.shown.with(Vec::len), self.turn.get());
            if standing < self.found.with(Vec::len).min(self.most.get()) {
                request_animation_frame(move || {
                    self.reach.try_set((turn, standing + IN_A_FRAME));
                });
            }
        });
    }
}

/// The one thing to do when all is well.
#[component]
fn ApproveAll() -> impl IntoView {
    let app = use_app();
    let desk = use_pairs();
    let waiting = Memo::new(move |_| desk.with_result(|result| result.waiting.clone()).unwrap_or_default());
    view! {
        <Show when=move || waiting.with(|waiting| !waiting.is_empty())>
            <Button
                variant=ButtonVariant::Primary
                icon=IconName::Check
                on_click=Callback::new(move |()| desk.approve(waiting.get_untracked()))
            >
                {move || app.words().board_approve_all(waiting.with(Vec::len))}
            </Button>
        </Show>
    }
}

#[component]
fn Tools(query: RwSignal<Query>) -> impl IntoView {
    let app = use_app();
    let filters = move || {
        let words = app.words();
        vec![
            Choice::new("all", words.board_filter_all()),
            Choice::new("waiting", words.board_filter_waiting()),
            Choice::new("changed", words.board_filter_changed()),
        ]
    };
    let orders = move || {
        let words = app.words();
        vec![
            Choice::new("name", words.board_sort_name()),
            Choice::new("low", words.board_sort_low()),
            Choice::new("high", words.board_sort_high()),
        ]
    };
    let filter = move || match query.with(|query| query.filter) {
        Filter::All => "all".to_owned(),
        Filter::Waiting => "waiting".to_owned(),
        Filter::Changed => "changed".to_owned(),
    };
    let order = move || match query.with(|query| query.order) {
        Order::Name => "name".to_owned(),
        Order::Lowest => "low".to_owned(),
        Order::Highest => "high".to_owned(),
    };
    let set_filter = move |value: String| {
        query.update(|query| {
            query.filter = match value.as_str() {
                "waiting" => Filter::Waiting,
                "changed" => Filter::Changed,
                _ => Filter::All,
            }
        });
    };
    let set_order = move |value: String| {
        query.update(|query| {
            query.order = match value.as_str() {
                "low" => Order::Lowest,
                "high" => Order::Highest,
                _ => Order::Name,
            }
        });
    };
    view! {
        <div class="pairs-tools">
            <SearchInput
                label=Signal::derive(move || app.words().board_search())
                value=Signal::derive(move || query.with(|query| query.text.clone()))
                on_input=Callback::new(move |text| query.update(|query| query.text = text))
            />
            <Segmented
                label=Signal::derive(move || app.words().board_filter())
                choices=Signal::derive(filters)
                value=Signal::derive(filter)
                on_change=Callback::new(set_filter)
            />
            <Select
                value=Signal::derive(order)
                choices=Signal::derive(orders)
                on_change=Callback::new(set_order)
                aria_label=Signal::derive(move || app.words().board_sort())
            />
        </div>
    }
}
