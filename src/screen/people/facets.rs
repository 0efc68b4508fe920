//! The filters with their counts: how many rows each choice would leave, all other filters as they are.

use super::row::Missing;
use crate::program::{GradeId, Role};

/// A choice of a filter and how many rows it would leave.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Facet<T> {
    /// The choice.
    pub value: T,
    /// Rows it would leave.
    pub count: usize,
}

/// All filters. Choices that would leave nobody are listed too, so that nothing jumps while one filters.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Facets {
    /// Mentors, mentees, both.
    pub roles: Vec<Facet<Role>>,
    /// Units in use.
    pub units: Vec<Facet<String>>,
    /// People without a unit.
    pub no_unit: usize,
    /// The ladder, lowest first, with the names of the grades.
    pub grades: Vec<(Facet<GradeId>, String)>,
    /// People without a grade.
    pub no_grade: usize,
    /// Places in use.
    pub places: Vec<Facet<String>>,
    /// People without a place.
    pub no_place: usize,
    /// People with nothing essential missing.
    pub ready: usize,
    /// People with something essential missing.
    pub not_ready: usize,
    /// For each thing that can be missing, who lacks it.
    pub lacking: Vec<Facet<Missing>>,
    /// People who sit this round out.
    pub paused: usize,
    /// People who take part.
    pub taking_part: usize,
    /// People with a partner, approved or proposed.
    pub paired: usize,
    /// People without.
    pub unpaired: usize,
}
