//! The two sides of one check-in, laid beside each other: where they tell two stories, somebody should listen.

use super::checkins::{Balance, CheckIn, CheckInRound, checkin_of};
use super::thresholds::THRESHOLDS;
use crate::program::{PairKey, Program};

/// On what the two are apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Apart {
    /// "I can say what I think", 1 to 5.
    Safe {
        /// The mentor's answer.
        mentor: u8,
        /// The mentee's answer.
        mentee: u8,
    },
    /// "Our meetings are useful", 1 to 5.
    Useful {
        /// The mentor's answer.
        mentor: u8,
        /// The mentee's answer.
        mentee: u8,
    },
    /// Each says that the other, or each says that they themselves, usually lead.
    Led {
        /// Who leads, says the mentor.
        mentor: Balance,
        /// Who leads, says the mentee.
        mentee: Balance,
    },
    /// The same about who talks more.
    Talked {
        /// Who talks more, says the mentor.
        mentor: Balance,
        /// Who talks more, says the mentee.
        mentee: Balance,
    },
}

/// Where the two sides of a check-in are apart. Empty when they are not.
pub fn apart(mentor: &CheckIn, mentee: &CheckIn) -> Vec<Apart> {
    let far =
        |a: Option<u8>, b: Option<u8>| a.zip(b).filter(|(a, b)| a.abs_diff(*b) >= THRESHOLDS.points_apart);
    let opposite = |a: Option<Balance>, b: Option<Balance>| {
        a.zip(b).filter(|(a, b)| a != b && *a != Balance::Both && *b != Balance::Both)
    };
    let safe = far(mentor.safe, mentee.safe).map(|(mentor, mentee)| Apart::Safe { mentor, mentee });
    let useful = far(mentor.useful, mentee.useful).map(|(mentor, mentee)| Apart::Useful { mentor, mentee });
    let led = opposite(mentor.led, mentee.led).map(|(mentor, mentee)| Apart::Led { mentor, mentee });
    let talked =
        opposite(mentor.talked, mentee.talked).map(|(mentor, mentee)| Apart::Talked { mentor, mentee });
    [safe, useful, led, talked].into_iter().flatten().collect()
}

/// Where a pair was apart in a check-in; none while one side has not answered.
pub fn divergence(program: &Program, pair: &PairKey, round: &CheckInRound) -> Option<Vec<Apart>> {
    let mentor = checkin_of(program, &pair.mentor, round)?;
    let mentee = checkin_of(program, &pair.mentee, round)?;
    Some(apart(&mentor, &mentee))
}
