//! Who a letter is from.

use super::letter::Letter;
use crate::exchange::table::{contact_keys, name_key, near_keys, person_contacts};
use crate::program::{Fills, Person, PersonId, Program, Question, Reply};
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// Who a letter is from, as far as can be told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Who {
    /// Somebody of the program, by the invitation that was theirs alone.
    Invited(PersonId),
    /// Somebody of the program, by name.
    Named(PersonId),
    /// Somebody of the program, as the facilitator says.
    Chosen(PersonId),
    /// Nobody yet; with those whose names look alike.
    New {
        /// Their name.
        name: String,
        /// Who could be meant.
        alike: Vec<PersonId>,
    },
    /// Several people go by that name, or nobody does and the form is not one to join with.
    Unclear {
        /// The name given; empty when none was.
        name: String,
        /// Who could be meant, most likely first.
        could_be: Vec<PersonId>,
    },
}

impl Who {
    /// The person of the program, when it is one.
    pub fn person(&self) -> Option<&PersonId> {
        match self {
            Self::Invited(id) | Self::Named(id) | Self::Chosen(id) => Some(id),
            Self::New { .. } | Self::Unclear { .. } => None,
        }
    }
}

/// People of a program by what they can be found by.
pub(super) struct Finder<'a> {
    program: &'a Program,
    by_name: HashMap<String, Vec<&'a PersonId>>,
    by_look: HashMap<String, BTreeSet<&'a PersonId>>,
}

impl<'a> Finder<'a> {
    pub(super) fn new(program: &'a Program) -> Self {
        let mut by_name: HashMap<String, Vec<&PersonId>> = HashMap::new();
        let mut by_look: HashMap<String, BTreeSet<&PersonId>> = HashMap::new();
        for person in program.people.values() {
            by_name.entry(name_key(&person.name)).or_default().push(&person.id);
            for key in near_keys(&person.name) {
                by_look.entry(key).or_default().insert(&person.id);
            }
        }
        Self { program, by_name, by_look }
    }

    /// Those who go by exactly this name.
    pub(super) fn named(&self, name: &str) -> &[&'a PersonId] {
        self.by_name.get(&name_key(name)).map_or(&[], Vec::as_slice)
    }

    /// Those whose names look like this one: a title more, a letter less.
    pub(super) fn alike(&self, name: &str) -> Vec<PersonId> {
        let found: BTreeSet<&PersonId> =
            near_keys(name).iter().filter_map(|key| self.by_look.get(key)).flatten().copied().collect();
        found.into_iter().cloned().collect()
    }

    /// Who a letter is from.
    pub(super) fn who(&self, letter: &Letter, questions: &[Question], chosen: Option<&PersonId>) -> Who {
        let is_there = |id: &&PersonId| self.program.people.contains_key(*id);
        if let Some(id) = chosen.filter(is_there) {
            return Who::Chosen(id.clone());
        }
        if let Some(id) = letter.person.as_ref().filter(is_there) {
            return Who::Invited(id.clone());
        }
        if let Some(id) = self.by_letter(letter) {
            return Who::Named(id);
        }
        let said = said_in(letter, questions);
        let name = said.get(&(Fills::Name as u8)).map_or("", String::as_str).to_owned();
        let by_contact = |ids: &[&PersonId]| -> Vec<PersonId> {
            let given = contact_keys(said.get(&(Fills::Contact as u8)).map(String::as_str));
            let fits = |person: &Person| person_contacts(person).iter().any(|key| given.contains(key));
            ids.iter()
                .filter(|id| self.program.people.get(**id).is_some_and(fits))
                .map(|id| (*id).clone())
                .collect()
        };
        match self.named(&name) {
            [] if name.is_empty() => Who::Unclear { name, could_be: Vec::new() },
            [] => {
                let alike = self.alike(&name);
                let joins = letter.kind().is_some_and(crate::program::FormKind::is_intake);
                if joins { Who::New { name, alike } } else { Who::Unclear { name, could_be: alike } }
            }
            [only] => Who::Named((*only).clone()),
            several => match by_contact(several).as_slice() {
                [only] => Who::Named(only.clone()),
                _ => Who::Unclear { name, could_be: several.iter().map(|id| (*id).clone()).collect() },
            },
        }
    }

    /// Whoever an earlier version of the same letter was from.
    fn by_letter(&self, letter: &Letter) -> Option<PersonId> {
        let same = self.program.answers.values().find(|answer| answer.letter == letter.letter)?;
        Some(same.person.clone())
    }
}

/// The texts of a letter by what they fill in.
fn said_in(letter: &Letter, questions: &[Question]) -> BTreeMap<u8, String> {
    let texts = questions.iter().filter_map(|question| match letter.replies.get(&question.id)? {
        Reply::Text(text) => Some((question.fills as u8, text.clone())),
        _ => None,
    });
    texts.collect()
}
