//! One of a list, with the control of the system.

use super::FieldTies;
use crate::ui::kit::{
    choice::Choice,
    icon::{Icon, IconName},
};
use leptos::prelude::*;

/// One of a list. For long lists, or free text, see [`super::Combobox`].
#[component]
pub fn Select(
    /// The value that holds.
    #[prop(into)]
    value: Signal<String>,
    /// The list.
    #[prop(into)]
    choices: Signal<Vec<Choice>>,
    /// Runs with the new value.
    #[prop(into)]
    on_change: Callback<String>,
    /// The words of an empty first choice; without it there is none.
    #[prop(optional, into)]
    empty: Option<Signal<String>>,
    /// The spoken name where there is no [`super::Field`] around it.
    #[prop(optional, into)]
    aria_label: Option<Signal<String>>,
    /// Not possible now.
    #[prop(optional, into)]
    disabled: Signal<bool>,
) -> impl IntoView {
    let ties = FieldTies::of("select");
    let described_by = ties.described_by;
    view! {
        <div class="select">
            <select
                class="input"
                id=ties.id.clone()
                aria-label=aria_label.map(|label| move || label.get())
                aria-describedby=move || described_by.get()
                aria-invalid=ties.aria_invalid()
                required=ties.required
                disabled=move || disabled.get()
                prop:value=move || {
                    choices.track();
                    value.get()
                }
                on:change:target=move |event| on_change.run(event.target().value())
            >
                {empty
                    .map(|words| {
                        view! {
                            <option value="" selected=move || value.with(String::is_empty)>
                                {move || words.get()}
                            </option>
                        }
                    })}
                <For each=move || choices.get() key=|choice| (choice.value.clone(), choice.label.clone()) let:choice>
                    <option
                        value=choice.value.clone()
                        selected={
                            let own = choice.value.clone();
                            move || value.with(|value| *value == own)
                        }
                    >
                        {choice.label.clone()}
                    </option>
                </For>
            </select>
            <Icon name=IconName::ChevronDown />
        </div>
    }
}
