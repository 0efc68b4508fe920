//! What was sent, how to change or withdraw it, and what stays on this device.

use super::desk::use_fill;
use crate::browser::clock;
use crate::library::form_name;
use crate::screen::fill::At;
use crate::ui::kit::prelude::*;
use leptos::prelude::*;

/// The receipt.
#[component]
pub fn ReceiptView() -> impl IntoView {
    let desk = use_fill();
    let Some(receipt) = desk.peek(crate::screen::fill::Filling::receipt) else { return ().into_any() };
    let (kind, to) =
        desk.peek(|filling| (filling.invitation.form.kind, filling.invitation.facilitator.trim().to_owned()));
    let (answered, version, at, code) = (receipt.answered, receipt.version, receipt.at, receipt.code);
    let name = StoredValue::new(to);
    let what = move || {
        let words = desk.words();
        words.fill_receipt_answers(&words.pick(&form_name(kind)), answered)
    };
    let whom = move || {
        let plain = name.with_value(String::is_empty);
        if plain { desk.words().fill_receipt_facilitator() } else { name.get_value() }
    };
    let when = move || {
        let words = desk.words();
        let (day, time) = clock::local(at);
        words.fill_when(&crate::language::date(day, words.language()), &time)
    };
    let withdraw = move || {
        let words = desk.words();
        name.with_value(|name| {
            if name.is_empty() {
                words.fill_receipt_withdraw_plain()
            } else {
                words.fill_receipt_withdraw(name)
            }
        })
    };
    view! {
        <div class="fill__sent"><Icon name=IconName::CheckCircle /></div>
        <h1 class="fill__title" id="page-title" tabindex="-1">{move || desk.words().fill_receipt_title()}</h1>
        <p class="fill__help">{move || desk.words().fill_receipt_sub()}</p>
        <div class="fill__receipt">
            <KeyValues>
                <KeyValue label=Signal::derive(move || desk.words().fill_receipt_what())>{what}</KeyValue>
                <KeyValue label=Signal::derive(move || desk.words().fill_receipt_to())>{whom}</KeyValue>
                <KeyValue label=Signal::derive(move || desk.words().fill_receipt_when())>{when}</KeyValue>
                <KeyValue label=Signal::derive(move || desk.words().fill_receipt_version())>{version}</KeyValue>
                <KeyValue label=Signal::derive(move || desk.words().fill_receipt_code())>
                    <b class="fill__letter">{code}</b>
                </KeyValue>
            </KeyValues>
            <p class="fill__note">{move || desk.words().fill_receipt_code_hint()}</p>
        </div>
        <Next />
        <section class="fill__part">
            <h2>{move || desk.words().fill_receipt_next_title()}</h2>
            <p>{move || desk.words().fill_receipt_change_text()}</p>
            <p>{withdraw}</p>
        </section>
        <section class="fill__part">
            <h2>{move || desk.words().fill_device_title()}</h2>
            <p>{move || desk.words().fill_device_text()}</p>
            <Button
                variant=ButtonVariant::Danger
                icon=IconName::Trash
                on_click=Callback::new(move |()| desk.delete_for_good())
            >
                {move || desk.words().fill_delete()}
            </Button>
        </section>
    }
    .into_any()
}

/// What can be done next.
#[component]
fn Next() -> impl IntoView {
    let desk = use_fill();
    let can_begin_another = desk.peek(crate::screen::fill::Filling::can_begin_another);
    view! {
        <div class="fill__ways">
            {can_begin_another
                .then(|| {
                    view! {
                        <Button
                            variant=ButtonVariant::Primary
                            icon=IconName::Plus
                            wide=true
                            on_click=Callback::new(move |()| desk.begin_another())
                        >
                            {move || desk.words().fill_another()}
                        </Button>
                    }
                })}
            <Button icon=IconName::Pencil wide=true on_click=Callback::new(move |()| desk.go_to(At::Review))>
                {move || desk.words().fill_change_answer()}
            </Button>
            <Button icon=IconName::Send wide=true on_click=Callback::new(move |()| desk.seal())>
                {move || desk.words().fill_send_again()}
            </Button>
        </div>
    }
}

/// Nothing is left on this device.
#[component]
pub fn Deleted() -> impl IntoView {
    let desk = use_fill();
    view! {
        <div class="fill__sent"><Icon name=IconName::CheckCircle /></div>
        <h1 class="fill__title" id="page-title" tabindex="-1">{move || desk.words().fill_deleted_title()}</h1>
        <p class="fill__help">{move || desk.words().fill_deleted_text()}</p>
        <div class="fill__ways">
            <Button wide=true on_click=Callback::new(move |()| desk.begin_anew())>
                {move || desk.words().fill_another()}
            </Button>
        </div>
    }
}
