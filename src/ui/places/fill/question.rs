//! One question, with the part of the kit that answers it.

use super::desk::{FillDesk, use_fill};
use crate::program::{Availability, Day, DayPart, Fills, Question, QuestionKind, Reply, SeenBy};
use crate::screen::fill::{choices_of, language_choices};
use crate::screen::person::{day_name, part_name};
use crate::ui::kit::choice::Choice;
use crate::ui::kit::prelude::*;
use leptos::prelude::*;
use std::collections::BTreeSet;

/// A question to answer. Where it stands alone, the step's headline asks it and shows its help.
#[component]
pub fn QuestionView(question: Question, is_single: bool) -> impl IntoView {
    let desk = use_fill();
    let seen_by = question.seen_by;
    let note = move || {
        let words = desk.words();
        match seen_by {
            SeenBy::Facilitator => None,
            SeenBy::Pair => Some(words.fill_seen_by_pair()),
            SeenBy::Everyone => Some(words.fill_seen_by_everyone()),
        }
    };
    let body = match &question.kind {
        QuestionKind::Choice(_) => view! { <OneOf question is_single /> }.into_any(),
        QuestionKind::Several(_) => view! { <SomeOf question is_single /> }.into_any(),
        QuestionKind::Scale { .. } => view! { <Scale question is_single /> }.into_any(),
        QuestionKind::Week => view! { <Week question /> }.into_any(),
        QuestionKind::People(_) | QuestionKind::Words => view! { <Several question is_single /> }.into_any(),
        QuestionKind::Count => view! { <Count question is_single /> }.into_any(),
        QuestionKind::ShortText | QuestionKind::LongText => view! { <Text question is_single /> }.into_any(),
        // Topics have screens of their own; what is agreed to comes with the review.
        QuestionKind::Levels(_) | QuestionKind::Consent(_) => ().into_any(),
    };
    view! {
        <div class="fill__question">
            {body}
            {move || note().map(|note| view! { <p class="fill__seen"><Icon name=IconName::Users />{note}</p> })}
        </div>
    }
}

/// A question that outlives its component, with what is shown of it.
#[derive(Clone, Copy)]
struct Asked {
    desk: FillDesk,
    question: StoredValue<Question>,
    is_single: bool,
}

impl Asked {
    fn new(question: Question, is_single: bool) -> Self {
        Self { desk: use_fill(), question: StoredValue::new(question), is_single }
    }

    fn label(self) -> Signal<String> {
        Signal::derive(move || {
            let words = self.desk.words();
            self.question.with_value(|question| {
                let text = words.pick(&question.text);
                if question.required || self.is_single { text } else { words.fill_label_optional(&text) }
            })
        })
    }

    /// The help, and what to do with the field where that is not plain.
    fn hint(self) -> Signal<String> {
        Signal::derive(move || {
            let words = self.desk.words();
            self.question.with_value(|question| {
                let how = match question.kind {
                    QuestionKind::People(limit) => words.fill_people_hint(limit),
                    QuestionKind::Words => words.fill_words_hint(),
                    _ => String::new(),
                };
                let help = if self.is_single { String::new() } else { words.pick(&question.help) };
                [help, how].into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" ")
            })
        })
    }

    fn error(self) -> Signal<String> {
        Signal::derive(move || self.question.with_value(|question| self.desk.problem(&question.id)))
    }

    fn reply<T: PartialEq + Send + Sync + 'static>(self, of: fn(Option<&Reply>) -> T) -> Signal<T> {
        let reply = move |_: Option<&T>| {
            self.question.with_value(|question| self.desk.read(|filling| of(filling.reply(&question.id))))
        };
        Memo::new(reply).into()
    }

    fn answer(self, reply: Option<Reply>) {
        let id = self.question.with_value(|question| question.id.clone());
        self.desk.answer(&id, reply);
    }

    fn is_required(self) -> bool {
        self.question.with_value(|question| question.required)
    }
}

fn text_of(reply: Option<&Reply>) -> String {
    match reply {
        Some(Reply::Text(text) | Reply::Choice(text)) => text.clone(),
        _ => String::new(),
    }
}

fn list_of(reply: Option<&Reply>) -> Vec<String> {
    match reply {
        Some(Reply::Several(list) | Reply::Words(list) | Reply::People(list)) => list.clone(),
        _ => Vec::new(),
    }
}

/// What is wrong with a question that is no single field.
#[component]
fn Wrong(error: Signal<String>) -> impl IntoView {
    view! {
        <div class="field__error" aria-live="polite" data-invalid=move || (!error.get().is_empty()).to_string()>
            {move || {
                (!error.get().is_empty())
                    .then(|| view! { <p><Icon name=IconName::AlertCircle />{error.get()}</p> })
            }}
        </div>
    }
}

#[component]
fn Help(text: Signal<String>) -> impl IntoView {
    move || {
        Some(text.get())
            .filter(|text| !text.is_empty())
            .map(|text| view! { <p class="field__hint">{text}</p> })
    }
}

#[component]
fn OneOf(question: Question, is_single: bool) -> impl IntoView {
    let asked = Asked::new(question, is_single);
    let cards = Signal::derive(move || {
        let words = asked.desk.words();
        let card = |(id, text): (String, String)| RadioCard::new(id, text, "");
        asked
            .question
            .with_value(|question| choices_of(question, words))
            .into_iter()
            .map(card)
            .collect::<Vec<_>>()
    });
    let value = asked.reply(text_of);
    let clear = move || !asked.is_required() && !value.get().is_empty();
    view! {
        <RadioCards label=asked.label() cards value on_change=move |id| asked.answer(Some(Reply::Choice(id))) />
        <Help text=asked.hint() />
        <Wrong error=asked.error() />
        {move || {
            clear()
                .then(|| {
                    view! {
                        <Button
                            variant=ButtonVariant::Plain
                            size=Size::Small
                            on_click=Callback::new(move |()| asked.answer(None))
                        >
                            {move || asked.desk.words().fill_none_chosen()}
                        </Button>
                    }
                })
        }}
    }
}

#[component]
fn SomeOf(question: Question, is_single: bool) -> impl IntoView {
    let asked = Asked::new(question, is_single);
    let ids: Vec<String> = asked.question.with_value(|question| {
        choices_of(question, asked.desk.words_now()).into_iter().map(|(id, _)| id).collect()
    });
    let values = asked.reply(list_of);
    let one = move |id: String| {
        let (named, held, own) = (id.clone(), id.clone(), id);
        let label = Signal::derive(move || {
            let words = asked.desk.words();
            let all = asked.question.with_value(|question| choices_of(question, words));
            all.into_iter().find(|(id, _)| *id == named).map(|(_, text)| text).unwrap_or_default()
        });
        let checked = Signal::derive(move || values.with(|values| values.contains(&held)));
        let set = move |on: bool| {
            let mut all = values.get_untracked();
            all.retain(|value| *value != own);
            if on {
                all.push(own.clone());
            }
            asked.answer(Some(Reply::Several(all)));
        };
        view! { <div class="fill__box"><Checkbox label checked on_change=set /></div> }
    };
    view! {
        <FieldSet label=asked.label() hint=asked.hint()>{ids.into_iter().map(one).collect_view()}</FieldSet>
        <Wrong error=asked.error() />
    }
}

#[component]
fn Scale(question: Question, is_single: bool) -> impl IntoView {
    let asked = Asked::new(question, is_single);
    let end = move |high: bool| {
        Signal::derive(move || {
            let words = asked.desk.words();
            asked.question.with_value(|question| match &question.kind {
                QuestionKind::Scale { low, high: top } => words.pick(if high { top } else { low }),
                _ => String::new(),
            })
        })
    };
    let value = asked.reply(|reply| match reply {
        Some(Reply::Scale(n)) => Some(*n),
        _ => None,
    });
    // Five numbers need no "may be left empty" after each of them.
    let label = Signal::derive(move || {
        let words = asked.desk.words();
        asked.question.with_value(|question| words.pick(&question.text))
    });
    view! {
        <Scale1to5 label value low=end(false) high=end(true) on_change=move |n| asked.answer(Some(Reply::Scale(n))) />
        <Help text=asked.hint() />
        <Wrong error=asked.error() />
    }
}

fn cells(week: Availability) -> BTreeSet<(u8, u8)> {
    week.slots().map(|(day, part)| (day as u8, part as u8)).collect()
}

fn week(cells: &BTreeSet<(u8, u8)>) -> Availability {
    let all = || Day::ALL.into_iter().flat_map(|day| DayPart::ALL.map(|part| (day, part)));
    all().filter(|(day, part)| cells.contains(&(*day as u8, *part as u8))).collect()
}

#[component]
fn Week(question: Question) -> impl IntoView {
    let asked = Asked::new(question, true);
    let desk = asked.desk;
    let value = asked.reply(|reply| match reply {
        Some(Reply::Week(week)) => cells(*week),
        _ => BTreeSet::new(),
    });
    view! {
        <GridPicker
            label=Signal::derive(move || desk.words().fill_week())
            columns=Signal::derive(move || Day::ALL.map(|day| day_name(desk.words(), day)).to_vec())
            rows=Signal::derive(move || DayPart::ALL.map(|part| part_name(desk.words(), part)).to_vec())
            value
            on_change=move |chosen| asked.answer(Some(Reply::Week(week(&chosen))))
        />
        <Wrong error=asked.error() />
    }
}

#[component]
fn Several(question: Question, is_single: bool) -> impl IntoView {
    let asked = Asked::new(question, is_single);
    let (are_people, are_languages) = asked.question.with_value(|question| {
        (matches!(question.kind, QuestionKind::People(_)), question.fills == Fills::Languages)
    });
    let choices = Signal::derive(move || {
        let words = asked.desk.words();
        let known = if are_languages { language_choices(words) } else { Vec::new() };
        known.into_iter().map(|(value, label)| Choice::new(value, label)).collect::<Vec<_>>()
    });
    let change = move |list: Vec<String>| {
        asked.answer(Some(if are_people { Reply::People(list) } else { Reply::Words(list) }));
    };
    view! {
        <Field label=asked.label() hint=asked.hint() error=asked.error() required=asked.is_required()>
            <TagInput values=asked.reply(list_of) choices free=true on_change=change />
        </Field>
    }
}

#[component]
fn Count(question: Question, is_single: bool) -> impl IntoView {
    let asked = Asked::new(question, is_single);
    let value = asked.reply(|reply| match reply {
        Some(Reply::Count(n)) => i32::from(*n),
        _ => 0,
    });
    let change = move |n: i32| asked.answer(u8::try_from(n).ok().map(Reply::Count));
    view! {
        <Field label=asked.label() hint=asked.hint() error=asked.error() required=asked.is_required()>
            <NumberInput value max=50 on_change=change />
        </Field>
    }
}

#[component]
fn Text(question: Question, is_single: bool) -> impl IntoView {
    let asked = Asked::new(question, is_single);
    let is_long = asked.question.with_value(|question| question.kind == QuestionKind::LongText);
    let autocomplete = asked.question.with_value(|question| match question.fills {
        Fills::Name => "name",
        Fills::JobTitle => "organization-title",
        Fills::Place => "address-level2",
        _ => "off",
    });
    let value = asked.reply(text_of);
    let change = move |text: String| asked.answer(Some(Reply::Text(text)));
    // Made within the field, so that it is tied to its label.
    let control = move || {
        if is_long {
            view! { <TextArea value rows=5 on_input=change /> }.into_any()
        } else {
            view! { <TextInput value autocomplete on_input=change /> }.into_any()
        }
    };
    view! {
        <Field label=asked.label() hint=asked.hint() error=asked.error() required=asked.is_required()>{control()}</Field>
    }
}
