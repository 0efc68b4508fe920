//! People in a program.

use super::{Availability, Extra, GradeId, Openness, PersonId, Readiness, Style, TopicId};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// What somebody is in this program.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// Young, teaches upward.
    Mentor,
    /// Senior, learns.
    Mentee,
    /// Teaches in one pair, learns in another.
    Both,
}

impl Role {
    /// Whether somebody with this role can be given a mentee.
    pub fn mentors(self) -> bool {
        matches!(self, Self::Mentor | Self::Both)
    }

    /// Whether somebody with this role can be given a mentor.
    pub fn learns(self) -> bool {
        matches!(self, Self::Mentee | Self::Both)
    }
}

/// Whom somebody reports to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Manager {
    /// Somebody in this program.
    Person(PersonId),
    /// Somebody outside it, by name.
    Outside(String),
}

/// How somebody prefers to meet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum MeetingMode {
    /// Face to face.
    InPerson,
    /// On a screen.
    Online,
    /// As it comes.
    Either,
}

/// A topic somebody wants to learn.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Need {
    /// Which topic.
    pub topic: TopicId,
    /// Level now: 0 (nothing) to 4 (teaches others).
    #[serde(default)]
    pub now: u8,
    /// Level wanted, 0 to 4, above `now`.
    pub wanted: u8,
    /// How important, 1 to 5.
    pub importance: u8,
    /// Fields of newer versions.
    #[serde(flatten)]
    pub extra: Extra,
}

/// A topic somebody can teach.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Offer {
    /// Which topic.
    pub topic: TopicId,
    /// Level: 0 (nothing) to 4 (teaches others).
    pub level: u8,
    /// Fields of newer versions.
    #[serde(flatten)]
    pub extra: Extra,
}

/// A record of consent.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Consent {
    /// What for.
    pub purpose: String,
    /// The wording agreed to.
    pub wording: String,
    /// When.
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pub on: NaiveDate,
    /// Fields of newer versions.
    #[serde(flatten)]
    pub extra: Extra,
}

/// A person in a program.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Person {
    /// Their id in this program.
    pub id: PersonId,
    /// Their name; a single word is a name.
    pub name: String,
    /// What they are in this program.
    pub role: Role,
    /// Employee number or other key of the company's lists; finds them again on import.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub employee_no: Option<String>,
    /// Department, division, branch.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unit: Option<String>,
    /// Job title.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub job_title: Option<String>,
    /// Step of the program's grade ladder.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub grade: Option<GradeId>,
    /// Whom they report to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub manager: Option<Manager>,
    /// Who appraises them, where that is not the manager.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub appraiser: Option<PersonId>,
    /// Where they work.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<String>,
    /// Languages they are at ease in. Empty: not said, and blocks nobody.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub languages: Vec<String>,
    /// Mail or phone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contact: Option<String>,
    /// When they can meet.
    #[serde(default, skip_serializing_if = "Availability::is_empty")]
    pub availability: Availability,
    /// How they prefer to meet.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub meets: Option<MeetingMode>,
    /// How many mentees they take as a mentor, 0 to 50.
    #[serde(default = "one", skip_serializing_if = "is_one")]
    pub mentor_capacity: u8,
    /// How many mentors they want as a mentee, 0 to 50.
    #[serde(default = "one", skip_serializing_if = "is_one")]
    pub mentee_capacity: u8,
    /// What they want to learn.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub needs: Vec<Need>,
    /// What they can teach.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub offers: Vec<Offer>,
    /// Interests outside the topics: "memasak", "lari".
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub interests: Vec<String>,
    /// How they like to work and learn.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub style: Option<Style>,
    /// For mentors.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub readiness: Option<Readiness>,
    /// For mentees.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub openness: Option<Openness>,
    /// Private: whom they would like. Nobody is asked why.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub wishes: Vec<PersonId>,
    /// Private: whom they would rather not have. Nobody is asked why.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub vetoes: Vec<PersonId>,
    /// What they agreed to.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub consents: Vec<Consent>,
    /// The facilitator's private note.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
    /// Sits this round out: kept in the list, not paired.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub paused: bool,
    /// Fields of newer versions.
    #[serde(flatten)]
    pub extra: Extra,
}

fn one() -> u8 {
    1
}

#[allow(clippy::trivially_copy_pass_by_ref)] // serde calls it so
fn is_one(n: &u8) -> bool {
    *n == 1
}

impl Person {
    /// A person of whom only the name and the role are known.
    pub fn named(id: PersonId, name: &str, role: Role) -> Self {
        Self {
            id,
            name: name.to_owned(),
            role,
            employee_no: None,
            unit: None,
            job_title: None,
            grade: None,
            manager: None,
            appraiser: None,
            place: None,
            languages: Vec::new(),
            contact: None,
            availability: Availability::NONE,
            meets: None,
            mentor_capacity: 1,
            mentee_capacity: 1,
            needs: Vec::new(),
            offers: Vec::new(),
            interests: Vec::new(),
            style: None,
            readiness: None,
            openness: None,
            wishes: Vec::new(),
            vetoes: Vec::new(),
            consents: Vec::new(),
            note: String::new(),
            paused: false,
            extra: Extra::new(),
        }
    }

    /// Whether the engine may give them a mentee.
    pub fn can_mentor(&self) -> bool {
        self.role.mentors() && !self.paused && self.mentor_capacity > 0
    }

    /// Whether the engine may give them a mentor.
    pub fn can_learn(&self) -> bool {
        self.role.learns() && !self.paused && self.mentee_capacity > 0
    }

    /// The level at which they can teach a topic, 0 when they do not offer it.
    pub fn offers_at(&self, topic: &TopicId) -> u8 {
        self.offers.iter().filter(|o| &o.topic == topic).map(|o| o.level).max().unwrap_or(0)
    }

    /// The manager, when in this program.
    pub fn manager_id(&self) -> Option<&PersonId> {
        match &self.manager {
            Some(Manager::Person(id)) => Some(id),
            _ => None,
        }
    }
}
