//! What letters would change, shown before anything does.

use super::fill::{FillNote, filled};
use super::letter::Letter;
use super::who::{Finder, Who};
use crate::exchange::table::{FieldChange, field_changes};
use crate::library::asked;
use crate::program::{
    Answer, Command, Extra, Form, FormKind, Person, PersonId, Problem, Program, Question, QuestionId, Reply,
    Role, check_person,
};
use chrono::DateTime;
use std::collections::BTreeMap;

/// A letter that arrived, opened.
#[derive(Clone, Debug, PartialEq)]
pub struct Arrival {
    /// The letter.
    pub letter: Letter,
}

/// What the facilitator decided about arrivals, by their place in the list.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AnswerChoices {
    /// Who a letter is from, where that could not be told.
    pub who: BTreeMap<usize, PersonId>,
    /// Letters left aside.
    pub skipped: std::collections::BTreeSet<usize>,
}

/// How a letter stands to what was taken in before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// The first answer of this person to this form.
    First,
    /// A later version of an answer taken in before.
    Newer,
    /// Taken in already, word for word the same version.
    Same,
    /// An earlier version than the one taken in, or than another that came with it.
    Older,
    /// Another letter of the same person to the same form and time: they filled it in afresh.
    Afresh,
}

/// When a letter comes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Comes {
    /// In time, or without a day by which it was expected.
    InTime,
    /// After the day by which it was expected.
    Late,
}

/// A letter with what taking it in would change.
#[derive(Clone, Debug, PartialEq)]
pub struct Planned {
    /// Its place among the arrivals.
    pub at: usize,
    /// The letter.
    pub letter: Letter,
    /// The kind of its form.
    pub kind: FormKind,
    /// Who it is from.
    pub who: Who,
    /// The name to show for whom it is from; empty when none is known.
    pub name: String,
    /// How it stands to what was taken in before.
    pub standing: Standing,
    /// Whether it comes late.
    pub comes: Comes,
    /// Whether it answers an earlier version of the form.
    pub old_form: bool,
    /// What changes in the profile.
    pub changes: Vec<FieldChange>,
    /// How many private wishes, and how many "please not", the answer names and the program knows.
    pub private: (usize, usize),
    /// The replies that stay answers, with their questions, in the order asked.
    pub replies: Vec<(Question, Reply)>,
    /// What the facilitator should know.
    pub notes: Vec<FillNote>,
    /// What would be wrong with the person; then it cannot be taken in.
    pub problem: Option<Problem>,
    /// Whether it is to be taken in.
    pub ticked: bool,
    /// The person as they would be; none when it is unclear who it is.
    person: Option<Person>,
    /// Whether the person is new.
    is_new: bool,
}

/// What taking letters in would change.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AnswerPlan {
    /// Letter by letter, in the order of arrival.
    pub letters: Vec<Planned>,
    /// Places of letters that another program asked for.
    pub strangers: Vec<usize>,
}

/// What taking these letters in would change in a program. Later versions of a letter win over earlier ones; several
/// letters of one person build on each other in the order in which they were written.
pub fn plan_answers(program: &Program, arrivals: &[Arrival], choices: &AnswerChoices) -> AnswerPlan {
    let finder = Finder::new(program);
    let mut plan = AnswerPlan::default();
    // People as earlier letters of this list leave them.
    let mut people: BTreeMap<PersonId, Person> = BTreeMap::new();
    let newest = newest_versions(program, arrivals);
    let mut order: Vec<usize> = (0..arrivals.len()).collect();
    order.sort_by_key(|&at| arrivals.get(at).map(|a| (a.letter.written, a.letter.version)));
    let mut seen = std::collections::BTreeSet::new();
    for at in order {
        let Some(Arrival { letter }) = arrivals.get(at) else { continue };
        if letter.program != program.id {
            plan.strangers.push(at);
            continue;
        }
        let Some(kind) = letter.kind() else { continue };
        let form = program.forms.get(&letter.form).cloned().unwrap_or_else(|| Form::unchanged(kind));
        let questions = asked(&form);
        let who = finder.who(letter, &questions, choices.who.get(&at));
        let repeated = !seen.insert((letter.letter.clone(), letter.version));
        let standing = if repeated { Standing::Same } else { standing(program, letter, &who, &newest) };
        let before = match &who {
            Who::New { name, .. } => {
                let id = PersonId::new(format!("a{}", letter.letter));
                let as_mentor = kind == FormKind::IntakeMentor;
                let role = if as_mentor { Role::Mentor } else { Role::Mentee };
                // An id that is taken belongs to somebody else: then it is unclear who this is.
                (!program.people.contains_key(&id)).then(|| Person::named(id, name, role))
            }
            who => who.person().and_then(|id| program.people.get(id)).cloned(),
        };
        let is_new = matches!(who, Who::New { .. });
        let before = before.map(|person| people.get(&person.id).cloned().unwrap_or(person));
        let after = before.as_ref().map(|person| {
            if kind.is_intake() {
                filled(person, letter, &questions, program, &finder)
            } else {
                (person.clone(), Vec::new())
            }
        });
        let (person, notes) = after.map_or((None, Vec::new()), |(person, notes)| (Some(person), notes));
        let stale = matches!(standing, Standing::Same | Standing::Older);
        let changes = match (&before, &person) {
            (Some(before), Some(after)) if !stale => field_changes(program, before, after),
            _ => Vec::new(),
        };
        let problem = person.as_ref().and_then(|person| check_person(person, program));
        let can = person.is_some() && problem.is_none() && !stale;
        let ticked = can && !choices.skipped.contains(&at);
        if let Some(person) = person.as_ref().filter(|_| ticked) {
            people.insert(person.id.clone(), person.clone());
        }
        let name = person.as_ref().map_or_else(|| given_name(&who), |person| person.name.clone());
        let private = person.as_ref().filter(|_| kind.is_intake() && says_private(letter, &questions));
        plan.letters.push(Planned {
            at,
            letter: letter.clone(),
            kind,
            name,
            standing,
            comes: comes(letter),
            old_form: letter.form_version < form.version,
            changes,
            private: private.map_or((0, 0), |person| (person.wishes.len(), person.vetoes.len())),
            replies: kept_replies(letter, &questions),
            notes,
            problem,
            ticked,
            person: person.filter(|_| can),
            is_new,
            who,
        });
    }
    plan.letters.sort_by_key(|letter| letter.at);
    plan
}

fn given_name(who: &Who) -> String {
    match who {
        Who::New { name, .. } | Who::Unclear { name, .. } => name.clone(),
        _ => String::new(),
    }
}

fn says_private(letter: &Letter, questions: &[Question]) -> bool {
    use crate::program::Fills::{Vetoes, Wishes};
    questions.iter().any(|q| matches!(q.fills, Wishes | Vetoes) && letter.replies.contains_key(&q.id))
}

/// The replies that fill nothing in, with their questions.
fn kept_replies(letter: &Letter, questions: &[Question]) -> Vec<(Question, Reply)> {
    questions
        .iter()
        .filter(|question| question.fills == crate::program::Fills::Nothing)
        .filter_map(|question| Some((question.clone(), letter.replies.get(&question.id)?.clone())))
        .collect()
}

fn comes(letter: &Letter) -> Comes {
    let millis = i64::try_from(letter.written).unwrap_or(i64::MAX);
    // A day of grace: the participant's day may be another than the one in UTC.
    let day = DateTime::from_timestamp_millis(millis).map(|at| at.date_naive());
    let last = letter.until.and_then(|until| until.succ_opt());
    match (day, last) {
        (Some(day), Some(last)) if day > last => Comes::Late,
        _ => Comes::InTime,
    }
}

/// The newest version of each letter, of those taken in and those that arrived.
fn newest_versions(program: &Program, arrivals: &[Arrival]) -> BTreeMap<String, u32> {
    let taken = program.answers.values().map(|answer| (answer.letter.clone(), answer.version));
    let arrived = arrivals.iter().map(|a| (a.letter.letter.clone(), a.letter.version));
    let mut newest: BTreeMap<String, u32> = BTreeMap::new();
    for (letter, version) in taken.chain(arrived) {
        let known = newest.entry(letter).or_default();
        *known = (*known).max(version);
    }
    newest
}

fn standing(program: &Program, letter: &Letter, who: &Who, newest: &BTreeMap<String, u32>) -> Standing {
    let of_letter = |version: u32| program.answers.contains_key(&Answer::id_of(&letter.letter, version));
    if of_letter(letter.version) {
        return Standing::Same;
    }
    if newest.get(&letter.letter).is_some_and(|&newest| newest > letter.version) {
        return Standing::Older;
    }
    if (1..letter.version).any(of_letter) {
        return Standing::Newer;
    }
    let same_form = |answer: &&Answer| {
        Some(&answer.person) == who.person() && answer.form == letter.form && answer.round == letter.round
    };
    match program.answers.values().find(same_form) {
        None => Standing::First,
        Some(_) => Standing::Afresh,
    }
}

impl Planned {
    /// Whether it can be taken in as it stands.
    pub fn can_be_taken(&self) -> bool {
        self.person.is_some()
    }

    /// Whether taking it in adds a person.
    pub fn adds_a_person(&self) -> bool {
        self.is_new && self.person.is_some()
    }

    fn answer(&self, taken_in: u64) -> Option<Answer> {
        let person = self.person.as_ref()?;
        let replies: BTreeMap<QuestionId, Reply> = self.letter.replies.clone();
        Some(Answer {
            id: Answer::id_of(&self.letter.letter, self.letter.version),
            letter: self.letter.letter.clone(),
            version: self.letter.version,
            form: self.letter.form.clone(),
            form_version: self.letter.form_version,
            round: self.letter.round.clone(),
            person: person.id.clone(),
            written: self.letter.written,
            taken_in,
            replies,
            extra: Extra::new(),
        })
    }
}

impl AnswerPlan {
    /// How many letters are to be taken in.
    pub fn ticked(&self) -> usize {
        self.letters.iter().filter(|letter| letter.ticked).count()
    }

    /// The command that takes the ticked letters in. `now` in milliseconds since 1970, UTC.
    pub fn command(&self, now: u64) -> Command {
        let mut ticked: Vec<&Planned> = self.letters.iter().filter(|letter| letter.ticked).collect();
        ticked.sort_by_key(|planned| (planned.letter.written, planned.letter.version));
        let mut people: BTreeMap<PersonId, Person> = BTreeMap::new();
        for planned in &ticked {
            if let Some(person) = &planned.person
                && (planned.kind.is_intake() || !people.contains_key(&person.id))
            {
                people.insert(person.id.clone(), person.clone());
            }
        }
        Command::TakeAnswers {
            answers: ticked.iter().filter_map(|planned| planned.answer(now)).collect(),
            people: people.into_values().collect(),
        }
    }
}
