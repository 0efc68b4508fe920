//! The address: the part after `#` says which place is shown.

use super::leaving::listen_on_window;
use super::page;

/// What stands after the address, with its `#`; empty when nothing does.
pub fn hash() -> String {
    page::window().and_then(|window| window.location().hash().ok()).unwrap_or_default()
}

/// The address of the page without what stands after its `#`; empty where there is none.
pub fn page_address() -> String {
    let whole = page::window().and_then(|window| window.location().href().ok()).unwrap_or_default();
    whole.split('#').next().unwrap_or_default().to_owned()
}

/// Goes to another place: one step back returns.
pub fn go(hash: &str) {
    if let Some(window) = page::window() {
        let _ = window.location().set_hash(hash);
    }
}

/// The page's own address, without the place; empty where there is no page.
pub fn page() -> String {
    let whole = page::window().and_then(|window| window.location().href().ok()).unwrap_or_default();
    whole.split('#').next().unwrap_or_default().to_owned()
}

/// Opens an address beside this page. Call it from a click, else the browser refuses.
pub fn open_beside(address: &str) {
    if let Some(window) = page::window() {
        // What is opened needs nothing of this page.
        let _ = window.open_with_url_and_target_and_features(address, "_blank", "noopener");
    }
}

/// Calls when the place in the address changes, by a link, by hand or by going back.
pub fn on_change(work: impl Fn() + 'static) {
    listen_on_window("hashchange", work);
}
