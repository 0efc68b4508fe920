//! Program templates: known programs as settings that can be run, each marked as sourced or assumed.

use super::Said;
use super::content::templates::TEMPLATES;
use crate::program::{Rules, Setup};

/// Where a setting of a template comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// Told in a source, named here.
    Sourced(Said),
    /// Not known; chosen by us so that the program can run.
    Assumed,
}

/// What a setting of a template is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum What {
    /// Who started it, and how.
    Start,
    /// Who teaches whom.
    People,
    /// How far apart the grades are.
    Gap,
    /// How pairs are found.
    Pairing,
    /// How many mentees a mentor takes.
    MentorCapacity,
    /// What it is about.
    Topics,
    /// How often a pair meets.
    Rhythm,
    /// How many sessions a pair has.
    SessionCount,
    /// How long a session takes.
    SessionMinutes,
    /// How long the program runs.
    Months,
    /// What sessions are like.
    Formats,
    /// Who sits with whom.
    GroupForm,
    /// How often mentors meet each other.
    CircleMonths,
    /// How mentors are prepared.
    Training,
    /// Who leads the sessions.
    Lead,
    /// Who writes what is learned.
    Curriculum,
    /// How both sides are asked how it goes.
    CheckIns,
    /// How it ends.
    Close,
}

/// One setting of a template.
#[derive(Clone, Copy, Debug)]
pub struct Setting {
    /// What it is about.
    pub what: What,
    /// What it is, in words.
    pub value: Said,
    /// Where it comes from.
    pub origin: Origin,
}

/// Something known about the program a template follows.
#[derive(Clone, Copy, Debug)]
pub struct Fact {
    /// The fact.
    pub says: Said,
    /// Who tells it.
    pub source: Said,
}

/// A program to start from.
#[derive(Clone, Copy, Debug)]
pub struct Template {
    /// Its id, kept in [`Setup::template`].
    pub id: &'static str,
    /// What it is called.
    pub name: Said,
    /// What is special about it, in one sentence.
    pub special: Said,
    /// The purpose it proposes.
    pub purpose: Said,
    /// The signs of success it proposes.
    pub signs: &'static [Said],
    /// What to say beside it, where the story is often retold wrongly.
    pub note: Option<Said>,
    /// What is known.
    pub facts: &'static [Fact],
    /// What is not known.
    pub unknown: &'static [Said],
    /// Every setting it makes or advises.
    pub settings: &'static [Setting],
    /// Ids of the topics it brings.
    pub topics: &'static [&'static str],
    /// How long it runs, in months, for proposing a last day.
    pub months: u8,
    /// How many mentees a mentor takes, where a list does not say.
    pub mentor_capacity: u8,
    /// Makes setup and rules what the template says.
    pub(super) preset: fn(&mut Setup, &mut Rules),
}

impl Template {
    /// The setup and rules it starts a program with; texts that need a language are left empty.
    pub fn preset(&self) -> (Setup, Rules) {
        let mut setup = Setup { template: Some(self.id.to_owned()), ..Setup::default() };
        let mut rules = Rules::default();
        (self.preset)(&mut setup, &mut rules);
        (setup, rules)
    }

    /// Its setting about something.
    pub fn setting(&self, what: What) -> Option<&'static Setting> {
        self.settings.iter().find(|s| s.what == what)
    }
}

/// All templates, the default first.
pub fn templates() -> &'static [Template] {
    TEMPLATES
}

/// The template with this id.
pub fn template(id: &str) -> Option<&'static Template> {
    TEMPLATES.iter().find(|t| t.id == id)
}
