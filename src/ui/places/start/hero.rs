//! What this is in one breath, one pair as a picture, and the made-up company in one click.

use crate::ui::desk::{Errand, use_app};
use crate::ui::kit::prelude::*;
use leptos::prelude::*;

/// For who comes for the first time.
#[component]
pub fn Hero() -> impl IntoView {
    let app = use_app();
    view! {
        <header class="hero">
            <div class="hero__text">
                <h1 class="hero__headline" id="page-title" tabindex="-1">
                    {move || app.words().start_headline()}
                </h1>
                <p class="hero__breath">{move || app.words().start_breath()}</p>
                <div class="hero__go">
                    <Button
                        variant=ButtonVariant::Primary
                        size=Size::Large
                        icon=IconName::Play
                        on_click=move || app.send(Errand::MadeUpCompany)
                    >
                        {move || app.words().start_demo()}
                    </Button>
                    <p class="hero__note">{move || app.words().start_demo_note()}</p>
                </div>
            </div>
            <SamplePair />
        </header>
        <Promises />
    }
}

/// One pair, drawn as the product draws it: a picture of what is to come.
#[component]
fn SamplePair() -> impl IntoView {
    let app = use_app();
    let reason = |icon: IconName, words: Signal<String>| {
        view! {
            <li>
                <Icon name=icon />
                {move || words.get()}
            </li>
        }
    };
    view! {
        <div class="sample" role="img" aria-label=move || app.words().start_sample_label()>
            <div class="sample__card" aria-hidden="true">
                <div class="sample__who">
                    <Avatar name=Signal::derive(move || app.words().start_sample_mentor()) shape=Shape::Round />
                    <b>{move || app.words().start_sample_mentor()}</b>
                    <span>{move || app.words().start_sample_young()}</span>
                </div>
                <ScoreRing gives=0.95 returns=0.88 value="92" label=Signal::stored(String::new()) />
                <div class="sample__who sample__who--senior">
                    <Avatar name=Signal::derive(move || app.words().start_sample_mentee()) shape=Shape::Square />
                    <b>{move || app.words().start_sample_mentee()}</b>
                    <span>{move || app.words().start_sample_senior()}</span>
                </div>
                <ul class="sample__why">
                    {reason(IconName::ArrowRight, Signal::derive(move || app.words().start_sample_up()))}
                    {reason(IconName::ArrowLeft, Signal::derive(move || app.words().start_sample_back()))}
                    {reason(IconName::Heart, Signal::derive(move || app.words().start_sample_both()))}
                </ul>
            </div>
            <p class="sample__caption" aria-hidden="true">{move || app.words().start_sample()}</p>
        </div>
    }
}

#[component]
fn Promises() -> impl IntoView {
    let app = use_app();
    let one = move |icon: IconName, title: Signal<String>, note: Signal<String>| {
        view! {
            <li class="promise">
                <Icon name=icon />
                <div>
                    <b>{move || title.get()}</b>
                    <p>{move || note.get()}</p>
                </div>
            </li>
        }
    };
    view! {
        <ul class="promises">
            {one(
                IconName::BadgeCheck,
                Signal::derive(move || app.words().start_promise_proven()),
                Signal::derive(move || app.words().start_promise_proven_note()),
            )}
            {one(
                IconName::ArrowLeftRight,
                Signal::derive(move || app.words().start_promise_both()),
                Signal::derive(move || app.words().start_promise_both_note()),
            )}
            {one(
                IconName::Lock,
                Signal::derive(move || app.words().start_promise_yours()),
                Signal::derive(move || app.words().start_promise_yours_note()),
            )}
        </ul>
    }
}
