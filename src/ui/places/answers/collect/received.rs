//! What was taken in, and who has not answered.

use crate::program::{AnswerId, Command};
use crate::screen::answers::{ReceivedLine, answer_sheet, received, waiting};
use crate::screen::{AnswersSide, Place};
use crate::ui::desk::{App, use_app};
use crate::ui::kit::prelude::*;
use leptos::prelude::*;
use std::sync::Arc;

/// Who has not answered, form by form.
#[component]
pub fn Waiting() -> impl IntoView {
    let app = use_app();
    let lines = Memo::new(move |_| {
        let words = app.words();
        app.read(|program| waiting(program, words))
    });
    let line = move |line: crate::screen::answers::WaitingLine| {
        let open = !line.names.is_empty();
        view! {
            <li class="collect__waiting">
                <div>
                    <p>{line.said}</p>
                    <p class="collect__names">{line.names}</p>
                </div>
                {open
                    .then(|| {
                        view! {
                            <Button
                                size=Size::Small
                                icon=IconName::Send
                                on_click=Callback::new(move |()| app.go(Place::Answers(AnswersSide::Invite)))
                            >
                                {move || app.words().answers_remind()}
                            </Button>
                        }
                    })}
            </li>
        }
    };
    view! {
        <Show when=move || lines.with(|lines| !lines.is_empty())>
            <Panel title=Signal::derive(move || app.words().answers_waiting_title())>
                <ul class="collect__list">{move || lines.get().into_iter().map(line).collect_view()}</ul>
            </Panel>
        </Show>
    }
}

/// Answers that were taken in; one opens to be read.
#[component]
pub fn Received() -> impl IntoView {
    let app = use_app();
    let open = RwSignal::new(None::<AnswerId>);
    let lines = Memo::new(move |_| {
        let words = app.words();
        Arc::new(app.read(|program| received(program, words)))
    });
    let count = Memo::new(move |_| lines.with(|lines| lines.len()));
    let sub = move || match count.get() {
        0 => app.words().answers_received_none(),
        n => app.words().answers_received_sub(n),
    };
    view! {
        <Panel
            title=Signal::derive(move || app.words().answers_received_title())
            sub=Signal::derive(sub)
            flush=true
        >
            <Show when=move || count.get() != 0>
                <Table
                    label=Signal::derive(move || app.words().answers_received_title())
                    rows=lines
                    columns=columns(app)
                    key=|line: &ReceivedLine| line.id.as_str().to_owned()
                    on_open=move |id: String| open.set(Some(AnswerId::new(id)))
                />
            </Show>
        </Panel>
        <AnswerDrawer open />
    }
}

fn columns(app: App) -> Vec<Column<ReceivedLine>> {
    let head = move |text: fn(crate::language::Words) -> String| Signal::derive(move || text(app.words()));
    vec![
        Column::text("who", head(crate::language::Words::answers_col_who), |line: &ReceivedLine| {
            line.name.clone()
        })
        .lead(),
        Column::text("form", head(crate::language::Words::answers_col_form), |line: &ReceivedLine| {
            line.form.clone()
        }),
        Column::text("when", head(crate::language::Words::answers_col_when), move |line: &ReceivedLine| {
            let words = app.words();
            let on = crate::language::date(line.on, words.language());
            match line.versions {
                1 => on,
                n => format!("{on} ({})", words.answers_versions(n)),
            }
        }),
    ]
}

/// One answer, question by question.
#[component]
fn AnswerDrawer(open: RwSignal<Option<AnswerId>>) -> impl IntoView {
    let app = use_app();
    let sheet = Memo::new(move |_| {
        let id = open.get()?;
        let words = app.words();
        app.read(|program| answer_sheet(program, &id, words))
    });
    let title = move || {
        let words = app.words();
        sheet.with(|sheet| {
            sheet
                .as_ref()
                .map_or_else(String::new, |sheet| words.answers_open_title(&sheet.name, &sheet.form))
        })
    };
    let remove = move || {
        if let Some(id) = open.get_untracked() {
            open.set(None);
            app.dispatch_with_undo(Command::RemoveAnswers(vec![id]));
        }
    };
    view! {
        <Drawer
            open=Signal::derive(move || sheet.with(Option::is_some))
            on_close=Callback::new(move |()| open.set(None))
            title=Signal::derive(title)
        >
            {move || {
                sheet
                    .get()
                    .map(|sheet| {
                        let lines = sheet
                            .lines
                            .into_iter()
                            .map(|(question, said)| view! { <KeyValue label=question>{said}</KeyValue> })
                            .collect_view();
                        view! {
                            <p class="collect__on">{app.words().answers_written_on(sheet.on)}</p>
                            <KeyValues>{lines}</KeyValues>
                            <div class="actions">
                                <Button icon=IconName::Trash on_click=Callback::new(move |()| remove())>
                                    {move || app.words().answers_remove()}
                                </Button>
                            </div>
                            <p class="collect__hint">{app.words().answers_remove_hint()}</p>
                        }
                    })
            }}
        </Drawer>
    }
}
