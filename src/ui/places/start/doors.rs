//! The other ways to begin: blank, from a file, and the made-up company for who has programs already.

use crate::ui::desk::{Errand, use_app};
use crate::ui::kit::prelude::*;
use leptos::prelude::*;

/// Blank, file, made-up company.
#[component]
pub fn OtherDoors(
    /// Whether there are programs already.
    known: Memo<bool>,
) -> impl IntoView {
    let app = use_app();
    view! {
        <section class="doors" aria-label=move || app.words().start_other_ways()>
            <h2 class="start__title">{move || app.words().start_other_ways()}</h2>
            <div class="doors__row">
                {move || {
                    known
                        .get()
                        .then(|| {
                            view! {
                                <Door
                                    icon=IconName::Play
                                    title=Signal::derive(move || app.words().start_demo())
                                    note=Signal::derive(move || app.words().start_demo_note())
                                    on_click=move || app.send(Errand::MadeUpCompany)
                                />
                            }
                        })
                }}
                <Door
                    icon=IconName::FilePlus
                    title=Signal::derive(move || app.words().start_blank())
                    note=Signal::derive(move || app.words().start_blank_note())
                    on_click=move || app.send(Errand::Blank)
                />
                <Door
                    icon=IconName::FolderOpen
                    title=Signal::derive(move || app.words().start_open())
                    note=Signal::derive(move || app.words().start_open_note())
                    on_click=move || app.open_file_dialog()
                />
            </div>
        </section>
    }
}

#[component]
fn Door(
    icon: IconName,
    title: Signal<String>,
    note: Signal<String>,
    #[prop(into)] on_click: Callback<()>,
) -> impl IntoView {
    view! {
        <button class="door" type="button" on:click=move |_| on_click.run(())>
            <Icon name=icon />
            <span class="door__text">
                <b>{move || title.get()}</b>
                <small>{move || note.get()}</small>
            </span>
        </button>
    }
}
