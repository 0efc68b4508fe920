//! Why something could not be sealed or opened. Worded by `language`.

/// Why a key's text is no key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum KeyError {
    /// No key of this kind: another beginning, or other signs.
    #[error("not a key")]
    NotAKey,
    /// A key with a sign changed, missing or added.
    #[error("damaged key")]
    Damaged,
    /// One of the few numbers that would seal nothing.
    #[error("weak key")]
    Weak,
}

/// Why bytes could not be sealed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SealError {
    /// Larger than [`super::LARGEST_SEALED`].
    #[error("{bytes} bytes")]
    TooLarge {
        /// How large.
        bytes: usize,
    },
    /// A work factor that is not within [`super::WORK`].
    #[error("work factor {0}")]
    Work(u8),
}

/// Why sealed bytes could not be opened. Nothing of them is ever handed out then.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum OpenError {
    /// Nothing in it.
    #[error("empty")]
    Empty,
    /// Not sealed in the age format at all.
    #[error("not sealed")]
    NotSealed,
    /// The age format in a later version.
    #[error("newer format")]
    Newer,
    /// The end is missing.
    #[error("cut off")]
    CutOff,
    /// Changed after it was sealed, or cut within a part; the two cannot be told apart here.
    #[error("tampered")]
    Tampered,
    /// Sealed for somebody else.
    #[error("for another key")]
    AnotherKey,
    /// Sealed with a passphrase, and no key opens it.
    #[error("needs a passphrase")]
    NeedsPassphrase,
    /// Another passphrase.
    #[error("wrong passphrase")]
    WrongPassphrase,
    /// Opening would take more work than [`super::WORK`] allows.
    #[error("work factor {0}")]
    TooMuchWork(u8),
    /// Larger than [`super::LARGEST_SEALED`].
    #[error("{bytes} bytes")]
    TooLarge {
        /// How large.
        bytes: usize,
    },
}
