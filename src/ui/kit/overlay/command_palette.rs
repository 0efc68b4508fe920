//! Everything one can do or go to, by typing.

use crate::ui::kit::icon::IconName;
use leptos::prelude::*;

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
    let _ = (on_close, find, on_choose);
    view! { <dialog class="palette" aria-label=move || label.get() data-open=move || open.get()></dialog> }
}
