//! One letter before it is taken in.

use super::state::Collecting;
use crate::program::PersonId;
use crate::screen::answers::ReviewRow;
use crate::screen::person::PersonChoice;
use crate::ui::desk::use_app;
use crate::ui::kit::prelude::*;
use leptos::prelude::*;

#[component]
pub fn Row(row: ReviewRow) -> impl IntoView {
    let app = use_app();
    let collecting = expect_context::<Collecting>();
    let at = row.at;
    let name = row.name.clone();
    let marks = row.marks.iter().cloned().map(|mark| view! { <Badge>{mark}</Badge> }).collect_view();
    let fields = row.changes.iter().map(|change| change.field.clone()).collect::<Vec<_>>().join(", ");
    let replies = row.replies.len();
    let summary = move || {
        let said = (replies > 0).then(|| app.words().answers_replies(replies));
        let parts: Vec<String> =
            [(!fields.is_empty()).then(|| fields.clone()), said].into_iter().flatten().collect();
        if parts.is_empty() { app.words().answers_no_change() } else { parts.join(" · ") }
    };
    let asks = row.asks_who || !row.likely.is_empty();
    let details = row.clone();
    let notes = row.notes.iter().cloned().map(|note| view! { <li>{note}</li> }).collect_view();
    view! {
        <li class="collect__row" data-asks=row.asks_who>
            <Checkbox
                label=Signal::derive({
                    let name = name.clone();
                    move || app.words().answers_tick(&name)
                })
                label_hidden=true
                checked=Signal::stored(row.ticked)
                disabled=Signal::stored(!row.can)
                on_change=Callback::new(move |on| collecting.tick(at, on))
            />
            <div class="collect__what">
                <p class="collect__name">
                    <strong><bdi>{name}</bdi></strong>
                    <span class="collect__form">{row.form.clone()}</span>
                    {marks}
                </p>
                <Disclosure summary=Signal::derive(summary)>
                    <Details row=details.clone() />
                </Disclosure>
                {(!row.notes.is_empty()).then(|| view! { <ul class="collect__notes">{notes}</ul> })}
                {asks.then(|| view! { <WhoIsIt row=row.clone() /> })}
            </div>
        </li>
    }
}

/// Field by field, and what was replied.
#[component]
fn Details(row: ReviewRow) -> impl IntoView {
    let app = use_app();
    let changes = row
        .changes
        .into_iter()
        .map(|change| {
            view! {
                <tr>
                    <th scope="row">{change.field}</th>
                    <td>{change.old}</td>
                    <td>{change.new}</td>
                </tr>
            }
        })
        .collect::<Vec<_>>();
    let replies =
        row.replies.into_iter().map(|(question, said)| view! { <KeyValue label=question>{said}</KeyValue> });
    view! {
        {(!changes.is_empty())
            .then(|| {
                view! {
                    <table class="import__changes">
                        <thead>
                            <tr>
                                <th scope="col">{move || app.words().import_row_field()}</th>
                                <th scope="col">{move || app.words().import_row_before()}</th>
                                <th scope="col">{move || app.words().import_row_after()}</th>
                            </tr>
                        </thead>
                        <tbody>{changes}</tbody>
                    </table>
                }
            })}
        <KeyValues>{replies.collect_view()}</KeyValues>
    }
}

/// Whose letter it is, where that cannot be told or may be another.
#[component]
fn WhoIsIt(row: ReviewRow) -> impl IntoView {
    let app = use_app();
    let collecting = expect_context::<Collecting>();
    let at = row.at;
    let likely = row
        .likely
        .iter()
        .map(|who| {
            let (id, name) = (who.id.clone(), who.name.clone());
            let note = if who.detail.is_empty() { String::new() } else { format!(" ({})", who.detail) };
            view! {
                <Button
                    size=Size::Small
                    icon=IconName::UserCheck
                    on_click=Callback::new(move |()| collecting.is_from(at, Some(id.clone())))
                >
                    {move || format!("{}{note}", app.words().answers_is_same_person(&name))}
                </Button>
            }
        })
        .collect_view();
    let name = row.name.clone();
    let choices = move || {
        let people = app.read(|program| program.people.values().map(PersonChoice::of).collect::<Vec<_>>());
        people
            .into_iter()
            .map(|one| Choice::new(one.id.as_str(), one.name).note(one.detail))
            .collect::<Vec<_>>()
    };
    view! {
        <div class="collect__who">
            {row.asks_who.then(|| view! { <p>{move || app.words().answers_who_unclear(&name)}</p> })}
            <div class="actions">{likely}</div>
            {row
                .asks_who
                .then(|| {
                    view! {
                        <Field label=Signal::derive(move || app.words().answers_who_is_it())>
                            <Combobox
                                value=Signal::stored(String::new())
                                choices=Signal::derive(choices)
                                on_change=Callback::new(move |id: String| {
                                    collecting.is_from(at, (!id.is_empty()).then(|| PersonId::new(id)));
                                })
                            />
                        </Field>
                    }
                })}
        </div>
    }
}
