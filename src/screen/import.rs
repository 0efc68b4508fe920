//! What the import place shows: the columns of a list, and the rows of a plan.

use crate::exchange::table::{
    Field, Grid, ImportPlan, ListLanguage, ListRole, Mapping, Outcome, PlannedRow, RowError, RowNote,
    Separator, WhySkipped, column_letters,
};
use crate::language::Language;

/// How lists go out: spreadsheets set to Indonesian read `;`, those set to English `,`.
pub fn list_habits(language: Language) -> (ListLanguage, Separator) {
    match language {
        Language::Indonesian => (ListLanguage::Indonesian, Separator::Semicolon),
        Language::English | Language::Pseudo => (ListLanguage::English, Separator::Comma),
    }
}

/// A column of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ColumnView {
    /// Which, from 0.
    pub column: usize,
    /// As a spreadsheet names it.
    pub letters: String,
    /// Its heading; empty for none.
    pub heading: String,
    /// A few of its values.
    pub samples: Vec<String>,
}

/// The columns of a list.
pub fn columns(grid: &Grid) -> Vec<ColumnView> {
    let column = |(column, heading): (usize, &String)| ColumnView {
        column,
        letters: column_letters(column),
        heading: heading.clone(),
        samples: grid.samples(column, 3).into_iter().map(str::to_owned).collect(),
    };
    grid.headings.iter().enumerate().map(column).collect()
}

/// The value of a field in a choice; empty for a column that is left out.
pub fn field_code(field: Option<Field>) -> String {
    let at = field.and_then(|f| Field::all().iter().position(|g| *g == f));
    at.map_or_else(String::new, |at| at.to_string())
}

/// The field of a value in a choice.
pub fn field_of_code(code: &str) -> Option<Field> {
    Field::all().get(code.parse::<usize>().ok()?).copied()
}

/// What keeps a list from being planned.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Missing {
    /// No column with names.
    Name,
    /// No role: neither a column nor one for all.
    Role,
}

/// What is missing before a list can be planned. `updates` tells whether people are there already, whose roles
/// are known.
pub fn missing(mapping: &Mapping, role: ListRole, updates: bool) -> Option<Missing> {
    let keyed = mapping.has(Field::EmployeeNo) || mapping.has(Field::BalikId);
    if !(mapping.names_people() || updates && keyed) {
        Some(Missing::Name)
    } else if role == ListRole::ByColumn && !mapping.has(Field::Role) && !updates {
        Some(Missing::Role)
    } else {
        None
    }
}

/// Which rows of a plan are shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Shown {
    /// All.
    #[default]
    All,
    /// New people.
    Added,
    /// Known people, changed.
    Changed,
    /// Rows with an error, a doubt or a note.
    Look,
    /// The same already, or left out.
    Rest,
}

impl Shown {
    /// All of them, in order.
    pub const ALL: [Self; 5] = [Self::All, Self::Added, Self::Changed, Self::Look, Self::Rest];

    /// Its value in a choice.
    pub fn code(self) -> &'static str {
        match self {
            Self::All => "all",
            Self::Added => "added",
            Self::Changed => "changed",
            Self::Look => "look",
            Self::Rest => "rest",
        }
    }

    /// The one of a value.
    pub fn of_code(code: &str) -> Self {
        Self::ALL.into_iter().find(|s| s.code() == code).unwrap_or_default()
    }

    fn shows(self, row: &PlannedRow) -> bool {
        match self {
            Self::All => true,
            Self::Added => matches!(row.outcome, Outcome::Add(_)),
            Self::Changed => matches!(row.outcome, Outcome::Change { .. }),
            Self::Look => needs_a_look(row),
            Self::Rest => matches!(row.outcome, Outcome::Same(_) | Outcome::Skip(_)),
        }
    }
}

/// Whether a row has something a facilitator should see.
pub fn needs_a_look(row: &PlannedRow) -> bool {
    let telling = |n: &RowNote| !matches!(n, RowNote::TogetherWith { .. });
    matches!(row.outcome, Outcome::Wrong(_)) || row.notes.iter().any(telling)
}

/// A row of a plan, as much as a table shows of it.
#[derive(Clone, Debug, PartialEq)]
pub struct RowLine {
    /// Row, as a spreadsheet counts.
    pub row: u32,
    /// The name in it.
    pub name: String,
    /// What becomes of it.
    pub fate: Fate,
    /// Fields that change.
    pub fields: Vec<Field>,
    /// What should be known.
    pub notes: Vec<RowNote>,
}

/// What becomes of a row.
#[derive(Clone, Debug, PartialEq)]
pub enum Fate {
    /// A new person.
    Add,
    /// A known person, changed.
    Change,
    /// Nothing new.
    Same,
    /// Could be taken in, and is not ticked.
    Unticked,
    /// Left out.
    Skip(WhySkipped),
    /// Cannot be taken in.
    Wrong(RowError),
}

/// The rows of a plan that are shown, by row.
pub fn shown_rows(plan: &ImportPlan, shown: Shown) -> Vec<RowLine> {
    plan.rows.iter().filter(|r| shown.shows(r)).map(line).collect()
}

fn line(row: &PlannedRow) -> RowLine {
    let fate = match &row.outcome {
        Outcome::Add(_) | Outcome::Change { .. } if !row.ticked => Fate::Unticked,
        Outcome::Add(_) => Fate::Add,
        Outcome::Change { .. } => Fate::Change,
        Outcome::Same(_) => Fate::Same,
        Outcome::Skip(why) => Fate::Skip(why.clone()),
        Outcome::Wrong(error) => Fate::Wrong(error.clone()),
    };
    let fields = match &row.outcome {
        Outcome::Change { changes, .. } => changes.iter().map(|c| c.field).collect(),
        _ => Vec::new(),
    };
    RowLine { row: row.row, name: row.name.clone(), fate, fields, notes: row.notes.clone() }
}

/// How many rows each choice shows.
pub fn shown_counts(plan: &ImportPlan) -> [usize; 5] {
    Shown::ALL.map(|shown| plan.rows.iter().filter(|r| shown.shows(r)).count())
}
