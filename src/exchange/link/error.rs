//! What can be wrong with a link. Worded by `language`.

/// Why a text is not a whole link of ours.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LinkError {
    /// Nothing in it.
    #[error("empty")]
    Empty,
    /// No link of this product.
    #[error("not ours")]
    NotOurs,
    /// The end is missing: sent too long for a chat, or not all of it was copied.
    #[error("cut off: {have} of {of} signs")]
    CutOff {
        /// Signs that arrived.
        have: usize,
        /// Signs that it was made of; 0 where it stops before it says so.
        of: usize,
    },
    /// Signs were changed on the way.
    #[error("damaged")]
    Damaged,
    /// Longer than [`super::LONGEST_LINK`].
    #[error("{signs} signs")]
    TooLong {
        /// How long.
        signs: usize,
    },
    /// What is in it is larger than [`super::LARGEST_PAYLOAD`].
    #[error("too large")]
    TooLarge,
    /// Made by a later version.
    #[error("made by a newer version")]
    Newer,
}
