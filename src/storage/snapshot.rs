//! A snapshot: the whole program and the kept part of its log, with what it covers of each tab's journal.
//!
//! Not the program file of `exchange`: that one mends and refuses what people bring from outside, and a
//! program that was merged from two tabs must come back exactly as it was, whatever a file may not hold.

use super::frame::{Damage, framed, unframed};
use super::record::{Stored, is_stub};
use super::taken::Taken;
use crate::program::{Change, Edit, Kind, PersonId, Program, ProgramId, Record, RecordRef};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use std::collections::BTreeSet;

/// The version of the layout that this version writes.
pub const SCHEMA: u32 = 1;
/// Snapshots longer than this (UTF-16 units) live in the durable store, with a stub in the fast one.
pub const LARGEST_SNAPSHOT: usize = 1_200_000;

/// The first line of a snapshot: readable without reading the program.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Head {
    /// Which snapshot; each newer one has the next number.
    pub generation: u64,
    /// The version of the layout.
    pub schema: u32,
    /// What it covers of each tab's journal.
    #[serde(rename = "vec")]
    pub covers: Taken,
    /// When it was written, milliseconds since 1970.
    pub saved_at: u64,
    /// People in it.
    pub people: usize,
    /// Records in it.
    pub records: usize,
}

#[derive(Serialize, Deserialize)]
struct Body {
    id: ProgramId,
    records: Map<String, Value>,
    log: Vec<Change>,
}

fn put_all<'a, R: Record + 'a>(records: &mut Map<String, Value>, all: impl Iterator<Item = &'a R>) {
    for record in all {
        // A record of ours is always a JSON object.
        records.insert(record.place().to_string(), serde_json::to_value(record).unwrap_or_default());
    }
}

/// Program and log as text, exactly.
pub fn write_state(program: &Program, log: &[Change]) -> String {
    let mut records = Map::new();
    put_all(&mut records, std::iter::once(&program.setup));
    put_all(&mut records, std::iter::once(&program.rules));
    put_all(&mut records, program.topics.values());
    put_all(&mut records, program.people.values());
    put_all(&mut records, program.constraints.values());
    put_all(&mut records, program.runs.values());
    put_all(&mut records, program.pairs.values());
    put_all(&mut records, program.forms.values());
    put_all(&mut records, program.seals.values());
    put_all(&mut records, program.answers.values());
    put_all(&mut records, program.sessions.values());
    put_all(&mut records, program.thanks.values());
    put_all(&mut records, program.reminders.values());
    put_all(&mut records, program.scenarios.values());
    records.extend(program.unknown.iter().map(|(place, value)| (place.to_string(), value.clone())));
    let body = Body { id: program.id.clone(), records, log: log.to_vec() };
    serde_json::to_string(&body).unwrap_or_default()
}

/// Reads program and log.
///
/// # Errors
/// [`Damage::Unreadable`] when a record is not one that this version can hold.
pub fn read_state(text: &str) -> Result<(Program, Vec<Change>), Damage> {
    let body: Body = serde_json::from_str(text).map_err(|_| Damage::Unreadable)?;
    let mut program = Program::new(body.id);
    for (place, value) in body.records {
        let (kind, id) = place.split_once('/').ok_or(Damage::Unreadable)?;
        let edit = Edit::Make { place: RecordRef::new(kind, id), value };
        program.apply(&edit).map_err(|_| Damage::Unreadable)?;
    }
    Ok((program, body.log))
}

/// How many records a program has, setup and rules apart.
pub fn size(program: &Program) -> usize {
    program.topics.len()
        + program.people.len()
        + program.constraints.len()
        + program.runs.len()
        + program.pairs.len()
        + program.forms.len()
        + program.seals.len()
        + program.answers.len()
        + program.sessions.len()
        + program.thanks.len()
        + program.reminders.len()
        + program.scenarios.len()
        + program.unknown.len()
}

/// A snapshot as it is stored under a key.
pub fn write(key: &str, head: &Head, state: &str) -> String {
    let head = serde_json::to_string(head).unwrap_or_default();
    framed(key, &format!("{head}\n{state}"))
}

/// The first line of a stored snapshot, and the rest, for [`read_state`].
///
/// # Errors
/// [`Damage`].
pub fn read<'a>(key: &str, value: &'a str) -> Result<Stored<(Head, &'a str)>, Damage> {
    let text = unframed(key, value)?;
    if is_stub(text) {
        return Ok(Stored::Elsewhere);
    }
    let (head, state) = text.split_once('\n').ok_or(Damage::Unreadable)?;
    let head = serde_json::from_str(head).map_err(|_| Damage::Unreadable)?;
    Ok(Stored::Whole((head, state)))
}

/// The first line of a stored snapshot, unchecked: to see whether the rest is worth checking.
pub fn peek(value: &str) -> Option<Head> {
    let (head, _) = value.splitn(4, '|').nth(3)?.split_once('\n')?;
    serde_json::from_str(head).ok()
}

/// How many people a log took away who are not in the program now.
pub fn people_removed(log: &[Change], program: &Program) -> usize {
    let removed = |edit: &Edit| match edit {
        Edit::Remove { place, .. } if place.known_kind() == Some(Kind::Person) => {
            Some(PersonId::new(place.id()))
        }
        _ => None,
    };
    let gone: BTreeSet<PersonId> = log
        .iter()
        .flat_map(|change| change.edits.iter().filter_map(removed))
        .filter(|id| !program.people.contains_key(id))
        .collect();
    gone.len()
}
