//! The code over the whole screen, for a room with a projector; or on paper.

use super::state::Inviting;
use crate::browser::page;
use crate::screen::forms::title_of;
use crate::screen::invite::Qr;
use crate::ui::kit::prelude::*;
use leptos::prelude::*;

#[component]
pub fn Poster(inviting: Inviting, code: Memo<Option<Qr>>, shown: RwSignal<bool>) -> impl IntoView {
    let app = inviting.app;
    let title = Signal::derive(move || {
        let asking = inviting.asking.get();
        let words = asking.words(app.words());
        words.invite_qr_title(&title_of(words, asking.kind))
    });
    let drawing = move || {
        code.get().map(|Qr { side, path, .. }| {
            view! {
                <svg
                    class="invite-poster__code"
                    viewBox=format!("0 0 {side} {side}")
                    role="img"
                    aria-label=move || app.words().invite_qr_alt()
                >
                    <rect class="invite-poster__paper" width=side height=side></rect>
                    <path class="invite-poster__ink" d=path></path>
                </svg>
            }
        })
    };
    view! {
        <Dialog open=shown on_close=Callback::new(move |()| shown.set(false)) title=title size=Size::Large>
            <div class="invite-poster">
                <p class="invite-poster__name">{move || app.read(|program| program.setup.name.clone())}</p>
                <p class="invite-poster__title">{move || title.get()}</p>
                {drawing}
                <p class="invite-poster__how">
                    {move || inviting.asking.with(|asking| asking.words(app.words()).invite_qr_how())}
                </p>
                <Button icon=IconName::Printer on_click=Callback::new(|()| page::print())>
                    {move || app.words().invite_print()}
                </Button>
            </div>
        </Dialog>
    }
}
