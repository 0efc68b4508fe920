//! Pasting and dropping.

use super::state::Collecting;
use crate::language::unread_line;
use crate::ui::desk::use_app;
use crate::ui::kit::prelude::*;
use leptos::prelude::*;

/// Kinds of files that hold answers.
const ACCEPT: &str = ".balik-answer,.txt,.png,.jpg,.jpeg,.webp,image/*,text/plain";

#[component]
pub fn Bring() -> impl IntoView {
    let app = use_app();
    let collecting = expect_context::<Collecting>();
    let pasted = RwSignal::new(String::new());
    let take = move || {
        pasted.with_untracked(|text| collecting.take_text(text));
        pasted.set(String::new());
    };
    view! {
        <Panel
            title=Signal::derive(move || app.words().answers_bring_title())
            sub=Signal::derive(move || app.words().answers_bring_sub())
        >
            <Troubles />
            <div class="collect__ways">
                <div class="collect__way">
                    <Field
                        label=Signal::derive(move || app.words().answers_paste())
                        hint=Signal::derive(move || app.words().answers_paste_hint())
                    >
                        <TextArea value=pasted rows=5 on_input=Callback::new(move |text| pasted.set(text)) />
                    </Field>
                    <div class="actions">
                        <Button
                            variant=ButtonVariant::Primary
                            icon=IconName::ClipboardPaste
                            disabled=Signal::derive(move || pasted.with(|text| text.trim().is_empty()))
                            on_click=Callback::new(move |()| take())
                        >
                            {move || app.words().answers_read_pasted()}
                        </Button>
                    </div>
                </div>
                <FileDrop
                    label=Signal::derive(move || app.words().answers_drop())
                    hint=Signal::derive(move || app.words().answers_drop_hint())
                    accept=ACCEPT.to_owned()
                    multiple=true
                    on_files=Callback::new(move |files: Vec<web_sys::File>| collecting.take_files(files))
                    on_text=Callback::new(move |text: String| collecting.take_text(&text))
                />
            </div>
            <Show when=move || collecting.reading.get()>
                <Progress
                    label=Signal::derive(move || app.words().answers_reading())
                    value=Signal::stored(None)
                />
            </Show>
        </Panel>
    }
}

/// What could not be read: where, why, and what to do.
#[component]
fn Troubles() -> impl IntoView {
    let app = use_app();
    let collecting = expect_context::<Collecting>();
    let count = Memo::new(move |_| collecting.unread.with(Vec::len));
    let lines = move || {
        let words = app.words();
        collecting.unread.with(|all| {
            app.read(|program| all.iter().map(|one| unread_line(words, one, program)).collect::<Vec<_>>())
        })
    };
    move || {
        (count.get() > 0).then(|| {
            view! {
                <Banner
                    tone=Tone::Warn
                    title=Signal::derive(move || app.words().answers_troubles(count.get()))
                    on_close=Callback::new(move |()| collecting.unread.set(Vec::new()))
                >
                    <ul class="collect__troubles">
                        {move || lines().into_iter().map(|line| view! { <li>{line}</li> }).collect_view()}
                    </ul>
                </Banner>
            }
        })
    }
}
