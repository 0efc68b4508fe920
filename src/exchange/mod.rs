//! HOW a program comes in and goes out: the program file, lists of people, and answers of people without an account,
//! which travel in links and sealed; calendars.
//!
//! Not here: where it is kept in the browser (`storage`) and what its errors are called (`language`).
//!
//! Start with [`program_file`], [`table`], [`answers`] or [`calendar`]; [`link`], [`sealed`], [`letters`] and [`qr`] know bytes only.

pub mod answers;
pub mod calendar;
pub mod letters;
pub mod link;
pub mod program_file;
pub mod qr;
pub mod sealed;
mod signs;
pub mod table;
