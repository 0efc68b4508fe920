//! Handing a text on: to the clipboard, or to whatever the device shares with. Call from a click.

use super::{BrowserError, page};
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;

/// Copies a text.
///
/// # Errors
/// [`BrowserError`], where the browser has no clipboard (a page that is not secure) or does not let this page use it.
pub async fn copy(text: &str) -> Result<(), BrowserError> {
    let window = page::window().ok_or(BrowserError::Unavailable)?;
    // Without a secure context there is none, and asking it would throw.
    let navigator: JsValue = window.navigator().into();
    let there =
        js_sys::Reflect::get(&navigator, &JsValue::from_str("clipboard")).is_ok_and(|c| c.is_object());
    if !there {
        return Err(BrowserError::Unavailable);
    }
    JsFuture::from(window.navigator().clipboard().write_text(text)).await?;
    Ok(())
}

/// Whether the device offers to share.
pub fn can_share() -> bool {
    page::window().is_some_and(|window| {
        let navigator: JsValue = window.navigator().into();
        js_sys::Reflect::get(&navigator, &JsValue::from_str("share")).is_ok_and(|share| share.is_function())
    })
}

/// Offers a text to other apps.
///
/// # Errors
/// [`BrowserError`], also where the person thinks better of it.
pub async fn share(title: &str, text: &str) -> Result<(), BrowserError> {
    if !can_share() {
        return Err(BrowserError::Unavailable);
    }
    let window = page::window().ok_or(BrowserError::Unavailable)?;
    let data = web_sys::ShareData::new();
    data.set_title(title);
    data.set_text(text);
    JsFuture::from(window.navigator().share_with_data(&data)).await?;
    Ok(())
}
