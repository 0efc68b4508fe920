//! When and how somebody can meet, which languages they speak, and what they like.

use super::Section;
use super::draft::use_draft;
use crate::program::{Availability, Day, DayPart, MeetingMode};
use crate::screen::person::{Field as FormField, day_name, interests_in_use, languages_in_use, part_name};
use crate::ui::desk::use_app;
use crate::ui::kit::prelude::*;
use leptos::prelude::*;
use std::collections::BTreeSet;

/// The cells of the grid that are on: (day, part of the day).
fn cells(slots: Availability) -> BTreeSet<(u8, u8)> {
    slots.slots().map(|(day, part)| (day as u8, part as u8)).collect()
}

fn slots(cells: &BTreeSet<(u8, u8)>) -> Availability {
    let all = || Day::ALL.into_iter().flat_map(|day| DayPart::ALL.map(|part| (day, part)));
    all().filter(|(day, part)| cells.contains(&(*day as u8, *part as u8))).collect()
}

/// The weekly grid, the way to meet, languages.
#[component]
pub(super) fn TimeSection() -> impl IntoView {
    let app = use_app();
    let draft = use_draft();
    let modes = Signal::derive(move || {
        let words = app.words();
        vec![
            Choice::new("", words.person_meets_unsaid()),
            Choice::new("in-person", words.person_meets_in_person()),
            Choice::new("online", words.person_meets_online()),
            Choice::new("either", words.person_meets_either()),
        ]
    });
    let meets = draft.part(|f| {
        match f.meets {
            None => "",
            Some(MeetingMode::InPerson) => "in-person",
            Some(MeetingMode::Online) => "online",
            Some(MeetingMode::Either) => "either",
        }
        .to_owned()
    });
    let keep_mode = move |value: String| {
        draft.keep(FormField::Meets, |f| {
            f.meets = match value.as_str() {
                "in-person" => Some(MeetingMode::InPerson),
                "online" => Some(MeetingMode::Online),
                "either" => Some(MeetingMode::Either),
                _ => None,
            };
        });
    };
    let known = Memo::new(move |_| {
        let found = app.read(languages_in_use);
        found.into_iter().map(|text| Choice::new(text.clone(), text)).collect::<Vec<_>>()
    });
    view! {
        <Section
            title=Signal::derive(move || app.words().person_section_time())
            hint=Signal::derive(move || app.words().person_availability_hint())
        >
            <GridPicker
                label=Signal::derive(move || app.words().person_availability())
                columns=Signal::derive(move || Day::ALL.map(|day| day_name(app.words(), day)).to_vec())
                rows=Signal::derive(move || DayPart::ALL.map(|part| part_name(app.words(), part)).to_vec())
                value=draft.part(|f| cells(f.availability))
                on_change=move |chosen| draft.keep(FormField::Availability, |f| f.availability = slots(&chosen))
            />
            <Field label=Signal::derive(move || app.words().person_meets())>
                <Select value=meets choices=modes on_change=keep_mode />
            </Field>
            <Field
                label=Signal::derive(move || app.words().person_languages())
                hint=Signal::derive(move || app.words().person_languages_hint())
                error=draft.error(FormField::Languages)
            >
                <TagInput
                    values=draft.part(|f| f.languages.clone())
                    choices=known
                    free=true
                    on_change=move |all| draft.keep(FormField::Languages, |f| f.languages = all)
                />
            </Field>
        </Section>
    }
}

/// Interests outside the topics.
#[component]
pub(super) fn InterestsSection() -> impl IntoView {
    let app = use_app();
    let draft = use_draft();
    let known = Memo::new(move |_| {
        let found = app.read(interests_in_use);
        found.into_iter().map(|text| Choice::new(text.clone(), text)).collect::<Vec<_>>()
    });
    view! {
        <Section title=Signal::derive(move || app.words().person_section_interests())>
            <Field
                label=Signal::derive(move || app.words().person_section_interests())
                hint=Signal::derive(move || app.words().person_interests_hint())
                error=draft.error(FormField::Interests)
            >
                <TagInput
                    values=draft.part(|f| f.interests.clone())
                    choices=known
                    free=true
                    on_change=move |all| draft.keep(FormField::Interests, |f| f.interests = all)
                />
            </Field>
        </Section>
    }
}
