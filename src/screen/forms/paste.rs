//! A scale that the company has a licence for, pasted line by line.

use super::own::OwnQuestion;
use crate::language::Words;
use crate::program::{Bilingual, Form, ItemSource, MOST_OWN_QUESTIONS, Question, QuestionId};

/// Why a pasted scale is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PasteFault {
    /// No line says anything.
    NoItems,
    /// Whose scale it is and under which licence is not said.
    NoCredit,
    /// The ends of the scale are not named.
    NoEnds,
    /// More questions than a form can have.
    TooMany {
        /// How many there would be.
        count: usize,
    },
}

/// Why, in words.
pub fn paste_fault(words: Words, fault: PasteFault) -> String {
    match fault {
        PasteFault::NoItems => words.forms_paste_none(),
        PasteFault::NoCredit => words.forms_paste_no_credit(),
        PasteFault::NoEnds => words.forms_no_ends(),
        PasteFault::TooMany { count } => words.problem_too_many_questions(count, MOST_OWN_QUESTIONS),
    }
}

/// One scale question a line. Numbers and dashes in front go; a line that comes twice is asked once.
///
/// # Errors
/// [`PasteFault`].
pub fn pasted_scale(
    form: &Form,
    lines: &str,
    credit: &str,
    low: &str,
    high: &str,
    mut fresh: impl FnMut() -> String,
) -> Result<Vec<Question>, PasteFault> {
    let mut items: Vec<&str> = Vec::new();
    for item in lines.lines().map(bare).filter(|item| !item.is_empty()) {
        if !items.contains(&item) {
            items.push(item);
        }
    }
    let count = form.added.len() + items.len();
    match () {
        () if items.is_empty() => return Err(PasteFault::NoItems),
        () if credit.trim().is_empty() => return Err(PasteFault::NoCredit),
        () if low.trim().is_empty() || high.trim().is_empty() => return Err(PasteFault::NoEnds),
        () if count > MOST_OWN_QUESTIONS => return Err(PasteFault::TooMany { count }),
        () => {}
    }
    let source = ItemSource::Licensed(credit.trim().to_owned());
    let question = |item: &str| {
        let own = OwnQuestion {
            kind: "scale",
            text: Bilingual::same(item),
            low: Bilingual::same(low.trim()),
            high: Bilingual::same(high.trim()),
            ..OwnQuestion::default()
        };
        own.question(None, QuestionId::new(fresh()))
    };
    let made: Result<Vec<Question>, _> = items.into_iter().map(question).collect();
    let made = made.map_err(|_| PasteFault::NoItems)?;
    Ok(made.into_iter().map(|q| Question { source: source.clone(), ..q }).collect())
}

/// A line without the number or the dash in front of it.
fn bare(line: &str) -> &str {
    let line = line.trim().trim_start_matches(['-', '*', '•', '–', '—']).trim_start();
    let digits = line.chars().take_while(char::is_ascii_digit).count();
    match line.get(digits..).and_then(|rest| rest.strip_prefix(['.', ')'])) {
        Some(rest) if digits > 0 => rest.trim(),
        _ => line.trim(),
    }
}
