//! The packs: tick topics, add them at once.

use super::Over;
use crate::library::Side;
use crate::program::Command;
use crate::screen::topics::{self, PackCard, PackTopicLine};
use crate::ui::desk::use_app;
use crate::ui::kit::prelude::*;
use leptos::prelude::*;
use std::collections::BTreeSet;

/// The drawer of packs.
#[component]
pub fn PacksDrawer(
    /// What is open over the list.
    over: RwSignal<Over>,
) -> impl IntoView {
    let app = use_app();
    let chosen = RwSignal::new(BTreeSet::<String>::new());
    let open = Signal::derive(move || over.with(|o| *o == Over::Packs));
    let close = move || {
        chosen.set(BTreeSet::new());
        over.set(Over::Nothing);
    };
    let add = move || {
        let new = app.peek(|p| chosen.with_untracked(|ids| topics::chosen_topics(p, ids)));
        let count = new.len();
        if count > 0 && app.dispatch(Command::AddTopics(new)) {
            app.toast_with_undo(untrack(|| app.words()).topics_added(count));
            close();
        }
    };
    let label = move || match chosen.with(BTreeSet::len) {
        0 => app.words().topics_packs_choose(),
        n => app.words().topics_packs_add(n),
    };
    let actions = move || {
        view! {
            <Button
                variant=ButtonVariant::Primary
                disabled=Signal::derive(move || chosen.with(BTreeSet::is_empty))
                on_click=add
            >
                {label}
            </Button>
            <Button on_click=close>{move || app.words().cancel()}</Button>
        }
    };
    view! {
        <Drawer
            open=open
            on_close=close
            title=Signal::derive(move || app.words().topics_packs_title())
            size=Size::Large
            actions=actions
        >
            <p class="packs__sub">{move || app.words().topics_packs_sub()}</p>
            <SideOfPacks side=Side::Young chosen />
            <SideOfPacks side=Side::Senior chosen />
        </Drawer>
    }
}

#[component]
fn SideOfPacks(side: Side, chosen: RwSignal<BTreeSet<String>>) -> impl IntoView {
    let app = use_app();
    let packs = Memo::new(move |_| {
        let words = app.words();
        let all = app.read(|p| topics::packs(p, words));
        all.into_iter().filter(|pack| pack.side == side).collect::<Vec<_>>()
    });
    let title = move || match side {
        Side::Young => app.words().topics_packs_young(),
        Side::Senior => app.words().topics_packs_senior(),
    };
    view! {
        <section class="packs" data-side=if side == Side::Young { "young" } else { "senior" }>
            <h3 class="packs__side">{title}</h3>
            <For each=move || packs.get() key=|pack| pack.clone() let:pack>
                <PackBox pack chosen />
            </For>
        </section>
    }
}

#[component]
fn PackBox(pack: PackCard, chosen: RwSignal<BTreeSet<String>>) -> impl IntoView {
    let app = use_app();
    let name = pack.name.clone();
    let free: StoredValue<Vec<&'static str>> =
        StoredValue::new(pack.topics.iter().filter(|t| !t.there).map(|t| t.id).collect());
    let picked = Memo::new(move |_| {
        chosen.with(|c| free.with_value(|f| f.iter().filter(|id| c.contains(**id)).count()))
    });
    let left = free.with_value(Vec::len);
    let all = move |on: bool| {
        chosen.update(|c| {
            free.with_value(|free| {
                for id in free {
                    if on {
                        c.insert((*id).to_owned());
                    } else {
                        c.remove(*id);
                    }
                }
            });
        });
    };
    let line = move |topic: PackTopicLine| view! { <PackTopicBox topic chosen /> };
    view! {
        <div class="pack">
            <div class="pack__head">
                <div>
                    <h4 class="pack__name">{pack.name.clone()}</h4>
                    <p class="pack__about">{pack.about.clone()}</p>
                </div>
                {(!pack.in_use.is_empty()).then(|| view! { <Badge>{pack.in_use.clone()}</Badge> })}
                {(left > 0)
                    .then(|| {
                        view! {
                            <Checkbox
                                label=Signal::derive(move || app.words().topics_pack_all(&name))
                                label_hidden=true
                                checked=Signal::derive(move || picked.get() == left)
                                mixed=Signal::derive(move || picked.get() > 0 && picked.get() < left)
                                on_change=all
                            />
                        }
                    })}
            </div>
            <div class="pack__topics">{pack.topics.into_iter().map(line).collect_view()}</div>
        </div>
    }
}

#[component]
fn PackTopicBox(topic: PackTopicLine, chosen: RwSignal<BTreeSet<String>>) -> impl IntoView {
    let id = topic.id;
    let there = topic.there;
    view! {
        <Checkbox
            label=topic.name
            hint=topic.hint
            checked=Signal::derive(move || there || chosen.with(|c| c.contains(id)))
            disabled=there
            on_change=move |on: bool| {
                chosen.update(|c| {
                    if on {
                        c.insert(id.to_owned());
                    } else {
                        c.remove(id);
                    }
                });
            }
        />
    }
}
