//! Everything one can do or go to, by typing.

use crate::language::Language;
use crate::program::PersonId;
use crate::screen::palette::{begins, hits, people_named};
use crate::screen::{AnswersSide, Place, Route};
use crate::ui::desk::{App, Look, use_app};
use crate::ui::kit::prelude::*;
use leptos::prelude::*;

fn item(id: &str, label: String, icon: IconName, keys: &[&str]) -> PaletteItem {
    PaletteItem {
        id: id.to_owned(),
        label,
        icon: Some(icon),
        keys: keys.iter().map(|k| (*k).to_owned()).collect(),
        ..PaletteItem::default()
    }
}

fn places(app: App) -> Vec<PaletteItem> {
    let words = app.words();
    let mut all = vec![item("go:start", words.app_home(), IconName::Home, &[])];
    if app.is_open() {
        all.extend([
            item("go:setup", words.place_setup(), IconName::Target, &[]),
            item("go:topics", words.place_topics(), IconName::Tags, &[]),
            item("go:people", words.place_people(), IconName::Users, &[]),
            item("go:import", words.place_import(), IconName::Upload, &[]),
            item("go:answers", words.place_answers(), IconName::Mail, &[]),
            item("go:needs", words.place_needs(), IconName::Scale, &[]),
            item("go:pairs", words.place_pairs(), IconName::Handshake, &[]),
            item("go:file", words.place_file(), IconName::FileJson, &[]),
        ]);
    }
    all
}

fn actions(app: App) -> Vec<PaletteItem> {
    let words = app.words();
    let mut all = vec![item("open", words.file_open_title(), IconName::FolderOpen, &["Ctrl", "O"])];
    if app.is_open() {
        all.extend([
            item("save", words.save_to_file(), IconName::Save, &["Ctrl", "S"]),
            item("undo", words.undo(), IconName::Undo, &["Ctrl", "Z"]),
            item("redo", words.redo(), IconName::Redo, &["Ctrl", "Shift", "Z"]),
        ]);
    }
    all.extend([
        item("speak:id", words.language_indonesian(), IconName::Languages, &[]),
        item("speak:en", words.language_english(), IconName::Languages, &[]),
        item("look:light", words.look_light(), IconName::Sun, &[]),
        item("look:dark", words.look_dark(), IconName::Moon, &[]),
        item("look:contrast", words.look_contrast(), IconName::Contrast, &[]),
        item("look:system", words.look_system(), IconName::Monitor, &[]),
    ]);
    all
}

fn found(app: App, text: &str) -> Vec<PaletteGroup> {
    let words = app.words();
    let hitting = |items: Vec<PaletteItem>| items.into_iter().filter(|i| hits(&i.label, text)).collect();
    let people = app.read(|program| people_named(program, text));
    let people = people
        .into_iter()
        .map(|(id, name, title)| PaletteItem {
            note: title.unwrap_or_default(),
            ..item(&format!("person:{id}"), name, IconName::User, &[])
        })
        .collect();
    let mut groups = vec![
        PaletteGroup { label: words.palette_people(), items: people },
        PaletteGroup { label: words.palette_places(), items: hitting(places(app)) },
        PaletteGroup { label: words.palette_actions(), items: hitting(actions(app)) },
    ];
    groups.retain(|group| !group.items.is_empty());
    // "orang" is the place of that name before it is a Situmorang.
    groups.sort_by_key(|group| !group.items.iter().any(|item| begins(&item.label, text)));
    groups
}

fn choose(app: App, id: &str) {
    match id {
        "go:start" => app.go_to(&Route::Start),
        "go:setup" => app.go(Place::Setup),
        "go:topics" => app.go(Place::Topics),
        "go:people" => app.go(Place::People),
        "go:import" => app.go(Place::Import),
        "go:answers" => app.go(Place::Answers(AnswersSide::Collect)),
        "go:needs" => app.go(Place::Needs),
        "go:pairs" => app.go(Place::Pairs),
        "go:file" => app.go(Place::File),
        "open" => app.open_file_dialog(),
        "save" => app.save_to_file(),
        "undo" => app.undo(),
        "redo" => app.redo(),
        other => match other.split_once(':') {
            Some(("person", id)) => app.go(Place::Person(PersonId::new(id))),
            Some(("speak", code)) => app.speak(Language::of_code(code)),
            Some(("look", code)) => app.take_look(Look::of_code(Some(code))),
            _ => {}
        },
    }
}

/// The palette.
#[component]
pub fn Palette(
    /// Whether it is open.
    open: RwSignal<bool>,
) -> impl IntoView {
    let app = use_app();
    view! {
        <CommandPalette
            open
            on_close=Callback::new(move |()| open.set(false))
            label=Signal::derive(move || app.words().palette_hint())
            find=Callback::new(move |text: String| found(app, &text))
            on_choose=Callback::new(move |id: String| choose(app, &id))
        />
    }
}
