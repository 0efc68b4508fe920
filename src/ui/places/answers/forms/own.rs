//! A question of one's own: new, or changed.

use super::{Editing, Over};
use crate::language::Words;
use crate::program::{Question, QuestionId};
use crate::screen::forms::{FormEdit, KIND_CODES, OwnQuestion, form_of, own_fault};
use crate::ui::kit::choice::Choice;
use crate::ui::kit::prelude::*;
use leptos::prelude::*;

fn kind_word(words: Words, code: &str) -> String {
    match code {
        "choice" => words.forms_kind_choice(),
        "several" => words.forms_kind_several(),
        "scale" => words.forms_kind_scale(),
        "short-text" => words.forms_kind_short_text(),
        "count" => words.forms_kind_count(),
        "people" => words.forms_kind_people(),
        _ => words.forms_kind_long_text(),
    }
}

#[component]
pub fn OwnDialog(editing: Editing) -> impl IntoView {
    let app = editing.app;
    let own = RwSignal::new(OwnQuestion::default());
    let error = RwSignal::new(String::new());
    let known = move |id: &QuestionId| -> Option<Question> {
        app.peek(|program| form_of(program, editing.kind).added.into_iter().find(|own| &own.id == id))
    };
    let before = Memo::new(move |_| {
        editing.over.with(|over| if let Over::Change(id) = over { known(id) } else { None })
    });
    // The fields start from what is opened, and are the person's from then on.
    let open = Memo::new(move |_| {
        let opened = editing.over.with(|over| matches!(over, Over::New | Over::Change(_)));
        if opened {
            error.set(String::new());
            own.set(before.with(|b| b.as_ref().and_then(OwnQuestion::of)).unwrap_or_default());
        }
        opened
    });
    let save = move || {
        let before = before.get_untracked();
        let made = own.with_untracked(|own| own.question(before.as_ref(), QuestionId::new(app.fresh_id())));
        let done = match (made, before) {
            (Err(fault), _) => {
                error.set(own_fault(untrack(|| app.words()), fault));
                return;
            }
            (Ok(question), Some(_)) => editing.commit(&FormEdit::Change(Box::new(question))),
            (Ok(question), None) => editing.add(vec![question]),
        };
        if done {
            editing.close();
        }
    };
    let title = move || {
        if before.with(Option::is_some) {
            app.words().forms_change_title()
        } else {
            app.words().forms_own_title()
        }
    };
    let actions = move || {
        view! {
            <Button variant=ButtonVariant::Primary on_click=save>{move || app.words().save()}</Button>
            <Button on_click=Callback::new(move |()| editing.close())>{move || app.words().cancel()}</Button>
        }
    };
    view! {
        <Dialog
            open=open
            on_close=Callback::new(move |()| editing.close())
            title=Signal::derive(title)
            actions=actions
        >
            <OwnFields editing own error />
        </Dialog>
    }
}

#[component]
fn OwnFields(editing: Editing, own: RwSignal<OwnQuestion>, error: RwSignal<String>) -> impl IntoView {
    let app = editing.app;
    let kinds = Signal::derive(move || {
        let words = app.words();
        KIND_CODES.into_iter().map(|code| Choice::new(code, kind_word(words, code))).collect::<Vec<_>>()
    });
    let has_choices = Memo::new(move |_| own.with(OwnQuestion::has_choices));
    let is_scale = Memo::new(move |_| own.with(|own| own.kind == "scale"));
    view! {
        <div class="forms-dialog">
            <p class="forms__note">{move || app.words().forms_own_hint()}</p>
            <Field label=Signal::derive(move || app.words().forms_kind())>
                <Select
                    value=Signal::derive(move || own.with(|own| own.kind.to_owned()))
                    choices=kinds
                    on_change=move |code: String| own.update(|own| own.set_kind(&code))
                />
            </Field>
            <div class="forms__pair">
                <Line own label=Signal::derive(move || app.words().forms_text_id()) get=|own| &mut own.text.id />
                <Line own label=Signal::derive(move || app.words().forms_text_en()) get=|own| &mut own.text.en />
            </div>
            <div class="forms__pair">
                <Line own label=Signal::derive(move || app.words().forms_help_id()) get=|own| &mut own.help.id />
                <Line own label=Signal::derive(move || app.words().forms_help_en()) get=|own| &mut own.help.en />
            </div>
            {move || has_choices.get().then(|| view! { <Choices editing own /> })}
            {move || {
                is_scale
                    .get()
                    .then(|| {
                        view! {
                            <div class="forms__pair">
                                <Line own label=Signal::derive(move || app.words().forms_low_id()) get=|own| &mut own.low.id />
                                <Line own label=Signal::derive(move || app.words().forms_low_en()) get=|own| &mut own.low.en />
                            </div>
                            <div class="forms__pair">
                                <Line own label=Signal::derive(move || app.words().forms_high_id()) get=|own| &mut own.high.id />
                                <Line own label=Signal::derive(move || app.words().forms_high_en()) get=|own| &mut own.high.en />
                            </div>
                        }
                    })
            }}
            <Switch
                label=Signal::derive(move || app.words().forms_must_answer())
                checked=Signal::derive(move || own.with(|own| own.required))
                on_change=move |on: bool| own.update(|own| own.required = on)
            />
            <p class="field__error" role="alert">{move || error.get()}</p>
        </div>
    }
}

/// One line of the question, by where it stands in it.
#[component]
fn Line(
    own: RwSignal<OwnQuestion>,
    #[prop(into)] label: Signal<String>,
    get: fn(&mut OwnQuestion) -> &mut String,
) -> impl IntoView {
    view! {
        <Field label=label>
            <TextInput
                value=Signal::derive(move || own.with(|own| get(&mut own.clone()).clone()))
                on_input=move |typed| own.update(|own| *get(own) = typed)
            />
        </Field>
    }
}

#[component]
fn Choices(editing: Editing, own: RwSignal<OwnQuestion>) -> impl IntoView {
    let app = editing.app;
    let count = Memo::new(move |_| own.with(|own| own.choices.len()));
    let text = move |at: usize, english: bool| {
        own.with(|own| {
            let choice = own.choices.get(at);
            choice.map_or_else(String::new, |c| if english { c.text.en.clone() } else { c.text.id.clone() })
        })
    };
    let input = move |at: usize, english: bool| {
        let label = move || {
            if english { app.words().forms_choice_en(at + 1) } else { app.words().forms_choice_id(at + 1) }
        };
        view! {
            <TextInput
                value=Signal::derive(move || text(at, english))
                placeholder=Signal::derive(label)
                aria_label=Signal::derive(label)
                on_input=move |typed| own.update(|own| own.set_choice(at, english, typed))
            />
        }
    };
    let row = move |at: usize| {
        view! {
            <li class="forms-choice">
                {input(at, false)} {input(at, true)}
                <IconButton
                    icon=IconName::Trash
                    size=Size::Small
                    label=Signal::derive(move || app.words().forms_choice_remove(at + 1))
                    disabled=Signal::derive(move || count.get() <= 2)
                    on_click=move || own.update(|own| own.remove_choice(at))
                />
            </li>
        }
    };
    view! {
        <FieldSet label=Signal::derive(move || app.words().forms_choices())>
            <ol class="forms-choices">{move || (0..count.get()).map(row).collect_view()}</ol>
            <Button
                size=Size::Small
                icon=IconName::Plus
                on_click=Callback::new(move |()| own.update(OwnQuestion::add_choice))
            >
                {move || app.words().forms_choice_add()}
            </Button>
        </FieldSet>
    }
}
