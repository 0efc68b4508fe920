//! What the person told their browser: the languages they read.

use super::page;

/// The person's languages as tags, the first the dearest: `id-ID`, `en`.
pub fn languages() -> Vec<String> {
    let Some(window) = page::window() else { return Vec::new() };
    window.navigator().languages().iter().filter_map(|tag| tag.as_string()).collect()
}
