//! Training paths: short steps to read before the first session, each with words to say and a self-check.

use super::handbook::{Block, blocks};
use super::sheet::{Fault, Field, Flaw, ITEM, Section, Sheet, TEXT};

/// A path for one role.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Path {
    /// Its key: the name of its file, `mentor` or `mentee`.
    pub key: String,
    /// What it is called.
    pub title: String,
    /// How it is meant to be used.
    pub about: String,
    /// Its steps, in order.
    pub steps: Vec<Step>,
}

/// A step of a path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// Its key.
    pub key: String,
    /// What it is called.
    pub title: String,
    /// How long it takes, in minutes.
    pub minutes: u8,
    /// What to read.
    pub blocks: Vec<Block>,
    /// What to try once, alone or with a colleague.
    pub practice: String,
    /// Three questions to oneself. Nobody else sees the answers.
    pub checks: Vec<SelfCheck>,
}

/// A question to oneself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SelfCheck {
    /// The question.
    pub question: String,
    /// Two or three answers, one of them better.
    pub choices: Vec<Choice>,
    /// Why that one is better.
    pub why: String,
}

/// An answer of a self-check.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// The answer.
    pub text: String,
    /// Whether it is the better one.
    pub better: bool,
}

impl Path {
    /// Reads the file of a path.
    ///
    /// # Errors
    /// The first thing that is wrong, with its line.
    pub fn read(key: &str, text: &str) -> Result<Self, Fault> {
        let sheet = Sheet::read(text)?;
        sheet.head.has(&[("about", 1..=1)])?;
        Ok(Self {
            key: key.to_owned(),
            title: sheet.head.heading.to_owned(),
            about: sheet.head.one("about"),
            steps: sheet.sections.iter().map(step).collect::<Result<_, _>>()?,
        })
    }

    /// The step with this key.
    pub fn step(&self, key: &str) -> Option<&Step> {
        self.steps.iter().find(|s| s.key == key)
    }
}

fn step(section: &Section<'_>) -> Result<Step, Fault> {
    section.has(&[
        ("minutes", 1..=1),
        (TEXT, 2..=6),
        (ITEM, 0..=6),
        ("say", 1..=4),
        ("practice", 1..=1),
        ("check", 3..=3),
        ("option", 3..=6),
        ("better", 3..=3),
        ("why", 3..=3),
    ])?;
    Ok(Step {
        key: section.key.to_owned(),
        title: section.heading.to_owned(),
        minutes: section.minutes()?,
        blocks: blocks(section),
        practice: section.one("practice"),
        checks: checks(&section.fields)?,
    })
}

fn checks(fields: &[Field<'_>]) -> Result<Vec<SelfCheck>, Fault> {
    let mut checks: Vec<SelfCheck> = Vec::new();
    for field in fields {
        let text = field.text.to_owned();
        let open = checks.last_mut().filter(|check| check.why.is_empty());
        match (field.key, open) {
            ("check", None) => {
                checks.push(SelfCheck { question: text, choices: Vec::new(), why: String::new() });
            }
            (key @ ("option" | "better"), Some(check)) => {
                check.choices.push(Choice { text, better: key == "better" });
            }
            ("why", Some(check)) if check.choices.len() > 1 && better(check) == 1 => check.why = text,
            ("check" | "option" | "better" | "why", _) => return Err(Flaw::BadCheck.at(field.line)),
            _ => {}
        }
    }
    Ok(checks)
}

fn better(check: &SelfCheck) -> usize {
    check.choices.iter().filter(|choice| choice.better).count()
}
