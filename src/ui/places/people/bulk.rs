//! What can be done with the chosen rows: pause, edit together, remove.

use super::bulk_value::BulkValueField;
use super::desk::use_people_desk;
use crate::program::Command;
use crate::screen::people::{BulkEdit, BulkForm, BulkKind, BulkOutcome, BulkSkip, bulk_edit};
use crate::ui::desk::use_app;
use crate::ui::kit::prelude::*;
use leptos::prelude::*;

/// The bar over the table while rows are chosen.
#[component]
pub(super) fn BulkBar() -> impl IntoView {
    let app = use_app();
    let desk = use_people_desk();
    let form = RwSignal::new(None::<BulkForm>);
    let count = Memo::new(move |_| desk.chosen_ids().len());
    let hidden = Memo::new(move |_| {
        let shown = desk.rows.with(|rows| {
            desk.chosen.with(|chosen| rows.iter().filter(|row| chosen.contains(row.id.as_str())).count())
        });
        count.get().saturating_sub(shown)
    });
    let kinds = Signal::derive(move || {
        let words = app.words();
        BulkKind::ALL.map(|kind| MenuItem::new(kind.code(), kind.name(words))).to_vec()
    });
    let do_at_once = move |edit: &BulkEdit| {
        let outcome = app.peek(|program| bulk_edit(program, &desk.chosen_ids(), edit));
        match outcome.command {
            Some(command) => _ = app.dispatch_with_undo(command),
            None => app.toast(untrack(|| app.words().bulk_nothing_changes())),
        }
    };
    let pause = move |paused: bool| do_at_once(&BulkEdit::Paused(paused));
    let remove = move |()| {
        if app.dispatch_with_undo(Command::RemovePeople(desk.chosen_ids())) {
            desk.chosen.update(std::collections::BTreeSet::clear);
        }
    };
    view! {
        <Show when=move || count.get() != 0>
            <div class="people__bulk" role="region" aria-label=move || app.words().bulk_edit()>
                <p class="people__bulk-count" role="status">
                    <b>{move || app.words().bulk_chosen(count.get())}</b>
                    {move || {
                        let hidden = hidden.get();
                        (hidden > 0).then(|| view! { <small>{app.words().bulk_hidden(hidden)}</small> })
                    }}
                </p>
                <Menu
                    label=Signal::derive(move || app.words().bulk_edit())
                    items=kinds
                    icon=IconName::Pencil
                    label_shown=true
                    on_choose=move |code: String| form.set(BulkKind::of_code(&code).map(BulkForm::new))
                />
                <Button variant=ButtonVariant::Plain on_click=move |()| pause(true)>
                    {move || app.words().bulk_pause()}
                </Button>
                <Button variant=ButtonVariant::Plain on_click=move |()| pause(false)>
                    {move || app.words().bulk_resume()}
                </Button>
                <Button variant=ButtonVariant::Danger icon=IconName::Trash on_click=remove>
                    {move || app.words().bulk_remove(count.get())}
                </Button>
                <Button
                    variant=ButtonVariant::Plain
                    icon=IconName::X
                    on_click=move |()| desk.chosen.update(std::collections::BTreeSet::clear)
                >
                    {move || app.words().bulk_clear()}
                </Button>
            </div>
        </Show>
        <BulkDialog form />
    }
}

#[component]
fn BulkDialog(form: RwSignal<Option<BulkForm>>) -> impl IntoView {
    let app = use_app();
    let desk = use_people_desk();
    let outcome = Memo::new(move |_| {
        let edit = form.with(|form| form.as_ref().and_then(BulkForm::edit))?;
        let ids = desk.chosen_ids();
        Some(app.read(|program| bulk_edit(program, &ids, &edit)))
    });
    let changed = Signal::derive(move || outcome.with(|o| o.as_ref().map_or(0, |o| o.changed)));
    let apply = move |()| {
        let command = outcome.with_untracked(|o| o.as_ref().and_then(|o| o.command.clone()));
        if let Some(command) = command
            && app.dispatch_with_undo(command)
        {
            form.set(None);
        }
    };
    let told = move || {
        let words = app.words();
        outcome
            .with(|outcome| outcome.as_ref().map_or_else(Vec::new, |outcome| outcome_lines(words, outcome)))
    };
    let actions = move || {
        view! {
            <Button
                variant=ButtonVariant::Primary
                disabled=Signal::derive(move || changed.get() == 0)
                on_click=apply
            >
                {move || app.words().bulk_apply(changed.get())}
            </Button>
            <Button on_click=move |()| form.set(None)>{move || app.words().cancel()}</Button>
        }
    };
    let title = move || form.with(|form| form.as_ref().map(|f| f.kind.name(app.words())).unwrap_or_default());
    view! {
        <Dialog
            open=Signal::derive(move || form.with(Option::is_some))
            on_close=move |()| form.set(None)
            title=Signal::derive(title)
            size=Size::Small
            actions=actions
        >
            <div class="people__bulk-form">
                <BulkValueField form />
                <ul class="people__bulk-told" role="status">
                    {move || told().into_iter().map(|line| view! { <li>{line}</li> }).collect_view()}
                </ul>
            </div>
        </Dialog>
    }
}

fn outcome_lines(words: crate::language::Words, outcome: &BulkOutcome) -> Vec<String> {
    let skipped = |why: BulkSkip| outcome.skipped.iter().filter(|(_, w)| *w == why).count();
    let (role, circle) = (skipped(BulkSkip::OtherRole), skipped(BulkSkip::ReportingLoop));
    let mut lines = vec![words.bulk_would_change(outcome.changed, outcome.same)];
    if role > 0 {
        lines.push(words.bulk_skips_role(role));
    }
    if circle > 0 {
        lines.push(words.bulk_skips_loop(circle));
    }
    lines
}
