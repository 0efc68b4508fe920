//! A person as texts and choices.

use crate::program::{
    Availability, Consent, GradeId, Manager, MeetingMode, Openness, Person, PersonId, Readiness, Role, Style,
    TopicId,
};

/// Whom somebody reports to, as the form chooses it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum ManagerChoice {
    /// Not said.
    #[default]
    Unsaid,
    /// Somebody in this program.
    Person(PersonId),
    /// Somebody outside it, by name.
    Outside(String),
}

/// A line of the needs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NeedForm {
    /// Which topic.
    pub topic: TopicId,
    /// Level now, 0 to 4.
    pub now: u8,
    /// Level wanted, 1 to 4.
    pub wanted: u8,
    /// How important, 1 to 5.
    pub importance: u8,
}

impl NeedForm {
    /// A need of a topic as it starts: from nothing to "can do it alone", of middle importance.
    pub fn new(topic: TopicId) -> Self {
        Self { topic, now: 0, wanted: 2, importance: 3 }
    }

    /// With another level now; the level wanted moves up when it would be met already.
    #[must_use]
    pub fn from_level(&self, now: u8) -> Self {
        let now = now.min(3);
        Self { now, wanted: self.wanted.max(now + 1), ..self.clone() }
    }

    /// With another level wanted; the level now moves down when it would be met already.
    #[must_use]
    pub fn to_level(&self, wanted: u8) -> Self {
        let wanted = wanted.clamp(1, 4);
        Self { wanted, now: self.now.min(wanted - 1), ..self.clone() }
    }
}

/// A line of the offers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OfferForm {
    /// Which topic.
    pub topic: TopicId,
    /// Level, 0 to 4.
    pub level: u8,
}

impl OfferForm {
    /// An offer of a topic as it starts: "can do it alone".
    pub fn new(topic: TopicId) -> Self {
        Self { topic, level: 3 }
    }
}

/// A person as the editor shows them.
#[derive(Clone, Debug, PartialEq)]
pub struct PersonForm {
    /// Name.
    pub name: String,
    /// Employee number.
    pub employee_no: String,
    /// Job title.
    pub job_title: String,
    /// Unit.
    pub unit: String,
    /// Place.
    pub place: String,
    /// Mail or phone.
    pub contact: String,
    /// Role.
    pub role: Role,
    /// Grade.
    pub grade: Option<GradeId>,
    /// Manager.
    pub manager: ManagerChoice,
    /// Appraiser, where that is not the manager.
    pub appraiser: Option<PersonId>,
    /// Languages they are at ease in.
    pub languages: Vec<String>,
    /// Weekly slots.
    pub availability: Availability,
    /// How they prefer to meet.
    pub meets: Option<MeetingMode>,
    /// Mentees they take, as typed.
    pub mentor_places: String,
    /// Mentors they want, as typed.
    pub mentee_places: String,
    /// Needs.
    pub needs: Vec<NeedForm>,
    /// Offers.
    pub offers: Vec<OfferForm>,
    /// Interests.
    pub interests: Vec<String>,
    /// Style items answered so far, in the order of [`super::STYLE`].
    pub style: [Option<u8>; 5],
    /// Parts of readiness answered so far, in the order of [`super::READINESS`].
    pub readiness: [Option<u8>; 4],
    /// Parts of openness answered so far, in the order of [`super::OPENNESS`].
    pub openness: [Option<u8>; 4],
    /// Private: whom they would like.
    pub wishes: Vec<PersonId>,
    /// Private: whom they would rather not have.
    pub vetoes: Vec<PersonId>,
    /// What they agreed to.
    pub consents: Vec<Consent>,
    /// The facilitator's note.
    pub note: String,
    /// Sits this round out.
    pub paused: bool,
}

impl PersonForm {
    /// A person as a form.
    pub fn of(person: &Person) -> Self {
        let text = |field: &Option<String>| field.clone().unwrap_or_default();
        Self {
            name: person.name.clone(),
            employee_no: text(&person.employee_no),
            job_title: text(&person.job_title),
            unit: text(&person.unit),
            place: text(&person.place),
            contact: text(&person.contact),
            role: person.role,
            grade: person.grade.clone(),
            manager: match &person.manager {
                None => ManagerChoice::Unsaid,
                Some(Manager::Person(id)) => ManagerChoice::Person(id.clone()),
                Some(Manager::Outside(name)) => ManagerChoice::Outside(name.clone()),
            },
            appraiser: person.appraiser.clone(),
            languages: person.languages.clone(),
            availability: person.availability,
            meets: person.meets,
            mentor_places: person.mentor_capacity.to_string(),
            mentee_places: person.mentee_capacity.to_string(),
            needs: person
                .needs
                .iter()
                .map(|n| NeedForm {
                    topic: n.topic.clone(),
                    now: n.now,
                    wanted: n.wanted,
                    importance: n.importance,
                })
                .collect(),
            offers: person
                .offers
                .iter()
                .map(|o| OfferForm { topic: o.topic.clone(), level: o.level })
                .collect(),
            interests: person.interests.clone(),
            style: answers(person.style.as_ref().map(Style::items)),
            readiness: answers(person.readiness.as_ref().map(Readiness::parts)),
            openness: answers(person.openness.as_ref().map(Openness::parts)),
            wishes: person.wishes.clone(),
            vetoes: person.vetoes.clone(),
            consents: person.consents.clone(),
            note: person.note.clone(),
            paused: person.paused,
        }
    }
}

fn answers<const N: usize>(items: Option<[u8; N]>) -> [Option<u8>; N] {
    items.map_or([None; N], |items| items.map(Some))
}

/// All answers of a scale, once every item has one.
pub(super) fn all_answers<const N: usize>(items: &[Option<u8>; N]) -> Option<[u8; N]> {
    let given: Vec<u8> = items.iter().copied().flatten().collect();
    given.try_into().ok()
}
