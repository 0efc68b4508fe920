//! Where answers come back: written into the invitation, kept with the settings.

use super::state::Inviting;
use crate::program::{Command, Setup};
use crate::screen::invite::{ReplyEdit, reply_edited, reply_fault};
use crate::ui::kit::prelude::*;
use leptos::prelude::*;

#[component]
pub fn ReplyPanel(inviting: Inviting) -> impl IntoView {
    let app = inviting.app;
    let read = move |question: fn(&Setup) -> &String| -> Signal<String> {
        Signal::from(Memo::new(move |_| app.read(|program| question(&program.setup).clone())))
    };
    let [name_wrong, phone_wrong, mail_wrong] = [(); 3].map(|()| RwSignal::new(String::new()));
    let commit = move |edit: &ReplyEdit, wrong: RwSignal<String>| {
        let words = untrack(|| app.words());
        match app.peek(|program| reply_edited(&program.setup, edit)) {
            Ok(setup) => {
                wrong.set(String::new());
                if app.peek(|program| program.setup != setup) {
                    app.dispatch(Command::EditSetup(Box::new(setup)));
                }
            }
            Err(fault) => wrong.set(app.peek(|program| reply_fault(words, &fault, program))),
        }
    };
    let nowhere = move || app.read(|p| p.setup.reply_phone.is_empty() && p.setup.reply_mail.is_empty());
    view! {
        <Panel
            title=Signal::derive(move || app.words().invite_reply())
            sub=Signal::derive(move || app.words().invite_reply_sub())
        >
            <div class="invite__stack">
                <Field
                    label=Signal::derive(move || app.words().invite_facilitator())
                    hint=Signal::derive(move || app.words().invite_facilitator_hint())
                    error=name_wrong
                >
                    <TextInput
                        value=read(|setup| &setup.facilitator)
                        autocomplete="name"
                        on_change=move |text| commit(&ReplyEdit::Facilitator(text), name_wrong)
                    />
                </Field>
                <Field
                    label=Signal::derive(move || app.words().invite_phone())
                    hint=Signal::derive(move || app.words().invite_phone_hint())
                    error=phone_wrong
                >
                    <TextInput
                        kind="tel"
                        autocomplete="tel"
                        value=read(|setup| &setup.reply_phone)
                        on_change=move |text| commit(&ReplyEdit::Phone(text), phone_wrong)
                    />
                </Field>
                <Field label=Signal::derive(move || app.words().invite_mail()) error=mail_wrong>
                    <TextInput
                        kind="email"
                        autocomplete="email"
                        value=read(|setup| &setup.reply_mail)
                        on_change=move |text| commit(&ReplyEdit::Mail(text), mail_wrong)
                    />
                </Field>
                {move || nowhere().then(|| view! { <p class="invite__note">{app.words().invite_reply_missing()}</p> })}
            </div>
        </Panel>
    }
}
