//! From whatever somebody brings, a pasted chat, a file, a link, to letters and to what could not be read.

use super::opening::{NotOpened, open_envelope};
use super::plan::Arrival;
use crate::exchange::link::{LinkError, LinkKind};
use crate::exchange::sealed::Identity;
use crate::program::ProgramId;

/// Where something stood that could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Whence {
    /// The file, when it came as one.
    pub file: Option<String>,
    /// The line in the text, from 1, when there were several.
    pub line: Option<usize>,
    /// How it begins.
    pub begins: String,
}

/// Why something could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WhyUnread {
    /// It is no whole letter.
    Link(LinkError),
    /// It is one, and cannot be opened.
    Closed(NotOpened),
    /// A picture without a code of ours.
    Picture,
    /// Some parts of a split code are missing: those.
    Parts(Vec<usize>),
}

/// Something that could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unread {
    /// Where it stood.
    pub whence: Whence,
    /// Why.
    pub why: WhyUnread,
}

/// What was found in something brought.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Found {
    /// The letters, opened.
    pub arrivals: Vec<Arrival>,
    /// What looks like one and is not readable.
    pub unread: Vec<Unread>,
}
