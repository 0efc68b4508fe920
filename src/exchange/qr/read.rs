//! From a picture to the texts of the QR codes in it.

use crate::exchange::letters::{Found, find_letters};

/// Largest picture, in pixels: 40 million, more than telephones take.
pub const MOST_PIXELS: usize = 40_000_000;
/// Smallest side on which a code can be.
const LEAST_SIDE: usize = 21;

/// A picture in shades of gray, row by row from the top.
#[derive(Clone, Copy, Debug)]
pub struct Picture<'a> {
    /// Pixels in a row.
    pub width: usize,
    /// 0 is black, 255 white.
    pub gray: &'a [u8],
}

/// Why a picture gave nothing.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum QrFault {
    /// Rows of different lengths, or too small to hold a code.
    #[error("not a picture")]
    NotAPicture,
    /// More than [`MOST_PIXELS`].
    #[error("{pixels} pixels")]
    TooLarge {
        /// How many.
        pixels: usize,
    },
    /// No QR code in it.
    #[error("no code found")]
    NothingFound,
    /// Codes that could not be read: blurred, covered, or cut.
    #[error("{codes} codes, none readable")]
    Unreadable {
        /// How many.
        codes: usize,
    },
    /// Codes of something else.
    #[error("not ours")]
    NotOurs {
        /// What the first of them says, at most 60 characters.
        says: String,
    },
}

/// The texts of all QR codes in a picture.
///
/// # Errors
/// Each [`QrFault`] but [`QrFault::NotOurs`].
pub fn read_codes(picture: Picture) -> Result<Vec<String>, QrFault> {
    let Picture { width, gray } = picture;
    let height = gray.len().checked_div(width).unwrap_or_default();
    if gray.len() > MOST_PIXELS {
        return Err(QrFault::TooLarge { pixels: gray.len() });
    }
    if width < LEAST_SIDE || height < LEAST_SIDE || gray.len() != width * height {
        return Err(QrFault::NotAPicture);
    }
    let shade = |x, y| gray.get(y * width + x).copied().unwrap_or(u8::MAX);
    let mut prepared = rqrr::PreparedImage::prepare_from_greyscale(width, height, shade);
    let codes = prepared.detect_grids();
    if codes.is_empty() {
        return Err(QrFault::NothingFound);
    }
    let texts: Vec<String> =
        codes.iter().filter_map(|code| code.decode().ok()).map(|(_, text)| text).collect();
    if texts.is_empty() { Err(QrFault::Unreadable { codes: codes.len() }) } else { Ok(texts) }
}

/// The letters in the QR codes of a picture; parts of one letter are joined.
///
/// # Errors
/// Each [`QrFault`].
pub fn read_letters(picture: Picture) -> Result<Vec<Found>, QrFault> {
    let texts = read_codes(picture)?;
    let letters = find_letters(&texts.join("\n"));
    if letters.is_empty() {
        let says = texts.first().map(|text| text.chars().filter(|c| !c.is_control()).take(60).collect());
        return Err(QrFault::NotOurs { says: says.unwrap_or_default() });
    }
    Ok(letters)
}
