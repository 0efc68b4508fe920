//! The program file, version 1: one readable JSON document with everything.
//!
//! Its order is stable, so that two files differ only where the programs do; fields that this version does
//! not know are kept as they came. Reading is one door: bytes, limits, syntax, migration, shape, meaning.
//! Whatever fails, the caller gets every reason with its place, and nothing else.
//!
//! Start with [`to_json`] and [`from_bytes`].

mod error;
mod meaning;
mod migrations;
mod read;
mod scan;
#[cfg(feature = "schema")]
mod schema;
mod sniff;
mod text;
mod write;

pub use error::{FileError, FileFault, Foreign, Mend, MendKind};
pub use migrations::{MigrationFailed, Step, migrate};
pub use read::{ProgramFile, from_bytes, from_json, from_json_unchecked};
pub use scan::{Limits, scan};
#[cfg(feature = "schema")]
pub use schema::schema_json;
pub use text::clean_text;
pub use write::to_json;

/// The version of the format that this version writes.
pub const VERSION: u32 = 1;
/// The tag by which a program file is known.
pub const FORMAT: &str = "balik-program";
/// Where the schema is, relative to the page.
pub const SCHEMA: &str = "balik-program-1.schema.json";
/// Ending of program files.
pub const EXTENSION: &str = ".balik.json";
/// Largest file in bytes: 64 MB.
pub const LARGEST_FILE: usize = 64 * 1024 * 1024;
