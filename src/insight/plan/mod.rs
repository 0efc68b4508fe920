//! Sessions for pairs: which day, which part of it, what about, in which format.
//!
//! Not here: which days are holidays (`library`; they are passed in as [`Days`]), and how a plan becomes a calendar
//! file (`exchange`). Nothing is written: a [`Plan`] becomes a command, and the command goes through the ledger.
//!
//! Start with [`plan_sessions`] (a whole plan) and [`places_for`] (where one session can move).

mod days;
mod making;
mod moving;
mod slots;
mod topics;

pub use days::Days;
pub use making::{Plan, PlanNote, plan_sessions};
pub use moving::{Place, places_for};
pub use slots::shared_slots;
pub use topics::{GUIDE_SESSIONS, Subject, pair_topics, session_format, session_subject};
