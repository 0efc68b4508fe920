//! The order of grades, where the list brings new ones: dragged, or moved with the arrow buttons.

use super::state::Import;
use crate::exchange::table::Step as Rung;
use crate::ui::desk::use_app;
use crate::ui::kit::prelude::*;
use leptos::prelude::*;

#[component]
pub fn Ladder() -> impl IntoView {
    let app = use_app();
    let import = expect_context::<Import>();
    let rungs =
        Memo::new(move |_| import.plan.with(|p| p.as_ref().map(|p| p.ladder.clone()).unwrap_or_default()));
    let any_new = Memo::new(move |_| rungs.with(|r| r.iter().any(|rung| rung.is_new)));
    let dragged = RwSignal::new(None::<usize>);
    let moved = RwSignal::new(String::new());
    let go = Callback::new(move |(from, to): (usize, usize)| {
        import.plan.update(|plan| {
            if let Some(plan) = plan {
                plan.move_step(from, to);
            }
        });
        let told = import.plan.with_untracked(|plan| {
            let ladder = &plan.as_ref()?.ladder;
            Some((ladder.get(to)?.grade.name.clone(), ladder.len()))
        });
        if let Some((name, count)) = told {
            moved.set(untrack(|| app.words()).import_ladder_moved(&name, count - to, count));
        }
    });
    move || {
        any_new.get().then(|| {
            view! {
                <Panel
                    title=Signal::derive(move || app.words().import_ladder_title())
                    sub=Signal::derive(move || app.words().import_ladder_sub())
                >
                    <ol class="import__ladder" reversed=true>
                        {move || {
                            let all = rungs.get();
                            let count = all.len();
                            all.into_iter()
                                .enumerate()
                                .rev()
                                .map(|(at, rung)| view! { <OneRung rung at count dragged go /> })
                                .collect_view()
                        }}
                    </ol>
                    <p class="visually-hidden" role="status">{move || moved.get()}</p>
                </Panel>
            }
        })
    }
}

#[component]
fn OneRung(
    rung: Rung,
    at: usize,
    count: usize,
    dragged: RwSignal<Option<usize>>,
    go: Callback<(usize, usize)>,
) -> impl IntoView {
    let app = use_app();
    let name = rung.grade.name.clone();
    let (up, down) = (name.clone(), name.clone());
    let people = rung.people;
    view! {
        <li
            class="import__rung"
            draggable="true"
            data-new=rung.is_new.then_some("yes")
            data-dragged=move || (dragged.get() == Some(at)).then_some("yes")
            on:dragstart=move |event| {
                dragged.set(Some(at));
                if let Some(data) = event.data_transfer() {
                    // Some browsers only drag what carries something.
                    let _ = data.set_data("text/plain", "");
                }
            }
            on:dragend=move |_| dragged.set(None)
            on:dragover=move |event| {
                if dragged.get_untracked().is_some() {
                    event.prevent_default();
                }
            }
            on:drop=move |event| {
                event.prevent_default();
                if let Some(from) = dragged.get_untracked() {
                    dragged.set(None);
                    go.run((from, at));
                }
            }
        >
            <span class="import__rung-name"><bdi>{name}</bdi></span>
            {rung.is_new.then(|| view! { <Badge>{move || app.words().import_ladder_new()}</Badge> })}
            <span class="import__count">
                {move || if people > 0 { app.words().import_ladder_people(people) } else { String::new() }}
            </span>
            <IconButton
                icon=IconName::ArrowUp
                label=Signal::derive(move || app.words().import_ladder_up(&up))
                disabled={at + 1 >= count}
                on_click=Callback::new(move |()| go.run((at, at + 1)))
            />
            <IconButton
                icon=IconName::ArrowDown
                label=Signal::derive(move || app.words().import_ladder_down(&down))
                disabled={at == 0}
                on_click=Callback::new(move |()| go.run((at, at.saturating_sub(1))))
            />
        </li>
    }
}
