//! Nothing here yet, and what to do about it.

use leptos::prelude::*;

/// Which small drawing stands above the words; all are made from the two shapes of the roles.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum EmptyArt {
    /// A round and a square one, apart: nobody is paired.
    #[default]
    Pair,
    /// A row of people to come.
    People,
    /// A sheet to fill.
    Sheet,
    /// All is well.
    Calm,
}

/// A drawing, a sentence, and the way on.
#[component]
pub fn EmptyState(
    /// What is not here.
    #[prop(into)]
    title: Signal<String>,
    /// Why, and what helps; empty for none.
    #[prop(optional, into)]
    text: Signal<String>,
    /// Which drawing.
    #[prop(optional)]
    art: EmptyArt,
    /// The way on: buttons.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    view! {
        <div class="empty">
            {drawing(art)}
            <p class="empty__title">{move || title.get()}</p>
            {move || text.with(|text| !text.is_empty()).then(|| view! { <p class="empty__text">{text.get()}</p> })}
            {children.map(|children| view! { <div class="empty__actions">{children()}</div> })}
        </div>
    }
}

fn drawing(art: EmptyArt) -> impl IntoView {
    let shapes = match art {
        EmptyArt::Pair => view! {
            <circle class="art--mentor" cx="36" cy="40" r="20"></circle>
            <rect class="art--mentee" x="84" y="20" width="40" height="40" rx="12"></rect>
            <path class="art--line" d="M60 40h20" stroke-dasharray="1 6"></path>
        }
        .into_any(),
        EmptyArt::People => view! {
            <circle class="art--mentor" cx="26" cy="40" r="16"></circle>
            <rect class="art--mentee" x="64" y="24" width="32" height="32" rx="10"></rect>
            <circle class="art--dash" cx="134" cy="40" r="16"></circle>
        }
        .into_any(),
        EmptyArt::Sheet => view! {
            <rect class="art--dash" x="44" y="10" width="72" height="60" rx="10"></rect>
            <circle class="art--mentor" cx="62" cy="30" r="6"></circle>
            <rect class="art--mentee" x="56" y="46" width="12" height="12" rx="4"></rect>
            <path class="art--line" d="M78 30h24M78 52h24"></path>
        }
        .into_any(),
        EmptyArt::Calm => view! {
            <path class="art--mentor" d="M80 10a30 30 0 0 1 0 60 15 15 0 0 0 0-30 15 15 0 0 1 0-30z"></path>
            <path class="art--mentee" d="M80 70a30 30 0 0 1 0-60 15 15 0 0 0 0 30 15 15 0 0 1 0 30z"></path>
        }
        .into_any(),
    };
    view! { <svg class="empty__art" viewBox="0 0 160 80" aria-hidden="true" focusable="false">{shapes}</svg> }
}
