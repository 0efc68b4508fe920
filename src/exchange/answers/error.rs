//! What can be wrong with an invitation or a letter once it has been unpacked.

/// Largest invitation or letter, in bytes: what a link may inflate to.
pub(super) const LARGEST: usize = 512 * 1024;

/// Why an invitation or a letter is refused. Nothing has changed then.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum AnswersError {
    /// It is not text of ours, or a part of it is missing.
    #[error("not readable at {0}")]
    Unreadable(String),
    /// Larger than anything people write.
    #[error("{bytes} bytes, at most {limit}", limit = LARGEST)]
    TooLarge {
        /// How large.
        bytes: usize,
    },
    /// Made by a newer version of the page.
    #[error("version {0}")]
    Newer(u32),
    /// A form of a kind that this version does not know.
    #[error("no form named {0}")]
    UnknownForm(String),
    /// Its own questions are not what questions must be.
    #[error("form: {0}")]
    BadForm(crate::program::Problem),
}
