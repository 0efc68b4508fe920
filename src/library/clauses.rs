//! Clauses for the agreement: what levels the power between a young mentor and a senior mentee.

use super::Said;
use super::content::clauses::CLAUSES;

/// A clause.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Clause {
    /// Its id, kept in [`crate::program::Agreement::clauses`].
    pub id: &'static str,
    /// Whether it is proposed to every pair.
    pub usual: bool,
    /// What it is called.
    pub title: Said,
    /// What the two say.
    pub text: Said,
}

/// All clauses, in the order of an agreement. How the two address each other is a choice of its own, after them.
pub fn clauses() -> &'static [Clause] {
    CLAUSES
}

/// The clause with this id.
pub fn clause(id: &str) -> Option<&'static Clause> {
    CLAUSES.iter().find(|clause| clause.id == id)
}
