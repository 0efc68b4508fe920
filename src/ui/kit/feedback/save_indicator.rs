//! Whether what was done is kept.

use crate::ui::kit::{
    feedback::Spinner,
    icon::{Icon, IconName},
};
use leptos::prelude::*;

/// How safe the last edit is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum SaveState {
    /// Kept twice.
    #[default]
    Saved,
    /// On its way.
    Saving,
    /// Kept in this browser, but once only.
    BrowserOnly,
    /// Kept nowhere: closing the page loses it.
    MemoryOnly,
    /// Could not be kept.
    Failed,
}

impl SaveState {
    const fn name(self) -> &'static str {
        match self {
            Self::Saved => "saved",
            Self::Saving => "saving",
            Self::BrowserOnly => "browser",
            Self::MemoryOnly => "memory",
            Self::Failed => "failed",
        }
    }
}

/// A small line in the bar: a picture, two or three words, and the details on a click.
#[component]
pub fn SaveIndicator(
    /// How safe it is.
    #[prop(into)]
    state: Signal<SaveState>,
    /// That in two or three words.
    #[prop(into)]
    text: Signal<String>,
    /// Opens the details; without it, it is only text.
    #[prop(optional, into)]
    on_click: Option<Callback<()>>,
) -> impl IntoView {
    let picture = move || match state.get() {
        SaveState::Saving => view! { <Spinner label=text /> }.into_any(),
        SaveState::Saved => view! { <Icon name=IconName::Check /> }.into_any(),
        SaveState::BrowserOnly => view! { <Icon name=IconName::HardDrive /> }.into_any(),
        SaveState::MemoryOnly => view! { <Icon name=IconName::AlertTriangle /> }.into_any(),
        SaveState::Failed => view! { <Icon name=IconName::AlertCircle /> }.into_any(),
    };
    let inside = move || {
        view! {
            {picture}
            <span class="save__text">{move || text.get()}</span>
        }
    };
    let body = match on_click {
        Some(run) => view! { <button class="save__body" type="button" on:click=move |_| run.run(())>{inside()}</button> }.into_any(),
        None => view! { <span class="save__body">{inside()}</span> }.into_any(),
    };
    view! { <span class="save" role="status" data-state=move || state.get().name()>{body}</span> }
}
