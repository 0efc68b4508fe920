//! What the person told their system: dark, more contrast, less motion, languages.

use super::page;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;

/// Something a person may prefer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Preference {
    /// Dark colours.
    Dark,
    /// More contrast.
    MoreContrast,
    /// Less motion.
    ReducedMotion,
}

impl Preference {
    fn query(self) -> &'static str {
        match self {
            Self::Dark => "(prefers-color-scheme: dark)",
            Self::MoreContrast => "(prefers-contrast: more)",
            Self::ReducedMotion => "(prefers-reduced-motion: reduce)",
        }
    }
}

fn list(preference: Preference) -> Option<web_sys::MediaQueryList> {
    page::window()?.match_media(preference.query()).ok().flatten()
}

/// Whether the person prefers this.
pub fn prefers(preference: Preference) -> bool {
    list(preference).is_some_and(|list| list.matches())
}

/// Calls with the new answer whenever it changes, as long as the page lives.
pub fn on_change(preference: Preference, work: impl Fn(bool) + 'static) {
    let Some(list) = list(preference) else { return };
    let asked = list.clone();
    let listener = Closure::<dyn FnMut()>::new(move || work(asked.matches())).into_js_value();
    let _ = list.add_event_listener_with_callback("change", listener.unchecked_ref());
}

/// The person's languages as tags, the first the dearest: `id-ID`, `en`.
pub fn languages() -> Vec<String> {
    let Some(window) = page::window() else { return Vec::new() };
    window.navigator().languages().iter().filter_map(|tag| tag.as_string()).collect()
}
