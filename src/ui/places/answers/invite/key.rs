//! The key to which answers are sealed: explained before it is made, said where it is, and made anew.

use super::state::Inviting;
use crate::screen::invite::{day_of, newest_seal};
use crate::ui::kit::prelude::*;
use leptos::prelude::*;

/// What the key is, before there is one.
#[component]
pub fn FirstKey(inviting: Inviting) -> impl IntoView {
    let app = inviting.app;
    let make = move |save: bool| {
        if inviting.make_key() {
            if save {
                app.save_to_file();
            } else {
                app.toast(untrack(|| app.words()).invite_key_is_made());
            }
        }
    };
    view! {
        <Panel title=Signal::derive(move || app.words().invite_key_title()) class="invite-key">
            <ul class="invite-key__points">
                <li><Icon name=IconName::Lock /><p>{move || app.words().invite_key_what()}</p></li>
                <li><Icon name=IconName::File /><p>{move || app.words().invite_key_where()}</p></li>
                <li><Icon name=IconName::AlertTriangle /><p><b>{move || app.words().invite_key_lost()}</b></p></li>
                <li><Icon name=IconName::Users /><p>{move || app.words().invite_key_who()}</p></li>
            </ul>
            <div class="actions">
                <Button
                    variant=ButtonVariant::Primary
                    icon=IconName::Save
                    on_click=Callback::new(move |()| make(true))
                >
                    {move || app.words().invite_key_make_save()}
                </Button>
                <Button on_click=Callback::new(move |()| make(false))>
                    {move || app.words().invite_key_make()}
                </Button>
            </div>
        </Panel>
    }
}

/// Where the key is, and a new one.
#[component]
pub fn KeyLine(inviting: Inviting) -> impl IntoView {
    let app = inviting.app;
    let said = move || {
        let words = app.words();
        app.read(|program| {
            newest_seal(program).map(|seal| match (day_of(seal.made), &seal.identity) {
                (day, Some(_)) => words.invite_key_made(&day),
                (day, None) => words.invite_key_away(&day),
            })
        })
    };
    let count = move || app.words().invite_key_count(app.read(|program| program.seals.len()));
    let renew = move || {
        if inviting.make_key() {
            app.toast(untrack(|| app.words()).invite_key_is_made());
        }
    };
    view! {
        <div class="card invite-key">
            <p class="invite-key__line">
                <Icon name=IconName::Lock />
                <span>{said}</span>
            </p>
            <div class="actions">
                <Button icon=IconName::Save on_click=Callback::new(move |()| app.save_to_file())>
                    {move || app.words().save_to_file()}
                </Button>
            </div>
            <Disclosure summary=Signal::derive(move || app.words().invite_key_new_title())>
                <p class="invite__note">{move || app.words().invite_key_new_text()}</p>
                <p class="invite__note">{count}</p>
                <Button icon=IconName::Refresh on_click=renew>{move || app.words().invite_key_new()}</Button>
            </Disclosure>
        </div>
    }
}
