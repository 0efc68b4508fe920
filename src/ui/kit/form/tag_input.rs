//! Several of a list, each shown as a tag.

use super::FieldTies;
use crate::ui::kit::{
    choice::Choice,
    icon::{Icon, IconName},
    tone::Tone,
    words::use_kit_words,
};
use leptos::{ev::KeyboardEvent, html, prelude::*};

const SHOWN: usize = 60;

/// A small word that can be taken away when `on_remove` is given.
#[component]
pub fn Tag(
    /// The word.
    #[prop(into)]
    label: Signal<String>,
    /// Whose side, or what it says.
    #[prop(optional)]
    tone: Tone,
    /// Runs when taken away.
    #[prop(optional, into)]
    on_remove: Option<Callback<()>>,
) -> impl IntoView {
    let words = use_kit_words();
    view! {
        <span class="tag" data-tone=tone.name()>
            {move || label.get()}
            {on_remove
                .map(|run| {
                    view! {
                        <button
                            class="tag__remove"
                            type="button"
                            aria-label=move || format!("{} {}", words.get().remove, label.get())
                            on:click=move |_| run.run(())
                        >
                            <Icon name=IconName::X />
                        </button>
                    }
                })}
        </span>
    }
}

/// Several of a list; with `free`, also texts that are not in it.
#[component]
pub fn TagInput(
    /// The values that hold, in their order.
    #[prop(into)]
    values: Signal<Vec<String>>,
    /// The list.
    #[prop(into)]
    choices: Signal<Vec<Choice>>,
    /// Runs with all values after one was added or taken away.
    #[prop(into)]
    on_change: Callback<Vec<String>>,
    /// Takes a text that is not in the list.
    #[prop(optional)]
    free: bool,
    /// Whose side the tags belong to.
    #[prop(optional)]
    tone: Tone,
    /// An example, shown while empty.
    #[prop(optional, into)]
    placeholder: Signal<String>,
    /// The spoken name where there is no [`super::Field`] around it.
    #[prop(optional, into)]
    aria_label: Option<Signal<String>>,
) -> impl IntoView {
    let words = use_kit_words();
    let ties = FieldTies::of("tags");
    let described_by = ties.described_by;
    let list_id = format!("{}-list", ties.id);
    let field = NodeRef::<html::Input>::new();
    let open = RwSignal::new(false);
    let typed = RwSignal::new(String::new());
    let active = RwSignal::new(0_usize);

    let label_of = move |value: &str| {
        choices.with(|list| {
            list.iter()
                .find(|choice| choice.value == value)
                .map_or_else(|| value.to_owned(), |choice| choice.label.clone())
        })
    };
    let shown = Memo::new(move |_| {
        let text = typed.get();
        let taken = values.get();
        let mut list: Vec<Choice> = choices.with(|list| {
            list.iter()
                .filter(|choice| choice.matches(&text) && !taken.contains(&choice.value))
                .take(SHOWN)
                .cloned()
                .collect()
        });
        let own = text.trim();
        let known = choices.with(|all| all.iter().any(|choice| choice.label.eq_ignore_ascii_case(own)));
        if free && !own.is_empty() && !known && !taken.iter().any(|value| value == own) {
            list.push(Choice::new(own, format!("{} “{own}”", words.get().add)));
        }
        list
    });
    let add = move |value: String| {
        typed.set(String::new());
        active.set(0);
        let mut all = values.get_untracked();
        if !value.is_empty() && !all.contains(&value) {
            all.push(value);
            on_change.run(all);
        }
    };
    let remove = move |value: &str| {
        let mut all = values.get_untracked();
        all.retain(|held| held != value);
        on_change.run(all);
        if let Some(field) = field.get_untracked() {
            let _ = field.focus();
        }
    };
    let add_active = move || {
        if let Some(choice) = shown.with_untracked(|list| list.get(active.get_untracked()).cloned()) {
            add(choice.value);
        }
    };
    let step = move |by: isize| {
        let count = shown.with_untracked(Vec::len);
        if open.get_untracked() {
            active.update(|place| *place = place.saturating_add_signed(by).min(count.saturating_sub(1)));
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
            add_active();
        }
        "," | ";" if free && !typed.with_untracked(|text| text.trim().is_empty()) => {
            event.prevent_default();
            add(typed.get_untracked().trim().to_owned());
        }
        "Backspace" if typed.with_untracked(String::is_empty) => {
            if let Some(last) = values.with_untracked(|all| all.last().cloned()) {
                remove(&last);
            }
        }
        "Escape" if open.get_untracked() => {
            event.prevent_default();
            event.stop_propagation();
            open.set(false);
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
        <div class="combobox tag-input" data-open=move || open.get()>
            <div class="input tag-input__box">
                <For each=move || values.get() key=Clone::clone let:value>
                    <Tag
                        label={
                            let value = value.clone();
                            move || label_of(&value)
                        }
                        tone=tone
                        on_remove=move |()| remove(&value)
                    />
                </For>
                <input
                    class="tag-input__field"
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
                    placeholder=move || if values.with(Vec::is_empty) { placeholder.get() } else { String::new() }
                    prop:value=move || typed.get()
                    on:input:target=move |event| {
                        typed.set(event.target().value());
                        active.set(0);
                        open.set(true);
                    }
                    on:click=move |_| open.set(true)
                    on:keydown=on_key
                    on:blur=move |_| {
                        open.set(false);
                        if free {
                            add(typed.get_untracked().trim().to_owned());
                        }
                        typed.set(String::new());
                    }
                />
            </div>
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
                                    let chosen = choice.value;
                                    view! {
                                        <li
                                            class="option"
                                            role="option"
                                            id=option_id(place)
                                            aria-selected="false"
                                            data-active=move || active.get() == place
                                            on:mousedown=move |event| {
                                                event.prevent_default();
                                                add(chosen.clone());
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
