//! The one link for all: copied, saved, shown as a code.

use super::poster::Poster;
use super::state::Inviting;
use crate::screen::file_name;
use crate::screen::forms::title_of;
use crate::screen::invite::{LONGEST_SAFE_LINK, qr};
use crate::ui::kit::prelude::*;
use leptos::prelude::*;

#[component]
pub fn LinkPanel(inviting: Inviting) -> impl IntoView {
    let app = inviting.app;
    let link = inviting.link;
    let shown = RwSignal::new(false);
    let length = Memo::new(move |_| link.with(String::len));
    let is_long = Memo::new(move |_| length.get() > LONGEST_SAFE_LINK);
    let code = Memo::new(move |_| link.with(|link| qr(link)));
    let save = move || {
        let words = untrack(|| app.words());
        let name = file_name(&title_of(words, inviting.asking.with_untracked(|asking| asking.kind)));
        link.with_untracked(|link| app.download(&words.invite_link_file_name(&name), "text/plain", link));
    };
    let said = move || {
        if is_long.get() {
            app.words().invite_link_long(length.get())
        } else {
            app.words().invite_link_length(length.get())
        }
    };
    view! {
        <Panel
            title=Signal::derive(move || app.words().invite_link())
            sub=Signal::derive(move || app.words().invite_link_sub())
        >
            <div class="invite-link">
                <input
                    class="input invite-link__text"
                    readonly=true
                    aria-label=move || app.words().invite_link()
                    prop:value=move || link.get()
                />
                <Button
                    variant=ButtonVariant::Primary
                    icon=IconName::Copy
                    on_click=Callback::new(move |()| app.copy(link.get_untracked()))
                >
                    {move || app.words().invite_copy_link()}
                </Button>
            </div>
            <p class="invite__note" data-warn=move || is_long.get()>{said}</p>
            <div class="actions">
                <Button
                    icon=IconName::QrCode
                    disabled=Signal::derive(move || code.with(Option::is_none))
                    on_click=Callback::new(move |()| shown.set(true))
                >
                    {move || app.words().invite_qr_show()}
                </Button>
                <Button icon=IconName::Download on_click=save>{move || app.words().invite_link_file()}</Button>
                <a
                    class="button"
                    data-variant="plain"
                    data-size="m"
                    target="_blank"
                    rel="noopener"
                    href=move || link.get()
                >
                    <Icon name=IconName::ExternalLink />
                    <span class="button__label">{move || app.words().invite_open_link()}</span>
                </a>
            </div>
            {move || {
                let words = app.words();
                match code.with(|code| code.as_ref().map(|code| code.fine)) {
                    None => Some(words.invite_qr_none()),
                    Some(true) => Some(words.invite_qr_fine()),
                    Some(false) => None,
                }
                    .map(|note| view! { <p class="invite__note">{note}</p> })
            }}
            <Poster inviting code shown />
        </Panel>
    }
}
