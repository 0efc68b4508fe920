//! The program file: saving it, opening one, and what is in a file before anything is kept of it.

mod incoming;

pub use incoming::IncomingDialog;

use crate::exchange::program_file::SCHEMA;
use crate::language::{ago, backup_line};
use crate::storage::Backup;
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
            <Backups />
        </div>
    }
}

/// What the browser kept by itself, newest first; each can be looked at before it takes the program's place.
#[component]
fn Backups() -> impl IntoView {
    let app = use_app();
    let (found, set_found) = signal(Vec::<Backup>::new());
    app.look_at_backups(set_found);
    let line = move |backup: Backup| {
        let words = app.words();
        let text = backup_line(words, &backup, app.now_ms());
        view! {
            <li class="backups__one">
                <span>{text}</span>
                <Button size=Size::Small on_click=Callback::new(move |()| app.look_at_backup(backup.clone()))>
                    {words.file_look_at()}
                </Button>
            </li>
        }
    };
    view! {
        <Panel title=Signal::derive(move || app.words().file_backups())>
            <Show
                when=move || found.with(|list| !list.is_empty())
                fallback=move || view! { <p>{move || app.words().file_backups_none()}</p> }
            >
                <ul class="backups">{move || found.get().into_iter().map(line).collect_view()}</ul>
            </Show>
        </Panel>
    }
}
