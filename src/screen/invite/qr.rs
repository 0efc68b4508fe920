//! A link as a QR code, for a room that joins by phone.

use crate::exchange::qr::{Correction, QrCode};

/// Links over this many characters make a code so fine that phones read it from near only.
const FINE: usize = 900;

/// A QR code, as the path of a drawing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Qr {
    /// Width and height with the white around it, in squares.
    pub side: usize,
    /// Its dark squares: an SVG path.
    pub path: String,
    /// Whether it is so fine that it must be shown large.
    pub fine: bool,
}

/// The code of a text; none for one that no code can hold (about 2,900 characters).
pub fn qr(text: &str) -> Option<Qr> {
    let code = QrCode::of(text, Correction::Low).ok()?;
    Some(Qr { side: code.size() + 2 * QrCode::BORDER, path: code.svg_path(), fine: text.len() > FINE })
}
