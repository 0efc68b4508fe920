//! Choosing people: from those who fit, shown by name with what tells two of one name apart.

use super::draft::use_draft;
use crate::program::PersonId;
use crate::screen::Place;
use crate::screen::person::{Circle, PersonChoice, choices};
use crate::ui::desk::use_app;
use crate::ui::kit::prelude::*;
use leptos::prelude::*;

/// Those who can be chosen in a field, as choices.
pub(super) fn people_choices(circle: Circle) -> Signal<Vec<Choice>> {
    let app = use_app();
    let draft = use_draft();
    Memo::new(move |_| {
        let found = draft.id.with_value(|id| app.read(|program| choices(program, id, circle)));
        found.into_iter().map(|c| Choice::new(c.id.as_str(), c.name).note(c.detail)).collect::<Vec<_>>()
    })
    .into()
}

/// A list of people as links, each to be let go of where `on_remove` is given.
#[component]
pub(super) fn PeopleList(
    /// Who, by id.
    #[prop(into)]
    people: Signal<Vec<PersonId>>,
    /// Runs with who is let go of.
    #[prop(optional, into)]
    on_remove: Option<Callback<PersonId>>,
) -> impl IntoView {
    let app = use_app();
    let lines = Memo::new(move |_| {
        people.with(|people| {
            app.read(|program| {
                people
                    .iter()
                    .filter_map(|id| program.people.get(id).map(PersonChoice::of))
                    .collect::<Vec<_>>()
            })
        })
    });
    view! {
        <ul class="person__people">
            <For each=move || lines.get() key=|line| (line.id.clone(), line.name.clone()) let:line>
                <li>
                    <a href={
                        let id = line.id.clone();
                        move || app.href(Place::Person(id.clone()))
                    }>{line.name.clone()}</a>
                    <small>{line.detail.clone()}</small>
                    {on_remove
                        .map(|run| {
                            let (id, name) = (line.id.clone(), line.name.clone());
                            view! {
                                <IconButton
                                    icon=IconName::X
                                    label=Signal::derive(move || app.words().person_remove_choice(&name))
                                    size=Size::Small
                                    on_click=move |()| run.run(id.clone())
                                />
                            }
                        })}
                </li>
            </For>
        </ul>
    }
}
