//! The record of one change, and the stub that stands for one too large for the fast store.

use super::frame::{Damage, framed, unframed};
use crate::program::Change;
use serde::{Deserialize, Serialize};

/// Records longer than this (UTF-16 units) go to the durable store, with a stub in the fast one.
pub const LARGEST_RECORD: usize = 256 * 1024;

/// What stands under a key in the fast store.
#[derive(Clone, Debug, PartialEq)]
pub enum Stored<T> {
    /// The thing itself.
    Whole(T),
    /// It is in the durable store.
    Elsewhere,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Stub {
    #[serde(rename = "inMirror")]
    in_mirror: u64,
}

/// The stub for a value of this length.
pub fn stub(key: &str, length: usize) -> String {
    let stub = Stub { in_mirror: u64::try_from(length).unwrap_or(u64::MAX) };
    framed(key, &serde_json::to_string(&stub).unwrap_or_default())
}

/// Whether a text inside a frame is a stub.
pub fn is_stub(text: &str) -> bool {
    text.len() < 60 && serde_json::from_str::<Stub>(text).is_ok()
}

/// The record of a change.
pub fn write(key: &str, change: &Change) -> String {
    framed(key, &serde_json::to_string(change).unwrap_or_default())
}

/// Reads a record.
///
/// # Errors
/// [`Damage`].
pub fn read(key: &str, value: &str) -> Result<Stored<Change>, Damage> {
    let text = unframed(key, value)?;
    if is_stub(text) {
        return Ok(Stored::Elsewhere);
    }
    serde_json::from_str(text).map(Stored::Whole).map_err(|_| Damage::Unreadable)
}
