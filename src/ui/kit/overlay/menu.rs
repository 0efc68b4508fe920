//! A button that opens a short list of things to do.

use super::place::show_at;
use crate::ui::kit::{
    button::ButtonVariant,
    icon::{Icon, IconName},
    ids::fresh_id,
    tone::Size,
};
use leptos::{ev::KeyboardEvent, html, prelude::*};
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

/// One line of a menu.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MenuItem {
    /// What `on_choose` gets.
    pub id: String,
    /// What a person reads.
    pub label: String,
    /// A picture.
    pub icon: Option<IconName>,
    /// Takes something away.
    pub danger: bool,
    /// Not possible now.
    pub disabled: bool,
    /// For lines that are on or off.
    pub checked: Option<bool>,
    /// A line above it.
    pub divided: bool,
}

impl MenuItem {
    /// A plain line.
    pub fn new(id: impl Into<String>, label: impl Into<String>) -> Self {
        Self { id: id.into(), label: label.into(), ..Self::default() }
    }

    /// Adds a picture.
    #[must_use]
    pub fn icon(mut self, icon: IconName) -> Self {
        self.icon = Some(icon);
        self
    }

    /// Marks a line that takes something away, set apart from the others.
    #[must_use]
    pub fn danger(mut self) -> Self {
        (self.danger, self.divided) = (true, true);
        self
    }

    /// Makes it a line that is on or off.
    #[must_use]
    pub fn checked(mut self, on: bool) -> Self {
        self.checked = Some(on);
        self
    }
}

/// A button and its menu: arrows walk it, letters jump, Esc closes it.
#[component]
pub fn Menu(
    /// What the button says, or speaks where only the picture is shown.
    #[prop(into)]
    label: Signal<String>,
    /// The lines.
    #[prop(into)]
    items: Signal<Vec<MenuItem>>,
    /// Runs with the id of the chosen line.
    #[prop(into)]
    on_choose: Callback<String>,
    /// The button's picture.
    #[prop(default = IconName::MoreHorizontal)]
    icon: IconName,
    /// Shows the words beside the picture.
    #[prop(optional)]
    label_shown: bool,
    /// How loud the button is; plain by default.
    #[prop(default = ButtonVariant::Plain)]
    variant: ButtonVariant,
    /// How large.
    #[prop(optional)]
    size: Size,
) -> impl IntoView {
    let id = fresh_id("menu");
    let (button, list) = (NodeRef::<html::Button>::new(), NodeRef::<html::Div>::new());
    let open = RwSignal::new(false);
    let show = move || {
        if let (Some(button), Some(list)) = (button.get_untracked(), list.get_untracked()) {
            show_at(&button, &list);
            focus_line(&list, 0);
        }
    };
    let hide = move || {
        if let Some(list) = list.get_untracked() {
            let _ = list.hide_popover();
        }
        if let Some(button) = button.get_untracked() {
            let _ = button.focus();
        }
    };
    let choose = move |item: &MenuItem| {
        if !item.disabled {
            hide();
            on_choose.run(item.id.clone());
        }
    };
    let on_key = move |event: KeyboardEvent| {
        let Some(list) = list.get_untracked() else { return };
        let count = items.with_untracked(Vec::len);
        let here = focused_line(&list).unwrap_or(0);
        let place = match event.key().as_str() {
            "ArrowDown" => (here + 1) % count.max(1),
            "ArrowUp" => here.checked_sub(1).unwrap_or(count.saturating_sub(1)),
            "Home" => 0,
            "End" => count.saturating_sub(1),
            "Tab" => {
                hide();
                return;
            }
            key if key.chars().count() == 1 && key != " " => {
                let letter = key.to_lowercase();
                let starts = |item: &MenuItem| item.label.to_lowercase().starts_with(&letter);
                let found = items.with_untracked(|items| {
                    (1..=items.len())
                        .map(|by| (here + by) % items.len())
                        .find(|place| items.get(*place).is_some_and(starts))
                });
                let Some(place) = found else { return };
                place
            }
            _ => return,
        };
        event.prevent_default();
        focus_line(&list, place);
    };
    let line = move |item: MenuItem| {
        let mark = match item.checked {
            Some(true) => Some(view! { <Icon name=IconName::Check /> }.into_any()),
            Some(false) => Some(view! { <span class="menu__check"></span> }.into_any()),
            None => item.icon.map(|name| view! { <Icon name /> }.into_any()),
        };
        let own = item.clone();
        view! {
            {item.divided.then(|| view! { <div class="menu__divider" role="separator"></div> })}
            <button
                class="menu__item"
                type="button"
                role=if item.checked.is_some() { "menuitemcheckbox" } else { "menuitem" }
                aria-checked=item.checked.map(|on| on.to_string())
                aria-disabled=item.disabled.then_some("true")
                data-danger=item.danger
                tabindex="-1"
                on:click=move |_| choose(&own)
            >
                {mark}
                <span>{item.label}</span>
            </button>
        }
    };
    view! {
        <span class="menu">
            <button
                class=if label_shown { "button" } else { "button button--icon" }
                type="button"
                node_ref=button
                data-variant=variant.name()
                data-size=size.name()
                aria-haspopup="menu"
                aria-expanded=move || open.get().to_string()
                aria-controls=id.clone()
                aria-label=move || (!label_shown).then(|| label.get())
                popovertarget=id.clone()
                on:click=move |event| {
                    // The browser would put it in the middle; it closes it by itself.
                    event.prevent_default();
                    if open.get_untracked() { hide() } else { show() }
                }
                on:keydown=move |event| {
                    if event.key() == "ArrowDown" {
                        event.prevent_default();
                        show();
                    }
                }
            >
                <Icon name=icon />
                {label_shown
                    .then(|| {
                        view! {
                            <span class="button__label">{move || label.get()}</span>
                            <Icon name=IconName::ChevronDown />
                        }
                    })}
            </button>
            <div
                class="popover menu__list"
                role="menu"
                id=id
                popover="auto"
                aria-label=move || label.get()
                node_ref=list
                on:keydown=on_key
                on:toggle=move |_| {
                    let shown = list.get_untracked().and_then(|list| list.matches(":popover-open").ok());
                    open.set(shown.unwrap_or(false));
                }
            >
                {move || items.get().into_iter().map(line).collect_view()}
            </div>
        </span>
    }
}

/// The lines that can be walked to.
fn lines(list: &HtmlElement) -> Vec<HtmlElement> {
    let Ok(found) = list.query_selector_all(".menu__item") else { return Vec::new() };
    (0..found.length()).filter_map(|place| found.item(place)?.dyn_into().ok()).collect()
}

fn focus_line(list: &HtmlElement, place: usize) {
    if let Some(line) = lines(list).get(place) {
        let _ = line.focus();
    }
}

fn focused_line(list: &HtmlElement) -> Option<usize> {
    let focused = document().active_element()?;
    lines(list).iter().position(|line| line.is_same_node(Some(&focused)))
}
