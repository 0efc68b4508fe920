//! What has changed around running pairs, and the way to the choices.

use super::desk::use_pairs;
use super::dial::Dial;
use crate::matching::running_print;
use crate::matching::service::Task;
use crate::screen::board::{DialView, RunningFact, RunningView};
use crate::ui::desk::use_app;
use crate::ui::kit::prelude::*;
use leptos::prelude::*;

/// The panel: what is to be known, then the choices once they are worked out.
#[component]
pub fn Rearrange() -> impl IntoView {
    let app = use_app();
    let desk = use_pairs();
    let print = Memo::new(move |_| app.read(running_print));
    let dial = Memo::new(move |_| {
        let words = app.words();
        print.with(|print| {
            desk.lab.with_rematch(print, |found| app.read(|program| DialView::of(program, found, words)))
        })
    });
    let of = move |look: fn(&RunningView) -> String| {
        Signal::derive(move || desk.running.with(|view| view.as_ref().map(look).unwrap_or_default()))
    };
    let (sentence, hint, aim) =
        (of(|view| view.sentence.clone()), of(|view| view.hint.clone()), of(|view| view.aim.clone()));
    let facts = move || {
        let facts =
            desk.running.with(|view| view.as_ref().map(|view| view.facts.clone()).unwrap_or_default());
        facts.into_iter().map(|fact| view! { <Fact fact /> }).collect_view()
    };
    let found = Memo::new(move |_| dial.with(Option::is_some));
    view! {
        <Panel
            class="rematch"
            title=of(|view| view.title.clone())
            sub=Signal::derive(move || app.words().rematch_sub())
        >
            <p class="rematch__line">{sentence}</p>
            {facts}
            <Note text=hint />
            <Note text=aim />
            <Ask found />
            <p class="visually-hidden" role="status">
                {move || {
                    dial.with(|dial| {
                        dial.as_ref().and_then(|dial| dial.stops.first()).map(|stop| stop.headline.clone())
                    })
                }}
            </p>
            <Show when=move || found.get()>
                <Dial view=Signal::derive(move || dial.get()) />
            </Show>
        </Panel>
    }
}

/// A list that opens.
#[component]
fn Fact(fact: RunningFact) -> impl IntoView {
    let RunningFact { title, lines } = fact;
    view! {
        <Disclosure summary=title>
            <ul class="pairs-lines">{lines.into_iter().map(|line| view! { <li>{line}</li> }).collect_view()}</ul>
        </Disclosure>
    }
}

#[component]
fn Note(text: Signal<String>) -> impl IntoView {
    view! {
        <Show when=move || text.with(|text| !text.is_empty())>
            <p class="rematch__hint">{text}</p>
        </Show>
    }
}

/// The button that asks; then how far the answer is, and a way to stop.
#[component]
fn Ask(found: Memo<bool>) -> impl IntoView {
    let app = use_app();
    let lab = use_pairs().lab;
    let busy = Memo::new(move |_| lab.is_busy(&Task::Rematch));
    view! {
        <Show when=move || !found.get() && !busy.get()>
            <Button variant=ButtonVariant::Primary on_click=Callback::new(move |()| lab.ask(app, Task::Rematch))>
                {move || app.words().rematch_ask()}
            </Button>
        </Show>
        <Show when=move || busy.get()>
            <Progress
                label=Signal::derive(move || app.words().rematch_working())
                value=Signal::derive(move || lab.share())
                on_cancel=Callback::new(move |()| lab.cancel())
            />
        </Show>
    }
}
