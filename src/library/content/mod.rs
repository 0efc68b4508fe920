//! The content itself: one file a kind, in rows that are easy to edit.
//!
//! Not here: what is done with it (the files above). To add a topic, add its row to `packs.rs`; a language left
//! out does not compile, an id or name used twice fails a test.

pub(super) mod clauses;
pub(super) mod forms;
pub(super) mod holidays;
pub(super) mod mentees;
pub(super) mod mentors;
pub(super) mod messages;
pub(super) mod packs;
pub(super) mod templates;
