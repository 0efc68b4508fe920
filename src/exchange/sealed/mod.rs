//! Sealed answers: bytes that only the holder of a key can open, in the age format, version 1 (C2SP, `age.md`).
//!
//! A format of the field and none of our own: what Balik seals the `age` tool opens, and the other way round, so
//! an answer can be had without Balik. X25519 for answers; a passphrase (scrypt) for copies of a program.
//!
//! Composed from its parts (`x25519-dalek`, `chacha20poly1305`, `hkdf`, `hmac`, `sha2`, `scrypt`, all kept up by `RustCrypto`
//! and dalek; the cipher was audited by NCC Group, the curve by Quarkslab), because the `age` crate takes 109 kB compressed in
//! the page against 20, brings translations and post-quantum keys along, rests on the generation of these parts
//! before, calls itself beta, and takes chance by itself. The browser's own `WebCrypto` has no ChaCha20-Poly1305, so it
//! cannot make this format, and it answers only later. Of the format's public test kit all that is about X25519 and scrypt
//! was run; tests keep files that the outside tool sealed, and `make test-age` asks the tool itself.
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
