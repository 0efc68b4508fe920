//! Before anything is asked: whose program, how long, and who reads what.

use super::desk::use_fill;
use crate::library::{form_name, form_welcome};
use crate::screen::fill::{At, minutes, promise};
use crate::ui::kit::prelude::*;
use leptos::prelude::*;

/// The first screen.
#[component]
pub fn Welcome() -> impl IntoView {
    let desk = use_fill();
    let invitation = StoredValue::new(desk.peek(|filling| filling.invitation.clone()));
    let steps = desk.peek(|filling| filling.steps().len());
    let has_own_words = invitation.with_value(|i| !i.form.welcome.is_empty());
    let organisation = invitation.with_value(|i| i.organisation.trim().to_owned());
    let name = invitation.with_value(|i| i.name.trim().to_owned());
    let until = invitation.with_value(|i| i.until);
    let is_late = desk.is_late();
    let title = move || desk.words().pick(&invitation.with_value(|i| form_name(i.form.kind)));
    let welcome = move || {
        let text = invitation.with_value(|i| {
            if i.form.welcome.is_empty() { form_welcome(i.form.kind) } else { i.form.welcome.clone() }
        });
        desk.words().pick(&text)
    };
    let promised = Memo::new(move |_| invitation.with_value(|i| promise(i, desk.words())));
    view! {
        <p class="fill__above">
            {(!organisation.is_empty()).then(|| view! { <span>{move || desk.words().fill_from(&organisation)}</span> })}
            {(!name.is_empty()).then(|| view! { <span>{move || desk.words().fill_program(&name)}</span> })}
        </p>
        <h1 class="fill__title" id="page-title" tabindex="-1">{title}</h1>
        <p class="fill__welcome">{welcome}</p>
        <p class="fill__facts">
            <span><Icon name=IconName::ListChecks />{move || desk.words().fill_questions(steps)}</span>
            {has_own_words
                .then(|| {
                    let minutes = invitation.with_value(minutes);
                    view! { <span><Icon name=IconName::Clock />{move || desk.words().fill_minutes(minutes)}</span> }
                })}
            {until
                .filter(|_| !is_late)
                .map(|day| {
                    view! {
                        <span>
                            <Icon name=IconName::Calendar />
                            {move || {
                                let words = desk.words();
                                words.fill_until(&crate::language::date(day, words.language()))
                            }}
                        </span>
                    }
                })}
        </p>
        {until
            .filter(|_| is_late)
            .map(|day| {
                view! {
                    <Banner
                        tone=Tone::Warn
                        title=Signal::derive(move || {
                            let words = desk.words();
                            words.fill_late(&crate::language::date(day, words.language()))
                        })
                    >
                        {move || desk.words().fill_late_text()}
                    </Banner>
                }
            })}
        <section class="fill__promise">
            <h2>{move || desk.words().fill_who_title()}</h2>
            <p class="fill__reader"><Icon name=IconName::Eye /><span>{move || promised.with(|p| p.facilitator.clone())}</span></p>
            {move || {
                let (pair, everyone) = promised.with(|p| (p.pair.clone(), p.everyone.clone()));
                [(desk.words().fill_pair_reads(), pair), (desk.words().fill_everyone_reads(), everyone)]
                    .into_iter()
                    .filter(|(_, texts)| !texts.is_empty())
                    .map(|(said, texts)| {
                        view! {
                            <div class="fill__reader">
                                <Icon name=IconName::Users />
                                <div>
                                    <p>{said}</p>
                                    <ul>{texts.into_iter().map(|text| view! { <li>{text}</li> }).collect_view()}</ul>
                                </div>
                            </div>
                        }
                    })
                    .collect_view()
            }}
            <p class="fill__reader"><Icon name=IconName::Lock /><span>{move || desk.words().fill_sealed()}</span></p>
            <Kept />
        </section>
        <Ways />
    }
}

/// Whether this browser keeps what is filled in.
#[component]
fn Kept() -> impl IntoView {
    let desk = use_fill();
    let icon = Signal::derive(move || if desk.is_kept() { IconName::Save } else { IconName::AlertTriangle });
    let text = move || {
        if desk.is_kept() { desk.words().fill_kept() } else { desk.words().fill_not_kept() }
    };
    view! { <p class="fill__reader"><Icon name=icon /><span>{text}</span></p> }
}

/// On, for the first time or again.
#[component]
fn Ways() -> impl IntoView {
    let desk = use_fill();
    let sent = move || desk.read(|filling| filling.receipt().map(|receipt| receipt.version));
    move || {
        if !desk.was_begun() {
            return view! {
                <div class="fill__ways">
                    <Button
                        variant=ButtonVariant::Primary
                        size=Size::Large
                        wide=true
                        on_click=Callback::new(move |()| desk.go_on())
                    >
                        {move || desk.words().fill_begin()}
                    </Button>
                </div>
            }
            .into_any();
        }
        let on = move |()| if sent().is_some() { desk.go_to(At::Receipt) } else { desk.go_on() };
        view! {
            <section class="fill__again">
                <h2>{move || desk.words().fill_resume_title()}</h2>
                {move || sent().map(|version| view! { <p><b>{desk.words().fill_sent_before(version)}</b></p> })}
                <p>{move || desk.words().fill_resume_text()}</p>
                <div class="fill__ways">
                    <Button
                        variant=ButtonVariant::Primary
                        size=Size::Large
                        wide=true
                        on_click=Callback::new(on)
                    >
                        {move || desk.words().fill_resume()}
                    </Button>
                    <Button
                        variant=ButtonVariant::Danger
                        icon=IconName::Trash
                        wide=true
                        on_click=Callback::new(move |()| desk.begin_anew())
                    >
                        {move || desk.words().fill_begin_anew()}
                    </Button>
                </div>
            </section>
        }
        .into_any()
    }
}
