//! Short messages in the corner that go on their own, and wait while one reads or acts.

use crate::ui::kit::{
    icon::{Icon, IconName},
    tone::Tone,
    words::use_kit_words,
};
use leptos::prelude::*;
use std::sync::Arc;
use std::time::Duration;

/// The most messages shown at once; the oldest makes way.
const MOST: usize = 4;
/// How long a message stays; longer with an action.
const STAYS: Duration = Duration::from_secs(6);
const STAYS_WITH_ACTION: Duration = Duration::from_secs(10);

/// One message.
#[derive(Clone)]
pub struct Toast {
    text: String,
    tone: Tone,
    // Not a callback: the message outlives the part of the page that sent it.
    action: Option<(String, Arc<dyn Fn() + Send + Sync>)>,
    stays: bool,
}

impl Toast {
    /// A message that says what was done.
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into(), tone: Tone::Ok, action: None, stays: false }
    }

    /// Says how it is meant; a danger stays until it is closed.
    #[must_use]
    pub fn tone(mut self, tone: Tone) -> Self {
        self.stays = self.stays || tone == Tone::Danger;
        self.tone = tone;
        self
    }

    /// Adds a button: "Undo".
    #[must_use]
    pub fn action(mut self, label: impl Into<String>, run: impl Fn() + Send + Sync + 'static) -> Self {
        self.action = Some((label.into(), Arc::new(run)));
        self
    }

    /// Stays until it is closed.
    #[must_use]
    pub fn stays(mut self) -> Self {
        self.stays = true;
        self
    }
}

/// Where messages are put; get it with [`use_toasts`].
#[derive(Clone, Copy, Debug)]
pub struct Toasts {
    list: RwSignal<Vec<(u64, Toast)>>,
    next: StoredValue<u64>,
    held: RwSignal<bool>,
}

impl Toasts {
    /// Shows a message.
    pub fn push(self, toast: Toast) {
        self.show(toast);
    }

    /// Shows a message; its number is for taking it away again.
    pub fn show(self, toast: Toast) -> u64 {
        let Some(id) = self.next.try_update_value(|next| {
            *next += 1;
            *next
        }) else {
            // The place for messages is gone, and with it who would read them.
            return 0;
        };
        let stays = (!toast.stays).then_some(if toast.action.is_some() { STAYS_WITH_ACTION } else { STAYS });
        self.list.update(|list| {
            list.push((id, toast));
            if list.len() > MOST {
                list.remove(0);
            }
        });
        if let Some(stays) = stays {
            self.take_later(id, stays);
        }
        id
    }

    /// Takes a message away.
    pub fn take(self, id: u64) {
        self.list.try_update(|list| list.retain(|(own, _)| *own != id));
    }

    /// Takes it away after a while; waits on while somebody is at the messages.
    fn take_later(self, id: u64, after: Duration) {
        set_timeout(
            move || match self.held.try_get_untracked() {
                Some(true) => self.take_later(id, Duration::from_secs(2)),
                Some(false) => self.take(id),
                None => {}
            },
            after,
        );
    }
}

/// Makes the place for messages; once, at the root.
pub fn provide_toasts() -> Toasts {
    let toasts =
        Toasts { list: RwSignal::new(Vec::new()), next: StoredValue::new(0), held: RwSignal::new(false) };
    provide_context(toasts);
    toasts
}

/// The place for messages; one of its own where none was provided.
pub fn use_toasts() -> Toasts {
    use_context().unwrap_or_else(provide_toasts)
}

/// Shows the messages; once, at the root, after [`provide_toasts`].
#[component]
pub fn ToastStack(
    /// What the corner is: "Messages".
    #[prop(into)]
    label: Signal<String>,
) -> impl IntoView {
    let toasts = use_toasts();
    let words = use_kit_words();
    view! {
        <section class="toasts" aria-label=move || label.get() role="region">
            <div
                class="toasts__list"
                role="status"
                aria-live="polite"
                on:mouseenter=move |_| toasts.held.set(true)
                on:mouseleave=move |_| toasts.held.set(false)
                on:focusin=move |_| toasts.held.set(true)
                on:focusout=move |_| toasts.held.set(false)
            >
                <For each=move || toasts.list.get() key=|(id, _)| *id let((id, toast))>
                    <div class="toast" data-tone=toast.tone.name()>
                        <Icon name=match toast.tone {
                            Tone::Danger => IconName::AlertCircle,
                            Tone::Warn => IconName::AlertTriangle,
                            Tone::Ok => IconName::CheckCircle,
                            _ => IconName::Info,
                        } />
                        <p class="toast__text">{toast.text}</p>
                        {toast
                            .action
                            .map(|(label, run)| {
                                view! {
                                    <button
                                        class="toast__action"
                                        type="button"
                                        on:click=move |_| {
                                            toasts.take(id);
                                            run();
                                        }
                                    >
                                        {label}
                                    </button>
                                }
                            })}
                        <button
                            class="toast__close"
                            type="button"
                            aria-label=move || words.get().close
                            on:click=move |_| toasts.take(id)
                        >
                            <Icon name=IconName::X />
                        </button>
                    </div>
                </For>
            </div>
        </section>
    }
}
