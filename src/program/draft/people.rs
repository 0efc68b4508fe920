//! Commands about people.

use super::{ChangeKind, ChangeName, Draft, Grade, Record, RecordRef, Refusal, Setup, check};
use crate::program::Problem;
use crate::program::{Manager, Person, PersonId, Topic};

impl Draft<'_> {
    pub(super) fn checked(&mut self, people: &[Person]) -> Result<(), Refusal> {
        let bad = |name: &str, problem| Refusal::BadPerson { name: name.to_owned(), problem };
        if self.program.people.len() > check::MOST_PEOPLE {
            return Err(Refusal::TooManyPeople(self.program.people.len()));
        }
        for person in people {
            if let Some(problem) = check::check_person(person, self.program) {
                return Err(bad(&person.name, problem));
            }
        }
        if let Some(circle) = check::reporting_loop(self.program, people.iter().map(|p| &p.id)) {
            let name =
                circle.first().and_then(|id| self.program.people.get(id)).map_or("", |p| p.name.as_str());
            return Err(bad(name, Problem::ReportingLoop(circle.clone())));
        }
        Ok(())
    }

    pub(super) fn put_person(&mut self, person: &Person) -> Result<ChangeName, Refusal> {
        let known = self.program.people.contains_key(&person.id);
        self.put(person)?;
        self.checked(std::slice::from_ref(person))?;
        let kind = if known { ChangeKind::PersonEdited } else { ChangeKind::PersonAdded };
        Ok(ChangeName::about(kind, &[&person.name]))
    }

    pub(super) fn edit_people(&mut self, people: &[Person]) -> Result<ChangeName, Refusal> {
        if people.iter().any(|p| !self.program.people.contains_key(&p.id)) {
            return Err(Refusal::NoSuchPerson);
        }
        for person in people {
            self.put(person)?;
        }
        self.checked(people)?;
        Ok(ChangeName::many(ChangeKind::PeopleEdited, people.len()))
    }

    pub(super) fn remove_people(&mut self, ids: &[PersonId]) -> Result<ChangeName, Refusal> {
        let gone: Vec<Person> = ids
            .iter()
            .map(|id| self.program.people.get(id).cloned().ok_or(Refusal::NoSuchPerson))
            .collect::<Result<_, _>>()?;
        let is_gone = |id: &PersonId| ids.contains(id);
        let referring: Vec<Person> = self
            .program
            .people
            .values()
            .filter(|p| !is_gone(&p.id))
            .filter(|p| {
                p.manager_id().into_iter().chain(&p.appraiser).chain(&p.wishes).chain(&p.vetoes).any(is_gone)
            })
            .cloned()
            .collect();
        for mut person in referring {
            if let Some(manager) = person.manager_id().filter(|id| is_gone(id)) {
                let name = gone.iter().find(|g| &g.id == manager).map(|g| g.name.clone());
                person.manager = name.map(Manager::Outside);
            }
            person.appraiser = person.appraiser.filter(|id| !is_gone(id));
            person.wishes.retain(|id| !is_gone(id));
            person.vetoes.retain(|id| !is_gone(id));
            self.put(&person)?;
        }
        let touches = |mentor: &PersonId, mentee: &PersonId| is_gone(mentor) || is_gone(mentee);
        let constraints = self.program.constraints.values().filter(|c| touches(&c.mentor, &c.mentee));
        let pairs = self.program.pairs.values().filter(|p| touches(&p.mentor, &p.mentee));
        let answers = self.program.answers.values().filter(|answer| is_gone(&answer.person));
        let sessions = self.program.sessions.values().filter(|s| touches(&s.mentor, &s.mentee));
        let thanks = self.program.thanks.values().filter(|t| touches(&t.from, &t.to));
        let places: Vec<RecordRef> = constraints
            .map(Record::place)
            .chain(pairs.map(Record::place))
            .chain(answers.map(Record::place))
            .chain(sessions.map(Record::place))
            .chain(thanks.map(Record::place))
            .chain(gone.iter().map(Record::place))
            .collect();
        for place in &places {
            self.remove(place)?;
        }
        match gone.as_slice() {
            [only] => Ok(ChangeName::about(ChangeKind::PeopleRemoved, &[&only.name])),
            many => Ok(ChangeName::many(ChangeKind::PeopleRemoved, many.len())),
        }
    }

    pub(super) fn import_people(
        &mut self,
        grades: Vec<Grade>,
        topics: &[Topic],
        people: &[Person],
    ) -> Result<ChangeName, Refusal> {
        let setup = Setup { grades, ..self.program.setup.clone() };
        for topic in topics {
            self.put_topic(topic)?;
        }
        // People first need the ladder they stand on; a ladder never loses a step that somebody has.
        self.edit_setup(&setup)?;
        for person in people {
            self.put(person)?;
        }
        self.checked(people)?;
        Ok(ChangeName::many(ChangeKind::PeopleImported, people.len()))
    }
}
