//! Sealing with a passphrase: for copies of a program that are mailed or put on a shared drive.

use super::LARGEST_SEALED;
use super::error::{OpenError, SealError};
use super::header::{self, FileKey, Stanza};
use super::seal::{Randomness, finish, within_limits};
use super::stream;
use crate::exchange::signs::BASE64;
use scrypt::{Params, scrypt};
use std::ops::RangeInclusive;

const KIND: &str = "scrypt";
const PURPOSE: &[u8] = b"age-encryption.org/v1/scrypt";
/// Bytes of chance that make each file's work its own.
const SALT: usize = 16;

/// How much work guessing takes: powers of two. 18 is what the age tool writes; each step doubles memory and time
/// (2^18: 256 MB). More than 18 is not opened: a hostile file would stop the browser.
pub const WORK: RangeInclusive<u8> = 10..=18;

/// Seals bytes with a passphrase, used as it stands: normalise it (NFC) where it is typed.
///
/// # Errors
/// [`SealError::TooLarge`], [`SealError::Work`].
pub fn seal_with_passphrase(
    bytes: &[u8],
    passphrase: &str,
    work: u8,
    randomness: Randomness,
) -> Result<Vec<u8>, SealError> {
    if bytes.len() > LARGEST_SEALED {
        return Err(SealError::TooLarge { bytes: bytes.len() });
    }
    if !WORK.contains(&work) {
        return Err(SealError::Work(work));
    }
    let salt = randomness.secret.first_chunk::<SALT>().copied().unwrap_or_default();
    let sealed = wrapping_key(passphrase, &salt, work)
        .and_then(|key| stream::wrap(&key, &randomness.file_key))
        .map(|body| Stanza { arguments: vec![KIND.to_owned(), BASE64.write(&salt), work.to_string()], body })
        .and_then(|stanza| finish(&stanza, &randomness, bytes));
    sealed.ok_or(SealError::TooLarge { bytes: bytes.len() })
}

/// Opens what was sealed with a passphrase.
///
/// # Errors
/// [`OpenError::WrongPassphrase`], [`OpenError::TooMuchWork`], [`OpenError::AnotherKey`] for what was sealed for a key, and
/// all that [`open`](super::open) says of damage.
pub fn open_with_passphrase(bytes: &[u8], passphrase: &str) -> Result<Vec<u8>, OpenError> {
    within_limits(bytes)?;
    let (header, contents) = header::read(bytes)?;
    let is_scrypt = |s: &Stanza| s.arguments.first().is_some_and(|kind| kind == KIND);
    let [stanza] = header.stanzas.as_slice() else {
        let is_mixed = header.stanzas.iter().any(is_scrypt);
        return Err(if is_mixed { OpenError::Tampered } else { OpenError::AnotherKey });
    };
    if !is_scrypt(stanza) {
        return Err(OpenError::AnotherKey);
    }
    let file_key = unwrap(stanza, passphrase)?;
    if !header.is_sealed_with(&file_key) {
        return Err(OpenError::Tampered);
    }
    stream::open(&file_key, contents)
}

fn unwrap(stanza: &Stanza, passphrase: &str) -> Result<FileKey, OpenError> {
    let [_, salt, work] = stanza.arguments.as_slice() else { return Err(OpenError::Tampered) };
    let salt = BASE64.read(salt.as_bytes()).and_then(|s| <[u8; SALT]>::try_from(s).ok());
    let salt = salt.ok_or(OpenError::Tampered)?;
    let is_number = work.bytes().all(|b| b.is_ascii_digit()) && !work.starts_with('0') && work.len() < 4;
    let work: u16 = is_number.then(|| work.parse().ok()).flatten().ok_or(OpenError::Tampered)?;
    let work = u8::try_from(work).unwrap_or(u8::MAX);
    if stanza.body.len() != 32 || work == 0 {
        return Err(OpenError::Tampered);
    }
    if work > *WORK.end() {
        return Err(OpenError::TooMuchWork(work));
    }
    let key = wrapping_key(passphrase, &salt, work).ok_or(OpenError::Tampered)?;
    let opened = stream::unwrap(&key, &stanza.body).ok_or(OpenError::WrongPassphrase)?;
    FileKey::try_from(opened).map_err(|_| OpenError::Tampered)
}

fn wrapping_key(passphrase: &str, salt: &[u8; SALT], work: u8) -> Option<[u8; 32]> {
    let mut key = [0; 32];
    let params = Params::new(work, 8, 1).ok()?;
    scrypt(passphrase.as_bytes(), &[PURPOSE, salt].concat(), &params, &mut key).ok().map(|()| key)
}
