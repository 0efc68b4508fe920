//! A file somebody brought: what is in it, what was mended, what differs, and what to do with it.

use crate::exchange::program_file::{FileError, ProgramFile};
use crate::language::{file_error, mend};
use crate::screen::compare::{Comparison, Counts, compare, contents};
use crate::ui::desk::{Incoming, use_app};
use crate::ui::kit::prelude::*;
use leptos::prelude::*;
use std::sync::Arc;

/// Most faults and mends listed in full.
const LISTED: usize = 8;

/// The dialog that shows a file before anything is kept of it.
#[component]
pub fn IncomingDialog() -> impl IntoView {
    let app = use_app();
    let open = Signal::derive(move || app.incoming().is_some());
    let title = move || {
        let words = app.words();
        match app.incoming() {
            Some(Incoming { outcome: Err(_), .. }) => words.file_refused(),
            _ => words.file_in_it(),
        }
    };
    view! {
        <Dialog
            open
            on_close=Callback::new(move |()| app.forget_incoming())
            title=Signal::derive(title)
            actions=move || view! { <Actions /> }
        >
            {move || app.incoming().map(|incoming| view! { <Body incoming /> })}
        </Dialog>
    }
}

#[component]
fn Body(incoming: Incoming) -> impl IntoView {
    let Incoming { name, outcome, .. } = incoming;
    view! {
        <div class="incoming">
            <p class="incoming__name"><bdi>{name}</bdi></p>
            {match outcome {
                Ok(file) => view! { <Readable file /> }.into_any(),
                Err(errors) => view! { <Faults errors /> }.into_any(),
            }}
        </div>
    }
}

#[component]
fn Faults(errors: Vec<FileError>) -> impl IntoView {
    let app = use_app();
    let count = errors.len();
    let lines = move || {
        let words = app.words();
        errors.iter().take(LISTED).map(|e| view! { <li>{file_error(words, e)}</li> }).collect_view()
    };
    view! {
        <div role="alert">
            <ul class="incoming__faults">{lines}</ul>
        </div>
        {(count > LISTED).then(|| view! { <p>{move || app.words().file_more_faults(count - LISTED)}</p> })}
        <p class="incoming__calm">{move || app.words().file_refused_text()}</p>
    }
}

#[component]
fn Readable(file: Arc<ProgramFile>) -> impl IntoView {
    let app = use_app();
    let held = contents(&file.program);
    let mends = file.mends.clone();
    let same = {
        let file = file.clone();
        move || app.same_as_open(&file.program).then(|| app.read(|here| compare(here, &file.program)))
    };
    let mended = move || {
        let words = app.words();
        (!mends.is_empty()).then(|| {
            let lines = mends.iter().take(LISTED).map(|m| view! { <li>{mend(words, m)}</li> }).collect_view();
            view! {
                <p>{words.file_mended(mends.len())}</p>
                <ul class="incoming__mends">{lines}</ul>
                {(mends.len() > LISTED).then(|| view! { <p>{words.file_more_faults(mends.len() - LISTED)}</p> })}
            }
        })
    };
    let read_only = file.read_only;
    let title = if held.name.trim().is_empty() { None } else { Some(held.name.clone()) };
    view! {
        <h3 class="incoming__program">
            <bdi>{move || title.clone().unwrap_or_else(|| app.words().untitled_program())}</bdi>
        </h3>
        <p>
            {move || app.words().file_contents(held.people, held.mentors, held.mentees, held.topics, held.pairs)}
        </p>
        {mended}
        {read_only.then(|| view! { <p role="alert">{move || app.words().file_read_only()}</p> })}
        {move || same().map(|comparison| view! { <Difference comparison /> })}
    }
}

#[component]
fn Difference(comparison: Comparison) -> impl IntoView {
    let app = use_app();
    let words = app.words();
    if comparison.is_same() {
        return view! { <p>{words.file_same_program()} " " {words.file_no_difference()}</p> }.into_any();
    }
    let row = |label: String, counts: Counts| {
        view! {
            <tr>
                <th scope="row">{label}</th>
                <td>{counts.added}</td>
                <td>{counts.changed}</td>
                <td>{counts.gone}</td>
                <td>{counts.same}</td>
            </tr>
        }
    };
    let gone = comparison.people_gone.join(", ");
    view! {
        <p>{words.file_same_program()}</p>
        <table class="incoming__table">
            <thead>
                <tr>
                    <td></td>
                    <th scope="col">{words.file_added()}</th>
                    <th scope="col">{words.file_changed()}</th>
                    <th scope="col">{words.file_gone()}</th>
                    <th scope="col">{words.file_unchanged()}</th>
                </tr>
            </thead>
            <tbody>
                {row(words.file_people_row(), comparison.people)}
                {row(words.file_topics_row(), comparison.topics)}
                {row(words.file_pairs_row(), comparison.pairs)}
            </tbody>
        </table>
        {comparison.settings.then(|| view! { <p>{words.file_settings_differ()}</p> })}
        {(!gone.is_empty()).then(|| view! { <p>{words.file_people_gone(&gone)}</p> })}
        <p class="incoming__calm">{words.file_replace_hint()}</p>
    }
    .into_any()
}

#[component]
fn Actions() -> impl IntoView {
    let app = use_app();
    move || {
        let words = app.words();
        let cancel = view! {
            <Button variant=ButtonVariant::Plain on_click=Callback::new(move |()| app.forget_incoming())>
                {words.cancel()}
            </Button>
        };
        let as_new = move |label: String, variant| {
            view! {
                <Button variant on_click=Callback::new(move |()| app.open_incoming_as_new())>{label}</Button>
            }
        };
        match app.incoming() {
            None => ().into_any(),
            Some(incoming) => match &incoming.outcome {
                Ok(file) if file.read_only => cancel.into_any(),
                Ok(file) => {
                    let replace = app.same_as_open(&file.program).then(|| {
                        view! {
                            <Button on_click=Callback::new(move |()| app.replace_with_incoming())>
                                {words.file_replace()}
                            </Button>
                        }
                    });
                    view! { {as_new(words.file_as_new(), ButtonVariant::Primary)} {replace} {cancel} }.into_any()
                }
                Err(_) if incoming.is_doubtful() => {
                    view! { {as_new(words.file_open_anyway(), ButtonVariant::Quiet)} {cancel} }.into_any()
                }
                Err(_) => view! {
                    <Button variant=ButtonVariant::Primary on_click=Callback::new(move |()| app.forget_incoming())>
                        {words.close()}
                    </Button>
                }
                .into_any(),
            },
        }
    }
}
