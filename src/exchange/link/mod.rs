//! Small payloads as links: everything travels behind the `#` of an address, which no browser sends anywhere.
//!
//! A packed text is one sign of version, one letter of kind, and base64url of: a number (length of what follows
//! the checksum, doubled, plus one if it is deflated), a CRC-32, and the payload, deflated where that is shorter.
//! The checksum is over all that is sent, version and kind included, and not over the payload: so any run of up to
//! 32 changed bits is found for certain, and nothing damaged ever reaches the inflater. The length tells what was
//! cut off from what was changed, and makes everything that was added behind a link harmless.
//!
//! Not here: what is in a payload (whoever makes it says so, with [`compact`]), sealing ([`super::sealed`]), and
//! finding many letters in a pasted chat ([`super::letters`]).
//!
//! Start with [`pack`] and [`unpack`].

pub mod compact;
mod error;
mod pack;
mod plain;
mod read;

pub use error::LinkError;
pub use pack::pack;
pub(super) use pack::{VERSION, seal_of, unwrap, whole_length, wrap};
pub(super) use plain::plain;
pub use read::unpack;
pub(super) use read::{marker_at, read_at};

/// Longest packed text, in signs: 32 kB.
pub const LONGEST_LINK: usize = 32 * 1024;
/// Largest payload in bytes, inflated: 512 kB.
pub const LARGEST_PAYLOAD: usize = 512 * 1024;
/// What stands before a packed text in an address.
pub const MARKER: &str = "#/l/";

/// What a link carries.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum LinkKind {
    /// A question to somebody: a form to fill in.
    Invitation,
    /// What somebody answered, sealed.
    Answer,
    /// What is shown and not asked: a setup to start from.
    Showing,
}

impl LinkKind {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Invitation, Self::Answer, Self::Showing];

    /// Its letter in a packed text.
    pub fn letter(self) -> char {
        match self {
            Self::Invitation => 'i',
            Self::Answer => 'a',
            Self::Showing => 's',
        }
    }

    /// The kind of a letter, capital or not.
    pub fn of_letter(letter: char) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.letter() == letter.to_ascii_lowercase())
    }
}

/// The whole address of a packed text: the page's own address, whatever it ends with, and the packed text.
pub fn address(page: &str, packed: &str) -> String {
    let page = page.split('#').next().unwrap_or(page);
    format!("{page}{MARKER}{packed}")
}
