//! The one door for a file: bytes, limits, syntax, version, checksum, shape, meaning.

use super::error::{FileError, FileFault, Foreign, Mend, MendKind};
use super::meaning::Meaning;
use super::migrations::{STEPS, migrate};
use super::scan::{Limits, scan};
use super::write::checksum;
use super::{FORMAT, LARGEST_FILE, VERSION, sniff};
use crate::program::{Change, Program};
use serde_json::{Map, Value};

/// A program read from a file.
#[derive(Clone, Debug, PartialEq)]
pub struct ProgramFile {
    /// The program.
    pub program: Program,
    /// The part of its change log that travelled along.
    pub log: Vec<Change>,
    /// What was mended on the way in.
    pub mends: Vec<Mend>,
    /// Made by a later version that wants only later versions to write: show it, change nothing.
    pub read_only: bool,
}

/// Most faults reported at once.
pub(super) const MOST_FAULTS: usize = 100;

/// Reads a file from disk.
///
/// # Errors
/// Everything that is wrong, with its place; at most a hundred.
pub fn from_bytes(bytes: &[u8]) -> Result<ProgramFile, Vec<FileError>> {
    let whole = |fault| vec![FileError::whole(fault)];
    if bytes.len() > LARGEST_FILE {
        return Err(whole(FileFault::TooLarge { bytes: bytes.len() }));
    }
    if let Some(foreign) = sniff::foreign(bytes) {
        return Err(whole(FileFault::Foreign(foreign)));
    }
    let plain = bytes.strip_prefix(&[0xef, 0xbb, 0xbf]);
    let text = std::str::from_utf8(plain.unwrap_or(bytes))
        .map_err(|e| whole(FileFault::NotUtf8(e.valid_up_to())))?;
    let mut file = from_json(text)?;
    if plain.is_some() {
        file.mends.insert(0, Mend { kind: MendKind::ByteOrderMark, path: String::new() });
    }
    Ok(file)
}

/// Reads a file's text.
///
/// # Errors
/// As [`from_bytes`].
pub fn from_json(text: &str) -> Result<ProgramFile, Vec<FileError>> {
    read(text, true)
}

/// Reads a file's text even when its checksum does not fit: after a warning, as a new program.
///
/// # Errors
/// As [`from_bytes`], but for [`FileFault::Checksum`].
pub fn from_json_unchecked(text: &str) -> Result<ProgramFile, Vec<FileError>> {
    read(text, false)
}

fn read(text: &str, check: bool) -> Result<ProgramFile, Vec<FileError>> {
    let one = |error| vec![error];
    if text.trim().is_empty() {
        return Err(one(FileError::whole(FileFault::Empty)));
    }
    scan(text, Limits::default()).map_err(one)?;
    let value: Value = serde_json::from_str(text).map_err(|_| one(FileError::whole(FileFault::NotJson)))?;
    let Value::Object(mut file) = value else {
        return Err(one(FileError::whole(FileFault::Foreign(Foreign::OtherJson)).showing(text.trim())));
    };
    if file.get("format").and_then(Value::as_str) != Some(FORMAT) {
        return Err(one(FileError::at("format", FileFault::Foreign(Foreign::OtherJson))));
    }
    let read_only = up_to_date(&mut file, check).map_err(one)?;
    let mut meaning = Meaning::new(file);
    let program = meaning.program();
    let log = meaning.log();
    match program {
        Some(program) if meaning.errors.is_empty() => {
            Ok(ProgramFile { program, log, mends: meaning.mends, read_only })
        }
        _ => Err(meaning.errors),
    }
}

/// Checks version and checksum and brings the file to this version. Returns whether it is only to be read.
fn up_to_date(file: &mut Map<String, Value>, check: bool) -> Result<bool, FileError> {
    let number = |file: &Map<String, Value>, field: &str| {
        file.get(field).map(|v| {
            v.as_u64()
                .and_then(|n| u32::try_from(n).ok())
                .filter(|&n| n > 0)
                .ok_or_else(|| FileError::at(field, FileFault::NoSuchVersion).showing(&v.to_string()))
        })
    };
    let version = number(file, "version")
        .unwrap_or_else(|| Err(FileError::at("version", FileFault::FieldMissing("version".to_owned()))))?;
    let min_reader = number(file, "minReader").unwrap_or(Ok(version))?;
    let min_writer = number(file, "minWriter").unwrap_or(Ok(version))?;
    if min_reader > VERSION {
        return Err(FileError::at("minReader", FileFault::TooNew { needs: min_reader }));
    }
    let stated = file.remove("checksum");
    if let (true, Some(stated)) = (check, stated) {
        let found = checksum(&Value::Object(file.clone()));
        if stated.as_str() != Some(found.as_str()) {
            return Err(FileError::at("checksum", FileFault::Checksum).showing(&stated.to_string()));
        }
    }
    if version < VERSION {
        migrate(file, version, VERSION, STEPS)
            .map_err(|e| FileError::at("version", FileFault::BadValue).showing(&e.to_string()))?;
    }
    Ok(min_writer > VERSION)
}
