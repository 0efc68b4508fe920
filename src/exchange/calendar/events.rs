//! Sessions as events.

use super::writing::{Event, Starts, write_calendar};
use crate::insight::plan::Days;
use crate::library::{days_off, ramadans};
use crate::program::{DayPart, PairKey, PersonId, Program, Session, SessionStatus};
use chrono::{Months, NaiveDate, NaiveTime};

/// What an event says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Told {
    /// Its title.
    pub title: String,
    /// More about it; may be empty.
    pub about: String,
}

/// When sessions of a part of the day begin, by the clock of Jakarta. The only place that says so.
pub fn start_of(part: DayPart) -> NaiveTime {
    let (hour, minute) = match part {
        DayPart::Morning => (10, 0),
        DayPart::Afternoon => (14, 0),
        DayPart::Evening => (16, 30),
    };
    NaiveTime::from_hms_opt(hour, minute, 0).unwrap_or_default()
}

/// The calendar of a pair: all its sessions, those called off too, so that they leave the calendars they are in.
/// `stamp` in milliseconds since 1970, UTC.
pub fn pair_calendar(
    program: &Program,
    pair: &PairKey,
    name: &str,
    stamp: u64,
    told: &dyn Fn(&Session) -> Told,
) -> String {
    calendar(program, name, stamp, told, |session| session.is_of(pair))
}

/// The calendar of a person: the sessions of all their pairs. The events are those of the pairs' files, by UID.
pub fn person_calendar(
    program: &Program,
    person: &PersonId,
    name: &str,
    stamp: u64,
    told: &dyn Fn(&Session) -> Told,
) -> String {
    calendar(program, name, stamp, told, |session| [&session.mentor, &session.mentee].contains(&person))
}

fn calendar(
    program: &Program,
    name: &str,
    stamp: u64,
    told: &dyn Fn(&Session) -> Told,
    of: impl Fn(&Session) -> bool,
) -> String {
    let mut sessions: Vec<&Session> = program.sessions.values().filter(|s| of(s)).collect();
    sessions.sort_by_key(|s| (s.on, s.part, s.id.clone()));
    let events: Vec<Event> = sessions.into_iter().map(|session| event(program, session, told)).collect();
    write_calendar(name, &events, stamp)
}

fn event(program: &Program, session: &Session, told: &dyn Fn(&Session) -> Told) -> Event {
    let Told { title, about } = told(session);
    Event {
        uid: format!("{}@{}.balik", session.id, program.id),
        sequence: session.sequence,
        cancelled: matches!(session.status, SessionStatus::Cancelled { .. }),
        starts: match session.part {
            Some(part) => Starts::At(session.on, start_of(part)),
            None => Starts::Day(session.on),
        },
        minutes: session.minutes,
        title,
        about,
    }
}

/// The days off and the fasting of a program, for plans made on this day: from half a year before its start, or before
/// today, to two years on.
pub fn days_of(program: &Program, today: NaiveDate) -> Days {
    let setup = &program.setup;
    let early = setup.starts.map_or(today, |starts| starts.min(today));
    let late = setup.ends.map_or(today, |ends| ends.max(today));
    let first = early.checked_sub_months(Months::new(6)).unwrap_or(early);
    let last = late.checked_add_months(Months::new(24)).unwrap_or(late);
    let fasting = if setup.ramadan_hours { ramadans(first, last) } else { Vec::new() };
    Days::new(days_off(setup, first, last), fasting.into_iter().map(|month| (month.first, month.last)))
}
