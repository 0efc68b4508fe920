//! Free text: one line, several lines, and search.

use super::FieldTies;
use crate::ui::kit::{
    icon::{Icon, IconName},
    words::use_kit_words,
};
use leptos::{html, prelude::*};

/// One line of text.
#[component]
pub fn TextInput(
    /// The text shown.
    #[prop(into)]
    value: Signal<String>,
    /// Runs with every key.
    #[prop(optional, into)]
    on_input: Option<Callback<String>>,
    /// Runs when the person is done: on leaving, or on Enter.
    #[prop(optional, into)]
    on_change: Option<Callback<String>>,
    /// An example, shown while empty.
    #[prop(optional, into)]
    placeholder: Signal<String>,
    /// The spoken name where there is no [`super::Field`] around it.
    #[prop(optional, into)]
    aria_label: Option<Signal<String>>,
    /// `text`, `email`, `url`, `tel`, `password`.
    #[prop(default = "text")]
    kind: &'static str,
    /// What the browser may fill in.
    #[prop(default = "off")]
    autocomplete: &'static str,
    /// The longest text, in characters.
    #[prop(optional)]
    max_length: Option<u32>,
    /// Not possible now.
    #[prop(optional, into)]
    disabled: Signal<bool>,
) -> impl IntoView {
    let ties = FieldTies::of("text");
    let described_by = ties.described_by;
    view! {
        <input
            class="input"
            id=ties.id.clone()
            type=kind
            autocomplete=autocomplete
            maxlength=max_length
            value=move || value.get()
            prop:value=move || value.get()
            placeholder=move || placeholder.get()
            aria-label=aria_label.map(|label| move || label.get())
            aria-describedby=move || described_by.get()
            aria-invalid=ties.aria_invalid()
            required=ties.required
            disabled=move || disabled.get()
            on:input:target=move |event| {
                if let Some(run) = on_input {
                    run.run(event.target().value());
                }
            }
            on:change:target=move |event| {
                if let Some(run) = on_change {
                    run.run(event.target().value());
                }
            }
        />
    }
}

/// Several lines of text; grows with what is written.
#[component]
pub fn TextArea(
    /// The text shown.
    #[prop(into)]
    value: Signal<String>,
    /// Runs with every key.
    #[prop(optional, into)]
    on_input: Option<Callback<String>>,
    /// Runs when the person leaves it.
    #[prop(optional, into)]
    on_change: Option<Callback<String>>,
    /// An example, shown while empty.
    #[prop(optional, into)]
    placeholder: Signal<String>,
    /// The spoken name where there is no [`super::Field`] around it.
    #[prop(optional, into)]
    aria_label: Option<Signal<String>>,
    /// Lines shown at first.
    #[prop(default = 3)]
    rows: u32,
    /// Not possible now.
    #[prop(optional, into)]
    disabled: Signal<bool>,
) -> impl IntoView {
    let ties = FieldTies::of("text");
    let described_by = ties.described_by;
    view! {
        <textarea
            class="input input--area"
            id=ties.id.clone()
            rows=rows
            prop:value=move || value.get()
            placeholder=move || placeholder.get()
            aria-label=aria_label.map(|label| move || label.get())
            aria-describedby=move || described_by.get()
            aria-invalid=ties.aria_invalid()
            required=ties.required
            disabled=move || disabled.get()
            on:input:target=move |event| {
                if let Some(run) = on_input {
                    run.run(event.target().value());
                }
            }
            on:change:target=move |event| {
                if let Some(run) = on_change {
                    run.run(event.target().value());
                }
            }
        >
            {value.get_untracked()}
        </textarea>
    }
}

/// A search line: tells every key, can be cleared.
#[component]
pub fn SearchInput(
    /// What is searched.
    #[prop(into)]
    label: Signal<String>,
    /// The text shown.
    #[prop(into)]
    value: Signal<String>,
    /// Runs with every key, and with nothing when cleared.
    #[prop(into)]
    on_input: Callback<String>,
) -> impl IntoView {
    let words = use_kit_words();
    let field = NodeRef::<html::Input>::new();
    view! {
        <div class="search">
            <Icon name=IconName::Search />
            <input
                class="input"
                type="search"
                autocomplete="off"
                node_ref=field
                value=move || value.get()
                prop:value=move || value.get()
                placeholder=move || label.get()
                aria-label=move || label.get()
                on:input:target=move |event| on_input.run(event.target().value())
                on:keydown=move |event| {
                    if event.key() == "Escape" && value.with_untracked(|text| !text.is_empty()) {
                        event.stop_propagation();
                        on_input.run(String::new());
                    }
                }
            />
            <button
                class="button button--icon search__clear"
                type="button"
                data-variant="plain"
                data-size="s"
                hidden=move || value.with(String::is_empty)
                aria-label=move || words.get().clear
                on:click=move |_| {
                    on_input.run(String::new());
                    if let Some(field) = field.get_untracked() {
                        let _ = field.focus();
                    }
                }
            >
                <Icon name=IconName::X />
            </button>
        </div>
    }
}
