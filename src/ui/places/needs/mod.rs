//! The needs place: what people want to learn against what others can teach, topic by topic.
//!
//! Not here: what is counted (`insight`), its order and its sentences (`screen::needs`).
//!
//! Start with [`NeedsPlace`]; a topic opens the people behind it in `behind`.

mod behind;

use crate::insight::Direction;
use crate::program::TopicId;
use crate::screen::Place;
use crate::screen::needs::{Gap, NeedsQuery, NeedsRow, NeedsSort, NeedsView};
use crate::screen::people::{Completeness, Missing, PeopleQuery};
use crate::ui::desk::use_app;
use crate::ui::kit::prelude::*;
use behind::BehindDrawer;
use leptos::prelude::*;

/// Demand and supply.
#[component]
pub fn NeedsPlace() -> impl IntoView {
    let app = use_app();
    let query = RwSignal::new(NeedsQuery::default());
    let opened = RwSignal::new(None::<TopicId>);
    let seen = Memo::new(move |_| {
        let words = app.words();
        app.read(|program| NeedsView::of(program, query.get(), words))
    });
    let title = move || seen.with(|seen| seen.headline.clone());
    let sub = move || seen.with(|seen| seen.details.join(" · "));
    view! {
        <div class="needs">
            <PageHeader
                above=Signal::derive(move || app.words().needs_title())
                title=Signal::derive(title)
                sub=Signal::derive(sub)
            />
            <Tools query />
            {move || {
                if seen.with(NeedsView::is_empty) {
                    view! { <Nothing /> }.into_any()
                } else {
                    view! { <Picture seen opened /> }.into_any()
                }
            }}
            <Silent seen direction=Signal::derive(move || query.get().direction) />
            <BehindDrawer opened direction=Signal::derive(move || query.get().direction) />
        </div>
    }
}

#[component]
fn Tools(query: RwSignal<NeedsQuery>) -> impl IntoView {
    let app = use_app();
    let directions = Signal::derive(move || {
        let words = app.words();
        vec![Choice::new("upward", words.needs_upward()), Choice::new("back", words.needs_back())]
    });
    let sorts = Signal::derive(move || {
        let words = app.words();
        let name = |sort: &NeedsSort| match sort {
            NeedsSort::Gap => words.needs_sort_gap(),
            NeedsSort::Demand => words.needs_sort_demand(),
            NeedsSort::Urgency => words.needs_sort_urgency(),
            NeedsSort::Name => words.needs_sort_name(),
        };
        NeedsSort::ALL.iter().map(|sort| Choice::new(sort.id(), name(sort))).collect::<Vec<_>>()
    });
    let direction =
        move || if query.get().direction == Direction::Upward { "upward" } else { "back" }.to_owned();
    view! {
        <div class="needs__tools">
            <Segmented
                label=Signal::derive(move || app.words().needs_direction())
                choices=directions
                value=Signal::derive(direction)
                on_change=move |value: String| {
                    query
                        .update(|query| {
                            query.direction = if value == "back" { Direction::Back } else { Direction::Upward };
                        });
                }
            />
            <div class="needs__sort">
                <Field label=Signal::derive(move || app.words().needs_sort())>
                    <Select
                        value=Signal::derive(move || query.get().sort.id().to_owned())
                        choices=sorts
                        on_change=move |value: String| query.update(|query| query.sort = NeedsSort::of_id(&value))
                    />
                </Field>
            </div>
        </div>
    }
}

#[component]
fn Nothing() -> impl IntoView {
    let app = use_app();
    view! {
        <EmptyState
            title=Signal::derive(move || app.words().needs_empty_title())
            text=Signal::derive(move || app.words().needs_empty_text())
        >
            <ButtonLink href=Signal::derive(move || app.href(Place::People)) icon=IconName::Users>
                {move || app.words().people_title()}
            </ButtonLink>
        </EmptyState>
    }
}

/// The bars: topics without anybody first, then all others.
#[component]
fn Picture(seen: Memo<NeedsView>, opened: RwSignal<Option<TopicId>>) -> impl IntoView {
    let app = use_app();
    let nobody = Signal::derive(move || seen.with(|seen| seen.nobody.iter().map(bar).collect::<Vec<_>>()));
    let rest = Signal::derive(move || seen.with(|seen| seen.rest.iter().map(bar).collect::<Vec<_>>()));
    let bars = move |label: Signal<String>, rows: Signal<Vec<BarPairRow>>| {
        view! {
            <BarPair
                label
                left_label=Signal::derive(move || app.words().needs_column_wants())
                right_label=Signal::derive(move || app.words().needs_column_places())
                name_label=Signal::derive(move || app.words().needs_column_topic())
                gap_label=Signal::derive(move || app.words().needs_column_gap())
                rows
                on_open=move |id: String| opened.set(Some(TopicId::new(id)))
            />
        }
    };
    let nobody_label = Signal::derive(move || app.words().needs_group_nobody());
    let rest_label = Signal::derive(move || {
        let words = app.words();
        if seen.with(|seen| seen.nobody.is_empty()) {
            words.needs_table_caption()
        } else {
            words.needs_group_rest()
        }
    });
    view! {
        <Show when=move || !nobody.with(Vec::is_empty)>
            <Panel title=nobody_label class="needs__panel">{bars(nobody_label, nobody)}</Panel>
        </Show>
        <Show when=move || !rest.with(Vec::is_empty)>
            <Panel title=rest_label class="needs__panel">{bars(rest_label, rest)}</Panel>
        </Show>
        <p class="needs__note">{move || app.words().needs_each_alone()}</p>
    }
}

fn bar(row: &NeedsRow) -> BarPairRow {
    let tone = match row.gap {
        Gap::Nobody => Tone::Danger,
        Gap::Short(_) => Tone::Warn,
        Gap::Enough | Gap::Spare(_) => Tone::Ok,
        Gap::Unneeded => Tone::Neutral,
    };
    let amount = |n: usize| f64::from(u32::try_from(n).unwrap_or(u32::MAX));
    BarPairRow {
        key: row.topic.as_str().to_owned(),
        label: row.name.clone(),
        left: amount(row.wants),
        left_text: row.wants_text.clone(),
        right: amount(row.places),
        right_text: row.places_text.clone(),
        gap_text: row.gap_text.clone(),
        gap_tone: tone,
    }
}

/// Who and what is not in the picture.
#[component]
fn Silent(seen: Memo<NeedsView>, direction: Signal<Direction>) -> impl IntoView {
    let app = use_app();
    let without_needs = move || seen.with(|seen| seen.without_needs);
    let without_offers = move || seen.with(|seen| seen.without_offers);
    let silent = Memo::new(move |_| seen.with(|seen| seen.silent.clone()));
    let missing = move || {
        let words = app.words();
        // What seniors may bring back is nobody's duty to say, so nobody is shown for lacking it.
        let shows = direction.get() == Direction::Upward;
        let lines = [
            (without_needs(), words.needs_without_needs(without_needs()), Missing::Needs),
            (without_offers(), words.needs_without_offers(without_offers()), Missing::Offers),
        ];
        let lines = lines.into_iter().filter(|(n, _, _)| *n > 0);
        let show = move |lacks| {
            let which = PeopleQuery { completeness: Completeness::Lacks(lacks), ..PeopleQuery::default() };
            view! {
                <Button size=Size::Small on_click=move |()| app.go_to_people(which.clone())>
                    {words.needs_show_them()}
                </Button>
            }
        };
        lines.map(|(_, text, lacks)| view! { <li>{text} {shows.then(|| show(lacks))}</li> }).collect_view()
    };
    view! {
        <Show when=move || without_needs() + without_offers() != 0>
            <div class="needs__missing">
                <Icon name=IconName::Info />
                <ul>{missing}</ul>
            </div>
        </Show>
        <Show when=move || !silent.with(Vec::is_empty)>
            <Disclosure summary=Signal::derive(move || app.words().needs_silent(silent.with(Vec::len)))>
                <ul class="needs__silent">
                    {move || silent.get().into_iter().map(|name| view! { <li>{name}</li> }).collect_view()}
                </ul>
            </Disclosure>
        </Show>
    }
}
