//! Which column is what: a mapping, proposed from headings and values, changed by the facilitator.

use super::fields::Field;
use super::grid::Grid;
use super::headings::{SURE_ENOUGH, meanings};
use super::values::{role_of, slots_of};
use std::collections::BTreeSet;

/// What each column is; `None` is left out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Mapping {
    columns: Vec<Option<Field>>,
}

impl Mapping {
    /// A mapping of so many columns, all left out.
    pub fn empty(columns: usize) -> Self {
        Self { columns: vec![None; columns] }
    }

    /// What a column is.
    pub fn field(&self, column: usize) -> Option<Field> {
        self.columns.get(column).copied().flatten()
    }

    /// Every column with what it is.
    pub fn columns(&self) -> &[Option<Field>] {
        &self.columns
    }

    /// Makes a column this. A field that may stand only once leaves the column that had it.
    pub fn set(&mut self, column: usize, field: Option<Field>) {
        if let Some(field) = field.filter(|f| !f.may_repeat()) {
            for other in &mut self.columns {
                if *other == Some(field) {
                    *other = None;
                }
            }
        }
        if let Some(slot) = self.columns.get_mut(column) {
            *slot = field;
        }
    }

    /// The columns that are this.
    pub fn columns_of(&self, field: Field) -> impl Iterator<Item = usize> {
        self.columns.iter().enumerate().filter(move |(_, f)| **f == Some(field)).map(|(at, _)| at)
    }

    /// Whether some column is this.
    pub fn has(&self, field: Field) -> bool {
        self.columns.contains(&Some(field))
    }

    /// Whether the list says who people are: a name, or given and family name.
    pub fn names_people(&self) -> bool {
        self.has(Field::Name) || self.has(Field::GivenName) || self.has(Field::FamilyName)
    }
}

/// Proposes what each column of a list is.
pub fn recognise(grid: &Grid) -> Mapping {
    let mut mapping = Mapping::empty(grid.width());
    let mut claims: Vec<(f32, usize, Field)> = grid
        .headings
        .iter()
        .enumerate()
        .flat_map(|(column, heading)| meanings(heading).into_iter().map(move |(f, score)| (score, column, f)))
        .collect();
    claims.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
    let mut taken: BTreeSet<Field> = BTreeSet::new();
    for (score, column, field) in claims {
        let free = mapping.field(column).is_none() && (field.may_repeat() || !taken.contains(&field));
        if score >= SURE_ENOUGH && free {
            taken.insert(field);
            mapping.set(column, Some(field));
        }
    }
    drop_doubtful(&mut mapping);
    for column in 0..grid.width() {
        let bare = grid.headings.get(column).is_none_or(String::is_empty);
        if bare && mapping.field(column).is_none() {
            let sense = from_values(&samples(grid, column)).filter(|f| !mapping.has(*f));
            mapping.set(column, sense);
        }
    }
    mapping
}

/// Given and family name only make sense without a full name.
fn drop_doubtful(mapping: &mut Mapping) {
    if mapping.has(Field::Name) && mapping.has(Field::GivenName) != mapping.has(Field::FamilyName) {
        for field in [Field::GivenName, Field::FamilyName] {
            let columns: Vec<usize> = mapping.columns_of(field).collect();
            for column in columns {
                mapping.set(column, None);
            }
        }
    }
}

/// Up to fifty values of a column, blank ones left out.
fn samples(grid: &Grid, column: usize) -> Vec<&str> {
    grid.rows
        .iter()
        .filter_map(|r| r.cells.get(column))
        .map(String::as_str)
        .filter(|c| !c.is_empty())
        .take(50)
        .collect()
}

/// What a column without a heading is, by what stands in it.
fn from_values(values: &[&str]) -> Option<Field> {
    let most = |test: &dyn Fn(&str) -> bool| {
        let hits = values.iter().filter(|v| test(v)).count();
        !values.is_empty() && hits * 10 >= values.len() * 8
    };
    let digits = |v: &str| v.chars().filter(char::is_ascii_digit).count();
    let letters = |v: &str| v.chars().filter(|c| c.is_alphabetic()).count();
    let unique = values.iter().collect::<BTreeSet<_>>().len() == values.len();
    if most(&is_mail) {
        Some(Field::Email)
    } else if most(&|v| {
        letters(v) == 0 && digits(v) >= 9 && (v.starts_with(['0', '+']) || v.starts_with("62"))
    }) {
        Some(Field::Phone)
    } else if most(&|v| role_of(v).is_some()) {
        Some(Field::Role)
    } else if most(&|v| {
        let slots = slots_of(v);
        slots.unknown.is_empty() && !slots.set.is_empty()
    }) {
        Some(Field::Availability)
    } else if unique && most(&|v| digits(v) >= 3 && !v.contains(' ')) {
        Some(Field::EmployeeNo)
    } else if unique
        && most(&|v| digits(v) == 0 && letters(v) > 2 && v.chars().count() < 60 && v.contains(' '))
    {
        Some(Field::Name)
    } else {
        None
    }
}

/// Whether a text is a mail address, as far as a list can tell.
pub(super) fn is_mail(text: &str) -> bool {
    let Some((name, host)) = text.trim().split_once('@') else { return false };
    !name.is_empty() && host.contains('.') && !text.trim().contains(char::is_whitespace)
}
