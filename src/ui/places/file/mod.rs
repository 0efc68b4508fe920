//! The program file: saving it, opening one, and what is in a file before anything is kept of it.

mod incoming;

pub use incoming::IncomingDialog;

use crate::exchange::program_file::SCHEMA;
use crate::language::ago;
use crate::ui::desk::use_app;
use crate::ui::kit::prelude::*;
use leptos::prelude::*;

/// Where the program is in the person's own hands.
#[component]
pub fn FilePlace() -> impl IntoView {
    let app = use_app();
    let last_saved = move || {
        let words = app.words();
        let id = app.read(|program| program.id.clone());
        let saved =
            app.shelf().entries.into_iter().find(|entry| entry.id == id).and_then(|e| e.saved_to_file);
        match saved {
            Some(at) => words.file_last_saved(&ago(words, at, app.now_ms())),
            None => words.never_saved_to_file(),
        }
    };
    view! {
        <PageHeader
            title=Signal::derive(move || app.words().file_title())
            sub=Signal::derive(move || app.words().file_sub())
        />
        <div class="file-place">
            <Panel
                title=Signal::derive(move || app.words().file_save_title())
                sub=Signal::derive(last_saved)
            >
                <p>{move || app.words().file_save_text()}</p>
                <div class="actions">
                    <Button
                        variant=ButtonVariant::Primary
                        icon=IconName::Download
                        on_click=Callback::new(move |()| app.save_to_file())
                    >
                        {move || app.words().save_to_file()}
                    </Button>
                </div>
            </Panel>
            <Panel title=Signal::derive(move || app.words().file_open_title())>
                <p>{move || app.words().file_open_text()}</p>
                <div class="actions">
                    <Button icon=IconName::FolderOpen on_click=Callback::new(move |()| app.open_file_dialog())>
                        {move || app.words().file_choose()}
                    </Button>
                    <a class="link" href=format!("./{SCHEMA}") download="">{move || app.words().file_schema()}</a>
                </div>
            </Panel>
        </div>
    }
}
