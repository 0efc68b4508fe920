//! HOW sessions come into calendars: one `.ics` file per pair and per person (RFC 5545).
//!
//! Not here: what an event is called (`language`; it is passed in as [`Told`]), and when sessions are (`insight::plan`).
//!
//! Times are those of Jakarta, with their time zone written into the file. Floating times would be 10 o'clock wherever
//! somebody opens the file: then two people in Jakarta and Makassar would wait for each other. Without summer time one
//! fixed offset is the whole zone.
//!
//! Start with [`pair_calendar`] and [`person_calendar`]; the hours of the parts of a day are one table, [`start_of`].

mod events;
mod writing;

pub use events::{Told, days_of, pair_calendar, person_calendar, start_of};
pub use writing::{Event, Starts, write_calendar};
