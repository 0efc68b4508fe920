//! Back and forth again, each saying what it would undo.

use crate::ui::kit::{button::IconButton, icon::IconName};
use leptos::prelude::*;

/// Two buttons; each is off where there is nothing to do.
#[component]
pub fn UndoBar(
    /// "Undo: add Sari"; nothing where nothing can be undone.
    #[prop(into)]
    undo: Signal<Option<String>>,
    /// "Redo: add Sari"; nothing where nothing can be redone.
    #[prop(into)]
    redo: Signal<Option<String>>,
    /// The bare word, for when there is nothing.
    #[prop(into)]
    undo_label: Signal<String>,
    /// The bare word, for when there is nothing.
    #[prop(into)]
    redo_label: Signal<String>,
    /// Undoes the last edit.
    #[prop(into)]
    on_undo: Callback<()>,
    /// Does it again.
    #[prop(into)]
    on_redo: Callback<()>,
) -> impl IntoView {
    view! {
        <div class="undo-bar">
            <IconButton
                icon=IconName::Undo
                label=move || undo.get().unwrap_or_else(|| undo_label.get())
                disabled=move || undo.get().is_none()
                on_click=on_undo
            />
            <IconButton
                icon=IconName::Redo
                label=move || redo.get().unwrap_or_else(|| redo_label.get())
                disabled=move || redo.get().is_none()
                on_click=on_redo
            />
        </div>
    }
}
