//! Above the table: the search, the filters with their counts, and how many are shown.

use super::desk::use_people_desk;
use crate::screen::people::Filter;
use crate::ui::desk::use_app;
use crate::ui::kit::prelude::*;
use leptos::prelude::*;

/// Search and filters.
#[component]
pub(super) fn PeopleTools() -> impl IntoView {
    let app = use_app();
    let desk = use_people_desk();
    let more = RwSignal::new(false);
    let active = Memo::new(move |_| {
        desk.query.with(|query| Filter::ALL.iter().filter(|f| !f.value(query).is_empty()).count())
    });
    let filters_label = move || match active.get() {
        0 => app.words().people_filters(),
        n => app.words().people_filters_on(n),
    };
    view! {
        <div class="people__tools">
            <div class="people__search">
                <SearchInput
                    label=Signal::derive(move || app.words().people_search_hint())
                    value=Signal::derive(move || desk.query.with(|query| query.text.clone()))
                    on_input=move |text| desk.query.update(|query| query.text = text)
                />
            </div>
            <Button
                icon=IconName::Filter
                pressed=Signal::from(more)
                on_click=move |()| more.update(|open| *open = !*open)
            >
                {filters_label}
            </Button>
            <p class="people__count" role="status">
                {move || {
                    let words = app.words();
                    desk.found
                        .with(|found| match found.order.len() {
                            n if n == found.total => words.people_all_shown(n),
                            n => words.people_found(n, found.total),
                        })
                }}
            </p>
            <Show when=move || more.get()>
            <div class="people__filters">
                {Filter::ALL.into_iter().map(|filter| view! { <FilterSelect filter /> }).collect_view()}
                <Show when=move || desk.query.with(crate::screen::people::PeopleQuery::narrows)>
                    <Button
                        variant=ButtonVariant::Plain
                        icon=IconName::X
                        on_click=move |()| desk.query.update(|query| *query = query.cleared())
                    >
                        {move || app.words().people_clear_filters()}
                    </Button>
                </Show>
            </div>
            </Show>
        </div>
    }
}

#[component]
fn FilterSelect(filter: Filter) -> impl IntoView {
    let app = use_app();
    let desk = use_people_desk();
    let value = Signal::derive(move || desk.query.with(|query| filter.value(query)));
    let choices = Memo::new(move |_| {
        let words = app.words();
        let offered = desk
            .found
            .with(|found| desk.query.with(|query| filter.choices(query, &found.facets, words)))
            .choices;
        offered.into_iter().map(|(value, label)| Choice::new(value, label)).collect::<Vec<_>>()
    });
    view! {
        <Field label=Signal::derive(move || filter.name(app.words()))>
            <Select
                value
                choices
                empty=Signal::derive(move || app.words().filter_any())
                on_change=move |value: String| desk.query.update(|query| *query = filter.set(query, &value))
            />
        </Field>
    }
}
