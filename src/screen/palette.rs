//! What the palette finds for a text.

use crate::program::{PersonId, Program};

/// Most people shown at once.
pub const MOST_PEOPLE: usize = 8;

/// People whose name has every word of the text, those whose name starts with it first.
pub fn people_named(program: &Program, text: &str) -> Vec<(PersonId, String, Option<String>)> {
    let wanted: Vec<String> = text.split_whitespace().map(str::to_lowercase).collect();
    if wanted.is_empty() {
        return Vec::new();
    }
    let mut found: Vec<_> = program
        .people
        .values()
        .filter_map(|person| {
            let name = person.name.to_lowercase();
            let hit = wanted.iter().all(|word| name.contains(word.as_str()));
            hit.then(|| (!wanted.first().is_some_and(|w| name.starts_with(w.as_str())), name, person))
        })
        .collect();
    found.sort_by(|a, b| (a.0, &a.1).cmp(&(b.0, &b.1)));
    found
        .into_iter()
        .take(MOST_PEOPLE)
        .map(|(_, _, person)| (person.id.clone(), person.name.clone(), person.job_title.clone()))
        .collect()
}

/// Whether a label begins with a text.
pub fn begins(label: &str, text: &str) -> bool {
    !text.trim().is_empty() && label.to_lowercase().starts_with(&text.trim().to_lowercase())
}

/// Whether a label has every word of a text.
pub fn hits(label: &str, text: &str) -> bool {
    let label = label.to_lowercase();
    text.split_whitespace().all(|word| label.contains(&word.to_lowercase()))
}
