//! Key chords for the whole page.

use super::page;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::{Element, KeyboardEvent};

/// What a chord of keys asks for. `Ctrl` is `Cmd` on a Mac.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Chord {
    /// Ctrl K.
    Find,
    /// Ctrl O.
    Open,
    /// Ctrl S.
    Save,
    /// Ctrl Z, outside text fields.
    Undo,
    /// Ctrl Shift Z or Ctrl Y, outside text fields.
    Redo,
}

fn chord(event: &KeyboardEvent) -> Option<Chord> {
    if !(event.ctrl_key() || event.meta_key()) || event.alt_key() {
        return None;
    }
    let in_text = event.target().and_then(|t| t.dyn_into::<Element>().ok()).is_some_and(|e| {
        e.matches("input:not([type=checkbox]):not([type=radio]):not([type=range]), textarea").unwrap_or(false)
    });
    match (event.key().to_ascii_lowercase().as_str(), event.shift_key()) {
        ("k", false) => Some(Chord::Find),
        ("o", false) => Some(Chord::Open),
        ("s", false) => Some(Chord::Save),
        ("z", false) if !in_text => Some(Chord::Undo),
        ("z", true) | ("y", false) if !in_text => Some(Chord::Redo),
        _ => None,
    }
}

/// Runs on every chord, for the life of the page; what it answers says whether the browser's own meaning is off.
pub fn on_chord(mut act: impl FnMut(Chord) -> bool + 'static) {
    let listener = Closure::<dyn FnMut(KeyboardEvent)>::new(move |event: KeyboardEvent| {
        if chord(&event).is_some_and(&mut act) {
            event.prevent_default();
        }
    });
    if let Some(window) = page::window() {
        let _ = window.add_event_listener_with_callback("keydown", listener.as_ref().unchecked_ref());
    }
    listener.forget();
}
