//! A letter as several QR codes: `BALIK/1A/<letter>/<number>/<of>/<signs><checksum>`.
//!
//! Every sign is one that QR codes hold in 5.5 bits. The letter's name is taken from its own checksum, so that
//! the codes of two people who share a table are told apart.

use super::NAME;
use super::block::word_at;
use super::found::LetterFault;
use crate::exchange::link::{LinkError, LinkKind, VERSION, seal_of, unwrap, wrap};
use crate::exchange::signs::BASE32;
use std::collections::BTreeMap;

/// Longest text of one QR code, in characters: at medium correction a code of 85 modules a side, which a
/// telephone reads from a screen and from paper.
pub const LONGEST_PART: usize = 700;
/// Room for all that is no contents: `BALIK/1A/12345/99/99/` and the checksum.
const SURPLUS: usize = 21 + SUM;
/// Signs of a letter's name.
const ID: usize = 5;
/// Signs of a part's checksum.
const SUM: usize = 7;
/// Most parts of a letter.
const MOST: u8 = 99;
/// Pieces into which a part may be wrapped by whatever it was pasted through.
const MOST_PIECES: usize = 40;

/// Writes a letter as texts for QR codes, in order. One text where it fits into one.
pub fn to_parts(kind: LinkKind, payload: &[u8]) -> Vec<String> {
    let bytes = wrap(kind, payload);
    let signs = BASE32.write(&bytes);
    let id: String =
        BASE32.write(&seal_of(&bytes).unwrap_or_default().to_be_bytes()).chars().take(ID).collect();
    let of = signs.len().div_ceil(LONGEST_PART - SURPLUS).max(1);
    let size = signs.len().div_ceil(of).max(1);
    signs
        .as_bytes()
        .chunks(size)
        .enumerate()
        .map(|(at, chunk)| {
            let letter = kind.letter().to_ascii_uppercase();
            let head = format!("{}{letter}/{id}/{}/{of}/", char::from(VERSION), at + 1);
            let chunk = String::from_utf8_lossy(chunk);
            format!("BALIK/{head}{chunk}{}", checksum(&head, &chunk))
        })
        .collect()
}

fn checksum(head: &str, signs: &str) -> String {
    let mut sum = crc32fast::Hasher::new();
    sum.update(head.as_bytes());
    sum.update(signs.as_bytes());
    BASE32.write(&sum.finalize().to_be_bytes())
}

/// Which letter a part is of.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) struct PartOf {
    kind: LinkKind,
    id: String,
    of: u8,
}

/// One part.
pub(super) struct Part {
    pub(super) letter: PartOf,
    number: u8,
    signs: String,
    /// Where it ends.
    pub(super) end: usize,
}

/// Reads the part whose name stands here; none if this is something else.
pub(super) fn part_at(text: &[u8], at: usize) -> Option<Result<Part, LetterFault>> {
    let mut at = at + word_at(text, at, NAME)?;
    if text.get(at) != Some(&b'/') {
        return None;
    }
    at += 1;
    let mut fields = Vec::new();
    for _ in 0..4 {
        let field = text.get(at..)?.iter().take(8).take_while(|b| b.is_ascii_alphanumeric()).count();
        let end = at + field;
        if text.get(end) != Some(&b'/') {
            return None;
        }
        fields.push(String::from_utf8_lossy(text.get(at..end)?).to_ascii_uppercase());
        at = end + 1;
    }
    let [form, id, number, of] = fields.as_slice() else { return None };
    let mut form = form.bytes();
    let (version, letter) = (form.next()?, form.next()?);
    let kind = LinkKind::of_letter(char::from(letter)).filter(|_| version == VERSION);
    let Some(kind) = kind else { return Some(Err(LinkError::Newer.into())) };
    let (number, of) = (number.parse::<u8>().ok()?, of.parse::<u8>().ok()?);
    if number == 0 || number > of || of > MOST {
        return None;
    }
    let head = format!("{}{}/{id}/{number}/{of}/", char::from(version), kind.letter().to_ascii_uppercase());
    let (signs, end) = match signs_at(text, at, &head) {
        Ok(found) => found,
        Err(fault) => return Some(Err(fault.into())),
    };
    Some(Ok(Part { letter: PartOf { kind, id: id.clone(), of }, number, signs, end }))
}

/// The signs of a part, without its checksum; however many pieces they came in.
fn signs_at(text: &[u8], start: usize, head: &str) -> Result<(String, usize), LinkError> {
    let mut signs = String::new();
    let mut at = start;
    for _ in 0..MOST_PIECES {
        while let Some(sign) = text.get(at).and_then(|&b| BASE32.as_written(b)) {
            if signs.len() > LONGEST_PART {
                return Err(LinkError::Damaged);
            }
            signs.push(char::from(sign));
            at += 1;
        }
        if let Some((contents, sum)) =
            signs.len().checked_sub(SUM).and_then(|end| signs.split_at_checked(end))
            && checksum(head, contents) == sum
        {
            return Ok((contents.to_owned(), at));
        }
        let gap = text.iter().skip(at).take_while(|b| b.is_ascii_whitespace()).count();
        if gap == 0 || word_at(text, at + gap, NAME).is_some() {
            break;
        }
        at += gap;
    }
    Err(LinkError::Damaged)
}

/// The parts of one letter that were found.
#[derive(Default)]
pub(super) struct Gathered {
    parts: BTreeMap<u8, String>,
}

impl Gathered {
    /// Puts in a part; one that was there already changes nothing.
    pub(super) fn add(&mut self, part: Part) {
        self.parts.entry(part.number).or_insert(part.signs);
    }

    /// The letter, if all of it is there.
    pub(super) fn letter(&self, letter: &PartOf) -> Result<(LinkKind, Vec<u8>), LetterFault> {
        let missing: Vec<u8> = (1..=letter.of).filter(|number| !self.parts.contains_key(number)).collect();
        if !missing.is_empty() {
            return Err(LetterFault::MissingParts { missing, of: letter.of });
        }
        let signs: String = self.parts.values().map(String::as_str).collect();
        let bytes = BASE32.read(signs.as_bytes()).ok_or(LinkError::Damaged)?;
        Ok((letter.kind, unwrap(letter.kind, &bytes)?))
    }

    /// The checksum of the letter, if its first part is there.
    pub(super) fn seal(&self) -> Option<u32> {
        let first = self.parts.get(&1)?;
        seal_of(&BASE32.read_start(first.as_bytes())?)
    }
}
