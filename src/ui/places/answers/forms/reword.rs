//! A question of ours in other words.

use super::row::focus_tools;
use super::{Editing, Over};
use crate::program::{Bilingual, QuestionId};
use crate::screen::forms::{FormEdit, Sheet};
use crate::ui::kit::prelude::*;
use leptos::prelude::*;

#[component]
pub fn RewordDialog(editing: Editing, form: Memo<Sheet>) -> impl IntoView {
    let app = editing.app;
    let text = RwSignal::new(Bilingual::default());
    let original = RwSignal::new(Bilingual::default());
    let which = Memo::new(move |_| -> Option<QuestionId> {
        editing.over.with(|over| if let Over::Reword(id) = over { Some(id.clone()) } else { None })
    });
    // The fields start from what is opened, and are the person's from then on.
    let open = Memo::new(move |_| {
        let id = which.get();
        let line = id.as_ref().and_then(|id| {
            form.with_untracked(|form| form.lines.iter().find(|line| &line.id == id).cloned())
        });
        if let Some(line) = line {
            original.set(line.original.unwrap_or_else(|| line.text.clone()));
            text.set(line.text);
        }
        id.is_some()
    });
    let save = move || {
        let Some(id) = which.get_untracked() else { return };
        if editing.commit(&FormEdit::Reword(id.clone(), text.get_untracked())) {
            editing.close();
            focus_tools(&id);
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
            title=Signal::derive(move || app.words().forms_reword_title())
            actions=actions
        >
            <div class="forms-dialog">
                <p class="forms__note">{move || app.words().forms_reword_hint()}</p>
                <Field
                    label=Signal::derive(move || app.words().forms_text_id())
                    hint=Signal::derive(move || app.words().forms_original_text(&original.with(|text| text.id.clone())))
                >
                    <TextArea
                        value=Signal::derive(move || text.with(|text| text.id.clone()))
                        on_input=move |typed| text.update(|text| text.id = typed)
                    />
                </Field>
                <Field
                    label=Signal::derive(move || app.words().forms_text_en())
                    hint=Signal::derive(move || app.words().forms_original_text(&original.with(|text| text.en.clone())))
                >
                    <TextArea
                        value=Signal::derive(move || text.with(|text| text.en.clone()))
                        on_input=move |typed| text.update(|text| text.en = typed)
                    />
                </Field>
            </div>
        </Dialog>
    }
}
