//! The places a person goes to, one folder each. A place renders what `screen` says and asks through the desk;
//! it never computes, sorts or words.

pub mod answers;
pub mod file;
pub mod fill;
pub mod import;
pub mod needs;
pub mod pairs;
pub mod people;
pub mod setup;
pub mod start;
pub mod topics;
