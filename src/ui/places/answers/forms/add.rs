//! What can be added: questions of one's own, public-domain items, a licensed scale.

use super::{Editing, Over};
use crate::library;
use crate::screen::forms::{form_of, ipip_lines, paste_fault, pasted_scale};
use crate::ui::kit::prelude::*;
use leptos::prelude::*;
use std::collections::BTreeSet;

#[component]
pub fn AddMenu(editing: Editing) -> impl IntoView {
    let app = editing.app;
    view! {
        <div class="actions">
            <Button icon=IconName::Plus on_click=Callback::new(move |()| editing.over.set(Over::New))>
                {move || app.words().forms_add_own()}
            </Button>
            <Button icon=IconName::ListChecks on_click=Callback::new(move |()| editing.over.set(Over::Ipip))>
                {move || app.words().forms_add_ipip()}
            </Button>
            <Button icon=IconName::ClipboardPaste on_click=Callback::new(move |()| editing.over.set(Over::Paste))>
                {move || app.words().forms_add_licensed()}
            </Button>
        </div>
    }
}

#[component]
pub fn IpipDialog(editing: Editing) -> impl IntoView {
    let app = editing.app;
    let chosen = RwSignal::new(BTreeSet::<String>::new());
    let open = editing.is_over(|over| *over == Over::Ipip);
    let close = move || {
        chosen.set(BTreeSet::new());
        editing.close();
    };
    let add = move || {
        let items = library::ipip_items().into_iter();
        let items = chosen.with_untracked(|c| items.filter(|item| c.contains(item.id.as_str())).collect());
        if editing.add(items) {
            close();
        }
    };
    let lines = Memo::new(move |_| {
        let words = app.words();
        app.read(|program| ipip_lines(program, editing.kind, words))
    });
    let label = move || match chosen.with(BTreeSet::len) {
        0 => app.words().forms_ipip_choose(),
        n => app.words().forms_ipip_add(n),
    };
    let actions = move || {
        view! {
            <Button
                variant=ButtonVariant::Primary
                disabled=Signal::derive(move || chosen.with(BTreeSet::is_empty))
                on_click=add
            >
                {label}
            </Button>
            <Button on_click=close>{move || app.words().cancel()}</Button>
        }
    };
    let item = move |(id, text, there): (crate::program::QuestionId, String, bool)| {
        let id = StoredValue::new(id.to_string());
        let change = move |on: bool| {
            chosen.update(|chosen| {
                if on {
                    chosen.insert(id.get_value())
                } else {
                    chosen.remove(&id.get_value())
                };
            });
        };
        view! {
            <Checkbox
                label=text
                hint=Signal::derive(move || if there { app.words().forms_there() } else { String::new() })
                checked=Signal::derive(move || there || chosen.with(|c| c.contains(&id.get_value())))
                disabled=there
                on_change=change
            />
        }
    };
    view! {
        <Dialog
            open=open
            on_close=close
            title=Signal::derive(move || app.words().forms_ipip_title())
            actions=actions
        >
            <div class="forms-dialog">
                <p class="forms__note">{move || app.words().forms_ipip_sub()}</p>
                <div class="forms-ipip">{move || lines.get().into_iter().map(item).collect_view()}</div>
                <p class="forms__note">{move || app.words().pick(&library::ipip_credit())}</p>
            </div>
        </Dialog>
    }
}

#[component]
pub fn PasteDialog(editing: Editing) -> impl IntoView {
    let app = editing.app;
    let [lines, credit, low, high, error] = [(); 5].map(|()| RwSignal::new(String::new()));
    let open = editing.is_over(|over| *over == Over::Paste);
    let add = move || {
        let form = app.peek(|program| form_of(program, editing.kind));
        let [said, credit, low, high] = [lines, credit, low, high].map(|signal| signal.get_untracked());
        match pasted_scale(&form, &said, &credit, &low, &high, || app.fresh_id()) {
            Err(fault) => error.set(paste_fault(untrack(|| app.words()), fault)),
            Ok(questions) => {
                error.set(String::new());
                if editing.add(questions) {
                    lines.set(String::new());
                    editing.close();
                }
            }
        }
    };
    let actions = move || {
        view! {
            <Button variant=ButtonVariant::Primary on_click=add>{move || app.words().forms_paste_add()}</Button>
            <Button on_click=Callback::new(move |()| editing.close())>{move || app.words().cancel()}</Button>
        }
    };
    view! {
        <Dialog
            open=open
            on_close=Callback::new(move |()| editing.close())
            title=Signal::derive(move || app.words().forms_paste_title())
            actions=actions
        >
            <div class="forms-dialog">
                <p class="forms__note">{move || app.words().forms_paste_sub()}</p>
                <Field label=Signal::derive(move || app.words().forms_paste_lines())>
                    <TextArea value=lines rows=8 on_input=move |typed| lines.set(typed) />
                </Field>
                <Field
                    label=Signal::derive(move || app.words().forms_paste_credit())
                    hint=Signal::derive(move || app.words().forms_paste_credit_hint())
                >
                    <TextInput value=credit on_input=move |typed| credit.set(typed) />
                </Field>
                <div class="forms__pair">
                    <Field label=Signal::derive(move || app.words().forms_paste_low())>
                        <TextInput value=low on_input=move |typed| low.set(typed) />
                    </Field>
                    <Field label=Signal::derive(move || app.words().forms_paste_high())>
                        <TextInput value=high on_input=move |typed| high.set(typed) />
                    </Field>
                </div>
                <p class="field__error" role="alert">{move || error.get()}</p>
            </div>
        </Dialog>
    }
}
