//! Commands about forms, the keys that answers are sealed to, and the answers themselves.

use super::{ChangeKind, ChangeName, Draft, Record, RecordRef, Refusal};
use crate::program::check::check_form;
use crate::program::{Answer, AnswerId, Form, Person, Seal};
use std::collections::BTreeSet;

impl Draft<'_> {
    /// A changed form is a new version: people who got the older one are told apart.
    pub(super) fn edit_form(&mut self, form: &Form) -> Result<ChangeName, Refusal> {
        if let Some(problem) = check_form(form) {
            return Err(Refusal::BadForm(problem));
        }
        let before = self.program.forms.get(&form.id).cloned().unwrap_or_else(|| Form::unchanged(form.kind));
        if !before.says_the_same(form) {
            self.put(&Form { version: before.version + 1, ..form.clone() })?;
        }
        Ok(ChangeName::many(ChangeKind::FormEdited, 1))
    }

    pub(super) fn make_seal(&mut self, seal: &Seal) -> Result<ChangeName, Refusal> {
        if !self.program.seals.contains_key(&seal.id) {
            self.put(seal)?;
        }
        Ok(ChangeName::many(ChangeKind::SealMade, 1))
    }

    /// People as their answers fill them in, and the answers; one undo takes all of it back.
    pub(super) fn take_answers(
        &mut self,
        answers: &[Answer],
        people: &[Person],
    ) -> Result<ChangeName, Refusal> {
        for person in people {
            self.put(person)?;
        }
        self.checked(people)?;
        for answer in answers {
            if !self.program.people.contains_key(&answer.person) {
                return Err(Refusal::NoSuchPerson);
            }
            self.put(answer)?;
        }
        let who: BTreeSet<_> = answers.iter().map(|answer| &answer.person).collect();
        let only = who.first().filter(|_| who.len() == 1).and_then(|id| self.program.people.get(*id));
        Ok(match only {
            Some(person) => ChangeName::about(ChangeKind::AnswersTaken, &[&person.name]),
            None => ChangeName::many(ChangeKind::AnswersTaken, answers.len()),
        })
    }

    pub(super) fn remove_answers(&mut self, ids: &[AnswerId]) -> Result<ChangeName, Refusal> {
        let places: Vec<RecordRef> =
            ids.iter().filter_map(|id| self.program.answers.get(id)).map(Record::place).collect();
        for place in &places {
            self.remove(place)?;
        }
        Ok(ChangeName::many(ChangeKind::AnswersRemoved, places.len()))
    }
}
