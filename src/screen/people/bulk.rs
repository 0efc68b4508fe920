//! One edit for many people at once: one command, so one undo.

use crate::program::{
    Command, Extra, GradeId, Manager, Need, Offer, Person, PersonId, Program, Role, TopicId, same_name,
};

/// What to do to each of the chosen.
#[derive(Clone, Debug, PartialEq)]
pub enum BulkEdit {
    /// This role.
    Role(Role),
    /// This unit; empty: none.
    Unit(String),
    /// This grade, or none.
    Grade(Option<GradeId>),
    /// This place; empty: none.
    Place(String),
    /// This manager, or none.
    Manager(Option<Manager>),
    /// Paused, or taking part again.
    Paused(bool),
    /// So many mentees each; for who mentors.
    MentorPlaces(u8),
    /// So many mentors each; for who learns.
    MenteePlaces(u8),
    /// One more interest.
    AddInterest(String),
    /// One interest less.
    RemoveInterest(String),
    /// A need, for who has none of the topic yet.
    AddNeed {
        /// Which topic.
        topic: TopicId,
        /// Level wanted, 1 to 4; the level now is taken as 0.
        wanted: u8,
        /// How important, 1 to 5.
        importance: u8,
    },
    /// Without the needs of a topic.
    RemoveNeed(TopicId),
    /// An offer, for who has none of the topic yet.
    AddOffer {
        /// Which topic.
        topic: TopicId,
        /// At which level, 0 to 4.
        level: u8,
    },
    /// Without the offers of a topic.
    RemoveOffer(TopicId),
}

/// Why somebody was passed over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BulkSkip {
    /// They would report to themselves, straight or through others.
    ReportingLoop,
    /// Their role has no use for it.
    OtherRole,
}

/// What a bulk edit comes to.
#[derive(Clone, Debug, PartialEq)]
pub struct BulkOutcome {
    /// What to ask of the program; none when nobody changes.
    pub command: Option<Command>,
    /// How many change.
    pub changed: usize,
    /// How many are so already.
    pub same: usize,
    /// Who is passed over, and why.
    pub skipped: Vec<(PersonId, BulkSkip)>,
}

/// Prepares an edit of many. People who are gone from the program are left out.
pub fn bulk_edit(program: &Program, ids: &[PersonId], edit: &BulkEdit) -> BulkOutcome {
    let above = match edit {
        BulkEdit::Manager(Some(Manager::Person(manager))) => reporting_line(program, manager),
        _ => Vec::new(),
    };
    let mut people = Vec::new();
    let mut outcome = BulkOutcome { command: None, changed: 0, same: 0, skipped: Vec::new() };
    for person in ids.iter().filter_map(|id| program.people.get(id)) {
        let unfit = match edit {
            BulkEdit::MentorPlaces(_) => !person.role.mentors(),
            BulkEdit::MenteePlaces(_) => !person.role.learns(),
            _ => false,
        };
        if unfit {
            outcome.skipped.push((person.id.clone(), BulkSkip::OtherRole));
        } else if above.contains(&&person.id) {
            outcome.skipped.push((person.id.clone(), BulkSkip::ReportingLoop));
        } else {
            let mut edited = person.clone();
            change(&mut edited, edit);
            if &edited == person {
                outcome.same += 1;
            } else {
                people.push(edited);
            }
        }
    }
    outcome.changed = people.len();
    outcome.command = (!people.is_empty()).then_some(Command::EditPeople(people));
    outcome
}

/// A person and everyone above them: nobody of these can report to that person.
pub fn reporting_line<'a>(program: &'a Program, person: &'a PersonId) -> Vec<&'a PersonId> {
    let mut line = vec![person];
    let mut at = person;
    while let Some(next) = program.people.get(at).and_then(Person::manager_id) {
        if line.contains(&next) {
            break;
        }
        line.push(next);
        at = next;
    }
    line
}

fn change(person: &mut Person, edit: &BulkEdit) {
    let text = |t: &str| Some(t.trim().to_owned()).filter(|t| !t.is_empty());
    match edit {
        BulkEdit::Role(role) => person.role = *role,
        BulkEdit::Unit(unit) => person.unit = text(unit),
        BulkEdit::Grade(grade) => person.grade.clone_from(grade),
        BulkEdit::Place(place) => person.place = text(place),
        BulkEdit::Manager(manager) => person.manager.clone_from(manager),
        BulkEdit::Paused(paused) => person.paused = *paused,
        BulkEdit::MentorPlaces(places) => person.mentor_capacity = *places,
        BulkEdit::MenteePlaces(places) => person.mentee_capacity = *places,
        BulkEdit::AddInterest(interest) => {
            if let Some(interest) = text(interest)
                && !person.interests.iter().any(|i| same_name(i, &interest))
            {
                person.interests.push(interest);
            }
        }
        BulkEdit::RemoveInterest(interest) => person.interests.retain(|i| !same_name(i, interest)),
        BulkEdit::AddNeed { topic, wanted, importance } => {
            if !person.needs.iter().any(|n| &n.topic == topic) {
                person.needs.push(Need {
                    topic: topic.clone(),
                    now: 0,
                    wanted: *wanted,
                    importance: *importance,
                    extra: Extra::new(),
                });
            }
        }
        BulkEdit::RemoveNeed(topic) => person.needs.retain(|n| &n.topic != topic),
        BulkEdit::AddOffer { topic, level } => {
            if !person.offers.iter().any(|o| &o.topic == topic) {
                person.offers.push(Offer { topic: topic.clone(), level: *level, extra: Extra::new() });
            }
        }
        BulkEdit::RemoveOffer(topic) => person.offers.retain(|o| &o.topic != topic),
    }
}
