//! The table of people.

use super::desk::use_people_desk;
use crate::program::{PersonId, Role};
use crate::screen::Place;
use crate::screen::people::{PersonRow, SortKey, missing_name};
use crate::screen::person::role_name;
use crate::ui::desk::{App, use_app};
use crate::ui::kit::prelude::*;
use leptos::prelude::*;
use std::sync::Arc;

type Row = Arc<PersonRow>;

/// Everyone who answers the query.
#[component]
pub(super) fn PeopleTable() -> impl IntoView {
    let app = use_app();
    let desk = use_people_desk();
    let sort = Signal::derive(move || {
        desk.query.with(|query| {
            let order = if query.descending { SortOrder::Descending } else { SortOrder::Ascending };
            Some(SortBy { column: query.sort.id().to_owned(), order })
        })
    });
    let on_sort = move |by: SortBy| {
        desk.query.update(|query| {
            query.sort = SortKey::of_id(&by.column);
            query.descending = by.order == SortOrder::Descending;
        });
    };
    let nobody = move || {
        view! {
            <EmptyState
                title=Signal::derive(move || app.words().people_nobody_found())
                text=Signal::derive(move || app.words().people_nobody_found_hint())
            >
                <Button on_click=move |()| desk.query.update(|query| *query = query.cleared())>
                    {move || app.words().people_clear_filters()}
                </Button>
            </EmptyState>
        }
    };
    view! {
        <Table
            label=Signal::derive(move || app.words().people_title())
            rows=desk.rows
            columns=columns(app)
            key=|row: &Row| row.id.as_str().to_owned()
            sort
            on_sort
            selected=desk.chosen
            on_select=move |chosen| desk.chosen.set(chosen)
            on_open=move |id: String| app.go(Place::Person(PersonId::new(id)))
            empty=nobody
            card_height=204
        />
    }
}

fn columns(app: App) -> Vec<Column<Row>> {
    let head = move |key: SortKey| {
        Signal::derive(move || {
            let words = app.words();
            match key {
                SortKey::Name => words.people_column_name(),
                SortKey::Role => words.people_column_role(),
                SortKey::Unit => words.people_column_unit(),
                SortKey::Grade => words.people_column_grade(),
                SortKey::Place => words.people_column_place(),
                SortKey::Manager => words.people_column_manager(),
                SortKey::Needs => words.people_column_needs(),
                SortKey::Offers => words.people_column_offers(),
                SortKey::Complete => words.people_column_complete(),
                SortKey::Partner => words.people_column_partner(),
            }
        })
    };
    let said = move |key: SortKey, text: fn(&PersonRow) -> &str| {
        Column::new(key.id(), head(key), move |row: &Row| said_or_not(app, text(row))).sortable()
    };
    let count = move |key: SortKey, number: fn(&PersonRow) -> usize| {
        Column::text(key.id(), head(key), move |row: &Row| number(row).to_string())
            .sortable()
            .number()
            .width("4.25rem")
    };
    vec![
        Column::new(SortKey::Name.id(), head(SortKey::Name), move |row: &Row| name_cell(app, row))
            .sortable()
            .lead()
            .width("23%"),
        Column::new(SortKey::Role.id(), head(SortKey::Role), move |row: &Row| role_cell(app, row))
            .sortable()
            .width("7rem"),
        said(SortKey::Unit, |row| &row.unit),
        said(SortKey::Grade, |row| &row.grade),
        count(SortKey::Needs, |row| row.needs),
        count(SortKey::Offers, |row| row.offers),
        Column::new(SortKey::Complete.id(), head(SortKey::Complete), move |row: &Row| {
            complete_cell(app, row)
        })
        .sortable()
        .width("9.5rem"),
        Column::new(SortKey::Partner.id(), head(SortKey::Partner), move |row: &Row| partner_cell(app, row))
            .sortable(),
    ]
}

// Cells are plain elements without signals of their own: the row calls them again whenever it or the language changes,
// and what differs is written in place.

fn said_or_not(app: App, text: &str) -> AnyView {
    if text.is_empty() {
        view! { <span class="people__unsaid">{app.words().people_unsaid()}</span> }.into_any()
    } else {
        text.to_owned().into_any()
    }
}

fn name_cell(app: App, row: &Row) -> AnyView {
    let shape = if row.role == Role::Mentee { Shape::Square } else { Shape::Round };
    view! {
        <span class="people__name" data-paused=row.paused>
            {plain_avatar(&row.name, shape, Size::Small)}
            <span class="people__name-text">
                <b>{row.name.clone()}</b>
                <small>
                    {row.paused.then(|| view! { <i class="people__paused">{app.words().people_paused()}</i> })}
                    {row.title.clone()}
                </small>
            </span>
        </span>
    }
    .into_any()
}

/// The tone in which a role is shown.
pub(super) fn role_tone(role: Role) -> Tone {
    match role {
        Role::Mentor => Tone::Mentor,
        Role::Mentee => Tone::Mentee,
        Role::Both => Tone::Ink,
    }
}

fn role_cell(app: App, row: &Row) -> AnyView {
    plain_badge(role_tone(row.role), None, role_name(app.words(), row.role)).into_any()
}

fn complete_cell(app: App, row: &Row) -> AnyView {
    let (complete, lacking) = (row.complete, row.essential_missing().next());
    let more = row.essential_missing().count().saturating_sub(1);
    let words = app.words();
    let text = match lacking {
        Some(what) if more > 0 => words.people_lacks_more(&missing_name(words, what), more),
        Some(what) => words.people_lacks(&missing_name(words, what)),
        None => words.people_complete(complete),
    };
    let tone = if lacking.is_some() { Tone::Warn } else { Tone::Neutral };
    let icon = if lacking.is_some() { IconName::AlertTriangle } else { IconName::Check };
    plain_badge(tone, Some(icon), text).into_any()
}

fn partner_cell(app: App, row: &Row) -> AnyView {
    let proposed = row.approved.is_empty();
    let names = if proposed { &row.proposed } else { &row.approved };
    let Some(first) = names.first() else { return ().into_any() };
    let (words, more) = (app.words(), names.len() - 1);
    let name = if more > 0 { words.people_partner_more(first, more) } else { first.clone() };
    let text = if proposed { words.people_partner_proposed(&name) } else { name };
    view! { <span class="people__partner" data-proposed=proposed>{text}</span> }.into_any()
}
