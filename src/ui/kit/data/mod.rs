//! How facts are shown: people, figures, lists.

mod avatar;
mod badge;
mod key_values;
mod score_ring;
mod stat_row;
mod table;

pub use avatar::{Avatar, Shape, initials, plain_avatar};
pub use badge::{Badge, plain_badge};
pub use key_values::{KeyValue, KeyValues};
pub use score_ring::ScoreRing;
pub use stat_row::{Stat, StatRow};
pub use table::{Column, SortBy, SortOrder, Table};
