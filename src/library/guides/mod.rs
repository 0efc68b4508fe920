//! The guide library: what pairs do together, and what helps those who run the program, one language at a time.
//!
//! The texts are files (`library/content/guides/`), one a thing and a language, in a strict format ([`sheet`]), so
//! that a page fetches only what somebody opens. Not here: fetching, and how any of it looks.
//!
//! Start with [`GuideFile::all`] (what there is to fetch) and [`GuideBook`] (what was fetched, typed, with its
//! questions); [`GuideIndex`] finds text in it.

mod advice;
mod book;
mod cards;
mod file;
mod find;
mod handbook;
mod modules;
mod path;
mod plays;
mod sheet;

pub use advice::{OpennessAdvice, OpennessPart, ReadinessAdvice, ReadinessPart};
pub use book::{GuideBook, Preparation};
pub use cards::{Card, CardSet};
pub use file::{GuideFile, GuideKind};
pub use find::{Found, GuideIndex, Place};
pub use handbook::{Block, Chapter, Handbook};
pub use modules::{Module, SESSIONS, SessionGuide};
pub use path::{Choice, Path, SelfCheck, Step};
pub use plays::{Pattern, Play};
pub use sheet::{Fault, Flaw};
