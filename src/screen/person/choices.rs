//! Whom a field that names people offers: only those who can be chosen there.

use crate::program::{Person, PersonId, Program, Role};
use crate::screen::people::{folded, initials, reporting_line};

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
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PersonChoice {
    /// Who.
    pub id: PersonId,
    /// Their name.
    pub name: String,
    /// The letters on their avatar.
    pub initials: String,
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
            initials: initials(&person.name),
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
