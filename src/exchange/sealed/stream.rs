//! The contents of an age file: parts of 64 KiB, each sealed with its number and whether it is the last one.

use super::error::OpenError;
use super::header::{FileKey, derive};
use chacha20poly1305::aead::{Aead, KeyInit};
use chacha20poly1305::{ChaCha20Poly1305, Nonce};

/// Bytes of a part.
const PART: usize = 64 * 1024;
/// Bytes of a part's seal.
const TAG: usize = 16;
/// Bytes in front of the first part, chosen by chance.
pub(super) const SALT: usize = 16;

/// Seals bytes with a key that is used for nothing else.
pub(super) fn wrap(key: &[u8; 32], bytes: &[u8]) -> Option<Vec<u8>> {
    ChaCha20Poly1305::new(&(*key).into()).encrypt(&Nonce::default(), bytes).ok()
}

/// Opens what [`wrap`] sealed.
pub(super) fn unwrap(key: &[u8; 32], bytes: &[u8]) -> Option<Vec<u8>> {
    ChaCha20Poly1305::new(&(*key).into()).decrypt(&Nonce::default(), bytes).ok()
}

/// Seals contents after a header.
pub(super) fn seal(file_key: &FileKey, salt: &[u8; SALT], bytes: &[u8]) -> Option<Vec<u8>> {
    let cipher = cipher(file_key, salt)?;
    let mut out = Vec::with_capacity(SALT + bytes.len() + (bytes.len() / PART + 1) * TAG);
    out.extend(salt);
    let parts = bytes.len().div_ceil(PART).max(1);
    for number in 0..parts {
        let part = bytes.get(number * PART..bytes.len().min((number + 1) * PART))?;
        out.extend(cipher.encrypt(&nonce(number, number + 1 == parts), part).ok()?);
    }
    Some(out)
}

/// Opens contents after a header.
///
/// # Errors
/// [`OpenError::CutOff`], [`OpenError::Tampered`].
pub(super) fn open(file_key: &FileKey, bytes: &[u8]) -> Result<Vec<u8>, OpenError> {
    let (salt, sealed) = bytes.split_first_chunk::<SALT>().ok_or(OpenError::CutOff)?;
    if sealed.len() < TAG {
        return Err(OpenError::CutOff);
    }
    let cipher = cipher(file_key, salt).ok_or(OpenError::Tampered)?;
    let parts = sealed.len().div_ceil(PART + TAG);
    let mut out = Vec::with_capacity(sealed.len());
    for (number, part) in sealed.chunks(PART + TAG).enumerate() {
        let is_last = number + 1 == parts;
        match cipher.decrypt(&nonce(number, is_last), part) {
            // An empty last part is written only where there is nothing at all.
            Ok(opened) if opened.is_empty() && number > 0 => return Err(OpenError::Tampered),
            Ok(opened) => out.extend(opened),
            // A whole part that says it is not the last one: the rest was cut off.
            Err(_) if is_last && cipher.decrypt(&nonce(number, false), part).is_ok() => {
                return Err(OpenError::CutOff);
            }
            Err(_) => return Err(OpenError::Tampered),
        }
    }
    Ok(out)
}

fn cipher(file_key: &FileKey, salt: &[u8; SALT]) -> Option<ChaCha20Poly1305> {
    Some(ChaCha20Poly1305::new(&derive(file_key, salt, b"payload")?.into()))
}

/// Eleven bytes of number, one byte that says whether it is the last.
fn nonce(number: usize, is_last: bool) -> Nonce {
    let mut nonce = [0; 12];
    if let Some(place) = nonce.get_mut(3..11) {
        place.copy_from_slice(&(number as u64).to_be_bytes());
    }
    if let Some(place) = nonce.last_mut() {
        *place = u8::from(is_last);
    }
    nonce.into()
}
