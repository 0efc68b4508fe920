//! How well somebody knows a thing: 0 to 4, filled like steps.

use crate::ui::kit::{ids::fresh_id, tone::Tone};
use leptos::prelude::*;

/// A row of steps; all up to the chosen one are filled, and its name is shown.
#[component]
pub fn LevelPicker(
    /// Of what.
    #[prop(into)]
    label: Signal<String>,
    /// The level that holds, from 0.
    #[prop(into)]
    value: Signal<u8>,
    /// The names of the levels, from 0 up.
    #[prop(into)]
    levels: Signal<Vec<String>>,
    /// Whose side: mentor or mentee.
    #[prop(optional)]
    tone: Tone,
    /// Speaks the label without showing it: in tables.
    #[prop(optional)]
    label_hidden: bool,
    /// Runs with the new level.
    #[prop(into)]
    on_change: Callback<u8>,
) -> impl IntoView {
    let name = fresh_id("level");
    let named =
        move |level: u8| levels.with(|names| names.get(usize::from(level)).cloned().unwrap_or_default());
    let filled = move |level: u8| level > 0 && level <= value.get();
    let count = move || levels.with(|names| u8::try_from(names.len()).unwrap_or(u8::MAX));
    view! {
        <fieldset class="level" data-tone=tone.name()>
            <legend class=if label_hidden { "visually-hidden" } else { "level__label" }>{move || label.get()}</legend>
            <div class="level__row">
                <For each=move || 0..count() key=|level| *level let:level>
                    <label class="level__one" data-filled=move || filled(level)>
                        <input
                            type="radio"
                            name=name.clone()
                            value=level
                            checked=move || value.get() == level
                            prop:checked=move || value.get() == level
                            on:change=move |_| on_change.run(level)
                        />
                        <span aria-hidden="true">{level}</span>
                        <span class="visually-hidden">{move || format!("{level}: {}", named(level))}</span>
                    </label>
                </For>
                <span class="level__name" aria-hidden="true">{move || named(value.get())}</span>
            </div>
        </fieldset>
    }
}
