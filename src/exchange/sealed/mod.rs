//! Sealed answers: bytes that only the holder of a key can open, in the age format, version 1 (C2SP, `age.md`).
//!
//! A format of the field and none of our own: what Balik seals the `age` tool opens, and the other way round, so
//! an answer can be had without Balik. X25519 for answers; a passphrase (scrypt) for copies of a program.
//!
//! Not here: chance. Whoever seals brings [`Randomness`], used once.
//!
//! Start with [`Identity`], [`seal`] and [`open`].

mod error;
mod header;
mod keys;
mod passphrase;
mod seal;
mod stream;

pub use error::{KeyError, OpenError, SealError};
pub use keys::{Identity, Recipient};
pub use passphrase::{WORK, open_with_passphrase, seal_with_passphrase};
pub use seal::{Randomness, open, seal};

/// Largest contents in bytes: 64 MB, as a program file.
pub const LARGEST_SEALED: usize = 64 * 1024 * 1024;
