//! What is there and what is left before people can be paired.

use crate::screen::{Place, setup};
use crate::ui::desk::use_app;
use crate::ui::kit::prelude::*;
use leptos::prelude::*;

/// The steps, each with its way.
#[component]
pub fn StepsPanel() -> impl IntoView {
    let app = use_app();
    let steps = Memo::new(move |_| {
        let words = app.words();
        app.read(|p| setup::next_steps(p, words))
    });
    let title = Signal::derive(move || steps.with(|s| setup::next_steps_title(s, app.words())));
    let ready = Memo::new(move |_| steps.with(|s| s.iter().all(|s| s.done || s.optional)));
    let line = move |step: setup::NextStep| {
        let words = app.words();
        let icon = if step.done { IconName::CheckCircle } else { IconName::Circle };
        let later = (step.optional && !step.done).then(|| words.setup_step_optional());
        let said = step.done.then(|| words.done());
        view! {
            <li class="next-steps__one" data-done=step.done>
                <a href=app.href(step.place)>
                    <Icon name=icon />
                    <span>
                        {step.label}
                        {said.map(|said| view! { <span class="visually-hidden">{format!(" ({said})")}</span> })}
                        {later.map(|later| view! { <small>{later}</small> })}
                    </span>
                </a>
            </li>
        }
    };
    view! {
        <div class="setup__aside">
            <Panel title=title class="next-steps">
                <ul class="next-steps__list">{move || steps.get().into_iter().map(line).collect_view()}</ul>
                {move || {
                    ready
                        .get()
                        .then(|| {
                            view! {
                                <ButtonLink
                                    variant=ButtonVariant::Primary
                                    href=Signal::derive(move || app.href(Place::Pairs))
                                    icon_end=IconName::ArrowRight
                                >
                                    {move || app.words().setup_go_pair()}
                                </ButtonLink>
                            }
                        })
                }}
            </Panel>
        </div>
    }
}
