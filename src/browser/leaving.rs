//! Leaving and coming back: the page is hidden, shown, put away, or taken out of the back-forward cache.

use super::page;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;

/// Whether the page can be seen.
pub fn visible() -> bool {
    page::document().is_none_or(|document| !document.hidden())
}

/// Calls when the page is hidden or put away, as long as the page lives: the last chance to write.
pub fn on_hide(work: impl Fn() + Clone + 'static) {
    let put_away = work.clone();
    listen_on_document("visibilitychange", move || {
        if !visible() {
            work();
        }
    });
    listen_on_window("pagehide", put_away);
}

/// Calls when the page can be seen again, as long as the page lives.
pub fn on_show(work: impl Fn() + Clone + 'static) {
    let from_cache = work.clone();
    listen_on_document("visibilitychange", move || {
        if visible() {
            work();
        }
    });
    listen_on_window("pageshow", from_cache);
}

fn listen_on_document(event: &str, work: impl Fn() + 'static) {
    if let Some(document) = page::document() {
        let listener = Closure::<dyn FnMut()>::new(work).into_js_value();
        let _ = document.add_event_listener_with_callback(event, listener.unchecked_ref());
    }
}

pub(super) fn listen_on_window(event: &str, work: impl Fn() + 'static) {
    if let Some(window) = page::window() {
        let listener = Closure::<dyn FnMut()>::new(work).into_js_value();
        let _ = window.add_event_listener_with_callback(event, listener.unchecked_ref());
    }
}
