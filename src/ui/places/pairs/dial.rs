//! The dial: how many running pairs may change, what each setting gives, and taking one.

use super::desk::use_pairs;
use crate::browser::page;
use crate::matching::running_print;
use crate::program::{Command, RunId};
use crate::screen::board::{DialView, Stop};
use crate::ui::desk::use_app;
use crate::ui::kit::prelude::*;
use leptos::prelude::*;

/// The settings, one shown at a time.
#[component]
pub fn Dial(view: Signal<Option<DialView>>) -> impl IntoView {
    let app = use_app();
    let start = view.with_untracked(|view| view.as_ref().and_then(|view| view.current)).unwrap_or(0);
    let at = RwSignal::new(start);
    let count = Memo::new(move |_| view.with(|view| view.as_ref().map_or(0, |view| view.stops.len())));
    let last = move || i32::try_from(count.get().saturating_sub(1)).unwrap_or(0);
    let stop = Memo::new(move |_| {
        let at = at.get().min(count.get().saturating_sub(1));
        view.with(|view| view.as_ref().and_then(|view| view.stops.get(at)).cloned())
    });
    let short =
        Signal::derive(move || stop.with(|stop| stop.as_ref().map(|s| s.short.clone()).unwrap_or_default()));
    let only = move || view.with(|view| view.as_ref().map(|view| view.only.clone()).unwrap_or_default());
    let in_use =
        Memo::new(move |_| view.with(|view| view.as_ref().and_then(|v| v.current)) == Some(at.get()));
    view! {
        {move || {
            if count.get() > 1 {
                view! {
                    <Slider
                        label=Signal::derive(move || app.words().rematch_dial())
                        hint=Signal::derive(move || app.words().rematch_dial_hint())
                        value=Signal::derive(move || i32::try_from(at.get()).unwrap_or(0))
                        value_text=short
                        max=last()
                        on_input=Callback::new(move |value| at.set(usize::try_from(value).unwrap_or(0)))
                    />
                }
                    .into_any()
            } else {
                view! { <p class="rematch__line">{only}</p> }.into_any()
            }
        }}
        {move || stop.get().map(|stop| view! { <StopPart stop /> })}
        <Take at in_use />
    }
}

/// What one setting gives.
#[component]
fn StopPart(stop: Stop) -> impl IntoView {
    let app = use_app();
    let figures = stop
        .figures
        .into_iter()
        .map(|(name, figure)| view! { <KeyValue label=name>{figure}</KeyValue> })
        .collect_view();
    let list = move |title: Signal<String>, lines: Vec<String>| {
        (!lines.is_empty()).then(|| {
            let lines = lines.into_iter().map(|line| view! { <li>{line}</li> }).collect_view();
            view! {
                <h3>{title}</h3>
                <ul class="pairs-lines">{lines}</ul>
            }
        })
    };
    view! {
        <div class="rematch__stop">
            <p class="rematch__headline">{stop.headline}</p>
            <KeyValues>{figures}</KeyValues>
            {list(Signal::derive(move || app.words().rematch_who_changes()), stop.changes)}
            {list(Signal::derive(move || app.words().rematch_who_joins()), stop.joins)}
            {list(Signal::derive(move || app.words().rematch_who_waits()), stop.waits)}
            <p class="rematch__proven">
                <Icon name=IconName::BadgeCheck />
                <span>{stop.proven}</span>
            </p>
        </div>
    }
}

/// Makes the setting the proposal, unless it is.
#[component]
fn Take(at: RwSignal<usize>, in_use: Memo<bool>) -> impl IntoView {
    let app = use_app();
    let desk = use_pairs();
    let take = move || {
        let print = app.peek(running_print);
        let outcome = untrack(|| {
            desk.lab.with_rematch(&print, |found| {
                found.settings.get(at.get()).map(|setting| setting.outcome.clone())
            })
        });
        if let Some(outcome) = outcome.flatten() {
            let run = outcome.into_run(RunId::new(app.fresh_id()), app.now_ms());
            desk.ask(Command::KeepRun(Box::new(run)));
            // The button is gone, and the panel with it where nothing asks for a look any more.
            request_animation_frame(page::focus_headline_if_lost);
        }
    };
    view! {
        <div class="rematch__take" aria-live="polite">
            {move || {
                if in_use.get() {
                    view! {
                        <Badge tone=Tone::Ok>{move || app.words().rematch_in_use()}</Badge>
                        <p class="rematch__hint">{move || app.words().rematch_used()}</p>
                    }
                        .into_any()
                } else {
                    view! {
                        <Button variant=ButtonVariant::Primary on_click=Callback::new(move |()| take())>
                            {move || app.words().rematch_use()}
                        </Button>
                    }
                        .into_any()
                }
            }}
        </div>
    }
}
