//! From whatever somebody brings, a pasted chat, a file, a link, to letters and to what could not be read.

use super::envelope::Envelope;
use super::opening::{NotOpened, open_envelope};
use super::plan::Arrival;
use crate::exchange::letters::{self, LetterFault, find_in_file, find_letters};
use crate::exchange::link::{LinkError, LinkKind, unpack};
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
    Parts(Vec<u8>),
    /// There is nothing of ours in it.
    Nothing,
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

impl Found {
    /// What was found, with what could not be read.
    fn of(letters: Vec<letters::Found>, file: Option<&str>, program: &ProgramId, keys: &[Identity]) -> Self {
        let mut found = Self::default();
        let several = letters.len() > 1;
        for one in letters {
            let why = match one.letter {
                Ok(letters::Letter { kind: LinkKind::Answer, payload, .. }) => {
                    match open_envelope(&payload, program, keys) {
                        Ok(letter) => {
                            found.arrivals.push(Arrival { letter });
                            continue;
                        }
                        Err(why) => WhyUnread::Closed(why),
                    }
                }
                // The invitation itself travels through chats too: it is no answer, and no trouble.
                Ok(_) => continue,
                Err(LetterFault::Text(error)) => WhyUnread::Link(error),
                Err(LetterFault::MissingParts { missing, .. }) => WhyUnread::Parts(missing),
            };
            let whence = Whence {
                file: file.map(str::to_owned),
                line: (several || file.is_none()).then_some(one.line),
                begins: one.words,
            };
            found.unread.push(Unread { whence, why });
        }
        found
    }

    /// A file that the browser could not hand over.
    pub fn unreadable_file(name: &str) -> Self {
        Self::only(name, WhyUnread::Link(LinkError::TooLarge))
    }

    /// Something brought in which there is nothing of ours.
    fn only(file: &str, why: WhyUnread) -> Self {
        let file = (!file.is_empty()).then(|| file.to_owned());
        let whence = Whence { file, line: None, begins: String::new() };
        Self { arrivals: Vec::new(), unread: vec![Unread { whence, why }] }
    }

    fn or_nothing(self, file: &str) -> Self {
        let empty = self.arrivals.is_empty() && self.unread.is_empty();
        if empty { Self::only(file, WhyUnread::Nothing) } else { self }
    }
}

/// Reads what was pasted: one answer, several, or a whole chat.
pub fn read_text(text: &str, program: &ProgramId, keys: &[Identity]) -> Found {
    Found::of(find_letters(text), None, program, keys).or_nothing("")
}

/// Reads a file of answers: one of ours, a chat export, a mail that was saved.
pub fn read_file(bytes: &[u8], name: &str, program: &ProgramId, keys: &[Identity]) -> Found {
    Found::of(find_in_file(bytes), Some(name), program, keys).or_nothing(name)
}

/// Reads the texts of the codes in all pictures brought together: the parts of one answer may be in several.
pub fn read_pictures(codes: &[String], program: &ProgramId, keys: &[Identity]) -> Found {
    Found::of(find_letters(&codes.join("\n")), None, program, keys)
}

/// A picture in which no code of ours was found.
pub fn no_code_in(name: &str) -> Found {
    Found::only(name, WhyUnread::Picture)
}

/// Which program an answer is for, by its link.
///
/// # Errors
/// [`LinkError`] when it is no whole answer.
pub fn program_of_link(link: &str) -> Result<ProgramId, LinkError> {
    match unpack(link)? {
        (LinkKind::Answer, bytes) => {
            Envelope::from_bytes(&bytes).map(|e| e.program).map_err(|_| LinkError::Damaged)
        }
        _ => Err(LinkError::NotOurs),
    }
}
