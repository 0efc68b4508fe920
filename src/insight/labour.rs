//! What being a mentor takes: hours, topics that weigh more, and circles in which mentors meet each other.

use super::plan::Days;
use super::thresholds::THRESHOLDS;
use crate::program::{PersonId, Program, Setup};
use chrono::{Datelike, Months, NaiveDate, TimeDelta, Weekday};

/// The topic pack whose topics are about who the mentor is, not what they know.
const IDENTITY_PACK: &str = "inclusion";
/// Months that a program without a last day is taken to run.
const OPEN_MONTHS: u32 = 12;

/// A mentor's load against what the program allows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Labour {
    /// Who.
    pub mentor: PersonId,
    /// Pairs that go on.
    pub pairs: usize,
    /// Minutes of sessions held in the last thirty days.
    pub minutes: u32,
    /// Minutes that the program allows in that time.
    pub budget: u32,
    /// Sessions of those days on topics that ask for the mentor's own story.
    pub identity_sessions: usize,
}

impl Labour {
    /// Whether it is more than the program allows.
    pub fn is_over(&self) -> bool {
        self.minutes > self.budget
    }

    /// The load in percent of the budget.
    pub fn percent(&self) -> u32 {
        (self.minutes * 100).checked_div(self.budget).unwrap_or(0)
    }
}

/// The load of a mentor on a day.
pub fn labour(program: &Program, mentor: &PersonId, today: NaiveDate) -> Labour {
    let first = today - TimeDelta::days(i64::from(THRESHOLDS.load_days) - 1);
    let own = program.sessions.values().filter(|s| s.mentor == *mentor && s.is_held());
    let recent: Vec<_> = own.filter(|s| (first..=today).contains(&s.on)).collect();
    let identity = |topic: &crate::program::TopicId| {
        program.topics.get(topic).is_some_and(|t| t.pack.as_deref() == Some(IDENTITY_PACK))
    };
    Labour {
        mentor: mentor.clone(),
        pairs: program.living_pairs().filter(|(key, _)| key.mentor == *mentor).count(),
        minutes: recent.iter().map(|s| u32::from(s.minutes)).sum(),
        budget: u32::from(program.setup.mentor_hours) * 60,
        identity_sessions: recent.iter().filter(|s| s.topic.as_ref().is_some_and(identity)).count(),
    }
}

/// The days on which mentors meet each other, first to last: every so many months, on a working day.
pub fn mentor_circles(setup: &Setup, days: &Days) -> Vec<NaiveDate> {
    let Some(starts) = setup.starts.filter(|_| setup.circle_months > 0) else { return Vec::new() };
    let after = |months: u32| starts.checked_add_months(Months::new(months)).unwrap_or(NaiveDate::MAX);
    let ends = setup.ends.unwrap_or_else(|| after(OPEN_MONTHS));
    let ideal = (1..).map(|n| after(n * u32::from(setup.circle_months))).take_while(|day| *day <= ends);
    let works = |day: &NaiveDate| !days.is_off(*day) && !matches!(day.weekday(), Weekday::Sat | Weekday::Sun);
    ideal.filter_map(|day| day.iter_days().find(works)).collect()
}
