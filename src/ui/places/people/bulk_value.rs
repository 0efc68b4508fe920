//! The one value a bulk edit asks for.

use super::add::role_choices;
use super::desk::use_people_desk;
use crate::screen::people::{BulkForm, BulkKind, BulkValue};
use crate::screen::person::{importance_name, level_name};
use crate::ui::desk::use_app;
use crate::ui::kit::prelude::*;
use leptos::prelude::*;

fn plain(texts: &[String]) -> Vec<Choice> {
    texts.iter().map(|text| Choice::new(text, text)).collect()
}

/// The field that fits the kind of the form.
#[component]
pub(super) fn BulkValueField(form: RwSignal<Option<BulkForm>>) -> impl IntoView {
    let app = use_app();
    let kind = Memo::new(move |_| form.with(|form| form.as_ref().map(|f| f.kind)));
    let label = Signal::derive(move || app.words().bulk_value());
    move || {
        let kind = kind.get()?;
        Some(match kind.asks_for() {
            BulkValue::Role => view! {
                <Segmented label choices=role_choices() value=text_of(form) on_change=move |v| set_text(form, v) />
            }
            .into_any(),
            BulkValue::Number => view! {
                <Field label>
                    <NumberInput
                        value=Signal::derive(move || form.with(|f| f.as_ref().map_or(1, |f| i32::from(f.number))))
                        min=0
                        max=50
                        on_change=move |n| set(form, |f| f.number = u8::try_from(n).unwrap_or(0))
                    />
                </Field>
            }
            .into_any(),
            BulkValue::Need | BulkValue::Offer | BulkValue::Topic => view! { <TopicValue form kind /> }.into_any(),
            _ => view! { <Chosen form kind /> }.into_any(),
        })
    }
}

fn text_of(form: RwSignal<Option<BulkForm>>) -> Signal<String> {
    Signal::derive(move || form.with(|f| f.as_ref().map(|f| f.text.clone()).unwrap_or_default()))
}

fn set(form: RwSignal<Option<BulkForm>>, change: impl FnOnce(&mut BulkForm)) {
    form.update(|form| {
        if let Some(form) = form {
            change(form);
        }
    });
}

fn set_text(form: RwSignal<Option<BulkForm>>, text: String) {
    set(form, |f| f.text = text);
}

/// One of a list: of the ladder, the people, or what is in use already and may be written anew.
#[component]
fn Chosen(form: RwSignal<Option<BulkForm>>, kind: BulkKind) -> impl IntoView {
    let app = use_app();
    let desk = use_people_desk();
    let asks = kind.asks_for();
    let free = matches!(asks, BulkValue::Unit | BulkValue::Place | BulkValue::Interest);
    let choices = Memo::new(move |_| match asks {
        BulkValue::Unit => desk.index.with(|index| plain(index.units())),
        BulkValue::Place => desk.index.with(|index| plain(index.places())),
        BulkValue::Interest => app.read(|program| plain(&crate::screen::person::interests_in_use(program))),
        BulkValue::Grade => app.read(|program| {
            program.setup.grades.iter().map(|g| Choice::new(g.id.as_str(), &g.name)).collect()
        }),
        _ => desk.index.with(|index| {
            index.everyone().map(|(id, name, unit)| Choice::new(id, name).note(unit)).collect()
        }),
    });
    view! {
        <Field label=Signal::derive(move || app.words().bulk_value())>
            <Combobox value=text_of(form) choices free on_change=move |v| set_text(form, v) />
        </Field>
    }
}

/// A topic, with a level and an importance where they are asked for.
#[component]
fn TopicValue(form: RwSignal<Option<BulkForm>>, kind: BulkKind) -> impl IntoView {
    let app = use_app();
    let topics = Memo::new(move |_| {
        let words = app.words();
        app.read(|program| {
            program
                .topics
                .values()
                .map(|t| Choice::new(t.id.as_str(), words.pick(&t.name)))
                .collect::<Vec<_>>()
        })
    });
    let asks = kind.asks_for();
    let levels = Signal::derive(move || {
        let words = app.words();
        (0..=4).map(|n| level_name(words, n)).collect::<Vec<_>>()
    });
    let importances = Signal::derive(move || {
        let words = app.words();
        (1..=5_u8).map(|n| Choice::new(n.to_string(), importance_name(words, n))).collect::<Vec<_>>()
    });
    view! {
        <Field label=Signal::derive(move || app.words().person_topic())>
            <Combobox value=text_of(form) choices=topics on_change=move |v| set_text(form, v) />
        </Field>
        {(asks != BulkValue::Topic)
            .then(|| {
                view! {
                    <LevelPicker
                        label=Signal::derive(move || app.words().person_level())
                        value=Signal::derive(move || form.with(|f| f.as_ref().map_or(0, |f| f.level)))
                        levels
                        tone=if asks == BulkValue::Need { Tone::Mentee } else { Tone::Mentor }
                        on_change=move |level| set(form, |f| f.level = level)
                    />
                }
            })}
        {(asks == BulkValue::Need)
            .then(|| {
                view! {
                    <Field label=Signal::derive(move || app.words().person_importance())>
                        <Select
                            value=Signal::derive(move || {
                                form.with(|f| f.as_ref().map(|f| f.importance.to_string()).unwrap_or_default())
                            })
                            choices=importances
                            on_change=move |v: String| set(form, |f| f.importance = v.parse().unwrap_or(3))
                        />
                    </Field>
                }
            })}
    }
}
