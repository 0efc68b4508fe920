//! What taking in a list would do to a program, row by row, before anything is done.
//!
//! Not here: reading the list (`grid`, `columns`, `values`) and how the plan is worded (`language`).
//!
//! Who a row is: the employee number tells, then mail or phone, then the name, each only where it is one person's
//! alone and nothing stands against it. People who merely look alike are named, never joined. An empty cell
//! never takes away what is known. Taking in the same list twice changes nothing the second time.
//!
//! Start with [`plan_import`]; `said.rs` reads a row, `find.rs` says who it is, `merge.rs` what becomes of them.

mod command;
mod differences;
mod find;
mod ladder;
mod managers;
mod merge;
mod names;
mod resolve;
mod said;

pub(in crate::exchange) use differences::field_changes;
pub use differences::{FieldChange, Told, ToldNeed, ToldOffer};
pub(in crate::exchange) use find::{contact_keys, person_contacts};
pub(in crate::exchange) use names::{name_key, near_keys};

use super::columns::Mapping;
use super::fields::Field;
use super::grid::Grid;
use crate::program::{Bilingual, Grade, IdSource, Person, PersonId, Program, Role, Topic};
use chrono::NaiveDate;
use find::Group;
use resolve::Resolver;
use std::collections::BTreeMap;

/// Whose role a list tells.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ListRole {
    /// A column tells it.
    #[default]
    ByColumn,
    /// Everyone in the list is this; who is the other already becomes both.
    Everyone(Role),
}

/// What the facilitator decided about a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ImportChoices {
    /// Whose role the list tells.
    pub role: ListRole,
    /// The day of a consent whose row has no date.
    pub today: NaiveDate,
    /// Rows that are people of the program although only look-alikes: row, person.
    pub same_person: BTreeMap<u32, PersonId>,
}

/// What taking in a list would do.
#[derive(Clone, Debug, PartialEq)]
pub struct ImportPlan {
    /// Each row.
    pub rows: Vec<PlannedRow>,
    /// The ladder as it would be, lowest step first; new steps may be moved.
    pub ladder: Vec<Step>,
    /// Topics that would be new in the program.
    pub topics: Vec<NewTopic>,
    /// People outside the list whose manager, known by name until now, comes with it.
    pub linked: Vec<Linked>,
    /// Columns whose levels count from 1 to 5 and are taken one lower, 0 to 4.
    pub levels_from_one: Vec<usize>,
}

/// A row and what would become of it.
#[derive(Clone, Debug, PartialEq)]
pub struct PlannedRow {
    /// Row, from 1, as a spreadsheet counts.
    pub row: u32,
    /// The name in it.
    pub name: String,
    /// What would become of it.
    pub outcome: Outcome,
    /// What should be known about it.
    pub notes: Vec<RowNote>,
    /// Whether it would be taken in.
    pub ticked: bool,
}

/// What would become of a row.
#[derive(Clone, Debug, PartialEq)]
pub enum Outcome {
    /// A new person.
    Add(Box<Person>),
    /// A known person, changed.
    Change {
        /// As they would be.
        person: Box<Person>,
        /// Field by field.
        changes: Vec<FieldChange>,
    },
    /// A known person; nothing is new.
    Same(PersonId),
    /// Not taken in.
    Skip(WhySkipped),
    /// Cannot be taken in.
    Wrong(RowError),
}

/// Why a row is not taken in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WhySkipped {
    /// A later row is about the same person, and has this one's values where its own are empty.
    SamePersonBelow {
        /// That row.
        row: u32,
    },
}

/// Why a row cannot be taken in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RowError {
    /// No name.
    NoName,
    /// No role, in the row or for the list; with what stands in the cell.
    NoRole {
        /// The column, if there is one.
        column: Option<usize>,
        /// What stands there.
        text: String,
    },
    /// A text over its limit.
    TooLong {
        /// The column.
        column: usize,
        /// How many characters.
        length: usize,
        /// How many at most.
        limit: usize,
    },
    /// Several people of the program could be meant.
    WhichPerson {
        /// How many.
        count: usize,
    },
    /// Another row has the same employee number and another name.
    NumberTwice {
        /// The number.
        number: String,
        /// That row.
        row: u32,
    },
}

/// Something to know about a row; it is taken in all the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RowNote {
    /// A cell was not understood and left out.
    Unread {
        /// The column.
        column: usize,
        /// What the column is.
        field: Field,
        /// What stands there.
        text: String,
    },
    /// A topic wants no more than is there, and was left out.
    NeedMet {
        /// The column.
        column: usize,
        /// The topic as written.
        topic: String,
    },
    /// Some items of a profile are missing, and the profile was left out.
    HalfProfile(Field),
    /// Several people could be the manager; the name was kept as somebody outside.
    WhichManager {
        /// The name.
        name: String,
        /// How many.
        count: usize,
    },
    /// The manager is the person, and was left out.
    OwnManager,
    /// The reporting line would go round in a circle; the manager was kept as somebody outside.
    ReportingCircle(Vec<String>),
    /// The appraiser is nobody in the program, and was left out.
    NoSuchAppraiser(String),
    /// Somebody in the program looks like the same person.
    LooksLike {
        /// Who.
        person: PersonId,
        /// Their name.
        name: String,
    },
    /// Another row has the same name and is taken for another person.
    Namesake {
        /// That row.
        row: u32,
    },
    /// No consent: not taken in unless ticked.
    NoConsent {
        /// The column.
        column: usize,
        /// What stands there.
        text: String,
    },
    /// An earlier row is about the same person.
    TogetherWith {
        /// That row.
        row: u32,
    },
}

/// A step of the ladder as it would be.
#[derive(Clone, Debug, PartialEq)]
pub struct Step {
    /// The grade.
    pub grade: Grade,
    /// Whether the list brings it.
    pub is_new: bool,
    /// How many people of the list have it.
    pub people: usize,
}

/// A topic that the list brings.
#[derive(Clone, Debug, PartialEq)]
pub struct NewTopic {
    /// The topic.
    pub topic: Topic,
    /// How many rows want to learn it.
    pub needed_by: usize,
    /// How many rows can teach it.
    pub offered_by: usize,
}

/// Somebody outside the list whose manager comes with it.
#[derive(Clone, Debug, PartialEq)]
pub struct Linked {
    /// As they would be.
    pub person: Person,
    /// The manager's name.
    pub manager: String,
}

/// How many rows each outcome has.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// New people.
    pub added: usize,
    /// Known people, changed.
    pub changed: usize,
    /// Known people, nothing new.
    pub same: usize,
    /// Not taken in.
    pub skipped: usize,
    /// Cannot be taken in.
    pub wrong: usize,
    /// Unticked by hand or for want of consent.
    pub unticked: usize,
}

/// Plans what taking in a list would do. `catalogue` holds topics of packs that a list may name by any of their names.
pub fn plan_import(
    program: &Program,
    grid: &Grid,
    mapping: &Mapping,
    choices: &ImportChoices,
    catalogue: &[Topic],
    ids: &mut dyn IdSource,
) -> ImportPlan {
    let mut resolver = Resolver::new(program, catalogue);
    let scales = said::Scales::of(grid, mapping, &resolver);
    let rows: Vec<said::Said> =
        grid.rows.iter().map(|row| said::read_row(row, grid, mapping, &scales, &resolver)).collect();
    let groups = find::group(&rows);
    let found = find::find(program, &rows, &groups, choices);

    let mut drafts: Vec<merge::Draft> = groups
        .iter()
        .zip(found)
        .map(|(group, found)| merge::draft(program, group, &rows, found, choices, &mut resolver, ids))
        .collect();
    let linked = managers::resolve(program, &mut drafts);
    let ladder = ladder::propose(&program.setup.grades, resolver.new_grades(), &drafts);
    let namer = differences::Namer::new(program, &drafts, &resolver);

    let mut planned: Vec<PlannedRow> = Vec::with_capacity(rows.len());
    for (group, draft) in groups.iter().zip(drafts) {
        planned.extend(rows_of(group, draft, &rows, program, &namer));
    }
    planned.sort_by_key(|r| r.row);
    let topics = count_topics(resolver.into_new_topics(), &planned);
    ImportPlan { rows: planned, ladder, topics, linked, levels_from_one: scales.columns() }
}

/// The planned rows of one person: the last row carries them, the others point to it.
fn rows_of(
    group: &Group,
    draft: merge::Draft,
    rows: &[said::Said],
    program: &Program,
    namer: &differences::Namer,
) -> Vec<PlannedRow> {
    let said = |at: &usize| rows.get(*at);
    let Some(last) = group.rows.last().and_then(said) else { return Vec::new() };
    let mut planned = Vec::new();
    for earlier in group.rows.iter().rev().skip(1).filter_map(said) {
        planned.push(PlannedRow {
            row: earlier.row,
            name: earlier.name.clone(),
            outcome: Outcome::Skip(WhySkipped::SamePersonBelow { row: last.row }),
            notes: earlier.notes.clone(),
            ticked: false,
        });
    }
    let mut notes = last.notes.clone();
    notes.extend(planned.iter().map(|p| RowNote::TogetherWith { row: p.row }));
    notes.extend(draft.notes);
    let no_consent = notes.iter().any(|n| matches!(n, RowNote::NoConsent { .. }));
    let outcome = match draft.person {
        Err(error) => Outcome::Wrong(error),
        Ok(person) => match program.people.get(&person.id) {
            None => Outcome::Add(Box::new(person)),
            Some(known) => {
                let changes = differences::between(known, &person, namer);
                if known == &person || changes.is_empty() {
                    Outcome::Same(person.id)
                } else {
                    Outcome::Change { person: Box::new(person), changes }
                }
            }
        },
    };
    // Somebody of the very same name whom something speaks against: the facilitator says who it is.
    let unsure = |n: &RowNote| matches!(n, RowNote::LooksLike { name, .. } if names::name_key(name) == names::name_key(&last.name));
    let doubtful = matches!(outcome, Outcome::Add(_)) && notes.iter().any(unsure);
    let ticked = matches!(outcome, Outcome::Add(_) | Outcome::Change { .. }) && !no_consent && !doubtful;
    let name =
        if last.name.is_empty() { last.employee_no.clone().unwrap_or_default() } else { last.name.clone() };
    planned.push(PlannedRow { row: last.row, name, outcome, notes, ticked });
    planned
}

fn count_topics(new: Vec<Topic>, planned: &[PlannedRow]) -> Vec<NewTopic> {
    let mut counts: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    let people = || planned.iter().filter_map(PlannedRow::person);
    for person in people() {
        for need in &person.needs {
            counts.entry(need.topic.as_str()).or_default().0 += 1;
        }
        for offer in &person.offers {
            counts.entry(offer.topic.as_str()).or_default().1 += 1;
        }
    }
    new.into_iter()
        .filter_map(|topic| {
            let &(needed_by, offered_by) = counts.get(topic.id.as_str())?;
            Some(NewTopic { topic, needed_by, offered_by })
        })
        .collect()
}

impl PlannedRow {
    /// The person as they would be, when the row adds or changes one.
    pub fn person(&self) -> Option<&Person> {
        match &self.outcome {
            Outcome::Add(person) | Outcome::Change { person, .. } => Some(person),
            _ => None,
        }
    }

    /// Whether the row can be ticked at all.
    pub fn can_be_ticked(&self) -> bool {
        self.person().is_some()
    }
}

impl ImportPlan {
    /// How many rows each outcome has.
    pub fn counts(&self) -> Counts {
        let mut counts = Counts::default();
        for row in &self.rows {
            let place = match &row.outcome {
                Outcome::Add(_) | Outcome::Change { .. } if !row.ticked => &mut counts.unticked,
                Outcome::Add(_) => &mut counts.added,
                Outcome::Change { .. } => &mut counts.changed,
                Outcome::Same(_) => &mut counts.same,
                Outcome::Skip(_) => &mut counts.skipped,
                Outcome::Wrong(_) => &mut counts.wrong,
            };
            *place += 1;
        }
        counts
    }

    /// Ticks or unticks a row that can be taken in.
    pub fn tick(&mut self, row: u32, ticked: bool) {
        for planned in self.rows.iter_mut().filter(|r| r.row == row) {
            planned.ticked = ticked && planned.can_be_ticked();
        }
    }

    /// Moves a step of the ladder.
    pub fn move_step(&mut self, from: usize, to: usize) {
        if from < self.ladder.len() && to < self.ladder.len() {
            let step = self.ladder.remove(from);
            self.ladder.insert(to, step);
        }
    }
}

/// A topic's name for the facilitator, in both languages.
pub(super) fn own_topic(id: crate::program::TopicId, name: &str) -> Topic {
    Topic::named(id, Bilingual::same(name))
}
