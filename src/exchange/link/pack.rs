//! A payload in its wrapping, as bytes and as signs.

use super::{LARGEST_PAYLOAD, LONGEST_LINK, LinkError, LinkKind};
use crate::exchange::signs::BASE64_URL;
use miniz_oxide::deflate::compress_to_vec;
use miniz_oxide::inflate::{TINFLStatus, decompress_to_vec_with_limit};

/// The version that is written.
pub(in crate::exchange) const VERSION: u8 = b'1';
/// Bytes of the checksum.
const SEAL: usize = 4;
/// Most bytes of the number in front: it stays below 2^21.
const LONGEST_NUMBER: usize = 3;
/// The best that deflate can do; payloads are small.
const LEVEL: u8 = 10;

/// Packs a payload into signs that may stand in an address.
///
/// Never fails; a payload that does not fit into [`LONGEST_LINK`] signs or is over [`LARGEST_PAYLOAD`] makes a text that
/// [`unpack`](super::unpack) refuses, so ask for the length first where payloads can be large.
pub fn pack(kind: LinkKind, payload: &[u8]) -> String {
    format!("{}{}{}", char::from(VERSION), kind.letter(), BASE64_URL.write(&wrap(kind, payload)))
}

/// Number, checksum and contents, without version and kind.
pub(in crate::exchange) fn wrap(kind: LinkKind, payload: &[u8]) -> Vec<u8> {
    let deflated = compress_to_vec(payload, LEVEL);
    let (contents, is_deflated) =
        if deflated.len() < payload.len() { (deflated.as_slice(), 1) } else { (payload, 0) };
    let number = number_bytes(contents.len() * 2 + is_deflated);
    let mut bytes = number.clone();
    bytes.extend(checksum(kind, &number, contents).to_be_bytes());
    bytes.extend(contents);
    bytes
}

/// The payload of a wrapping; what follows its end is not looked at.
///
/// # Errors
/// [`LinkError::CutOff`] in bytes, [`LinkError::Damaged`], [`LinkError::TooLarge`].
pub(in crate::exchange) fn unwrap(kind: LinkKind, bytes: &[u8]) -> Result<Vec<u8>, LinkError> {
    let cut = |of| LinkError::CutOff { have: bytes.len(), of };
    let (number, after) = number_of(bytes)?.ok_or(cut(0))?;
    let end = after + SEAL + number / 2;
    let sum = bytes.get(after..after + SEAL).ok_or(cut(end))?;
    let contents = bytes.get(after + SEAL..end).ok_or(cut(end))?;
    let number_bytes = bytes.get(..after).ok_or(LinkError::Damaged)?;
    if sum != checksum(kind, number_bytes, contents).to_be_bytes() {
        return Err(LinkError::Damaged);
    }
    if number % 2 == 0 {
        return Ok(contents.to_vec());
    }
    decompress_to_vec_with_limit(contents, LARGEST_PAYLOAD).map_err(|e| match e.status {
        TINFLStatus::HasMoreOutput => LinkError::TooLarge,
        _ => LinkError::Damaged,
    })
}

/// How many bytes the whole wrapping has, by its first bytes; none while too few are known.
///
/// # Errors
/// [`LinkError::Damaged`] where no wrapping begins like this.
pub(in crate::exchange) fn whole_length(start: &[u8]) -> Result<Option<usize>, LinkError> {
    Ok(number_of(start)?.map(|(number, after)| after + SEAL + number / 2))
}

/// The checksum that a wrapping carries, by which two copies of one letter are known as such.
pub(in crate::exchange) fn seal_of(start: &[u8]) -> Option<u32> {
    let (_, after) = number_of(start).ok()??;
    let sum = start.get(after..after + SEAL)?;
    Some(sum.iter().fold(0, |sum, &byte| sum << 8 | u32::from(byte)))
}

fn checksum(kind: LinkKind, number: &[u8], contents: &[u8]) -> u32 {
    let mut sum = crc32fast::Hasher::new();
    sum.update(&[VERSION]);
    sum.update(kind.letter().to_string().as_bytes());
    sum.update(number);
    sum.update(contents);
    sum.finalize()
}

/// Seven bits a byte, the lowest first; all but the last with the highest bit set.
fn number_bytes(mut number: usize) -> Vec<u8> {
    let mut bytes = Vec::new();
    loop {
        let low = u8::try_from(number & 0x7f).unwrap_or_default();
        number >>= 7;
        if number == 0 {
            bytes.push(low);
            return bytes;
        }
        bytes.push(low | 0x80);
    }
}

/// The number at the start, and where it ends; none while its last byte is not there.
fn number_of(bytes: &[u8]) -> Result<Option<(usize, usize)>, LinkError> {
    let mut number = 0;
    for (at, &byte) in bytes.iter().enumerate() {
        if at == LONGEST_NUMBER {
            return Err(LinkError::Damaged);
        }
        number |= usize::from(byte & 0x7f) << (7 * at);
        if byte & 0x80 == 0 {
            let is_shortest = byte != 0 || at == 0;
            let fits = BASE64_URL.length(number / 2) <= LONGEST_LINK;
            return if is_shortest && fits { Ok(Some((number, at + 1))) } else { Err(LinkError::Damaged) };
        }
    }
    Ok(None)
}
