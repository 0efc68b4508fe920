//! An answer that came by link: on to the program it is for.

use crate::exchange::answers::program_of_link;
use crate::screen::Route;
use crate::ui::desk::use_app;
use crate::ui::kit::prelude::*;
use leptos::prelude::*;

/// Leads to the answers place of the program, where the answer is looked at before anything changes.
#[component]
pub fn BroughtByLink(
    /// The packed answer, as the address has it.
    packed: String,
) -> impl IntoView {
    let app = use_app();
    let link = Route::Brought(packed).hash();
    let wanted = program_of_link(&link);
    let known = {
        let wanted = wanted.clone().ok();
        Memo::new(move |_| {
            let wanted = wanted.clone()?;
            app.shelf().entries.into_iter().find(|entry| entry.id == wanted)
        })
    };
    let why = wanted.err();
    let unknown = move || {
        let text = move || match &why {
            Some(why) => crate::language::answer_link_error(app.words(), why),
            None => app.words().answers_link_unknown_text(),
        };
        let broken = why.is_some();
        view! {
            <EmptyState
                title=Signal::derive(move || {
                    if broken { app.words().answers_link_title() } else { app.words().answers_link_unknown_title() }
                })
                text=Signal::derive(text)
            >
                <Button variant=ButtonVariant::Primary on_click=Callback::new(move |()| app.open_file_dialog())>
                    {move || app.words().file_choose()}
                </Button>
                <ButtonLink href=Route::Start.hash()>{move || app.words().app_home()}</ButtonLink>
            </EmptyState>
        }
    };
    let side = move || match known.get() {
        Some(entry) => {
            let (id, link) = (entry.id.clone(), link.clone());
            view! {
                <EmptyState
                    title=Signal::derive(move || app.words().answers_link_title())
                    text=Signal::derive(move || app.words().answers_bring_sub())
                >
                    <Button
                        variant=ButtonVariant::Primary
                        on_click=Callback::new(move |()| app.bring_answers(&id, link.clone()))
                    >
                        {move || app.words().answers_link_program(&entry.name)}
                    </Button>
                </EmptyState>
            }
            .into_any()
        }
        None => unknown().into_any(),
    };
    view! {
        <PageHeader title=Signal::derive(move || app.words().answers_title()) />
        {side}
    }
}
