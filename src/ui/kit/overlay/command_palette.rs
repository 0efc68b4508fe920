//! Everything one can do or go to, by typing.

use super::dialog::follow;
use crate::ui::kit::{
    icon::{Icon, IconName},
    ids::fresh_id,
    words::use_kit_words,
};
use leptos::{ev::KeyboardEvent, html, prelude::*};
use web_sys::{ScrollIntoViewOptions, ScrollLogicalPosition};

/// One thing to do or to go to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PaletteItem {
    /// What `on_choose` gets.
    pub id: String,
    /// What a person reads.
    pub label: String,
    /// A smaller line; empty for none.
    pub note: String,
    /// Its shortcut, as keys: "Ctrl", "Z"; empty for none.
    pub keys: Vec<String>,
    /// A picture.
    pub icon: Option<IconName>,
}

/// Items under one headline.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PaletteGroup {
    /// The headline.
    pub label: String,
    /// The items, best first.
    pub items: Vec<PaletteItem>,
}

/// A dialog with a search line and what it finds.
#[component]
pub fn CommandPalette(
    /// Whether it is shown.
    #[prop(into)]
    open: Signal<bool>,
    /// Runs when it is to close. Set `open` to false then.
    #[prop(into)]
    on_close: Callback<()>,
    /// What it is: spoken name and example text.
    #[prop(into)]
    label: Signal<String>,
    /// What is found for a text; for an empty one, what is used most.
    #[prop(into)]
    find: Callback<String, Vec<PaletteGroup>>,
    /// Runs with the id of the chosen item, after it closed.
    #[prop(into)]
    on_choose: Callback<String>,
) -> impl IntoView {
    let words = use_kit_words();
    let list_id = fresh_id("palette");
    let dialog = NodeRef::<html::Dialog>::new();
    follow(dialog, open);
    let typed = RwSignal::new(String::new());
    let active = RwSignal::new(0_usize);
    let found = Memo::new(move |_| if open.get() { find.run(typed.get()) } else { Vec::new() });
    let count =
        move || found.with_untracked(|groups| groups.iter().map(|group| group.items.len()).sum::<usize>());
    let close = move || {
        typed.set(String::new());
        active.set(0);
        on_close.run(());
    };
    let choose = move |id: String| {
        close();
        on_choose.run(id);
    };
    let on_key = move |event: KeyboardEvent| {
        let last = count().saturating_sub(1);
        match event.key().as_str() {
            "ArrowDown" => active.update(|place| *place = if *place >= last { 0 } else { *place + 1 }),
            "ArrowUp" => active.update(|place| *place = place.checked_sub(1).unwrap_or(last)),
            "Enter" => {
                let here = active.get_untracked();
                let id = found.with_untracked(|groups| {
                    groups.iter().flat_map(|group| &group.items).nth(here).map(|item| item.id.clone())
                });
                if let Some(id) = id {
                    choose(id);
                }
            }
            _ => return,
        }
        event.prevent_default();
        reveal_active(dialog);
    };
    let item_id = {
        let list_id = list_id.clone();
        move |place: usize| format!("{list_id}-{place}")
    };
    let active_id = {
        let item_id = item_id.clone();
        move || {
            found
                .with(|groups| groups.iter().any(|group| !group.items.is_empty()))
                .then(|| item_id(active.get()))
        }
    };
    let line = move |place: usize, item: PaletteItem| {
        let id = item.id;
        view! {
            <div
                class="palette__item"
                role="option"
                id=item_id(place)
                aria-selected=move || (active.get() == place).to_string()
                data-active=move || active.get() == place
                on:mousemove=move |_| active.set(place)
                on:click=move |_| choose(id.clone())
            >
                {item.icon.map(|name| view! { <Icon name /> })}
                <span class="palette__text">
                    {item.label}
                    {(!item.note.is_empty()).then(|| view! { <small>{item.note}</small> })}
                </span>
                <span class="keys">{item.keys.into_iter().map(|key| view! { <kbd>{key}</kbd> }).collect_view()}</span>
            </div>
        }
    };
    let groups = move || {
        let mut place = 0;
        let drawn = found.get().into_iter().filter(|group| !group.items.is_empty()).map(|group| {
            let first = place;
            place += group.items.len();
            let items =
                group.items.into_iter().enumerate().map(|(by, item)| line(first + by, item)).collect_view();
            view! {
                <div role="group" aria-label=group.label>
                    <p class="palette__head" aria-hidden="true">{group.label.clone()}</p>
                    {items}
                </div>
            }
        });
        drawn.collect_view()
    };
    view! {
        <dialog
            class="palette"
            node_ref=dialog
            aria-label=move || label.get()
            on:cancel=move |event: web_sys::Event| {
                event.prevent_default();
                close();
            }
            on:mousedown=move |event| {
                if event.target() == event.current_target() {
                    close();
                }
            }
        >
            <div class="palette__line">
                <Icon name=IconName::Search />
                <input
                    class="palette__field"
                    type="text"
                    role="combobox"
                    autocomplete="off"
                    autofocus
                    aria-autocomplete="list"
                    aria-expanded="true"
                    aria-controls=list_id.clone()
                    aria-activedescendant=active_id
                    aria-label=move || label.get()
                    placeholder=move || label.get()
                    prop:value=move || typed.get()
                    on:input:target=move |event| {
                        typed.set(event.target().value());
                        active.set(0);
                    }
                    on:keydown=on_key
                />
                <span class="keys" aria-hidden="true"><kbd>"Esc"</kbd></span>
            </div>
            <div class="palette__list" role="listbox" id=list_id aria-label=move || label.get()>
                {groups}
            </div>
            {move || (open.get() && found.with(Vec::is_empty)).then(|| view! { <p class="palette__none" role="status">{words.get().no_results}</p> })}
        </dialog>
    }
}

/// Scrolls the active item into sight, once it is drawn as active.
fn reveal_active(dialog: NodeRef<html::Dialog>) {
    request_animation_frame(move || {
        let item = dialog
            .try_get_untracked()
            .flatten()
            .and_then(|dialog| dialog.query_selector("[data-active]").ok().flatten());
        if let Some(item) = item {
            let nearest = ScrollIntoViewOptions::new();
            nearest.set_block(ScrollLogicalPosition::Nearest);
            item.scroll_into_view_with_scroll_into_view_options(&nearest);
        }
    });
}
