//! HOW people without an account answer: the invitation that carries a form, the letter that brings an answer back,
//! and what taking letters in would change.
//!
//! Not here: how a letter is sealed and travels (`exchange`'s links and seals know bytes only), what forms ask
//! (`library`), how any of it is worded (`language`).
//!
//! Start with [`Invitation`] (facilitator to participant), [`Letter`] (participant to facilitator), [`Envelope`] (what is
//! seen of a sealed letter) and [`plan_answers`] (what letters would change, before anything does).

mod arriving;
mod envelope;
mod error;
mod fill;
mod invitation;
mod letter;
mod opening;
mod plan;
mod who;

pub use crate::exchange::letters::EXTENSION as ANSWER_EXTENSION;
pub use arriving::{
    Found, Unread, Whence, WhyUnread, no_code_in, program_of_link, read_file, read_pictures, read_text,
};
pub use envelope::Envelope;
pub use error::AnswersError;
pub use fill::FillNote;
pub use invitation::{Invitation, InvitedTopic, invited_topics};
pub use letter::{Letter, LettersDraft};
pub use opening::{NotOpened, identities, open_envelope};
pub use plan::{AnswerChoices, AnswerPlan, Arrival, Comes, Planned, Standing, plan_answers};
pub use who::Who;
