//! One topic in the list.

use super::Over;
use crate::program::Command;
use crate::screen::Place;
use crate::screen::topics::{self, TopicRow};
use crate::ui::desk::{App, use_app};
use crate::ui::kit::prelude::*;
use leptos::prelude::*;

fn remove(app: App, row: &TopicRow) {
    let uses = app.peek(|p| topics::uses(p, &row.id));
    let words = untrack(|| app.words());
    let told = match uses {
        0 => words.topics_removed(&row.name),
        n => words.topics_removed_with(&row.name, n),
    };
    if app.dispatch(Command::RemoveTopic(row.id.clone())) {
        app.toast_with_undo(told);
    }
}

/// The role's colour where somebody is meant; none for nobody.
fn tone(role: Tone, people: usize) -> Tone {
    if people == 0 { Tone::Neutral } else { role }
}

/// Name, sentence, who needs and who can, what can be done.
#[component]
pub fn TopicLine(
    /// The topic.
    row: TopicRow,
    /// What is open over the list.
    over: RwSignal<Over>,
) -> impl IntoView {
    let app = use_app();
    let items = Signal::derive(move || {
        let words = app.words();
        vec![
            MenuItem::new("edit", words.edit()).icon(IconName::Pencil),
            MenuItem::new("merge", words.topics_merge()).icon(IconName::Merge),
            MenuItem::new("remove", words.topics_remove()).icon(IconName::Trash).danger(),
        ]
    });
    let (id, name) = (row.id.clone(), row.name.clone());
    let acted = row.clone();
    let choose = move |what: String| match what.as_str() {
        "edit" => over.set(Over::Edit(acted.id.clone())),
        "merge" => over.set(Over::Merge(acted.id.clone())),
        _ => remove(app, &acted),
    };
    let (wants, cans) = (row.wants, row.cans);
    view! {
        <li class="topic">
            <div class="topic__text">
                <button class="topic__name" type="button" on:click=move |_| over.set(Over::Edit(id.clone()))>
                    {row.name.clone()}
                </button>
                {(!row.about.is_empty()).then(|| view! { <p class="topic__about">{row.about.clone()}</p> })}
                {(!row.also.is_empty()).then(|| view! { <p class="topic__also">{row.also.clone()}</p> })}
            </div>
            <a class="topic__counts" href=move || app.href(Place::Needs)>
                {move || {
                    let words = app.words();
                    if wants + cans == 0 {
                        view! { <span class="topic__nobody">{words.topics_nobody()}</span> }.into_any()
                    } else {
                        view! {
                            <Badge tone=tone(Tone::Mentee, wants)>{words.topics_wants(wants)}</Badge>
                            <Badge tone=tone(Tone::Mentor, cans)>{words.topics_cans(cans)}</Badge>
                        }
                            .into_any()
                    }
                }}
            </a>
            <Menu
                label=Signal::derive(move || app.words().topics_more_for(&name))
                items=items
                on_choose=choose
                size=Size::Small
            />
        </li>
    }
}
