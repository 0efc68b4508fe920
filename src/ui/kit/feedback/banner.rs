//! A thing to know before going on.

use crate::ui::kit::{
    icon::{Icon, IconName},
    tone::Tone,
    words::use_kit_words,
};
use leptos::prelude::*;

/// A wide note at the top of a page or panel.
#[component]
pub fn Banner(
    /// Neutral to know, Warn to look at, Danger to act on, Ok for good news.
    #[prop(optional, into)]
    tone: Signal<Tone>,
    /// The point, in one sentence.
    #[prop(into)]
    title: Signal<String>,
    /// Stays at the top while the page moves.
    #[prop(optional)]
    sticky: bool,
    /// What one can do about it.
    #[prop(optional, into)]
    actions: Option<ViewFn>,
    /// Runs when closed; without it, it stays.
    #[prop(optional, into)]
    on_close: Option<Callback<()>>,
    /// The rest of it.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let words = use_kit_words();
    let icon = Signal::derive(move || match tone.get() {
        Tone::Ok => IconName::CheckCircle,
        Tone::Warn => IconName::AlertTriangle,
        Tone::Danger => IconName::AlertCircle,
        _ => IconName::Info,
    });
    let role = move || if tone.get() == Tone::Danger { "alert" } else { "status" };
    view! {
        <div class="banner" data-tone=move || tone.get().name() data-sticky=sticky role=role>
            <Icon name=icon />
            <div class="banner__text">
                <p class="banner__title">{move || title.get()}</p>
                {children.map(|children| view! { <div class="banner__rest">{children()}</div> })}
            </div>
            {actions.map(|actions| view! { <div class="banner__actions">{actions.run()}</div> })}
            {on_close
                .map(|run| {
                    view! {
                        <button
                            class="button button--icon"
                            type="button"
                            data-variant="plain"
                            data-size="s"
                            aria-label=move || words.get().close
                            on:click=move |_| run.run(())
                        >
                            <Icon name=IconName::X />
                        </button>
                    }
                })}
        </div>
    }
}
