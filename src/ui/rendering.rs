//! Places as HTML on the host, for tests: the same components, without a browser.

use super::app::{Here, provide_page};
use super::desk::App;
use super::kit::prelude::provide_toasts;
use crate::language::Language;
use crate::program::{AuthorId, Ledger, Program, TabId};
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

fn html(ledger: Option<Ledger>, route: Route, language: Language) -> String {
    let owner = Owner::new();
    owner.with(|| {
        let app = App::new(ledger, language, route, provide_toasts());
        provide_page(app);
        view! { <Here /> }.into_view().to_html()
    })
}
