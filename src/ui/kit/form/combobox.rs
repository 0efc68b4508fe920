//! One of a long list: type to narrow it, arrows to walk it.

use super::FieldTies;
use crate::ui::kit::{
    choice::Choice,
    icon::{Icon, IconName},
    words::use_kit_words,
};
use leptos::{ev::KeyboardEvent, html, prelude::*};

/// The most choices shown at once; typing narrows the rest.
const SHOWN: usize = 60;

/// One of a long list, or free text where `free` is set.
#[component]
pub fn Combobox(
    /// The value that holds; with `free`, any text.
    #[prop(into)]
    value: Signal<String>,
    /// The list.
    #[prop(into)]
    choices: Signal<Vec<Choice>>,
    /// Runs with the new value; with nothing when cleared.
    #[prop(into)]
    on_change: Callback<String>,
    /// Takes a text that is not in the list.
    #[prop(optional)]
    free: bool,
    /// An example, shown while empty.
    #[prop(optional, into)]
    placeholder: Signal<String>,
    /// The spoken name where there is no [`super::Field`] around it.
    #[prop(optional, into)]
    aria_label: Option<Signal<String>>,
    /// Not possible now.
    #[prop(optional, into)]
    disabled: Signal<bool>,
) -> impl IntoView {
    let words = use_kit_words();
    let ties = FieldTies::of("combobox");
    let described_by = ties.described_by;
    let list_id = format!("{}-list", ties.id);
    let field = NodeRef::<html::Input>::new();

    let open = RwSignal::new(false);
    // What is being typed; nothing while the field rests and shows the value's label.
    let typed = RwSignal::new(None::<String>);
    let active = RwSignal::new(0_usize);

    let label_of_value = move || {
        let value = value.get();
        choices.with(|list| {
            list.iter()
                .find(|choice| choice.value == value)
                .map_or(if free { value.clone() } else { String::new() }, |choice| choice.label.clone())
        })
    };
    let shown = Memo::new(move |_| {
        let typed = typed.get().unwrap_or_default();
        choices.with(|list| {
            list.iter().filter(|choice| choice.matches(&typed)).take(SHOWN).cloned().collect::<Vec<_>>()
        })
    });
    let text = move || typed.get().unwrap_or_else(label_of_value);
    let rest = move || {
        open.set(false);
        typed.set(None);
        active.set(0);
    };
    let choose = move |new: String| {
        rest();
        on_change.run(new);
    };
    // Leaving keeps what was typed where it means something, and forgets it where it does not.
    let settle = move || {
        if let Some(text) = typed.get_untracked() {
            let text = text.trim().to_owned();
            let exact = choices.with_untracked(|list| {
                list.iter()
                    .find(|choice| choice.label.to_lowercase() == text.to_lowercase())
                    .map(|choice| choice.value.clone())
            });
            match exact {
                Some(value) => on_change.run(value),
                None if free || text.is_empty() => on_change.run(text),
                None => {}
            }
        }
        rest();
    };
    let step = move |by: isize| {
        let count = shown.with_untracked(Vec::len);
        if count == 0 {
            return;
        }
        if open.get_untracked() {
            active.update(|place| *place = place.saturating_add_signed(by).min(count - 1));
        } else {
            open.set(true);
        }
    };
    let on_key = move |event: KeyboardEvent| match event.key().as_str() {
        "ArrowDown" => {
            event.prevent_default();
            step(1);
        }
        "ArrowUp" => {
            event.prevent_default();
            step(-1);
        }
        "Enter" if open.get_untracked() => {
            event.prevent_default();
            match shown.with_untracked(|list| list.get(active.get_untracked()).cloned()) {
                Some(choice) if !free || typed.with_untracked(Option::is_none) || choice.matches(&text()) => {
                    choose(choice.value);
                }
                _ => settle(),
            }
        }
        "Escape" if open.get_untracked() => {
            event.prevent_default();
            event.stop_propagation();
            rest();
        }
        _ => {}
    };
    let option_id = {
        let list_id = list_id.clone();
        move |place: usize| format!("{list_id}-{place}")
    };
    let active_id = {
        let option_id = option_id.clone();
        move || (open.get() && shown.with(|list| !list.is_empty())).then(|| option_id(active.get()))
    };
    view! {
        <div class="combobox" data-open=move || open.get()>
            <input
                class="input"
                id=ties.id.clone()
                type="text"
                role="combobox"
                autocomplete="off"
                node_ref=field
                aria-autocomplete="list"
                aria-controls=list_id.clone()
                aria-expanded=move || open.get().to_string()
                aria-activedescendant=active_id
                aria-label=aria_label.map(|label| move || label.get())
                aria-describedby=move || described_by.get()
                aria-invalid=ties.aria_invalid()
                required=ties.required
                disabled=move || disabled.get()
                placeholder=move || placeholder.get()
                value=text
                prop:value=text
                on:input:target=move |event| {
                    typed.set(Some(event.target().value()));
                    active.set(0);
                    open.set(true);
                }
                on:click=move |_| open.set(true)
                on:keydown=on_key
                on:blur=move |_| settle()
            />
            <button
                class="combobox__toggle"
                type="button"
                tabindex="-1"
                disabled=move || disabled.get()
                aria-label=move || words.get().show_choices
                on:mousedown=move |event| {
                    event.prevent_default();
                    open.update(|open| *open = !*open);
                    if let Some(field) = field.get_untracked() {
                        let _ = field.focus();
                    }
                }
            >
                <Icon name=IconName::ChevronDown />
            </button>
            <ul class="listbox" role="listbox" id=list_id hidden=move || !open.get()>
                {move || {
                    let option_id = option_id.clone();
                    open.get()
                        .then(|| {
                            shown
                                .get()
                                .into_iter()
                                .enumerate()
                                .map(|(place, choice)| {
                                    let (chosen, own) = (choice.value.clone(), choice.value);
                                    view! {
                                        <li
                                            class="option"
                                            role="option"
                                            id=option_id(place)
                                            data-active=move || active.get() == place
                                            aria-selected=move || value.with(|value| *value == own).to_string()
                                            on:mousedown=move |event| {
                                                event.prevent_default();
                                                choose(chosen.clone());
                                            }
                                        >
                                            <span>{choice.label}</span>
                                            {(!choice.note.is_empty()).then(|| view! { <small>{choice.note}</small> })}
                                        </li>
                                    }
                                })
                                .collect_view()
                        })
                }}
                {move || {
                    (open.get() && shown.with(Vec::is_empty))
                        .then(|| view! { <li class="option option--none" role="option" aria-disabled="true" aria-selected="false">{words.get().no_results}</li> })
                }}
            </ul>
        </div>
    }
}
