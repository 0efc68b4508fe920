//! The page itself: its window, and the attributes of its root element.

use wasm_bindgen::JsCast;

/// The window: in the page always there, in a worker never; nor on the host, which renders for tests.
#[allow(clippy::disallowed_methods, reason = "the one place that asks for the window")]
pub(super) fn window() -> Option<web_sys::Window> {
    if cfg!(target_arch = "wasm32") { web_sys::window() } else { None }
}

/// The document.
pub(super) fn document() -> Option<web_sys::Document> {
    window()?.document()
}

/// Sets an attribute of the root element, `lang` or `data-theme` for instance; none takes it away.
pub fn set_root(attribute: &str, value: Option<&str>) {
    let Some(root) = document().and_then(|document| document.document_element()) else { return };
    // An attribute's name is ours, so this has nothing to refuse.
    let _ = match value {
        Some(value) => root.set_attribute(attribute, value),
        None => root.remove_attribute(attribute),
    };
}

/// An attribute of the root element; none where it has none, or there is no page.
pub fn root(attribute: &str) -> Option<String> {
    document()?.document_element()?.get_attribute(attribute)
}

/// Loads the page anew.
pub fn reload() {
    if let Some(window) = window() {
        // A browser that refuses leaves the page as it is.
        let _ = window.location().reload();
    }
}

/// Puts the focus on the headline of the place, where a screen reader goes on from.
pub fn focus_headline() {
    let title = document().and_then(|document| document.get_element_by_id("page-title"));
    if let Some(title) = title.and_then(|title| title.dyn_into::<web_sys::HtmlElement>().ok()) {
        // A headline without a place in the tab order takes no focus; then nothing is lost.
        let _ = title.focus();
    }
}

/// The same, where the focus was lost because what had it went away.
pub fn focus_headline_if_lost() {
    let holder = document().and_then(|document| document.active_element());
    if holder.is_none_or(|holder| holder.tag_name() == "BODY") {
        focus_headline();
    }
}

/// Puts the focus on the first control that is said to be wrong.
pub fn focus_first_invalid() {
    const WRONG: &str = "[aria-invalid=true], [data-invalid=true] :is(input, textarea, button), \
        .fill__question:has([data-invalid=true]) :is(input, textarea, [tabindex='0'])";
    let control = document().and_then(|document| document.query_selector(WRONG).ok().flatten());
    if let Some(control) = control.and_then(|control| control.dyn_into::<web_sys::HtmlElement>().ok()) {
        // A control that takes no focus leaves it where it is; the words are spoken all the same.
        let _ = control.focus();
    }
}

/// Prints the page, as the browser does it.
pub fn print() {
    if let Some(window) = window() {
        // A browser without a printer, or one that refuses, leaves the page as it is.
        let _ = window.print();
    }
}

/// Sets the title of the tab.
pub fn set_title(title: &str) {
    if let Some(document) = document() {
        document.set_title(title);
    }
}

/// Shows the page from its top.
pub fn to_top() {
    if let Some(window) = window() {
        window.scroll_to_with_x_and_y(0.0, 0.0);
    }
}
