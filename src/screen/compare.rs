//! What differs between two programs, counted: shown before a file takes another's place.

use crate::program::{Person, Program, Record, Table};

/// How many records of one kind a file would add, change and take away.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Only in the new one.
    pub added: usize,
    /// In both, with other fields.
    pub changed: usize,
    /// Only in the old one.
    pub gone: usize,
    /// The same in both.
    pub same: usize,
}

/// What replacing one program by another would do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Comparison {
    /// People.
    pub people: Counts,
    /// Topics.
    pub topics: Counts,
    /// Approved pairs.
    pub pairs: Counts,
    /// Whether settings, rules or scenarios differ.
    pub settings: bool,
    /// Names of people who would be gone, at most ten.
    pub people_gone: Vec<String>,
}

impl Comparison {
    /// Whether the two are the same to a person: nothing added, changed or gone.
    pub fn is_same(&self) -> bool {
        let quiet = |c: &Counts| c.added == 0 && c.changed == 0 && c.gone == 0;
        quiet(&self.people) && quiet(&self.topics) && quiet(&self.pairs) && !self.settings
    }
}

/// What would happen to `old` if `new` took its place.
pub fn compare(old: &Program, new: &Program) -> Comparison {
    let gone = |person: &&Person| !new.people.contains_key(&person.id);
    Comparison {
        people: count(&old.people, &new.people),
        topics: count(&old.topics, &new.topics),
        pairs: count(&old.pairs, &new.pairs),
        settings: old.setup != new.setup
            || old.rules != new.rules
            || old.constraints != new.constraints
            || old.scenarios != new.scenarios,
        people_gone: old.people.values().filter(gone).take(10).map(|p| p.name.clone()).collect(),
    }
}

fn count<R: Record>(old: &Table<R>, new: &Table<R>) -> Counts {
    let mut counts = Counts::default();
    for (key, record) in new {
        match old.get(key) {
            None => counts.added += 1,
            Some(before) if before == record => counts.same += 1,
            Some(_) => counts.changed += 1,
        }
    }
    counts.gone = old.keys().filter(|key| !new.contains_key(key)).count();
    counts
}

/// What a file holds, in figures.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contents {
    /// The program's name.
    pub name: String,
    /// The organisation's name.
    pub organisation: String,
    /// People who can mentor.
    pub mentors: usize,
    /// People who can learn.
    pub mentees: usize,
    /// Everyone.
    pub people: usize,
    /// Topics.
    pub topics: usize,
    /// Approved pairs.
    pub pairs: usize,
}

/// What a program holds, in figures.
pub fn contents(program: &Program) -> Contents {
    let having = |role: fn(&Person) -> bool| program.people.values().filter(|p| role(p)).count();
    Contents {
        name: program.setup.name.clone(),
        organisation: program.setup.organisation.clone(),
        mentors: having(|p| p.role.mentors()),
        mentees: having(|p| p.role.learns()),
        people: program.people.len(),
        topics: program.topics.len(),
        pairs: program.pairs.len(),
    }
}

/// A name for a file, from a program's: lower case, plain letters and digits, words joined by hyphens.
pub fn file_name(name: &str) -> String {
    let plain: String =
        name.to_lowercase().chars().map(|c| if c.is_ascii_alphanumeric() { c } else { ' ' }).collect();
    let words: Vec<&str> = plain.split_whitespace().take(8).collect();
    if words.is_empty() { "balik".to_owned() } else { words.join("-") }
}
