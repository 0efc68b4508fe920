//! The small form of a bulk edit: which of them, which value it asks for, and the edit they make.

use super::bulk::BulkEdit;
use crate::language::Words;
use crate::program::{GradeId, Manager, PersonId, Role, TopicId};

/// Which bulk edit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)] // each is the BulkEdit of the same name
pub enum BulkKind {
    Role,
    Unit,
    Grade,
    Place,
    Manager,
    MentorPlaces,
    MenteePlaces,
    AddNeed,
    RemoveNeed,
    AddOffer,
    RemoveOffer,
    AddInterest,
    RemoveInterest,
}

/// What a bulk edit asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum BulkValue {
    /// One of the three roles.
    Role,
    /// A unit, written or chosen.
    Unit,
    /// A step of the ladder.
    Grade,
    /// A place, written or chosen.
    Place,
    /// Somebody of the program.
    Person,
    /// A number of people.
    Number,
    /// A topic, with the level wanted and how important.
    Need,
    /// A topic, with a level.
    Offer,
    /// A topic.
    Topic,
    /// An interest, written or chosen.
    Interest,
}

impl BulkKind {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 13] = [
        Self::Role,
        Self::Unit,
        Self::Grade,
        Self::Place,
        Self::Manager,
        Self::MentorPlaces,
        Self::MenteePlaces,
        Self::AddNeed,
        Self::RemoveNeed,
        Self::AddOffer,
        Self::RemoveOffer,
        Self::AddInterest,
        Self::RemoveInterest,
    ];

    /// What it is called among the choices.
    pub fn name(self, words: Words) -> String {
        match self {
            Self::Role => words.bulk_role(),
            Self::Unit => words.bulk_unit(),
            Self::Grade => words.bulk_grade(),
            Self::Place => words.bulk_place(),
            Self::Manager => words.bulk_manager(),
            Self::MentorPlaces => words.bulk_mentor_places(),
            Self::MenteePlaces => words.bulk_mentee_places(),
            Self::AddNeed => words.bulk_add_need(),
            Self::RemoveNeed => words.bulk_remove_need(),
            Self::AddOffer => words.bulk_add_offer(),
            Self::RemoveOffer => words.bulk_remove_offer(),
            Self::AddInterest => words.bulk_add_interest(),
            Self::RemoveInterest => words.bulk_remove_interest(),
        }
    }

    /// Its place among all, for menus.
    pub fn code(self) -> String {
        (self as usize).to_string()
    }

    /// The kind of a code.
    pub fn of_code(code: &str) -> Option<Self> {
        Self::ALL.get(code.parse::<usize>().ok()?).copied()
    }

    /// What it asks for.
    pub fn asks_for(self) -> BulkValue {
        match self {
            Self::Role => BulkValue::Role,
            Self::Unit => BulkValue::Unit,
            Self::Grade => BulkValue::Grade,
            Self::Place => BulkValue::Place,
            Self::Manager => BulkValue::Person,
            Self::MentorPlaces | Self::MenteePlaces => BulkValue::Number,
            Self::AddNeed => BulkValue::Need,
            Self::AddOffer => BulkValue::Offer,
            Self::RemoveNeed | Self::RemoveOffer => BulkValue::Topic,
            Self::AddInterest | Self::RemoveInterest => BulkValue::Interest,
        }
    }
}

/// A bulk edit as it is being filled in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BulkForm {
    /// Which.
    pub kind: BulkKind,
    /// The text, or the id of what was chosen; empty for "none".
    pub text: String,
    /// The number of people.
    pub number: u8,
    /// The level wanted or offered.
    pub level: u8,
    /// How important.
    pub importance: u8,
}

impl BulkForm {
    /// The form as it starts.
    pub fn new(kind: BulkKind) -> Self {
        let (text, level) = match kind {
            BulkKind::Role => ("mentor".to_owned(), 2),
            BulkKind::AddOffer => (String::new(), 3),
            _ => (String::new(), 2),
        };
        Self { kind, text, number: 1, level, importance: 3 }
    }

    /// The edit it makes; none while something is still to be chosen.
    pub fn edit(&self) -> Option<BulkEdit> {
        let text = self.text.trim();
        let some = |text: &str| (!text.is_empty()).then(|| text.to_owned());
        let topic = || some(text).map(TopicId::new);
        Some(match self.kind {
            BulkKind::Role => BulkEdit::Role(match text {
                "mentor" => Role::Mentor,
                "mentee" => Role::Mentee,
                "both" => Role::Both,
                _ => return None,
            }),
            BulkKind::Unit => BulkEdit::Unit(text.to_owned()),
            BulkKind::Grade => BulkEdit::Grade(some(text).map(GradeId::new)),
            BulkKind::Place => BulkEdit::Place(text.to_owned()),
            BulkKind::Manager => BulkEdit::Manager(some(text).map(|id| Manager::Person(PersonId::new(id)))),
            BulkKind::MentorPlaces => BulkEdit::MentorPlaces(self.number),
            BulkKind::MenteePlaces => BulkEdit::MenteePlaces(self.number),
            BulkKind::AddNeed => BulkEdit::AddNeed {
                topic: topic()?,
                wanted: self.level.clamp(1, 4),
                importance: self.importance.clamp(1, 5),
            },
            BulkKind::RemoveNeed => BulkEdit::RemoveNeed(topic()?),
            BulkKind::AddOffer => BulkEdit::AddOffer { topic: topic()?, level: self.level.min(4) },
            BulkKind::RemoveOffer => BulkEdit::RemoveOffer(topic()?),
            BulkKind::AddInterest => BulkEdit::AddInterest(some(text)?),
            BulkKind::RemoveInterest => BulkEdit::RemoveInterest(some(text)?),
        })
    }
}
