//! The JSON Schema of the file, made from the types; a test keeps the published one current.

use super::{FORMAT, VERSION};
use crate::program::{
    Answer, Change, Constraint, Form, Pair, Person, Reminder, Rules, Run, Scenario, Seal, Session, Setup,
    Thanks, Topic,
};
use schemars::JsonSchema;

/// A Balik program: settings, people, topics, rules, pairs, and the change log that travels along.
#[derive(JsonSchema)]
#[allow(dead_code)] // only its shape is used
struct ProgramFile {
    /// Where this schema is.
    #[schemars(rename = "$schema")]
    schema: Option<String>,
    /// Always `balik-program`.
    format: String,
    /// Version of the format.
    version: u32,
    /// The oldest version that may read the file.
    #[schemars(rename = "minReader")]
    min_reader: Option<u32>,
    /// The oldest version that may change the file.
    #[schemars(rename = "minWriter")]
    min_writer: Option<u32>,
    /// `crc32:` and eight hex digits over the compact text of all other fields, sorted by name. May be left out.
    checksum: Option<String>,
    /// The program's id, the same in every copy.
    id: String,
    setup: Option<Setup>,
    rules: Option<Rules>,
    topics: Option<Vec<Topic>>,
    people: Option<Vec<Person>>,
    constraints: Option<Vec<Constraint>>,
    runs: Option<Vec<Run>>,
    pairs: Option<Vec<Pair>>,
    forms: Option<Vec<Form>>,
    seals: Option<Vec<Seal>>,
    answers: Option<Vec<Answer>>,
    sessions: Option<Vec<Session>>,
    thanks: Option<Vec<Thanks>>,
    reminders: Option<Vec<Reminder>>,
    scenarios: Option<Vec<Scenario>>,
    log: Option<Vec<Change>>,
}

/// The schema as it is published.
pub fn schema_json() -> String {
    let mut schema = schemars::schema_for!(ProgramFile);
    schema.insert("title".to_owned(), "Balik program".into());
    if let Some(properties) = schema.get_mut("properties") {
        if let Some(format) = properties.get_mut("format") {
            format["const"] = FORMAT.into();
        }
        if let Some(version) = properties.get_mut("version") {
            version["minimum"] = 1.into();
            version["x-current"] = VERSION.into();
        }
    }
    let mut text = serde_json::to_string_pretty(&schema).unwrap_or_default();
    text.push('\n');
    text
}
