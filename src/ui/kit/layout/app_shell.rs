//! The frame of the app: the ways to go at the side, or at the foot on a phone.

use crate::ui::kit::{
    icon::{Icon, IconName},
    overlay::Drawer,
    words::use_kit_words,
};
use leptos::prelude::*;

/// One place to go to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NavItem {
    /// Where: "#/people". Also what `current` is compared with.
    pub href: String,
    /// Its name.
    pub label: String,
    /// Its picture.
    pub icon: Option<IconName>,
    /// A number beside it, when something waits there; empty for none.
    pub count: String,
    /// Stands in the bar at the foot of a phone (at most four).
    pub first: bool,
}

impl NavItem {
    /// A place with its picture.
    pub fn new(href: impl Into<String>, label: impl Into<String>, icon: IconName) -> Self {
        Self { href: href.into(), label: label.into(), icon: Some(icon), ..Self::default() }
    }

    /// Puts it in the bar at the foot of a phone.
    #[must_use]
    pub fn first(mut self) -> Self {
        self.first = true;
        self
    }

    /// Shows that something waits there.
    #[must_use]
    pub fn count(mut self, count: impl ToString) -> Self {
        self.count = count.to_string();
        self
    }
}

/// Places under one headline.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NavGroup {
    /// The headline; empty for none.
    pub label: String,
    /// The places.
    pub items: Vec<NavItem>,
}

/// The frame; the children are the page.
#[component]
pub fn AppShell(
    /// The ways to go.
    #[prop(into)]
    nav: Signal<Vec<NavGroup>>,
    /// The `href` of where one is.
    #[prop(into)]
    current: Signal<String>,
    /// The spoken name of the ways to go.
    #[prop(into)]
    nav_label: Signal<String>,
    /// Above the ways to go: the mark, the program.
    #[prop(into)]
    brand: ViewFn,
    /// The bar above the page: saving, undo, search.
    #[prop(optional, into)]
    bar: ViewFn,
    /// Below the ways to go: language, theme.
    #[prop(optional, into)]
    foot: ViewFn,
    /// The page.
    children: Children,
) -> impl IntoView {
    let words = use_kit_words();
    let more = RwSignal::new(false);
    let on_skip = move |event: leptos::ev::MouseEvent| {
        // The hash is the route's: go to the content without changing it.
        event.prevent_default();
        if let Some(main) = document().get_element_by_id("main") {
            use wasm_bindgen::JsCast;
            if let Ok(main) = main.dyn_into::<web_sys::HtmlElement>() {
                let _ = main.focus();
            }
        }
    };
    let drawer_foot = foot.clone();
    view! {
        <div class="shell">
            <a class="shell__skip" href="#main" on:click=on_skip>{move || words.get().skip_to_content}</a>
            <aside class="shell__side" aria-label=move || nav_label.get()>
                <div class="shell__brand">{brand.run()}</div>
                <nav class="nav" aria-label=move || nav_label.get()>
                    <NavGroups nav current on_go=move |()| () />
                </nav>
                <div class="shell__foot">{foot.run()}</div>
            </aside>
            <header class="shell__bar">
                <div class="shell__bar-brand">{brand.run()}</div>
                <div class="shell__bar-tools">{bar.run()}</div>
            </header>
            <main class="shell__main" id="main" tabindex="-1">{children()}</main>
            <nav class="shell__tabs" aria-label=move || nav_label.get()>
                <For
                    each=move || nav.get().into_iter().flat_map(|group| group.items).filter(|item| item.first).take(4)
                    key=|item| item_key(item)
                    let:item
                >
                    <NavLink item current on_go=move |()| () />
                </For>
                <button class="nav__link" type="button" on:click=move |_| more.set(true) aria-haspopup="dialog">
                    <Icon name=IconName::Menu />
                    <span class="nav__label">{move || words.get().more}</span>
                </button>
            </nav>
            <Drawer open=more on_close=move |()| more.set(false) title=Signal::derive(move || words.get().menu.to_owned())>
                <div class="nav">
                    <NavGroups nav current on_go=move |()| more.set(false) />
                </div>
                <div class="shell__foot">{drawer_foot.run()}</div>
            </Drawer>
        </div>
    }
}

/// What makes a place another one to draw.
fn item_key(item: &NavItem) -> (String, String, String) {
    (item.href.clone(), item.label.clone(), item.count.clone())
}

fn group_key(group: &NavGroup) -> (String, Vec<(String, String, String)>) {
    (group.label.clone(), group.items.iter().map(item_key).collect())
}

#[component]
fn NavGroups(
    nav: Signal<Vec<NavGroup>>,
    current: Signal<String>,
    #[prop(into)] on_go: Callback<()>,
) -> impl IntoView {
    view! {
        <For each=move || nav.get() key=group_key let:group>
            <div class="nav__group">
                {(!group.label.is_empty()).then(|| view! { <p class="nav__head">{group.label.clone()}</p> })}
                <ul class="nav__list">
                    {group
                        .items
                        .into_iter()
                        .map(|item| view! { <li><NavLink item current on_go /></li> })
                        .collect_view()}
                </ul>
            </div>
        </For>
    }
}

#[component]
fn NavLink(item: NavItem, current: Signal<String>, #[prop(into)] on_go: Callback<()>) -> impl IntoView {
    let own = item.href.clone();
    view! {
        <a
            class="nav__link"
            href=item.href
            aria-current=move || current.with(|current| *current == own).then_some("page")
            on:click=move |_| on_go.run(())
        >
            {item.icon.map(|name| view! { <Icon name /> })}
            <span class="nav__label">{item.label}</span>
            {(!item.count.is_empty()).then(|| view! { <span class="nav__count">{item.count}</span> })}
        </a>
    }
}
