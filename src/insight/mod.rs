//! WHAT can be seen in a program, read-only: what people need against what others offer.
//!
//! Not here: how people are paired (`matching`), how a picture is sorted or filtered (`screen`), and what it
//! says in words (`language`).
//!
//! Start with [`needs_offers`].

mod balance;
pub mod needs_offers;

pub use needs_offers::{Can, Direction, NeedsOffers, TopicBalance, Want, needs_against_offers};
