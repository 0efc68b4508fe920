//! One pair of the board.

use super::desk::use_pairs;
use crate::program::PairKey;
use crate::screen::board::{PairFit, PairRow, PersonSide};
use crate::ui::desk::use_app;
use crate::ui::kit::prelude::*;
use leptos::ev::DragEvent;
use leptos::prelude::*;

/// A pair: who gives, how well it fits, who learns, why, and what can be done.
#[component]
pub fn PairCard(key: PairKey) -> impl IntoView {
    let desk = use_pairs();
    let own = StoredValue::new(key);
    let row = Memo::new(move |_| own.with_value(|key| desk.row(key)));
    let app = use_app();
    let fit = Memo::new(move |_| {
        let words = app.words();
        app.read(|program| own.with_value(|key| PairFit::of(program, key, words)))
    });
    let over = RwSignal::new(false);
    let takes = move || {
        desk.dragged.with(|dragged| dragged.as_ref().is_some_and(|key| own.with_value(|own| own != key)))
    };
    let drag_over = move |event: DragEvent| {
        if takes() {
            event.prevent_default();
            over.set(true);
        }
    };
    let drop = move |event: DragEvent| {
        event.prevent_default();
        over.set(false);
        if let Some(other) = desk.dragged.get_untracked() {
            desk.swap(other, own.get_value());
        }
    };
    let part = move |look: fn(&PairRow) -> PersonSide| {
        Signal::derive(move || row.with(|row| row.as_ref().map(look).unwrap_or_default()))
    };
    let (mentor, mentee) = (part(|row| row.mentor.clone()), part(|row| row.mentee.clone()));
    view! {
        <li
            class="pair"
            data-over=move || over.get()
            on:dragover=drag_over
            on:dragleave=move |_| over.set(false)
            on:drop=drop
        >
            <Duo
                start=move || view! { <Who side=mentor shape=Shape::Round /> }
                middle=move || view! { <Score row fit /> }
                end=move || view! { <Mentee side=mentee own /> }
                foot=move || view! { <Foot row fit own /> }
            />
        </li>
    }
}

#[component]
fn Who(side: Signal<PersonSide>, shape: Shape) -> impl IntoView {
    view! {
        <Avatar name=Signal::derive(move || side.with(|side| side.name.clone())) shape />
        <div>
            <p class="duo__name"><bdi>{move || side.with(|side| side.name.clone())}</bdi></p>
            <p class="duo__note">{move || side.with(|side| side.note.clone())}</p>
        </div>
    }
}

/// The mentee's side can be dragged to another pair; the menu offers the same to the keyboard.
#[component]
fn Mentee(side: Signal<PersonSide>, own: StoredValue<PairKey>) -> impl IntoView {
    let app = use_app();
    let desk = use_pairs();
    let start = move |event: DragEvent| {
        // Firefox drags nothing that carries nothing.
        if let Some(data) = event.data_transfer() {
            let _ = data.set_data("text/plain", "");
        }
        desk.dragged.set(Some(own.get_value()));
    };
    view! {
        <div
            class="pair__drag"
            draggable="true"
            title=move || side.with(|side| app.words().board_mentee_card(&side.name))
            on:dragstart=start
            on:dragend=move |_| desk.dragged.set(None)
        >
            <Who side shape=Shape::Square />
        </div>
    }
}

/// The ring opens the explanation.
#[component]
fn Score(row: Memo<Option<PairRow>>, fit: Memo<PairFit>) -> impl IntoView {
    let app = use_app();
    let desk = use_pairs();
    let label = move || {
        row.with(|row| {
            row.as_ref()
                .map(|row| app.words().board_ring(&row.mentor.name, &row.mentee.name, &row.score_text))
                .unwrap_or_default()
        })
    };
    view! {
        <button
            class="pair__score"
            type="button"
            on:click=move |_| desk.explained.set(row.with_untracked(|row| row.as_ref().map(|row| row.key.clone())))
        >
            <ScoreRing
                gives=Signal::derive(move || fit.with(|fit| fit.gives))
                returns=Signal::derive(move || fit.with(|fit| fit.returns))
                value=Signal::derive(move || row.with(|row| row.as_ref().map(|row| row.score_text.clone()).unwrap_or_default()))
                label=Signal::derive(label)
            />
        </button>
    }
}

/// Why, where it stands, and what can be done.
#[component]
fn Foot(row: Memo<Option<PairRow>>, fit: Memo<PairFit>, own: StoredValue<PairKey>) -> impl IntoView {
    let app = use_app();
    let desk = use_pairs();
    let reasons = move || fit.with(|fit| fit.reasons.clone());
    let approved = Memo::new(move |_| row.with(|row| row.as_ref().is_some_and(|row| row.approved)));
    let pinned = Memo::new(move |_| row.with(|row| row.as_ref().is_some_and(|row| row.pinned)));
    let change =
        Memo::new(move |_| row.with(|row| row.as_ref().map(|row| row.change.clone()).unwrap_or_default()));
    let items = move || {
        let words = app.words();
        let approval = if approved.get() {
            MenuItem::new("withdraw", words.board_withdraw()).icon(IconName::Undo)
        } else {
            MenuItem::new("approve", words.board_approve()).icon(IconName::Check)
        };
        let pin = if pinned.get() {
            MenuItem::new("free", words.board_unpin()).icon(IconName::PinOff)
        } else {
            MenuItem::new("pin", words.board_pin()).icon(IconName::Pin)
        };
        vec![
            MenuItem::new("open", words.board_open()).icon(IconName::Info),
            approval,
            pin,
            MenuItem::new("swap", words.board_swap()).icon(IconName::ArrowLeftRight),
            MenuItem::new("forbid", words.board_forbid()).icon(IconName::Ban).danger(),
        ]
    };
    let menu_label = move || {
        row.with(|row| {
            row.as_ref()
                .map(|row| app.words().board_actions(&row.mentor.name, &row.mentee.name))
                .unwrap_or_default()
        })
    };
    view! {
        <div class="pair__why">
            <ul class="pair__reasons">
                {move || reasons().into_iter().map(|reason| view! { <li>{reason}</li> }).collect_view()}
            </ul>
            <p class="pair__marks">
                <Show when=move || approved.get()>
                    <Badge tone=Tone::Ok icon=IconName::Check>{move || app.words().board_approved()}</Badge>
                </Show>
                <Show when=move || pinned.get()>
                    <Badge icon=IconName::Pin>{move || app.words().board_pinned()}</Badge>
                </Show>
                <Show when=move || change.with(|change| !change.is_empty())>
                    <Badge tone=Tone::Ink>{move || change.get()}</Badge>
                </Show>
            </p>
        </div>
        <div class="pair__menu">
            <Menu
                label=Signal::derive(menu_label)
                items=Signal::derive(items)
                on_choose=Callback::new(move |action: String| own.with_value(|key| desk.act(key, &action)))
            />
        </div>
    }
}
