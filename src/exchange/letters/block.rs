//! A letter as a block of text: a line that says what begins, short lines of capitals and digits, a line that ends it.

use super::NAME;
use super::found::LetterFault;
use crate::exchange::link::{LinkError, LinkKind, VERSION, seal_of, unwrap, whole_length, wrap};
use crate::exchange::signs::BASE32;

/// Signs of a line: short enough for any mail and telephone.
const COLUMNS: usize = 48;
/// Signs that hold the number and the checksum in front of any payload.
const SEAL_SIGNS: usize = 12;
/// Most characters between the words of a first line.
const MOST_BETWEEN: usize = 4;
/// What people, mail and chat put between signs.
const BETWEEN: &[u8] = b" \n>|]-.,*_~`\"'\x01";

/// Writes a letter as a block of plain ASCII, for chats and mails. It survives quoting, wrapping and typographic zeal.
pub fn to_block(kind: LinkKind, payload: &[u8]) -> String {
    let head = format!("BALIK {}{}", char::from(VERSION), kind.letter().to_ascii_uppercase());
    let mut text = format!("[{head} BEGIN]\n");
    let signs = BASE32.write(&wrap(kind, payload));
    for (at, sign) in signs.chars().enumerate() {
        if at > 0 && at.is_multiple_of(COLUMNS) {
            text.push('\n');
        }
        text.push(sign);
    }
    text + &format!("\n[{head} END]\n")
}

/// A block as it was read.
pub(super) struct Block {
    pub(super) letter: Result<(LinkKind, Vec<u8>), LetterFault>,
    /// Its checksum, if that much of it is there.
    pub(super) seal: Option<u32>,
    /// Where reading stopped.
    pub(super) end: usize,
}

/// Reads the block whose name stands here; none if it is another word, or the end of a block.
pub(super) fn block_at(text: &[u8], at: usize) -> Option<Block> {
    let (version, letter, at) = head_at(text, at)?;
    let at = between(text, at)?;
    let start = at + word_at(text, at, b"BEGIN")?;
    if version != VERSION {
        return Some(Block { letter: Err(LinkError::Newer.into()), seal: None, end: start });
    }
    let Some(kind) = LinkKind::of_letter(char::from(letter)) else {
        return Some(Block { letter: Err(LinkError::Newer.into()), seal: None, end: start });
    };
    let body = Body::gather(text, between(text, start).unwrap_or(start));
    let seal = BASE32.read_start(body.signs.get(..SEAL_SIGNS).unwrap_or(&body.signs));
    let seal = seal.and_then(|start| seal_of(&start));
    let letter = body.payload(kind).map(|payload| (kind, payload)).map_err(LetterFault::from);
    Some(Block { letter, seal, end: body.end })
}

/// Version and letter of kind after the name, and where they end.
fn head_at(text: &[u8], at: usize) -> Option<(u8, u8, usize)> {
    let at = between(text, at + word_at(text, at, NAME)?)?;
    let (version, letter) = (BASE32.as_written(*text.get(at)?)?, *text.get(at + 1)?);
    (version.is_ascii_digit() && letter.is_ascii_alphabetic()).then_some((version, letter, at + 2))
}

/// The length of a word if it stands here, in capitals or not.
pub(super) fn word_at(text: &[u8], at: usize, word: &[u8]) -> Option<usize> {
    text.get(at..at + word.len())?.eq_ignore_ascii_case(word).then_some(word.len())
}

/// Past a few characters that are no letters or digits.
fn between(text: &[u8], at: usize) -> Option<usize> {
    let count =
        text.get(at..)?.iter().take(MOST_BETWEEN + 1).take_while(|b| !b.is_ascii_alphanumeric()).count();
    (count <= MOST_BETWEEN).then_some(at + count)
}

/// The signs of a block.
struct Body {
    signs: Vec<u8>,
    called_for: Option<usize>,
    /// Stopped by a character that no block has, with signs right after it.
    is_broken: bool,
    end: usize,
}

impl Body {
    fn gather(text: &[u8], start: usize) -> Self {
        let mut at = start;
        let mut body = Self { signs: Vec::new(), called_for: None, is_broken: false, end: at };
        while let Some(&byte) = text.get(at) {
            // The name is never within: I and L are no signs that are written.
            let is_name = byte.eq_ignore_ascii_case(&b'B') && word_at(text, at, NAME).is_some();
            let is_sign = BASE32.has(byte);
            if is_name || !(is_sign || BETWEEN.contains(&byte)) {
                body.is_broken = !is_name && byte != b'[' && text.get(at + 1).is_some_and(|&b| BASE32.has(b));
                break;
            }
            at += 1;
            if is_sign {
                body.signs.push(byte);
                body.called_for = body.called_for.or_else(|| length_called_for(&body.signs));
            }
            if body.called_for.is_some_and(|of| body.signs.len() >= of) {
                break;
            }
        }
        body.end = at;
        body
    }

    fn payload(&self, kind: LinkKind) -> Result<Vec<u8>, LinkError> {
        let cut = |of| {
            if self.is_broken { LinkError::Damaged } else { LinkError::CutOff { have: self.signs.len(), of } }
        };
        let Some(of) = self.called_for else {
            return Err(if self.signs.len() < SEAL_SIGNS { cut(0) } else { LinkError::Damaged });
        };
        let signs = self.signs.get(..of).ok_or(cut(of))?;
        unwrap(kind, &BASE32.read(signs).ok_or(LinkError::Damaged)?)
    }
}

/// How many signs there are in all, once the first ones are known.
fn length_called_for(signs: &[u8]) -> Option<usize> {
    // Two signs make one byte; no number is longer than three bytes, or five signs.
    if !(2..=5).contains(&signs.len()) {
        return None;
    }
    whole_length(&BASE32.read_start(signs)?).ok()?.map(|bytes| BASE32.length(bytes))
}
