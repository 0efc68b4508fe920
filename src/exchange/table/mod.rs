//! Lists of people, in and out: text and workbooks from spreadsheets, forms and HR systems become a plan of what
//! would change in a program; people become a list that any spreadsheet opens.
//!
//! Not here: the program file (`exchange::program_file`), how anything is worded (`language`), and the thread that
//! workbooks are read on (`browser::sheets_worker`).
//!
//! The way of a list: bytes -> [`read_list`] -> [`Grid`] -> [`recognise`] -> [`Mapping`] -> [`plan_import`] ->
//! [`ImportPlan`] -> a command. Start with `read.rs`; to teach a new heading, add it to `phrases.rs`.

mod clean;
mod columns;
mod encoding;
mod error;
mod fields;
mod grid;
mod headings;
mod phrases;
mod plan;
mod read;
mod separated;
mod sheets;
mod sniff;
mod values;
#[cfg(feature = "workbook")]
mod workbook;
mod write;

pub use columns::{Mapping, recognise};
pub use encoding::{TextEncoding, guess_encoding};
pub use error::{
    CellAt, MOST_BYTES, MOST_COLUMNS, MOST_ROWS, MOST_UNPACKED, Notice, Places, TableError, column_letters,
};
pub use fields::{Field, OpennessPart, ReadinessPart, StyleItem};
pub use grid::{Grid, GridRow, HeaderChoice};
pub use plan::{
    Counts, FieldChange, ImportChoices, ImportPlan, Linked, ListRole, NewTopic, Outcome, PlannedRow,
    RowError, RowNote, Step, Told, ToldNeed, ToldOffer, WhySkipped, plan_import,
};
pub(in crate::exchange) use plan::{contact_keys, field_changes, name_key, near_keys, person_contacts};
pub use read::{ReadChoice, ReadList, read_list, read_rows, read_text};
pub use separated::{RawRow, Separator, separated_rows};
#[cfg(feature = "workbook")]
pub use sheets::serve_sheets;
pub use sheets::{SHEETS_PROTOCOL, SheetRows, SheetsAnswer, SheetsRequest};
pub use sniff::{FileKind, file_kind};
#[cfg(feature = "workbook")]
pub use workbook::read_workbook;
pub use write::{ListLanguage, list_template, people_to_csv, rows_to_csv};
