//! What was found in a text: letters, and what is left of some.

use crate::exchange::link::{LinkError, LinkKind};

/// How a letter came.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum LetterForm {
    /// As a link.
    Link,
    /// As a block of text, pasted or in a file.
    Block,
    /// As texts of QR codes.
    Parts,
}

/// A whole letter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Letter {
    /// What it carries.
    pub kind: LinkKind,
    /// Its contents.
    pub payload: Vec<u8>,
    /// How many copies of it there were, from 1.
    pub copies: usize,
}

/// Why something that should be a letter is none.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LetterFault {
    /// What is wrong with it; lengths are in signs of its own form.
    #[error(transparent)]
    Text(#[from] LinkError),
    /// QR codes of it are missing.
    #[error("parts {missing:?} of {of} are missing")]
    MissingParts {
        /// Their numbers, from 1, in order.
        missing: Vec<u8>,
        /// How many there are in all.
        of: u8,
    },
}

/// Something found, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// Line of the text, from 1.
    pub line: usize,
    /// The first words of that line, at most 60 characters: in a chat, when and from whom.
    pub words: String,
    /// How it came.
    pub form: LetterForm,
    /// The letter, or why it is none.
    pub letter: Result<Letter, LetterFault>,
}
