//! WHAT can be seen in a program, read-only: what people need against what others offer, and how even a pairing is.
//!
//! Not here: how people are paired (`matching`), how a picture is sorted or filtered (`screen`), and what it
//! says in words (`language`).
//!
//! Start with [`needs_offers`] and [`fairness`]; what may be shown of few people is said by [`small_groups`].

mod balance;
pub mod fairness;
pub mod needs_offers;
pub mod plan;
pub mod small_groups;

pub use needs_offers::{Can, Direction, NeedsOffers, TopicBalance, Want, needs_against_offers};
