//! The settings of the program: guided by what is left, skippable, always editable.
//!
//! Not here: what an edit does and what is wrong with it (`screen::setup`). Start with [`SetupPlace`].

mod about;
mod edits;
mod ladder;
mod meeting;
mod schedule;
mod steps;

use crate::screen::setup;
use crate::ui::desk::use_app;
use crate::ui::kit::prelude::*;
use about::{AboutSection, PurposeSection};
use edits::Edits;
use ladder::LadderSection;
use leptos::prelude::*;
use meeting::MeetingSection;
use schedule::ScheduleSection;
use steps::StepsPanel;

/// The settings.
#[component]
pub fn SetupPlace() -> impl IntoView {
    let app = use_app();
    let edits = Edits::new(app);
    let above = move || {
        let words = app.words();
        app.read(|p| setup::template_name(&p.setup, words))
            .map_or_else(String::new, |name| words.setup_from_template(&name))
    };
    view! {
        <div class="setup">
            <PageHeader
                title=Signal::derive(move || app.words().setup_title())
                sub=Signal::derive(move || app.words().setup_sub())
                above=Signal::derive(above)
            />
            <div class="setup__columns">
                <StepsPanel />
                <div class="setup__sections">
                    <AboutSection edits />
                    <PurposeSection edits />
                    <ScheduleSection edits />
                    <MeetingSection edits />
                    <LadderSection edits />
                </div>
            </div>
        </div>
    }
    .into_any()
}
