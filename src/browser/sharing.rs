//! Texts to the clipboard, and to another app of the device.

use super::{BrowserError, page};
use js_sys::Reflect;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Navigator, ShareData};

fn navigator_with(ability: &str) -> Option<Navigator> {
    let navigator = page::window()?.navigator();
    // On pages that are not served safely, browsers leave these out.
    let found = Reflect::get(&navigator, &JsValue::from_str(ability)).ok()?;
    (!found.is_undefined() && !found.is_null()).then_some(navigator)
}

/// Puts a text on the clipboard. Call it from a click.
///
/// # Errors
/// [`BrowserError`]: no clipboard, or not allowed.
pub async fn copy(text: &str) -> Result<(), BrowserError> {
    let navigator = navigator_with("clipboard").ok_or(BrowserError::Unavailable)?;
    JsFuture::from(navigator.clipboard().write_text(text)).await?;
    Ok(())
}

/// Whether the device can pass a text to another app.
pub fn can_share() -> bool {
    navigator_with("share").is_some()
}

/// Lets the person pass a text to another app. Call it from a click.
///
/// # Errors
/// [`BrowserError`]; also when the person thinks better of it.
pub async fn share(title: &str, text: &str) -> Result<(), BrowserError> {
    let navigator = navigator_with("share").ok_or(BrowserError::Unavailable)?;
    let data = ShareData::new();
    data.set_title(title);
    data.set_text(text);
    JsFuture::from(navigator.share_with_data(&data)).await?;
    Ok(())
}
