//! Plays: what to do when a senior holds back, by what one sees.

use super::handbook::in_order;
use super::sheet::{Fault, Section, Sheet};

/// A pattern of resistance, named by what one sees and never by what somebody is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Pattern {
    /// Says there is no time.
    NoTime,
    /// Says they know it already.
    KnowsAlready,
    /// Sends somebody else.
    Delegates,
    /// Lectures the mentor.
    Lectures,
    /// Has cancelled twice.
    CancelsTwice,
    /// Is silent.
    Silence,
    /// Tests the mentor.
    Tests,
    /// Talks about the topic and never tries it.
    OnlyTalks,
}

impl Pattern {
    /// All patterns, in the order of the playbook.
    pub const ALL: [Self; 8] = [
        Self::NoTime,
        Self::KnowsAlready,
        Self::Delegates,
        Self::Lectures,
        Self::CancelsTwice,
        Self::Silence,
        Self::Tests,
        Self::OnlyTalks,
    ];

    /// Its key in files.
    pub const fn key(self) -> &'static str {
        match self {
            Self::NoTime => "no-time",
            Self::KnowsAlready => "knows-already",
            Self::Delegates => "delegates",
            Self::Lectures => "lectures",
            Self::CancelsTwice => "cancels-twice",
            Self::Silence => "silence",
            Self::Tests => "tests",
            Self::OnlyTalks => "only-talks",
        }
    }

    /// The pattern with this key.
    pub fn of_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|p| p.key() == key)
    }
}

/// What to do about a pattern.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Play {
    /// The pattern.
    pub pattern: Pattern,
    /// What the pattern is called.
    pub title: String,
    /// The name of the move.
    pub name: String,
    /// What one sees.
    pub see: String,
    /// What may be behind it, read kindly.
    pub may_mean: String,
    /// The move, step by step.
    pub steps: Vec<String>,
    /// What the facilitator can say.
    pub facilitator: String,
    /// What the mentor can say.
    pub mentor: String,
    /// What the leader behind the program can say.
    pub leader: String,
    /// When to stop.
    pub stop: String,
}

/// Reads the playbook: one play for each pattern.
pub(super) fn read(text: &str) -> Result<Vec<Play>, Fault> {
    let sheet = Sheet::read(text)?;
    sheet.head.has(&[("about", 1..=1)])?;
    in_order(&sheet.sections, &Pattern::ALL.map(Pattern::key))?;
    sheet.sections.iter().map(play).collect()
}

fn play(section: &Section<'_>) -> Result<Play, Fault> {
    section.has(&[
        ("move", 1..=1),
        ("see", 1..=1),
        ("means", 1..=1),
        ("do", 2..=4),
        ("facilitator", 1..=1),
        ("mentor", 1..=1),
        ("leader", 1..=1),
        ("stop", 1..=1),
    ])?;
    Ok(Play {
        pattern: section.known(Pattern::of_key)?,
        title: section.heading.to_owned(),
        name: section.one("move"),
        see: section.one("see"),
        may_mean: section.one("means"),
        steps: section.all("do"),
        facilitator: section.one("facilitator"),
        mentor: section.one("mentor"),
        leader: section.one("leader"),
        stop: section.one("stop"),
    })
}
