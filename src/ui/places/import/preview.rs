//! The third step: what would become of every row, and the one click that takes it in.

use super::ladder::Ladder;
use super::row::RowDrawer;
use super::state::{Import, Stage};
use crate::exchange::table::{ImportPlan, NewTopic, column_letters};
use crate::language::{Words, field_name, row_error, row_note, why_skipped};
use crate::screen::import::{Fate, RowLine, Shown, shown_counts, shown_rows};
use crate::ui::desk::use_app;
use crate::ui::kit::prelude::*;
use leptos::prelude::*;
use std::collections::BTreeSet;
use std::sync::Arc;

#[component]
pub fn Preview() -> impl IntoView {
    let app = use_app();
    let import = expect_context::<Import>();
    let counts =
        Memo::new(move |_| import.plan.with(|p| p.as_ref().map(ImportPlan::counts).unwrap_or_default()));
    let people = move || counts.get().added + counts.get().changed;
    let title = move || match counts.get() {
        c if c.added + c.changed == 0 => app.words().import_preview_nothing(),
        c => app.words().import_preview_title(c.added, c.changed),
    };
    let sub = move || {
        let c = counts.get();
        app.words().import_preview_sub(c.same, c.skipped + c.unticked, c.wrong)
    };
    view! {
        <PageHeader title=Signal::derive(title) sub=Signal::derive(sub) />
        <FromOne />
        <Ladder />
        <NewTopics />
        <Rows />
        <div class="import__foot">
            <Button
                icon=IconName::ArrowLeft
                on_click=Callback::new(move |()| import.stage.set(Stage::Columns))
            >
                {move || app.words().back()}
            </Button>
            <Button
                variant=ButtonVariant::Primary
                icon=IconName::Check
                disabled=Signal::derive(move || people() == 0)
                on_click=Callback::new(move |()| import.take_in())
            >
                {move || app.words().import_take(people())}
            </Button>
        </div>
    }
}

/// Scales that were read one lower, and managers that come with the list.
#[component]
fn FromOne() -> impl IntoView {
    let app = use_app();
    let import = expect_context::<Import>();
    move || {
        let words = app.words();
        let (columns, linked) = import.plan.with(|plan| {
            let Some(plan) = plan else { return (String::new(), 0) };
            let letters: Vec<String> = plan.levels_from_one.iter().map(|c| column_letters(*c)).collect();
            (letters.join(", "), plan.linked.len())
        });
        let scale = (!columns.is_empty()).then(|| words.import_from_one(&columns));
        let linked = (linked > 0).then(|| words.import_linked(linked));
        scale.into_iter().chain(linked).map(|text| view! { <Banner title=text /> }).collect_view()
    }
}

#[component]
fn NewTopics() -> impl IntoView {
    let app = use_app();
    let import = expect_context::<Import>();
    let topics =
        Memo::new(move |_| import.plan.with(|p| p.as_ref().map(|p| p.topics.clone()).unwrap_or_default()));
    let line = move |topic: &NewTopic| {
        let words = app.words();
        view! {
            <li>
                <bdi>{words.pick(&topic.topic.name)}</bdi>
                <span class="import__count">{words.import_topic_line(topic.needed_by, topic.offered_by)}</span>
            </li>
        }
    };
    move || {
        let count = topics.with(Vec::len);
        (count > 0).then(|| {
            view! {
                <Panel
                    title=Signal::derive(move || app.words().import_topics_title(count))
                    sub=Signal::derive(move || app.words().import_topics_sub())
                >
                    <ul class="import__topics">{move || topics.with(|t| t.iter().map(line).collect_view())}</ul>
                </Panel>
            }
        })
    }
}

fn fate_name(words: Words, fate: &Fate) -> (String, Tone) {
    match fate {
        Fate::Add => (words.import_outcome_add(), Tone::Ok),
        Fate::Change => (words.import_outcome_change(), Tone::Ink),
        Fate::Same => (words.import_outcome_same(), Tone::Neutral),
        Fate::Unticked => (words.import_outcome_unticked(), Tone::Warn),
        Fate::Skip(_) => (words.import_outcome_skip(), Tone::Neutral),
        Fate::Wrong(_) => (words.import_outcome_wrong(), Tone::Danger),
    }
}

/// What is to be said of a row in one line.
fn detail(words: Words, line: &RowLine) -> String {
    let mut said: Vec<String> = match &line.fate {
        Fate::Wrong(error) => vec![row_error(words, error)],
        Fate::Skip(why) => vec![why_skipped(words, why)],
        _ => Vec::new(),
    };
    if !line.fields.is_empty() {
        said.push(line.fields.iter().map(|f| field_name(words, *f)).collect::<Vec<_>>().join(", "));
    }
    said.extend(line.notes.iter().take(2).map(|n| row_note(words, n)));
    if line.notes.len() > 2 {
        said.push(words.row_more_notes(line.notes.len() - 2));
    }
    said.join(" \u{b7} ")
}

#[component]
fn Rows() -> impl IntoView {
    let app = use_app();
    let import = expect_context::<Import>();
    let shown = RwSignal::new(Shown::default());
    let open = RwSignal::new(None::<u32>);
    let rows = Memo::new(move |_| {
        Arc::new(import.plan.with(|p| p.as_ref().map(|p| shown_rows(p, shown.get())).unwrap_or_default()))
    });
    let ticked = Memo::new(move |_| {
        import.plan.with(|plan| {
            let rows = plan.iter().flat_map(|p| &p.rows).filter(|r| r.ticked);
            rows.map(|r| r.row.to_string()).collect::<BTreeSet<String>>()
        })
    });
    let tick = move |keys: BTreeSet<String>| {
        let seen: Vec<u32> = rows.with_untracked(|rows| rows.iter().map(|r| r.row).collect());
        import.plan.update(|plan| {
            if let Some(plan) = plan {
                for row in seen {
                    plan.tick(row, keys.contains(&row.to_string()));
                }
            }
        });
    };
    let filters = move || {
        let words = app.words();
        let counts = import.plan.with(|p| p.as_ref().map(shown_counts).unwrap_or_default());
        let name = |shown: Shown| match shown {
            Shown::All => words.import_show_all(),
            Shown::Added => words.import_show_added(),
            Shown::Changed => words.import_show_changed(),
            Shown::Look => words.import_show_look(),
            Shown::Rest => words.import_show_rest(),
        };
        let choice = |(s, n): (Shown, usize)| Choice::new(s.code(), format!("{} ({n})", name(s)));
        Shown::ALL.into_iter().zip(counts).map(choice).collect::<Vec<_>>()
    };
    let head = move |said: fn(Words) -> String| Signal::derive(move || said(app.words()));
    let columns = vec![
        Column::text("row", head(Words::import_row_column), |line: &RowLine| line.row.to_string())
            .number()
            .width("5rem"),
        Column::text("name", head(Words::import_name_column), |line: &RowLine| line.name.clone()).lead(),
        Column::new("outcome", head(Words::import_outcome_column), move |line: &RowLine| {
            let fate = line.fate.clone();
            let tone = fate_name(app.words(), &fate).1;
            view! { <Badge tone=tone>{move || fate_name(app.words(), &fate).0}</Badge> }.into_any()
        })
        .width("10rem"),
        Column::text("detail", head(Words::import_detail_column), move |line: &RowLine| {
            detail(app.words(), line)
        }),
    ];
    view! {
        <Table
            label=Signal::derive(move || app.words().import_rows())
            rows=rows
            columns
            key=|line: &RowLine| line.row.to_string()
            selected=ticked
            on_select=Callback::new(tick)
            on_open=Callback::new(move |key: String| open.set(key.parse().ok()))
            tools=move || {
                view! {
                    <Select
                        value=Signal::derive(move || shown.get().code().to_owned())
                        choices=Signal::derive(filters)
                        aria_label=Signal::derive(move || app.words().import_show())
                        on_change=Callback::new(move |code: String| shown.set(Shown::of_code(&code)))
                    />
                }
            }
            empty=move || view! { <p class="import__none">{move || app.words().import_no_rows()}</p> }
        />
        <RowDrawer open />
    }
}
