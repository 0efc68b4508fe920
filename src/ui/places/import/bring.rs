//! The first step: a file, or what was copied from a spreadsheet.

use super::state::Import;
use crate::exchange::table::{list_template, people_to_csv};
use crate::language::table_error;
use crate::screen::file_name;
use crate::screen::import::list_habits;
use crate::ui::desk::{App, use_app};
use crate::ui::kit::prelude::*;
use leptos::prelude::*;

/// Kinds of files that hold lists.
const ACCEPT: &str = ".csv,.tsv,.txt,.xlsx,.xls,.xlsb,.ods";

#[component]
pub fn Bring() -> impl IntoView {
    let app = use_app();
    let import = expect_context::<Import>();
    let pasted = RwSignal::new(String::new());
    let reading = import.reading;
    let take = move || pasted.with_untracked(|text| import.take_text(text));
    view! {
        <PageHeader
            title=Signal::derive(move || app.words().import_title())
            sub=Signal::derive(move || app.words().import_sub())
        />
        <Refused />
        {move || {
            reading
                .get()
                .then(|| {
                    view! {
                        <Progress
                            label=Signal::derive(move || app.words().import_reading())
                            value=Signal::stored(None)
                            on_cancel=Callback::new(move |()| import.start_over())
                        />
                    }
                })
        }}
        <div class="import__ways">
            <Panel title=Signal::derive(move || app.words().import_choose())>
                <FileDrop
                    label=Signal::derive(move || app.words().import_choose())
                    hint=Signal::derive(move || app.words().import_choose_hint())
                    accept=ACCEPT.to_owned()
                    on_files=Callback::new(move |files: Vec<web_sys::File>| {
                        if let Some(file) = files.into_iter().next() {
                            import.take_file(file);
                        }
                    })
                    on_text=Callback::new(move |text: String| import.take_text(&text))
                />
            </Panel>
            <Panel title=Signal::derive(move || app.words().import_paste())>
                <Field
                    label=Signal::derive(move || app.words().import_paste())
                    hint=Signal::derive(move || app.words().import_paste_hint())
                >
                    <TextArea
                        value=pasted
                        rows=6
                        placeholder=Signal::derive(move || app.words().import_paste_example())
                        on_input=Callback::new(move |text| pasted.set(text))
                    />
                </Field>
                <div class="actions">
                    <Button
                        variant=ButtonVariant::Primary
                        disabled=Signal::derive(move || pasted.with(|text| text.trim().is_empty()))
                        on_click=Callback::new(move |()| take())
                    >
                        {move || app.words().import_read_pasted()}
                    </Button>
                </div>
            </Panel>
        </div>
        <Downloads />
    }
}

/// Why the list cannot be read.
#[component]
fn Refused() -> impl IntoView {
    let app = use_app();
    let import = expect_context::<Import>();
    move || {
        import.refused.get().map(|(name, error)| {
            view! {
                <Banner tone=Tone::Danger title=Signal::derive(move || app.words().import_refused())>
                    {name.map(|name| view! { <p class="import__name"><bdi>{name}</bdi></p> })}
                    <p>{move || table_error(app.words(), &error)}</p>
                </Banner>
            }
        })
    }
}

/// The template, and everyone who is here already.
#[component]
fn Downloads() -> impl IntoView {
    let app = use_app();
    let has_people = Memo::new(move |_| app.read(|program| !program.people.is_empty()));
    view! {
        <div class="import__downloads">
            <SectionHeading
                title=Signal::derive(move || app.words().import_template_title())
                sub=Signal::derive(move || app.words().import_template_text())
            />
            <div class="actions">
                <Button icon=IconName::Download on_click=Callback::new(move |()| save_template(app))>
                    {move || app.words().import_template_get()}
                </Button>
            </div>
            {move || {
                has_people
                    .get()
                    .then(|| {
                        view! {
                            <SectionHeading
                                title=Signal::derive(move || app.words().import_export_title())
                                sub=Signal::derive(move || app.words().import_export_text())
                            />
                            <div class="actions">
                                <Button icon=IconName::Download on_click=Callback::new(move |()| save_people(app))>
                                    {move || app.words().import_export_get()}
                                </Button>
                            </div>
                        }
                    })
            }}
        </div>
    }
}

fn save_template(app: App) {
    let (language, separator) = untrack(|| list_habits(app.language()));
    let words = untrack(|| app.words());
    app.download(&words.import_template_file(), "text/csv", &list_template(language, separator));
}

fn save_people(app: App) {
    let (language, separator) = untrack(|| list_habits(app.language()));
    let words = untrack(|| app.words());
    let (name, text) =
        app.peek(|program| (file_name(&program.setup.name), people_to_csv(program, language, separator)));
    app.download(&words.import_export_file(&name), "text/csv", &text);
}
