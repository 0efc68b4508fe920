//! What the program is called, whose it is, and what for.

use super::edits::Edits;
use crate::screen::setup::Field as Which;
use crate::ui::kit::prelude::*;
use leptos::prelude::*;

/// Name, organisation, sponsor.
#[component]
pub fn AboutSection(
    /// The edits.
    edits: Edits,
) -> impl IntoView {
    let app = edits.app;
    view! {
        <Panel title=Signal::derive(move || app.words().setup_about_title())>
            <div class="setup__grid">
                <Field
                    label=Signal::derive(move || app.words().setup_name())
                    hint=Signal::derive(move || app.words().setup_name_hint())
                    error=edits.error(Which::Name)
                >
                    <TextInput value=edits.read(|s| s.name.clone()) on_change=edits.text(Which::Name) />
                </Field>
                <Field
                    label=Signal::derive(move || app.words().setup_organisation())
                    error=edits.error(Which::Organisation)
                >
                    <TextInput
                        value=edits.read(|s| s.organisation.clone())
                        on_change=edits.text(Which::Organisation)
                    />
                </Field>
                <Field
                    label=Signal::derive(move || app.words().setup_sponsor())
                    hint=Signal::derive(move || app.words().setup_sponsor_hint())
                    error=edits.error(Which::Sponsor)
                >
                    <TextInput value=edits.read(|s| s.sponsor.clone()) on_change=edits.text(Which::Sponsor) />
                </Field>
            </div>
        </Panel>
    }
}

/// Purpose and signs of success.
#[component]
pub fn PurposeSection(
    /// The edits.
    edits: Edits,
) -> impl IntoView {
    let app = edits.app;
    view! {
        <Panel title=Signal::derive(move || app.words().setup_why_title())>
            <div class="setup__stack">
                <Field
                    label=Signal::derive(move || app.words().setup_purpose())
                    hint=Signal::derive(move || app.words().setup_purpose_hint())
                    error=edits.error(Which::Purpose)
                >
                    <TextArea value=edits.read(|s| s.purpose.clone()) on_change=edits.text(Which::Purpose) />
                </Field>
                <Field
                    label=Signal::derive(move || app.words().setup_signs())
                    hint=Signal::derive(move || app.words().setup_signs_hint())
                    error=edits.error(Which::Signs)
                >
                    <TextArea
                        rows=4
                        value=edits.read(|s| s.success_signs.join("\n"))
                        on_change=edits.text(Which::Signs)
                    />
                </Field>
            </div>
        </Panel>
    }
}
