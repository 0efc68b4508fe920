//! HOW a program comes in and goes out: the program file and lists of people.
//!
//! Not here: where it is kept in the browser (`storage`) and what its errors are called (`language`).
//!
//! Start with [`program_file`] or [`table`].

pub mod program_file;
pub mod table;
