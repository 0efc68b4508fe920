//! The hours that a program asks of people, from its settings alone.

use super::part::Side;
use crate::program::{GroupForm, Rhythm, Setup};

/// What the settings ask. Sessions and their length, nothing else: preparing, travel and mentor circles have no
/// length in the settings, so no figure here claims to know them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hours {
    /// Sessions of a pair.
    pub sessions: u16,
    /// Minutes of a session.
    pub minutes: u16,
    /// How often.
    pub rhythm: Rhythm,
    /// Who sits with whom.
    pub group_form: GroupForm,
    /// Months between mentor circles, 0 for none.
    pub circle_months: u8,
    /// Days from the first to the last, both counted; none without dates.
    pub days: Option<u32>,
}

impl Hours {
    /// What these settings ask.
    pub fn of(setup: &Setup) -> Self {
        let days = setup.starts.zip(setup.ends).map(|(first, last)| (last - first).num_days() + 1);
        Self {
            sessions: setup.session_count,
            minutes: setup.session_minutes,
            rhythm: setup.rhythm,
            group_form: setup.group_form,
            circle_months: setup.circle_months,
            days: days.and_then(|days| u32::try_from(days).ok()).filter(|&days| days > 0),
        }
    }

    /// Minutes of all sessions of one pair.
    pub fn of_pair(&self) -> u32 {
        u32::from(self.sessions) * u32::from(self.minutes)
    }

    /// Minutes of all sessions of somebody with so many partners. Where several sit together, they count once.
    pub fn of_person(&self, side: Side, partners: usize) -> u32 {
        let together = matches!(
            (side, self.group_form),
            (Side::Mentors, GroupForm::OneMentorSeveralMentees)
                | (Side::Mentees, GroupForm::SeveralMentorsOneMentee)
        );
        let times = if together { partners.min(1) } else { partners };
        self.of_pair().saturating_mul(u32::try_from(times).unwrap_or(u32::MAX))
    }

    /// Minutes a month of one pair, evenly over the days of the program; none without dates, or for less than a month.
    pub fn of_pair_a_month(&self) -> Option<u32> {
        let days = u64::from(self.days.filter(|&days| days > 31)?);
        // A year has 365.25 days and 12 months, so a month has 487 / 16 days.
        u32::try_from((u64::from(self.of_pair()) * 487 + 8 * days) / (16 * days)).ok()
    }
}
