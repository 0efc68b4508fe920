//! What can be done with other rules that were tried: use them, put them away, keep them by name.

use super::desk::use_pairs;
use crate::language::{change_sentence, refusal};
use crate::program::{Command, Scenario, ScenarioId};
use crate::screen::board::moved;
use crate::ui::desk::use_app;
use crate::ui::kit::prelude::*;
use leptos::prelude::*;

/// What can be done with what is on the bench.
#[component]
pub fn Decide() -> impl IntoView {
    let app = use_app();
    let desk = use_pairs();
    let bench = desk.bench;
    let (name, error) = (RwSignal::new(String::new()), RwSignal::new(String::new()));
    let differs = move || {
        let words = app.words();
        let list = app.read(|program| moved(&program.rules, &bench.rules(), words));
        if list.is_empty() { String::new() } else { words.lab_moved(&list.join(", ")) }
    };
    let take = move |()| {
        if app.dispatch_with_undo(Command::EditRules(Box::new(untrack(|| bench.rules())))) {
            bench.clear();
        }
    };
    let keep = move || {
        let id = ScenarioId::new(app.fresh_id());
        let rules = untrack(|| bench.rules());
        let scenario = Scenario::named(id, name.get_untracked().trim(), rules, app.now_ms());
        let words = untrack(|| app.words());
        match app.ask(Command::KeepScenario(Box::new(scenario))) {
            Ok(change) => {
                name.set(String::new());
                error.set(String::new());
                if let Some(change) = change {
                    app.toast_with_undo(change_sentence(words, &change.name));
                }
            }
            Err(refused) => error.set(app.peek(|program| refusal(words, &refused, program))),
        }
    };
    // Where pairs run, what has changed is said beside what can be done about it.
    let old = move || {
        !desk.runner.running()
            && !desk.cohort_changed()
            && desk.with_result(|result| result.outdated).unwrap_or(false)
    };
    view! {
        <div class="trial__decide">
            <Show when=move || bench.is_moved()>
                <p class="trial__differs">{differs}</p>
                <div class="trial__buttons">
                    <Button variant=ButtonVariant::Primary icon=IconName::Check on_click=Callback::new(take)>
                        {move || app.words().lab_use()}
                    </Button>
                    <Button icon=IconName::Undo on_click=Callback::new(move |()| bench.clear())>
                        {move || app.words().lab_reset()}
                    </Button>
                </div>
            </Show>
            <Show when=old>
                <div class="trial__old">
                    <p>{move || app.words().lab_board_old()}</p>
                    <Button icon=IconName::Refresh on_click=Callback::new(move |()| desk.runner.start(app))>
                        {move || app.words().board_run_again()}
                    </Button>
                </div>
            </Show>
            <form
                class="trial__keep"
                on:submit=move |event| {
                    event.prevent_default();
                    keep();
                }
            >
                <Field
                    label=Signal::derive(move || app.words().lab_name())
                    hint=Signal::derive(move || app.words().lab_name_hint())
                    error=error
                >
                    <TextInput
                        value=name
                        on_input=move |text: String| {
                            error.set(String::new());
                            name.set(text);
                        }
                    />
                </Field>
                <Button icon=IconName::Save submit=true>{move || app.words().lab_keep()}</Button>
            </form>
        </div>
    }
}
