//! The bar above every place: the palette, and for an open program whether it is saved, undo and redo.

use crate::language::change_name;
use crate::screen::Place;
use crate::ui::desk::use_app;
use crate::ui::kit::prelude::*;
use crate::ui::later;
use leptos::prelude::*;

/// The bar.
#[component]
pub fn Bar(
    /// Opens the palette.
    #[prop(into)]
    on_palette: Callback<()>,
) -> impl IntoView {
    let app = use_app();
    let shown = Memo::new(move |_| app.is_open() && app.all_here());
    view! {
        {move || shown.get().then(|| later::when_here(later::program_bar()))}
        <IconButton
            icon=IconName::Search
            label=Signal::derive(move || app.words().palette_open())
            on_click=on_palette
        />
    }
}

/// Saving, undo and redo.
#[component]
pub fn ProgramBar() -> impl IntoView {
    let app = use_app();
    let named = move |name: Option<crate::program::ChangeName>,
                      sentence: fn(crate::language::Words, &str) -> String| {
        let words = app.words();
        name.map(|name| sentence(words, &change_name(words, &name)))
    };
    let undo = Signal::derive(move || named(app.undoable().undo, crate::language::Words::undo_named));
    let redo = Signal::derive(move || named(app.undoable().redo, crate::language::Words::redo_named));
    view! {
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
    }
}
