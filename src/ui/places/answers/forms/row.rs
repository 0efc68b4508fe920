//! The questions in their order: by dragging or with the arrow buttons; out, back, in other words.

use super::{Editing, Over};
use crate::browser::page;
use crate::program::QuestionId;
use crate::screen::forms::{Fixed, FormEdit, Line, Sheet};
use crate::ui::kit::prelude::*;
use leptos::prelude::*;
use wasm_bindgen::JsCast;

#[component]
pub fn Rows(editing: Editing, form: Memo<Sheet>) -> impl IntoView {
    let moved = RwSignal::new(String::new());
    let dragged = RwSignal::new(None::<QuestionId>);
    view! {
        <ol class="forms-list">
            <For
                each=move || form.with(|form| form.lines.clone())
                key=|line| line.id.clone()
                children=move |line| view! { <Row editing form id=line.id moved dragged /> }
            />
        </ol>
        <p class="visually-hidden" aria-live="polite">{move || moved.get()}</p>
    }
}

/// Moves the focus back to a moved question: to the arrow that was used, else to the other.
fn keep_focus(id: &QuestionId, arrow: u32) {
    focus_button(id, ".forms-row__arrows button:not(:disabled)", arrow);
}

/// Moves the focus to the last tool of a question, whose tools were drawn anew.
pub fn focus_tools(id: &QuestionId) {
    focus_button(id, ".forms-row__tools button", u32::MAX);
}

/// Moves the focus to one of a question's buttons, the last where there are fewer.
fn focus_button(id: &QuestionId, selector: &'static str, place: u32) {
    let id = row_id(id);
    request_animation_frame(move || {
        let row = document().get_element_by_id(&id);
        let Some(buttons) = row.and_then(|row| row.query_selector_all(selector).ok()) else { return };
        let place = place.min(buttons.length().saturating_sub(1));
        if let Some(button) = buttons.get(place).and_then(|b| b.dyn_into::<web_sys::HtmlElement>().ok()) {
            let _ = button.focus();
        }
    });
}

fn row_id(id: &QuestionId) -> String {
    format!("question-{id}")
}

#[component]
fn Row(
    editing: Editing,
    form: Memo<Sheet>,
    id: QuestionId,
    moved: RwSignal<String>,
    dragged: RwSignal<Option<QuestionId>>,
) -> impl IntoView {
    let app = editing.app;
    let over = RwSignal::new(false);
    let id = StoredValue::new(id);
    let line = Memo::new(move |_| {
        form.with(|form| form.lines.iter().find(|line| id.with_value(|id| &line.id == id)).cloned())
    });
    let said = move || line.with(|line| line.as_ref().map(|line| line.said.clone()).unwrap_or_default());
    let left_out = Memo::new(move |_| line.with(|line| line.as_ref().is_some_and(|line| line.left_out)));
    let first = move || line.with(|line| line.as_ref().is_none_or(|line| line.place == 0));
    let last = move || line.with(|line| line.as_ref().is_none_or(|line| line.place + 1 == line.of));
    let move_to = move |question: QuestionId, place: usize| {
        if editing.commit(&FormEdit::Move(question.clone(), place)) {
            form.with_untracked(|form| {
                if let Some(line) = form.lines.iter().find(|line| line.id == question) {
                    let words = untrack(|| app.words());
                    moved.set(words.forms_moved(&line.said, line.place + 1, line.of));
                }
            });
        }
    };
    let step = move |up: bool| {
        let Some(place) = line.with_untracked(|line| line.as_ref().map(|line| line.place)) else { return };
        move_to(id.get_value(), if up { place.saturating_sub(1) } else { place + 1 });
        id.with_value(|id| keep_focus(id, u32::from(!up)));
    };
    let drop_here = move || {
        over.set(false);
        let here = line.with_untracked(|line| line.as_ref().map(|line| line.place));
        if let (Some(question), Some(here)) = (dragged.get_untracked(), here) {
            dragged.set(None);
            move_to(question, here);
        }
    };
    view! {
        <li
            class="forms-row"
            id=id.with_value(row_id)
            data-over=move || over.get()
            data-dragged=move || dragged.with(|d| d.as_ref() == Some(&id.get_value()))
            data-left-out=move || left_out.get()
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
                class="forms-row__grip"
                draggable="true"
                title=move || app.words().forms_drag()
                on:dragstart=move |event| {
                    if let Some(data) = event.data_transfer() {
                        let _ = data.set_data("text/plain", &said());
                    }
                    dragged.set(Some(id.get_value()));
                }
                on:dragend=move |_| dragged.set(None)
            >
                <Icon name=IconName::GripVertical />
            </span>
            {move || line.get().map(|line| view! { <Said editing line /> })}
            <span class="forms-row__arrows">
                <IconButton
                    icon=IconName::ArrowUp
                    size=Size::Small
                    label=Signal::derive(move || app.words().forms_up(&said()))
                    disabled=Signal::derive(first)
                    on_click=move || step(true)
                />
                <IconButton
                    icon=IconName::ArrowDown
                    size=Size::Small
                    label=Signal::derive(move || app.words().forms_down(&said()))
                    disabled=Signal::derive(last)
                    on_click=move || step(false)
                />
            </span>
            <span class="forms-row__tools">
                {move || line.get().map(|line| view! { <Tools editing line /> })}
            </span>
        </li>
    }
}

/// What a question says, how it is answered, where it comes from.
#[component]
fn Said(editing: Editing, line: Line) -> impl IntoView {
    let app = editing.app;
    let words = app.words();
    let badges = [
        (line.left_out, words.forms_left_out()),
        (line.required && !line.left_out, words.forms_must()),
        (line.original.is_some(), words.forms_reworded()),
    ];
    let fixed = line.fixed.map(|fixed| match fixed {
        Fixed::Name => words.forms_fixed_name(),
        Fixed::Consent => words.forms_fixed_consent(),
    });
    let badge = |(shown, text): (bool, String)| shown.then(|| view! { <Badge>{text}</Badge> });
    view! {
        <div class="forms-row__text">
            <p class="forms-row__said">{line.said}</p>
            {line.original.map(|text| view! { <p class="forms-row__how">{words.forms_original_text(&words.pick(&text))}</p> })}
            <p class="forms-row__how">
                {(!line.group.is_empty()).then(|| view! { <b>{line.group}</b> })}
                <span>{line.how}</span>
                {(!line.details.is_empty()).then(|| view! { <span>{line.details}</span> })}
            </p>
            <p class="forms-row__badges">
                {badges.into_iter().map(badge).collect_view()}
                {(!line.source.is_empty()).then(|| view! { <Badge tone=Tone::Warn icon=IconName::Info>{line.source}</Badge> })}
                {fixed.map(|why| view! { <span class="forms-row__fixed"><Icon name=IconName::Lock />{why}</span> })}
            </p>
        </div>
    }
}

#[component]
fn Tools(editing: Editing, line: Line) -> impl IntoView {
    let app = editing.app;
    let words = app.words();
    let (id, said) = (line.id.clone(), line.said.clone());
    if line.left_out {
        let back = move || {
            editing.commit(&FormEdit::BringBack(id.clone()));
            focus_tools(&id);
        };
        return view! {
            <Button size=Size::Small icon=IconName::Undo on_click=back>{words.forms_bring_back()}</Button>
        }
        .into_any();
    }
    let change = {
        let id = id.clone();
        let opens = if line.can_change { Over::Change(id) } else { Over::Reword(id) };
        move || editing.over.set(opens.clone())
    };
    let label = if line.can_change { words.forms_change(&said) } else { words.forms_reword(&said) };
    let must = line.own.then(|| {
        let (id, required) = (id.clone(), line.required);
        let turn = move || {
            editing.commit(&FormEdit::Required(id.clone(), !required));
            focus_button(&id, ".forms-row__tools button", 0);
        };
        view! {
            <Button size=Size::Small variant=ButtonVariant::Plain pressed=Signal::stored(required) on_click=turn>
                {words.forms_must_answer()}
            </Button>
        }
    });
    let out = line.fixed.is_none().then(|| {
        let own = line.own;
        let (icon, label) = if own {
            (IconName::Trash, words.forms_remove(&said))
        } else {
            (IconName::EyeOff, words.forms_leave_out(&said))
        };
        let out = move || {
            if own {
                editing.commit_with_undo(&FormEdit::Remove(id.clone()));
                request_animation_frame(page::focus_headline_if_lost);
            } else {
                editing.commit(&FormEdit::LeaveOut(id.clone()));
                focus_tools(&id);
            }
        };
        view! { <IconButton icon=icon size=Size::Small label=label on_click=out /> }
    });
    view! {
        {must}
        <IconButton icon=IconName::Pencil size=Size::Small label=label on_click=change />
        {out}
    }
    .into_any()
}
