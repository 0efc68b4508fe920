//! Language and look.

use crate::language::Language;
use crate::ui::desk::{Look, use_app};
use crate::ui::kit::prelude::*;
use leptos::prelude::*;

/// The switches for language and look.
#[component]
pub fn Foot() -> impl IntoView {
    let app = use_app();
    let languages = Signal::derive(move || {
        let words = app.words();
        vec![Choice::new("id", words.language_indonesian()), Choice::new("en", words.language_english())]
    });
    let looks = Signal::derive(move || {
        let words = app.words();
        let label = |look| match look {
            Look::System => words.look_system(),
            Look::Light => words.look_light(),
            Look::Dark => words.look_dark(),
            Look::Contrast => words.look_contrast(),
        };
        let icon = |look| match look {
            Look::System => IconName::Monitor,
            Look::Light => IconName::Sun,
            Look::Dark => IconName::Moon,
            Look::Contrast => IconName::Contrast,
        };
        Look::ALL
            .into_iter()
            .map(|look| {
                MenuItem::new(look.code().unwrap_or("system"), label(look))
                    .icon(icon(look))
                    .checked(app.look() == look)
            })
            .collect::<Vec<_>>()
    });
    view! {
        <div class="foot">
            <Segmented
                label=Signal::derive(move || app.words().language_switch())
                choices=languages
                value=Signal::derive(move || app.language().code().to_owned())
                on_change=Callback::new(move |code: String| app.speak(Language::of_code(&code)))
            />
            <Menu
                label=Signal::derive(move || app.words().look())
                items=looks
                icon=IconName::Contrast
                on_choose=Callback::new(move |code: String| app.take_look(Look::of_code(Some(&code))))
            />
        </div>
    }
}
