//! Dates, rhythm, length and number of sessions, the mentor circle.

use super::edits::{Edits, MarkBadge};
use crate::language::{Words, date};
use crate::library;
use crate::program::{Rhythm, Setup};
use crate::screen::setup::{self, Field as Which, RHYTHMS, SetupEdit, value_of};
use crate::ui::kit::prelude::*;
use leptos::prelude::*;

fn rhythm_word(words: Words, rhythm: Rhythm) -> String {
    match rhythm {
        Rhythm::Weekly => words.setup_weekly(),
        Rhythm::EveryTwoWeeks => words.setup_two_weeks(),
        Rhythm::Monthly => words.setup_monthly(),
        Rhythm::ByAgreement => words.setup_by_agreement(),
    }
}

fn months(setup: &Setup) -> Option<u8> {
    setup.template.as_deref().and_then(library::template).map(|t| t.months)
}

/// When and how often.
#[component]
pub fn ScheduleSection(
    /// The edits.
    edits: Edits,
) -> impl IntoView {
    let app = edits.app;
    let rhythms = Signal::derive(move || {
        RHYTHMS
            .into_iter()
            .map(|(value, r)| Choice::new(value, rhythm_word(app.words(), r)))
            .collect::<Vec<_>>()
    });
    let sum = Signal::derive(move || {
        app.read(|p| app.words().setup_rhythm_sum(p.setup.session_count, p.setup.session_minutes))
    });
    view! {
        <Panel title=Signal::derive(move || app.words().setup_when_title()) sub=sum>
            <div class="setup__stack">
                <Dates edits />
                <div class="setup-field">
                    <span class="field__label" aria-hidden="true">{move || app.words().setup_rhythm()}</span>
                    <Segmented
                        label=Signal::derive(move || app.words().setup_rhythm())
                        choices=rhythms
                        value=edits.read(|s| value_of(&RHYTHMS, &s.rhythm).to_owned())
                        on_change=edits.text(Which::Rhythm)
                    />
                    <MarkBadge edits field=Which::Rhythm />
                </div>
                <div class="setup__grid">
                    <div class="setup-field">
                        <Field
                            label=Signal::derive(move || app.words().setup_minutes())
                            error=edits.error(Which::Minutes)
                        >
                            <NumberInput
                                value=edits.read(|s| i32::from(s.session_minutes))
                                on_change=edits.number(Which::Minutes)
                                min=15
                                max=240
                                step=15
                                unit=Signal::derive(move || app.words().setup_minutes_unit())
                            />
                        </Field>
                        <MarkBadge edits field=Which::Minutes />
                    </div>
                    <div class="setup-field">
                        <Field
                            label=Signal::derive(move || app.words().setup_count())
                            error=edits.error(Which::Count)
                        >
                            <NumberInput
                                value=edits.read(|s| i32::from(s.session_count))
                                on_change=edits.number(Which::Count)
                                min=1
                                max=104
                                unit=Signal::derive(move || app.words().setup_count_unit())
                            />
                        </Field>
                        <MarkBadge edits field=Which::Count />
                    </div>
                    <div class="setup-field">
                        <Field
                            label=Signal::derive(move || app.words().setup_circle())
                            hint=Signal::derive(move || app.words().setup_circle_hint())
                            error=edits.error(Which::Circle)
                        >
                            <NumberInput
                                value=edits.read(|s| i32::from(s.circle_months))
                                on_change=edits.number(Which::Circle)
                                min=0
                                max=12
                                unit=Signal::derive(move || app.words().setup_circle_unit())
                            />
                        </Field>
                        <MarkBadge edits field=Which::Circle />
                    </div>
                </div>
            </div>
        </Panel>
    }
}

#[component]
fn Dates(edits: Edits) -> impl IntoView {
    let app = edits.app;
    let day = |day: Option<chrono::NaiveDate>| day.map(|d| d.to_string()).unwrap_or_default();
    let proposed = edits.read(setup::proposed_end);
    let ends_hint = Signal::derive(move || {
        let words = app.words();
        app.read(|p| months(&p.setup)).map_or_else(String::new, |m| words.setup_ends_hint(m))
    });
    let take = move || {
        if let Some(day) = proposed.get_untracked() {
            edits.commit(&SetupEdit::Text(Which::Ends, day.to_string()));
        }
    };
    view! {
        <div class="setup__grid">
            <Field label=Signal::derive(move || app.words().setup_starts()) error=edits.error(Which::Starts)>
                <DateInput value=edits.read(move |s| day(s.starts)) on_change=edits.text(Which::Starts) />
            </Field>
            <div class="setup-field">
                <Field
                    label=Signal::derive(move || app.words().setup_ends())
                    hint=ends_hint
                    error=edits.error(Which::Ends)
                >
                    <DateInput value=edits.read(move |s| day(s.ends)) on_change=edits.text(Which::Ends) />
                </Field>
                {move || {
                    proposed
                        .get()
                        .map(|day| {
                            let words = app.words();
                            let label = words.setup_propose_end(&date(day, words.language()));
                            view! { <Button size=Size::Small on_click=take>{label}</Button> }
                        })
                }}
            </div>
        </div>
    }
}
