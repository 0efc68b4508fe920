//! Filling in a form without an account: the steps, how far one is, what is missing, what will be sent, and what is kept.
//!
//! Everything here is of one participant's browser. Nothing of a program is read but what the invitation carries.
//!
//! Not here: what a form asks (`library`), how a letter is sealed and packed (`exchange`), drawing (`ui`).
//!
//! Start with [`open_invitation`] (from an address to an invitation, or why not) and [`Filling`] (all that is filled in).

mod draft;
mod opening;
mod outgoing;
mod promise;
mod said;
mod state;
mod steps;
mod topics;
mod trouble;

pub use draft::{Draft, draft_key};
pub use opening::{FillError, open_invitation};
pub use outgoing::{Outgoing, SendError, Way, seal_letter};
pub use promise::{Promise, minutes, promise};
pub use said::{choices_of, language_choices, reply_lines, said_lines};
pub use state::{At, Filling, Receipt, Seen};
pub use steps::{Missing, Step, longest, missing, steps};
pub use topics::{
    TopicGroup, chosen_topics, start_reply, topic_groups, with_importance, with_level, with_topic,
    with_wanted,
};
pub use trouble::{Trouble, trouble};
