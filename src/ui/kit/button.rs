//! Buttons: what a person can do here.

use super::{
    feedback::Spinner,
    icon::{Icon, IconName},
    tone::Size,
    words::use_kit_words,
};
use leptos::prelude::*;

/// How loud a button is. One primary a view.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ButtonVariant {
    /// Ink: the one thing to do here.
    Primary,
    /// Outlined: everything else.
    #[default]
    Quiet,
    /// No outline: in toolbars and rows.
    Plain,
    /// Takes something away.
    Danger,
}

impl ButtonVariant {
    /// The value of `data-variant`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Primary => "primary",
            Self::Quiet => "quiet",
            Self::Plain => "plain",
            Self::Danger => "danger",
        }
    }
}

/// A button with words; the children are its label.
#[component]
pub fn Button(
    /// How loud.
    #[prop(optional)]
    variant: ButtonVariant,
    /// How large.
    #[prop(optional)]
    size: Size,
    /// A picture before the words.
    #[prop(optional, into)]
    icon: Option<Signal<IconName>>,
    /// A picture after the words.
    #[prop(optional, into)]
    icon_end: Option<Signal<IconName>>,
    /// Working: shows a spinner, takes no click, keeps its place and focus.
    #[prop(optional, into)]
    busy: Signal<bool>,
    /// Not possible now.
    #[prop(optional, into)]
    disabled: Signal<bool>,
    /// For a button that stays down.
    #[prop(optional, into)]
    pressed: Option<Signal<bool>>,
    /// Sends the form it stands in.
    #[prop(optional)]
    submit: bool,
    /// As wide as its place.
    #[prop(optional)]
    wide: bool,
    /// Runs on a click.
    #[prop(optional, into)]
    on_click: Option<Callback<()>>,
    /// The words.
    children: Children,
) -> impl IntoView {
    let words = use_kit_words();
    let click = move |_| {
        if let Some(run) = on_click
            && !busy.get_untracked()
        {
            run.run(());
        }
    };
    view! {
        <button
            class="button"
            type=if submit { "submit" } else { "button" }
            data-variant=variant.name()
            data-size=size.name()
            data-wide=wide
            disabled=move || disabled.get()
            aria-busy=move || busy.get().then_some("true")
            aria-pressed=pressed.map(|down| move || down.get().to_string())
            on:click=click
        >
            {move || {
                if busy.get() {
                    Some(view! { <Spinner label=Signal::derive(move || words.get().busy.to_owned()) /> }.into_any())
                } else {
                    icon.map(|name| view! { <Icon name /> }.into_any())
                }
            }}
            <span class="button__label">{children()}</span>
            {icon_end.map(|name| view! { <Icon name /> })}
        </button>
    }
}

/// A link that looks like a button: it goes somewhere.
#[component]
pub fn ButtonLink(
    /// Where to.
    #[prop(into)]
    href: Signal<String>,
    /// How loud.
    #[prop(optional)]
    variant: ButtonVariant,
    /// How large.
    #[prop(optional)]
    size: Size,
    /// A picture before the words.
    #[prop(optional, into)]
    icon: Option<Signal<IconName>>,
    /// A picture after the words.
    #[prop(optional, into)]
    icon_end: Option<Signal<IconName>>,
    /// Marks where one is.
    #[prop(optional, into)]
    current: Signal<bool>,
    /// The words.
    children: Children,
) -> impl IntoView {
    view! {
        <a
            class="button"
            href=move || href.get()
            data-variant=variant.name()
            data-size=size.name()
            aria-current=move || current.get().then_some("page")
        >
            {icon.map(|name| view! { <Icon name /> })}
            <span class="button__label">{children()}</span>
            {icon_end.map(|name| view! { <Icon name /> })}
        </a>
    }
}

/// A button that is only a picture; its label is spoken, and shown on hover and focus.
#[component]
pub fn IconButton(
    /// Which picture.
    #[prop(into)]
    icon: Signal<IconName>,
    /// What it does.
    #[prop(into)]
    label: Signal<String>,
    /// How loud; plain by default.
    #[prop(default = ButtonVariant::Plain)]
    variant: ButtonVariant,
    /// How large.
    #[prop(optional)]
    size: Size,
    /// Not possible now.
    #[prop(optional, into)]
    disabled: Signal<bool>,
    /// For a button that stays down.
    #[prop(optional, into)]
    pressed: Option<Signal<bool>>,
    /// Runs on a click.
    #[prop(into)]
    on_click: Callback<()>,
) -> impl IntoView {
    view! {
        <button
            class="button button--icon"
            type="button"
            data-variant=variant.name()
            data-size=size.name()
            disabled=move || disabled.get()
            aria-label=move || label.get()
            aria-pressed=pressed.map(|down| move || down.get().to_string())
            on:click=move |_| on_click.run(())
        >
            <Icon name=icon />
            <span class="tip" aria-hidden="true">{move || label.get()}</span>
        </button>
    }
}

/// Buttons that belong together, in one row.
#[component]
pub fn ButtonGroup(
    /// What they have in common.
    #[prop(into)]
    label: Signal<String>,
    /// The buttons.
    children: Children,
) -> impl IntoView {
    view! { <div class="button-group" role="group" aria-label=move || label.get()>{children()}</div> }
}
