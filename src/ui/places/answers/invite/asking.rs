//! What is asked, and whom.

use super::super::forms::OpenForm;
use super::state::Inviting;
use crate::program::FormKind;
use crate::screen::forms::cards;
use crate::screen::invite::{Audience, audience_of, is_repeated};
use crate::screen::{AnswersSide, Place};
use crate::ui::kit::choice::Choice;
use crate::ui::kit::prelude::*;
use leptos::prelude::*;

#[component]
pub fn WhatPanel(inviting: Inviting) -> impl IntoView {
    let app = inviting.app;
    let asking = inviting.asking;
    let OpenForm(open) = expect_context();
    let all = Memo::new(move |_| {
        let words = app.words();
        app.read(|program| cards(program, words))
    });
    let kind = Memo::new(move |_| asking.with(|asking| asking.kind));
    let forms = Signal::derive(move || {
        all.with(|all| all.iter().map(|card| Choice::new(card.code, card.name.clone())).collect::<Vec<_>>())
    });
    let facts = move || {
        let code = kind.get().code();
        all.with(|all| all.iter().find(|card| card.code == code).map(|c| format!("{} {}", c.about, c.size)))
    };
    let languages = Signal::derive(move || {
        let words = app.words();
        vec![Choice::new("id", words.invite_indonesian()), Choice::new("en", words.invite_english())]
    });
    let choose = move |code: String| {
        if let Some(kind) = FormKind::of_code(&code) {
            inviting.ask_about(kind);
        }
    };
    let change_form = move || {
        open.set(Some(kind.get_untracked()));
        app.go(Place::Answers(AnswersSide::Forms));
    };
    let until = Signal::derive(move || asking.with(|a| a.until.map(|d| d.to_string()).unwrap_or_default()));
    let past = Signal::derive(move || {
        let today = app.today();
        let is_past = asking.with(|a| a.until.is_some_and(|day| day < today));
        if is_past { app.words().invite_until_past() } else { String::new() }
    });
    view! {
        <Panel title=Signal::derive(move || app.words().invite_what())>
            <div class="invite__stack">
                <div class="invite__form">
                    <Field label=Signal::derive(move || app.words().invite_form()) hint=Signal::derive(move || facts().unwrap_or_default())>
                        <Select
                            value=Signal::derive(move || kind.get().code().to_owned())
                            choices=forms
                            on_change=choose
                        />
                    </Field>
                    <Button size=Size::Small variant=ButtonVariant::Plain icon=IconName::Pencil on_click=change_form>
                        {move || app.words().invite_form_change()}
                    </Button>
                </div>
                <div class="field">
                    <span class="field__label" aria-hidden="true">{move || app.words().invite_language()}</span>
                    <Segmented
                        label=Signal::derive(move || app.words().invite_language())
                        choices=languages
                        value=Signal::derive(move || {
                            (if asking.with(|a| a.english) { "en" } else { "id" }).to_owned()
                        })
                        on_change=move |code: String| asking.update(|a| a.english = code == "en")
                    />
                </div>
                <Field
                    label=Signal::derive(move || app.words().invite_until())
                    hint=Signal::derive(move || app.words().invite_until_hint())
                    error=past
                >
                    <DateInput value=until on_change=move |day: String| asking.update(|a| a.until = day.parse().ok()) />
                </Field>
                {move || is_repeated(kind.get()).then(|| view! { <Round inviting /> })}
            </div>
        </Panel>
    }
}

#[component]
fn Round(inviting: Inviting) -> impl IntoView {
    let app = inviting.app;
    let asking = inviting.asking;
    let round = Signal::derive(move || asking.with(|a| a.round.clone()));
    let missing = Signal::derive(move || {
        let blank = round.with(|round| round.trim().is_empty());
        if blank { app.words().invite_round_missing() } else { String::new() }
    });
    view! {
        <Field
            label=Signal::derive(move || app.words().invite_round())
            hint=Signal::derive(move || app.words().invite_round_hint())
            error=missing
        >
            <TextInput value=round max_length=40 on_change=move |text| asking.update(|a| a.round = text) />
        </Field>
    }
}

#[component]
pub fn WhomPanel(inviting: Inviting) -> impl IntoView {
    let app = inviting.app;
    let ways = Signal::derive(move || {
        let words = app.words();
        vec![
            RadioCard::new("one", words.invite_one_link(), words.invite_one_link_note())
                .icon(IconName::Users),
            RadioCard::new("each", words.invite_each(), words.invite_each_note()).icon(IconName::UserCheck),
        ]
    });
    let audiences = Signal::derive(move || {
        let words = app.words();
        let word = |audience| match audience {
            Audience::All => words.invite_everyone(),
            Audience::Mentors => words.invite_mentors(),
            Audience::Mentees => words.invite_mentees(),
        };
        Audience::ALL.into_iter().map(|a| Choice::new(a.code(), word(a))).collect::<Vec<_>>()
    });
    let choose = move |code: String| {
        inviting.audience.set(Audience::of_code(&code).unwrap_or(Audience::All));
    };
    // A form to join with is for one role; by one link nobody is picked.
    let picks = move || {
        let usual = inviting.asking.with(|asking| audience_of(asking.kind));
        inviting.each.get() || usual == Audience::All
    };
    view! {
        <Panel title=Signal::derive(move || app.words().invite_whom())>
            <div class="invite__stack">
                <RadioCards
                    label=Signal::derive(move || app.words().invite_ways())
                    cards=ways
                    value=Signal::derive(move || (if inviting.each.get() { "each" } else { "one" }).to_owned())
                    on_change=move |way: String| inviting.asking.update(|asking| asking.each = way == "each")
                />
                {move || {
                    picks()
                        .then(|| {
                            view! {
                                <div class="field">
                                    <span class="field__label" aria-hidden="true">
                                        {move || app.words().invite_audience()}
                                    </span>
                                    <Segmented
                                        label=Signal::derive(move || app.words().invite_audience())
                                        choices=audiences
                                        value=Signal::derive(move || inviting.audience.get().code().to_owned())
                                        on_change=choose
                                    />
                                </div>
                            }
                        })
                }}
            </div>
        </Panel>
    }
}
