//! One step: its headline, its questions, and the ways back and on.

use super::desk::use_fill;
use super::question::QuestionView;
use super::topics::{TopicsChoice, TopicsLevels};
use crate::library::{form_name, ipip_credit};
use crate::program::{ItemSource, LevelsOf, Question, QuestionKind};
use crate::screen::fill::{At, Step};
use crate::ui::kit::prelude::*;
use leptos::prelude::*;

/// The step one is at.
#[component]
pub fn StepView() -> impl IntoView {
    let desk = use_fill();
    let Some((step, part)) = desk.peek(|filling| filling.step().map(|(step, part)| (step.clone(), part)))
    else {
        return ().into_any();
    };
    let is_single = step.questions.len() == 1;
    let notes = StoredValue::new(step.questions.clone());
    let body = match (step.questions.as_slice(), part) {
        ([question], 0) if step.asks_topics() => {
            view! { <TopicsChoice question=question.clone() /> }.into_any()
        }
        ([question], _) if step.asks_topics() => {
            view! { <TopicsLevels question=question.clone() /> }.into_any()
        }
        (questions, _) => questions
            .iter()
            .cloned()
            .map(|question| view! { <QuestionView question is_single /> })
            .collect_view()
            .into_any(),
    };
    view! {
        <form
            class="fill__step"
            data-single=is_single.to_string()
            novalidate
            on:submit=move |event| {
                event.prevent_default();
                desk.go_on();
            }
        >
            <HowFar />
            <Headline step part />
            {body}
            <Sources questions=notes />
            <Buttons />
        </form>
    }
    .into_any()
}

/// "3 of 12", and a line that fills.
#[component]
pub fn HowFar() -> impl IntoView {
    let desk = use_fill();
    let (n, of) = desk.peek(crate::screen::fill::Filling::progress);
    view! {
        <div class="fill__progress">
            <progress max=of value=n aria-label=move || desk.words().fill_progress_label()></progress>
            <span>{move || desk.words().fill_progress(n, of)}</span>
        </div>
    }
}

#[component]
fn Headline(step: Step, part: u8) -> impl IntoView {
    let desk = use_fill();
    let kind = desk.peek(|filling| filling.invitation.form.kind);
    let asks_topics = step.asks_topics();
    let levels = match step.questions.first().map(|q| &q.kind) {
        Some(QuestionKind::Levels(of)) if part > 0 => Some(*of),
        _ => None,
    };
    let step = StoredValue::new(step);
    let text = move || {
        let words = desk.words();
        step.with_value(|step| match (&step.title, step.questions.as_slice()) {
            (Some(title), _) => words.pick(title),
            (None, [question]) => words.pick(&question.text),
            _ => words.pick(&form_name(kind)),
        })
    };
    let below = move || {
        let words = desk.words();
        match levels {
            Some(LevelsOf::Needs) => words.fill_levels_needs(),
            Some(LevelsOf::Offers) => words.fill_levels_offers(),
            Some(LevelsOf::Skills) => words.fill_levels_skills(),
            None => step.with_value(|step| match step.questions.as_slice() {
                [question] => words.pick(&question.help),
                _ => String::new(),
            }),
        }
    };
    view! {
        <h1 class="fill__title" id="page-title" tabindex="-1">{text}</h1>
        {move || Some(below()).filter(|text| !text.is_empty()).map(|text| view! { <p class="fill__help">{text}</p> })}
        {(asks_topics && part == 0)
            .then(|| view! { <p class="fill__help">{move || desk.words().fill_topics_choose()}</p> })}
    }
}

/// Where scales come from.
#[component]
fn Sources(questions: StoredValue<Vec<Question>>) -> impl IntoView {
    let desk = use_fill();
    let is_scale = |q: &&Question| matches!(q.kind, QuestionKind::Scale { .. });
    let lines = move || {
        let words = desk.words();
        let mut lines: Vec<String> = questions.with_value(|all| {
            let source = |question: &Question| match &question.source {
                ItemSource::Own => words.fill_own_items(),
                ItemSource::Ipip => words.fill_ipip_items(&words.pick(&ipip_credit())),
                ItemSource::Licensed(credit) => words.fill_ipip_items(credit),
            };
            all.iter().filter(is_scale).map(source).collect()
        });
        lines.dedup();
        lines.into_iter().map(|line| view! { <p class="fill__source">{line}</p> }).collect_view()
    };
    view! { {lines} }
}

#[component]
fn Buttons() -> impl IntoView {
    let desk = use_fill();
    view! {
        <div class="fill__buttons">
            <Button size=Size::Large icon=IconName::ArrowLeft on_click=Callback::new(move |()| desk.go_back())>
                {move || desk.words().back()}
            </Button>
            <Button size=Size::Large variant=ButtonVariant::Primary icon_end=IconName::ArrowRight submit=true>
                {move || desk.words().next()}
            </Button>
        </div>
        {move || {
            desk.was_begun()
                .then(|| {
                    view! {
                        <p class="fill__skip">
                            <Button variant=ButtonVariant::Plain on_click=Callback::new(move |()| desk.go_to(At::Review))>
                                {move || desk.words().fill_to_review()}
                            </Button>
                        </p>
                    }
                })
        }}
    }
}
