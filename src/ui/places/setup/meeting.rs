//! Kinds of session, who sits with whom, how people address each other.

use super::edits::{Edits, MarkBadge};
use crate::language::Words;
use crate::program::{AddressForm, Format, GroupForm};
use crate::screen::setup::{ADDRESSES, FORMATS, Field as Which, GROUPS, SetupEdit, value_of};
use crate::ui::kit::prelude::*;
use leptos::prelude::*;

fn format_words(words: Words, format: Format) -> (String, String) {
    match format {
        Format::CasualTalk => (words.setup_casual(), words.setup_casual_note()),
        Format::HandsOn => (words.setup_hands_on(), words.setup_hands_on_note()),
        Format::ProjectObservation => (words.setup_observation(), words.setup_observation_note()),
    }
}

fn group_words(words: Words, group: GroupForm) -> (String, String) {
    match group {
        GroupForm::OneToOne => (words.setup_one_to_one(), words.setup_one_to_one_note()),
        GroupForm::OneMentorSeveralMentees => (words.setup_one_several(), words.setup_one_several_note()),
        GroupForm::SeveralMentorsOneMentee => (words.setup_several_one(), words.setup_several_one_note()),
    }
}

fn address_word(words: Words, address: AddressForm) -> String {
    match address {
        AddressForm::Anda => words.setup_anda(),
        AddressForm::BapakIbu => words.setup_bapak_ibu(),
        AddressForm::Kamu => words.setup_kamu(),
        AddressForm::FirstName => words.setup_first_name(),
    }
}

/// How they meet.
#[component]
pub fn MeetingSection(
    /// The edits.
    edits: Edits,
) -> impl IntoView {
    let app = edits.app;
    let groups = Signal::derive(move || {
        let card = |(value, group)| {
            let (title, note) = group_words(app.words(), group);
            RadioCard::new(value, title, note)
        };
        GROUPS.into_iter().map(card).collect::<Vec<_>>()
    });
    let addresses = Signal::derive(move || {
        let choice = |(value, form)| Choice::new(value, address_word(app.words(), form));
        ADDRESSES.into_iter().map(choice).collect::<Vec<_>>()
    });
    view! {
        <Panel title=Signal::derive(move || app.words().setup_how_title())>
            <div class="setup__stack">
                <div class="setup-field">
                    <Formats edits />
                    <MarkBadge edits field=Which::Formats />
                </div>
                <div class="setup-field">
                    <RadioCards
                        label=Signal::derive(move || app.words().setup_group())
                        cards=groups
                        value=edits.read(|s| value_of(&GROUPS, &s.group_form).to_owned())
                        on_change=edits.text(Which::Group)
                    />
                    <MarkBadge edits field=Which::Group />
                </div>
                <div class="setup-field">
                    <span class="field__label" aria-hidden="true">{move || app.words().setup_address()}</span>
                    <p class="field__hint">{move || app.words().setup_address_hint()}</p>
                    <Segmented
                        label=Signal::derive(move || app.words().setup_address())
                        choices=addresses
                        value=edits.read(|s| value_of(&ADDRESSES, &s.address).to_owned())
                        on_change=edits.text(Which::Address)
                    />
                </div>
            </div>
        </Panel>
    }
}

#[component]
fn Formats(edits: Edits) -> impl IntoView {
    let app = edits.app;
    let error = edits.error(Which::Formats);
    let one = move |format: Format| {
        let on = edits.read(move |s| s.formats.contains(&format));
        // A box that may not be cleared is drawn again as it was.
        let again = RwSignal::new(0_u32);
        let checked = Signal::derive(move || {
            again.track();
            on.get()
        });
        let change = move |on: bool| {
            if !edits.commit(&SetupEdit::Format(format, on)) {
                again.update(|n| *n += 1);
            }
        };
        view! {
            <Checkbox
                label=Signal::derive(move || format_words(app.words(), format).0)
                hint=Signal::derive(move || format_words(app.words(), format).1)
                checked=checked
                on_change=change
            />
        }
    };
    view! {
        <FieldSet
            label=Signal::derive(move || app.words().setup_formats())
            hint=Signal::derive(move || app.words().setup_formats_hint())
        >
            <div class="setup__formats">{FORMATS.into_iter().map(one).collect_view()}</div>
            <p class="field__error" aria-live="polite">{move || error.get()}</p>
        </FieldSet>
    }
}
