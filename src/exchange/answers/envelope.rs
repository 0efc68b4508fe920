//! An envelope: a sealed letter, and outside on it only which program it is for.

use super::error::{AnswersError, LARGEST};
use crate::program::ProgramId;

/// The version that this page writes and the newest that it reads.
const VERSION: u8 = 1;

/// Longest id of a program, in bytes: longer than ids of files may be.
const LONGEST_ID: usize = 200;

/// A sealed letter with the program's id outside, by which whoever runs several programs finds the key that opens it.
/// It says nothing of who wrote, nor of what is in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Envelope {
    /// Which program asked. The letter within says so too: believe that one.
    pub program: ProgramId,
    /// The letter's bytes ([`Letter::to_bytes`](super::Letter::to_bytes)), sealed for the program.
    pub sealed: Vec<u8>,
}

impl Envelope {
    /// As bytes, to be packed: version, length of the id, id, sealed letter.
    ///
    /// An id longer than ids are is cut, and then leads to no program.
    pub fn to_bytes(&self) -> Vec<u8> {
        let id = self.program.as_str();
        let id = id.get(..id.floor_char_boundary(LONGEST_ID)).unwrap_or_default();
        let mut bytes = vec![VERSION, u8::try_from(id.len()).unwrap_or_default()];
        bytes.extend(id.bytes());
        bytes.extend(&self.sealed);
        bytes
    }

    /// Reads what [`Envelope::to_bytes`] wrote.
    ///
    /// # Errors
    /// [`AnswersError::TooLarge`], [`AnswersError::Newer`], and [`AnswersError::Unreadable`] with `program` or `sealed`.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, AnswersError> {
        let unreadable = |what: &str| AnswersError::Unreadable(what.to_owned());
        if bytes.len() > LARGEST {
            return Err(AnswersError::TooLarge { bytes: bytes.len() });
        }
        let (version, rest) = bytes.split_first().ok_or_else(|| unreadable(""))?;
        match *version {
            0 => return Err(unreadable("")),
            VERSION => {}
            newer => return Err(AnswersError::Newer(u32::from(newer))),
        }
        let (length, rest) = rest.split_first().ok_or_else(|| unreadable("program"))?;
        let (id, sealed) =
            rest.split_at_checked(usize::from(*length)).ok_or_else(|| unreadable("program"))?;
        let id = std::str::from_utf8(id).map_err(|_| unreadable("program"))?;
        if id.is_empty() || id.len() > LONGEST_ID || id.chars().any(char::is_control) {
            return Err(unreadable("program"));
        }
        if sealed.is_empty() {
            return Err(unreadable("sealed"));
        }
        Ok(Self { program: ProgramId::new(id), sealed: sealed.to_vec() })
    }
}

#[cfg(test)]
mod tests {
    use super::{AnswersError, Envelope, LARGEST, ProgramId};

    fn envelope() -> Envelope {
        Envelope { program: ProgramId::new("ab1cd2"), sealed: b"age-encryption.org/v1\n\x00\xff".to_vec() }
    }

    #[test]
    fn what_was_put_in_comes_out() {
        assert_eq!(Envelope::from_bytes(&envelope().to_bytes()), Ok(envelope()));
        assert_eq!(envelope().to_bytes().len(), 2 + 6 + envelope().sealed.len(), "it weighs next to nothing");
    }

    #[test]
    fn what_was_cut_off_says_where() {
        let whole = envelope().to_bytes();
        let unreadable = |what: &str| Err(AnswersError::Unreadable(what.to_owned()));
        assert_eq!(Envelope::from_bytes(&[]), unreadable(""));
        for end in 1..8 {
            assert_eq!(Envelope::from_bytes(&whole[..end]), unreadable("program"), "{end}");
        }
        assert_eq!(Envelope::from_bytes(&whole[..8]), unreadable("sealed"));
    }

    #[test]
    fn what_is_no_envelope_is_refused() {
        assert_eq!(Envelope::from_bytes(b"\x02\x02abx"), Err(AnswersError::Newer(2)));
        for foreign in [b"\x00\x02abx".as_slice(), b"\x01\x00x", b"\x01\x02a\nx", b"\x01\x02\xff\xfex"] {
            assert!(matches!(Envelope::from_bytes(foreign), Err(AnswersError::Unreadable(_))), "{foreign:?}");
        }
        let large = vec![1; LARGEST + 1];
        assert_eq!(Envelope::from_bytes(&large), Err(AnswersError::TooLarge { bytes: LARGEST + 1 }));
    }
}
