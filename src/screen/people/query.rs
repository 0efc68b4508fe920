//! What the facilitator asks of the table.

use super::row::Missing;
use crate::program::{GradeId, Role};

/// A choice of one value of a column.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Pick<T> {
    /// Whatever it is.
    #[default]
    Any,
    /// Only this.
    Is(T),
    /// Only where nothing is said.
    Blank,
}

/// A choice of how much is known.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Completeness {
    /// Whatever it is.
    #[default]
    Any,
    /// Ready to be paired: nothing essential is missing.
    Ready,
    /// Something essential is missing.
    NotReady,
    /// This is missing.
    Lacks(Missing),
}

/// What the rows are sorted by. Who has nothing there comes last, either way; equals stand by name.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum SortKey {
    /// Name.
    #[default]
    Name,
    /// Role: mentors, both, mentees.
    Role,
    /// Unit.
    Unit,
    /// Height of the grade.
    Grade,
    /// Place.
    Place,
    /// Manager.
    Manager,
    /// Topics they want to learn.
    Needs,
    /// Topics they can teach.
    Offers,
    /// How much is known.
    Complete,
    /// With whom they are paired.
    Partner,
}

impl SortKey {
    /// All of them, in the order of the columns.
    pub const ALL: [Self; 10] = [
        Self::Name,
        Self::Role,
        Self::Unit,
        Self::Grade,
        Self::Place,
        Self::Manager,
        Self::Needs,
        Self::Offers,
        Self::Complete,
        Self::Partner,
    ];

    /// The id of its column.
    pub fn id(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Role => "role",
            Self::Unit => "unit",
            Self::Grade => "grade",
            Self::Place => "place",
            Self::Manager => "manager",
            Self::Needs => "needs",
            Self::Offers => "offers",
            Self::Complete => "complete",
            Self::Partner => "partner",
        }
    }

    /// The key of a column; the name for any other.
    pub fn of_id(id: &str) -> Self {
        Self::ALL.into_iter().find(|key| key.id() == id).unwrap_or_default()
    }
}

/// A question to the table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PeopleQuery {
    /// Words to look for: each must be found in the name, title, unit, topics, interests, place or employee number.
    pub text: String,
    /// Role.
    pub role: Option<Role>,
    /// Unit, as it is written.
    pub unit: Pick<String>,
    /// Grade.
    pub grade: Pick<GradeId>,
    /// Place, as it is written.
    pub place: Pick<String>,
    /// How much is known.
    pub completeness: Completeness,
    /// Only who is paused, or only who is not.
    pub paused: Option<bool>,
    /// Only who has a partner, approved or proposed, or only who has none.
    pub paired: Option<bool>,
    /// What to sort by.
    pub sort: SortKey,
    /// Largest first.
    pub descending: bool,
}

impl PeopleQuery {
    /// Whether anything narrows the table.
    pub fn narrows(&self) -> bool {
        let sorted = Self { sort: self.sort, descending: self.descending, ..Self::default() };
        Self { text: self.text.trim().to_owned(), ..self.clone() } != sorted
    }

    /// Everyone again, in the same order.
    #[must_use]
    pub fn cleared(&self) -> Self {
        Self { sort: self.sort, descending: self.descending, ..Self::default() }
    }

    /// Sorted by this; by the same once more turns the order over.
    #[must_use]
    pub fn sorted_by(&self, key: SortKey) -> Self {
        let descending = self.sort == key && !self.descending;
        Self { sort: key, descending, ..self.clone() }
    }
}
