//! A pair explained, factor by factor.

use super::desk::use_pairs;
use super::what_if::PriceAnswer;
use crate::matching::Factor;
use crate::program::{PairKey, PersonId};
use crate::screen::board::{FactorRow, PairSheet, why_not_sentences};
use crate::ui::desk::use_app;
use crate::ui::kit::prelude::*;
use leptos::prelude::*;

/// The drawer with one pair.
#[component]
pub fn PairDrawer() -> impl IntoView {
    let app = use_app();
    let desk = use_pairs();
    let key = desk.explained;
    view! {
        <Drawer
            open=Signal::derive(move || key.with(Option::is_some))
            on_close=Callback::new(move |()| key.set(None))
            title=Signal::derive(move || app.words().board_match())
        >
            {move || {
                key.get()
                    .and_then(|key| {
                        let words = app.words();
                        let sheet = app.read(|program| PairSheet::of(program, &key, words))?;
                        Some(view! { <Sheet key sheet /> })
                    })
            }}
        </Drawer>
    }
}

#[component]
fn Sheet(key: PairKey, sheet: PairSheet) -> impl IntoView {
    let app = use_app();
    let desk = use_pairs();
    let PairSheet { mentor, mentee, score, factors, next, others } = sheet;
    let who = |name: String, note: String, shape: Shape| {
        view! {
            <div class="match__who">
                <Avatar name=name.clone() shape />
                <div>
                    <p class="duo__name"><bdi>{name}</bdi></p>
                    <p class="duo__note">{note}</p>
                </div>
            </div>
        }
    };
    view! {
        <div class="match">
            <div class="match__two">
                {who(mentor.name, mentor.note, Shape::Round)}
                {who(mentee.name, mentee.note, Shape::Square)}
            </div>
            <p class="match__score">{score}</p>
            <ul class="match__factors">
                {factors.into_iter().map(|factor| view! { <FactorLine factor /> }).collect_view()}
            </ul>
            <h3>{move || app.words().board_next_title()}</h3>
            <ul class="pairs-lines">
                {next.into_iter().map(|line| view! { <li>{line}</li> }).collect_view()}
            </ul>
            {desk.is_best_of_all().then(|| view! { <Without key=key.clone() /> })}
            <WhyNot key others />
        </div>
    }
}

#[component]
fn FactorLine(factor: FactorRow) -> impl IntoView {
    let tone = match factor.factor {
        Factor::Teaches => Tone::Mentor,
        Factor::LearnsBack => Tone::Mentee,
        _ => Tone::Ink,
    };
    let sentences = factor.sentences.into_iter().map(|line| view! { <p class="match__line">{line}</p> });
    view! {
        <li class="match__factor">
            <Meter label=factor.name value=factor.share text=factor.points tone />
            {sentences.collect_view()}
        </li>
    }
}

/// What doing without this pair would cost: how firmly it stands.
#[component]
fn Without(key: PairKey) -> impl IntoView {
    let app = use_app();
    let lab = use_pairs().lab;
    let asked = RwSignal::new(None::<PairKey>);
    let ask = move |()| {
        asked.set(Some(key.clone()));
        lab.ask_price(app, &key);
    };
    view! {
        <h3>{move || app.words().board_if_here()}</h3>
        <Show when=move || asked.with(Option::is_none)>
            <Button size=Size::Small on_click=Callback::new(ask.clone())>{move || app.words().board_if_here_ask()}</Button>
        </Show>
        <PriceAnswer key=asked />
    }
}

/// Any other mentor: the rule that forbids it, or the scores.
#[component]
fn WhyNot(key: PairKey, others: Vec<(String, String)>) -> impl IntoView {
    let app = use_app();
    let asked = RwSignal::new(String::new());
    let desk = use_pairs();
    let lab = desk.lab;
    let mentee = StoredValue::new(key.mentee);
    let pair_of = move |mentor: &str| {
        (!mentor.is_empty()).then(|| mentee.with_value(|mentee| PairKey::new(&PersonId::new(mentor), mentee)))
    };
    let choices: Vec<Choice> = others.into_iter().map(|(id, name)| Choice::new(id, name)).collect();
    let choices = StoredValue::new(choices);
    let mentee_name = move || {
        mentee
            .with_value(|id| app.read(|p| p.people.get(id).map(|person| person.name.clone())))
            .unwrap_or_default()
    };
    let answer = move || {
        let asked = asked.get();
        if asked.is_empty() {
            return Vec::new();
        }
        let words = app.words();
        mentee.with_value(|id| app.read(|p| why_not_sentences(p, &PersonId::new(&asked), id, words)))
    };
    view! {
        <h3>{move || app.words().board_why_not()}</h3>
        <Field label=Signal::derive(move || app.words().board_why_not_mentor(&mentee_name()))>
            <Select
                value=asked
                choices=Signal::derive(move || choices.get_value())
                empty=Signal::derive(move || app.words().board_why_not_choose())
                on_change=Callback::new(move |id: String| {
                    if let Some(key) = pair_of(&id).filter(|_| untrack(|| desk.is_best_of_all())) {
                        lab.ask_price(app, &key);
                    }
                    asked.set(id);
                })
            />
        </Field>
        <div class="match__answer" aria-live="polite">
            {move || answer().into_iter().map(|line| view! { <p>{line}</p> }).collect_view()}
        </div>
        <PriceAnswer key=Signal::derive(move || pair_of(&asked.get())) />
    }
}
