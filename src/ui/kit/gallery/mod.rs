//! Every kit part in all its states, on one page that is not in the navigation (`#/kit`).
//!
//! Not here: anything of a program. Also the source of the kit's snapshots, part by part.

mod actions;
mod charts;
mod facts;
mod fields;
mod layouts;
mod messages;
mod overlays;

use super::prelude::*;
use leptos::prelude::*;

/// All parts in all states.
#[component]
pub fn Gallery() -> impl IntoView {
    provide_toasts();
    let theme = RwSignal::new(String::new());
    let set_theme = move |name: String| {
        if let Some(root) = document().document_element() {
            let _ = if name.is_empty() {
                root.remove_attribute("data-theme")
            } else {
                root.set_attribute("data-theme", &name)
            };
        }
        theme.set(name);
    };
    let themes = vec![
        Choice::new("", "System"),
        Choice::new("light", "Light"),
        Choice::new("dark", "Dark"),
        Choice::new("contrast", "Contrast"),
    ];
    view! {
        <div class="gallery stack stack--wide">
            <PageHeader
                title="One kit, two halves, the same weight"
                sub="Every part in all its states. Round and teal is the mentor, square and amber the mentee; ink does everything else."
                above="Balik kit"
                actions=move || view! { <Segmented label="Theme" choices=themes.clone() value=theme on_change=set_theme /> }
            />
            {SECTIONS.iter().map(|(_, section)| section()).collect_view()}
            <ToastStack label="Messages" />
        </div>
    }
}

/// A section's name and how it is drawn.
type Section = (&'static str, fn() -> AnyView);

/// The sections of the gallery by name.
const SECTIONS: [Section; 7] = [
    ("actions", actions::section),
    ("fields", fields::section),
    ("facts", facts::section),
    ("charts", charts::section),
    ("messages", messages::section),
    ("layouts", layouts::section),
    ("overlays", overlays::section),
];

/// The gallery as HTML: one text a section, with its name.
#[cfg(not(target_arch = "wasm32"))]
pub fn gallery_html() -> Vec<(&'static str, String)> {
    SECTIONS
        .iter()
        .map(|(name, section)| {
            let owner = Owner::new();
            let html = owner.with(|| {
                provide_toasts();
                super::ids::start_over();
                section().to_html()
            });
            (*name, html)
        })
        .collect()
}
