//! Whom a form goes to, who has answered, and the list for a mail merge.

use super::contact::{Reach, reach};
use super::{Asking, link};
use crate::exchange::table::{Separator, rows_to_csv};
use crate::language::Words;
use crate::program::{FormKind, Person, PersonId, Program, Role};
use std::collections::BTreeSet;

/// Which people.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Audience {
    /// Everyone who is not paused.
    All,
    /// Mentors.
    Mentors,
    /// Mentees.
    Mentees,
}

impl Audience {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::All, Self::Mentors, Self::Mentees];

    /// Its code in fields.
    pub fn code(self) -> &'static str {
        match self {
            Self::All => "all",
            Self::Mentors => "mentors",
            Self::Mentees => "mentees",
        }
    }

    /// The audience of a code.
    pub fn of_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|audience| audience.code() == code)
    }

    fn has(self, person: &Person) -> bool {
        !person.paused
            && match self {
                Self::All => true,
                Self::Mentors => person.role.mentors(),
                Self::Mentees => person.role.learns(),
            }
    }
}

/// Whom a form is for.
pub fn audience_of(kind: FormKind) -> Audience {
    match kind {
        FormKind::IntakeMentor => Audience::Mentors,
        FormKind::IntakeMentee => Audience::Mentees,
        _ => Audience::All,
    }
}

/// Somebody to ask.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Invitee {
    /// Who.
    pub id: PersonId,
    /// Their name.
    pub name: String,
    /// What they are.
    pub role: Role,
    /// Their contact, as it is written.
    pub contact: String,
    /// How they can be reached.
    pub reach: Reach,
    /// Whether they have answered, this round.
    pub answered: bool,
}

/// Those to ask, and how many there are in all.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Invitees {
    /// Those shown, by name.
    pub shown: Vec<Invitee>,
    /// How many of the audience have answered, this round.
    pub answered: usize,
    /// How many the audience has.
    pub of: usize,
}

/// Those of an audience, by name; with `waiting`, only those who have not answered this round.
pub fn invitees(program: &Program, asking: &Asking, audience: Audience, waiting: bool) -> Invitees {
    let form = asking.kind.form_id();
    let answered: BTreeSet<&PersonId> = program
        .answers
        .values()
        .filter(|answer| answer.form == form && answer.round == asking.round.trim())
        .map(|answer| &answer.person)
        .collect();
    let mut all: Vec<Invitee> = program
        .people
        .values()
        .filter(|person| audience.has(person))
        .map(|person| {
            let contact = person.contact.clone().unwrap_or_default();
            Invitee {
                id: person.id.clone(),
                name: person.name.clone(),
                role: person.role,
                reach: reach(&contact),
                contact,
                answered: answered.contains(&person.id),
            }
        })
        .collect();
    all.sort_by_cached_key(|invitee| (invitee.name.to_lowercase(), invitee.id.clone()));
    let (of, done) = (all.len(), all.iter().filter(|invitee| invitee.answered).count());
    all.retain(|invitee| !(waiting && invitee.answered));
    Invitees { shown: all, answered: done, of }
}

/// Name, contact and link of these people, for a mail merge. Numbers are written as WhatsApp takes them.
pub fn merge_list(
    program: &Program,
    asking: &Asking,
    people: &[Invitee],
    base: &str,
    separator: Separator,
    words: Words,
) -> String {
    let head = vec![words.invite_merge_name(), words.invite_merge_contact(), words.invite_merge_link()];
    let row = |invitee: &Invitee| {
        let only_phone = invitee.reach.phone.clone().filter(|_| invitee.reach.mail.is_none());
        let contact = only_phone.unwrap_or_else(|| invitee.contact.clone());
        let link = link(program, asking, Some(&invitee.id), base).unwrap_or_default();
        vec![invitee.name.clone(), contact, link]
    };
    rows_to_csv(std::iter::once(head).chain(people.iter().map(row)), separator)
}
