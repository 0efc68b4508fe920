//! Forms that people without an account fill in: what a question can be, and how a program changes a form.

use super::{Bilingual, Extra, FormId, QuestionId};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What a form is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum FormKind {
    /// A young colleague joins as a mentor.
    IntakeMentor,
    /// A senior colleague joins as a mentee.
    IntakeMentee,
    /// How it goes between the two, asked of each side alone.
    CheckIn,
    /// What one session brought.
    SessionFeedback,
    /// What somebody can do before the first session.
    SkillsBefore,
    /// What somebody can do after the last.
    SkillsAfter,
    /// Looking back at the end.
    Closing,
    /// Thanks to the other side.
    Appreciation,
}

impl FormKind {
    /// All kinds, in the order of a program.
    pub const ALL: [Self; 8] = [
        Self::IntakeMentor,
        Self::IntakeMentee,
        Self::SkillsBefore,
        Self::CheckIn,
        Self::SessionFeedback,
        Self::SkillsAfter,
        Self::Closing,
        Self::Appreciation,
    ];

    /// Its code in files and links.
    pub fn code(self) -> &'static str {
        match self {
            Self::IntakeMentor => "intake-mentor",
            Self::IntakeMentee => "intake-mentee",
            Self::CheckIn => "check-in",
            Self::SessionFeedback => "session-feedback",
            Self::SkillsBefore => "skills-before",
            Self::SkillsAfter => "skills-after",
            Self::Closing => "closing",
            Self::Appreciation => "appreciation",
        }
    }

    /// The kind of a code; none for a kind of a newer version.
    pub fn of_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }

    /// The id of the program's form of this kind.
    pub fn form_id(self) -> FormId {
        FormId::new(self.code())
    }

    /// Whether an answer fills in a person's profile; other answers are kept as they are.
    pub fn is_intake(self) -> bool {
        matches!(self, Self::IntakeMentor | Self::IntakeMentee)
    }
}

/// One of the answers to choose from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Choice {
    /// Its id within the question.
    pub id: String,
    /// What it says.
    pub text: Bilingual,
}

/// What is asked about each topic.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum LevelsOf {
    /// What one wants to learn: level now, level wanted, importance.
    Needs,
    /// What one can teach: level.
    Offers,
    /// What one can do today: level.
    Skills,
}

/// How a question is answered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum QuestionKind {
    /// One of several.
    Choice(Vec<Choice>),
    /// Any of several.
    Several(Vec<Choice>),
    /// One to five, between two ends.
    Scale {
        /// What 1 means.
        low: Bilingual,
        /// What 5 means.
        high: Bilingual,
    },
    /// A level for each topic, 0 to 4.
    Levels(LevelsOf),
    /// Slots of a week.
    Week,
    /// Names of colleagues, typed; at most so many.
    People(u8),
    /// Short words, several: interests, languages.
    Words,
    /// A whole number from 0 to 50.
    Count,
    /// One line, up to 200 characters.
    ShortText,
    /// Several lines, up to 2,000 characters.
    LongText,
    /// A yes to a wording.
    Consent(Bilingual),
}

/// What an answer fills in. Everything else is kept as an answer only.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)] // each is the field of a person that goes by the name
pub enum Fills {
    /// Nothing: it is kept as an answer.
    #[default]
    Nothing,
    Name,
    Unit,
    JobTitle,
    Grade,
    Place,
    Contact,
    Languages,
    Availability,
    Meets,
    Needs,
    Offers,
    Interests,
    StyleEnergy,
    StylePace,
    StyleDirectness,
    StyleLearning,
    StyleFocus,
    ReadySkill,
    ReadyConfidence,
    ReadyCommunication,
    ReadyRank,
    OpenCuriosity,
    OpenGaps,
    OpenYoung,
    OpenTime,
    MentorCapacity,
    Wishes,
    Vetoes,
    Consent,
}

/// Who reads an answer. Said to the participant before anything is asked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum SeenBy {
    /// The facilitator alone.
    #[default]
    Facilitator,
    /// The other one of the pair too.
    Pair,
    /// Everyone in the program: thanks on the wall.
    Everyone,
}

/// Where a question comes from.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum ItemSource {
    /// Ours, or the facilitator's: not a validated scale.
    #[default]
    Own,
    /// The public-domain International Personality Item Pool, word for word in English.
    Ipip,
    /// A scale for which the company has a licence; its credit line.
    Licensed(String),
}

/// A question.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Question {
    /// Its id, never used again for another.
    pub id: QuestionId,
    /// What is asked.
    pub text: Bilingual,
    /// A line below it.
    #[serde(default, skip_serializing_if = "Bilingual::is_empty")]
    pub help: Bilingual,
    /// How it is answered.
    pub kind: QuestionKind,
    /// Whether one cannot go on without an answer.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub required: bool,
    /// What the answer fills in.
    #[serde(default, skip_serializing_if = "is_default")]
    pub fills: Fills,
    /// Who reads the answer.
    #[serde(default, skip_serializing_if = "is_default")]
    pub seen_by: SeenBy,
    /// Where it comes from.
    #[serde(default, skip_serializing_if = "is_default")]
    pub source: ItemSource,
    /// Questions that follow each other and share a group are asked on one page.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub group: Option<String>,
    /// Fields of newer versions.
    #[serde(flatten)]
    pub extra: Extra,
}

fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}

/// How this program's form differs from the library's. A form that was never changed has no record.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Form {
    /// Its id: the code of its kind.
    pub id: FormId,
    /// What it is for.
    pub kind: FormKind,
    /// 1 as the library has it; one more with every change.
    pub version: u32,
    /// A welcome in the facilitator's own words.
    #[serde(default, skip_serializing_if = "Bilingual::is_empty")]
    pub welcome: Bilingual,
    /// Questions left out.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub dropped: Vec<QuestionId>,
    /// Questions in other words.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub reworded: BTreeMap<QuestionId, Bilingual>,
    /// Questions of the program's own.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub added: Vec<Question>,
    /// The order by ids; questions that are not named follow in the library's order. Empty: as the library has it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub order: Vec<QuestionId>,
    /// Fields of newer versions.
    #[serde(flatten)]
    pub extra: Extra,
}

impl Form {
    /// The library's form, unchanged.
    pub fn unchanged(kind: FormKind) -> Self {
        Self {
            id: kind.form_id(),
            kind,
            version: 1,
            welcome: Bilingual::default(),
            dropped: Vec::new(),
            reworded: BTreeMap::new(),
            added: Vec::new(),
            order: Vec::new(),
            extra: Extra::new(),
        }
    }

    /// Whether it says the same as another, version aside.
    pub fn says_the_same(&self, other: &Self) -> bool {
        Self { version: 0, ..self.clone() } == Self { version: 0, ..other.clone() }
    }

    /// The questions that are asked, of the library's for this kind.
    pub fn questions(&self, library: &[Question]) -> Vec<Question> {
        let mut all: Vec<Question> = library
            .iter()
            .chain(&self.added)
            .filter(|question| !self.dropped.contains(&question.id))
            .cloned()
            .collect();
        for question in &mut all {
            if let Some(text) = self.reworded.get(&question.id) {
                question.text.clone_from(text);
            }
        }
        let place = |question: &Question| self.order.iter().position(|id| *id == question.id);
        all.sort_by_key(|question| place(question).unwrap_or(usize::MAX));
        all
    }
}
