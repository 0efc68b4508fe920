//! Chance: ids that nobody has had before, and bytes that nobody can know.

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

/// Bytes that nobody can know, for sealing; none where the browser has no such source.
pub fn secret_bytes<const N: usize>() -> Option<[u8; N]> {
    let mut bytes = [0_u8; N];
    filled(&mut bytes).then_some(bytes)
}

/// Bytes for a key. None where the browser has no source of chance that is good enough for one.
pub fn key_bytes() -> Option<[u8; 32]> {
    secret_bytes().filter(|bytes| *bytes != [0; 32])
}

/// Fills bytes from the browser's own source; says whether there is one.
fn filled(bytes: &mut [u8]) -> bool {
    if let Some(crypto) = page::window().and_then(|window| window.crypto().ok())
        && crypto.get_random_values_with_u8_array(bytes).is_ok()
    {
        return true;
    }
    // In a worker there is no window, but the same source.
    let source = js_sys::Reflect::get(&js_sys::global(), &JsValue::from_str("crypto"));
    source
        .ok()
        .and_then(|source| source.dyn_into::<web_sys::Crypto>().ok())
        .is_some_and(|crypto| crypto.get_random_values_with_u8_array(bytes).is_ok())
}

fn fill(bytes: &mut [u8]) {
    if filled(bytes) {
        return;
    }
    // Every browser that runs this page has one; should it fail, ids must still differ.
    #[allow(clippy::disallowed_methods, reason = "the last resort of the one source of chance")]
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "0 to 255")]
    for byte in bytes {
        *byte = (js_sys::Math::random() * 256.0) as u8;
    }
}
