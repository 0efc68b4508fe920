//! How the list was read: separator, encoding, sheet, headings. Shown, and changeable.

use super::state::{Brought, Import, Source};
use crate::exchange::table::{HeaderChoice, Separator, TextEncoding};
use crate::language::Words;
use crate::ui::desk::use_app;
use crate::ui::kit::prelude::*;
use leptos::prelude::*;

#[component]
pub fn HowRead(brought: Brought) -> impl IntoView {
    let app = use_app();
    view! {
        <Panel title=Signal::derive(move || app.words().import_how_read())>
            <div class="import__how">
                {brought.list.separator.map(|separator| view! { <SeparatorField separator /> })}
                {brought.list.encoding.map(|encoding| view! { <EncodingField encoding /> })}
                {match &brought.source {
                    Source::Sheet { sheets, chosen, .. } if sheets.len() > 1 => {
                        Some(view! { <SheetField sheets=sheets.clone() chosen=chosen.clone() /> })
                    }
                    _ => None,
                }}
                <HeadingField header=brought.choice.header found=brought.list.grid.heading_row />
            </div>
        </Panel>
    }
}

fn separator_name(words: Words, separator: Separator) -> String {
    match separator {
        Separator::Comma => words.import_separator_comma(),
        Separator::Semicolon => words.import_separator_semicolon(),
        Separator::Tab => words.import_separator_tab(),
        Separator::Bar => words.import_separator_bar(),
    }
}

#[component]
fn SeparatorField(separator: Separator) -> impl IntoView {
    let app = use_app();
    let import = expect_context::<Import>();
    let choices = move || {
        let words = app.words();
        let choice = |s: Separator| Choice::new(s.character().to_string(), separator_name(words, s));
        Separator::ALL.into_iter().map(choice).collect::<Vec<_>>()
    };
    view! {
        <Field label=Signal::derive(move || app.words().import_separator())>
            <Select
                value=Signal::stored(separator.character().to_string())
                choices=Signal::derive(choices)
                on_change=Callback::new(move |code: String| {
                    let chosen = Separator::ALL.into_iter().find(|s| s.character().to_string() == code);
                    import.read_again(|choice| choice.separator = chosen);
                })
            />
        </Field>
    }
}

#[component]
fn EncodingField(encoding: TextEncoding) -> impl IntoView {
    let app = use_app();
    let import = expect_context::<Import>();
    let choices: Vec<Choice> =
        TextEncoding::ALL.into_iter().map(|e| Choice::new(e.name(), e.name())).collect();
    view! {
        <Field label=Signal::derive(move || app.words().import_encoding())>
            <Select
                value=Signal::stored(encoding.name().to_owned())
                choices=Signal::stored(choices)
                on_change=Callback::new(move |code: String| {
                    let chosen = TextEncoding::ALL.into_iter().find(|e| e.name() == code);
                    import.read_again(|choice| choice.encoding = chosen);
                })
            />
        </Field>
    }
}

#[component]
fn SheetField(sheets: Vec<String>, chosen: String) -> impl IntoView {
    let app = use_app();
    let import = expect_context::<Import>();
    let choices: Vec<Choice> = sheets.iter().map(|s| Choice::new(s, s)).collect();
    view! {
        <Field label=Signal::derive(move || app.words().import_sheet())>
            <Select
                value=Signal::stored(chosen)
                choices=Signal::stored(choices)
                on_change=Callback::new(move |sheet: String| import.choose_sheet(sheet))
            />
        </Field>
    }
}

/// The headings: found, in a row of the first few, or none.
#[component]
fn HeadingField(header: HeaderChoice, found: Option<u32>) -> impl IntoView {
    const ROWS: u32 = 10;
    let app = use_app();
    let import = expect_context::<Import>();
    let value = match (header, found) {
        (HeaderChoice::Row(row), _) | (HeaderChoice::Find, Some(row)) => row.to_string(),
        (HeaderChoice::Absent, _) | (HeaderChoice::Find, None) => "0".to_owned(),
    };
    let last = ROWS.max(found.unwrap_or(0));
    let choices = move || {
        let words = app.words();
        let rows = (1..=last).map(|row| Choice::new(row.to_string(), words.import_heading_in(row)));
        [Choice::new("0", words.import_heading_none())].into_iter().chain(rows).collect::<Vec<_>>()
    };
    view! {
        <Field label=Signal::derive(move || app.words().import_heading_row())>
            <Select
                value=Signal::stored(value)
                choices=Signal::derive(choices)
                on_change=Callback::new(move |code: String| {
                    import
                        .choose_headings(
                            match code.parse::<u32>() {
                                Ok(row) if row > 0 => HeaderChoice::Row(row),
                                _ => HeaderChoice::Absent,
                            },
                        );
                })
            />
        </Field>
    }
}
