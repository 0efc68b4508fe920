//! The command that carries out a plan: the ticked rows, and only what they need.

use super::{ImportPlan, PlannedRow};
use crate::program::{Command, GradeId, Manager, Person, PersonId, TopicId};
use std::collections::BTreeSet;

impl ImportPlan {
    /// The command that takes in the ticked rows; none when nothing would change.
    ///
    /// Who refers to somebody whose row is not ticked keeps the name only.
    pub fn into_command(self) -> Option<Command> {
        let left_out: BTreeSet<PersonId> = self
            .rows
            .iter()
            .filter(|r| !r.ticked && matches!(r.outcome, super::Outcome::Add(_)))
            .filter_map(PlannedRow::person)
            .map(|p| p.id.clone())
            .collect();
        let names: Vec<(PersonId, String)> = self
            .rows
            .iter()
            .filter_map(PlannedRow::person)
            .filter(|p| left_out.contains(&p.id))
            .map(|p| (p.id.clone(), p.name.clone()))
            .collect();
        let ticked = self.rows.iter().filter(|r| r.ticked).filter_map(PlannedRow::person).cloned();
        let linked = self.linked.iter().map(|l| l.person.clone());
        let mut people: Vec<Person> = ticked.collect();
        people.extend(linked.filter(|p| p.manager_id().is_some_and(|id| !left_out.contains(id))));
        for person in &mut people {
            let gone = person.manager_id().and_then(|id| names.iter().find(|(n, _)| n == id));
            if let Some((_, name)) = gone {
                person.manager = Some(Manager::Outside(name.clone()));
            }
            person.appraiser = person.appraiser.take().filter(|id| !left_out.contains(id));
        }
        let topics: BTreeSet<&TopicId> = people
            .iter()
            .flat_map(|p| p.needs.iter().map(|n| &n.topic).chain(p.offers.iter().map(|o| &o.topic)))
            .collect();
        let grades: BTreeSet<&GradeId> = people.iter().filter_map(|p| p.grade.as_ref()).collect();
        if people.is_empty() {
            return None;
        }
        Some(Command::ImportPeople {
            grades: self
                .ladder
                .iter()
                .filter(|s| !s.is_new || grades.contains(&s.grade.id))
                .map(|s| s.grade.clone())
                .collect(),
            topics: self
                .topics
                .iter()
                .filter(|t| topics.contains(&t.topic.id))
                .map(|t| t.topic.clone())
                .collect(),
            people,
        })
    }
}
