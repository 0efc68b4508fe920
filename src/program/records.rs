//! The program as records: kind, id, fields. What the change log edits, field by field.

use super::change::{Edit, Misfit, RecordRef};
use super::{
    Answer, AnswerId, Constraint, Form, FormId, Pair, PairKey, Person, PersonId, ProgramId, Reminder,
    ReminderId, Rules, Run, RunId, Scenario, ScenarioId, Seal, SealId, Session, SessionId, Setup, Thanks,
    ThanksId, Topic, TopicId,
};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// Fields that this version does not know, kept as they came.
pub type Extra = Map<String, Value>;

/// The kinds of records of this version.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Kind {
    /// The one [`Setup`].
    Setup,
    /// The one [`Rules`].
    Rules,
    /// A [`Topic`].
    Topic,
    /// A [`Person`].
    Person,
    /// A [`Constraint`].
    Constraint,
    /// A [`Run`].
    Run,
    /// A [`Pair`].
    Pair,
    /// A [`Form`].
    Form,
    /// A [`Seal`].
    Seal,
    /// An [`Answer`].
    Answer,
    /// A [`Session`].
    Session,
    /// [`Thanks`].
    Thanks,
    /// A [`Reminder`].
    Reminder,
    /// A [`Scenario`].
    Scenario,
}

impl Kind {
    /// All kinds, in the order in which records are made and files are written.
    pub const ALL: [Self; 14] = [
        Self::Setup,
        Self::Rules,
        Self::Topic,
        Self::Person,
        Self::Constraint,
        Self::Run,
        Self::Pair,
        Self::Form,
        Self::Seal,
        Self::Answer,
        Self::Session,
        Self::Thanks,
        Self::Reminder,
        Self::Scenario,
    ];

    /// The kind's name in the log.
    pub fn name(self) -> &'static str {
        match self {
            Self::Setup => "setup",
            Self::Rules => "rules",
            Self::Topic => "topic",
            Self::Person => "person",
            Self::Constraint => "constraint",
            Self::Run => "run",
            Self::Pair => "pair",
            Self::Form => "form",
            Self::Seal => "seal",
            Self::Answer => "answer",
            Self::Session => "session",
            Self::Thanks => "thanks",
            Self::Reminder => "reminder",
            Self::Scenario => "scenario",
        }
    }

    /// The kind of a name in the log; none for a kind of a newer version.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|k| k.name() == name)
    }
}

/// A kind of record: its fields are what serde writes.
pub trait Record: Serialize + DeserializeOwned + Clone + PartialEq {
    /// Which kind.
    const KIND: Kind;
    /// How a table finds it.
    type Key: Ord + Clone;
    /// Its key.
    fn key(&self) -> Self::Key;
    /// Its id in the log.
    fn id(&self) -> String;
    /// Where it is in the log.
    fn place(&self) -> RecordRef {
        RecordRef::new(Self::KIND.name(), &self.id())
    }
}

macro_rules! records {
    ($($kind:ident: $key:ty, $of:expr;)+) => {$(
        impl Record for $kind {
            const KIND: Kind = Kind::$kind;
            type Key = $key;
            fn key(&self) -> $key {
                let key: fn(&$kind) -> $key = $of;
                key(self)
            }
            fn id(&self) -> String {
                self.key().to_string()
            }
        }
    )+};
}

records! {
    Topic: TopicId, |t| t.id.clone();
    Person: PersonId, |p| p.id.clone();
    Constraint: PairKey, |c| PairKey::new(&c.mentor, &c.mentee);
    Run: RunId, |r| r.id.clone();
    Pair: PairKey, |p| PairKey::new(&p.mentor, &p.mentee);
    Form: FormId, |f| f.id.clone();
    Seal: SealId, |s| s.id.clone();
    Answer: AnswerId, |a| a.id.clone();
    Session: SessionId, |s| s.id.clone();
    Thanks: ThanksId, |t| t.id.clone();
    Reminder: ReminderId, |t| t.id.clone();
    Scenario: ScenarioId, |s| s.id.clone();
}

impl Record for Setup {
    const KIND: Kind = Kind::Setup;
    type Key = ();
    fn key(&self) {}
    fn id(&self) -> String {
        "setup".to_owned()
    }
}

impl Record for Rules {
    const KIND: Kind = Kind::Rules;
    type Key = ();
    fn key(&self) {}
    fn id(&self) -> String {
        "rules".to_owned()
    }
}

/// Records of one kind, by key.
pub type Table<R> = BTreeMap<<R as Record>::Key, R>;

/// A program: everything the facilitator has decided and knows.
#[derive(Clone, Debug, PartialEq)]
pub struct Program {
    /// Its id, the same in every copy.
    pub id: ProgramId,
    /// Its settings.
    pub setup: Setup,
    /// Its matching rules.
    pub rules: Rules,
    /// Its topics.
    pub topics: Table<Topic>,
    /// Its people.
    pub people: Table<Person>,
    /// Pairs pinned or forbidden by the facilitator.
    pub constraints: Table<Constraint>,
    /// The latest runs of the engine: at most the newest two.
    pub runs: Table<Run>,
    /// Approved pairs.
    pub pairs: Table<Pair>,
    /// Forms that differ from the library's.
    pub forms: Table<Form>,
    /// Keys to which answers are sealed.
    pub seals: Table<Seal>,
    /// Answers that were taken in, every version.
    pub answers: Table<Answer>,
    /// Sessions of pairs, planned and past.
    pub sessions: Table<Session>,
    /// Thanks from one to another.
    pub thanks: Table<Thanks>,
    /// What the facilitator put off or ticked off.
    pub reminders: Table<Reminder>,
    /// Rules kept by name.
    pub scenarios: Table<Scenario>,
    /// Records of kinds that this version does not know, kept as they came.
    pub unknown: BTreeMap<RecordRef, Value>,
}

impl Program {
    /// An empty program.
    pub fn new(id: ProgramId) -> Self {
        Self {
            id,
            setup: Setup::default(),
            rules: Rules::default(),
            topics: Table::<Topic>::new(),
            people: Table::<Person>::new(),
            constraints: Table::<Constraint>::new(),
            runs: Table::<Run>::new(),
            pairs: Table::<Pair>::new(),
            forms: Table::<Form>::new(),
            seals: Table::<Seal>::new(),
            answers: Table::<Answer>::new(),
            sessions: Table::<Session>::new(),
            thanks: Table::<Thanks>::new(),
            reminders: Table::<Reminder>::new(),
            scenarios: Table::<Scenario>::new(),
            unknown: BTreeMap::new(),
        }
    }

    /// The newest run of the engine.
    pub fn latest_run(&self) -> Option<&Run> {
        self.runs.values().max_by(|a, b| (a.at, &a.id).cmp(&(b.at, &b.id)))
    }

    /// Approved pairs that have not come to their end.
    pub fn living_pairs(&self) -> impl Iterator<Item = (&PairKey, &Pair)> {
        self.pairs.iter().filter(|(_, pair)| pair.status.goes_on())
    }

    /// The run before the newest.
    pub fn previous_run(&self) -> Option<&Run> {
        let newest = self.latest_run()?.id.clone();
        self.runs.values().filter(|r| r.id != newest).max_by(|a, b| (a.at, &a.id).cmp(&(b.at, &b.id)))
    }

    /// A record as the log sees it.
    pub fn record(&self, place: &RecordRef) -> Option<Value> {
        fn found<R: Record>(record: Option<&R>) -> Option<Value> {
            record.and_then(|r| serde_json::to_value(r).ok())
        }
        fn in_table<R: Record>(table: &Table<R>, id: &str) -> Option<Value>
        where
            R::Key: FromLogId,
        {
            found(table.get(&R::Key::from_log_id(id)?))
        }
        match place.known_kind() {
            Some(Kind::Setup) => found(Some(&self.setup)),
            Some(Kind::Rules) => found(Some(&self.rules)),
            Some(Kind::Topic) => in_table(&self.topics, place.id()),
            Some(Kind::Person) => in_table(&self.people, place.id()),
            Some(Kind::Constraint) => in_table(&self.constraints, place.id()),
            Some(Kind::Run) => in_table(&self.runs, place.id()),
            Some(Kind::Pair) => in_table(&self.pairs, place.id()),
            Some(Kind::Form) => in_table(&self.forms, place.id()),
            Some(Kind::Seal) => in_table(&self.seals, place.id()),
            Some(Kind::Answer) => in_table(&self.answers, place.id()),
            Some(Kind::Session) => in_table(&self.sessions, place.id()),
            Some(Kind::Thanks) => in_table(&self.thanks, place.id()),
            Some(Kind::Reminder) => in_table(&self.reminders, place.id()),
            Some(Kind::Scenario) => in_table(&self.scenarios, place.id()),
            None => self.unknown.get(place).cloned(),
        }
    }

    /// Applies one edit. Its cost is that of one record, however large the program is.
    ///
    /// # Errors
    /// [`Misfit`] when the record or the value is not one that this program can hold; nothing changes then.
    pub fn apply(&mut self, edit: &Edit) -> Result<(), Misfit> {
        let place = edit.place();
        match place.known_kind() {
            Some(Kind::Setup) => edit_single(&mut self.setup, edit),
            Some(Kind::Rules) => edit_single(&mut self.rules, edit),
            Some(Kind::Topic) => edit_table(&mut self.topics, edit),
            Some(Kind::Person) => edit_table(&mut self.people, edit),
            Some(Kind::Constraint) => edit_table(&mut self.constraints, edit),
            Some(Kind::Run) => edit_table(&mut self.runs, edit),
            Some(Kind::Pair) => edit_table(&mut self.pairs, edit),
            Some(Kind::Form) => edit_table(&mut self.forms, edit),
            Some(Kind::Seal) => edit_table(&mut self.seals, edit),
            Some(Kind::Answer) => edit_table(&mut self.answers, edit),
            Some(Kind::Session) => edit_table(&mut self.sessions, edit),
            Some(Kind::Thanks) => edit_table(&mut self.thanks, edit),
            Some(Kind::Reminder) => edit_table(&mut self.reminders, edit),
            Some(Kind::Scenario) => edit_table(&mut self.scenarios, edit),
            None => self.edit_unknown(edit),
        }
    }

    fn edit_unknown(&mut self, edit: &Edit) -> Result<(), Misfit> {
        match edit {
            Edit::Make { place, value } => {
                self.unknown.insert(place.clone(), value.clone());
            }
            Edit::Remove { place, .. } => {
                self.unknown.remove(place);
            }
            Edit::Set { place, field, new, .. } => {
                let fields = self
                    .unknown
                    .get_mut(place)
                    .and_then(Value::as_object_mut)
                    .ok_or_else(|| Misfit::NoSuchRecord(place.clone()))?;
                set_field(fields, field, new.as_ref());
            }
        }
        Ok(())
    }
}

/// Keys that the log can name.
trait FromLogId: Sized {
    fn from_log_id(id: &str) -> Option<Self>;
}

macro_rules! from_log_id {
    ($($id:ident),+) => {$(
        impl FromLogId for $id {
            fn from_log_id(id: &str) -> Option<Self> {
                Some(Self::new(id))
            }
        }
    )+};
}

from_log_id!(TopicId, PersonId, RunId, FormId, SealId, AnswerId, SessionId, ThanksId, ReminderId);

impl FromLogId for ScenarioId {
    fn from_log_id(id: &str) -> Option<Self> {
        Some(Self::new(id))
    }
}

impl FromLogId for PairKey {
    fn from_log_id(id: &str) -> Option<Self> {
        let (mentor, mentee) = id.split_once('~')?;
        Some(Self { mentor: PersonId::new(mentor), mentee: PersonId::new(mentee) })
    }
}

fn set_field(fields: &mut Map<String, Value>, field: &str, new: Option<&Value>) {
    match new {
        Some(value) => {
            fields.insert(field.to_owned(), value.clone());
        }
        None => {
            fields.remove(field);
        }
    }
}

/// The fields of a record as the log sees them.
pub(super) fn fields_of<R: Record>(record: &R) -> Map<String, Value> {
    match serde_json::to_value(record) {
        Ok(Value::Object(fields)) => fields,
        _ => Map::new(),
    }
}

fn read<R: Record>(place: &RecordRef, fields: Map<String, Value>) -> Result<R, Misfit> {
    // By way of text: only that way numbers of unknown fields keep all their digits.
    serde_json::from_str(&Value::Object(fields).to_string())
        .map_err(|e| Misfit::BadValue { place: place.clone(), reason: e.to_string() })
}

fn edit_single<R: Record>(record: &mut R, edit: &Edit) -> Result<(), Misfit> {
    let place = edit.place();
    let mut fields = fields_of(record);
    match edit {
        Edit::Set { field, new, .. } => set_field(&mut fields, field, new.as_ref()),
        Edit::Make { value: Value::Object(all), .. } => fields.clone_from(all),
        Edit::Make { .. } | Edit::Remove { .. } => return Err(Misfit::NoSuchRecord(place.clone())),
    }
    *record = read(place, fields)?;
    Ok(())
}

fn edit_table<R: Record>(table: &mut Table<R>, edit: &Edit) -> Result<(), Misfit>
where
    R::Key: FromLogId,
{
    let place = edit.place();
    let missing = || Misfit::NoSuchRecord(place.clone());
    let key = R::Key::from_log_id(place.id()).ok_or_else(missing)?;
    match edit {
        Edit::Make { value, .. } => {
            let Value::Object(fields) = value.clone() else { return Err(missing()) };
            let record: R = read(place, fields)?;
            if record.id() != place.id() {
                return Err(missing());
            }
            table.insert(key, record);
        }
        Edit::Remove { .. } => {
            table.remove(&key).ok_or_else(missing)?;
        }
        Edit::Set { field, new, .. } => {
            let slot = table.get_mut(&key).ok_or_else(missing)?;
            let mut fields = fields_of(slot);
            set_field(&mut fields, field, new.as_ref());
            let record: R = read(place, fields)?;
            if record.id() != place.id() {
                return Err(Misfit::BadValue {
                    place: place.clone(),
                    reason: "the id of a record never changes".to_owned(),
                });
            }
            *slot = record;
        }
    }
    Ok(())
}
