//! Keys: the identity that opens, and the recipient made from it that seals.

use super::error::KeyError;
use bech32::{Bech32, Hrp};
use std::fmt;
use x25519_dalek::{X25519_BASEPOINT_BYTES, x25519};

const RECIPIENT: &str = "age";
const IDENTITY: &str = "age-secret-key-";
/// No key is longer; a longer text is not looked at.
const LONGEST_KEY: usize = 90;

/// Opens what was sealed for its recipient. Whoever holds it can read every answer.
#[derive(Clone, PartialEq, Eq)]
pub struct Identity {
    secret: [u8; 32],
    /// Worked out once: opening many answers asks for it each time.
    recipient: Recipient,
}

/// For whom something is sealed. Anybody may know it.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Recipient {
    point: [u8; 32],
}

impl Identity {
    /// The identity of 32 bytes of chance.
    pub fn generate(random: [u8; 32]) -> Self {
        Self { secret: random, recipient: Recipient { point: x25519(random, X25519_BASEPOINT_BYTES) } }
    }

    /// Reads `AGE-SECRET-KEY-1…`, as the age tool writes it.
    ///
    /// # Errors
    /// [`KeyError::NotAKey`], [`KeyError::Damaged`].
    pub fn from_text(text: &str) -> Result<Self, KeyError> {
        Ok(Self::generate(from_bech32(IDENTITY, text.trim())?))
    }

    /// `AGE-SECRET-KEY-1…`, 74 characters.
    pub fn to_text(&self) -> String {
        to_bech32(IDENTITY, &self.secret).to_uppercase()
    }

    /// Who it is to others.
    pub fn recipient(&self) -> Recipient {
        self.recipient
    }

    /// What both ends of an exchange know; none for the few points that make it known to everybody.
    pub(super) fn shared_with(&self, point: &[u8; 32]) -> Option<[u8; 32]> {
        shared(self.secret, *point)
    }
}

/// Says who it is and never the secret.
impl fmt::Debug for Identity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Identity({})", self.recipient().to_text())
    }
}

impl Recipient {
    /// Of 32 bytes, as [`to_bytes`](Self::to_bytes) gave them.
    ///
    /// # Errors
    /// [`KeyError::Weak`].
    pub fn from_bytes(point: [u8; 32]) -> Result<Self, KeyError> {
        // A point of low order gives zero with every secret: clamping makes each a multiple of eight.
        let is_strong = shared([1; 32], point).is_some();
        if is_strong { Ok(Self { point }) } else { Err(KeyError::Weak) }
    }

    /// Its 32 bytes.
    pub fn to_bytes(self) -> [u8; 32] {
        self.point
    }

    /// Reads `age1…`.
    ///
    /// # Errors
    /// Each [`KeyError`].
    pub fn from_text(text: &str) -> Result<Self, KeyError> {
        Self::from_bytes(from_bech32(RECIPIENT, text.trim())?)
    }

    /// `age1…`, 62 characters.
    pub fn to_text(self) -> String {
        to_bech32(RECIPIENT, &self.point)
    }
}

impl fmt::Debug for Recipient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.to_text())
    }
}

fn shared(secret: [u8; 32], point: [u8; 32]) -> Option<[u8; 32]> {
    let shared = x25519(secret, point);
    (shared != [0; 32]).then_some(shared)
}

fn to_bech32(prefix: &str, bytes: &[u8; 32]) -> String {
    // Refused only for a bad prefix or too long a text; both are fixed here, and a test reads them back.
    Hrp::parse(prefix).ok().and_then(|hrp| bech32::encode::<Bech32>(hrp, bytes).ok()).unwrap_or_default()
}

fn from_bech32(prefix: &str, text: &str) -> Result<[u8; 32], KeyError> {
    let starts = text.get(..prefix.len()).is_some_and(|t| t.eq_ignore_ascii_case(prefix));
    if !starts || text.as_bytes().get(prefix.len()) != Some(&b'1') || text.len() > LONGEST_KEY {
        return Err(KeyError::NotAKey);
    }
    let read = bech32::primitives::decode::CheckedHrpstring::new::<Bech32>(text);
    let bytes: Vec<u8> = read.map_err(|_| KeyError::Damaged)?.byte_iter().collect();
    bytes.try_into().map_err(|_| KeyError::Damaged)
}
