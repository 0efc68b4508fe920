//! Topics on a phone: first which ones, then how well each.

use super::desk::{FillDesk, use_fill};
use crate::program::{LevelsOf, Question, QuestionId, QuestionKind, Reply, TopicId};
use crate::screen::fill::{
    chosen_topics, topic_groups, with_importance, with_level, with_topic, with_wanted,
};
use crate::screen::person::{importance_name, level_name};
use crate::ui::kit::prelude::*;
use leptos::prelude::*;

/// So many topics are seen at a glance; more can be searched.
const AT_A_GLANCE: usize = 12;

/// A question about topics that outlives its component.
#[derive(Clone, Copy)]
struct Asked {
    desk: FillDesk,
    id: StoredValue<QuestionId>,
    of: LevelsOf,
}

impl Asked {
    fn new(question: &Question) -> Self {
        let of = match question.kind {
            QuestionKind::Levels(of) => of,
            _ => LevelsOf::Skills,
        };
        Self { desk: use_fill(), id: StoredValue::new(question.id.clone()), of }
    }

    fn reply<T>(self, of: impl FnOnce(Option<&Reply>) -> T) -> T {
        self.id.with_value(|id| self.desk.read(|filling| of(filling.reply(id))))
    }

    fn change(self, change: impl FnOnce(Option<&Reply>) -> Reply) {
        let reply = self.id.with_value(|id| self.desk.peek(|filling| change(filling.reply(id))));
        self.id.with_value(|id| self.desk.answer(id, Some(reply)));
    }

    fn has(self, topic: &TopicId) -> bool {
        self.reply(|reply| matches!(reply, Some(Reply::Levels(levels)) if levels.contains_key(topic)))
    }
}

/// Which topics.
#[component]
pub fn TopicsChoice(question: Question) -> impl IntoView {
    let asked = Asked::new(&question);
    let desk = asked.desk;
    let text = RwSignal::new(String::new());
    let is_many = desk.peek(|filling| filling.invitation.topics.len() > AT_A_GLANCE);
    let groups = Memo::new(move |_| {
        let words = desk.words();
        desk.read(|filling| topic_groups(&filling.invitation, words, &text.get()))
    });
    let count = Memo::new(move |_| {
        asked.reply(|reply| match reply {
            Some(Reply::Levels(levels)) => levels.len(),
            _ => 0,
        })
    });
    let error = move || asked.id.with_value(|id| desk.problem(id));
    view! {
        {is_many
            .then(|| {
                view! {
                    <SearchInput
                        label=Signal::derive(move || desk.words().fill_topics_search())
                        value=text
                        on_input=move |typed| text.set(typed)
                    />
                }
            })}
        <p class="fill__count" aria-live="polite">{move || desk.words().fill_topics_count(count.get())}</p>
        <div class="field__error" aria-live="polite" data-invalid=move || (!error().is_empty()).to_string()>
            {move || Some(error()).filter(|text| !text.is_empty()).map(|text| view! { <p><Icon name=IconName::AlertCircle />{text}</p> })}
        </div>
        {move || {
            groups
                .get()
                .into_iter()
                .map(|group| {
                    let class = if group.title.is_empty() { "visually-hidden" } else { "fill__legend" };
                    let title = if group.title.is_empty() { desk.words().fill_topics_choose() } else { group.title };
                    view! {
                        <fieldset class="fill__chips">
                            <legend class=class>{title}</legend>
                            {group.topics.into_iter().map(|(id, name)| view! { <Chip asked id name /> }).collect_view()}
                        </fieldset>
                    }
                })
                .collect_view()
        }}
        {move || {
            groups.with(Vec::is_empty).then(|| view! { <p class="fill__help">{desk.words().fill_topics_none_found(&text.get())}</p> })
        }}
    }
}

#[component]
fn Chip(asked: Asked, id: TopicId, name: String) -> impl IntoView {
    let id = StoredValue::new(id);
    let on = Memo::new(move |_| id.with_value(|id| asked.has(id)));
    view! {
        <label class="fill__chip">
            <input
                type="checkbox"
                checked=move || on.get()
                prop:checked=move || on.get()
                on:change:target=move |event| {
                    let on = event.target().checked();
                    asked.change(|reply| id.with_value(|id| with_topic(reply, asked.of, id, on)));
                }
            />
            <Icon name=IconName::Check />
            <span>{name}</span>
        </label>
    }
}

/// How well, for each topic chosen.
#[component]
pub fn TopicsLevels(question: Question) -> impl IntoView {
    let asked = Asked::new(&question);
    let desk = asked.desk;
    let chosen = Memo::new(move |_| {
        let words = desk.words();
        asked.id.with_value(|id| {
            desk.read(|filling| chosen_topics(&filling.invitation, words, filling.reply(id)))
        })
    });
    view! {
        <ul class="fill__topics">
            <For each=move || chosen.get() key=Clone::clone let:topic>
                <TopicCard asked id=topic.0 name=topic.1 />
            </For>
        </ul>
    }
}

#[component]
fn TopicCard(asked: Asked, id: TopicId, name: String) -> impl IntoView {
    let desk = asked.desk;
    let id = StoredValue::new(id);
    let said = Memo::new(move |_| {
        asked.reply(|reply| match reply {
            Some(Reply::Levels(levels)) => id.with_value(|id| levels.get(id).copied()),
            _ => None,
        })
    });
    let levels = Signal::derive(move || {
        let words = desk.words();
        (0..=4).map(|level| level_name(words, level)).collect::<Vec<_>>()
    });
    let level = Signal::derive(move || said.get().map_or(0, |said| said.level));
    let asks_need = asked.of == LevelsOf::Needs;
    let tone = if asks_need { Tone::Mentee } else { Tone::Mentor };
    let label = Signal::derive(move || {
        let words = desk.words();
        if asks_need { words.fill_level_now() } else { words.fill_level() }
    });
    view! {
        <li class="fill__topic">
            <h2>{name}</h2>
            <LevelPicker
                label
                value=level
                levels
                tone
                on_change=move |level| asked.change(|reply| id.with_value(|id| with_level(reply, asked.of, id, level)))
            />
            {asks_need
                .then(|| {
                    let wanted = Signal::derive(move || said.get().and_then(|said| said.wanted).unwrap_or(4));
                    let importance = Signal::derive(move || said.get().and_then(|said| said.importance));
                    view! {
                        <LevelPicker
                            label=Signal::derive(move || desk.words().fill_level_wanted())
                            value=wanted
                            levels
                            tone
                            on_change=move |level| {
                                asked.change(|reply| id.with_value(|id| with_wanted(reply, id, level)));
                            }
                        />
                        <Scale1to5
                            label=Signal::derive(move || desk.words().fill_importance())
                            value=importance
                            low=Signal::derive(move || importance_name(desk.words(), 1))
                            high=Signal::derive(move || importance_name(desk.words(), 5))
                            on_change=move |n| asked.change(|reply| id.with_value(|id| with_importance(reply, id, n)))
                        />
                    }
                })}
        </li>
    }
}
