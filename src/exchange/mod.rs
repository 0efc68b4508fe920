<<<<<<< HEAD
//! HOW it comes in and goes out: the program file, lists of people, and letters from people who have no account.
//!
//! Not here: where it is kept in the browser (`storage`) and what its errors are called (`language`).
//!
//! Start with [`program_file`] or [`table`]; for letters with [`answers`], then [`link`], [`sealed`] and [`letters`].
=======
//! HOW a program comes in and goes out: the program file, lists of people, and answers of people without an account,
//! which travel in links and sealed.
//!
//! Not here: where it is kept in the browser (`storage`) and what its errors are called (`language`).
//!
//! Start with [`program_file`], [`table`] or [`answers`]; [`link`], [`sealed`], [`letters`] and [`qr`] know bytes only.
>>>>>>> ce9fe0258032d168a2a23fe8b54eed1f081750b7

pub mod answers;
pub mod letters;
pub mod link;
pub mod program_file;
pub mod qr;
pub mod sealed;
mod signs;
pub mod table;
