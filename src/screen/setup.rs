//! The settings: an edit of one field, what is wrong with it, which settings are as in the template, what is left.

use super::Place;
use super::start::what;
use crate::language::Words;
use crate::library::{self, Origin, What};
use crate::program::{
    AddressForm, Format, Grade, GradeId, GroupForm, Person, Problem, Program, Rhythm, Setup, blank_name,
    check_setup,
};
use chrono::{Months, NaiveDate};

/// A field of the settings.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)] // each is the field of the same name
pub enum Field {
    Name,
    Organisation,
    Purpose,
    Signs,
    Sponsor,
    Starts,
    Ends,
    Rhythm,
    Minutes,
    Count,
    Circle,
    Formats,
    Group,
    Address,
    Ladder,
}

/// What somebody did to one field.
#[derive(Clone, Debug, PartialEq)]
pub enum SetupEdit {
    /// A text: name, organisation, purpose, signs (one a line), sponsor; a day such as `2027-01-31`, or nothing; the
    /// value of a choice such as `weekly`.
    Text(Field, String),
    /// A number: minutes, count, circle.
    Number(Field, i32),
    /// A kind of session on or off.
    Format(Format, bool),
    /// A new step at the top.
    AddGrade(GradeId, String),
    /// Another name for a step.
    RenameGrade(GradeId, String),
    /// A step to another place, counted from the lowest.
    MoveGrade(GradeId, usize),
    /// A step away.
    RemoveGrade(GradeId),
    /// Steps of a usual ladder.
    UseLadder(Vec<Grade>),
}

/// What is wrong with an edit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// As everywhere.
    Problem(Problem),
    /// No such day.
    BadDate,
    /// No kind of session would be left.
    NoFormat,
}

/// Rhythms with the value of each in files and forms.
pub const RHYTHMS: [(&str, Rhythm); 4] = [
    ("weekly", Rhythm::Weekly),
    ("every-two-weeks", Rhythm::EveryTwoWeeks),
    ("monthly", Rhythm::Monthly),
    ("by-agreement", Rhythm::ByAgreement),
];
/// Group forms with their values.
pub const GROUPS: [(&str, GroupForm); 3] = [
    ("one-to-one", GroupForm::OneToOne),
    ("one-mentor-several-mentees", GroupForm::OneMentorSeveralMentees),
    ("several-mentors-one-mentee", GroupForm::SeveralMentorsOneMentee),
];
/// Address forms with their values.
pub const ADDRESSES: [(&str, AddressForm); 4] = [
    ("anda", AddressForm::Anda),
    ("bapak-ibu", AddressForm::BapakIbu),
    ("kamu", AddressForm::Kamu),
    ("first-name", AddressForm::FirstName),
];
/// Kinds of session in order.
pub const FORMATS: [Format; 3] = [Format::CasualTalk, Format::HandsOn, Format::ProjectObservation];

/// The value of a choice in one of the lists above.
pub fn value_of<T: PartialEq>(list: &[(&'static str, T)], chosen: &T) -> &'static str {
    list.iter().find(|(_, item)| item == chosen).map_or("", |(value, _)| value)
}

fn choose<T: Copy>(list: &[(&'static str, T)], value: &str, slot: &mut T) {
    if let Some((_, item)) = list.iter().find(|(v, _)| *v == value) {
        *slot = *item;
    }
}

fn day(text: &str) -> Result<Option<NaiveDate>, Fault> {
    if text.trim().is_empty() {
        return Ok(None);
    }
    NaiveDate::parse_from_str(text.trim(), "%Y-%m-%d").map(Some).map_err(|_| Fault::BadDate)
}

fn number(value: i32) -> u16 {
    u16::try_from(value.max(0)).unwrap_or(u16::MAX)
}

/// The settings after an edit, or what is wrong with it.
///
/// # Errors
/// [`Fault`] when the edit cannot be; the settings stay as they are.
pub fn edited(setup: &Setup, edit: &SetupEdit) -> Result<Setup, Fault> {
    let mut new = setup.clone();
    match edit {
        SetupEdit::Text(field, text) => edit_text(&mut new, *field, text)?,
        SetupEdit::Number(field, value) => match field {
            Field::Minutes => new.session_minutes = number(*value),
            Field::Count => new.session_count = number(*value),
            Field::Circle => new.circle_months = u8::try_from(*value).unwrap_or(u8::MAX),
            _ => {}
        },
        SetupEdit::Format(format, on) => {
            new.formats = FORMATS
                .into_iter()
                .filter(|f| if f == format { *on } else { setup.formats.contains(f) })
                .collect();
            if new.formats.is_empty() {
                return Err(Fault::NoFormat);
            }
        }
        SetupEdit::AddGrade(id, name) => new.grades.push(Grade::named(id.clone(), name.trim())),
        SetupEdit::RenameGrade(id, name) => {
            if let Some(grade) = new.grades.iter_mut().find(|g| &g.id == id) {
                name.trim().clone_into(&mut grade.name);
            }
        }
        SetupEdit::MoveGrade(id, place) => {
            if let Some(from) = setup.rank(id) {
                let grade = new.grades.remove(from);
                new.grades.insert((*place).min(new.grades.len()), grade);
            }
        }
        SetupEdit::RemoveGrade(id) => new.grades.retain(|g| &g.id != id),
        SetupEdit::UseLadder(steps) => new.grades.extend(steps.iter().cloned()),
    }
    match check_setup(&new) {
        Some(problem) => Err(Fault::Problem(problem)),
        None => Ok(new),
    }
}

fn edit_text(new: &mut Setup, field: Field, text: &str) -> Result<(), Fault> {
    let line = text.trim().to_owned();
    match field {
        Field::Name if blank_name(&line) => return Err(Fault::Problem(Problem::BlankName)),
        Field::Name => new.name = line,
        Field::Organisation => new.organisation = line,
        Field::Purpose => new.purpose = line,
        Field::Sponsor => new.sponsor = line,
        Field::Signs => {
            new.success_signs =
                line.lines().map(str::trim).filter(|l| !l.is_empty()).map(str::to_owned).collect();
        }
        Field::Starts => new.starts = day(text)?,
        Field::Ends => new.ends = day(text)?,
        Field::Rhythm => choose(&RHYTHMS, text, &mut new.rhythm),
        Field::Group => choose(&GROUPS, text, &mut new.group_form),
        Field::Address => choose(&ADDRESSES, text, &mut new.address),
        Field::Minutes | Field::Count | Field::Circle | Field::Formats | Field::Ladder => {}
    }
    Ok(())
}

/// What is wrong, in words.
pub fn fault(words: Words, fault: &Fault, program: &Program) -> String {
    match fault {
        Fault::Problem(problem) => crate::language::problem(words, problem, program),
        Fault::BadDate => words.setup_bad_date(),
        Fault::NoFormat => words.setup_no_format(),
    }
}

/// Which field an edit is of.
pub fn field_of(edit: &SetupEdit) -> Field {
    match edit {
        SetupEdit::Text(field, _) | SetupEdit::Number(field, _) => *field,
        SetupEdit::Format(..) => Field::Formats,
        _ => Field::Ladder,
    }
}

/// A setting that is still as the template made it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark {
    /// Whether a source tells.
    pub sourced: bool,
    /// "Sourced", "Assumed".
    pub text: String,
    /// What it means and who tells.
    pub note: String,
}

/// The mark of a field: none where there is no template, the template does not speak of it, or it was changed.
pub fn mark(setup: &Setup, field: Field, words: Words) -> Option<Mark> {
    let template = library::template(setup.template.as_deref()?)?;
    let (preset, _) = template.preset();
    let (about, same) = match field {
        Field::Rhythm => (What::Rhythm, setup.rhythm == preset.rhythm),
        Field::Minutes => (What::SessionMinutes, setup.session_minutes == preset.session_minutes),
        Field::Count => (What::SessionCount, setup.session_count == preset.session_count),
        Field::Circle => (What::CircleMonths, setup.circle_months == preset.circle_months),
        Field::Formats => (What::Formats, setup.formats == preset.formats),
        Field::Group => (What::GroupForm, setup.group_form == preset.group_form),
        _ => return None,
    };
    let setting = template.setting(about).filter(|_| same)?;
    let pick = |said: &library::Said| words.pick(&said.bilingual());
    Some(match &setting.origin {
        Origin::Sourced(source) => Mark {
            sourced: true,
            text: words.start_sourced(),
            note: [
                format!("{}: {}.", what(words, about), pick(&setting.value)),
                words.setup_mark_source(&pick(source)),
            ]
            .join(" "),
        },
        Origin::Assumed if template.facts.is_empty() => return None,
        Origin::Assumed => {
            Mark { sourced: false, text: words.start_assumed(), note: words.setup_mark_assumed() }
        }
    })
}

/// The name of the template a program was started from.
pub fn template_name(setup: &Setup, words: Words) -> Option<String> {
    let template = library::template(setup.template.as_deref()?)?;
    Some(words.pick(&template.name.bilingual()))
}

/// The last day that a program of this template would have, where the first is set and the last is not.
pub fn proposed_end(setup: &Setup) -> Option<NaiveDate> {
    let months = setup.template.as_deref().and_then(library::template).map_or(6, |t| t.months);
    let starts = setup.starts.filter(|_| setup.ends.is_none())?;
    starts.checked_add_months(Months::new(months.into()))?.pred_opt()
}

/// Something to do before people can be paired.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NextStep {
    /// What.
    pub label: String,
    /// Whether it is done.
    pub done: bool,
    /// Whether pairing can do without it.
    pub optional: bool,
    /// Where it is done.
    pub place: Place,
}

/// What is there and what is left before people can be paired.
pub fn next_steps(program: &Program, words: Words) -> Vec<NextStep> {
    let people = || program.people.values();
    let step =
        |label: String, done: bool, optional: bool, place: Place| NextStep { label, done, optional, place };
    let can_pair = people().any(Person::can_mentor) && people().any(Person::can_learn);
    let known = people().any(|p| p.can_learn() && !p.needs.is_empty())
        && people().any(|p| p.can_mentor() && !p.offers.is_empty());
    vec![
        step(words.setup_step_name(), !blank_name(&program.setup.name), true, Place::Setup),
        step(words.setup_step_topics(), !program.topics.is_empty(), false, Place::Topics),
        step(words.setup_step_people(), can_pair, false, Place::People),
        step(words.setup_step_needs(), known, false, Place::Needs),
        step(words.setup_step_dates(), program.setup.starts.is_some(), true, Place::Setup),
    ]
}

/// What is left, as a headline.
pub fn next_steps_title(steps: &[NextStep], words: Words) -> String {
    match steps.iter().filter(|s| !s.done && !s.optional).count() {
        0 => words.setup_ready_title(),
        left => words.setup_left_title(left),
    }
}

/// A step of the ladder, with who has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rung {
    /// Which.
    pub id: GradeId,
    /// Its name.
    pub name: String,
    /// Its place from the lowest, from 0.
    pub rank: usize,
    /// Its place from the top, from 1.
    pub from_top: usize,
    /// How many people have it.
    pub people: usize,
}

/// The ladder, the highest step first.
pub fn ladder(program: &Program) -> Vec<Rung> {
    let grades = &program.setup.grades;
    let rung = |(rank, grade): (usize, &Grade)| Rung {
        id: grade.id.clone(),
        name: grade.name.clone(),
        rank,
        from_top: grades.len() - rank,
        people: program.people.values().filter(|p| p.grade.as_ref() == Some(&grade.id)).count(),
    };
    grades.iter().enumerate().map(rung).rev().collect()
}
