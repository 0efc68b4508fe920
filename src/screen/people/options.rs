//! The filters as lists of choices with their counts in words, and back again: a chosen value into the query.

use super::facets::Facets;
use super::query::{Completeness, PeopleQuery, Pick};
use super::row::Missing;
use crate::language::Words;
use crate::program::{GradeId, Role};
use crate::screen::person::role_name;

/// A filter of the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Filter {
    /// By role.
    Role,
    /// By how much is known.
    Completeness,
    /// By unit.
    Unit,
    /// By grade.
    Grade,
    /// By place.
    Place,
    /// By taking part or not.
    TakingPart,
    /// By having a partner or not.
    Partner,
}

/// What a filter offers: values to hand back, each with its words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FilterChoices {
    /// The value that holds; empty for "any".
    pub value: String,
    /// Values and their words with counts, without "any".
    pub choices: Vec<(String, String)>,
}

/// Stands for "nothing said" among the values; others begin with `=`.
const BLANK: &str = "-";

impl Filter {
    /// All of them, in the order in which they are shown.
    pub const ALL: [Self; 7] = [
        Self::Role,
        Self::Completeness,
        Self::Unit,
        Self::Grade,
        Self::Place,
        Self::TakingPart,
        Self::Partner,
    ];

    /// Its name.
    pub fn name(self, words: Words) -> String {
        match self {
            Self::Role => words.filter_role(),
            Self::Completeness => words.filter_completeness(),
            Self::Unit => words.filter_unit(),
            Self::Grade => words.filter_grade(),
            Self::Place => words.filter_place(),
            Self::TakingPart => words.filter_state(),
            Self::Partner => words.filter_partner(),
        }
    }

    /// What it offers now.
    pub fn choices(self, query: &PeopleQuery, facets: &Facets, words: Words) -> FilterChoices {
        let choice = |value: String, label: &str, n: usize| (value, words.filter_choice(label, n));
        let is = |value: &str| format!("={value}");
        let blank = |n: usize| (n > 0).then(|| choice(BLANK.to_owned(), &words.filter_blank(), n));
        let choices: Vec<(String, String)> = match self {
            Self::Role => facets
                .roles
                .iter()
                .map(|f| choice(is(role_code(f.value)), &role_name(words, f.value), f.count))
                .collect(),
            Self::Completeness => {
                let all = [
                    choice(is("ready"), &words.filter_ready(), facets.ready),
                    choice(is("not-ready"), &words.filter_not_ready(), facets.not_ready),
                ];
                let lacking = facets.lacking.iter().map(|f| {
                    choice(
                        is(lack_code(f.value)),
                        &words.filter_lacks(&missing_name(words, f.value)),
                        f.count,
                    )
                });
                all.into_iter().chain(lacking).collect()
            }
            Self::Unit => {
                let units = facets.units.iter().map(|f| choice(is(&f.value), &f.value, f.count));
                units.chain(blank(facets.no_unit)).collect()
            }
            Self::Grade => {
                let grades =
                    facets.grades.iter().map(|(f, name)| choice(is(f.value.as_str()), name, f.count));
                grades.chain(blank(facets.no_grade)).collect()
            }
            Self::Place => {
                let places = facets.places.iter().map(|f| choice(is(&f.value), &f.value, f.count));
                places.chain(blank(facets.no_place)).collect()
            }
            Self::TakingPart => vec![
                choice(is("yes"), &words.filter_taking_part(), facets.taking_part),
                choice(is("no"), &words.filter_paused(), facets.paused),
            ],
            Self::Partner => vec![
                choice(is("yes"), &words.filter_paired(), facets.paired),
                choice(is("no"), &words.filter_unpaired(), facets.unpaired),
            ],
        };
        FilterChoices { value: self.value(query), choices }
    }

    /// The value of this filter in a query; empty for "any".
    pub fn value(self, query: &PeopleQuery) -> String {
        let yes_no = |on: bool| if on { "=yes" } else { "=no" }.to_owned();
        match self {
            Self::Role => query.role.map(|r| format!("={}", role_code(r))).unwrap_or_default(),
            Self::Completeness => match query.completeness {
                Completeness::Any => String::new(),
                Completeness::Ready => "=ready".to_owned(),
                Completeness::NotReady => "=not-ready".to_owned(),
                Completeness::Lacks(what) => format!("={}", lack_code(what)),
            },
            Self::Unit => pick_value(&query.unit, String::as_str),
            Self::Grade => pick_value(&query.grade, GradeId::as_str),
            Self::Place => pick_value(&query.place, String::as_str),
            Self::TakingPart => query.paused.map(|p| yes_no(!p)).unwrap_or_default(),
            Self::Partner => query.paired.map(yes_no).unwrap_or_default(),
        }
    }

    /// The query with this filter at a value of its choices; anything else is "any".
    #[must_use]
    pub fn set(self, query: &PeopleQuery, value: &str) -> PeopleQuery {
        let mut query = query.clone();
        let is = value.strip_prefix('=');
        let yes_no = is.map(|v| v == "yes");
        match self {
            Self::Role => {
                query.role =
                    [Role::Mentor, Role::Mentee, Role::Both].into_iter().find(|r| is == Some(role_code(*r)));
            }
            Self::Completeness => {
                query.completeness = match is {
                    Some("ready") => Completeness::Ready,
                    Some("not-ready") => Completeness::NotReady,
                    code => Missing::ALL
                        .into_iter()
                        .find(|m| code == Some(lack_code(*m)))
                        .map_or(Completeness::Any, Completeness::Lacks),
                };
            }
            Self::Unit => query.unit = picked(value, str::to_owned),
            Self::Grade => query.grade = picked(value, |id| GradeId::new(id)),
            Self::Place => query.place = picked(value, str::to_owned),
            Self::TakingPart => query.paused = yes_no.map(|yes| !yes),
            Self::Partner => query.paired = yes_no,
        }
        query
    }
}

/// What is missing, as a noun.
pub fn missing_name(words: Words, what: Missing) -> String {
    match what {
        Missing::Needs => words.missing_needs(),
        Missing::Offers => words.missing_offers(),
        Missing::Grade => words.missing_grade(),
        Missing::Unit => words.missing_unit(),
        Missing::Availability => words.missing_availability(),
        Missing::Interests => words.missing_interests(),
        Missing::Style => words.missing_style(),
        Missing::Readiness => words.missing_readiness(),
        Missing::Openness => words.missing_openness(),
    }
}

fn pick_value<T>(pick: &Pick<T>, text: impl Fn(&T) -> &str) -> String {
    match pick {
        Pick::Any => String::new(),
        Pick::Blank => BLANK.to_owned(),
        Pick::Is(value) => format!("={}", text(value)),
    }
}

fn picked<T>(value: &str, make: impl Fn(&str) -> T) -> Pick<T> {
    match value.strip_prefix('=') {
        Some(value) => Pick::Is(make(value)),
        None if value == BLANK => Pick::Blank,
        None => Pick::Any,
    }
}

fn role_code(role: Role) -> &'static str {
    match role {
        Role::Mentor => "mentor",
        Role::Mentee => "mentee",
        Role::Both => "both",
    }
}

fn lack_code(what: Missing) -> &'static str {
    match what {
        Missing::Needs => "needs",
        Missing::Offers => "offers",
        Missing::Grade => "grade",
        Missing::Unit => "unit",
        Missing::Availability => "availability",
        Missing::Interests => "interests",
        Missing::Style => "style",
        Missing::Readiness => "readiness",
        Missing::Openness => "openness",
    }
}
