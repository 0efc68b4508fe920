//! A link as a QR code, for a room that joins by phone.

use qrcodegen::{QrCode, QrCodeEcc};
use std::fmt::Write;

/// Modules of white around a code, as the standard wants it.
const QUIET: i32 = 4;
/// Links over this many characters make a code so fine that phones read it from near only.
const FINE: usize = 900;

/// A QR code, as the path of a drawing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Qr {
    /// Width and height with the white around it, in modules.
    pub side: i32,
    /// Its dark modules: an SVG path in modules.
    pub path: String,
    /// Whether it is so fine that it must be shown large.
    pub fine: bool,
}

/// The code of a text; none for one that no code can hold (about 2,950 characters).
pub fn qr(text: &str) -> Option<Qr> {
    let code = QrCode::encode_text(text, QrCodeEcc::Low).ok()?;
    let size = code.size();
    let mut path = String::new();
    for y in 0..size {
        let mut x = 0;
        while x < size {
            let start = x;
            while x < size && code.get_module(x, y) {
                x += 1;
            }
            if x > start {
                let run = x - start;
                // Writing into a string has nothing to fail at.
                let _ = write!(path, "M{} {}h{run}v1h-{run}z", start + QUIET, y + QUIET);
            }
            x += 1;
        }
    }
    Some(Qr { side: size + 2 * QUIET, path, fine: text.len() > FINE })
}
