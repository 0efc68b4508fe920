//! The form of a topic, new or known. One language is enough.

use super::Over;
use crate::program::{Command, TopicId};
use crate::screen::topics::{self, TopicForm};
use crate::ui::desk::use_app;
use crate::ui::kit::prelude::*;
use leptos::prelude::*;

/// The dialog of the form.
#[component]
pub fn FormDialog(
    /// What is open over the list.
    over: RwSignal<Over>,
) -> impl IntoView {
    let app = use_app();
    let form = RwSignal::new(TopicForm::default());
    let error = RwSignal::new(String::new());
    let topic =
        Memo::new(move |_| over.with(|o| if let Over::Edit(id) = o { Some(id.clone()) } else { None }));
    // The form starts from what is opened, and is the person's from then on.
    let open = Memo::new(move |_| {
        let opened = over.with(|o| matches!(o, Over::New | Over::Edit(_)));
        if opened {
            error.set(String::new());
            let known = topic.get().and_then(|id| app.peek(|p| p.topics.get(&id).map(topics::form)));
            form.set(known.unwrap_or_default());
        }
        opened
    });
    let close = move || over.set(Over::Nothing);
    let save = move || {
        let id: Option<TopicId> = topic.get_untracked();
        let words = untrack(|| app.words());
        let made = app.peek(|p| {
            form.with_untracked(|f| topics::topic_of_form(p, id.as_ref(), f, || app.fresh_id(), words))
        });
        match made {
            Err(what) => error.set(what),
            Ok(made) => {
                let command = if id.is_some() {
                    Command::EditTopic(Box::new(made))
                } else {
                    Command::AddTopics(vec![made])
                };
                if app.dispatch(command) {
                    close();
                }
            }
        }
    };
    let title = Signal::derive(move || {
        let words = app.words();
        let name = topic.get().and_then(|id| app.read(|p| p.topics.get(&id).map(|t| words.pick(&t.name))));
        name.map_or_else(|| words.topics_new_title(), |name| words.topics_edit_title(&name))
    });
    let actions = move || {
        view! {
            <Button variant=ButtonVariant::Primary on_click=save>{move || app.words().save()}</Button>
            <Button on_click=close>{move || app.words().cancel()}</Button>
        }
    };
    view! {
        <Dialog open=open on_close=close title=title actions=actions>
            <FormFields form error save=Callback::new(move |()| save()) />
        </Dialog>
    }
}

#[component]
fn FormFields(form: RwSignal<TopicForm>, error: RwSignal<String>, save: Callback<()>) -> impl IntoView {
    let app = use_app();
    let send = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        save.run(());
    };
    view! {
        <form class="topic-form" on:submit=send>
            <p class="topic-form__hint">{move || app.words().topics_one_language()}</p>
            <div class="topic-form__pair">
                <Field label=Signal::derive(move || app.words().topics_name_id()) error=error>
                    <TextInput
                        value=Signal::derive(move || form.with(|f| f.name.id.clone()))
                        on_input=move |text| form.update(|f| f.name.id = text)
                    />
                </Field>
                <Field label=Signal::derive(move || app.words().topics_name_en())>
                    <TextInput
                        value=Signal::derive(move || form.with(|f| f.name.en.clone()))
                        on_input=move |text| form.update(|f| f.name.en = text)
                    />
                </Field>
            </div>
            <p class="topic-form__hint">{move || app.words().topics_about_hint()}</p>
            <div class="topic-form__pair">
                <Field label=Signal::derive(move || app.words().topics_about_id())>
                    <TextArea
                        value=Signal::derive(move || form.with(|f| f.about.id.clone()))
                        on_input=move |text| form.update(|f| f.about.id = text)
                    />
                </Field>
                <Field label=Signal::derive(move || app.words().topics_about_en())>
                    <TextArea
                        value=Signal::derive(move || form.with(|f| f.about.en.clone()))
                        on_input=move |text| form.update(|f| f.about.en = text)
                    />
                </Field>
            </div>
            <Field
                label=Signal::derive(move || app.words().topics_aliases())
                hint=Signal::derive(move || app.words().topics_aliases_hint())
            >
                <TagInput
                    free=true
                    values=Signal::derive(move || form.with(|f| f.aliases.clone()))
                    choices=Signal::stored(Vec::new())
                    on_change=move |names| form.update(|f| f.aliases = names)
                />
            </Field>
            // Enter in a field saves, as in any form.
            <button class="visually-hidden" type="submit" tabindex="-1" aria-hidden="true"></button>
        </form>
    }
}
