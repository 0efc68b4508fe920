//! How a pair is doing, with its reasons. The rules read one table, [`THRESHOLDS`].
//!
//! Not here: words (`language`), what to do about it (`insight::desk`). Health is the facilitator's: it is shown to no
//! participant and to no manager, and it is no grade.
//!
//! Start with [`pair_health`].

mod appointments;
mod rules;

pub use super::thresholds::{THRESHOLDS, Thresholds};
pub use appointments::{Appointment, appointments};

use super::checkins::Help;
use super::divergence::Apart;
use crate::program::{PairKey, PairSide, Program};
use chrono::NaiveDate;

/// How a pair is doing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Level {
    /// Nothing asks for a look.
    Well,
    /// Worth an eye.
    Watch,
    /// Somebody should act.
    Act,
}

/// Why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reason {
    /// They have not met in time.
    RhythmBroken {
        /// Weeks since they last met.
        weeks: u32,
        /// Days between sessions as agreed.
        every: u32,
    },
    /// They should have begun.
    NotBegun {
        /// Weeks since they could have.
        weeks: u32,
        /// Whether a first session is planned.
        planned: bool,
    },
    /// The senior side called off, or asked for another day, again and again.
    CalledOffBySenior {
        /// Times out of the last three appointments, or all in a row.
        times: usize,
        /// The latest one.
        last: NaiveDate,
    },
    /// The two tell two stories.
    Divergence {
        /// On what.
        apart: Vec<Apart>,
    },
    /// A side does not say what it thinks.
    LowSafety {
        /// Which side.
        side: PairSide,
        /// The answer, 1 to 5.
        said: u8,
    },
    /// Sessions end without a next step, or both say there is none.
    NoNextSteps,
    /// One side learns, the other does not.
    OneWay {
        /// Reciprocity, 0 to 100.
        percent: u8,
    },
    /// The mentor has more sessions than the program allows.
    MentorOverload {
        /// Minutes in the last thirty days.
        minutes: u32,
        /// Minutes that the program allows.
        budget: u32,
    },
    /// A bad check-in, and nothing since.
    SilentAfterBadCheckIn {
        /// Who said it was not good.
        side: PairSide,
        /// Days since.
        days: u32,
    },
    /// A side asks for help.
    AsksForHelp {
        /// Which side.
        side: PairSide,
        /// How soon.
        help: Help,
    },
}

/// How a pair is doing, with its reasons.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Health {
    /// Which pair.
    pub pair: PairKey,
    /// The most serious of the reasons.
    pub level: Level,
    /// Why, most serious first. Empty when it is well.
    pub reasons: Vec<(Level, Reason)>,
}

/// How a pair is doing on a day; none for a pair that is not there or has ended. A pair that pauses is left in peace:
/// only what somebody said, and a mentor's load, count.
pub fn pair_health(program: &Program, pair: &PairKey, today: NaiveDate) -> Option<Health> {
    let record = program.pairs.get(pair).filter(|pair| pair.status.goes_on())?;
    let mut reasons = rules::reasons(program, record, today);
    reasons.sort_by_key(|(level, _)| std::cmp::Reverse(*level));
    let level = reasons.first().map_or(Level::Well, |(level, _)| *level);
    Some(Health { pair: pair.clone(), level, reasons })
}

/// The health of all pairs that go on, most serious first.
pub fn health(program: &Program, today: NaiveDate) -> Vec<Health> {
    let mut all: Vec<Health> =
        program.living_pairs().filter_map(|(key, _)| pair_health(program, key, today)).collect();
    all.sort_by_key(|health| (std::cmp::Reverse(health.level), health.pair.clone()));
    all
}
