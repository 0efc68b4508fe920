//! A table of many rows: sorted by its heads, chosen by boxes, walked by keys, drawn only where it is looked at.
//!
//! `column` says what a column is, `window` which rows are drawn, `follow` when, `row` draws one, `view` is the table.

mod column;
mod follow;
mod row;
mod view;
mod window;

pub use column::{Column, SortBy, SortOrder};
pub use view::Table;
