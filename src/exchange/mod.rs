//! HOW a program comes in and goes out: the program file, lists of people, and answers to forms.
//!
//! Not here: where it is kept in the browser (`storage`) and what its errors are called (`language`).
//!
//! Start with [`program_file`], [`table`] or [`answers`].

pub mod answers;
pub mod program_file;
pub mod table;
