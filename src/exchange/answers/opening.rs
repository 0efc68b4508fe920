//! From an envelope to the letter in it.

use super::envelope::Envelope;
use super::error::AnswersError;
use super::letter::Letter;
use crate::exchange::sealed::{Identity, OpenError, open};
use crate::program::{Program, ProgramId};

/// Why an envelope gives no letter. Nothing has changed then.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotOpened {
    /// It is for another program.
    #[error("for program {0}")]
    OtherProgram(ProgramId),
    /// The program has no key that could open anything: a copy without private parts.
    #[error("no key here")]
    NoKey,
    /// It is sealed for a key that this program does not have.
    #[error("another key")]
    AnotherKey,
    /// It was changed on its way, or a part of it is missing.
    #[error("damaged")]
    Damaged,
    /// It was opened, and what is in it is not a letter.
    #[error(transparent)]
    NoLetter(#[from] AnswersError),
}

/// The keys of a program that can open answers, newest first.
pub fn identities(program: &Program) -> Vec<Identity> {
    let mut seals: Vec<_> = program.seals.values().collect();
    seals.sort_by_key(|seal| std::cmp::Reverse(seal.made));
    let texts = seals.into_iter().filter_map(|seal| seal.identity.as_deref());
    texts.filter_map(|text| Identity::from_text(text).ok()).collect()
}

/// Opens an envelope with a program's keys.
///
/// # Errors
/// [`NotOpened`].
pub fn open_envelope(bytes: &[u8], program: &ProgramId, keys: &[Identity]) -> Result<Letter, NotOpened> {
    let envelope = Envelope::from_bytes(bytes)?;
    if envelope.program != *program {
        return Err(NotOpened::OtherProgram(envelope.program));
    }
    if keys.is_empty() {
        return Err(NotOpened::NoKey);
    }
    let opened = open(&envelope.sealed, keys).map_err(|error| match error {
        OpenError::AnotherKey | OpenError::NeedsPassphrase => NotOpened::AnotherKey,
        _ => NotOpened::Damaged,
    })?;
    let letter = Letter::from_bytes(&opened)?;
    if letter.program != *program {
        return Err(NotOpened::OtherProgram(letter.program));
    }
    Ok(letter)
}
