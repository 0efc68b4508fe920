//! A label, a hint and an error around one control.

use crate::ui::kit::{
    icon::{Icon, IconName},
    ids::fresh_id,
    words::use_kit_words,
};
use leptos::{context::Provider, prelude::*};

/// What a control inside a [`Field`] needs to be tied to its words.
#[derive(Clone)]
pub struct FieldTies {
    /// The control's id, which the label points at.
    pub id: String,
    /// The ids of hint and error, as far as they are shown.
    pub described_by: Signal<Option<String>>,
    /// Whether an error is shown.
    pub invalid: Signal<bool>,
    /// Whether it must be filled in.
    pub required: bool,
}

impl FieldTies {
    /// The ties of the field around a control, or fresh ones where it stands alone.
    pub fn of(part: &str) -> Self {
        use_context::<Self>().unwrap_or_else(|| Self {
            id: fresh_id(part),
            described_by: Signal::stored(None),
            invalid: Signal::stored(false),
            required: false,
        })
    }

    /// `true` for a control with an error, else no attribute at all.
    pub fn aria_invalid(&self) -> impl Fn() -> Option<&'static str> + Send + Sync + Clone + 'static {
        let invalid = self.invalid;
        move || invalid.get().then_some("true")
    }
}

/// Label, hint and error of the one control given as child.
#[component]
pub fn Field(
    /// What is asked.
    #[prop(into)]
    label: Signal<String>,
    /// A line of help; empty for none.
    #[prop(optional, into)]
    hint: Signal<String>,
    /// What is wrong, and what helps; empty for nothing.
    #[prop(optional, into)]
    error: Signal<String>,
    /// Must be filled in.
    #[prop(optional)]
    required: bool,
    /// The control.
    children: Children,
) -> impl IntoView {
    let words = use_kit_words();
    let id = fresh_id("field");
    let (hint_id, error_id) = (format!("{id}-hint"), format!("{id}-error"));
    let described_by = {
        let (hint_id, error_id) = (hint_id.clone(), error_id.clone());
        Signal::derive(move || {
            let ids: Vec<&str> = [(hint, &hint_id), (error, &error_id)]
                .iter()
                .filter(|(text, _)| text.with(|text| !text.is_empty()))
                .map(|(_, id)| id.as_str())
                .collect();
            (!ids.is_empty()).then(|| ids.join(" "))
        })
    };
    let invalid = Signal::derive(move || error.with(|text| !text.is_empty()));
    let ties = FieldTies { id: id.clone(), described_by, invalid, required };
    view! {
        <div class="field" data-invalid=move || invalid.get()>
            <label class="field__label" for=id>
                {move || label.get()}
                {required.then(|| view! { " " <span class="field__required">{move || words.get().required}</span> })}
            </label>
            <Provider value=ties>{children()}</Provider>
            {move || {
                hint.with(|text| !text.is_empty()).then(|| view! { <p class="field__hint" id=hint_id.clone()>{hint.get()}</p> })
            }}
            <div class="field__error" aria-live="polite">
                {move || {
                    invalid
                        .get()
                        .then(|| {
                            view! {
                                <p id=error_id.clone()>
                                    <Icon name=IconName::AlertCircle />
                                    {error.get()}
                                </p>
                            }
                        })
                }}
            </div>
        </div>
    }
}

/// Several fields under one name.
#[component]
pub fn FieldSet(
    /// What they are about.
    #[prop(into)]
    label: Signal<String>,
    /// A line of help; empty for none.
    #[prop(optional, into)]
    hint: Signal<String>,
    /// The fields.
    children: Children,
) -> impl IntoView {
    view! {
        <fieldset class="fieldset">
            <legend class="fieldset__legend">{move || label.get()}</legend>
            {move || hint.with(|text| !text.is_empty()).then(|| view! { <p class="field__hint">{hint.get()}</p> })}
            <div class="fieldset__body">{children()}</div>
        </fieldset>
    }
}
