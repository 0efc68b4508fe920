//! The page: contexts, frame, and the place of the address.

use super::desk::{App, Errand, Opening, use_app};
use super::frame::{Bar, BareFrame, Brand, Foot, kit_words, listen_to_keys, nav_groups};
use super::kit::prelude::*;
use super::later::{self, NotHere};
use super::places;
use crate::browser::page;
use crate::screen::{AnswersSide, Place, Route};
use crate::storage::OpenError;
use leptos::prelude::*;

/// The whole page.
#[component]
pub fn Page() -> impl IntoView {
    let app = App::of_the_page(provide_toasts());
    let palette = RwSignal::new(false);
    // Fetched when it is first asked for; it stays, so that it can close as it opened.
    let over = Memo::new(move |before| before == Some(&true) || palette.get() || app.has_incoming());
    app.wake();
    listen_to_keys(app, palette);
    provide_page(app);
    name_the_tab(app);
    let is_bare = Memo::new(move |_| app.is_bare());
    view! {
        <DropAnywhere />
        {move || {
            if is_bare.get() {
                view! { <BareFrame><Here /></BareFrame> }.into_any()
            } else {
                view! { <Framed palette /> }.into_any()
            }
        }}
        {move || over.get().then(|| later::when_here(later::over_any_place(palette)))}
        <ToastStack label=Signal::derive(move || app.words().notices()) />
    }
}

/// A place of whoever runs programs, in the frame with all the ways to go.
#[component]
fn Framed(palette: RwSignal<bool>) -> impl IntoView {
    let app = use_app();
    view! {
        <AppShell
            nav=Signal::derive(move || nav_groups(app))
            current=Signal::derive(move || current(app))
            nav_label=Signal::derive(move || app.words().app_nav())
            brand=|| view! { <Brand /> }
            bar=move || view! { <Bar on_palette=Callback::new(move |()| palette.set(true)) /> }
            foot=|| view! { <Foot /> }
        >
            <SaveWarning />
            <Here />
        </AppShell>
    }
}

/// What every part below can ask for.
pub fn provide_page(app: App) {
    provide_context(app);
    provide_context(Signal::derive(move || kit_words(app.language())));
}

#[allow(clippy::disallowed_methods, reason = "writes the tab's title, which is outside Leptos")]
fn name_the_tab(app: App) {
    Effect::new(move |_| {
        let words = app.words();
        let place = match app.route() {
            Route::Start | Route::Nowhere => words.place_start(),
            Route::Kit => words.place_kit(),
            Route::Fill(_) => words.place_fill(),
            Route::Brought(_) => words.place_answers(),
            Route::In(_, place) => match place {
                Place::Setup => words.place_setup(),
                Place::Topics => words.place_topics(),
                Place::People | Place::Person(_) => words.place_people(),
                Place::Import => words.place_import(),
                Place::Needs => words.place_needs(),
                Place::Pairs => words.place_pairs(),
                Place::Answers(_) => words.place_answers(),
                Place::File => words.place_file(),
            },
        };
        page::set_title(&words.app_title(&place));
    });
}

/// The entry of the ways to go that holds now.
fn current(app: App) -> String {
    match app.route() {
        Route::In(id, Place::Person(_) | Place::Import) => Route::In(id, Place::People).hash(),
        Route::In(id, Place::Answers(_)) => Route::In(id, Place::Answers(AnswersSide::Collect)).hash(),
        route => route.hash(),
    }
}

/// Stays as long as edits are not safe, with the way out: a file.
#[component]
fn SaveWarning() -> impl IntoView {
    let app = use_app();
    // Only whether and what: a saved edit must not draw it anew.
    let warning = Memo::new(move |_| app.is_open().then(|| app.save_warning()).flatten());
    let action = move || {
        view! {
            <Button size=Size::Small on_click=Callback::new(move |()| app.send(Errand::Save))>
                {move || app.words().save_to_file()}
            </Button>
        }
    };
    move || warning.get().map(|title| view! { <Banner tone=Tone::Warn title sticky=true actions=action /> })
}

/// Files dropped anywhere on the page.
#[component]
fn DropAnywhere() -> impl IntoView {
    let app = use_app();
    crate::browser::dropping::on_files(move |file| {
        if !untrack(|| app.is_bare()) {
            app.send(Errand::TakeIn(file));
        }
    });
}

/// Another place begins at its headline, for screen readers too; a page that just loaded keeps its focus.
#[allow(clippy::disallowed_methods, reason = "moves the focus, which is outside Leptos")]
fn begin_at_the_headline(which: Memo<Which>) {
    Effect::new(move |before: Option<Which>| {
        let now = which.get();
        // While a program is being read there is no headline.
        let moved = before.is_some_and(|before| before != now && before != Which::Opening);
        if moved && now != Which::Opening {
            request_animation_frame(page::focus_headline);
        }
        now
    });
}

/// The place of the address.
#[component]
pub fn Here() -> impl IntoView {
    let app = use_app();
    // A place is drawn anew only when another one is asked for, not when its person changes.
    let which = Memo::new(move |_| match app.route() {
        Route::Start => Which::Start,
        Route::Kit => Which::Kit,
        Route::Nowhere => Which::Nowhere,
        Route::Fill(packed) => Which::Fill(packed),
        Route::Brought(packed) => Which::Brought(packed),
        Route::In(_, place) => match app.opening() {
            Opening::Open => Which::Open(match place {
                Place::Person(_) => Place::People,
                Place::Answers(_) => Place::Answers(AnswersSide::Collect),
                place => place,
            }),
            Opening::Failed(why) => Which::Failed(why),
            Opening::NotFetched => Which::NotHere,
            Opening::Nothing | Opening::Working => Which::Opening,
        },
    });
    begin_at_the_headline(which);
    move || match which.get() {
        Which::Start => view! { <places::start::StartPlace /> }.into_any(),
        Which::Kit => later::when_here(later::gallery()),
        Which::Fill(packed) => later::when_here(later::fill(packed)),
        Which::Brought(packed) => later::when_here(later::brought(packed)),
        Which::Nowhere => view! { <Nowhere /> }.into_any(),
        Which::Opening => {
            view! { <Skeleton label=Signal::derive(move || app.words().opening_program()) lines=6 /> }
                .into_any()
        }
        Which::NotHere => view! { <NotHere /> }.into_any(),
        Which::Failed(why) => view! { <NotOpened why /> }.into_any(),
        Which::Open(place) => later::when_here(later::place(place)),
    }
}

#[derive(Clone, PartialEq)]
enum Which {
    Start,
    Kit,
    Fill(String),
    Brought(String),
    Nowhere,
    Opening,
    NotHere,
    Failed(OpenError),
    Open(Place),
}

#[component]
fn Nowhere() -> impl IntoView {
    let app = use_app();
    view! {
        <EmptyState
            title=Signal::derive(move || app.words().nowhere_title())
            text=Signal::derive(move || app.words().nowhere_text())
        >
            <ButtonLink variant=ButtonVariant::Primary href=Route::Start.hash()>{move || app.words().app_home()}</ButtonLink>
        </EmptyState>
    }
}

/// A program that could not be opened: which, why, and the ways on.
#[component]
fn NotOpened(why: OpenError) -> impl IntoView {
    let app = use_app();
    let damaged = matches!(why, OpenError::Damaged { .. });
    let title = {
        let why = why.clone();
        move || {
            let words = app.words();
            match &why {
                OpenError::NoSuchProgram(_) => words.no_program_title(),
                OpenError::Cleared { name, .. } => words.cleared_program_title(name),
                OpenError::Damaged { .. } => words.damaged_program_title(),
                OpenError::Newer { .. } => words.newer_program_title(),
                OpenError::StoreFails => words.store_fails_title(),
            }
        }
    };
    let text = move || {
        let words = app.words();
        match &why {
            OpenError::NoSuchProgram(_) => words.no_program_text(),
            OpenError::Cleared { .. } => words.cleared_program_text(),
            OpenError::Damaged { .. } => words.damaged_program_text(),
            OpenError::Newer { .. } => words.newer_program_text(),
            OpenError::StoreFails => words.store_fails_text(),
        }
    };
    view! {
        <EmptyState title=Signal::derive(title) text=Signal::derive(text)>
            <Button variant=ButtonVariant::Primary on_click=Callback::new(move |()| app.open_file_dialog())>
                {move || app.words().file_choose()}
            </Button>
            <ButtonLink href=Route::Start.hash()>{move || app.words().app_home()}</ButtonLink>
            {damaged.then(|| view! { <ButtonLink href="./rescue.html">{move || app.words().rescue_data()}</ButtonLink> })}
        </EmptyState>
    }
}
