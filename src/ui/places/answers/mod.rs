//! Answers from people without an account: what is asked, asking, and bringing answers in.
//!
//! | file | what |
//! |--|--|
//! | `mod` | the place with its three sides |
//! | `collect` | letters in: from a link, files, a pasted chat; what each would change; who has not answered |
//! | `invite` | links and texts to send out |
//! | `forms` | what the forms ask |

mod brought;
mod collect;
mod forms;
mod invite;

pub use brought::BroughtByLink;

use crate::screen::{AnswersSide, Place, Route};
use crate::ui::desk::use_app;
use crate::ui::kit::prelude::*;
use leptos::prelude::*;

/// The answers place.
#[component]
pub fn AnswersPlace() -> impl IntoView {
    let app = use_app();
    provide_context(forms::OpenForm(RwSignal::new(None)));
    let side = Memo::new(move |_| match app.route() {
        Route::In(_, Place::Answers(side)) => side,
        _ => AnswersSide::default(),
    });
    let tabs = move || {
        let words = app.words();
        AnswersSide::ALL
            .into_iter()
            .map(|side| {
                let label = match side {
                    AnswersSide::Collect => words.answers_collect(),
                    AnswersSide::Invite => words.answers_invite(),
                    AnswersSide::Forms => words.answers_forms(),
                };
                TabItem::new(side.code(), label)
            })
            .collect::<Vec<_>>()
    };
    let go = move |code: String| {
        if let Some(side) = AnswersSide::of_code(&code) {
            app.go(Place::Answers(side));
        }
    };
    view! {
        <PageHeader
            title=Signal::derive(move || app.words().answers_title())
            sub=Signal::derive(move || app.words().answers_sub())
        />
        <Tabs
            label=Signal::derive(move || app.words().answers_tabs())
            tabs=Signal::derive(tabs)
            current=Signal::derive(move || side.get().code().to_owned())
            on_change=Callback::new(go)
        >
            {move || match side.get() {
                AnswersSide::Collect => view! { <collect::Collect /> }.into_any(),
                AnswersSide::Invite => view! { <invite::Invite /> }.into_any(),
                AnswersSide::Forms => view! { <forms::Forms /> }.into_any(),
            }}
        </Tabs>
    }
}
