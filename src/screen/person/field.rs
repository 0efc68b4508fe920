//! One edited field at a time: checked, and put into the person as the program has them now, so that nothing
//! that another tab wrote meanwhile is overwritten.

use super::form::{ManagerChoice, NeedForm, OfferForm, PersonForm, all_answers};
use crate::language::{self, Words};
use crate::program::{
    Extra, Manager, Need, Offer, Openness, Person, Problem, Program, Readiness, Style, check_person,
    same_name,
};

/// A field of the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[allow(missing_docs)] // each is the field of PersonForm of the same name
pub enum Field {
    Name,
    EmployeeNo,
    JobTitle,
    Unit,
    Place,
    Contact,
    Role,
    Grade,
    Manager,
    Appraiser,
    Languages,
    Availability,
    Meets,
    MentorPlaces,
    MenteePlaces,
    Needs,
    Offers,
    Interests,
    Style,
    Readiness,
    Openness,
    Wishes,
    Vetoes,
    Consents,
    Note,
    Paused,
}

/// What is wrong with a field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FieldProblem {
    /// Not a whole number.
    NotANumber,
    /// A topic stands there twice.
    TopicTwice,
    /// Something the program refuses.
    Program(Problem),
}

/// A field that cannot be kept as it is, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldError {
    /// Which field.
    pub field: Field,
    /// Why.
    pub problem: FieldProblem,
}

/// An error as a sentence to stand below its field.
pub fn sentence(words: Words, error: &FieldError, program: &Program) -> String {
    match &error.problem {
        FieldProblem::NotANumber => words.person_not_a_number(),
        FieldProblem::TopicTwice => words.person_topic_twice(),
        FieldProblem::Program(problem) => language::problem(words, problem, program),
    }
}

/// The person with one field as the form has it; everything else stays as it is.
///
/// A scale counts once every item is answered: until then the person keeps what they had.
///
/// # Errors
/// [`FieldError`] when the field cannot be kept.
pub fn with_field(
    form: &PersonForm,
    field: Field,
    person: &Person,
    program: &Program,
) -> Result<Person, FieldError> {
    let bad = |problem| FieldError { field, problem };
    let mut edited = person.clone();
    put(&mut edited, form, field).map_err(bad)?;
    if &edited == person {
        return Ok(edited);
    }
    if let Some(problem) = check_person(&edited, program) {
        return Err(bad(FieldProblem::Program(problem)));
    }
    if field == Field::Manager
        && let Some(circle) = loop_through(&edited, program)
    {
        return Err(bad(FieldProblem::Program(circle)));
    }
    Ok(edited)
}

fn put(person: &mut Person, form: &PersonForm, field: Field) -> Result<(), FieldProblem> {
    match field {
        Field::Name => form.name.trim().clone_into(&mut person.name),
        Field::EmployeeNo => person.employee_no = text(&form.employee_no),
        Field::JobTitle => person.job_title = text(&form.job_title),
        Field::Unit => person.unit = text(&form.unit),
        Field::Place => person.place = text(&form.place),
        Field::Contact => person.contact = text(&form.contact),
        Field::Role => person.role = form.role,
        Field::Grade => person.grade.clone_from(&form.grade),
        Field::Manager => {
            person.manager = match &form.manager {
                ManagerChoice::Unsaid => None,
                ManagerChoice::Person(id) => Some(Manager::Person(id.clone())),
                ManagerChoice::Outside(name) => text(name).map(Manager::Outside),
            };
        }
        Field::Appraiser => person.appraiser.clone_from(&form.appraiser),
        Field::Languages => person.languages = tags(&form.languages),
        Field::Availability => person.availability = form.availability,
        Field::Meets => person.meets = form.meets,
        Field::MentorPlaces => person.mentor_capacity = places("mentor_capacity", &form.mentor_places)?,
        Field::MenteePlaces => person.mentee_capacity = places("mentee_capacity", &form.mentee_places)?,
        Field::Needs => person.needs = needs(&form.needs, &person.needs)?,
        Field::Offers => person.offers = offers(&form.offers, &person.offers)?,
        Field::Interests => person.interests = tags(&form.interests),
        Field::Style => put_style(person, form),
        Field::Readiness => put_readiness(person, form),
        Field::Openness => put_openness(person, form),
        Field::Wishes => person.wishes.clone_from(&form.wishes),
        Field::Vetoes => person.vetoes.clone_from(&form.vetoes),
        Field::Consents => person.consents.clone_from(&form.consents),
        Field::Note => form.note.trim_end().clone_into(&mut person.note),
        Field::Paused => person.paused = form.paused,
    }
    Ok(())
}

fn text(field: &str) -> Option<String> {
    Some(field.trim().to_owned()).filter(|t| !t.is_empty())
}

/// Trimmed, without blanks, each once.
fn tags(all: &[String]) -> Vec<String> {
    let mut kept: Vec<String> = Vec::new();
    for tag in all.iter().filter_map(|t| text(t)) {
        if !kept.iter().any(|k| same_name(k, &tag)) {
            kept.push(tag);
        }
    }
    kept
}

fn places(field: &'static str, typed: &str) -> Result<u8, FieldProblem> {
    let number: u32 = typed.trim().parse().map_err(|_| FieldProblem::NotANumber)?;
    u8::try_from(number).ok().filter(|n| *n <= 50).ok_or(FieldProblem::Program(Problem::OutOfRange {
        field,
        value: number,
        low: 0,
        high: 50,
    }))
}

fn needs(lines: &[NeedForm], old: &[Need]) -> Result<Vec<Need>, FieldProblem> {
    each_once(lines.iter().map(|l| &l.topic))?;
    let extra = |line: &NeedForm| old.iter().find(|n| n.topic == line.topic).map(|n| n.extra.clone());
    Ok(lines
        .iter()
        .map(|line| Need {
            topic: line.topic.clone(),
            now: line.now,
            wanted: line.wanted,
            importance: line.importance,
            extra: extra(line).unwrap_or_else(Extra::new),
        })
        .collect())
}

fn offers(lines: &[OfferForm], old: &[Offer]) -> Result<Vec<Offer>, FieldProblem> {
    each_once(lines.iter().map(|l| &l.topic))?;
    let extra = |line: &OfferForm| old.iter().find(|o| o.topic == line.topic).map(|o| o.extra.clone());
    Ok(lines
        .iter()
        .map(|line| Offer {
            topic: line.topic.clone(),
            level: line.level,
            extra: extra(line).unwrap_or_else(Extra::new),
        })
        .collect())
}

fn each_once<'a>(topics: impl Iterator<Item = &'a crate::program::TopicId>) -> Result<(), FieldProblem> {
    let mut seen = std::collections::BTreeSet::new();
    for topic in topics {
        if !seen.insert(topic) {
            return Err(FieldProblem::TopicTwice);
        }
    }
    Ok(())
}

fn put_style(person: &mut Person, form: &PersonForm) {
    if let Some([energy, pace, directness, learning, focus]) = all_answers(&form.style) {
        person.style = Some(Style { energy, pace, directness, learning, focus });
    } else if form.style == [None; 5] {
        person.style = None;
    }
}

fn put_readiness(person: &mut Person, form: &PersonForm) {
    if let Some([skill, confidence, communication, ease_with_rank]) = all_answers(&form.readiness) {
        person.readiness = Some(Readiness { skill, confidence, communication, ease_with_rank });
    } else if form.readiness == [None; 4] {
        person.readiness = None;
    }
}

fn put_openness(person: &mut Person, form: &PersonForm) {
    if let Some([curiosity, admits_gaps, values_the_young, makes_time]) = all_answers(&form.openness) {
        person.openness = Some(Openness { curiosity, admits_gaps, values_the_young, makes_time });
    } else if form.openness == [None; 4] {
        person.openness = None;
    }
}

/// The circle that this person's new manager would close.
fn loop_through(person: &Person, program: &Program) -> Option<Problem> {
    let line = crate::screen::people::reporting_line(program, person.manager_id()?);
    let at = line.iter().position(|id| **id == person.id)?;
    let mut circle = vec![person.id.clone()];
    circle.extend(line.into_iter().take(at).cloned());
    Some(Problem::ReportingLoop(circle))
}
