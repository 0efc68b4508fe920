//! What the forms ask: the eight, and one of them open to be changed.
//!
//! Not here: what an edit makes of a form, and what is wrong with it (`screen::forms`). Start with [`Forms`].

mod add;
mod editor;
mod list;
mod own;
mod reword;
mod row;

use crate::browser::{address, chance};
use crate::exchange::sealed::Identity;
use crate::language::Language;
use crate::program::{Command, FormKind, QuestionId};
use crate::screen::forms::{FormEdit, edited, form_of};
use crate::screen::invite::{self, Asking};
use crate::ui::desk::{App, use_app};
use editor::Editor;
use leptos::prelude::*;
use list::List;

/// Which form is open; it stays open while one looks at the other sides.
#[derive(Clone, Copy)]
pub struct OpenForm(pub RwSignal<Option<FormKind>>);

/// What is open over a form.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
enum Over {
    #[default]
    Nothing,
    Reword(QuestionId),
    New,
    Change(QuestionId),
    Ipip,
    Paste,
}

/// The forms.
#[component]
pub fn Forms() -> impl IntoView {
    let OpenForm(open) = expect_context();
    move || match open.get() {
        None => view! { <List open /> }.into_any(),
        Some(kind) => view! { <Editor kind open /> }.into_any(),
    }
}

/// One form while it is changed.
#[derive(Clone, Copy)]
struct Editing {
    app: App,
    kind: FormKind,
    over: RwSignal<Over>,
}

impl Editing {
    fn new(kind: FormKind) -> Self {
        Self { app: use_app(), kind, over: RwSignal::new(Over::default()) }
    }

    /// Carries an edit out; a refusal is told. Returns whether it was carried out.
    fn commit(self, edit: &FormEdit) -> bool {
        let form = self.app.peek(|program| edited(&form_of(program, self.kind), edit));
        self.app.dispatch(Command::EditForm(Box::new(form)))
    }

    /// The same, with a button that takes it back.
    fn commit_with_undo(self, edit: &FormEdit) {
        let form = self.app.peek(|program| edited(&form_of(program, self.kind), edit));
        self.app.dispatch_with_undo(Command::EditForm(Box::new(form)));
    }

    /// Adds questions and says how many, with a way back.
    fn add(self, questions: Vec<crate::program::Question>) -> bool {
        let count = questions.len();
        let done = self.commit(&FormEdit::Add(questions));
        if done {
            self.app.toast_with_undo(untrack(|| self.app.words()).forms_added(count));
        }
        done
    }

    fn is_over(self, what: impl Fn(&Over) -> bool + Send + Sync + 'static) -> Memo<bool> {
        Memo::new(move |_| self.over.with(&what))
    }

    fn close(self) {
        self.over.set(Over::Nothing);
    }

    /// Opens the participant's own page, sealed to a key that nobody keeps.
    fn preview(self) {
        let english = untrack(|| self.app.language()) != Language::Indonesian;
        let Some(random) = chance::key_bytes() else { return };
        let recipient = Identity::generate(random).recipient().to_text();
        let today = self.app.today();
        let asking = Asking { english, ..Asking::usual(self.kind, Language::Indonesian, today) };
        let link = self.app.peek(|program| {
            let invitation = invite::invitation(program, &asking, None, &recipient);
            invite::address(&self.app.page_address(), &invitation)
        });
        address::open_beside(&link);
    }
}
