//! What the collecting side of the answers place shows: letters before they are taken in, answers that were, and who
//! has not answered.

mod received;
mod review;
mod waiting;

pub use received::{AnswerSheet, ReceivedLine, answer_sheet, received};
pub use review::{ChangeLine, Review, ReviewRow, review};
pub use waiting::{WaitingLine, waiting};
