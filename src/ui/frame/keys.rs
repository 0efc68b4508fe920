//! Shortcuts that work everywhere: undo, redo, save, open, find.

use crate::browser::keyboard::{self, Chord};
use crate::ui::desk::{App, Errand};
use leptos::prelude::*;

/// Listens for the life of the page.
pub fn listen_to_keys(app: App, palette: RwSignal<bool>) {
    keyboard::on_chord(move |chord| {
        if app.is_bare() {
            return false;
        }
        match chord {
            Chord::Find => palette.set(true),
            Chord::Open => app.open_file_dialog(),
            Chord::Save if app.is_open() => app.send(Errand::Save),
            Chord::Undo if app.is_open() => app.send(Errand::Undo),
            Chord::Redo if app.is_open() => app.send(Errand::Redo),
            Chord::Save | Chord::Undo | Chord::Redo => return false,
        }
        true
    });
}
