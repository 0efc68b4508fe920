//! Files from the system's dialog, dropped, or pasted.

use crate::ui::kit::icon::{Icon, IconName};
use leptos::{
    ev::{ClipboardEvent, DragEvent},
    html,
    prelude::*,
};
use web_sys::{File, FileList};

/// An area that takes files; a button opens the system's dialog. Pasted text is taken too where `on_text` is given.
#[component]
pub fn FileDrop(
    /// What to bring, in a few words: the button's label.
    #[prop(into)]
    label: Signal<String>,
    /// What is accepted, and that it can be dropped or pasted.
    #[prop(optional, into)]
    hint: Signal<String>,
    /// File kinds, as in `accept`: ".csv,.xlsx".
    #[prop(optional, into)]
    accept: Signal<String>,
    /// Takes several at once.
    #[prop(optional)]
    multiple: bool,
    /// Runs with the files.
    #[prop(into)]
    on_files: Callback<Vec<File>>,
    /// Runs with pasted text.
    #[prop(optional, into)]
    on_text: Option<Callback<String>>,
) -> impl IntoView {
    let field = NodeRef::<html::Input>::new();
    let over = RwSignal::new(false);
    let hand_over = move |list: Option<FileList>| {
        let files: Vec<File> = list
            .map(|list| (0..list.length()).filter_map(|place| list.get(place)).collect())
            .unwrap_or_default();
        if !files.is_empty() {
            on_files.run(files);
        }
    };
    let on_drop = move |event: DragEvent| {
        event.prevent_default();
        over.set(false);
        let Some(data) = event.data_transfer() else { return };
        let files = data.files();
        if files.as_ref().is_some_and(|list| list.length() > 0) {
            hand_over(files);
        } else if let (Some(run), Ok(text)) = (on_text, data.get_data("text")) {
            run.run(text);
        }
    };
    let on_paste = move |event: ClipboardEvent| {
        let Some(data) = event.clipboard_data() else { return };
        let files = data.files();
        if files.as_ref().is_some_and(|list| list.length() > 0) {
            event.prevent_default();
            hand_over(files);
        } else if let (Some(run), Ok(text)) = (on_text, data.get_data("text"))
            && !text.is_empty()
        {
            event.prevent_default();
            run.run(text);
        }
    };
    view! {
        <div
            class="file-drop"
            data-over=move || over.get()
            on:dragover=move |event| {
                event.prevent_default();
                over.set(true);
            }
            on:dragleave=move |_| over.set(false)
            on:drop=on_drop
            on:paste=on_paste
        >
            <Icon name=IconName::Upload />
            <label class="button file-drop__button" data-variant="quiet" data-size="m">
                <input
                    class="visually-hidden"
                    type="file"
                    node_ref=field
                    accept=move || accept.get()
                    multiple=multiple
                    on:change:target=move |event| {
                        let field = event.target();
                        hand_over(field.files());
                        // The same file again must tell again.
                        field.set_value("");
                    }
                />
                <span class="button__label">{move || label.get()}</span>
            </label>
            <p class="file-drop__hint">{move || hint.get()}</p>
        </div>
    }
}
