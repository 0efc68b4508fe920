//! Surfaces that hold things together.

use leptos::prelude::*;

/// A soft surface.
#[component]
pub fn Card(
    /// A class of the place it stands in.
    #[prop(optional)]
    class: &'static str,
    /// Without padding, for lists and tables.
    #[prop(optional)]
    flush: bool,
    /// What it holds.
    children: Children,
) -> impl IntoView {
    view! { <div class=format!("card {class}") data-flush=flush>{children()}</div> }
}

/// A card with a headline: one section of a page.
#[component]
pub fn Panel(
    /// The headline.
    #[prop(into)]
    title: Signal<String>,
    /// A line beneath; empty for none.
    #[prop(optional, into)]
    sub: Signal<String>,
    /// Buttons beside the headline.
    #[prop(optional, into)]
    actions: Option<ViewFn>,
    /// A class of the place it stands in.
    #[prop(optional)]
    class: &'static str,
    /// Without padding around the body, for lists and tables.
    #[prop(optional)]
    flush: bool,
    /// What it holds.
    children: Children,
) -> impl IntoView {
    view! {
        <section class=format!("card panel {class}") data-flush=flush aria-label=move || title.get()>
            <SectionHeading title sub actions />
            <div class="panel__body">{children()}</div>
        </section>
    }
}

/// The headline of a section, without a surface.
#[component]
pub fn SectionHeading(
    /// The headline.
    #[prop(into)]
    title: Signal<String>,
    /// A line beneath; empty for none.
    #[prop(optional, into)]
    sub: Signal<String>,
    /// Buttons beside it.
    #[prop(optional_no_strip)]
    actions: Option<ViewFn>,
) -> impl IntoView {
    view! {
        <div class="section-heading">
            <div>
                <h2 class="section-heading__title">{move || title.get()}</h2>
                {move || sub.with(|text| !text.is_empty()).then(|| view! { <p class="section-heading__sub">{sub.get()}</p> })}
            </div>
            {actions.map(|actions| view! { <div class="section-heading__actions">{actions.run()}</div> })}
        </div>
    }
}
