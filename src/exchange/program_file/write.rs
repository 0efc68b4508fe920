//! The file as it is written.

use super::{FORMAT, SCHEMA, VERSION};
use crate::program::{
    Answer, Change, Constraint, Form, Pair, Person, Program, Reminder, Rules, Run, Scenario, Seal, Session,
    Setup, Thanks, Topic,
};
use serde::Serialize;
use serde_json::ser::Formatter;
use serde_json::{Map, Value};
use std::io;

/// Field for records of kinds that this version does not know.
pub(super) const NEWER_RECORDS: &str = "newerRecords";

/// The fields of a file, in their order.
#[derive(Serialize)]
struct File<'a> {
    #[serde(rename = "$schema")]
    schema: &'static str,
    format: &'static str,
    version: u32,
    #[serde(rename = "minReader")]
    min_reader: u32,
    #[serde(rename = "minWriter")]
    min_writer: u32,
    #[serde(skip_serializing_if = "Option::is_none")]
    checksum: Option<String>,
    id: &'a str,
    setup: &'a Setup,
    rules: &'a Rules,
    topics: Vec<&'a Topic>,
    people: Vec<&'a Person>,
    constraints: Vec<&'a Constraint>,
    runs: Vec<&'a Run>,
    pairs: Vec<&'a Pair>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    forms: Vec<&'a Form>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    seals: Vec<&'a Seal>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    answers: Vec<&'a Answer>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    sessions: Vec<&'a Session>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    thanks: Vec<&'a Thanks>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    reminders: Vec<&'a Reminder>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    scenarios: Vec<&'a Scenario>,
    #[serde(flatten)]
    unknown: Map<String, Value>,
    log: &'a [Change],
}

/// A program and the kept part of its change log as a file: readable, in stable order, with a checksum.
pub fn to_json(program: &Program, log: &[Change]) -> String {
    let mut file = File {
        schema: SCHEMA,
        format: FORMAT,
        version: VERSION,
        min_reader: 1,
        min_writer: 1,
        checksum: None,
        id: program.id.as_str(),
        setup: &program.setup,
        rules: &program.rules,
        topics: program.topics.values().collect(),
        people: program.people.values().collect(),
        constraints: program.constraints.values().collect(),
        runs: program.runs.values().collect(),
        pairs: program.pairs.values().collect(),
        forms: program.forms.values().collect(),
        seals: program.seals.values().collect(),
        answers: program.answers.values().collect(),
        sessions: program.sessions.values().collect(),
        thanks: program.thanks.values().collect(),
        reminders: program.reminders.values().collect(),
        scenarios: program.scenarios.values().collect(),
        unknown: unknown_fields(program),
        log,
    };
    if let Ok(value) = serde_json::to_value(&file) {
        file.checksum = Some(checksum(&value));
    }
    let mut out = Vec::new();
    let mut serializer = serde_json::Serializer::with_formatter(&mut out, Layout::default());
    // Writing records into memory has nothing to fail at.
    let _ = file.serialize(&mut serializer);
    out.push(b'\n');
    String::from_utf8(out).unwrap_or_default()
}

/// What this version does not know: whole fields of the file as they came, and records of newer kinds.
fn unknown_fields(program: &Program) -> Map<String, Value> {
    let mut fields = Map::new();
    let mut records = Map::new();
    for (place, value) in &program.unknown {
        if place.id().is_empty() {
            fields.insert(place.kind().to_owned(), value.clone());
        } else {
            records.insert(place.to_string(), value.clone());
        }
    }
    if !records.is_empty() {
        fields.insert(NEWER_RECORDS.to_owned(), Value::Object(records));
    }
    fields
}

/// The checksum of a file's contents, whatever its layout: CRC-32 of the compact text with fields in order.
pub(super) fn checksum(file: &Value) -> String {
    format!("crc32:{:08x}", crc32fast::hash(file.to_string().as_bytes()))
}

/// How deep lines are broken: the file, its lists, a record's fields. What is below stays on one line.
const BROKEN_LEVELS: usize = 3;

/// A line for each field of each record, so that two files can be compared line by line.
#[derive(Default)]
struct Layout {
    depth: usize,
    has_value: bool,
}

impl Layout {
    fn line<W: ?Sized + io::Write>(&self, out: &mut W) -> io::Result<()> {
        out.write_all(b"\n")?;
        (0..self.depth).try_for_each(|_| out.write_all(b" "))
    }

    fn broken(&self) -> bool {
        self.depth <= BROKEN_LEVELS
    }

    fn begin<W: ?Sized + io::Write>(&mut self, out: &mut W, mark: &[u8]) -> io::Result<()> {
        self.depth += 1;
        self.has_value = false;
        out.write_all(mark)
    }

    fn end<W: ?Sized + io::Write>(&mut self, out: &mut W, mark: &[u8]) -> io::Result<()> {
        let broken = self.broken() && self.has_value;
        self.depth -= 1;
        if broken {
            self.line(out)?;
        }
        self.has_value = true;
        out.write_all(mark)
    }

    fn item<W: ?Sized + io::Write>(&mut self, out: &mut W, first: bool) -> io::Result<()> {
        if !first {
            out.write_all(b",")?;
        }
        self.has_value = true;
        match (self.broken(), first) {
            (true, _) => self.line(out),
            (false, false) => out.write_all(b" "),
            (false, true) => Ok(()),
        }
    }
}

impl Formatter for Layout {
    fn begin_array<W: ?Sized + io::Write>(&mut self, out: &mut W) -> io::Result<()> {
        self.begin(out, b"[")
    }
    fn end_array<W: ?Sized + io::Write>(&mut self, out: &mut W) -> io::Result<()> {
        self.end(out, b"]")
    }
    fn begin_array_value<W: ?Sized + io::Write>(&mut self, out: &mut W, first: bool) -> io::Result<()> {
        self.item(out, first)
    }
    fn begin_object<W: ?Sized + io::Write>(&mut self, out: &mut W) -> io::Result<()> {
        self.begin(out, b"{")
    }
    fn end_object<W: ?Sized + io::Write>(&mut self, out: &mut W) -> io::Result<()> {
        self.end(out, b"}")
    }
    fn begin_object_key<W: ?Sized + io::Write>(&mut self, out: &mut W, first: bool) -> io::Result<()> {
        self.item(out, first)
    }
    fn begin_object_value<W: ?Sized + io::Write>(&mut self, out: &mut W) -> io::Result<()> {
        out.write_all(b": ")
    }
}
