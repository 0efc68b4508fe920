//! One or two words about a thing.

use crate::ui::kit::{
    icon::{Icon, IconName},
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
