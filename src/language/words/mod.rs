//! The messages, a file for each place where they are read.
//!
//! Tone: warm, short, concrete; people are "Anda" (in English "you"); no exclamation marks, no blame.
//! In Indonesian: mentor and mentee stay as they are, "pasangan" for a pair, "kecocokan" for a match score,
//! "kebutuhan" for needs, "keahlian" for offers, "jenjang" for a grade, "unit" for a unit.

mod answers;
mod app;
mod board;
mod calendar;
mod changes;
mod common;
mod fairness;
mod file;
mod fill;
mod forms;
mod import;
mod import_told;
mod invite;
mod invite_texts;
mod kit;
mod lab;
mod needs;
mod people;
mod person;
mod refusals;
mod rematch;
mod running;
mod setup;
mod start;
mod topics;
