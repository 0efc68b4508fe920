//! The format of a guide file, strict so that a slip of the pen never reaches a reader.
//!
//! ```text
//! # Title                      once, first
//! about: One line.             a field: a word in small letters, a colon, its text
//! ## [key] Heading             a section with its key, which is the same in both languages
//! A paragraph is one line.
//! - So is an item.
//! ```
//!
//! Empty lines mean nothing. Which fields there are, and how often, is said by each kind of file.

use std::fmt;
use std::ops::RangeInclusive;
use thiserror::Error;

/// The key of a paragraph.
pub(super) const TEXT: &str = "";
/// The key of an item of a list.
pub(super) const ITEM: &str = "-";

/// What is wrong with a guide file, and where.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("line {line}: {flaw}")]
pub struct Fault {
    /// The line, from 1; of a section that lacks something, its heading.
    pub line: usize,
    /// What is wrong.
    pub flaw: Flaw,
}

/// A way to be wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Flaw {
    /// It does not open with `# Title`.
    NoTitle,
    /// A heading that is not `## [key] Heading`.
    BadHeading,
    /// A field that this kind of file does not have.
    UnknownField(String),
    /// A field that comes too seldom or too often.
    Count(&'static str, RangeInclusive<usize>),
    /// A field with nothing in it.
    Empty(String),
    /// A key that is there already.
    Twice(String),
    /// A key or text that means nothing here.
    Unknown(String),
    /// A text that is not a number of minutes from 1 to 90.
    BadMinutes(String),
    /// An answer of a self-check that belongs to no question, or a question without one better answer and a reason.
    BadCheck,
}

impl fmt::Display for Flaw {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoTitle => f.write_str("a guide opens with `# Title`"),
            Self::BadHeading => f.write_str("a heading is `## [key] Heading`"),
            Self::UnknownField(name) => write!(f, "no field `{name}` here"),
            Self::Count(name, range) => {
                let name = if name.is_empty() { "paragraph" } else { name };
                write!(f, "`{name}` comes {} to {} times", range.start(), range.end())
            }
            Self::Empty(name) => write!(f, "`{name}` says nothing"),
            Self::Twice(key) => write!(f, "`{key}` is there already"),
            Self::Unknown(text) => write!(f, "`{text}` means nothing here"),
            Self::BadMinutes(text) => write!(f, "`{text}` is not 1 to 90 minutes"),
            Self::BadCheck => {
                f.write_str("a self-check has a question, answers, one of them better, and a reason")
            }
        }
    }
}

impl Flaw {
    pub(super) fn at(self, line: usize) -> Fault {
        Fault { line, flaw: self }
    }
}

/// A line that says something.
pub(super) struct Field<'a> {
    pub line: usize,
    /// Its name, [`TEXT`] or [`ITEM`].
    pub key: &'a str,
    pub text: &'a str,
}

/// A heading and what stands below it; the head of the file is one too.
pub(super) struct Section<'a> {
    pub line: usize,
    pub key: &'a str,
    pub heading: &'a str,
    pub fields: Vec<Field<'a>>,
}

/// A guide file, read but not yet understood.
pub(super) struct Sheet<'a> {
    pub head: Section<'a>,
    pub sections: Vec<Section<'a>>,
}

impl<'a> Sheet<'a> {
    pub(super) fn read(text: &'a str) -> Result<Self, Fault> {
        let mut lines =
            text.lines().enumerate().map(|(at, l)| (at + 1, l.trim())).filter(|(_, l)| !l.is_empty());
        let (line, title) = lines.next().unwrap_or((1, ""));
        let title = title.strip_prefix("# ").ok_or(Flaw::NoTitle.at(line))?;
        let mut head = Section { line, key: "", heading: title, fields: Vec::new() };
        let mut sections: Vec<Section<'a>> = Vec::new();
        for (line, text) in lines {
            if text.starts_with('#') {
                let (key, heading) = heading(text).ok_or(Flaw::BadHeading.at(line))?;
                if sections.iter().any(|s| s.key == key) {
                    return Err(Flaw::Twice(key.to_owned()).at(line));
                }
                sections.push(Section { line, key, heading, fields: Vec::new() });
                continue;
            }
            let (key, text) = field(text);
            if text.is_empty() {
                return Err(Flaw::Empty(key.to_owned()).at(line));
            }
            sections.last_mut().unwrap_or(&mut head).fields.push(Field { line, key, text });
        }
        Ok(Self { head, sections })
    }
}

fn heading(line: &str) -> Option<(&str, &str)> {
    let (key, heading) = line.strip_prefix("## [")?.split_once("] ")?;
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    (!key.is_empty() && key.chars().all(plain) && !heading.trim().is_empty()).then(|| (key, heading.trim()))
}

fn field(line: &str) -> (&str, &str) {
    if let Some(item) = line.strip_prefix("- ") {
        return (ITEM, item.trim());
    }
    match line.split_once(':') {
        Some((key, text)) if !key.is_empty() && key.chars().all(|c| c.is_ascii_lowercase()) => {
            (key, text.trim())
        }
        _ => (TEXT, line),
    }
}

impl Section<'_> {
    /// Checks that it has these fields this often, and no others.
    pub(super) fn has(&self, wanted: &[(&'static str, RangeInclusive<usize>)]) -> Result<(), Fault> {
        if let Some(field) = self.fields.iter().find(|f| !wanted.iter().any(|(key, _)| *key == f.key)) {
            let name = if field.key == TEXT { field.text } else { field.key };
            return Err(Flaw::UnknownField(name.to_owned()).at(field.line));
        }
        for (key, often) in wanted {
            if !often.contains(&self.fields.iter().filter(|f| f.key == *key).count()) {
                return Err(Flaw::Count(key, often.clone()).at(self.line));
            }
        }
        Ok(())
    }

    fn found(&self, key: &str) -> Option<&Field<'_>> {
        self.fields.iter().find(|f| f.key == key)
    }

    /// The text of a field; empty where it is not.
    pub(super) fn one(&self, key: &str) -> String {
        self.found(key).map(|f| f.text.to_owned()).unwrap_or_default()
    }

    /// The texts of a field that comes more than once, in order.
    pub(super) fn all(&self, key: &str) -> Vec<String> {
        self.fields.iter().filter(|f| f.key == key).map(|f| f.text.to_owned()).collect()
    }

    /// A field of names between commas.
    pub(super) fn names(&self, key: &str) -> Vec<String> {
        let text = self.one(key);
        text.split(',').map(str::trim).filter(|name| !name.is_empty()).map(str::to_owned).collect()
    }

    /// The field `minutes`, 1 to 90.
    pub(super) fn minutes(&self) -> Result<u8, Fault> {
        let Some(field) = self.found("minutes") else {
            return Err(Flaw::Count("minutes", 1..=1).at(self.line));
        };
        let minutes = field.text.parse().ok().filter(|m| (1..=90).contains(m));
        minutes.ok_or_else(|| Flaw::BadMinutes(field.text.to_owned()).at(field.line))
    }

    /// What `known` makes of the section's key.
    pub(super) fn known<T>(&self, known: impl Fn(&str) -> Option<T>) -> Result<T, Fault> {
        known(self.key).ok_or_else(|| Flaw::Unknown(self.key.to_owned()).at(self.line))
    }
}
