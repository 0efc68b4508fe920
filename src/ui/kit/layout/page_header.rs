//! The head of a page: a sentence that says how things are.

use leptos::prelude::*;

/// Sentence, explanation, actions. The headline can take the focus after a change of page.
#[component]
pub fn PageHeader(
    /// How things are, as a sentence.
    #[prop(into)]
    title: Signal<String>,
    /// What it means, in a line; empty for none.
    #[prop(optional, into)]
    sub: Signal<String>,
    /// A small line above; empty for none.
    #[prop(optional, into)]
    above: Signal<String>,
    /// What can be done: buttons, badges.
    #[prop(optional, into)]
    actions: Option<ViewFn>,
) -> impl IntoView {
    view! {
        <header class="page-header">
            <div class="page-header__text">
                {move || above.with(|text| !text.is_empty()).then(|| view! { <p class="page-header__above">{above.get()}</p> })}
                <h1 class="page-header__title" id="page-title" tabindex="-1">{move || title.get()}</h1>
                {move || sub.with(|text| !text.is_empty()).then(|| view! { <p class="page-header__sub">{sub.get()}</p> })}
            </div>
            {actions.map(|actions| view! { <div class="page-header__actions">{actions.run()}</div> })}
        </header>
    }
}
