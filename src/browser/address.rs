//! The address: the part after `#` says which place is shown.

use super::leaving::listen_on_window;
use super::page;

/// What stands after the address, with its `#`; empty when nothing does.
pub fn hash() -> String {
    page::window().and_then(|window| window.location().hash().ok()).unwrap_or_default()
}

/// Goes to another place: one step back returns.
pub fn go(hash: &str) {
    if let Some(window) = page::window() {
        let _ = window.location().set_hash(hash);
    }
}

/// Calls when the place in the address changes, by a link, by hand or by going back.
pub fn on_change(work: impl Fn() + 'static) {
    listen_on_window("hashchange", work);
}
