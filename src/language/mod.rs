//! What the product says, in Indonesian (first) and English: every sentence a person reads is a typed message
//! here, so a missing language does not compile.
//!
//! Not here: what is said when and where (`screen`, `ui`), and longer content such as guides (`library`).
//!
//! Start with [`Words`] and `words/start.rs`; to add a message, add it to the file of its place.

mod answers;
mod calendar;
mod changes;
mod dates;
mod files;
mod lists;
mod numbers;
mod refusals;
mod running;
mod spoken;
mod words;

pub use answers::{answer_link_error, answers_error, fill_note, not_opened, unread_line};
pub use calendar::session_told;
pub use changes::{change_name, change_sentence};
pub use dates::date;
pub use files::{ago, backup_line, file_error, mend};
pub use lists::{
    day_name, field_name, list_notice, part_name, row_error, row_note, table_error, told, why_skipped,
};
pub use numbers::{OneDecimal, Percent, Points, Shown};
pub use refusals::{problem, refusal};
pub use running::{desk_task, desk_urgency, health_level, health_reason, plan_note};
pub use spoken::{Language, Words};
