//! Letters before they are taken in.

use super::row::Row;
use super::state::Collecting;
use crate::ui::desk::use_app;
use crate::ui::kit::prelude::*;
use leptos::prelude::*;

#[component]
pub fn ReviewPart() -> impl IntoView {
    let app = use_app();
    let collecting = expect_context::<Collecting>();
    let count = Memo::new(move |_| collecting.review.with(|review| review.rows.len()));
    let ticked = Memo::new(move |_| collecting.review.with(|review| review.ticked));
    let new_people = Memo::new(move |_| collecting.review.with(|review| review.new_people));
    let rows = Memo::new(move |_| collecting.review.with(|review| review.rows.clone()));
    let take_label = move || match ticked.get() {
        0 => app.words().answers_take_none(),
        n => app.words().answers_take(n),
    };
    view! {
        <p class="visually-hidden" role="status">
            {move || (count.get() > 0).then(|| app.words().answers_review_title(count.get()))}
        </p>
        <Show when=move || count.get() != 0>
            <Panel
                title=Signal::derive(move || app.words().answers_review_title(count.get()))
                sub=Signal::derive(move || {
                    app.words().answers_review_sub(new_people.get(), ticked.get().saturating_sub(new_people.get()))
                })
                actions=move || {
                    view! {
                        <Button size=Size::Small on_click=Callback::new(move |()| collecting.tick_all(ticked.get_untracked() == 0))>
                            {move || {
                                if ticked.get() == 0 { app.words().answers_tick_all() } else { app.words().answers_tick_none() }
                            }}
                        </Button>
                    }
                }
            >
                <ul class="collect__rows">
                    <For each=move || rows.get() key=Clone::clone let:row>
                        <Row row />
                    </For>
                </ul>
                <div class="actions collect__foot">
                    <Button
                        variant=ButtonVariant::Primary
                        icon=IconName::Check
                        disabled=Signal::derive(move || ticked.get() == 0)
                        on_click=Callback::new(move |()| collecting.take_in())
                    >
                        {take_label}
                    </Button>
                    <Button on_click=Callback::new(move |()| collecting.put_away())>
                        {move || app.words().answers_put_away()}
                    </Button>
                </div>
            </Panel>
        </Show>
    }
}
