//! The newest result: seal, figures, what changed; then the board and who is left, or how fair it is.

use super::board::Board;
use super::desk::use_pairs;
use super::fairness::FairnessPart;
use super::left::LeftList;
use super::rematch::Rearrange;
use super::what_if::WhatIfPart;
use crate::program::{Command, ConstraintKind};
use crate::screen::fairness::FairnessView;
use crate::ui::desk::use_app;
use crate::ui::kit::prelude::*;
use leptos::{html, prelude::*};

/// The sides of a result, as ids of tabs.
const PAIRS: &str = "pairs";
const FAIRNESS: &str = "fairness";
const WHAT_IF: &str = "what-if";

/// Everything under the headline: figures that both sides share, then the pairs, or how fair they are. Both stay
/// where they are while the other is looked at, with what was searched and chosen there.
#[component]
pub fn ResultPart() -> impl IntoView {
    let app = use_app();
    let desk = use_pairs();
    let stats = Signal::derive(move || {
        let figures = desk.with_result(|result| result.figures.clone()).unwrap_or_default();
        figures.into_iter().map(|f| Stat::new(f.value, f.label).note(f.note)).collect::<Vec<_>>()
    });
    let fairness = Memo::new(move |_| {
        let words = app.words();
        app.read(|program| FairnessView::of(program, words))
    });
    let side = RwSignal::new(PAIRS.to_owned());
    let tabs = Signal::derive(move || {
        let words = app.words();
        vec![
            TabItem::new(PAIRS, words.board_title()),
            TabItem::new(FAIRNESS, words.fairness_title()),
            TabItem::new(WHAT_IF, words.board_if_tab()),
        ]
    });
    // The other sides are made when they are first looked at, and stay. Where nothing is drawn, all are there.
    let seen = RwSignal::new(!cfg!(target_arch = "wasm32"));
    let part = NodeRef::<html::Div>::new();
    // The link goes out of sight with its side; whoever used it goes on where it leads.
    let look = move |id: String| {
        seen.set(true);
        side.set(id);
    };
    let see = move || {
        look(FAIRNESS.to_owned());
        request_animation_frame(move || {
            if let Some(part) = part.get_untracked() {
                let _ = part.focus();
            }
        });
    };
    let hides = move |own: &'static str| move || side.with(|side| side != own);
    let first = move || fairness.with(|view| view.as_ref().and_then(|view| view.notices.first().cloned()));
    view! {
        <Show when=move || desk.cohort_changed()>
            <Rearrange />
        </Show>
        <Seal />
        <StatRow stats />
        <Changes />
        <Tabs
            label=Signal::derive(move || app.words().fairness_tabs())
            tabs
            current=side
            on_change=Callback::new(look)
        >
            <div hidden=hides(PAIRS)>
                {move || {
                    first()
                        .map(|notice| {
                            view! {
                                <p class="fairness-hint">
                                    <Icon name=IconName::Info />
                                    <span>
                                        {notice.text}
                                        {" "}
                                        <button class="link" type="button" on:click=move |_| see()>
                                            {move || app.words().fairness_see()}
                                        </button>
                                    </span>
                                </p>
                            }
                        })
                }}
                <Board />
                <LeftList as_mentor=false />
                <LeftList as_mentor=true />
                <Decided />
            </div>
            <div hidden=hides(FAIRNESS) tabindex="-1" node_ref=part>
                <Show when=move || seen.get()>
                    <FairnessPart view=fairness />
                </Show>
            </div>
            <div hidden=hides(WHAT_IF)>
                <Show when=move || seen.get()>
                    <WhatIfPart />
                </Show>
            </div>
        </Tabs>
    }
}

/// The seal, and the way to the proof.
#[component]
fn Seal() -> impl IntoView {
    let app = use_app();
    let desk = use_pairs();
    let seal = Memo::new(move |_| desk.with_result(|result| result.seal.clone()).flatten());
    view! {
        <Show when=move || seal.with(Option::is_some)>
            <p class="pairs-seal">
                <Badge tone=Tone::Ok icon=IconName::BadgeCheck>{move || seal.get().unwrap_or_default()}</Badge>
                <button class="link" type="button" on:click=move |_| desk.proof_open.set(true)>
                    {move || app.words().board_see_proof()}
                </button>
            </p>
        </Show>
    }
}

/// Against the run before.
#[component]
fn Changes() -> impl IntoView {
    let app = use_app();
    let desk = use_pairs();
    let changes = Memo::new(move |_| desk.with_result(|result| result.changes.clone()).flatten());
    move || {
        changes.get().map(|changes| {
            let gone = (!changes.gone.is_empty()).then(|| {
                let gone = changes.gone.into_iter().map(|pair| view! { <li>{pair}</li> }).collect_view();
                view! {
                    <Disclosure summary=Signal::derive(move || app.words().board_compare_gone())>
                        <ul class="pairs-lines">{gone}</ul>
                    </Disclosure>
                }
            });
            view! {
                <div class="pairs-changes">
                    <p>
                        {changes.sentence}
                        {changes.differs.then(|| format!(" {}", changes.totals))}
                    </p>
                    {gone}
                </div>
            }
        })
    }
}

/// Pins and bans that the board does not show, and approved pairs that it does not propose.
#[component]
fn Decided() -> impl IntoView {
    let app = use_app();
    let desk = use_pairs();
    let of_kind = move |kind: ConstraintKind| {
        desk.view.with(|view| {
            view.decided
                .iter()
                .filter(|(_, is, _)| *is == kind)
                .map(|(key, _, text)| (key.clone(), text.clone()))
                .collect::<Vec<_>>()
        })
    };
    let freed = move |key: crate::program::PairKey| Command::Constrain { pair: key, kind: None };
    let list = move |title: String,
                     action: String,
                     pairs: Vec<(crate::program::PairKey, String)>,
                     command: Callback<crate::program::PairKey, Command>| {
        (!pairs.is_empty()).then(|| {
            let rows = pairs.into_iter().map(|(key, text)| {
                let action = action.clone();
                view! {
                    <li class="pairs-decided__line">
                        <span>{text}</span>
                        <Button size=Size::Small on_click=Callback::new(move |()| desk.ask(command.run(key.clone())))>
                            {action}
                        </Button>
                    </li>
                }
            }).collect_view();
            view! { <Panel title><ul class="pairs-decided">{rows}</ul></Panel> }
        })
    };
    let free = Callback::new(freed);
    let withdraw = Callback::new(move |key| Command::WithdrawApproval(vec![key]));
    view! {
        {move || {
            let words = app.words();
            let elsewhere = desk.with_result(|result| result.elsewhere.clone()).unwrap_or_default();
            list(words.board_elsewhere(), words.board_withdraw(), elsewhere, withdraw)
        }}
        {move || {
            let words = app.words();
            list(words.board_pinned_waiting(), words.board_unpin(), of_kind(ConstraintKind::Pinned), free)
        }}
        {move || {
            let words = app.words();
            list(words.board_forbidden_pairs(), words.board_free(), of_kind(ConstraintKind::Forbidden), free)
        }}
    }
}
