//! Everything Leptos: the app, the kit, the places.

pub mod kit;

/// Mounts the page.
pub fn start() {}
