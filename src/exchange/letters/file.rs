//! A letter as a file: the same block of text, so that whoever opens it sees what it is, and can paste it too.

use super::find::find_letters;
use super::found::{Found, LetterFault, LetterForm};
use super::{LONGEST_TEXT, block::to_block};
use crate::exchange::link::{LinkError, LinkKind};
use std::borrow::Cow;

/// Ending of files with an answer in them.
pub const EXTENSION: &str = ".balik-answer";

/// The bytes of a file with one letter in it.
pub fn to_file(kind: LinkKind, payload: &[u8]) -> Vec<u8> {
    to_block(kind, payload).into_bytes()
}

/// Finds the letters of a file: one of ours, a chat export, or a mail that was saved. Empty where there are none.
pub fn find_in_file(bytes: &[u8]) -> Vec<Found> {
    if bytes.len() > 2 * LONGEST_TEXT {
        let fault = LetterFault::Text(LinkError::TooLong { signs: bytes.len() });
        return vec![Found { line: 1, words: String::new(), form: LetterForm::Block, letter: Err(fault) }];
    }
    let units = |read: fn([u8; 2]) -> u16| {
        let units: Vec<u16> = bytes.chunks_exact(2).filter_map(|two| two.try_into().ok()).map(read).collect();
        Cow::Owned(String::from_utf16_lossy(&units))
    };
    let text = match bytes {
        [0xff, 0xfe, ..] => units(u16::from_le_bytes),
        [0xfe, 0xff, ..] => units(u16::from_be_bytes),
        _ => String::from_utf8_lossy(bytes),
    };
    find_letters(&text)
}
