//! Letters: one payload in whatever form somebody can send it, and all of them found again in whatever is pasted.
//!
//! A letter goes as a link ([`link`](super::link)), as a block of text, as a file that holds that block, or as
//! several QR codes. Block and codes are written in Crockford's base32: only capitals and digits, nothing that
//! a chat draws together, makes italic or that looks alike. It is a fifth longer than base64url as text, and
//! in a QR code a sixth smaller: capitals and digits take 5.5 bits there, mixed letters 8.
//!
//! Not here: what is in a letter, sealing, and drawing or reading QR codes ([`qr`](super::qr)).
//!
//! Start with [`find_letters`].

mod block;
mod file;
mod find;
mod found;
mod parts;

pub use block::to_block;
pub use file::{EXTENSION, find_in_file, to_file};
pub use find::find_letters;
pub use found::{Found, Letter, LetterFault, LetterForm};
pub use parts::{LONGEST_PART, to_parts};

/// Longest text that is looked through, in bytes: 32 MB, some hundred thousand messages.
pub const LONGEST_TEXT: usize = 32 * 1024 * 1024;
/// Most bytes of payloads that one text may hold: 64 MB.
pub const MOST_PAYLOADS: usize = 64 * 1024 * 1024;
/// How blocks and QR parts are known.
const NAME: &[u8] = b"BALIK";
