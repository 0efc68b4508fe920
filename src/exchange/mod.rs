//! HOW it comes in and goes out: the program file, lists of people, and letters from people who have no account.
//!
//! Not here: where it is kept in the browser (`storage`) and what its errors are called (`language`).
//!
//! Start with [`program_file`] or [`table`]; for letters with [`answers`], then [`link`], [`sealed`] and [`letters`].

pub mod answers;
pub mod letters;
pub mod link;
pub mod program_file;
pub mod qr;
pub mod sealed;
mod signs;
pub mod table;
