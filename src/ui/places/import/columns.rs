//! The second step: what each column is, how the list was read, whose role it tells.

use super::how_read::HowRead;
use super::state::{Brought, Import};
use crate::exchange::table::{Field as ListField, ListRole};
use crate::language::{field_name, list_notice};
use crate::program::Role;
use crate::screen::import::{ColumnView, Missing, columns, field_code, field_of_code};
use crate::ui::desk::use_app;
use crate::ui::kit::prelude::*;
use leptos::prelude::*;

#[component]
pub fn Columns() -> impl IntoView {
    let import = expect_context::<Import>();
    move || import.brought.get().map(|brought| view! { <Matching brought /> })
}

#[component]
fn Matching(brought: Brought) -> impl IntoView {
    let app = use_app();
    let import = expect_context::<Import>();
    let (rows, width) = (brought.list.grid.rows.len(), brought.list.grid.width());
    let known = move || import.mapping.with(|m| m.columns().iter().flatten().count());
    let name = brought.name.clone();
    let above = move || name.clone().unwrap_or_else(|| app.words().import_pasted_name());
    let choices = Memo::new(move |_| {
        let words = app.words();
        let field = |f: ListField| Choice::new(field_code(Some(f)), field_name(words, f));
        ListField::all().into_iter().map(field).collect::<Vec<_>>()
    });
    let views = columns(&brought.list.grid);
    let needs = move || match import.missing() {
        Some(Missing::Name) => app.words().import_needs_name(),
        Some(Missing::Role) => app.words().import_needs_role(),
        None => String::new(),
    };
    view! {
        <PageHeader
            title=Signal::derive(move || app.words().import_columns_title(rows, width))
            sub=Signal::derive(move || app.words().import_columns_sub(known()))
            above=Signal::derive(above)
        />
        <Noticed brought=brought.clone() />
        <RoleOfAll />
        <Panel title=Signal::derive(move || app.words().import_columns_list()) flush=true>
            <ul class="import__columns">
                {views.into_iter().map(|view| view! { <OneColumn view choices /> }).collect_view()}
            </ul>
        </Panel>
        <HowRead brought />
        <div class="import__foot">
            <p class="import__needs" role="status">{needs}</p>
            <Button on_click=Callback::new(move |()| import.start_over())>
                {move || app.words().import_another()}
            </Button>
            <Button
                variant=ButtonVariant::Primary
                icon_end=IconName::ArrowRight
                disabled=Signal::derive(move || import.missing().is_some())
                on_click=Callback::new(move |()| import.preview())
            >
                {move || app.words().import_to_preview()}
            </Button>
        </div>
    }
}

/// What was mended and noticed in the list.
#[component]
fn Noticed(brought: Brought) -> impl IntoView {
    let app = use_app();
    let notices = brought.list.grid.notices;
    (!notices.is_empty()).then(|| {
        view! {
            <Banner title=Signal::derive(move || app.words().import_noticed())>
                <ul class="import__notices">
                    {move || {
                        let words = app.words();
                        notices.iter().map(|n| view! { <li>{list_notice(words, n)}</li> }).collect_view()
                    }}
                </ul>
            </Banner>
        }
    })
}

#[component]
fn RoleOfAll() -> impl IntoView {
    let app = use_app();
    let import = expect_context::<Import>();
    let cards = move || {
        let words = app.words();
        vec![
            RadioCard::new("column", words.import_role_column(), words.import_role_column_note()),
            RadioCard::new("mentor", words.import_role_mentors(), words.import_role_mentors_note()),
            RadioCard::new("mentee", words.import_role_mentees(), words.import_role_mentees_note()),
        ]
    };
    let value = move || match import.role.get() {
        ListRole::Everyone(Role::Mentor) => "mentor".to_owned(),
        ListRole::Everyone(_) => "mentee".to_owned(),
        ListRole::ByColumn => "column".to_owned(),
    };
    view! {
        <Card>
            <RadioCards
                label=Signal::derive(move || app.words().import_role())
                cards=Signal::derive(cards)
                value=Signal::derive(value)
                on_change=Callback::new(move |code: String| {
                    import
                        .role
                        .set(
                            match code.as_str() {
                                "mentor" => ListRole::Everyone(Role::Mentor),
                                "mentee" => ListRole::Everyone(Role::Mentee),
                                _ => ListRole::ByColumn,
                            },
                        );
                })
            />
        </Card>
    }
}

#[component]
fn OneColumn(view: ColumnView, choices: Memo<Vec<Choice>>) -> impl IntoView {
    let app = use_app();
    let import = expect_context::<Import>();
    let ColumnView { column, letters, heading, samples } = view;
    let value = move || field_code(import.mapping.with(|m| m.field(column)));
    let left_out = move || import.mapping.with(|m| m.field(column).is_none());
    let (spoken, shown) = (letters.clone(), letters.clone());
    let title = move || {
        if heading.is_empty() { app.words().import_column_unnamed(&shown) } else { heading.clone() }
    };
    let values = (!samples.is_empty()).then(|| samples.join(" \u{b7} "));
    view! {
        <li class="import__column" data-left-out=move || left_out().then_some("yes")>
            <span class="import__letters" aria-hidden="true">{letters}</span>
            <div class="import__heading">
                <p class="import__heading-text"><bdi>{title}</bdi></p>
                <p class="import__samples">
                    {move || values.clone().unwrap_or_else(|| app.words().import_column_empty())}
                </p>
            </div>
            <Select
                value=Signal::derive(value)
                choices
                empty=Signal::derive(move || app.words().import_leave_out())
                aria_label=Signal::derive(move || app.words().import_column_is(&spoken))
                on_change=Callback::new(move |code: String| {
                    import.mapping.update(|m| m.set(column, field_of_code(&code)));
                })
            />
        </li>
    }
}
