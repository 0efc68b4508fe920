//! What somebody wants to learn and what they can share, topic by topic.

use super::Section;
use super::draft::use_draft;
use crate::program::{Role, TopicId};
use crate::screen::Place;
use crate::screen::person::{Field as FormField, NeedForm, OfferForm, importance_name, level_name};
use crate::ui::desk::use_app;
use crate::ui::kit::prelude::*;
use leptos::prelude::*;

fn level_names() -> Signal<Vec<String>> {
    let app = use_app();
    Signal::derive(move || {
        let words = app.words();
        (0..=4).map(|level| level_name(words, level)).collect()
    })
}

fn topic_name(topic: TopicId) -> Signal<String> {
    let app = use_app();
    Signal::derive(move || {
        let words = app.words();
        app.read(|program| program.topics.get(&topic).map(|t| words.pick(&t.name)))
            .unwrap_or_else(|| words.person_topic_gone())
    })
}

/// What they want to learn.
#[component]
pub(super) fn NeedsSection() -> impl IntoView {
    let app = use_app();
    let draft = use_draft();
    let topics = draft.part(|f| f.needs.iter().map(|n| n.topic.clone()).collect::<Vec<_>>());
    let role = draft.part(|f| f.role);
    let hint = move || match role.get() {
        Role::Mentor => app.words().person_needs_mentor_hint(),
        _ => app.words().person_needs_hint(),
    };
    view! {
        <Section title=Signal::derive(move || app.words().person_section_needs()) hint=Signal::derive(hint)>
            <ul class="person__topics">
                <For each=move || topics.get() key=Clone::clone let:topic>
                    <NeedLine topic />
                </For>
            </ul>
            <AddTopic
                label=Signal::derive(move || app.words().person_add_need())
                taken=topics
                error=draft.error(FormField::Needs)
                on_add=move |topic| draft.keep(FormField::Needs, |f| f.needs.push(NeedForm::new(topic)))
            />
        </Section>
    }
}

#[component]
fn NeedLine(topic: TopicId) -> impl IntoView {
    let app = use_app();
    let draft = use_draft();
    let name = topic_name(topic.clone());
    let of = topic.clone();
    let need = draft.part(move |f| f.needs.iter().find(|n| n.topic == of).cloned());
    let topic = StoredValue::new(topic);
    let change = move |change: &dyn Fn(&NeedForm) -> NeedForm| {
        draft.keep(FormField::Needs, |f| {
            for need in f.needs.iter_mut().filter(|n| topic.with_value(|topic| n.topic == *topic)) {
                *need = change(need);
            }
        });
    };
    let remove = move |()| {
        draft.keep(FormField::Needs, |f| f.needs.retain(|n| topic.with_value(|topic| n.topic != *topic)));
    };
    let levels = level_names();
    let importances = Signal::derive(move || {
        let words = app.words();
        (1..=5_u8).map(|n| Choice::new(n.to_string(), importance_name(words, n))).collect::<Vec<_>>()
    });
    let number =
        move |of: fn(&NeedForm) -> u8| Signal::derive(move || need.with(|n| n.as_ref().map_or(0, of)));
    let importance = number(|n| n.importance);
    view! {
        <li class="person__topic">
            <TopicHead name on_remove=remove />
            <LevelPicker
                label=Signal::derive(move || app.words().person_now())
                value=number(|n| n.now)
                levels
                tone=Tone::Mentee
                on_change=move |level| change(&|need| need.from_level(level))
            />
            <LevelPicker
                label=Signal::derive(move || app.words().person_wanted())
                value=number(|n| n.wanted)
                levels
                tone=Tone::Mentee
                on_change=move |level| change(&|need| need.to_level(level))
            />
            <Field label=Signal::derive(move || app.words().person_importance())>
                <Select
                    value=Signal::derive(move || importance.get().to_string())
                    choices=importances
                    on_change=move |value: String| {
                        let importance = value.parse().unwrap_or(3);
                        change(&|need| NeedForm { importance, ..need.clone() });
                    }
                />
            </Field>
        </li>
    }
}

/// What they can share.
#[component]
pub(super) fn OffersSection() -> impl IntoView {
    let app = use_app();
    let draft = use_draft();
    let topics = draft.part(|f| f.offers.iter().map(|o| o.topic.clone()).collect::<Vec<_>>());
    let role = draft.part(|f| f.role);
    let hint = move || match role.get() {
        Role::Mentee => app.words().person_offers_mentee_hint(),
        _ => app.words().person_offers_hint(),
    };
    view! {
        <Section title=Signal::derive(move || app.words().person_section_offers()) hint=Signal::derive(hint)>
            <ul class="person__topics">
                <For each=move || topics.get() key=Clone::clone let:topic>
                    <OfferLine topic />
                </For>
            </ul>
            <AddTopic
                label=Signal::derive(move || app.words().person_add_offer())
                taken=topics
                error=draft.error(FormField::Offers)
                on_add=move |topic| draft.keep(FormField::Offers, |f| f.offers.push(OfferForm::new(topic)))
            />
        </Section>
    }
}

#[component]
fn OfferLine(topic: TopicId) -> impl IntoView {
    let app = use_app();
    let draft = use_draft();
    let name = topic_name(topic.clone());
    let of = topic.clone();
    let level = draft.part(move |f| f.offers.iter().find(|o| o.topic == of).map_or(0, |o| o.level));
    let topic = StoredValue::new(topic);
    let set = move |level: u8| {
        draft.keep(FormField::Offers, |f| {
            for offer in f.offers.iter_mut().filter(|o| topic.with_value(|topic| o.topic == *topic)) {
                offer.level = level;
            }
        });
    };
    let remove = move |()| {
        draft.keep(FormField::Offers, |f| f.offers.retain(|o| topic.with_value(|topic| o.topic != *topic)));
    };
    view! {
        <li class="person__topic">
            <TopicHead name on_remove=remove />
            <LevelPicker
                label=Signal::derive(move || app.words().person_level())
                value=level
                levels=level_names()
                tone=Tone::Mentor
                on_change=set
            />
        </li>
    }
}

#[component]
fn TopicHead(name: Signal<String>, #[prop(into)] on_remove: Callback<()>) -> impl IntoView {
    let app = use_app();
    view! {
        <div class="person__topic-head">
            <h4>{move || name.get()}</h4>
            <IconButton
                icon=IconName::X
                label=Signal::derive(move || app.words().person_remove_topic(&name.get()))
                size=Size::Small
                on_click=on_remove
            />
        </div>
    }
}

/// Chooses one more topic of those not taken.
#[component]
fn AddTopic(
    label: Signal<String>,
    taken: Signal<Vec<TopicId>>,
    error: Signal<String>,
    #[prop(into)] on_add: Callback<TopicId>,
) -> impl IntoView {
    let app = use_app();
    let has_topics = Memo::new(move |_| app.read(|program| !program.topics.is_empty()));
    let left = Memo::new(move |_| {
        let words = app.words();
        let taken = taken.get();
        let mut left: Vec<Choice> = app.read(|program| {
            program
                .topics
                .values()
                .filter(|t| !taken.contains(&t.id))
                .map(|t| Choice::new(t.id.as_str(), words.pick(&t.name)))
                .collect()
        });
        left.sort_by_cached_key(|choice| crate::screen::people::folded(&choice.label));
        left
    });
    view! {
        <Show
            when=move || has_topics.get()
            fallback=move || {
                view! {
                    <p class="person__hint">
                        {move || app.words().person_no_topics()} " "
                        <a href=move || app.href(Place::Topics)>{move || app.words().person_go_to_topics()}</a>
                    </p>
                }
            }
        >
            <Field label error>
                <Combobox
                    value=Signal::stored(String::new())
                    choices=left
                    on_change=move |id: String| {
                        if !id.is_empty() {
                            on_add.run(TopicId::new(id));
                        }
                    }
                />
            </Field>
        </Show>
    }
}
