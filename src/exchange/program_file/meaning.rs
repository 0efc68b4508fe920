//! From checked JSON to a program: the shape of each record, then what records mean to each other.

use super::error::{FileError, FileFault, Mend, MendKind};
use super::read::MOST_FAULTS;
use super::text::clean_text;
use super::write::NEWER_RECORDS;
use crate::program::{
    Answer, Change, Constraint, Form, Pair, Person, PersonId, Program, ProgramId, Record, RecordRef,
    Reminder, Rules, Run, Scenario, Seal, Session, Setup, Table, Thanks, Topic, blank_name, check_form,
    check_person_alone, check_rules, check_scenario, check_setup, reporting_loop,
};
use serde::de::DeserializeOwned;
use serde_json::{Map, Number, Value};
use serde_path_to_error::{Path, Segment};

/// Reads one file, noting what is wrong and what was mended.
pub(super) struct Meaning {
    file: Map<String, Value>,
    pub(super) errors: Vec<FileError>,
    pub(super) mends: Vec<Mend>,
}

impl Meaning {
    pub(super) fn new(file: Map<String, Value>) -> Self {
        Self { file, errors: Vec::new(), mends: Vec::new() }
    }

    fn wrong(&mut self, error: FileError) {
        if self.errors.len() < MOST_FAULTS {
            self.errors.push(error);
        }
    }

    fn mended(&mut self, kind: MendKind, path: &str) {
        self.mends.push(Mend { kind, path: path.to_owned() });
    }

    pub(super) fn log(&mut self) -> Vec<Change> {
        match self.file.remove("log") {
            None => Vec::new(),
            Some(value) => self.shape("log", value).unwrap_or_default(),
        }
    }

    /// The program, when its shape allows one; [`Meaning::errors`] says whether it may be used.
    pub(super) fn program(&mut self) -> Option<Program> {
        let id: Option<String> = if let Some(value) = self.file.remove("id") {
            self.shape("id", value)
        } else {
            self.wrong(FileError::at("id", FileFault::FieldMissing("id".to_owned())));
            None
        };
        let setup: Setup = self.single("setup");
        let rules: Rules = self.single("rules");
        let topics: Table<Topic> = self.table("topics");
        let people: Table<Person> = self.table("people");
        let constraints: Table<Constraint> = self.table("constraints");
        let runs: Table<Run> = self.table("runs");
        let pairs: Table<Pair> = self.table("pairs");
        let forms: Table<Form> = self.table("forms");
        let seals: Table<Seal> = self.table("seals");
        let answers: Table<Answer> = self.table("answers");
        let sessions: Table<Session> = self.table("sessions");
        let thanks: Table<Thanks> = self.table("thanks");
        let reminders: Table<Reminder> = self.table("reminders");
        let scenarios: Table<Scenario> = self.table("scenarios");
        let mut program = Program {
            setup,
            rules,
            topics,
            people,
            constraints,
            runs,
            pairs,
            forms,
            seals,
            answers,
            sessions,
            thanks,
            reminders,
            scenarios,
            ..Program::new(ProgramId::new(id?))
        };
        if self.errors.is_empty() {
            self.tie_up(&mut program);
            self.check(&program);
        }
        let log = self.file.remove("log");
        program.unknown = self.unknown();
        if let Some(log) = log {
            self.file.insert("log".to_owned(), log);
        }
        Some(program)
    }

    fn unknown(&mut self) -> std::collections::BTreeMap<RecordRef, Value> {
        for field in ["$schema", "format", "version", "minReader", "minWriter"] {
            self.file.remove(field);
        }
        let newer = self.file.remove(NEWER_RECORDS);
        let records =
            newer.as_ref().and_then(Value::as_object).into_iter().flatten().filter_map(|(at, v)| {
                let (kind, id) = at.split_once('/')?;
                Some((RecordRef::new(kind, id), v.clone()))
            });
        let mut unknown: std::collections::BTreeMap<_, _> = records.collect();
        let fields = std::mem::take(&mut self.file);
        unknown.extend(fields.into_iter().map(|(field, v)| (RecordRef::new(&field, ""), v)));
        unknown
    }

    fn single<R: DeserializeOwned + Default>(&mut self, field: &str) -> R {
        match self.file.remove(field) {
            None => R::default(),
            Some(value) => self.shape(field, value).unwrap_or_default(),
        }
    }

    fn table<R: Record>(&mut self, field: &str) -> Table<R> {
        let items = match self.file.remove(field) {
            None => return Table::<R>::new(),
            Some(Value::Array(items)) => items,
            Some(other) => {
                self.wrong(FileError::at(field, FileFault::BadValue).showing(&other.to_string()));
                return Table::<R>::new();
            }
        };
        let mut table = Table::<R>::new();
        let mut place_of = std::collections::HashMap::new();
        for (index, item) in items.into_iter().enumerate() {
            let path = format!("{field}[{index}]");
            let Some(record) = self.shape::<R>(&path, item) else { continue };
            let id = record.id();
            if !is_id(&id) {
                self.wrong(FileError::at(&format!("{path}.id"), FileFault::BadValue).showing(&id));
            } else if let Some(other) = place_of.insert(id.clone(), path.clone()) {
                self.wrong(FileError::at(&path, FileFault::IdTwice { other }).showing(&id));
            } else {
                table.insert(record.key(), record);
            }
        }
        table
    }

    /// A value in the shape of its type. Texts lose what cannot be seen, numbers written as text are read.
    fn shape<T: DeserializeOwned>(&mut self, path: &str, mut value: Value) -> Option<T> {
        if path != "log" {
            self.clean(path, &mut value);
        }
        for _ in 0..MOST_FAULTS {
            // By way of text: only that way numbers of unknown fields keep all their digits.
            let text = value.to_string();
            let mut reader = serde_json::Deserializer::from_str(&text);
            match serde_path_to_error::deserialize::<_, T>(&mut reader) {
                Ok(record) => return Some(record),
                Err(error) => {
                    let inner = error.path();
                    let at = joined(path, &inner.to_string());
                    if mend_number(&mut value, inner) {
                        self.mended(MendKind::NumberWritten, &at);
                        continue;
                    }
                    let shown = found(&mut value, inner).map(|v| v.to_string()).unwrap_or_default();
                    let name = value.get("name").and_then(Value::as_str).unwrap_or("").to_owned();
                    let fault = match missing_field(&error.inner().to_string()) {
                        Some(field) => FileFault::FieldMissing(field),
                        None => FileFault::BadValue,
                    };
                    self.wrong(FileError::at(&at, fault).showing(&shown).about(&name));
                    return None;
                }
            }
        }
        None
    }

    fn clean(&mut self, path: &str, value: &mut Value) {
        match value {
            Value::String(text) => {
                let (kept, cleaned) = clean_text(text);
                if cleaned.hidden {
                    self.mended(MendKind::HiddenCharacters, path);
                }
                if cleaned.marks {
                    self.mended(MendKind::HeapOfMarks, path);
                }
                if cleaned.hidden || cleaned.marks {
                    *text = kept;
                }
            }
            Value::Array(items) => {
                for (index, item) in items.iter_mut().enumerate() {
                    self.clean(&format!("{path}[{index}]"), item);
                }
            }
            Value::Object(fields) => {
                for (field, item) in fields.iter_mut() {
                    self.clean(&format!("{path}.{field}"), item);
                }
            }
            _ => {}
        }
    }

    /// Drops references to people, topics and grades that are not there.
    fn tie_up(&mut self, program: &mut Program) {
        let ids: std::collections::BTreeSet<PersonId> = program.people.keys().cloned().collect();
        let there = |id: &PersonId| ids.contains(id);
        let mut loose = Vec::new();
        for (index, person) in program.people.values_mut().enumerate() {
            let mut drop_if = |gone: bool, field: &str| {
                if gone {
                    loose.push(format!("people[{index}].{field}"));
                }
                gone
            };
            if drop_if(person.manager_id().is_some_and(|id| !there(id)), "manager") {
                person.manager = None;
            }
            if drop_if(person.appraiser.as_ref().is_some_and(|id| !there(id)), "appraiser") {
                person.appraiser = None;
            }
            if drop_if(person.grade.as_ref().is_some_and(|g| program.setup.rank(g).is_none()), "grade") {
                person.grade = None;
            }
            person.wishes.retain(|id| !drop_if(!there(id), "wishes"));
            person.vetoes.retain(|id| !drop_if(!there(id), "vetoes"));
            let topics = &program.topics;
            person.needs.retain(|n| !drop_if(!topics.contains_key(&n.topic), "needs"));
            person.offers.retain(|o| !drop_if(!topics.contains_key(&o.topic), "offers"));
        }
        let mut both = |list: &str, mentor: &PersonId, mentee: &PersonId| {
            let tied = there(mentor) && there(mentee);
            if !tied {
                loose.push(list.to_owned());
            }
            tied
        };
        program.constraints.retain(|k, _| both("constraints", &k.mentor, &k.mentee));
        program.pairs.retain(|k, _| both("pairs", &k.mentor, &k.mentee));
        program.answers.retain(|_, answer| both("answers", &answer.person, &answer.person));
        program.sessions.retain(|_, session| both("sessions", &session.mentor, &session.mentee));
        program.thanks.retain(|_, thanks| both("thanks", &thanks.from, &thanks.to));
        for run in program.runs.values_mut() {
            run.pairs.retain(|p| both("runs", &p.mentor, &p.mentee));
            run.unpaired.retain(|u| there(&u.person));
        }
        for path in loose {
            self.mended(MendKind::LooseReference, &path);
        }
    }

    fn check(&mut self, program: &Program) {
        let problem = |path: &str, problem| FileError::at(path, FileFault::Problem(problem));
        if let Some(found) = check_setup(&program.setup) {
            self.wrong(problem("setup", found));
        }
        if let Some(found) = check_rules(&program.rules) {
            self.wrong(problem("rules", found));
        }
        for form in program.forms.values() {
            if let Some(found) = check_form(form) {
                self.wrong(problem(&format!("forms ({})", form.id), found));
            }
        }
        for scenario in program.scenarios.values() {
            if let Some(found) = check_scenario(scenario) {
                let path = format!("scenarios ({})", scenario.id);
                self.wrong(problem(&path, found).about(&scenario.name));
            }
        }
        for topic in program.topics.values() {
            if blank_name(topic.name.indonesian()) {
                let path = format!("topics ({})", topic.id);
                self.wrong(problem(&path, crate::program::Problem::BlankName));
            }
        }
        for person in program.people.values() {
            if let Some(found) = check_person_alone(person) {
                let path = format!("people ({})", person.id);
                self.wrong(problem(&path, found).about(&person.name));
            }
        }
        if let Some(circle) = reporting_loop(program, program.people.keys()) {
            let names: Vec<&str> =
                circle.iter().filter_map(|id| program.people.get(id)).map(|p| p.name.as_str()).collect();
            let found = crate::program::Problem::ReportingLoop(circle.clone());
            self.wrong(problem("people", found).about(&names.join(" \u{2192} ")));
        }
        let selves = program.pairs.keys().chain(program.constraints.keys()).filter(|k| k.mentor == k.mentee);
        for pair in selves {
            self.wrong(FileError::at("pairs", FileFault::PairedWithSelf).showing(pair.mentor.as_str()));
        }
    }
}

/// Ids are plain: they stand in keys, links and the log.
fn is_id(id: &str) -> bool {
    let plain = |part: &str| {
        !part.is_empty()
            && part.len() <= 80
            && part.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_' | b'.'))
    };
    id.split('~').all(plain) && id.split('~').count() <= 2
}

fn joined(outer: &str, inner: &str) -> String {
    match inner {
        "." | "" => outer.to_owned(),
        inner if inner.starts_with('[') => format!("{outer}{inner}"),
        inner => format!("{outer}.{inner}"),
    }
}

fn missing_field(message: &str) -> Option<String> {
    let rest = message.strip_prefix("missing field `")?;
    Some(rest.split('`').next().unwrap_or(rest).to_owned())
}

fn found<'a>(value: &'a mut Value, path: &Path) -> Option<&'a mut Value> {
    path.iter().try_fold(value, |at, segment| match segment {
        Segment::Seq { index } => at.get_mut(*index),
        Segment::Map { key } => at.get_mut(key.as_str()),
        Segment::Enum { variant } => at.get_mut(variant.as_str()),
        Segment::Unknown => None,
    })
}

/// Reads `"3"` and `3.0` as 3 where a whole number is wanted.
fn mend_number(value: &mut Value, path: &Path) -> bool {
    let Some(at) = found(value, path) else { return false };
    let number = match at {
        Value::String(text) => text.trim().parse::<f64>().ok(),
        Value::Number(number) if number.as_u64().is_none() => number.as_f64(),
        _ => None,
    };
    // Exact: whole numbers of a program are far below 2^53.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    match number {
        Some(n) if n.fract() == 0.0 && (0.0..1e15).contains(&n) => {
            *at = Value::Number(Number::from(n as u64));
            true
        }
        _ => false,
    }
}
