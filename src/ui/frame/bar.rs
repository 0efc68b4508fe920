//! The bar above every place: whether it is saved, undo and redo, the palette.

use crate::language::change_name;
use crate::screen::Place;
use crate::ui::desk::use_app;
use crate::ui::kit::prelude::*;
use leptos::prelude::*;

/// Saving, undo, palette.
#[component]
pub fn Bar(
    /// Opens the palette.
    #[prop(into)]
    on_palette: Callback<()>,
) -> impl IntoView {
    let app = use_app();
    let named = move |name: Option<crate::program::ChangeName>,
                      sentence: fn(crate::language::Words, &str) -> String| {
        let words = app.words();
        name.map(|name| sentence(words, &change_name(words, &name)))
    };
    let undo = Signal::derive(move || named(app.undoable().undo, crate::language::Words::undo_named));
    let redo = Signal::derive(move || named(app.undoable().redo, crate::language::Words::redo_named));
    view! {
        <Show when=move || app.is_open()>
            <SaveIndicator
                state=Signal::derive(move || app.save_state())
                text=Signal::derive(move || app.save_text())
                on_click=Callback::new(move |()| app.go(Place::File))
            />
            <UndoBar
                undo
                redo
                undo_label=Signal::derive(move || app.words().undo())
                redo_label=Signal::derive(move || app.words().redo())
                on_undo=Callback::new(move |()| app.undo())
                on_redo=Callback::new(move |()| app.redo())
            />
        </Show>
        <IconButton
            icon=IconName::Search
            label=Signal::derive(move || app.words().palette_open())
            on_click=on_palette
        />
    }
}
