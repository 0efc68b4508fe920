//! Topics: the list with who needs and who can, packs to choose from, own topics, merging.
//!
//! Not here: counting, searching, what a merge moves (`screen::topics`). Start with [`TopicsPlace`].

mod form_dialog;
mod merge_dialog;
mod packs_drawer;
mod row;

use crate::program::TopicId;
use crate::screen::{Place, topics};
use crate::ui::desk::use_app;
use crate::ui::kit::prelude::*;
use form_dialog::FormDialog;
use leptos::prelude::*;
use merge_dialog::MergeDialog;
use packs_drawer::PacksDrawer;
use row::TopicLine;

/// What is open over the list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Over {
    /// Nothing.
    #[default]
    Nothing,
    /// The packs.
    Packs,
    /// The form of a new topic.
    New,
    /// The form of a topic.
    Edit(TopicId),
    /// The merge of a topic into another.
    Merge(TopicId),
}

/// The topics.
#[component]
pub fn TopicsPlace() -> impl IntoView {
    let app = use_app();
    let search = RwSignal::new(String::new());
    let over = RwSignal::new(Over::Nothing);
    let count = Memo::new(move |_| app.read(|p| p.topics.len()));
    let groups = Memo::new(move |_| {
        let words = app.words();
        search.with(|text| app.read(|p| topics::groups(p, text, words)))
    });
    let title = move || match count.get() {
        0 => app.words().topics_title_none(),
        n => app.words().topics_title(n),
    };
    let actions = move || {
        view! {
            <Button variant=ButtonVariant::Primary icon=IconName::Tags on_click=move || over.set(Over::Packs)>
                {move || app.words().topics_add_packs()}
            </Button>
            <Button icon=IconName::Plus on_click=move || over.set(Over::New)>
                {move || app.words().topics_add_own()}
            </Button>
        }
    };
    view! {
        <div class="topics">
            <PageHeader
                title=Signal::derive(title)
                sub=Signal::derive(move || app.words().topics_sub())
                actions=actions
            />
            {move || {
                if count.get() == 0 {
                    view! { <NoTopics over /> }.into_any()
                } else {
                    view! { <TopicList groups search over /> }.into_any()
                }
            }}
            <PacksDrawer over />
            <FormDialog over />
            <MergeDialog over />
        </div>
    }
    .into_any()
}

#[component]
fn NoTopics(over: RwSignal<Over>) -> impl IntoView {
    let app = use_app();
    view! {
        <EmptyState title=Signal::derive(move || app.words().topics_empty()) art=EmptyArt::Sheet>
            <Button variant=ButtonVariant::Primary on_click=move || over.set(Over::Packs)>
                {move || app.words().topics_add_packs()}
            </Button>
            <Button on_click=move || over.set(Over::New)>{move || app.words().topics_add_own()}</Button>
        </EmptyState>
    }
}

#[component]
fn TopicList(
    groups: Memo<Vec<topics::TopicGroup>>,
    search: RwSignal<String>,
    over: RwSignal<Over>,
) -> impl IntoView {
    let app = use_app();
    view! {
        <div class="topics__bar">
            <SearchInput
                label=Signal::derive(move || app.words().topics_search())
                value=search
                on_input=move |text| search.set(text)
            />
            <ButtonLink
                variant=ButtonVariant::Plain
                icon=IconName::BarChart
                href=Signal::derive(move || app.href(Place::Needs))
            >
                {move || app.words().topics_see_needs()}
            </ButtonLink>
        </div>
        <div class="topics__found" aria-live="polite">
            {move || {
                groups
                    .with(Vec::is_empty)
                    .then(|| view! { <p class="topics__none">{app.words().topics_found_none(search.get().trim())}</p> })
            }}
        </div>
        <For
            each=move || groups.get()
            key=|group| (group.id.clone(), group.name.clone())
            children=move |group| {
                let id = group.id.clone();
                let rows = Memo::new(move |_| {
                    groups.with(|all| all.iter().find(|g| g.id == id).map(|g| g.topics.clone()).unwrap_or_default())
                });
                view! {
                    <section class="topics__group" aria-label=group.name.clone()>
                        <h2 class="topics__group-name">{group.name.clone()}</h2>
                        <ul class="topics__list">
                            <For each=move || rows.get() key=|row| row.clone() let:row>
                                <TopicLine row over />
                            </For>
                        </ul>
                    </section>
                }
            }
        />
    }
}
