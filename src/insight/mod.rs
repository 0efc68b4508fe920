//! WHAT can be seen in a program, read-only: what people need against what others offer, how even a pairing is, how
//! running pairs are doing, when they meet, and what the facilitator does today.
//!
//! Not here: how people are paired (`matching`), how a picture is sorted or filtered (`screen`), and what it
//! says in words (`language`).
//!
//! Start with [`needs_offers`] and [`fairness`]; for running pairs with [`plan`], [`health`] and [`desk`]. What may be
//! shown of few people is said by [`small_groups`].

mod balance;
pub mod checkins;
pub mod desk;
pub mod divergence;
pub mod fairness;
pub mod health;
pub mod labour;
pub mod needs_offers;
pub mod plan;
pub mod reciprocity;
pub mod small_groups;
mod thresholds;

pub use needs_offers::{Can, Direction, NeedsOffers, TopicBalance, Want, needs_against_offers};
