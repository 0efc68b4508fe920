//! The ways to send a sealed answer: one first, the others below.

use super::desk::{FillDesk, use_fill};
use crate::browser::{files, sharing, task};
use crate::screen::fill::Way;
use crate::ui::desk::{App, use_app};
use crate::ui::kit::prelude::*;
use leptos::prelude::*;

/// What the browser needs to follow a link before the page shows the receipt, in milliseconds.
const UNTIL_FOLLOWED: i32 = 600;

/// The ways.
#[component]
pub fn Send() -> impl IntoView {
    let desk = use_fill();
    let to = desk.peek(|filling| filling.invitation.facilitator.trim().to_owned());
    let title = move || {
        let words = desk.words();
        if to.is_empty() { words.fill_ways_title_plain() } else { words.fill_ways_title(&to) }
    };
    let can_share = cfg!(target_arch = "wasm32") && sharing::can_share();
    let ways = untrack(|| desk.outgoing(|outgoing| outgoing.ways(can_share))).unwrap_or_default();
    let (first, others) =
        ways.split_first().map_or((None, &[][..]), |(first, others)| (Some(*first), others));
    let others = others.to_vec();
    let is_copying_refused = RwSignal::new(false);
    view! {
        <h1 class="fill__title" id="page-title" tabindex="-1">{title}</h1>
        <p class="fill__help">{move || desk.words().fill_ways_sub()}</p>
        <div class="fill__ways">
            {first.map(|way| view! { <OneWay way is_first=true is_copying_refused /> })}
        </div>
        <h2 class="fill__others">{move || desk.words().fill_other_ways()}</h2>
        <div class="fill__ways">
            {others.into_iter().map(|way| view! { <OneWay way is_first=false is_copying_refused /> }).collect_view()}
        </div>
        {move || {
            is_copying_refused
                .get()
                .then(|| {
                    let text = desk.outgoing(|outgoing| outgoing.text.clone()).unwrap_or_default();
                    view! {
                        <Field label=Signal::derive(move || desk.words().fill_block_label())>
                            <TextArea value=Signal::stored(text) rows=8 />
                        </Field>
                    }
                })
        }}
        <div class="fill__buttons">
            <Button size=Size::Large icon=IconName::ArrowLeft on_click=Callback::new(move |()| desk.go_back())>
                {move || desk.words().back()}
            </Button>
        </div>
    }
}

#[component]
fn OneWay(way: Way, is_first: bool, is_copying_refused: RwSignal<bool>) -> impl IntoView {
    let desk = use_fill();
    let app = use_app();
    let paste = untrack(|| {
        desk.outgoing(|outgoing| match way {
            Way::Chat => outgoing.chat_wants_paste,
            Way::Mail => outgoing.mail_wants_paste,
            _ => false,
        })
    });
    let paste = paste.unwrap_or_default();
    let name = move || {
        let words = desk.words();
        match way {
            Way::Chat => words.fill_way_chat(),
            Way::Mail => words.fill_way_mail(),
            Way::Share => words.fill_way_share(),
            Way::Copy => words.fill_way_copy(),
            Way::File => words.fill_way_file(),
            Way::Codes => words.fill_way_codes(),
        }
    };
    let note = move || {
        let words = desk.words();
        match way {
            Way::Chat | Way::Mail if paste => words.fill_way_paste_note(),
            Way::Chat => words.fill_way_chat_note(),
            Way::Mail => words.fill_way_mail_note(),
            Way::Share => String::new(),
            Way::Copy => words.fill_way_copy_note(),
            Way::File => words.fill_way_file_note(),
            Way::Codes => words.fill_way_codes_note(),
        }
    };
    let icon = match way {
        Way::Chat => IconName::MessageCircle,
        Way::Mail => IconName::Mail,
        Way::Share => IconName::ExternalLink,
        Way::Copy => IconName::Copy,
        Way::File => IconName::Download,
        Way::Codes => IconName::QrCode,
    };
    let variant = if is_first { ButtonVariant::Primary } else { ButtonVariant::Quiet };
    let size = if is_first { Size::Large } else { Size::Medium };
    let body = match way {
        Way::Chat | Way::Mail => {
            let address =
                untrack(|| {
                    desk.outgoing(|outgoing| {
                        if way == Way::Chat { outgoing.chat.clone() } else { outgoing.mail.clone() }
                    })
                });
            view! {
                <a
                    class="button"
                    data-variant=variant.name()
                    data-size=size.name()
                    data-wide="true"
                    href=address.flatten()
                    target=if way == Way::Chat { Some("_blank") } else { None }
                    rel="noopener noreferrer"
                    on:click=move |_| {
                        if paste {
                            copy(app, desk, is_copying_refused);
                        } else {
                            task::after(UNTIL_FOLLOWED, move || desk.was_sent());
                        }
                    }
                >
                    <Icon name=icon />
                    <span class="button__label">{name}</span>
                </a>
            }
            .into_any()
        }
        Way::Codes => view! { <Codes /> }.into_any(),
        _ => {
            let run = move |()| match way {
                Way::Share => hand_on(app, desk),
                Way::File => save(app, desk),
                _ => copy(app, desk, is_copying_refused),
            };
            view! { <Button variant size icon wide=true on_click=Callback::new(run)>{name}</Button> }
                .into_any()
        }
    };
    view! {
        <div class="fill__way">
            {body}
            {move || Some(note()).filter(|note| !note.is_empty()).map(|note| view! { <p class="fill__note">{note}</p> })}
        </div>
    }
}

fn text(desk: FillDesk) -> String {
    untrack(|| desk.outgoing(|outgoing| outgoing.text.clone())).unwrap_or_default()
}

fn copy(app: App, desk: FillDesk, is_copying_refused: RwSignal<bool>) {
    let text = text(desk);
    task::spawn(async move {
        let outcome = sharing::copy(&text).await;
        let words = untrack(|| app.words());
        if outcome.is_ok() {
            app.toast(words.fill_copied());
            desk.was_sent();
        } else {
            is_copying_refused.set(true);
            app.warn(words.fill_not_copied());
        }
    });
}

fn hand_on(app: App, desk: FillDesk) {
    let text = text(desk);
    task::spawn(async move {
        let words = untrack(|| app.words());
        match sharing::share(&words.fill_block_label(), &text).await {
            Ok(()) => desk.was_sent(),
            Err(_) => app.toast(words.fill_not_shared()),
        }
    });
}

fn save(app: App, desk: FillDesk) {
    let saved = untrack(|| {
        desk.outgoing(|outgoing| files::save(&outgoing.file_name, "text/plain", &outgoing.file).is_ok())
    });
    if saved == Some(true) {
        desk.was_sent();
    } else {
        app.warn(untrack(|| app.words()).fill_not_saved());
    }
}

/// The codes, to be scanned one after the other.
#[component]
fn Codes() -> impl IntoView {
    let desk = use_fill();
    let codes = untrack(|| desk.outgoing(|outgoing| outgoing.codes.clone())).unwrap_or_default();
    let of = codes.len();
    let one = move |(at, (side, path)): (usize, (usize, String))| {
        let label = move || desk.words().fill_code_label(at + 1, of);
        view! {
            <figure class="fill__code">
                <svg viewBox=format!("0 0 {side} {side}") role="img" aria-label=label shape-rendering="crispEdges">
                    <rect width=side height=side fill="#fff"></rect>
                    <path d=path fill="#000"></path>
                </svg>
                <figcaption>{label}</figcaption>
            </figure>
        }
    };
    view! {
        <Disclosure summary=Signal::derive(move || desk.words().fill_way_codes())>
            <div class="fill__codes">{codes.into_iter().enumerate().map(one).collect_view()}</div>
            <Button wide=true on_click=Callback::new(move |()| desk.was_sent())>
                {move || desk.words().fill_codes_done()}
            </Button>
        </Disclosure>
    }
}
