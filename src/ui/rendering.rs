//! Places as HTML on the host, for tests: the same components, without a browser.

use super::app::{Here, provide_page};
use super::desk::App;
use super::frame::BareFrame;
use super::kit::prelude::provide_toasts;
use super::places::fill::FillFrom;
use crate::exchange::answers::Invitation;
use crate::language::Language;
use crate::program::{AuthorId, Ledger, Program, TabId};
use crate::screen::fill::Draft;
use crate::screen::{Place, Route};
use leptos::prelude::*;

/// The HTML of a place of a program, in a language.
pub fn place_html(program: Program, place: Place, language: Language) -> String {
    let route = Route::In(program.id.clone(), place);
    html(Some(Ledger::open(program, Vec::new(), AuthorId::new("host"), TabId::new("host"))), route, language)
}

/// The HTML of the first page with an empty shelf, in a language.
pub fn start_html(language: Language) -> String {
    html(None, Route::Start, language)
}

/// The HTML of a form as somebody without an account sees it, with what they have filled in, in a language.
pub fn fill_html(invitation: Invitation, draft: Option<Draft>, language: Language) -> String {
    let owner = Owner::new();
    owner.with(|| {
        let app = App::new(None, language, Route::Fill("1i".to_owned()), provide_toasts());
        provide_page(app);
        view! { <BareFrame><FillFrom invitation draft /></BareFrame> }.into_view().to_html()
    })
}

/// The HTML of a form's link that leads to none, in a language.
pub fn bad_link_html(packed: &str, language: Language) -> String {
    html(None, Route::Fill(packed.to_owned()), language)
}

fn html(ledger: Option<Ledger>, route: Route, language: Language) -> String {
    let owner = Owner::new();
    owner.with(|| {
        let app = App::new(ledger, language, route, provide_toasts());
        provide_page(app);
        view! { <Here /> }.into_view().to_html()
    })
}
