//! Bringing in a list of people, in three steps: bring it, match its columns, see what would become of it.
//!
//! `state` holds the list and what was decided; `bring`, `columns` and `preview` are the steps, `row` one row
//! looked at closely, `ladder` the order of grades.

mod bring;
mod columns;
mod how_read;
mod ladder;
mod preview;
mod row;
mod state;

use crate::ui::desk::use_app;
use crate::ui::kit::prelude::*;
use leptos::prelude::*;
use state::{Import, Stage};

/// The import place.
#[component]
pub fn ImportPlace() -> impl IntoView {
    let app = use_app();
    let import = Import::new(app);
    provide_context(import);
    import.take_what_was_dropped();
    let now = import.stage;
    let steps = move || {
        let words = app.words();
        let at = now.get();
        let labels = [
            (Stage::Bring, words.import_step_bring()),
            (Stage::Columns, words.import_step_columns()),
            (Stage::Preview, words.import_step_preview()),
        ];
        let standing = |step: Stage| match step.cmp(&at) {
            std::cmp::Ordering::Less => StepState::Done,
            std::cmp::Ordering::Equal => StepState::Current,
            std::cmp::Ordering::Greater => StepState::Todo,
        };
        labels.into_iter().map(|(step, label)| Step::new(label, "", standing(step))).collect::<Vec<_>>()
    };
    view! {
        <div class="import">
            <Stepper label=Signal::derive(move || app.words().import_steps()) steps=Signal::derive(steps) />
            {move || match now.get() {
                Stage::Bring => view! { <bring::Bring /> }.into_any(),
                Stage::Columns => view! { <columns::Columns /> }.into_any(),
                Stage::Preview => view! { <preview::Preview /> }.into_any(),
            }}
        </div>
    }
}
