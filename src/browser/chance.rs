//! Chance: ids that nobody has had before.

use super::page;
use wasm_bindgen::{JsCast, JsValue};

/// Crockford's base 32, lower case: no i, l, o or u, so that an id read aloud is written down right.
const DIGITS: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";

/// A new random id.
pub fn fresh_id() -> String {
    let mut bytes = [0_u8; 16];
    fill(&mut bytes);
    bytes
        .iter()
        .filter_map(|byte| DIGITS.get(usize::from(byte & 31)))
        .map(|&digit| char::from(digit))
        .collect()
}

/// Bytes for a key. None where the browser has no source of chance that is good enough for one.
pub fn key_bytes() -> Option<[u8; 32]> {
    let mut bytes = [0_u8; 32];
    let crypto = page::window()?.crypto().ok()?;
    crypto.get_random_values_with_u8_array(&mut bytes).ok()?;
    (bytes != [0; 32]).then_some(bytes)
}

fn fill(bytes: &mut [u8]) {
    if let Some(crypto) = page::window().and_then(|window| window.crypto().ok())
        && crypto.get_random_values_with_u8_array(bytes).is_ok()
    {
        return;
    }
    // In a worker there is no window, but the same source.
    let source = js_sys::Reflect::get(&js_sys::global(), &JsValue::from_str("crypto"));
    if let Some(crypto) = source.ok().and_then(|source| source.dyn_into::<web_sys::Crypto>().ok())
        && crypto.get_random_values_with_u8_array(bytes).is_ok()
    {
        return;
    }
    // Every browser that runs this page has one; should it fail, ids must still differ.
    #[allow(clippy::disallowed_methods, reason = "the last resort of the one source of chance")]
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "0 to 255")]
    for byte in bytes {
        *byte = (js_sys::Math::random() * 256.0) as u8;
    }
}
