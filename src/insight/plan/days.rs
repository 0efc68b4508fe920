//! Days on which nobody meets, and days on which people fast.

use crate::program::{Day, DayPart};
use chrono::{Datelike, NaiveDate};
use std::collections::BTreeSet;

/// What a plan has to know about the year.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Days {
    off: BTreeSet<NaiveDate>,
    fasting: Vec<(NaiveDate, NaiveDate)>,
}

impl Days {
    /// Days off, and spans of fasting (first and last day) in which sessions are short and in the morning.
    pub fn new(
        off: impl IntoIterator<Item = NaiveDate>,
        fasting: impl IntoIterator<Item = (NaiveDate, NaiveDate)>,
    ) -> Self {
        Self { off: off.into_iter().collect(), fasting: fasting.into_iter().collect() }
    }

    /// Whether nobody meets on this day.
    pub fn is_off(&self, day: NaiveDate) -> bool {
        self.off.contains(&day)
    }

    /// Whether sessions of this day are short and in the morning.
    pub fn is_fasting(&self, day: NaiveDate) -> bool {
        self.fasting.iter().any(|(first, last)| (*first..=*last).contains(&day))
    }

    /// How long a session is on this day: half of it while people fast, never under 15 minutes.
    pub fn minutes(&self, day: NaiveDate, usual: u16) -> u16 {
        if self.is_fasting(day) { (usual / 2).max(15.min(usual)) } else { usual }
    }

    /// Whether a session can be in this part of this day, holidays and fasting considered.
    pub fn allows(&self, day: NaiveDate, part: DayPart) -> bool {
        !self.is_off(day) && (part == DayPart::Morning || !self.is_fasting(day))
    }
}

/// The day of the week of a date.
pub(super) fn weekday(day: NaiveDate) -> Day {
    let at = day.weekday().num_days_from_monday() as usize;
    Day::ALL.get(at).copied().unwrap_or(Day::Monday)
}
