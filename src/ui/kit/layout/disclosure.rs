//! A line that opens to more.

use crate::ui::kit::icon::{Icon, IconName};
use leptos::prelude::*;

/// A native disclosure; its arrow turns over.
#[component]
pub fn Disclosure(
    /// The line.
    #[prop(into)]
    summary: Signal<String>,
    /// Open at first.
    #[prop(optional)]
    open: bool,
    /// What it opens to.
    children: Children,
) -> impl IntoView {
    view! {
        <details class="disclosure" open=open>
            <summary class="disclosure__line">
                <Icon name=IconName::ChevronDown />
                <span>{move || summary.get()}</span>
            </summary>
            <div class="disclosure__body">{children()}</div>
        </details>
    }
}
