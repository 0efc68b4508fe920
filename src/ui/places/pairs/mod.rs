//! The pairs: run, read, decide.
//!
//! | file | what |
//! |--|--|
//! | `mod` | the place: what stands first, the run, empty states |
//! | `runner` | a run under way, and how it ends |
//! | `result` | the newest result: figures, board, who is left |
//! | `board`, `row` | the pairs, and one of them |
//! | `fairness` | how fair it is: groups, spread, load, hours |
//! | `rematch`, `dial` | what has changed around running pairs, and how many of them may change |
//! | `sheet`, `left` | a pair explained; who is left, and what would help |
//! | `what_if`, `lab` | aims side by side, firmness, the price of a pair; what is asked of the worker |
//! | `bench`, `trial`, `decide`, `scenarios` | other rules tried: what is asked and shown, what is done with it, what is kept by name |
//! | `approve`, `swap`, `proof`, `rules` | what opens over the page |

mod approve;
mod bench;
mod board;
mod decide;
mod desk;
mod dial;
mod fairness;
mod lab;
mod left;
mod proof;
mod rematch;
mod result;
mod row;
mod rules;
mod runner;
mod scenarios;
mod sheet;
mod swap;
mod trial;
mod what_if;

use crate::screen::Place;
use crate::screen::board::{BoardView, Stand};
use crate::ui::desk::use_app;
use crate::ui::kit::prelude::*;
use desk::PairsDesk;
use leptos::prelude::*;
use result::ResultPart;

/// The pairs place.
#[component]
pub fn PairsPlace() -> impl IntoView {
    let app = use_app();
    let view = Memo::new(move |_| {
        let words = app.words();
        app.read(|program| BoardView::of(program, words))
    });
    let desk = PairsDesk::new(app, view);
    provide_context(desk);
    desk.runner.look_ahead(app);
    let stand = Memo::new(move |_| view.with(|view| view.stand));
    let title = Signal::derive(move || {
        view.with(|view| view.result.as_ref().map(|result| result.headline.clone()))
            .unwrap_or_else(|| app.words().board_title())
    });
    let sub = Signal::derive(move || {
        view.with(|view| match (&view.result, view.stand) {
            (Some(result), _) => result.sub.clone(),
            (None, Stand::Ready) => view.ready.clone(),
            _ => String::new(),
        })
    });
    view! {
        <PageHeader title sub actions=move || view! { <Actions stand /> } />
        <p class="visually-hidden" role="status">{move || desk.runner.said()}</p>
        <Working />
        <Notices />
        {move || match stand.get() {
            Stand::Paired => view! { <ResultPart /> }.into_any(),
            Stand::Ready => view! { <First /> }.into_any(),
            other => view! { <Empty stand=other /> }.into_any(),
        }}
        <rules::RulesDrawer />
        <sheet::PairDrawer />
        <left::LeftDrawer />
        <swap::SwapDialog />
        <approve::ApproveDialog />
        <proof::ProofDialog />
    }
}

/// The rules, and the run.
#[component]
fn Actions(stand: Memo<Stand>) -> impl IntoView {
    let app = use_app();
    let desk = desk::use_pairs();
    let can_run = move || matches!(stand.get(), Stand::Paired);
    let quiet = move || desk.with_result(|result| !result.outdated).unwrap_or(false) || desk.cohort_changed();
    view! {
        <Button icon=IconName::Sliders on_click=Callback::new(move |()| desk.rules_open.set(true))>
            {move || app.words().board_rules()}
        </Button>
        <Show when=move || can_run() && quiet()>
            <Button
                icon=IconName::Refresh
                busy=Signal::derive(move || desk.runner.running())
                on_click=Callback::new(move |()| desk.runner.start(app))
            >
                {move || app.words().board_run_again()}
            </Button>
        </Show>
    }
}

/// A run under way.
#[component]
fn Working() -> impl IntoView {
    let app = use_app();
    let runner = desk::use_pairs().runner;
    view! {
        <Show when=move || runner.running()>
            <div class="pairs-working">
                <Progress
                    label=Signal::derive(move || app.words().board_working())
                    value=Signal::derive(move || runner.share())
                    text=Signal::derive(move || runner.stage_text(app.words()))
                    on_cancel=Callback::new(move |()| runner.cancel(app))
                />
            </div>
        </Show>
    }
}

/// What needs a look before the board does.
#[component]
fn Notices() -> impl IntoView {
    let app = use_app();
    let desk = desk::use_pairs();
    let failed = move || desk.runner.failure(app);
    // Where pairs run, what has changed is said beside what can be done about it.
    let outdated = move || {
        !desk.runner.running()
            && !desk.cohort_changed()
            && desk.with_result(|result| result.outdated).unwrap_or(false)
    };
    let no_needs = Memo::new(move |_| {
        desk.view.with(|view| view.no_needs && matches!(view.stand, Stand::Ready | Stand::Paired))
    });
    view! {
        {move || {
            failed().map(|title| view! { <Banner tone=Tone::Danger title on_close=Callback::new(move |()| desk.runner.forget_failure()) /> })
        }}
        <Show when=outdated>
            <Banner
                tone=Tone::Warn
                title=Signal::derive(move || app.words().board_outdated())
                actions=move || {
                    view! {
                        <Button variant=ButtonVariant::Primary icon=IconName::Refresh on_click=Callback::new(move |()| desk.runner.start(app))>
                            {move || app.words().board_run_again()}
                        </Button>
                    }
                }
            >
                {move || app.words().board_outdated_text()}
            </Banner>
        </Show>
        <Show when=move || no_needs.get()>
            <Banner title=Signal::derive(move || app.words().board_no_needs())>
                {move || app.words().board_no_needs_text()}
            </Banner>
        </Show>
    }
}

/// Everything is there, and nobody is paired yet.
#[component]
fn First() -> impl IntoView {
    let app = use_app();
    let desk = desk::use_pairs();
    view! {
        <EmptyState
            title=Signal::derive(move || app.words().board_first())
            text=Signal::derive(move || app.words().board_first_text())
        >
            <Button
                variant=ButtonVariant::Primary
                size=Size::Large
                icon=IconName::Sparkles
                busy=Signal::derive(move || desk.runner.running())
                on_click=Callback::new(move |()| desk.runner.start(app))
            >
                {move || app.words().board_run()}
            </Button>
        </EmptyState>
    }
}

/// Somebody is missing.
#[component]
fn Empty(stand: Stand) -> impl IntoView {
    let app = use_app();
    let title = move || match stand {
        Stand::NoMentors => app.words().board_empty_mentors(),
        Stand::NoMentees => app.words().board_empty_mentees(),
        _ => app.words().board_empty_people(),
    };
    let text = move || match stand {
        Stand::NoMentors => app.words().board_empty_mentors_text(),
        Stand::NoMentees => app.words().board_empty_mentees_text(),
        _ => app.words().board_empty_people_text(),
    };
    view! {
        <EmptyState title=Signal::derive(title) text=Signal::derive(text) art=EmptyArt::People>
            <ButtonLink variant=ButtonVariant::Primary href=Signal::derive(move || app.href(Place::Import))>
                {move || app.words().board_go_import()}
            </ButtonLink>
            <ButtonLink href=Signal::derive(move || app.href(Place::People))>
                {move || app.words().board_go_people()}
            </ButtonLink>
        </EmptyState>
    }
}
