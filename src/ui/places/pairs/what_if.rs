//! What if: other rules tried, scenarios, aims side by side, how firmly pairs hold, and the price of a single pair.

use super::desk::use_pairs;
use super::rematch::Rearrange;
use super::scenarios::ScenariosPart;
use super::trial::TrialPart;
use crate::matching::service::Task;
use crate::program::{Command, PairKey, Rules};
use crate::screen::board::{AimRow, FirmnessView, PriceView, aim_rows};
use crate::ui::desk::use_app;
use crate::ui::kit::prelude::*;
use leptos::prelude::*;

/// The tab beside the pairs.
#[component]
pub fn WhatIfPart() -> impl IntoView {
    let desk = use_pairs();
    let calm = move || !desk.cohort_changed() && desk.running.with(Option::is_some);
    view! {
        <div class="what-if">
            <TrialPart />
            <ScenariosPart />
            <Aims />
            <Show when=move || desk.is_best_of_all()>
                <Firm />
            </Show>
            <Show when=calm>
                <Rearrange />
            </Show>
        </div>
    }
}

/// Every aim, what it gives, and a way to take it.
#[component]
fn Aims() -> impl IntoView {
    let app = use_app();
    let lab = use_pairs().lab;
    let rows = Memo::new(move |_| {
        let words = app.words();
        lab.aims().map(|aims| app.read(|program| aim_rows(program, &aims, words)))
    });
    view! {
        <Panel
            title=Signal::derive(move || app.words().board_aims_title())
            sub=Signal::derive(move || app.words().board_aims_sub())
        >
            <Asking
                task=Task::Aims
                label=Signal::derive(move || app.words().board_aims_ask())
                done=Signal::derive(move || rows.with(Option::is_some))
            />
            <div aria-live="polite">
                {move || rows.get().map(|rows| view! { <AimTable rows /> })}
            </div>
        </Panel>
    }
}

#[component]
fn AimTable(rows: Vec<AimRow>) -> impl IntoView {
    let app = use_app();
    let runner = use_pairs().runner;
    let heads = move || {
        let words = app.words();
        let heads = [
            words.board_aims_aim(),
            words.board_aims_pairs(),
            words.board_aims_total(),
            words.board_aims_cost(),
            words.board_aims_lowest(),
            words.board_aims_same(),
        ];
        heads.into_iter().map(|head| view! { <th scope="col">{head}</th> }).collect_view()
    };
    let row = move |row: AimRow| {
        let name = row.name.clone();
        let take = move |()| {
            let rules = app.peek(|program| program.rules.clone());
            let changed = Rules { objective: row.objective, ..rules };
            if app.dispatch_with_undo(Command::EditRules(Box::new(changed))) {
                runner.start(app);
            }
        };
        view! {
            <tr data-own=row.own>
                <th scope="row">{row.name}</th>
                <td>{row.pairs}</td>
                <td>{row.total}</td>
                <td>{row.against}</td>
                <td>{row.lowest}</td>
                <td>{row.same}</td>
                <td>
                    {if row.own {
                        view! { <Badge tone=Tone::Ok>{move || app.words().board_aims_now()}</Badge> }.into_any()
                    } else {
                        view! {
                            <Button
                                size=Size::Small
                                on_click=Callback::new(take)
                            >
                                <span aria-hidden="true">{move || app.words().board_aims_use()}</span>
                                <span class="visually-hidden">
                                    {move || app.words().board_aims_use_aim(&name)}
                                </span>
                            </Button>
                        }
                            .into_any()
                    }}
                </td>
            </tr>
        }
    };
    view! {
        <div class="figure__scroll" tabindex="0">
            <table class="figure__table what-if__aims">
                <thead>
                    <tr>
                        {heads}
                        <td></td>
                    </tr>
                </thead>
                <tbody>{rows.into_iter().map(row).collect_view()}</tbody>
            </table>
        </div>
    }
}

/// How firmly pairs hold.
#[component]
fn Firm() -> impl IntoView {
    let app = use_app();
    let lab = use_pairs().lab;
    let found = Memo::new(move |_| {
        let words = app.words();
        lab.firm().map(|firm| app.read(|program| FirmnessView::of(program, &firm, words)))
    });
    view! {
        <Panel
            title=Signal::derive(move || app.words().board_firm_title())
            sub=Signal::derive(move || app.words().board_firm_sub())
        >
            <Asking
                task=Task::Firmness
                label=Signal::derive(move || app.words().board_firm_ask())
                done=Signal::derive(move || found.with(Option::is_some))
            />
            <div aria-live="polite">
                {move || {
                    found
                        .get()
                        .map(|found| {
                            let loose = found.loose.into_iter().map(|line| view! { <li>{line}</li> });
                            view! {
                                <p>{found.sentence}</p>
                                <ul class="pairs-lines">{loose.collect_view()}</ul>
                            }
                        })
                }}
            </div>
        </Panel>
    }
}

/// The button that asks, until the answer is there.
#[component]
fn Asking(task: Task, label: Signal<String>, done: Signal<bool>) -> impl IntoView {
    let app = use_app();
    let lab = use_pairs().lab;
    let task = StoredValue::new(task);
    let busy = Signal::derive(move || task.with_value(|task| lab.is_busy(task)));
    view! {
        <Show when=move || !done.get()>
            <div class="actions">
                <Button busy on_click=Callback::new(move |()| lab.ask(app, task.get_value()))>
                    {move || if busy.get() { app.words().board_if_working() } else { label.get() }}
                </Button>
            </div>
        </Show>
    }
}

/// The exact price of a pair, or of doing without it, once it was asked for.
#[component]
pub fn PriceAnswer(
    /// Which pair; none: nothing is shown.
    #[prop(into)]
    key: Signal<Option<PairKey>>,
) -> impl IntoView {
    let app = use_app();
    let lab = use_pairs().lab;
    let found = Memo::new(move |_| {
        let words = app.words();
        let what = lab.price_of(&key.get()?)?;
        Some(app.read(|program| PriceView::of(program, &what, words)))
    });
    view! {
        <div class="what-if__price" aria-live="polite">
            <Show when=move || lab.prices()>
                <p>{move || app.words().board_if_working()}</p>
            </Show>
            {move || {
                found
                    .get()
                    .map(|found| {
                        let many = !found.changes.is_empty();
                        let lines = found.changes.into_iter().map(|line| view! { <li>{line}</li> }).collect_view();
                        view! {
                            <p>{found.sentence}</p>
                            {many
                                .then(|| {
                                    view! {
                                        <h4>{move || app.words().board_if_changes()}</h4>
                                        <ul class="pairs-lines">{lines}</ul>
                                    }
                                })}
                        }
                    })
            }}
        </div>
    }
}
