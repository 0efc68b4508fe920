//! The three short scales: our own items, not validated, never a pass or a fail.

use super::Section;
use super::draft::{OpenAnswers, use_draft};
use crate::screen::person::{Field as FormField, OPENNESS, READINESS, STYLE, ScaleItem};
use crate::ui::desk::use_app;
use crate::ui::kit::prelude::*;
use leptos::prelude::*;

/// How they like to work and learn.
#[component]
pub(super) fn StyleSection() -> impl IntoView {
    let app = use_app();
    let draft = use_draft();
    let kept = draft.part(|f| f.style);
    let answers = Signal::derive(move || draft.open_answers.get().style.unwrap_or_else(|| kept.get()));
    let keep = move |all: [Option<u8>; 5]| {
        draft.open_answers.set(OpenAnswers { style: still_open(&all), ..draft.open_answers.get_untracked() });
        draft.keep(FormField::Style, |f| f.style = all);
    };
    view! {
        <Scale
            title=Signal::derive(move || app.words().person_section_style())
            hint=Signal::derive(move || app.words().style_hint())
            items=Signal::derive(move || STYLE.map(|item| item.item(app.words())).to_vec())
            answers=Signal::derive(move || answers.get().to_vec())
            on_answer=move |(at, answer)| keep(with_answer(answers.get_untracked(), at, answer))
            on_clear=move |()| keep([None; 5])
        />
    }
}

/// How ready a mentor is.
#[component]
pub(super) fn ReadinessSection() -> impl IntoView {
    let app = use_app();
    let draft = use_draft();
    let kept = draft.part(|f| f.readiness);
    let answers = Signal::derive(move || draft.open_answers.get().readiness.unwrap_or_else(|| kept.get()));
    let keep = move |all: [Option<u8>; 4]| {
        draft
            .open_answers
            .set(OpenAnswers { readiness: still_open(&all), ..draft.open_answers.get_untracked() });
        draft.keep(FormField::Readiness, |f| f.readiness = all);
    };
    view! {
        <Scale
            title=Signal::derive(move || app.words().person_section_readiness())
            hint=Signal::derive(move || app.words().readiness_hint())
            items=Signal::derive(move || READINESS.map(|part| part.item(app.words())).to_vec())
            answers=Signal::derive(move || answers.get().to_vec())
            on_answer=move |(at, answer)| keep(with_answer(answers.get_untracked(), at, answer))
            on_clear=move |()| keep([None; 4])
        />
    }
}

/// How open a senior is to learning from someone younger.
#[component]
pub(super) fn OpennessSection() -> impl IntoView {
    let app = use_app();
    let draft = use_draft();
    let kept = draft.part(|f| f.openness);
    let answers = Signal::derive(move || draft.open_answers.get().openness.unwrap_or_else(|| kept.get()));
    let keep = move |all: [Option<u8>; 4]| {
        draft
            .open_answers
            .set(OpenAnswers { openness: still_open(&all), ..draft.open_answers.get_untracked() });
        draft.keep(FormField::Openness, |f| f.openness = all);
    };
    view! {
        <Scale
            title=Signal::derive(move || app.words().person_section_openness())
            hint=Signal::derive(move || app.words().openness_hint())
            items=Signal::derive(move || OPENNESS.map(|part| part.item(app.words())).to_vec())
            answers=Signal::derive(move || answers.get().to_vec())
            on_answer=move |(at, answer)| keep(with_answer(answers.get_untracked(), at, answer))
            on_clear=move |()| keep([None; 4])
        />
    }
}

/// Answers that wait for the others; none once all are there, or none at all.
fn still_open<const N: usize>(all: &[Option<u8>; N]) -> Option<[Option<u8>; N]> {
    let given = all.iter().flatten().count();
    (given > 0 && given < N).then_some(*all)
}

fn with_answer<const N: usize>(mut all: [Option<u8>; N], at: usize, answer: u8) -> [Option<u8>; N] {
    if let Some(slot) = all.get_mut(at) {
        *slot = Some(answer);
    }
    all
}

#[component]
fn Scale(
    title: Signal<String>,
    hint: Signal<String>,
    items: Signal<Vec<ScaleItem>>,
    answers: Signal<Vec<Option<u8>>>,
    #[prop(into)] on_answer: Callback<(usize, u8)>,
    #[prop(into)] on_clear: Callback<()>,
) -> impl IntoView {
    let app = use_app();
    let given = Memo::new(move |_| answers.with(|all| all.iter().flatten().count()));
    let left = Memo::new(move |_| answers.with(Vec::len) - given.get());
    let count = items.with_untracked(Vec::len);
    let text = move |at: usize, of: fn(&ScaleItem) -> &String| {
        Signal::derive(move || items.with(|items| items.get(at).map(|i| of(i).clone()).unwrap_or_default()))
    };
    view! {
        <Section title hint>
            <p class="person__own-items"><Badge icon=IconName::Info>{move || app.words().person_not_validated()}</Badge></p>
            {(0..count)
                .map(|at| {
                    view! {
                        <Scale1to5
                            label=text(at, |i| &i.text)
                            low=text(at, |i| &i.low)
                            high=text(at, |i| &i.high)
                            value=Signal::derive(move || answers.with(|all| all.get(at).copied().flatten()))
                            on_change=move |answer| on_answer.run((at, answer))
                        />
                    }
                })
                .collect_view()}
            <Show when=move || given.get() != 0>
                <div class="person__answers">
                    {move || {
                        let left = left.get();
                        (left > 0).then(|| view! { <p role="status">{app.words().person_answer_all(left)}</p> })
                    }}
                    <Button variant=ButtonVariant::Plain size=Size::Small on_click=on_clear>
                        {move || app.words().person_clear_answers()}
                    </Button>
                </div>
            </Show>
        </Section>
    }
}
