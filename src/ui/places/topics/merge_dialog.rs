//! Making one topic of two: which stays, and what moves.

use super::Over;
use crate::program::{Command, TopicId};
use crate::screen::topics;
use crate::ui::desk::use_app;
use crate::ui::kit::prelude::*;
use leptos::prelude::*;

/// The dialog of the merge.
#[component]
pub fn MergeDialog(
    /// What is open over the list.
    over: RwSignal<Over>,
) -> impl IntoView {
    let app = use_app();
    let into = RwSignal::new(String::new());
    let from =
        Memo::new(move |_| over.with(|o| if let Over::Merge(id) = o { Some(id.clone()) } else { None }));
    let name_of = move |id: &TopicId| {
        let words = app.words();
        app.read(|p| p.topics.get(id).map(|t| words.pick(&t.name))).unwrap_or_default()
    };
    let close = move || {
        into.set(String::new());
        over.set(Over::Nothing);
    };
    let both = move || {
        let from = from.get()?;
        into.with(|id| (!id.is_empty()).then(|| (from, TopicId::new(id))))
    };
    let merge = move || {
        let Some((from, into)) = untrack(both) else { return };
        let told = untrack(|| app.words().topics_merged(&name_of(&from), &name_of(&into)));
        if app.dispatch(Command::MergeTopics { from, into }) {
            app.toast_with_undo(told);
            close();
        }
    };
    let title = Signal::derive(move || {
        let name = from.get().map(|id| name_of(&id)).unwrap_or_default();
        app.words().topics_merge_title(&name)
    });
    let choices = Signal::derive(move || {
        let words = app.words();
        let others = from.get().map(|id| app.read(|p| topics::others(p, &id, words))).unwrap_or_default();
        others.into_iter().map(|(id, name)| Choice::new(id, name)).collect::<Vec<_>>()
    });
    // What will happen, in sentences.
    let moves = Memo::new(move |_| {
        let Some((from, into)) = both() else { return Vec::new() };
        let words = app.words();
        let preview = app.read(|p| topics::merge_preview(p, &from, &into));
        let mut lines = vec![if preview.needs + preview.offers == 0 {
            words.topics_merge_nothing()
        } else {
            words.topics_merge_moves(preview.needs, preview.offers)
        }];
        if preview.both > 0 {
            lines.push(words.topics_merge_both(preview.both));
        }
        lines.push(words.topics_merge_name(&name_of(&from), &name_of(&into)));
        lines
    });
    let actions = move || {
        view! {
            <Button
                variant=ButtonVariant::Primary
                disabled=Signal::derive(move || into.with(String::is_empty))
                on_click=merge
            >
                {move || app.words().topics_merge_do()}
            </Button>
            <Button on_click=close>{move || app.words().cancel()}</Button>
        }
    };
    view! {
        <Dialog
            open=Signal::derive(move || from.with(Option::is_some))
            on_close=close
            title=title
            actions=actions
        >
            <Field label=Signal::derive(move || app.words().topics_merge_into())>
                <Select
                    value=into
                    choices=choices
                    empty=Signal::derive(move || app.words().topics_merge_choose())
                    on_change=move |id| into.set(id)
                />
            </Field>
            <ul class="merge__moves" aria-live="polite">
                {move || moves.get().into_iter().map(|line| view! { <li>{line}</li> }).collect_view()}
            </ul>
        </Dialog>
    }
}
