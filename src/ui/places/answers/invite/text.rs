//! The text to send: ready, to be changed, copied or opened in another app.

use super::state::Inviting;
use crate::browser::sharing;
use crate::screen::invite::{LONGEST_MAIL, Wording, mailto, whatsapp};
use crate::ui::kit::choice::Choice;
use crate::ui::kit::prelude::*;
use leptos::prelude::*;

#[component]
pub fn TextPanel(inviting: Inviting) -> impl IntoView {
    let app = inviting.app;
    let wordings = Signal::derive(move || {
        let words = app.words();
        let word = |wording| match wording {
            Wording::Chat => words.invite_wording_chat(),
            Wording::Mail => words.invite_wording_mail(),
            Wording::Reminder => words.invite_wording_reminder(),
        };
        Wording::ALL.into_iter().map(|w| Choice::new(w.code(), word(w))).collect::<Vec<_>>()
    });
    let choose = move |code: String| inviting.wording.set(Wording::of_code(&code).unwrap_or_default());
    let text = Memo::new(move |_| inviting.text());
    let hint = move || {
        if inviting.each.get() { app.words().invite_text_each_hint() } else { app.words().invite_text_hint() }
    };
    let has_subject = move || inviting.each.get() || inviting.wording.get() != Wording::Chat;
    view! {
        <Panel title=Signal::derive(move || app.words().invite_text())>
            <div class="invite__stack">
                <div class="invite-text__bar">
                    <Segmented
                        label=Signal::derive(move || app.words().invite_wording())
                        choices=wordings
                        value=Signal::derive(move || inviting.wording.get().code().to_owned())
                        on_change=choose
                    />
                    {move || {
                        inviting
                            .text_is_changed()
                            .then(|| {
                                view! {
                                    <Button
                                        size=Size::Small
                                        variant=ButtonVariant::Plain
                                        icon=IconName::Undo
                                        on_click=Callback::new(move |()| inviting.forget_text())
                                    >
                                        {move || app.words().invite_text_ours()}
                                    </Button>
                                }
                            })
                    }}
                </div>
                {move || {
                    has_subject()
                        .then(|| {
                            view! {
                                <Field label=Signal::derive(move || app.words().invite_subject())>
                                    <TextInput
                                        value=Signal::derive(move || text.with(|text| text.subject.clone()))
                                        on_input=move |typed| inviting.write(|text| text.subject = typed)
                                    />
                                </Field>
                            }
                        })
                }}
                <Field label=Signal::derive(move || app.words().invite_text()) hint=Signal::derive(hint)>
                    <TextArea
                        rows=14
                        value=Signal::derive(move || text.with(|text| text.text.clone()))
                        on_input=move |typed| inviting.write(|text| text.text = typed)
                    />
                </Field>
                {move || (!inviting.each.get()).then(|| view! { <Ways inviting /> })}
            </div>
        </Panel>
    }
}

/// Ways to send the one text for all.
#[component]
fn Ways(inviting: Inviting) -> impl IntoView {
    let app = inviting.app;
    let text = Memo::new(move |_| inviting.text_for_all());
    let mail = Memo::new(move |_| text.with(|whole| mailto(None, &inviting.text().subject, whole)));
    let share = move || {
        let subject = untrack(|| inviting.text()).subject;
        app.share(subject, text.get_untracked());
    };
    view! {
        <div class="actions">
            <Button icon=IconName::Copy on_click=Callback::new(move |()| app.copy(text.get_untracked()))>
                {move || app.words().invite_copy_text()}
            </Button>
            <a
                class="button"
                data-variant="quiet"
                data-size="m"
                target="_blank"
                rel="noopener noreferrer"
                href=move || text.with(|text| whatsapp(None, text))
            >
                <Icon name=IconName::MessageCircle />
                <span class="button__label">{move || app.words().invite_whatsapp()}</span>
            </a>
            <ButtonLink icon=IconName::Mail href=mail>{move || app.words().invite_by_mail()}</ButtonLink>
            {sharing::can_share()
                .then(|| {
                    view! {
                        <Button icon=IconName::Send on_click=share>{move || app.words().invite_share()}</Button>
                    }
                })}
        </div>
        {move || {
            (mail.with(String::len) > LONGEST_MAIL)
                .then(|| view! { <p class="invite__note">{app.words().invite_mail_long()}</p> })
        }}
    }
}
