//! What an edit makes of a form.

use crate::library::form_questions;
use crate::program::{Bilingual, Extra, Form, Question, QuestionId};

/// What somebody did to a form.
#[derive(Clone, Debug, PartialEq)]
pub enum FormEdit {
    /// Another welcome; empty goes back to ours.
    Welcome(Bilingual),
    /// A question is not asked.
    LeaveOut(QuestionId),
    /// It is asked again.
    BringBack(QuestionId),
    /// A question in other words; empty, or ours again, goes back to ours.
    Reword(QuestionId, Bilingual),
    /// A question to another place, counted from 0 among all of the form, those left out included.
    Move(QuestionId, usize),
    /// Whether one can go on without answering a question of one's own.
    Required(QuestionId, bool),
    /// New questions at the end; those there already, by id, are left as they are.
    Add(Vec<Question>),
    /// A question of one's own, changed.
    Change(Box<Question>),
    /// A question of one's own away for good.
    Remove(QuestionId),
    /// The form as we bring it. What newer versions keep in it stays.
    Original,
}

/// All questions of a form in its order, those left out included.
pub(super) fn all_questions(form: &Form) -> Vec<Question> {
    let nothing_left_out = Form { dropped: Vec::new(), ..form.clone() };
    nothing_left_out.questions(&form_questions(form.kind))
}

/// The form after an edit.
pub fn edited(form: &Form, edit: &FormEdit) -> Form {
    let mut new = form.clone();
    match edit {
        FormEdit::Welcome(text) => new.welcome = trimmed(text),
        FormEdit::LeaveOut(id) if !new.dropped.contains(id) => new.dropped.push(id.clone()),
        FormEdit::LeaveOut(_) => {}
        FormEdit::BringBack(id) => new.dropped.retain(|dropped| dropped != id),
        FormEdit::Reword(id, text) => reword(&mut new, id, text),
        FormEdit::Move(id, place) => move_to(&mut new, id, *place),
        FormEdit::Required(id, required) => {
            if let Some(own) = new.added.iter_mut().find(|own| &own.id == id) {
                own.required = *required;
            }
        }
        FormEdit::Add(questions) => add(&mut new, questions),
        FormEdit::Change(question) => {
            if let Some(own) = new.added.iter_mut().find(|own| own.id == question.id) {
                own.clone_from(question);
            }
        }
        FormEdit::Remove(id) => {
            new.added.retain(|own| &own.id != id);
            new.dropped.retain(|other| other != id);
            new.order.retain(|other| other != id);
            new.reworded.remove(id);
        }
        FormEdit::Original => {
            let extra: Extra = new.extra.clone();
            new = Form { version: form.version, extra, ..Form::unchanged(form.kind) };
        }
    }
    new
}

fn trimmed(text: &Bilingual) -> Bilingual {
    Bilingual { id: text.id.trim().to_owned(), en: text.en.trim().to_owned() }
}

fn reword(form: &mut Form, id: &QuestionId, text: &Bilingual) {
    let text = trimmed(text);
    if let Some(own) = form.added.iter_mut().find(|own| &own.id == id) {
        if !text.is_empty() {
            own.text = text;
        }
        return;
    }
    let ours = form_questions(form.kind).into_iter().find(|question| &question.id == id);
    if text.is_empty() || ours.is_none_or(|ours| ours.text == text) {
        form.reworded.remove(id);
    } else {
        form.reworded.insert(id.clone(), text);
    }
}

fn move_to(form: &mut Form, id: &QuestionId, place: usize) {
    let mut order: Vec<QuestionId> = all_questions(form).into_iter().map(|question| question.id).collect();
    let Some(from) = order.iter().position(|other| other == id) else { return };
    let moved = order.remove(from);
    order.insert(place.min(order.len()), moved);
    form.order = Vec::new();
    let as_we_bring_it: Vec<QuestionId> =
        all_questions(form).into_iter().map(|question| question.id).collect();
    if order != as_we_bring_it {
        form.order = order;
    }
}

/// New questions come last, but before the consent, which is what one agrees to after having seen everything.
fn add(form: &mut Form, questions: &[Question]) {
    let there: Vec<QuestionId> = all_questions(form).into_iter().map(|question| question.id).collect();
    let new: Vec<Question> = questions.iter().filter(|q| !there.contains(&q.id)).cloned().collect();
    let consent = form_questions(form.kind)
        .into_iter()
        .find(|question| matches!(question.kind, crate::program::QuestionKind::Consent(_)))
        .map(|question| question.id);
    form.added.extend(new.iter().cloned());
    let Some(at) = consent.and_then(|id| there.iter().position(|other| *other == id)) else { return };
    let mut order = there;
    for (offset, question) in new.iter().enumerate() {
        order.insert(at + offset, question.id.clone());
    }
    form.order = order;
}
