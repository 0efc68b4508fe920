//! The two stores a browser has, as ports: one fast and forgetful, one slow and durable.

use std::future::Future;

/// Why the fast store refused.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LocalError {
    /// The browser gives this page no storage: blocked by a setting, or an opaque origin.
    #[error("storage is denied")]
    Denied,
    /// No room for this value; the old value, if any, is still there.
    #[error("storage is full")]
    Full,
    /// Anything else, in the browser's words.
    #[error("storage failed: {0}")]
    Failed(String),
}

/// The fast store: synchronous, about five million UTF-16 units, shared by all tabs. What it took may be gone
/// after the browser is killed, and another tab may read a value some milliseconds late.
pub trait LocalStore {
    /// The value of a key.
    ///
    /// # Errors
    /// [`LocalError`].
    fn get(&self, key: &str) -> Result<Option<String>, LocalError>;
    /// Gives a key a value.
    ///
    /// # Errors
    /// [`LocalError`]; the old value is still there then.
    fn set(&self, key: &str, value: &str) -> Result<(), LocalError>;
    /// Takes a key away; no error when it is not there.
    ///
    /// # Errors
    /// [`LocalError`].
    fn remove(&self, key: &str) -> Result<(), LocalError>;
    /// All keys that start so.
    ///
    /// # Errors
    /// [`LocalError`].
    fn keys(&self, prefix: &str) -> Result<Vec<String>, LocalError>;
}

/// Why the durable store refused.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum MirrorError {
    /// This browser has none, or keeps it from us.
    #[error("no durable store")]
    Missing,
    /// No room; nothing of the transaction was kept.
    #[error("the durable store is full")]
    Full,
    /// Anything else, in the browser's words; nothing of the transaction was kept.
    #[error("the durable store failed: {0}")]
    Failed(String),
}

/// One step of a transaction on the durable store.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Write {
    /// Gives a key a value.
    Put(String, String),
    /// Takes a key away.
    Delete(String),
}

impl Write {
    /// Which key it writes.
    pub fn key(&self) -> &str {
        match self {
            Self::Put(key, _) | Self::Delete(key) => key,
        }
    }
}

/// The durable store: asynchronous, transactional, roomy. What it confirmed survives the browser's death.
pub trait Mirror {
    /// Carries out all steps in one transaction, in order; answers when it is on disk.
    ///
    /// # Errors
    /// [`MirrorError`]; nothing of it was kept then.
    fn write(&self, batch: Vec<Write>) -> impl Future<Output = Result<(), MirrorError>>;
    /// The value of a key.
    ///
    /// # Errors
    /// [`MirrorError`].
    fn get(&self, key: &str) -> impl Future<Output = Result<Option<String>, MirrorError>>;
    /// All keys that start so, with their values, in the order of the keys.
    ///
    /// # Errors
    /// [`MirrorError`].
    fn all(&self, prefix: &str) -> impl Future<Output = Result<Vec<(String, String)>, MirrorError>>;
    /// All keys that start so, in order.
    ///
    /// # Errors
    /// [`MirrorError`].
    fn keys(&self, prefix: &str) -> impl Future<Output = Result<Vec<String>, MirrorError>>;
}
