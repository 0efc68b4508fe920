//! Scenarios: rules kept by name, side by side with those in force.

use super::desk::use_pairs;
use crate::language::refusal;
use crate::program::{Command, MOST_SCENARIOS, ScenarioId};
use crate::screen::board::ScenarioRow;
use crate::ui::desk::use_app;
use crate::ui::kit::prelude::*;
use leptos::{html, prelude::*};

/// All scenarios, what each would give, and what can be done with it.
#[component]
pub fn ScenariosPart() -> impl IntoView {
    let app = use_app();
    let bench = use_pairs().bench;
    let rows = Memo::new(move |_| bench.scenarios(app.words()));
    let some = Memo::new(move |_| rows.with(|rows| rows.len() > 1));
    let unknown = Memo::new(move |_| bench.has_unknown());
    let working = Memo::new(move |_| bench.comparing().is_some());
    let renaming = RwSignal::new(None::<ScenarioId>);
    let part = NodeRef::<html::Div>::new();
    view! {
        <Panel
            title=Signal::derive(move || app.words().lab_scenarios())
            sub=Signal::derive(move || app.words().lab_scenarios_sub(MOST_SCENARIOS))
            class="scenarios"
        >
            <div class="scenarios__body" tabindex="-1" node_ref=part>
                <Show
                    when=move || some.get()
                    fallback=move || view! { <p class="trial__note">{move || app.words().lab_scenario_none()}</p> }
                >
                    <Show when=move || working.get()>
                        <Comparing />
                    </Show>
                    <Show when=move || unknown.get() && !working.get()>
                        <Button on_click=Callback::new(move |()| bench.compare())>
                            {move || app.words().lab_compare()}
                        </Button>
                    </Show>
                    <ScenarioTable rows renaming part />
                </Show>
            </div>
            <RenameDialog renaming />
        </Panel>
    }
}

/// How far the comparison is.
#[component]
fn Comparing() -> impl IntoView {
    let app = use_app();
    let bench = use_pairs().bench;
    let share = move || bench.comparing().map(|(done, of)| f64::from(done) / f64::from(of.max(1)));
    let text =
        move || bench.comparing().map_or_else(String::new, |(done, of)| app.words().lab_done_of(done, of));
    view! {
        <Progress
            label=Signal::derive(move || app.words().lab_comparing())
            value=Signal::derive(share)
            text=Signal::derive(text)
            on_cancel=Callback::new(move |()| bench.stop_comparing())
        />
    }
}

#[component]
fn ScenarioTable(
    rows: Memo<Vec<ScenarioRow>>,
    renaming: RwSignal<Option<ScenarioId>>,
    part: NodeRef<html::Div>,
) -> impl IntoView {
    let app = use_app();
    let heads = move || {
        let words = app.words();
        let heads = [
            words.lab_head_name(),
            words.board_aims_pairs(),
            words.lab_head_left(),
            words.board_aims_lowest(),
            words.lab_head_mean(),
            words.board_aims_total(),
            words.lab_head_flips(),
        ];
        heads.into_iter().map(|head| view! { <th scope="col">{head}</th> }).collect_view()
    };
    let row = move |row: ScenarioRow| {
        let figures =
            row.figures.clone().into_iter().map(|figure| view! { <td>{figure}</td> }).collect_view();
        let actions = row.id.clone().map(|id| {
            let (name, in_force) = (row.name.clone(), row.in_force);
            view! { <RowActions id name in_force renaming part /> }
        });
        view! {
            <tr data-own=row.id.is_none()>
                <th scope="row">
                    {row.name}
                    {row
                        .in_force
                        .then(|| view! { " " <Badge tone=Tone::Ok>{move || app.words().board_aims_now()}</Badge> })}
                    {(!row.note.is_empty()).then(|| view! { <small>{row.note}</small> })}
                </th>
                {figures}
                <td>{actions}</td>
            </tr>
        }
    };
    view! {
        <div class="figure__scroll" tabindex="0">
            <table class="figure__table scenarios__table">
                <thead>
                    <tr>
                        {heads}
                        <th scope="col">
                            <span class="visually-hidden">{move || app.words().lab_head_actions()}</span>
                        </th>
                    </tr>
                </thead>
                <tbody>{move || rows.get().into_iter().map(row).collect_view()}</tbody>
            </table>
        </div>
    }
}

/// Use it, load it, rename it, remove it.
#[component]
fn RowActions(
    id: ScenarioId,
    name: String,
    in_force: bool,
    renaming: RwSignal<Option<ScenarioId>>,
    part: NodeRef<html::Div>,
) -> impl IntoView {
    let app = use_app();
    let bench = use_pairs().bench;
    let own = StoredValue::new((id, name));
    let named = move |say: fn(crate::language::Words, &str) -> String| {
        own.with_value(|(_, name)| say(app.words(), name))
    };
    let adopt = move || {
        let id = own.with_value(|(id, _)| id.clone());
        if app.dispatch_with_undo(Command::AdoptScenario(id)) {
            bench.clear();
        }
    };
    let load = move || {
        let rules = own.with_value(|(id, _)| app.peek(|p| p.scenarios.get(id).map(|s| s.rules.clone())));
        if let Some(rules) = rules {
            bench.put(rules);
            app.toast(untrack(|| named(crate::language::Words::lab_loaded)));
            if let Some(hand) = bench.hand.get_untracked() {
                let _ = hand.focus();
            }
        }
    };
    let remove = move || {
        let id = own.with_value(|(id, _)| id.clone());
        // The row goes, and with it what has the focus.
        if app.dispatch_with_undo(Command::DropScenario(id))
            && let Some(part) = part.get_untracked()
        {
            let _ = part.focus();
        }
    };
    let choose = move |action: String| match action.as_str() {
        "use" => adopt(),
        "load" => load(),
        "rename" => renaming.set(Some(own.with_value(|(id, _)| id.clone()))),
        "remove" => remove(),
        _ => {}
    };
    let items = move || {
        let words = app.words();
        let mut items = vec![
            MenuItem::new("load", words.lab_load()).icon(IconName::Sliders),
            MenuItem::new("rename", words.lab_rename()).icon(IconName::Pencil),
            MenuItem::new("remove", words.lab_drop()).icon(IconName::Trash).danger(),
        ];
        if !in_force {
            items.insert(0, MenuItem::new("use", words.board_aims_use()).icon(IconName::Check));
        }
        items
    };
    view! {
        <div class="scenarios__actions">
            {(!in_force)
                .then(|| {
                    view! {
                        <span class="scenarios__use">
                            <Button size=Size::Small on_click=Callback::new(move |()| adopt())>
                                <span aria-hidden="true">{move || app.words().board_aims_use()}</span>
                                <span class="visually-hidden">
                                    {move || named(crate::language::Words::lab_adopt_named)}
                                </span>
                            </Button>
                        </span>
                    }
                })}
            <Menu
                label=Signal::derive(move || named(crate::language::Words::lab_actions))
                items=Signal::derive(items)
                on_choose=Callback::new(choose)
            />
        </div>
    }
}

/// Another name for a scenario.
#[component]
fn RenameDialog(renaming: RwSignal<Option<ScenarioId>>) -> impl IntoView {
    let app = use_app();
    let (name, error) = (RwSignal::new(String::new()), RwSignal::new(String::new()));
    // The name starts from what is opened, and is the person's from then on.
    let open = Memo::new(move |_| {
        renaming.with(|id| {
            if let Some(id) = id {
                error.set(String::new());
                name.set(app.peek(|p| p.scenarios.get(id).map(|s| s.name.clone()).unwrap_or_default()));
            }
            id.is_some()
        })
    });
    let save = move || {
        let Some(id) = renaming.get_untracked() else { return };
        let words = untrack(|| app.words());
        match app.ask(Command::RenameScenario { id, name: name.get_untracked().trim().to_owned() }) {
            Ok(_) => renaming.set(None),
            Err(refused) => error.set(app.peek(|program| refusal(words, &refused, program))),
        }
    };
    let actions = move || {
        view! {
            <Button variant=ButtonVariant::Primary on_click=move |()| save()>{move || app.words().save()}</Button>
            <Button on_click=move |()| renaming.set(None)>{move || app.words().cancel()}</Button>
        }
    };
    view! {
        <Dialog
            open
            on_close=move |()| renaming.set(None)
            title=Signal::derive(move || app.words().lab_rename_title())
            size=Size::Small
            actions=actions
        >
            <form
                on:submit=move |event| {
                    event.prevent_default();
                    save();
                }
            >
                <Field label=Signal::derive(move || app.words().lab_name()) error=error>
                    <TextInput
                        value=name
                        on_input=move |text: String| {
                            error.set(String::new());
                            name.set(text);
                        }
                    />
                </Field>
            </form>
        </Dialog>
    }
}
