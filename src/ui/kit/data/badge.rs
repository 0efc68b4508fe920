//! One or two words about a thing.

use crate::ui::kit::{
    icon::{Icon, IconName, plain_icon},
    tone::Tone,
};
use leptos::prelude::*;

/// A small label. With `Tone::Mentor` and `Tone::Mentee` it carries the role's shape as well as its colour.
#[component]
pub fn Badge(
    /// What it says.
    #[prop(optional, into)]
    tone: Signal<Tone>,
    /// A picture; the roles bring their shape.
    #[prop(optional, into)]
    icon: Option<IconName>,
    /// The words.
    children: Children,
) -> impl IntoView {
    view! {
        <span class="badge" data-tone=move || tone.get().name()>
            {icon.map(|name| view! { <Icon name /> })}
            {children()}
        </span>
    }
}

/// The same where a whole row is drawn anew whenever a word changes: nothing in it waits for signals.
pub fn plain_badge(tone: Tone, icon: Option<IconName>, text: String) -> impl IntoView + use<> {
    view! {
        <span class="badge" data-tone=tone.name()>
            {icon.map(plain_icon)}
            {text}
        </span>
    }
}
