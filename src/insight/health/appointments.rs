//! What became of a pair's appointments, one after the other.

use crate::program::{CalledOffBy, PairKey, Program, SessionStatus};
use chrono::NaiveDate;

/// What became of an appointment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Appointment {
    /// The day it was for.
    pub on: NaiveDate,
    /// Who called it off or asked for another day; none when it was held.
    pub called_off: Option<CalledOffBy>,
}

/// The appointments of a pair that were held, called off or moved at somebody's wish, first to last. Dates that the
/// facilitator rearranged are nobody's doing.
pub fn appointments(program: &Program, pair: &PairKey) -> Vec<Appointment> {
    let mut all = Vec::new();
    for session in program.sessions.values().filter(|s| s.is_of(pair)) {
        let moved = session.moved.iter().filter(|moved| moved.by.is_some());
        all.extend(moved.map(|moved| Appointment { on: moved.from, called_off: moved.by }));
        match session.status {
            SessionStatus::Held => all.push(Appointment { on: session.on, called_off: None }),
            SessionStatus::Cancelled { by, .. } => {
                all.push(Appointment { on: session.on, called_off: Some(by) });
            }
            SessionStatus::Planned => {}
        }
    }
    all.sort_by_key(|appointment| appointment.on);
    all
}
