//! Everything Leptos: the app, its frame, the kit, the places.
//!
//! Not here: what anything means (`program`), what a place shows (`screen`), what it says (`language`).
//!
//! Start with `app`, then `desk` (what every place can read and ask for), then a place.
#![cfg_attr(
    not(target_arch = "wasm32"),
    allow(dead_code, reason = "the host only renders; the page's build sees dead code")
)]

mod app;
mod desk;
mod frame;
pub mod kit;
mod later;
mod places;
#[cfg(not(target_arch = "wasm32"))]
pub mod rendering;

/// Mounts the page.
#[cfg(target_arch = "wasm32")]
pub fn start() {
    console_error_panic_hook::set_once();
    leptos::mount::mount_to_body(app::Page);
}

/// The page starts in a browser only.
#[cfg(not(target_arch = "wasm32"))]
pub fn start() {}
