//! QR codes: made for a screen or paper, and read from a picture.
//!
//! Making one takes 5 kB in the page (brotli). Reading takes 80 kB and is behind the feature `qr-reading`, for a worker that
//! is loaded when somebody brings a picture.
//!
//! Not here: what stands in a code ([`letters`](super::letters)), and drawing (`ui`).
//!
//! Start with [`QrCode::of`].

mod make;
#[cfg(feature = "qr-reading")]
mod read;

pub use make::{Correction, QrCode, QrTooLong};
#[cfg(feature = "qr-reading")]
pub use read::{MOST_PIXELS, Picture, QrFault, read_codes, read_letters};
