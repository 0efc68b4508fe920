//! Letters as they are looked at before anything changes.

use crate::exchange::answers::{AnswerPlan, Comes, Planned, Standing, Who};
use crate::language::{Words, field_name, fill_note, problem, told};
use crate::library::form_name;
use crate::program::{PersonId, Program, Question, Reply, SeenBy, TopicId};
use crate::screen::fill::said_lines;
use crate::screen::person::PersonChoice;

/// A field before and after.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct ChangeLine {
    /// Which field.
    pub field: String,
    /// As it is.
    pub old: String,
    /// As it would be.
    pub new: String,
}

/// A letter before it is taken in.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct ReviewRow {
    /// Its place among the arrivals.
    pub at: usize,
    /// Who it is from, as far as is known.
    pub name: String,
    /// Which form.
    pub form: String,
    /// What is to be known at a glance: new person, late, replaces an earlier one.
    pub marks: Vec<String>,
    /// What changes in the profile.
    pub changes: Vec<ChangeLine>,
    /// What was replied and fills nothing in: question and reply.
    pub replies: Vec<(String, String)>,
    /// What is to be known before taking it in.
    pub notes: Vec<String>,
    /// Whether it cannot be told who it is from.
    pub asks_who: bool,
    /// Who it may be from.
    pub likely: Vec<PersonChoice>,
    /// Whether it is to be taken in.
    pub ticked: bool,
    /// Whether it can be.
    pub can: bool,
}

/// All letters before they are taken in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Review {
    /// The letters, those that need a look first.
    pub rows: Vec<ReviewRow>,
    /// How many are ticked.
    pub ticked: usize,
    /// How many would add a person.
    pub new_people: usize,
}

/// Letters as they are looked at.
pub fn review(program: &Program, plan: &AnswerPlan, words: Words) -> Review {
    let mut rows: Vec<ReviewRow> = plan.letters.iter().map(|planned| row(program, planned, words)).collect();
    // What waits for a decision stands first; the rest in the order of arrival.
    rows.sort_by_key(|row| (!row.asks_who, row.at));
    let new_people = plan.letters.iter().filter(|planned| planned.ticked && planned.adds_a_person()).count();
    Review { ticked: plan.ticked(), new_people, rows }
}

fn row(program: &Program, planned: &Planned, words: Words) -> ReviewRow {
    let name = if planned.name.is_empty() { words.answers_nameless() } else { planned.name.clone() };
    let mut notes: Vec<String> = planned.notes.iter().map(|note| fill_note(words, note)).collect();
    if let Some(found) = &planned.problem {
        notes.insert(0, problem(words, found, program));
    }
    if planned.private != (0, 0) {
        notes.push(words.answers_private(planned.private.0, planned.private.1));
    }
    let (asks_who, ids): (bool, &[PersonId]) = match &planned.who {
        Who::Unclear { could_be, .. } => (true, could_be),
        Who::New { alike, .. } => (false, alike),
        _ => (false, &[]),
    };
    let change = |change: &crate::exchange::table::FieldChange| ChangeLine {
        field: field_name(words, change.field),
        old: told(words, &change.old),
        new: told(words, &change.new),
    };
    let replied = |(question, said): &(Question, Reply)| {
        let mut text = words.pick(&question.text);
        if question.seen_by == SeenBy::Facilitator && matches!(said, Reply::Text(_)) {
            text = format!("{text} ({})", words.answers_kept_private());
        }
        (text, replied(program, words, Some(question), said))
    };
    ReviewRow {
        at: planned.at,
        name,
        form: words.pick(&form_name(planned.kind)),
        marks: marks(planned, words),
        changes: planned.changes.iter().map(change).collect(),
        replies: planned.replies.iter().map(replied).collect(),
        notes,
        asks_who,
        likely: ids.iter().filter_map(|id| program.people.get(id)).map(PersonChoice::of).collect(),
        ticked: planned.ticked,
        can: planned.can_be_taken(),
    }
}

/// A reply as one text, in the names of a program; none for a question that is gone.
pub(super) fn replied(program: &Program, words: Words, question: Option<&Question>, reply: &Reply) -> String {
    let name = |id: &TopicId| {
        let own = program.topics.get(id).map(|topic| topic.name.clone());
        let known = own.or_else(|| crate::library::topic(id.as_str()).map(|topic| topic.name));
        known.map_or_else(|| id.to_string(), |name| words.pick(&name))
    };
    let topics: Vec<(TopicId, String)> = match reply {
        Reply::Levels(levels) => levels.keys().map(|id| (id.clone(), name(id))).collect(),
        _ => Vec::new(),
    };
    said_lines(words, question, reply, &topics).join("; ")
}

fn marks(planned: &Planned, words: Words) -> Vec<String> {
    let mut marks = Vec::new();
    if planned.adds_a_person() {
        marks.push(words.answers_new_person());
    }
    match planned.standing {
        Standing::First => {}
        Standing::Newer => marks.push(words.answers_newer_version()),
        Standing::Same => marks.push(words.answers_same_version()),
        Standing::Older => marks.push(words.answers_older_version()),
        Standing::Afresh => marks.push(words.answers_afresh()),
    }
    if planned.comes == Comes::Late {
        marks.push(words.answers_late());
    }
    if planned.old_form {
        marks.push(words.answers_old_form());
    }
    marks
}
