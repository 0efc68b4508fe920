//! What the text of a cell means: roles, levels, topics, slots, numbers, in both languages and as people write them.
//!
//! Not here: whose cell it is and what becomes of it (`plan`). Every reader answers `None`, or names what it could
//! not read; nothing becomes a default in silence.

mod level;
mod role;
mod slots;
mod small;
mod topics;
mod words;

pub use level::{Level, importance_of, level_of};
pub use role::role_of;
pub use slots::{days_of, parts_of, slots_of};
pub use small::{
    capacity_of, date_of, language_key, languages_of, list_of, meeting_mode_of, rating_of, yes_or_no,
};
pub use topics::{TopicSaid, topics_of};
pub(super) use words::plain;
pub use words::words_of;
