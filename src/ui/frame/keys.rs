//! Shortcuts that work everywhere: undo, redo, save, open, find.

use crate::browser::keyboard::{self, Chord};
use crate::ui::desk::App;
use leptos::prelude::*;

/// Listens for the life of the page.
pub fn listen_to_keys(app: App, palette: RwSignal<bool>) {
    keyboard::on_chord(move |chord| {
        match chord {
            Chord::Find => palette.set(true),
            Chord::Open => app.open_file_dialog(),
            Chord::Save if app.is_open() => app.save_to_file(),
            Chord::Undo if app.is_open() => app.undo(),
            Chord::Redo if app.is_open() => app.redo(),
            Chord::Save | Chord::Undo | Chord::Redo => return false,
        }
        true
    });
}
