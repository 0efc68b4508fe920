//! The frame around a form that somebody without an account fills in: the mark, the language, and nothing else.

use crate::language::Language;
use crate::ui::desk::use_app;
use crate::ui::kit::choice::Choice;
use crate::ui::kit::prelude::*;
use leptos::prelude::*;

/// The frame; the children are the form.
#[component]
pub fn BareFrame(
    /// The form.
    children: Children,
) -> impl IntoView {
    let app = use_app();
    let languages = Signal::derive(move || {
        let words = app.words();
        vec![Choice::new("id", words.language_indonesian()), Choice::new("en", words.language_english())]
    });
    view! {
        <div class="bare">
            <header class="bare__bar">
                <span class="brand">
                    <Logo size=Size::Medium />
                    <span class="brand__name">"Balik"</span>
                </span>
                <Segmented
                    label=Signal::derive(move || app.words().language_switch())
                    choices=languages
                    value=Signal::derive(move || app.language().code().to_owned())
                    on_change=Callback::new(move |code: String| app.speak_here(Language::of_code(&code)))
                />
            </header>
            <main class="bare__main" id="main" tabindex="-1">{children()}</main>
        </div>
    }
}
