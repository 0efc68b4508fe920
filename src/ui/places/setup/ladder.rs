//! The grade ladder: add, rename, order by dragging or with the arrow buttons, remove what nobody has.

use super::edits::Edits;
use crate::library;
use crate::program::GradeId;
use crate::screen::setup::{self, Field as Which, Rung, SetupEdit};
use crate::ui::kit::prelude::*;
use leptos::prelude::*;
use wasm_bindgen::JsCast;

/// The ladder.
#[component]
pub fn LadderSection(
    /// The edits.
    edits: Edits,
) -> impl IntoView {
    let app = edits.app;
    let rungs = Memo::new(move |_| app.read(setup::ladder));
    let moved = RwSignal::new(String::new());
    let dragged = RwSignal::new(None::<GradeId>);
    let error = edits.error(Which::Ladder);
    view! {
        <Panel
            title=Signal::derive(move || app.words().setup_ladder_title())
            sub=Signal::derive(move || app.words().setup_ladder_sub())
        >
            {move || rungs.with(Vec::is_empty).then(|| view! { <UsualLadders edits /> })}
            <ol class="ladder">
                <For
                    each=move || rungs.get()
                    key=|rung| rung.id.clone()
                    children=move |rung| {
                        view! { <RungRow edits id=rung.id rungs moved dragged /> }
                    }
                />
            </ol>
            <p class="field__error" aria-live="polite">{move || error.get()}</p>
            <p class="visually-hidden" aria-live="polite">{move || moved.get()}</p>
            <NewGrade edits />
        </Panel>
    }
}

#[component]
fn UsualLadders(edits: Edits) -> impl IntoView {
    let app = edits.app;
    let one = move |ladder: &'static library::Ladder| {
        let steps = move || {
            let words = app.words();
            library::ladder_steps(ladder, &[], &|text| words.pick(text))
        };
        let label = move || {
            let names: Vec<String> = steps().into_iter().map(|g| g.name).collect();
            app.words().setup_ladder_use(&names.join(" < "))
        };
        let take = move || {
            edits.commit(&SetupEdit::UseLadder(untrack(steps)));
        };
        view! { <Button on_click=take>{label}</Button> }
    };
    view! {
        <p class="ladder__none">{move || app.words().setup_ladder_none()}</p>
        <div class="ladder__usual">{library::usual_ladders().iter().map(one).collect_view()}</div>
    }
}

/// Moves the focus back to a moved step: to the arrow that was used, else to the other.
fn keep_focus(id: &GradeId, arrow: usize) {
    let id = format!("grade-{id}");
    request_animation_frame(move || {
        let arrows = document()
            .get_element_by_id(&id)
            .and_then(|row| row.query_selector_all(".ladder__arrows button:not(:disabled)").ok());
        let Some(arrows) = arrows else { return };
        let last = arrows.length().saturating_sub(1);
        let place = u32::try_from(arrow).unwrap_or(0).min(last);
        if let Some(button) = arrows.get(place).and_then(|b| b.dyn_into::<web_sys::HtmlElement>().ok()) {
            let _ = button.focus();
        }
    });
}

#[component]
fn RungRow(
    edits: Edits,
    id: GradeId,
    rungs: Memo<Vec<Rung>>,
    moved: RwSignal<String>,
    dragged: RwSignal<Option<GradeId>>,
) -> impl IntoView {
    let app = edits.app;
    let over = RwSignal::new(false);
    let id = StoredValue::new(id);
    let rung =
        Memo::new(move |_| rungs.with(|all| all.iter().find(|r| id.with_value(|id| &r.id == id)).cloned()));
    let name = move || rung.get().map(|r| r.name).unwrap_or_default();
    let top = move || rung.get().is_none_or(|r| r.from_top == 1);
    let bottom = move || rung.get().is_none_or(|r| r.rank == 0);
    let used = move || rung.get().is_none_or(|r| r.people > 0);
    let move_to = move |grade: GradeId, rank: usize| {
        if edits.commit(&SetupEdit::MoveGrade(grade.clone(), rank)) {
            let now = app.peek(setup::ladder);
            if let Some(rung) = now.iter().find(|r| r.id == grade) {
                moved.set(untrack(|| app.words()).setup_grade_moved(&rung.name, rung.from_top, now.len()));
            }
        }
    };
    let step = move |up: bool| {
        let Some(rung) = rung.get_untracked() else { return };
        let rank = if up { rung.rank + 1 } else { rung.rank.saturating_sub(1) };
        move_to(rung.id.clone(), rank);
        keep_focus(&rung.id, usize::from(!up));
    };
    let people = move || {
        let words = app.words();
        match rung.get().map_or(0, |r| r.people) {
            0 => words.setup_grade_unused(),
            n => words.setup_grade_people(n),
        }
    };
    let drop_here = move || {
        over.set(false);
        if let (Some(grade), Some(here)) = (dragged.get_untracked(), rung.get_untracked()) {
            dragged.set(None);
            move_to(grade, here.rank);
        }
    };
    let rename = move |text: String| {
        edits.commit(&SetupEdit::RenameGrade(id.get_value(), text));
    };
    let remove = move || {
        edits.commit(&SetupEdit::RemoveGrade(id.get_value()));
    };
    view! {
        <li
            class="ladder__rung"
            id=format!("grade-{}", id.get_value())
            data-over=move || over.get()
            data-dragged=move || dragged.with(|d| d.as_ref() == Some(&id.get_value()))
            on:dragover=move |event| {
                if dragged.with_untracked(Option::is_some) {
                    event.prevent_default();
                    over.set(true);
                }
            }
            on:dragleave=move |_| over.set(false)
            on:drop=move |event| {
                event.prevent_default();
                event.stop_propagation();
                drop_here();
            }
        >
            <span
                class="ladder__grip"
                draggable="true"
                title=move || app.words().setup_grade_drag()
                on:dragstart=move |event| {
                    if let Some(data) = event.data_transfer() {
                        let _ = data.set_data("text/plain", &name());
                    }
                    dragged.set(Some(id.get_value()));
                }
                on:dragend=move |_| dragged.set(None)
            >
                <Icon name=IconName::GripVertical />
            </span>
            <TextInput
                value=Signal::derive(name)
                aria_label=Signal::derive(move || {
                    app.words().setup_grade_name(rung.get().map_or(0, |r| r.from_top))
                })
                on_change=rename
            />
            <span class="ladder__people">{people}</span>
            <span class="ladder__arrows">
                <IconButton
                    icon=IconName::ArrowUp
                    size=Size::Small
                    label=Signal::derive(move || app.words().setup_grade_up(&name()))
                    disabled=Signal::derive(top)
                    on_click=move || step(true)
                />
                <IconButton
                    icon=IconName::ArrowDown
                    size=Size::Small
                    label=Signal::derive(move || app.words().setup_grade_down(&name()))
                    disabled=Signal::derive(bottom)
                    on_click=move || step(false)
                />
            </span>
            <IconButton
                icon=IconName::Trash
                size=Size::Small
                label=Signal::derive(move || app.words().setup_grade_remove(&name()))
                disabled=Signal::derive(used)
                on_click=remove
            />
        </li>
    }
}

#[component]
fn NewGrade(edits: Edits) -> impl IntoView {
    let app = edits.app;
    let text = RwSignal::new(String::new());
    let add = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let id = GradeId::new(app.fresh_id());
        if edits.commit(&SetupEdit::AddGrade(id, text.get_untracked())) {
            text.set(String::new());
        }
    };
    view! {
        <form class="ladder__new" on:submit=add>
            <TextInput
                value=text
                on_input=move |typed| text.set(typed)
                placeholder=Signal::derive(move || app.words().setup_grade_new())
                aria_label=Signal::derive(move || app.words().setup_grade_new())
            />
            <Button submit=true icon=IconName::Plus>{move || app.words().setup_grade_add()}</Button>
        </form>
    }
}
