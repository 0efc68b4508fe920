//! A program as it goes to the worker: what the engine looks at, and neither names nor notes nor contacts.
//!
//! People go as bytes (postcard), a tenth of their text and as quickly written; everything else is small and
//! goes as text. Of a program that the worker has already only the people that differ go out.

use crate::program::{
    Availability, Bilingual, Constraint, Extra, GradeId, Manager, MeetingMode, Need, Objective, Offer,
    Person, PersonId, Program, ProgramId, Record, Role, Rules, Setup, Style, Topic, TopicId,
};
use serde::{Deserialize, Serialize};
use std::ops::Range;

/// What the engine looks at beside people.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(super) struct Around {
    setup: Setup,
    rules: Rules,
    topics: Vec<TopicId>,
    constraints: Vec<Constraint>,
}

/// What a message says of a program; the people it speaks of are the bytes beside it.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Parcel {
    /// All of it.
    Whole(Around),
    /// The one that went by this key before, but for this.
    Since {
        /// Which.
        key: u32,
        /// What is beside people, where that differs.
        around: Option<Around>,
        /// People who are there no more.
        gone: Vec<PersonId>,
    },
}

impl Parcel {
    /// Whether it can be made out by who has the program of this key.
    pub(super) fn follows(&self, held: u32) -> bool {
        matches!(self, Self::Since { key, .. } if *key == held)
    }

    /// Whether all but the people beside it is as in the program of this key.
    pub(super) fn has_the_rest_of(&self, held: u32) -> bool {
        matches!(self, Self::Since { key, around: None, gone } if *key == held && gone.is_empty())
    }
}

/// A person as bytes.
#[derive(Serialize, Deserialize)]
struct Packed<'a> {
    id: &'a str,
    role: Role,
    grade: Option<&'a str>,
    unit: Option<&'a str>,
    place: Option<&'a str>,
    manager: Option<&'a str>,
    appraiser: Option<&'a str>,
    #[serde(borrow)]
    languages: Vec<&'a str>,
    slots: u32,
    meets: Option<MeetingMode>,
    places: (u8, u8),
    needs: Vec<(&'a str, u8, u8, u8)>,
    offers: Vec<(&'a str, u8)>,
    interests: Vec<&'a str>,
    style: Option<Style>,
    vetoes: Vec<&'a str>,
    wishes: Vec<&'a str>,
    paused: bool,
}

/// A program as it goes to the worker.
#[derive(Clone, Debug, PartialEq)]
pub struct Extract {
    around: Around,
    /// Wishes are private: they go out only where they count.
    with_wishes: bool,
    people: Vec<u8>,
    /// Where each person's bytes end; people stand in the order of their ids.
    ends: Vec<usize>,
}

impl Extract {
    /// Of a program as it is. Costs one walk over its people.
    pub fn of(program: &Program, with_wishes: bool) -> Self {
        let with_wishes = with_wishes || program.rules.objective == Objective::WishesFirst;
        let mut people = Vec::with_capacity(program.people.len() * 256);
        let mut ends = Vec::with_capacity(program.people.len());
        for person in program.people.values() {
            people = postcard::to_extend(&Packed::of(person, with_wishes), people).unwrap_or_default();
            ends.push(people.len());
        }
        let setup = Setup {
            grades: program.setup.grades.clone(),
            group_form: program.setup.group_form,
            ..Setup::default()
        };
        let around = Around {
            setup,
            rules: program.rules.clone(),
            topics: program.topics.keys().cloned().collect(),
            constraints: program.constraints.values().cloned().collect(),
        };
        Self { around, with_wishes, people, ends }
    }

    /// Whether wishes are in it.
    pub fn has_wishes(&self) -> bool {
        self.with_wishes
    }

    /// All of it.
    pub(super) fn whole(&self) -> (Parcel, Vec<u8>) {
        (Parcel::Whole(self.around.clone()), self.people.clone())
    }

    /// What differs from another that went by this key.
    pub(super) fn since(&self, before: &Self, key: u32) -> (Parcel, Vec<u8>) {
        let mut bytes = Vec::new();
        let mut gone = Vec::new();
        if self.people != before.people {
            let mut old = before.each().peekable();
            for own in self.each() {
                let id = id_of(own);
                while let Some(left) = old.next_if(|left| id_of(left) < id) {
                    gone.extend(id_of(left).map(PersonId::new));
                }
                if old.next_if(|same| id_of(same) == id) != Some(own) {
                    bytes.extend_from_slice(own);
                }
            }
            gone.extend(old.filter_map(id_of).map(PersonId::new));
        }
        let around = (self.around != before.around).then(|| self.around.clone());
        (Parcel::Since { key, around, gone }, bytes)
    }

    fn each(&self) -> impl Iterator<Item = &[u8]> {
        let starts = std::iter::once(0).chain(self.ends.iter().copied());
        starts.zip(&self.ends).filter_map(|(start, &end)| self.people.get(Range { start, end }))
    }
}

fn id_of(person: &[u8]) -> Option<&str> {
    postcard::take_from_bytes::<&str>(person).ok().map(|(id, _)| id)
}

impl<'a> Packed<'a> {
    fn of(person: &'a Person, with_wishes: bool) -> Self {
        let ids = |ids: &'a [PersonId]| ids.iter().map(PersonId::as_str).collect();
        Self {
            id: person.id.as_str(),
            role: person.role,
            grade: person.grade.as_ref().map(GradeId::as_str),
            unit: person.unit.as_deref(),
            place: person.place.as_deref(),
            manager: person.manager_id().map(PersonId::as_str),
            appraiser: person.appraiser.as_ref().map(PersonId::as_str),
            languages: person.languages.iter().map(String::as_str).collect(),
            slots: person.availability.bits(),
            meets: person.meets,
            places: (person.mentor_capacity, person.mentee_capacity),
            needs: person.needs.iter().map(|n| (n.topic.as_str(), n.now, n.wanted, n.importance)).collect(),
            offers: person.offers.iter().map(|offer| (offer.topic.as_str(), offer.level)).collect(),
            interests: person.interests.iter().map(String::as_str).collect(),
            style: person.style,
            vetoes: ids(&person.vetoes),
            wishes: if with_wishes { ids(&person.wishes) } else { Vec::new() },
            paused: person.paused,
        }
    }

    fn unpack(self) -> Person {
        let texts = |texts: Vec<&str>| texts.into_iter().map(str::to_owned).collect();
        let ids = |ids: Vec<&str>| ids.into_iter().map(PersonId::new).collect();
        Person {
            grade: self.grade.map(GradeId::new),
            unit: self.unit.map(str::to_owned),
            place: self.place.map(str::to_owned),
            manager: self.manager.map(|id| Manager::Person(PersonId::new(id))),
            appraiser: self.appraiser.map(PersonId::new),
            languages: texts(self.languages),
            availability: Availability::of_bits(self.slots),
            meets: self.meets,
            mentor_capacity: self.places.0,
            mentee_capacity: self.places.1,
            needs: self
                .needs
                .into_iter()
                .map(|(topic, now, wanted, importance)| Need {
                    topic: TopicId::new(topic),
                    now,
                    wanted,
                    importance,
                    extra: Extra::new(),
                })
                .collect(),
            offers: self
                .offers
                .into_iter()
                .map(|(topic, level)| Offer { topic: TopicId::new(topic), level, extra: Extra::new() })
                .collect(),
            interests: texts(self.interests),
            style: self.style,
            vetoes: ids(self.vetoes),
            wishes: ids(self.wishes),
            paused: self.paused,
            ..Person::named(PersonId::new(self.id), "", self.role)
        }
    }
}

/// People from bytes; none for bytes that are no people.
pub(super) fn unpack(mut bytes: &[u8]) -> Option<Vec<Person>> {
    let mut people = Vec::new();
    while !bytes.is_empty() {
        let (packed, rest) = postcard::take_from_bytes::<Packed<'_>>(bytes).ok()?;
        people.push(packed.unpack());
        bytes = rest;
    }
    Some(people)
}

impl Around {
    /// A program of these people.
    pub(super) fn into_program(self, people: Vec<Person>) -> Program {
        let mut program = Program::new(ProgramId::new(""));
        program.people = people.into_iter().map(|person| (person.key(), person)).collect();
        self.lay_around(&mut program);
        program
    }

    /// Puts it around the people of a program.
    pub(super) fn lay_around(self, program: &mut Program) {
        program.setup = self.setup;
        program.rules = self.rules;
        program.topics =
            self.topics.into_iter().map(|id| (id.clone(), Topic::named(id, Bilingual::default()))).collect();
        program.constraints = self.constraints.into_iter().map(|c| (c.key(), c)).collect();
    }
}
