//! Where one session can move.

use super::days::Days;
use super::slots::{Taken, parts_on, shared_slots};
use crate::program::{DayPart, Program, SessionId};
use chrono::NaiveDate;

/// A day that fits, with the parts of it that do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The day.
    pub on: NaiveDate,
    /// Its parts, in order; at least one.
    pub parts: Vec<DayPart>,
}

/// Days between `first` and `last` to which a session can move: both can, neither meets anybody, nobody is off, the
/// pair has no other session that day, and the program has begun and not ended. Empty for a session that is settled or
/// not there.
pub fn places_for(
    program: &Program,
    session: &SessionId,
    days: &Days,
    first: NaiveDate,
    last: NaiveDate,
) -> Vec<Place> {
    let Some(session) = program.sessions.get(session).filter(|s| !s.is_settled()) else {
        return Vec::new();
    };
    let pair = session.pair();
    let taken = Taken::of(program, |s| s.id == session.id);
    let slots = shared_slots(program, &pair);
    let first = program.setup.starts.map_or(first, |starts| starts.max(first));
    let last = program.setup.ends.map_or(last, |ends| ends.min(last));
    let own: Vec<NaiveDate> = program
        .sessions
        .values()
        .filter(|s| s.id != session.id && s.is_of(&pair) && (s.is_held() || !s.is_settled()))
        .map(|s| s.on)
        .collect();
    let fits = |day: NaiveDate| {
        let free = |part: &DayPart| days.allows(day, *part) && taken.is_free(day, *part, &pair);
        let parts: Vec<DayPart> = parts_on(slots, day).filter(free).collect();
        (!parts.is_empty()).then_some(Place { on: day, parts })
    };
    let open = first.iter_days().take_while(|day| *day <= last).filter(|day| !own.contains(day));
    open.filter_map(fits).collect()
}
