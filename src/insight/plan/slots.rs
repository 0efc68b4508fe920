//! When two people can both meet, and when each of them is taken.

use super::days::weekday;
use crate::program::{Availability, Day, DayPart, PairKey, PersonId, Program, Session, SessionStatus};
use chrono::NaiveDate;
use std::collections::BTreeSet;

/// Slots of a week in which both can meet.
///
/// Who has not said when, can on working days, in the morning and the afternoon. Saturday and Sunday count only when
/// both named them. Empty when both said when and share nothing.
pub fn shared_slots(program: &Program, pair: &PairKey) -> Availability {
    let said = |id: &PersonId| program.people.get(id).map_or(Availability::NONE, |p| p.availability);
    let (mentor, mentee) = (said(&pair.mentor), said(&pair.mentee));
    let or_usual = |slots: Availability| if slots.is_empty() { office_hours() } else { slots };
    or_usual(mentor).shared(or_usual(mentee))
}

/// Working days, morning and afternoon.
pub(super) fn office_hours() -> Availability {
    let working = Day::ALL.into_iter().filter(|day| !matches!(day, Day::Saturday | Day::Sunday));
    working.flat_map(|day| [(day, DayPart::Morning), (day, DayPart::Afternoon)]).collect()
}

/// Parts of days in which people meet already.
#[derive(Clone, Debug, Default)]
pub(super) struct Taken(BTreeSet<(NaiveDate, DayPart, PersonId)>);

impl Taken {
    /// All sessions of a program that stand, but those left out.
    pub fn of(program: &Program, but: impl Fn(&Session) -> bool) -> Self {
        let mut taken = Self::default();
        for session in program.sessions.values().filter(|s| !but(s)) {
            taken.add(session);
        }
        taken
    }

    /// A session that stands; one that was called off takes no time.
    pub fn add(&mut self, session: &Session) {
        if matches!(session.status, SessionStatus::Cancelled { .. }) {
            return;
        }
        // Where the two settle the hour themselves, the whole day is theirs.
        let parts = session.part.map_or_else(|| DayPart::ALL.to_vec(), |part| vec![part]);
        for part in parts {
            self.0.insert((session.on, part, session.mentor.clone()));
            self.0.insert((session.on, part, session.mentee.clone()));
        }
    }

    /// Whether neither of the two meets anybody then.
    pub fn is_free(&self, day: NaiveDate, part: DayPart, pair: &PairKey) -> bool {
        let busy = |id: &PersonId| self.0.contains(&(day, part, id.clone()));
        !busy(&pair.mentor) && !busy(&pair.mentee)
    }
}

/// The parts of this day that a set of weekly slots has.
pub(super) fn parts_on(slots: Availability, day: NaiveDate) -> impl Iterator<Item = DayPart> {
    let weekday = weekday(day);
    DayPart::ALL.into_iter().filter(move |part| slots.has(weekday, *part))
}
