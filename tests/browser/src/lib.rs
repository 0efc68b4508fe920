//! What a person does in a real browser.
//!
//! A journey is a test that tells a story through a [`Visitor`]: open, click what is called so, see a sentence.
//! The engine is `BALIK_ENGINE` (`chromium`, `firefox`, `webkit`); the page is the release build in `dist/`.
//! Every step waits for what it needs, nothing sleeps. Every journey fails on an error in the console
//! and on a breach of the content policy; a failing one leaves a picture and the page's source in `target/journeys-failed/`.
//!
//! Start with [`journey`], then [`Visitor`]. Stories live in `tests/journeys/`.

#![allow(clippy::disallowed_methods, reason = "whoever waits for a browser looks at the clock")]

mod engine;
pub mod files;
mod journey;
mod keys;
mod visitor;

pub use engine::Engine;
pub use journey::{Journey, journey};
pub use visitor::{Role, Visitor};

/// The repository's root.
pub fn root() -> std::path::PathBuf {
    std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}
