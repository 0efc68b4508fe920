//! Native dialogs: the browser keeps the focus inside and gives it back afterwards.

use crate::ui::kit::{
    icon::{Icon, IconName},
    ids::fresh_id,
    tone::Size,
    words::use_kit_words,
};
use leptos::{html, prelude::*};

/// Shows and hides a native dialog as `open` says.
#[allow(clippy::disallowed_methods, reason = "only moves the native dialog; no state is written")]
pub(super) fn follow(dialog: NodeRef<html::Dialog>, open: Signal<bool>) {
    Effect::new(move |_| {
        let (Some(dialog), open) = (dialog.get(), open.get()) else { return };
        if open && !dialog.open() {
            let _ = dialog.show_modal();
        } else if !open && dialog.open() {
            dialog.close();
        }
    });
}

/// A question or a small task in the middle of the page.
#[component]
pub fn Dialog(
    /// Whether it is shown.
    #[prop(into)]
    open: Signal<bool>,
    /// Runs when the person closes it: Esc, the cross, a click beside it. Set `open` to false then.
    #[prop(into)]
    on_close: Callback<()>,
    /// The headline.
    #[prop(into)]
    title: Signal<String>,
    /// How wide: Small for a question, Large for a preview with a table.
    #[prop(optional)]
    size: Size,
    /// The buttons at its foot; the first is the main one.
    #[prop(optional, into)]
    actions: Option<ViewFn>,
    /// What it says; made anew each time it opens.
    children: ChildrenFn,
) -> impl IntoView {
    view! { <Sheet kind="dialog" open on_close title size actions children=children /> }
}

/// A sheet at the end side (the foot, on a phone) for a thing of the page: a person, a score.
#[component]
pub fn Drawer(
    /// Whether it is shown.
    #[prop(into)]
    open: Signal<bool>,
    /// Runs when the person closes it. Set `open` to false then.
    #[prop(into)]
    on_close: Callback<()>,
    /// The headline.
    #[prop(into)]
    title: Signal<String>,
    /// How wide.
    #[prop(optional)]
    size: Size,
    /// The buttons at its foot.
    #[prop(optional, into)]
    actions: Option<ViewFn>,
    /// What it shows; made anew each time it opens.
    children: ChildrenFn,
) -> impl IntoView {
    view! { <Sheet kind="drawer" open on_close title size actions children=children /> }
}

#[component]
fn Sheet(
    kind: &'static str,
    open: Signal<bool>,
    on_close: Callback<()>,
    title: Signal<String>,
    size: Size,
    actions: Option<ViewFn>,
    children: ChildrenFn,
) -> impl IntoView {
    let words = use_kit_words();
    let dialog = NodeRef::<html::Dialog>::new();
    follow(dialog, open);
    let title_id = fresh_id(kind);
    let inside = move || {
        let (children, actions) = (children.clone(), actions.clone());
        view! {
            <header class="sheet__head">
                <h2 class="sheet__title">{move || title.get()}</h2>
                <button
                    class="button button--icon sheet__close"
                    type="button"
                    data-variant="plain"
                    data-size="m"
                    aria-label=move || words.get().close
                    on:click=move |_| on_close.run(())
                >
                    <Icon name=IconName::X />
                </button>
            </header>
            <div class="sheet__body" tabindex="0">{children()}</div>
            {actions.map(|actions| view! { <footer class="sheet__foot">{actions.run()}</footer> })}
        }
    };
    view! {
        <dialog
            class=format!("sheet {kind}")
            data-size=size.name()
            node_ref=dialog
            aria-label=move || title.get()
            id=title_id
            on:cancel=move |event: web_sys::Event| {
                event.prevent_default();
                on_close.run(());
            }
            on:mousedown=move |event| {
                // A press on the dialog element itself is a press beside its box.
                if event.target() == event.current_target() {
                    on_close.run(());
                }
            }
        >
            <div class="sheet__box">
                {move || open.get().then(|| inside().into_any())}
            </div>
        </dialog>
    }
}
