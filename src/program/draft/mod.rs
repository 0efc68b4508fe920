//! How each command is carried out: it checks, then writes its edits, or is refused whole.

mod answers;
mod pairing;
mod people;
mod running;
mod scenarios;
mod topics;

use super::change::{ChangeKind, ChangeName, Edit, Misfit, RecordRef};
use super::check;
use super::command::{Command, Refusal};
use super::records::{Record, fields_of};
use super::{Grade, Program, Setup};
use serde_json::Value;

/// A change being written: edits are applied as they come, and all turned over when one is refused.
pub(super) struct Draft<'a> {
    pub(super) program: &'a mut Program,
    pub(super) edits: Vec<Edit>,
}

impl Draft<'_> {
    pub(super) fn edit(&mut self, edit: Edit) -> Result<(), Misfit> {
        self.program.apply(&edit)?;
        self.edits.push(edit);
        Ok(())
    }

    /// Writes a record: only the fields that differ, or all of a new one.
    pub(super) fn put<R: Record>(&mut self, record: &R) -> Result<(), Misfit> {
        let place = record.place();
        let new = fields_of(record);
        let Some(Value::Object(old)) = self.program.record(&place) else {
            return self.edit(Edit::Make { place, value: Value::Object(new) });
        };
        for (field, value) in &old {
            let now = new.get(field);
            if now != Some(value) {
                self.set(&place, field, Some(value.clone()), now.cloned())?;
            }
        }
        for (field, value) in &new {
            if !old.contains_key(field) {
                self.set(&place, field, None, Some(value.clone()))?;
            }
        }
        Ok(())
    }

    fn set(
        &mut self,
        place: &RecordRef,
        field: &str,
        old: Option<Value>,
        new: Option<Value>,
    ) -> Result<(), Misfit> {
        self.edit(Edit::Set { place: place.clone(), field: field.to_owned(), old, new })
    }

    pub(super) fn remove(&mut self, place: &RecordRef) -> Result<(), Misfit> {
        match self.program.record(place) {
            Some(value) => self.edit(Edit::Remove { place: place.clone(), value }),
            None => Ok(()),
        }
    }

    pub(super) fn take_back(self) {
        for edit in self.edits.iter().rev().map(Edit::turned_over) {
            // Turning over what was just applied always fits.
            let _ = self.program.apply(&edit);
        }
    }

    /// Carries a command out.
    pub(super) fn carry_out(&mut self, command: Command) -> Result<ChangeName, Refusal> {
        match command {
            Command::EditSetup(setup) => self.edit_setup(&setup),
            Command::EditRules(rules) => {
                if let Some(problem) = check::check_rules(&rules) {
                    return Err(Refusal::BadRules(problem));
                }
                self.put(&*rules)?;
                Ok(ChangeName::many(ChangeKind::RulesEdited, 1))
            }
            Command::AddTopics(topics) => {
                let mut count = 0;
                for topic in topics {
                    if !self.program.topics.contains_key(&topic.id) {
                        self.put_topic(&topic)?;
                        count += 1;
                    }
                }
                Ok(ChangeName::many(ChangeKind::TopicsAdded, count))
            }
            Command::EditTopic(topic) => {
                self.topic(&topic.id)?;
                self.put_topic(&topic)?;
                Ok(ChangeName::about(ChangeKind::TopicEdited, &[topic.name.indonesian()]))
            }
            Command::RemoveTopic(id) => self.remove_topic(&id),
            Command::MergeTopics { from, into } => self.merge_topics(&from, &into),
            Command::PutPerson(person) => self.put_person(&person),
            Command::EditPeople(people) => self.edit_people(&people),
            Command::RemovePeople(ids) => self.remove_people(&ids),
            Command::ImportPeople { grades, topics, people } => self.import_people(grades, &topics, &people),
            Command::Constrain { pair, kind } => self.constrain(&pair, kind),
            Command::Swap { one, other } => self.swap(&one, &other),
            Command::KeepRun(run) => self.keep_run(&run),
            Command::ApprovePairs(keys) => self.approve(&keys),
            Command::ApproveInstead { pairs, ended } => {
                ended.iter().try_for_each(|key| self.end_or_forget(key))?;
                self.approve(&pairs)?;
                Ok(ChangeName::many(ChangeKind::PairsRearranged, pairs.len()))
            }
            Command::WithdrawApproval(keys) => self.withdraw(&keys),
            Command::EditForm(form) => self.edit_form(&form),
            Command::MakeSeal(seal) => self.make_seal(&seal),
            Command::TakeAnswers { answers, people } => self.take_answers(&answers, &people),
            Command::RemoveAnswers(ids) => self.remove_answers(&ids),
            Command::StepPair { pair, to, on, ending } => self.step_pair(&pair, to, on, ending),
            Command::EditPair(pair) => self.edit_pair(&pair),
            Command::PlanSessions { pairs, sessions } => self.plan_sessions(&pairs, &sessions),
            Command::PutSession(session) => self.put_session(&session),
            Command::RemoveSessions(ids) => self.remove_sessions(&ids),
            Command::PutThanks(thanks) => self.put_thanks(&thanks),
            Command::RemoveThanks(ids) => self.remove_thanks(&ids),
            Command::PutReminder(reminder) => self.put_reminder(&reminder),
            Command::KeepScenario(scenario) => self.keep_scenario(&scenario),
            Command::RenameScenario { id, name } => self.rename_scenario(&id, name),
            Command::DropScenario(id) => self.drop_scenario(&id),
            Command::AdoptScenario(id) => self.adopt_scenario(&id),
            Command::Replace(other) => self.replace(&other),
        }
    }

    fn edit_setup(&mut self, setup: &Setup) -> Result<ChangeName, Refusal> {
        if let Some(problem) = check::check_setup(setup) {
            return Err(Refusal::BadSetup(problem));
        }
        let gone: Vec<&Grade> =
            self.program.setup.grades.iter().filter(|g| setup.rank(&g.id).is_none()).collect();
        for grade in gone {
            let count = self.program.people.values().filter(|p| p.grade.as_ref() == Some(&grade.id)).count();
            if count > 0 {
                return Err(Refusal::GradeInUse { name: grade.name.clone(), count });
            }
        }
        let ladder_only = {
            let mut same = setup.clone();
            same.grades.clone_from(&self.program.setup.grades);
            same == self.program.setup
        };
        self.put(setup)?;
        let kind = if ladder_only { ChangeKind::LadderEdited } else { ChangeKind::SetupEdited };
        Ok(ChangeName::many(kind, 1))
    }

    fn replace(&mut self, other: &Program) -> Result<ChangeName, Refusal> {
        self.replace_table(&other.topics, |p| &p.topics)?;
        self.put(&other.setup)?;
        self.put(&other.rules)?;
        self.replace_table(&other.people, |p| &p.people)?;
        self.replace_table(&other.constraints, |p| &p.constraints)?;
        self.replace_table(&other.runs, |p| &p.runs)?;
        self.replace_table(&other.pairs, |p| &p.pairs)?;
        self.replace_table(&other.forms, |p| &p.forms)?;
        self.replace_table(&other.seals, |p| &p.seals)?;
        self.replace_table(&other.answers, |p| &p.answers)?;
        self.replace_table(&other.sessions, |p| &p.sessions)?;
        self.replace_table(&other.thanks, |p| &p.thanks)?;
        self.replace_table(&other.reminders, |p| &p.reminders)?;
        self.replace_table(&other.scenarios, |p| &p.scenarios)?;
        let gone: Vec<RecordRef> =
            self.program.unknown.keys().filter(|k| !other.unknown.contains_key(*k)).cloned().collect();
        for place in &gone {
            self.remove(place)?;
        }
        for (place, value) in &other.unknown {
            if self.program.unknown.get(place) != Some(value) {
                self.remove(place)?;
                self.edit(Edit::Make { place: place.clone(), value: value.clone() })?;
            }
        }
        Ok(ChangeName::about(ChangeKind::ProgramReplaced, &[&other.setup.name]))
    }

    fn replace_table<R: Record>(
        &mut self,
        new: &super::Table<R>,
        table: fn(&Program) -> &super::Table<R>,
    ) -> Result<(), Misfit> {
        let gone: Vec<RecordRef> = table(self.program)
            .iter()
            .filter(|(key, _)| !new.contains_key(key))
            .map(|(_, record)| record.place())
            .collect();
        for place in &gone {
            self.remove(place)?;
        }
        new.values().try_for_each(|record| self.put(record))
    }
}
