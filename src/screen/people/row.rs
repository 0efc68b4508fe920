//! One row of the table.

use crate::program::{Person, PersonId, Program, Role};

/// Something the matching would like to know of somebody and does not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Missing {
    /// A mentee who named no topic: without one, a pair is a guess.
    Needs,
    /// A mentor who offers no topic.
    Offers,
    /// No grade, so who is above whom is not known.
    Grade,
    /// No unit, so pairs across units are not known.
    Unit,
    /// No weekly slot.
    Availability,
    /// No interests.
    Interests,
    /// No style profile.
    Style,
    /// A mentor without the readiness profile.
    Readiness,
    /// A mentee without the openness profile.
    Openness,
}

impl Missing {
    /// All of them, the most important first.
    pub const ALL: [Self; 9] = [
        Self::Needs,
        Self::Offers,
        Self::Grade,
        Self::Unit,
        Self::Availability,
        Self::Interests,
        Self::Style,
        Self::Readiness,
        Self::Openness,
    ];

    /// Whether pairing suffers without it; the others only make a pair better.
    pub fn essential(self) -> bool {
        matches!(self, Self::Needs | Self::Offers | Self::Grade | Self::Unit)
    }

    /// Whether somebody with this role is asked for it.
    pub fn asked_of(self, role: Role) -> bool {
        match self {
            Self::Needs | Self::Openness => role.learns(),
            Self::Offers | Self::Readiness => role.mentors(),
            _ => true,
        }
    }

    /// Whether it is not there. A grade or topic that is gone from the program counts as not there.
    pub fn lacks(self, person: &Person, program: &Program) -> bool {
        if !self.asked_of(person.role) {
            return false;
        }
        match self {
            Self::Needs => !person.needs.iter().any(|n| program.topics.contains_key(&n.topic)),
            Self::Offers => {
                !person.offers.iter().any(|o| o.level > 0 && program.topics.contains_key(&o.topic))
            }
            Self::Grade => person.grade.as_ref().is_none_or(|g| program.setup.rank(g).is_none()),
            Self::Unit => person.unit.as_ref().is_none_or(|u| u.trim().is_empty()),
            Self::Availability => person.availability.is_empty(),
            Self::Interests => person.interests.is_empty(),
            Self::Style => person.style.is_none(),
            Self::Readiness => person.readiness.is_none(),
            Self::Openness => person.openness.is_none(),
        }
    }

    /// All that is missing of a person, the most important first.
    pub fn of(person: &Person, program: &Program) -> Vec<Self> {
        Self::ALL.into_iter().filter(|m| m.lacks(person, program)).collect()
    }
}

/// One person in the table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PersonRow {
    /// Who.
    pub id: PersonId,
    /// Their name.
    pub name: String,
    /// What they are in this program.
    pub role: Role,
    /// Job title; empty when not said.
    pub title: String,
    /// The name of their grade; empty when not said.
    pub grade: String,
    /// The height of their grade, lowest 0.
    pub rank: Option<usize>,
    /// Unit; empty when not said.
    pub unit: String,
    /// Their manager's name; empty when not said.
    pub manager: String,
    /// Where they work; empty when not said.
    pub place: String,
    /// Topics they want to learn.
    pub needs: usize,
    /// Topics they can teach.
    pub offers: usize,
    /// Mentees they take, 0 for who only learns.
    pub mentor_places: u8,
    /// Mentors they want, 0 for who only teaches.
    pub mentee_places: u8,
    /// What is missing, the most important first.
    pub missing: Vec<Missing>,
    /// How much of what is asked of them is there, in percent.
    pub complete: u8,
    /// Sits this round out.
    pub paused: bool,
    /// Names of those they are paired with, approved.
    pub approved: Vec<String>,
    /// Names of those the latest run proposes for them, not approved yet.
    pub proposed: Vec<String>,
}

impl PersonRow {
    pub(super) fn of(person: &Person, program: &Program) -> Self {
        let text = |field: &Option<String>| field.as_deref().map_or("", str::trim).to_owned();
        let rank = person.grade.as_ref().and_then(|g| program.setup.rank(g));
        let grade = person.grade.as_ref().and_then(|g| program.setup.grade_name(g));
        let missing = Missing::of(person, program);
        let asked = Missing::ALL.into_iter().filter(|m| m.asked_of(person.role)).count();
        let there = (asked - missing.len()) * 100 / asked.max(1);
        Self {
            id: person.id.clone(),
            name: person.name.clone(),
            role: person.role,
            title: text(&person.job_title),
            grade: grade.unwrap_or_default().to_owned(),
            rank,
            unit: text(&person.unit),
            manager: super::index::manager_name(person, program).unwrap_or_default().to_owned(),
            place: text(&person.place),
            needs: person.needs.len(),
            offers: person.offers.len(),
            mentor_places: if person.role.mentors() { person.mentor_capacity } else { 0 },
            mentee_places: if person.role.learns() { person.mentee_capacity } else { 0 },
            missing,
            complete: u8::try_from(there).unwrap_or(100),
            paused: person.paused,
            approved: Vec::new(),
            proposed: Vec::new(),
        }
    }

    /// What pairing suffers from, of all that is missing.
    pub fn essential_missing(&self) -> impl Iterator<Item = Missing> + '_ {
        self.missing.iter().copied().filter(|m| m.essential())
    }
}
