//! Sides of one thing, one shown at a time.

use crate::ui::kit::{
    icon::{Icon, IconName},
    ids::fresh_id,
};
use leptos::{ev::KeyboardEvent, html, prelude::*};
use wasm_bindgen::JsCast;

/// One tab.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TabItem {
    /// What `on_change` gets.
    pub id: String,
    /// What a person reads.
    pub label: String,
    /// A number beside it; empty for none.
    pub count: String,
    /// A picture.
    pub icon: Option<IconName>,
}

impl TabItem {
    /// A plain tab.
    pub fn new(id: impl Into<String>, label: impl Into<String>) -> Self {
        Self { id: id.into(), label: label.into(), ..Self::default() }
    }

    /// Adds a number.
    #[must_use]
    pub fn count(mut self, count: impl ToString) -> Self {
        self.count = count.to_string();
        self
    }
}

/// Tabs over a panel; arrows walk them. The children are the panel; the place shows in it what `current` says.
#[component]
pub fn Tabs(
    /// What the tabs are sides of.
    #[prop(into)]
    label: Signal<String>,
    /// The tabs.
    #[prop(into)]
    tabs: Signal<Vec<TabItem>>,
    /// The id of the one shown.
    #[prop(into)]
    current: Signal<String>,
    /// Runs with the id of the one to show.
    #[prop(into)]
    on_change: Callback<String>,
    /// The panel.
    children: Children,
) -> impl IntoView {
    let id = fresh_id("tabs");
    let list = NodeRef::<html::Div>::new();
    let on_key = move |event: KeyboardEvent| {
        let ids: Vec<String> = tabs.with_untracked(|tabs| tabs.iter().map(|tab| tab.id.clone()).collect());
        let here = current.with_untracked(|own| ids.iter().position(|id| id == own)).unwrap_or(0);
        let place = match event.key().as_str() {
            "ArrowRight" => (here + 1) % ids.len().max(1),
            "ArrowLeft" => here.checked_sub(1).unwrap_or(ids.len().saturating_sub(1)),
            "Home" => 0,
            "End" => ids.len().saturating_sub(1),
            _ => return,
        };
        event.prevent_default();
        if let Some(id) = ids.get(place) {
            on_change.run(id.clone());
        }
        let tab = list
            .get_untracked()
            .and_then(|list| list.children().item(u32::try_from(place).unwrap_or_default()))
            .and_then(|tab| tab.dyn_into::<web_sys::HtmlElement>().ok());
        if let Some(tab) = tab {
            let _ = tab.focus();
        }
    };
    let panel_id = format!("{id}-panel");
    let (tab_id, controls) = (id.clone(), panel_id.clone());
    view! {
        <div class="tabs">
            <div class="tabs__list" role="tablist" aria-label=move || label.get() node_ref=list on:keydown=on_key>
                <For each=move || tabs.get() key=|tab| (tab.id.clone(), tab.label.clone(), tab.count.clone()) let:tab>
                    {
                        let own = tab.id.clone();
                        let is_current = Memo::new(move |_| current.with(|current| *current == own));
                        view! {
                            <button
                                class="tabs__tab"
                                type="button"
                                role="tab"
                                id=format!("{tab_id}-{}", tab.id)
                                aria-controls=controls.clone()
                                aria-selected=move || is_current.get().to_string()
                                tabindex=move || if is_current.get() { "0" } else { "-1" }
                                on:click=move |_| on_change.run(tab.id.clone())
                            >
                                {tab.icon.map(|name| view! { <Icon name /> })}
                                {tab.label.clone()}
                                {(!tab.count.is_empty()).then(|| view! { <span class="tabs__count">{tab.count.clone()}</span> })}
                            </button>
                        }
                    }
                </For>
            </div>
            <div
                class="tabs__panel"
                role="tabpanel"
                id=panel_id
                tabindex="0"
                aria-labelledby=move || format!("{id}-{}", current.get())
            >
                {children()}
            </div>
        </div>
    }
}
