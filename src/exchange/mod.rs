//! HOW a program comes in and goes out: the program file, lists of people, answers to forms, calendars.
//!
//! Not here: where it is kept in the browser (`storage`) and what its errors are called (`language`).
//!
//! Start with [`program_file`], [`table`], [`answers`] or [`calendar`].

pub mod answers;
pub mod calendar;
pub mod program_file;
pub mod table;
