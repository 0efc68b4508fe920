//! What the people place shows: a table that can be searched, filtered and sorted, and bulk edits.
//!
//! Not here: the editor of one person (`screen::person`), and what any of it is called (`language`).
//!
//! Start with [`PeopleIndex`], made once for each state of the program, and [`PeopleIndex::find`], which answers a
//! [`PeopleQuery`] at every key.

mod bulk;
mod bulk_form;
mod facets;
mod find;
mod index;
mod options;
mod query;
mod row;

pub use crate::program::folded;
pub use bulk::{BulkEdit, BulkOutcome, BulkSkip, bulk_edit, reporting_line};
pub use bulk_form::{BulkForm, BulkKind, BulkValue};
pub use facets::{Facet, Facets};
pub use find::PeopleView;
pub use index::PeopleIndex;
pub use options::{Filter, FilterChoices, missing_name};
pub use query::{Completeness, PeopleQuery, Pick, SortKey};
pub use row::{Missing, PersonRow};
