//! Who has not answered yet.

use crate::language::Words;
use crate::library::form_name;
use crate::program::{FormKind, Person, PersonId, Program};
use std::collections::BTreeSet;

/// Most names in a line.
const MOST_NAMES: usize = 8;

/// A form and who has not answered it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WaitingLine {
    /// Which form.
    pub kind: FormKind,
    /// How many have answered, of how many.
    pub said: String,
    /// Who has not; empty when everyone has.
    pub names: String,
}

/// The forms that people have been answering, with who has not. Only the newest round counts for forms that are asked
/// again and again.
pub fn waiting(program: &Program, words: Words) -> Vec<WaitingLine> {
    FormKind::ALL.into_iter().filter_map(|kind| line(program, kind, words)).collect()
}

/// Who is expected to answer a form.
pub fn expected(program: &Program, kind: FormKind) -> Vec<&Person> {
    let paired: BTreeSet<&PersonId> =
        program.pairs.keys().flat_map(|pair| [&pair.mentor, &pair.mentee]).collect();
    let is_asked = |person: &&Person| match kind {
        FormKind::IntakeMentor => person.role.mentors(),
        FormKind::IntakeMentee => person.role.learns(),
        _ => paired.is_empty() || paired.contains(&person.id),
    };
    program.people.values().filter(|person| !person.paused).filter(is_asked).collect()
}

/// Who has answered the newest round of a form.
pub fn answered(program: &Program, kind: FormKind) -> BTreeSet<&PersonId> {
    let of_form = || program.answers.values().filter(|answer| answer.form == kind.form_id());
    let newest = of_form().map(|answer| answer.round.as_str()).max();
    of_form().filter(|answer| Some(answer.round.as_str()) == newest).map(|answer| &answer.person).collect()
}

fn line(program: &Program, kind: FormKind, words: Words) -> Option<WaitingLine> {
    let done = answered(program, kind);
    // Thanks are given, not owed.
    if done.is_empty() || kind == FormKind::Appreciation {
        return None;
    }
    let expected = expected(program, kind);
    let mut missing: Vec<&str> = expected
        .iter()
        .filter(|person| !done.contains(&person.id))
        .map(|person| person.name.as_str())
        .collect();
    missing.sort_unstable();
    let more = missing.len().saturating_sub(MOST_NAMES);
    let names = missing.iter().take(MOST_NAMES).copied().collect::<Vec<_>>().join(", ");
    let names = match (names.is_empty(), more) {
        (true, _) => String::new(),
        (false, 0) => words.answers_waiting_all_names(&names),
        (false, more) => words.answers_waiting_names(&names, more),
    };
    let count = expected.len() - missing.len();
    let form = words.pick(&form_name(kind));
    Some(WaitingLine { kind, said: words.answers_waiting_line(&form, count, expected.len()), names })
}
