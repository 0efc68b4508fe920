//! How far learning goes both ways in a pair, by what its sessions brought.

use crate::program::{PairKey, Program};

/// What each side learned, counted in sessions that were held and noted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Reciprocity {
    /// Sessions that were held.
    pub held: usize,
    /// Those with notes on what somebody learned.
    pub noted: usize,
    /// Those in which the mentee learned something.
    pub mentee: usize,
    /// Those in which the mentor learned something.
    pub mentor: usize,
    /// Those in which both did.
    pub both: usize,
}

impl Reciprocity {
    /// The side that learned in fewer sessions against the other, in percent: 100 when both learn as often, 0 when one
    /// never does. None without notes.
    pub fn percent(&self) -> Option<u8> {
        let most = self.mentee.max(self.mentor);
        let least = self.mentee.min(self.mentor);
        u8::try_from((least * 100).checked_div(most)?).ok()
    }
}

/// The reciprocity of a pair.
pub fn reciprocity(program: &Program, pair: &PairKey) -> Reciprocity {
    let mut seen = Reciprocity::default();
    for session in program.sessions.values().filter(|s| s.is_held() && s.is_of(pair)) {
        let mentee = !session.log.mentee_learned.trim().is_empty();
        let mentor = !session.log.mentor_learned.trim().is_empty();
        seen.held += 1;
        seen.noted += usize::from(mentee || mentor);
        seen.mentee += usize::from(mentee);
        seen.mentor += usize::from(mentor);
        seen.both += usize::from(mentee && mentor);
    }
    seen
}
