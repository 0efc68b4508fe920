//! Reading everything again, agreeing, and sending.

use super::desk::use_fill;
use super::step::HowFar;
use crate::program::{Question, QuestionKind};
use crate::screen::fill::{At, Seen};
use crate::ui::kit::prelude::*;
use leptos::prelude::*;

/// The review.
#[component]
pub fn Review() -> impl IntoView {
    let desk = use_fill();
    let lines = Memo::new(move |_| desk.read(|filling| filling.review(desk.words())));
    let consents = desk.peek(|filling| filling.consents().to_vec());
    let has_consents = !consents.is_empty();
    view! {
        <form
            class="fill__step"
            novalidate
            on:submit=move |event| {
                event.prevent_default();
                desk.seal();
            }
        >
            <HowFar />
            <h1 class="fill__title" id="page-title" tabindex="-1">{move || desk.words().fill_review_title()}</h1>
            <p class="fill__help">{move || desk.words().fill_review_sub()}</p>
            <dl class="fill__review">
                {move || lines.get().into_iter().map(|seen| view! { <Line seen /> }).collect_view()}
            </dl>
            {has_consents
                .then(|| {
                    view! {
                        <section class="fill__agree">
                            <h2>{move || desk.words().fill_agree_title()}</h2>
                            {consents.into_iter().map(|question| view! { <Agree question /> }).collect_view()}
                        </section>
                    }
                })}
            <div role="alert">
                {move || desk.has_problems().then(|| view! { <p class="fill__lacking">{desk.words().fill_lacking()}</p> })}
                {move || desk.has_failed().then(|| view! { <p class="fill__lacking">{desk.words().fill_seal_failed()}</p> })}
            </div>
            <div class="fill__buttons">
                <Button size=Size::Large icon=IconName::ArrowLeft on_click=Callback::new(move |()| desk.go_back())>
                    {move || desk.words().back()}
                </Button>
                <Button size=Size::Large variant=ButtonVariant::Primary icon=IconName::Send submit=true>
                    {move || desk.words().fill_send()}
                </Button>
            </div>
        </form>
    }
}

/// A question, its answer, and the way to change it.
#[component]
fn Line(seen: Seen) -> impl IntoView {
    let desk = use_fill();
    let (step, question) = (seen.step, StoredValue::new(seen.question));
    let is_missing = seen.missing.is_some();
    let lines = if seen.lines.is_empty() {
        view! { <p class="fill__none">{move || desk.words().fill_empty()}</p> }.into_any()
    } else {
        seen.lines.into_iter().map(|line| view! { <p>{line}</p> }).collect_view().into_any()
    };
    view! {
        <div class="fill__line" data-missing=is_missing.to_string()>
            <dt>{question.get_value()}</dt>
            <dd>
                <div>{lines}</div>
                <IconButton
                    icon=IconName::Pencil
                    label=Signal::derive(move || question.with_value(|question| desk.words().fill_change(question)))
                    on_click=Callback::new(move |()| desk.go_to(At::Step(step, 0)))
                />
            </dd>
        </div>
    }
}

/// A wording to agree to, word for word.
#[component]
fn Agree(question: Question) -> impl IntoView {
    let desk = use_fill();
    let question = StoredValue::new(question);
    let wording = Signal::derive(move || {
        let words = desk.words();
        question.with_value(|question| match &question.kind {
            QuestionKind::Consent(wording) => words.pick(wording),
            _ => String::new(),
        })
    });
    let checked = Signal::derive(move || {
        let words = desk.words();
        question.with_value(|question| desk.read(|filling| filling.agrees(question, words)))
    });
    let error = move || question.with_value(|question| desk.problem(&question.id));
    view! {
        <div class="fill__box" data-invalid=move || (!error().is_empty()).to_string()>
            <Checkbox
                label=wording
                checked
                on_change=move |yes| question.with_value(|question| desk.agree(question, yes))
            />
            <div class="field__error" aria-live="polite">
                {move || {
                    Some(error())
                        .filter(|text| !text.is_empty())
                        .map(|text| view! { <p><Icon name=IconName::AlertCircle />{text}</p> })
                }}
            </div>
        </div>
    }
}
