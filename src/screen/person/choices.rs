//! Whom a field that names people offers: only those who can be chosen there.

use crate::program::{Person, PersonId, Program, Role};
use crate::screen::people::{folded, reporting_line};

/// The fields that name people.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Circle {
    /// Managers: nobody who reports to them, at any depth.
    Manager,
    /// Appraisers: anybody else.
    Appraiser,
    /// Wishes: people on the other side of a pair, not among the vetoes.
    Wishes,
    /// Vetoes: people on the other side of a pair, not among the wishes.
    Vetoes,
}

/// Somebody to choose.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct PersonChoice {
    /// Who.
    pub id: PersonId,
    /// Their name.
    pub name: String,
    /// What they are in this program.
    pub role: Role,
    /// Job title and unit, to tell two of one name apart.
    pub detail: String,
}

impl PersonChoice {
    /// A person to choose.
    pub fn of(person: &Person) -> Self {
        let parts = [&person.job_title, &person.unit];
        let detail: Vec<&str> = parts.into_iter().filter_map(Option::as_deref).collect();
        Self {
            id: person.id.clone(),
            name: person.name.clone(),
            role: person.role,
            detail: detail.join(" · "),
        }
    }
}

/// Who can be chosen in a field of this person, by name.
pub fn choices(program: &Program, person: &PersonId, circle: Circle) -> Vec<PersonChoice> {
    let Some(me) = program.people.get(person) else { return Vec::new() };
    let other_side =
        |p: &Person| (me.role.mentors() && p.role.learns()) || (me.role.learns() && p.role.mentors());
    let fits = |p: &&Person| {
        p.id != *person
            && match circle {
                Circle::Manager => !reporting_line(program, &p.id).contains(&person),
                Circle::Appraiser => true,
                Circle::Wishes | Circle::Vetoes => {
                    other_side(p) && !me.vetoes.contains(&p.id) && !me.wishes.contains(&p.id)
                }
            }
    };
    let mut found: Vec<PersonChoice> = program.people.values().filter(fits).map(PersonChoice::of).collect();
    found.sort_by_cached_key(|c| (folded(&c.name), c.id.clone()));
    found
}

/// Texts that others in the program have already, by name, so that one thing is written one way.
fn in_use<'a>(texts: impl Iterator<Item = &'a String>) -> Vec<String> {
    let mut known: std::collections::BTreeMap<String, String> = std::collections::BTreeMap::new();
    for text in texts {
        known.entry(folded(text)).or_insert_with(|| text.clone());
    }
    known.into_values().collect()
}

/// Interests in use.
pub fn interests_in_use(program: &Program) -> Vec<String> {
    in_use(program.people.values().flat_map(|p| &p.interests))
}

/// Languages in use.
pub fn languages_in_use(program: &Program) -> Vec<String> {
    in_use(program.people.values().flat_map(|p| &p.languages))
}

/// Who reports to somebody, by name.
pub fn reports_of(program: &Program, person: &PersonId) -> Vec<PersonChoice> {
    let mut found: Vec<PersonChoice> =
        program.people.values().filter(|p| p.manager_id() == Some(person)).map(PersonChoice::of).collect();
    found.sort_by_cached_key(|c| (folded(&c.name), c.id.clone()));
    found
}
