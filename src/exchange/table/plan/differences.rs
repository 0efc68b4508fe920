//! What changes in a person, field by field, as plain values; `language` words them.

use super::super::fields::Field;
use super::merge::Draft;
use super::resolve::Resolver;
use crate::program::{
    Availability, Bilingual, GradeId, Manager, MeetingMode, Person, PersonId, Program, Role, TopicId,
};
use std::collections::HashMap;

/// A field before and after.
#[derive(Clone, Debug, PartialEq)]
pub struct FieldChange {
    /// Which field.
    pub field: Field,
    /// As it is.
    pub old: Told,
    /// As it would be.
    pub new: Told,
}

/// A value to be shown.
#[derive(Clone, Debug, PartialEq)]
pub enum Told {
    /// Nothing said.
    Nothing,
    /// A text.
    Text(String),
    /// Several texts.
    List(Vec<String>),
    /// A role.
    Role(Role),
    /// A way to meet.
    Meets(MeetingMode),
    /// A number.
    Number(u8),
    /// Slots.
    Slots(Availability),
    /// Topics to learn.
    Needs(Vec<ToldNeed>),
    /// Topics to teach.
    Offers(Vec<ToldOffer>),
    /// Items of a profile.
    Ratings(Vec<u8>),
    /// Yes or no.
    Flag(bool),
}

/// A need to be shown.
#[derive(Clone, Debug, PartialEq)]
pub struct ToldNeed {
    /// The topic.
    pub topic: Bilingual,
    /// Level now.
    pub now: u8,
    /// Level wanted.
    pub wanted: u8,
    /// How important.
    pub importance: u8,
}

/// An offer to be shown.
#[derive(Clone, Debug, PartialEq)]
pub struct ToldOffer {
    /// The topic.
    pub topic: Bilingual,
    /// Level.
    pub level: u8,
}

/// The names that ids stand for, with what the list brings.
pub(super) struct Namer<'a> {
    program: &'a Program,
    people: HashMap<PersonId, String>,
    topics: HashMap<TopicId, Bilingual>,
    grades: HashMap<GradeId, String>,
}

impl<'a> Namer<'a> {
    pub(super) fn new(program: &'a Program, drafts: &[Draft], resolver: &Resolver) -> Self {
        let people =
            drafts.iter().filter_map(|d| d.person.as_ref().ok()).map(|p| (p.id.clone(), p.name.clone()));
        let topics = resolver.new_topics().iter().map(|t| (t.id.clone(), t.name.clone()));
        let grades = program.setup.grades.iter().chain(resolver.new_grades());
        Self {
            program,
            people: people.collect(),
            topics: topics.collect(),
            grades: grades.map(|g| (g.id.clone(), g.name.clone())).collect(),
        }
    }

    /// The names of a program as it is.
    fn of(program: &'a Program) -> Self {
        Self {
            program,
            people: HashMap::new(),
            topics: HashMap::new(),
            grades: program.setup.grades.iter().map(|g| (g.id.clone(), g.name.clone())).collect(),
        }
    }

    fn person(&self, id: &PersonId) -> Told {
        let known = || self.program.people.get(id).map(|p| p.name.clone());
        self.people.get(id).cloned().or_else(known).map_or(Told::Nothing, Told::Text)
    }

    fn topic(&self, id: &TopicId) -> Bilingual {
        let known = || self.program.topics.get(id).map(|t| t.name.clone());
        self.topics.get(id).cloned().or_else(known).unwrap_or_default()
    }

    fn manager(&self, manager: Option<&Manager>) -> Told {
        match manager {
            None => Told::Nothing,
            Some(Manager::Person(id)) => self.person(id),
            Some(Manager::Outside(name)) => Told::Text(name.clone()),
        }
    }
}

/// What differs between a person as they are and as they would be, in the names of a program. Private wishes are
/// not told.
pub(in crate::exchange) fn field_changes(program: &Program, old: &Person, new: &Person) -> Vec<FieldChange> {
    between(old, new, &Namer::of(program))
}

/// How a field of a person is told.
type Tell<'a> = (Field, &'a dyn Fn(&Person) -> Told);

/// What differs between a person as they are and as they would be.
pub(super) fn between(old: &Person, new: &Person, names: &Namer) -> Vec<FieldChange> {
    let tell: [Tell; 21] = [
        (Field::Name, &|p| Told::Text(p.name.clone())),
        (Field::EmployeeNo, &|p| text(p.employee_no.as_ref())),
        (Field::Role, &|p| Told::Role(p.role)),
        (Field::Unit, &|p| text(p.unit.as_ref())),
        (Field::JobTitle, &|p| text(p.job_title.as_ref())),
        (Field::Grade, &|p| text(p.grade.as_ref().and_then(|g| names.grades.get(g)))),
        (Field::Manager, &|p| names.manager(p.manager.as_ref())),
        (Field::Appraiser, &|p| p.appraiser.as_ref().map_or(Told::Nothing, |id| names.person(id))),
        (Field::Place, &|p| text(p.place.as_ref())),
        (Field::Contact, &|p| text(p.contact.as_ref())),
        (Field::Languages, &|p| list(&p.languages)),
        (Field::Meets, &|p| p.meets.map_or(Told::Nothing, Told::Meets)),
        (Field::MentorCapacity, &|p| Told::Number(p.mentor_capacity)),
        (Field::MenteeCapacity, &|p| Told::Number(p.mentee_capacity)),
        (Field::Needs, &|p| needs(p, names)),
        (Field::Offers, &|p| offers(p, names)),
        (Field::Interests, &|p| list(&p.interests)),
        (Field::Availability, &|p| {
            if p.availability.is_empty() { Told::Nothing } else { Told::Slots(p.availability) }
        }),
        (Field::Style(super::super::StyleItem::Energy), &|p| ratings(p.style.map(|s| s.items().to_vec()))),
        (Field::Readiness(super::super::ReadinessPart::Skill), &|p| {
            ratings(p.readiness.map(|r| r.parts().to_vec()))
        }),
        (Field::Openness(super::super::OpennessPart::Curiosity), &|p| {
            ratings(p.openness.map(|o| o.parts().to_vec()))
        }),
    ];
    let mut changes: Vec<FieldChange> = tell
        .iter()
        .map(|(field, tell)| FieldChange { field: *field, old: tell(old), new: tell(new) })
        .filter(|change| change.old != change.new)
        .collect();
    if old.manager != new.manager && !changes.iter().any(|c| c.field == Field::Manager) {
        // The name stays, but it is a person of the program now.
        let told = names.manager(new.manager.as_ref());
        changes.push(FieldChange { field: Field::Manager, old: told.clone(), new: told });
    }
    if old.paused != new.paused {
        changes.push(FieldChange {
            field: Field::Paused,
            old: Told::Flag(old.paused),
            new: Told::Flag(new.paused),
        });
    }
    if old.consents != new.consents {
        let told = |p: &Person| list(&p.consents.iter().map(|c| c.wording.clone()).collect::<Vec<_>>());
        changes.push(FieldChange { field: Field::Consent, old: told(old), new: told(new) });
    }
    changes
}

fn text(text: Option<&String>) -> Told {
    text.map_or(Told::Nothing, |t| Told::Text(t.clone()))
}

fn list(entries: &[String]) -> Told {
    if entries.is_empty() { Told::Nothing } else { Told::List(entries.to_vec()) }
}

fn ratings(items: Option<Vec<u8>>) -> Told {
    items.map_or(Told::Nothing, Told::Ratings)
}

fn needs(person: &Person, names: &Namer) -> Told {
    if person.needs.is_empty() {
        return Told::Nothing;
    }
    let told = person.needs.iter().map(|n| ToldNeed {
        topic: names.topic(&n.topic),
        now: n.now,
        wanted: n.wanted,
        importance: n.importance,
    });
    Told::Needs(told.collect())
}

fn offers(person: &Person, names: &Namer) -> Told {
    if person.offers.is_empty() {
        return Told::Nothing;
    }
    let told = person.offers.iter().map(|o| ToldOffer { topic: names.topic(&o.topic), level: o.level });
    Told::Offers(told.collect())
}
