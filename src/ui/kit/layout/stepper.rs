//! The steps of a longer task, and where one is.

use crate::ui::kit::{
    icon::{Icon, IconName},
    words::use_kit_words,
};
use leptos::prelude::*;

/// How a step stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum StepState {
    /// Not yet.
    #[default]
    Todo,
    /// Here.
    Current,
    /// Done.
    Done,
    /// Needs a look.
    Problem,
}

/// One step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// Its name.
    pub label: String,
    /// Where it leads; empty where one cannot go yet.
    pub href: String,
    /// How it stands.
    pub state: StepState,
}

impl Step {
    /// A step.
    pub fn new(label: impl Into<String>, href: impl Into<String>, state: StepState) -> Self {
        Self { label: label.into(), href: href.into(), state }
    }
}

/// The steps in a row; on a phone, the current one with its number.
#[component]
pub fn Stepper(
    /// What the steps lead to.
    #[prop(into)]
    label: Signal<String>,
    /// The steps in order.
    #[prop(into)]
    steps: Signal<Vec<Step>>,
) -> impl IntoView {
    let words = use_kit_words();
    let one = move |(place, step): (usize, Step)| {
        let (state, said) = match step.state {
            StepState::Todo => ("todo", None),
            StepState::Current => ("current", None),
            StepState::Done => ("done", Some(words.get().done)),
            StepState::Problem => ("problem", None),
        };
        let mark = match step.state {
            StepState::Done => view! { <Icon name=IconName::Check /> }.into_any(),
            StepState::Problem => view! { <Icon name=IconName::AlertTriangle /> }.into_any(),
            _ => (place + 1).to_string().into_any(),
        };
        let inside = view! {
            <span class="stepper__mark">{mark}</span>
            <span class="stepper__label">{step.label}</span>
            {said.map(|said| view! { <span class="visually-hidden">{format!(" ({said})")}</span> })}
        };
        let current = (step.state == StepState::Current).then_some("step");
        let line = if step.href.is_empty() {
            view! { <span class="stepper__step" aria-current=current>{inside}</span> }.into_any()
        } else {
            view! { <a class="stepper__step" href=step.href aria-current=current>{inside}</a> }.into_any()
        };
        view! { <li data-state=state>{line}</li> }
    };
    view! {
        <nav class="stepper" aria-label=move || label.get()>
            <ol>{move || steps.get().into_iter().enumerate().map(one).collect_view()}</ol>
        </nav>
    }
}
