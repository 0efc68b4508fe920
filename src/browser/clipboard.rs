//! The clipboard.

use super::{BrowserError, page};
use wasm_bindgen_futures::JsFuture;

/// Copies a text. Call it from a click: browsers allow it only then.
///
/// # Errors
/// [`BrowserError`].
pub async fn copy(text: &str) -> Result<(), BrowserError> {
    let navigator = page::window().ok_or(BrowserError::Unavailable)?.navigator();
    // Without a secure context the property is missing, whatever the type says.
    let there = js_sys::Reflect::get(&navigator, &"clipboard".into()).is_ok_and(|value| value.is_object());
    if !there {
        return Err(BrowserError::Unavailable);
    }
    JsFuture::from(navigator.clipboard().write_text(text)).await?;
    Ok(())
}
