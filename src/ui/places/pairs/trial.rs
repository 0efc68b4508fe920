//! Other rules, tried: move a weight or a rule, and see at once what that does.

use super::bench::Shown;
use super::decide::Decide;
use super::desk::use_pairs;
use super::rules::{HardRules, ObjectiveChoice, RulesInHand, Weights};
use crate::screen::board::{Steps, TrialView};
use crate::ui::desk::use_app;
use crate::ui::kit::prelude::*;
use leptos::prelude::*;

/// Mentees named at first, and with each "more".
const PAGE: usize = 40;

/// The bench: what is moved, and what comes of it.
#[component]
pub fn TrialPart() -> impl IntoView {
    let app = use_app();
    let bench = use_pairs().bench;
    let rules = Memo::new(move |_| bench.rules());
    let hand = RulesInHand::tried(rules, Callback::new(move |rules| bench.put(rules)));
    let shown = Memo::new(move |_| bench.shown(app.words()));
    let node = bench.hand;
    view! {
        <Panel
            title=Signal::derive(move || app.words().lab_title())
            sub=Signal::derive(move || app.words().lab_sub())
            class="trial"
        >
            <div class="trial__grid">
                <Said shown />
                <div
                    class="trial__hand"
                    role="group"
                    aria-label=move || app.words().lab_sliders()
                    tabindex="-1"
                    node_ref=node
                >
                    <Weights hand />
                    <Disclosure summary=Signal::derive(move || app.words().board_rules_hard())>
                        <HardRules hand />
                    </Disclosure>
                    <Disclosure summary=Signal::derive(move || app.words().board_objective())>
                        <ObjectiveChoice hand />
                    </Disclosure>
                </div>
                <Given shown />
            </div>
            <Decide />
        </Panel>
    }
}

/// The one sentence; it stays in sight on a phone while a handle is moved.
#[component]
fn Said(shown: Memo<Shown>) -> impl IntoView {
    let app = use_app();
    let bench = use_pairs().bench;
    let text = move || {
        shown.with(|shown| match shown {
            Shown::Nothing => app.words().lab_idle(),
            Shown::Wrong(why) => why.clone(),
            Shown::Working(None) => app.words().board_if_working(),
            Shown::Working(Some(view)) | Shown::Given(view) => view.sentence.clone(),
            Shown::Unasked => app.words().board_outdated(),
        })
    };
    let unasked = Memo::new(move |_| shown.with(|shown| matches!(shown, Shown::Unasked)));
    view! {
        <div class="trial__said">
            <p role="status">{text}</p>
            <Show when=move || unasked.get()>
                <Button size=Size::Small on_click=Callback::new(move |()| bench.ask())>
                    {move || app.words().board_if_here_ask()}
                </Button>
            </Show>
        </div>
    }
}

/// Figures, spread, and who changes.
#[component]
fn Given(shown: Memo<Shown>) -> impl IntoView {
    let app = use_app();
    let view = Memo::new(move |_| {
        shown.with(|shown| match shown {
            Shown::Given(view) | Shown::Working(Some(view)) => Some(view.as_ref().clone()),
            _ => None,
        })
    });
    let of = move |look: fn(&TrialView) -> Vec<String>| {
        view.with(|view| view.as_ref().map(look).unwrap_or_default())
    };
    let stats = move || {
        let figures = view.with(|view| view.as_ref().map(|view| view.figures.clone()).unwrap_or_default());
        figures.into_iter().map(|f| Stat::new(f.value, f.label).note(f.note)).collect::<Vec<_>>()
    };
    let lines = move |all: Vec<String>| all.into_iter().map(|line| view! { <li>{line}</li> }).collect_view();
    let there = Memo::new(move |_| view.with(Option::is_some));
    let changes = Memo::new(move |_| !of(|view| view.flips.clone()).is_empty());
    let most = RwSignal::new(PAGE);
    let hidden = move || of(|view| view.flips.clone()).len().saturating_sub(most.get());
    let named = move || of(|view| view.flips.clone()).into_iter().take(most.get()).collect::<Vec<_>>();
    view! {
        <div class="trial__result" data-working=move || shown.with(|shown| matches!(shown, Shown::Working(_)))>
            <Show when=move || there.get()>
                <StatRow stats=Signal::derive(stats) />
                <ul class="trial__notes">{move || lines(of(|view| view.notes.clone()))}</ul>
                <Show when=move || changes.get()>
                    <section class="trial__who">
                        <h3>{move || app.words().lab_who()}</h3>
                        <ul class="pairs-lines trial__flips">{move || lines(named())}</ul>
                        <Show when=move || hidden() != 0>
                            <Button size=Size::Small on_click=Callback::new(move |()| most.update(|most| *most += PAGE))>
                                {move || app.words().board_more(hidden().min(PAGE))}
                            </Button>
                        </Show>
                        <ul class="trial__notes">{move || lines(of(|view| view.mentors.clone()))}</ul>
                    </section>
                </Show>
                <div class="trial__spreads">
                    <Spread
                        title=Signal::derive(move || app.words().lab_spread_now())
                        steps=Signal::derive(move || view.with(|view| view.as_ref()?.spread_now.clone()))
                        tone=Tone::Neutral
                    />
                    <Spread
                        title=Signal::derive(move || app.words().lab_spread_then())
                        steps=Signal::derive(move || view.with(|view| view.as_ref()?.spread_then.clone()))
                        tone=Tone::Ink
                    />
                </div>
            </Show>
        </div>
    }
}

/// The scores of one pairing as small columns.
#[component]
fn Spread(title: Signal<String>, steps: Signal<Option<Steps>>, tone: Tone) -> impl IntoView {
    let app = use_app();
    let sentence = move || steps.with(|steps| steps.as_ref().map(|s| s.sentence.clone()).unwrap_or_default());
    let bins = move || {
        let bin = |(label, count, text): &(String, usize, String)| Bin {
            label: label.clone(),
            count: *count as f64,
            text: text.clone(),
            tone,
        };
        steps.with(|steps| steps.iter().flat_map(|s| &s.steps).map(bin).collect::<Vec<_>>())
    };
    view! {
        <section class="trial__spread">
            <h3>{move || title.get()}</h3>
            <p class="trial__note">{sentence}</p>
            <Histogram
                label=Signal::derive(move || format!("{}. {}", title.get(), sentence()))
                step_label=Signal::derive(move || app.words().board_match())
                count_label=Signal::derive(move || app.words().board_title())
                bins=Signal::derive(bins)
            />
        </section>
    }
}
