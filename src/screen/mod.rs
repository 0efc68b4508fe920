//! What each place shows, as plain structs made from a program and a question: the read side.
//!
//! Not here: anything of the web or of Leptos, and any wording (`language`).
//!
//! Start with [`Route`], then the file of a place.

pub mod answers;
pub mod board;
pub mod compare;
pub mod fairness;
pub mod fill;
pub mod forms;
pub mod import;
pub mod invite;
pub mod needs;
pub mod palette;
pub mod people;
pub mod person;
mod route;
pub mod setup;
pub mod start;
pub mod topics;

pub use compare::file_name;
pub use route::{AnswersSide, Place, Route};
