//! From a text to the squares of a QR code.

use qrcodegen::{QrCodeEcc, QrSegment, Version};
use std::fmt::Write;

/// How much of a code may be dirty, folded or covered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Correction {
    /// 7 %: for screens.
    Low,
    /// 15 %: for paper.
    #[default]
    Medium,
    /// 25 %.
    Quartile,
    /// 30 %.
    High,
}

/// The text does not fit into the largest code with this correction.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{bytes} bytes")]
pub struct QrTooLong {
    /// Bytes of the text.
    pub bytes: usize,
}

/// The squares of a QR code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QrCode {
    size: usize,
    dark: Vec<bool>,
}

impl QrCode {
    /// The light border that readers need on each side, in squares.
    pub const BORDER: usize = 4;

    /// The smallest code of a text. Text of capitals, digits and `/` alone makes a smaller one; the correction is
    /// raised where that takes no larger code.
    ///
    /// # Errors
    /// [`QrTooLong`]: over some 2,900 bytes with low correction, 2,300 with medium.
    pub fn of(text: &str, correction: Correction) -> Result<Self, QrTooLong> {
        let correction = match correction {
            Correction::Low => QrCodeEcc::Low,
            Correction::Medium => QrCodeEcc::Medium,
            Correction::Quartile => QrCodeEcc::Quartile,
            Correction::High => QrCodeEcc::High,
        };
        let too_long = QrTooLong { bytes: text.len() };
        // The library counts bits of texts that can never fit.
        if text.len() > LONGEST_TEXT {
            return Err(too_long);
        }
        let segments = QrSegment::make_segments(text);
        let (least, most) = (Version::MIN, Version::MAX);
        let code =
            qrcodegen::QrCode::encode_segments_advanced(&segments, correction, least, most, None, true);
        let code = code.map_err(|_| too_long)?;
        let side = 0..code.size();
        let dark = side.clone().flat_map(|y| side.clone().map(move |x| (x, y)));
        Ok(Self {
            size: usize::try_from(code.size()).unwrap_or_default(),
            dark: dark.map(|(x, y)| code.get_module(x, y)).collect(),
        })
    }

    /// Squares on a side, 21 to 177, without the border.
    pub fn size(&self) -> usize {
        self.size
    }

    /// Whether a square is dark; everything outside is light.
    pub fn dark(&self, x: usize, y: usize) -> bool {
        x < self.size && self.dark.get(y * self.size + x).copied().unwrap_or_default()
    }

    /// The dark squares as the `d` of one SVG path, a square one unit wide, the border included in the place: its view
    /// box is `0 0 n n` with n = [`size`](Self::size) + 2 [`BORDER`](Self::BORDER).
    pub fn svg_path(&self) -> String {
        let mut path = String::new();
        for y in 0..self.size {
            let mut x = 0;
            while x < self.size {
                let length = (x..self.size).take_while(|&x| self.dark(x, y)).count();
                if length > 0 {
                    // Writing to a text never fails.
                    let _ = write!(path, "M{} {}h{length}v1h-{length}z", x + Self::BORDER, y + Self::BORDER);
                }
                x += length.max(1);
            }
        }
        path
    }
}

/// More digits than the largest code holds.
const LONGEST_TEXT: usize = 8000;
