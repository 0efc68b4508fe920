//! A table of many rows: sorted by its heads, chosen by boxes, walked by keys, drawn only where it is looked at.
//!
//! `column` says what a column is, `window` which rows are drawn, `keys` where a key leads.

mod column;
mod view;

pub use column::{Column, SortBy, SortOrder};
pub use view::Table;
