//! One row looked at closely: what changes, what is to be known, whether it goes in.

use super::state::Import;
use crate::exchange::table::{Outcome, PlannedRow, RowNote};
use crate::language::{field_name, row_error, row_note, told, why_skipped};
use crate::ui::desk::use_app;
use crate::ui::kit::prelude::*;
use leptos::prelude::*;

#[component]
pub fn RowDrawer(open: RwSignal<Option<u32>>) -> impl IntoView {
    let app = use_app();
    let import = expect_context::<Import>();
    let row = Memo::new(move |_| {
        let wanted = open.get()?;
        import.plan.with(|plan| plan.as_ref()?.rows.iter().find(|r| r.row == wanted).cloned())
    });
    let title = move || row.get().map_or_else(String::new, |r| app.words().import_row_title(r.row, &r.name));
    view! {
        <Drawer
            open=Signal::derive(move || open.get().is_some())
            on_close=Callback::new(move |()| open.set(None))
            title=Signal::derive(title)
        >
            {move || row.get().map(|row| view! { <Detail row /> })}
        </Drawer>
    }
}

#[component]
fn Detail(row: PlannedRow) -> impl IntoView {
    let app = use_app();
    let import = expect_context::<Import>();
    let number = row.row;
    let ticked = row.ticked;
    let include = row.can_be_ticked().then(|| {
        view! {
            <Switch
                label=Signal::derive(move || app.words().import_row_include())
                checked=Signal::stored(ticked)
                on_change=Callback::new(move |on: bool| {
                    import.plan.update(|plan| {
                        if let Some(plan) = plan {
                            plan.tick(number, on);
                        }
                    });
                })
            />
        }
    });
    let alike: Vec<_> = row
        .notes
        .iter()
        .filter_map(|note| match note {
            RowNote::LooksLike { person, name } => Some((person.clone(), name.clone())),
            _ => None,
        })
        .collect();
    let join = move |(person, name): (crate::program::PersonId, String)| {
        view! {
            <Button
                icon=IconName::UserCheck
                on_click=Callback::new(move |()| import.is_same_person(number, person.clone()))
            >
                {move || app.words().import_row_same_person(&name)}
            </Button>
        }
    };
    let outcome = row.outcome.clone();
    let said = move || {
        let words = app.words();
        match &outcome {
            Outcome::Wrong(error) => Some(row_error(words, error)),
            Outcome::Skip(why) => Some(why_skipped(words, why)),
            _ => None,
        }
    };
    let notes = row.notes.clone();
    view! {
        <div class="import__detail">
            {include}
            {move || said().map(|text| view! { <p class="import__said">{text}</p> })}
            <ul class="import__notices">
                {move || {
                    let words = app.words();
                    notes.iter().map(|n| view! { <li>{row_note(words, n)}</li> }).collect_view()
                }}
            </ul>
            <div class="actions">{alike.into_iter().map(join).collect_view()}</div>
            <Changes row />
        </div>
    }
}

/// Field by field: now, and afterwards.
#[component]
fn Changes(row: PlannedRow) -> impl IntoView {
    let app = use_app();
    let Outcome::Change { changes, .. } = row.outcome else { return ().into_any() };
    let lines = move || {
        let words = app.words();
        changes
            .iter()
            .map(|change| {
                let new = told(words, &change.new);
                let new = if change.old == change.new { words.row_now_linked(&new) } else { new };
                view! {
                    <tr>
                        <th scope="row">{field_name(words, change.field)}</th>
                        <td>{told(words, &change.old)}</td>
                        <td>{new}</td>
                    </tr>
                }
            })
            .collect_view()
    };
    view! {
        <table class="import__changes">
            <thead>
                <tr>
                    <th scope="col">{move || app.words().import_row_field()}</th>
                    <th scope="col">{move || app.words().import_row_before()}</th>
                    <th scope="col">{move || app.words().import_row_after()}</th>
                </tr>
            </thead>
            <tbody>{lines}</tbody>
        </table>
    }
    .into_any()
}
