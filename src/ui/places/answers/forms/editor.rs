//! One form: its welcome, its questions in order, what can be added.

use super::Editing;
use super::add::{AddMenu, IpipDialog, PasteDialog};
use super::own::OwnDialog;
use super::reword::RewordDialog;
use super::row::Rows;
use crate::program::{Bilingual, FormKind};
use crate::screen::forms::{FormEdit, Sheet, sheet};
use crate::ui::kit::prelude::*;
use leptos::prelude::*;

#[component]
pub fn Editor(kind: FormKind, open: RwSignal<Option<FormKind>>) -> impl IntoView {
    let editing = Editing::new(kind);
    let app = editing.app;
    let form = Memo::new(move |_| {
        let words = app.words();
        app.read(|program| sheet(program, kind, words))
    });
    let original = move || {
        if editing.commit(&FormEdit::Original) {
            let name = form.with_untracked(|form| form.name.clone());
            app.toast_with_undo(untrack(|| app.words()).forms_original_done(&name));
        }
    };
    view! {
        <div class="forms">
            <div class="forms__head">
                <Button
                    variant=ButtonVariant::Plain
                    icon=IconName::ArrowLeft
                    on_click=Callback::new(move |()| open.set(None))
                >
                    {move || app.words().forms_all()}
                </Button>
                <div class="forms__title">
                    <h2>{move || form.with(|form| form.name.clone())}</h2>
                    <p>{move || form.with(|form| form.about.clone())}</p>
                    <p class="forms-card__facts">
                        <span>{move || form.with(|form| form.size.clone())}</span>
                        {move || {
                            form.with(|form| form.changed)
                                .then(|| view! { <Badge icon=IconName::Pencil>{app.words().forms_changed()}</Badge> })
                        }}
                    </p>
                </div>
                <div class="forms__actions">
                    <Button icon=IconName::ExternalLink on_click=Callback::new(move |()| editing.preview())>
                        {move || app.words().forms_preview()}
                    </Button>
                    <Button
                        icon=IconName::Undo
                        disabled=Signal::derive(move || !form.with(|form| form.changed))
                        on_click=original
                    >
                        {move || app.words().forms_original()}
                    </Button>
                </div>
            </div>
            <p class="forms__note">{move || form.with(|form| form.version.clone())}</p>
            <p class="forms__note">{move || app.words().forms_preview_hint()}</p>
            <Welcome editing form />
            <Panel
                title=Signal::derive(move || app.words().forms_questions())
                sub=Signal::derive(move || app.words().forms_questions_sub())
            >
                <Rows editing form />
                <AddMenu editing />
            </Panel>
            <RewordDialog editing form />
            <OwnDialog editing />
            <IpipDialog editing />
            <PasteDialog editing />
        </div>
    }
}

#[component]
fn Welcome(editing: Editing, form: Memo<Sheet>) -> impl IntoView {
    let app = editing.app;
    let area = move |english: bool| {
        let of = move |text: &Bilingual| if english { text.en.clone() } else { text.id.clone() };
        let change = move |text: String| {
            let mut welcome = form.with_untracked(|form| form.welcome.clone());
            *(if english { &mut welcome.en } else { &mut welcome.id }) = text;
            editing.commit(&FormEdit::Welcome(welcome));
        };
        let label =
            move || if english { app.words().forms_in_english() } else { app.words().forms_in_indonesian() };
        view! {
            <Field label=Signal::derive(label)>
                <TextArea
                    rows=4
                    value=Signal::derive(move || form.with(|form| of(&form.welcome)))
                    placeholder=Signal::derive(move || form.with(|form| of(&form.our_welcome)))
                    on_change=change
                />
            </Field>
        }
    };
    view! {
        <Panel
            title=Signal::derive(move || app.words().forms_welcome())
            sub=Signal::derive(move || app.words().forms_welcome_sub())
        >
            <div class="forms__pair">{area(false)} {area(true)}</div>
        </Panel>
    }
}
