//! Sealing for a recipient, and opening with an identity.

use super::LARGEST_SEALED;
use super::error::{OpenError, SealError};
use super::header::{self, FileKey, Stanza, derive};
use super::keys::{Identity, Recipient};
use super::stream;
use crate::exchange::signs::BASE64;

pub(super) const KIND: &str = "X25519";
const PURPOSE: &[u8] = b"age-encryption.org/v1/X25519";
/// More than a header and the seals of all parts take.
const SURPLUS: usize = 1024 * 1024;

/// Chance for one sealing: 64 bytes that nobody can know. It cannot be copied, since using it twice would
/// show what both letters have in common.
pub struct Randomness {
    pub(super) file_key: FileKey,
    pub(super) salt: [u8; stream::SALT],
    pub(super) secret: [u8; 32],
}

impl Randomness {
    /// Of 64 bytes from the browser's own source of chance.
    pub fn new(random: [u8; 64]) -> Self {
        let (mut file_key, mut salt, mut secret) = ([0; 16], [0; stream::SALT], [0; 32]);
        let places = file_key.iter_mut().chain(&mut salt).chain(&mut secret);
        for (place, byte) in places.zip(random) {
            *place = byte;
        }
        Self { file_key, salt, secret }
    }
}

/// Seals bytes so that only the identity of this recipient opens them. 200 bytes larger than what is in it,
/// and 16 more for each further 64 KiB.
///
/// # Errors
/// [`SealError::TooLarge`].
pub fn seal(bytes: &[u8], recipient: &Recipient, randomness: Randomness) -> Result<Vec<u8>, SealError> {
    let too_large = SealError::TooLarge { bytes: bytes.len() };
    if bytes.len() > LARGEST_SEALED {
        return Err(too_large);
    }
    let ephemeral = Identity::generate(randomness.secret);
    let share = ephemeral.recipient().to_bytes();
    let wrapped = ephemeral
        .shared_with(&recipient.to_bytes())
        .and_then(|shared| wrapping_key(&shared, &share, *recipient))
        .and_then(|key| stream::wrap(&key, &randomness.file_key));
    let stanza = wrapped.map(|body| Stanza { arguments: vec![KIND.to_owned(), BASE64.write(&share)], body });
    stanza.and_then(|stanza| finish(&stanza, &randomness, bytes)).ok_or(too_large)
}

/// Header and contents. None only where a cipher refuses, which it does for sizes far over ours.
pub(super) fn finish(stanza: &Stanza, randomness: &Randomness, bytes: &[u8]) -> Option<Vec<u8>> {
    let mut out = header::write(stanza, &randomness.file_key)?;
    out.extend(stream::seal(&randomness.file_key, &randomness.salt, bytes)?);
    Some(out)
}

/// Opens sealed bytes with whichever of these identities they were sealed for.
///
/// # Errors
/// Each [`OpenError`] but those of passphrases; nothing of what is in it is handed out then.
pub fn open(bytes: &[u8], identities: &[Identity]) -> Result<Vec<u8>, OpenError> {
    within_limits(bytes)?;
    let (header, contents) = header::read(bytes)?;
    let mut file_key = None;
    for stanza in &header.stanzas {
        match stanza.arguments.first().map(String::as_str) {
            Some(KIND) => {}
            Some("scrypt") if header.stanzas.len() == 1 => return Err(OpenError::NeedsPassphrase),
            Some("scrypt") | None => return Err(OpenError::Tampered),
            Some(_) => continue,
        }
        for identity in identities {
            file_key = file_key.or(unwrap(stanza, identity)?);
        }
    }
    let file_key = file_key.ok_or(OpenError::AnotherKey)?;
    if !header.is_sealed_with(&file_key) {
        return Err(OpenError::Tampered);
    }
    stream::open(&file_key, contents)
}

pub(super) fn within_limits(bytes: &[u8]) -> Result<(), OpenError> {
    let is_within = bytes.len() <= LARGEST_SEALED + SURPLUS;
    if is_within { Ok(()) } else { Err(OpenError::TooLarge { bytes: bytes.len() }) }
}

/// The file key, if this stanza holds it for this identity.
fn unwrap(stanza: &Stanza, identity: &Identity) -> Result<Option<FileKey>, OpenError> {
    let [_, share] = stanza.arguments.as_slice() else { return Err(OpenError::Tampered) };
    let share = BASE64.read(share.as_bytes()).and_then(|s| <[u8; 32]>::try_from(s).ok());
    let share = share.ok_or(OpenError::Tampered)?;
    if stanza.body.len() != 32 {
        return Err(OpenError::Tampered);
    }
    let shared = identity.shared_with(&share).ok_or(OpenError::Tampered)?;
    let key = wrapping_key(&shared, &share, identity.recipient());
    let opened = key.and_then(|key| stream::unwrap(&key, &stanza.body));
    Ok(opened.and_then(|key| FileKey::try_from(key).ok()))
}

fn wrapping_key(shared: &[u8; 32], share: &[u8; 32], recipient: Recipient) -> Option<[u8; 32]> {
    derive(shared, &[*share, recipient.to_bytes()].concat(), PURPOSE)
}
