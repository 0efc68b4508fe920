//! What an invitation carries: the form by name and difference, and the little that filling it in needs.

use super::error::{AnswersError, LARGEST};
use crate::library::{asked, pack, packs};
use crate::program::{
    Bilingual, Fills, Form, FormKind, Grade, PersonId, Program, ProgramId, Question, QuestionId, TopicId,
    check_form,
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The version that this page writes and the newest that it reads.
const VERSION: u32 = 1;

/// A topic that people are asked about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct InvitedTopic {
    /// Its id.
    #[serde(rename = "i")]
    pub id: TopicId,
    /// What it is called; empty for a topic of a pack, which every page knows.
    #[serde(rename = "n", default, skip_serializing_if = "Bilingual::is_empty")]
    pub name: Bilingual,
}

/// An invitation to fill in a form. It carries nothing of anybody in the program.
#[derive(Clone, Debug, PartialEq)]
pub struct Invitation {
    /// Which program asks.
    pub program: ProgramId,
    /// What the program is called.
    pub name: String,
    /// Whose program it is.
    pub organisation: String,
    /// Who reads the answers: the facilitator's name.
    pub facilitator: String,
    /// The facilitator's mobile number, digits with country code, for sending answers back by `WhatsApp`.
    pub phone: String,
    /// The facilitator's mail address, for sending answers back by mail.
    pub mail: String,
    /// The key to which answers are sealed, `age1…`.
    pub recipient: String,
    /// The form.
    pub form: Form,
    /// The topics to choose from, where the form asks about topics.
    pub topics: Vec<InvitedTopic>,
    /// The grade ladder, where the form asks for a grade.
    pub grades: Vec<Grade>,
    /// Whom it is for, where it is for one person: what the program knows of them is not asked again.
    pub person: Option<PersonId>,
    /// Which time it is asked, where a form is asked again and again: a date, a number. Empty for forms asked once.
    pub round: String,
    /// The last day on which answers are expected.
    pub until: Option<NaiveDate>,
    /// Whether it is written in English (else in Indonesian).
    pub english: bool,
}

/// The same as it travels: short names, nothing that is empty.
#[derive(Serialize, Deserialize)]
struct Packed {
    v: u32,
    p: ProgramId,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    n: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    o: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    f: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    w: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    m: String,
    r: String,
    k: String,
    #[serde(rename = "kv", default = "one", skip_serializing_if = "is_one")]
    form_version: u32,
    #[serde(rename = "kw", default, skip_serializing_if = "Bilingual::is_empty")]
    welcome: Bilingual,
    #[serde(rename = "kx", default, skip_serializing_if = "Vec::is_empty")]
    dropped: Vec<QuestionId>,
    #[serde(rename = "kr", default, skip_serializing_if = "BTreeMap::is_empty")]
    reworded: BTreeMap<QuestionId, Bilingual>,
    #[serde(rename = "ka", default, skip_serializing_if = "Vec::is_empty")]
    added: Vec<Question>,
    #[serde(rename = "ko", default, skip_serializing_if = "Vec::is_empty")]
    order: Vec<QuestionId>,
    /// Packs of which every topic is asked about.
    #[serde(rename = "tp", default, skip_serializing_if = "Vec::is_empty")]
    packs: Vec<String>,
    #[serde(rename = "t", default, skip_serializing_if = "Vec::is_empty")]
    topics: Vec<InvitedTopic>,
    #[serde(rename = "g", default, skip_serializing_if = "Vec::is_empty")]
    grades: Vec<(String, String)>,
    #[serde(rename = "who", default, skip_serializing_if = "Option::is_none")]
    person: Option<PersonId>,
    #[serde(rename = "q", default, skip_serializing_if = "String::is_empty")]
    round: String,
    #[serde(rename = "d", default, skip_serializing_if = "Option::is_none")]
    until: Option<NaiveDate>,
    #[serde(rename = "e", default, skip_serializing_if = "std::ops::Not::not")]
    english: bool,
}

fn one() -> u32 {
    1
}

#[allow(clippy::trivially_copy_pass_by_ref)] // serde calls it so
fn is_one(n: &u32) -> bool {
    *n == 1
}

/// A program's topics as an invitation carries them: those of packs by id alone.
pub fn invited_topics(program: &Program) -> Vec<InvitedTopic> {
    let name = |topic: &crate::program::Topic| {
        let known = crate::library::pack_topic(topic.id.as_str());
        let as_known = known.is_some_and(|(_, known)| known.name.bilingual() == topic.name);
        if as_known { Bilingual::default() } else { topic.name.clone() }
    };
    program.topics.values().map(|topic| InvitedTopic { id: topic.id.clone(), name: name(topic) }).collect()
}

impl InvitedTopic {
    /// What it is called; none for an id that no pack has and that came without a name.
    pub fn called(&self) -> Option<Bilingual> {
        if !self.name.is_empty() {
            return Some(self.name.clone());
        }
        crate::library::pack_topic(self.id.as_str()).map(|(_, topic)| topic.name.bilingual())
    }
}

impl Invitation {
    /// The questions that are asked: for somebody whom the program knows, without those about who they are.
    pub fn questions(&self) -> Vec<Question> {
        let known = self.person.is_some();
        let who = |fills: Fills| {
            matches!(
                fills,
                Fills::Name | Fills::Unit | Fills::JobTitle | Fills::Grade | Fills::Place | Fills::Contact
            )
        };
        asked(&self.form)
            .into_iter()
            .filter(|question| !(known && who(question.fills)))
            .filter(|question| question.fills != Fills::Grade || !self.grades.is_empty())
            .collect()
    }

    /// As bytes, to be packed into a link.
    pub fn to_bytes(&self) -> Vec<u8> {
        let has = |id: &str| self.topics.iter().any(|topic| topic.id.as_str() == id && topic.name.is_empty());
        let whole: Vec<_> = packs().iter().filter(|p| p.topics.iter().all(|topic| has(topic.id))).collect();
        let in_whole = |topic: &InvitedTopic| {
            topic.name.is_empty() && whole.iter().any(|p| p.topics.iter().any(|t| t.id == topic.id.as_str()))
        };
        let packed = Packed {
            v: VERSION,
            p: self.program.clone(),
            n: self.name.clone(),
            o: self.organisation.clone(),
            f: self.facilitator.clone(),
            w: self.phone.clone(),
            m: self.mail.clone(),
            r: self.recipient.clone(),
            k: self.form.kind.code().to_owned(),
            form_version: self.form.version,
            welcome: self.form.welcome.clone(),
            dropped: self.form.dropped.clone(),
            reworded: self.form.reworded.clone(),
            added: self.form.added.clone(),
            order: self.form.order.clone(),
            packs: whole.iter().map(|p| p.id.to_owned()).collect(),
            topics: self.topics.iter().filter(|topic| !in_whole(topic)).cloned().collect(),
            grades: self.grades.iter().map(|g| (g.id.to_string(), g.name.clone())).collect(),
            person: self.person.clone(),
            round: self.round.clone(),
            until: self.until,
            english: self.english,
        };
        // Writing into memory has nothing to fail at.
        serde_json::to_vec(&packed).unwrap_or_default()
    }

    /// Reads what [`Invitation::to_bytes`] wrote.
    ///
    /// # Errors
    /// [`AnswersError`].
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, AnswersError> {
        let packed: Packed = read(bytes)?;
        let kind = FormKind::of_code(&packed.k).ok_or(AnswersError::UnknownForm(packed.k))?;
        let form = Form {
            version: packed.form_version,
            welcome: packed.welcome,
            dropped: packed.dropped,
            reworded: packed.reworded,
            added: packed.added,
            order: packed.order,
            ..Form::unchanged(kind)
        };
        if let Some(problem) = check_form(&form) {
            return Err(AnswersError::BadForm(problem));
        }
        let of_packs = packed.packs.iter().filter_map(|id| pack(id)).flat_map(|p| p.topics);
        let mut topics: Vec<InvitedTopic> = of_packs
            .map(|topic| InvitedTopic { id: TopicId::new(topic.id), name: Bilingual::default() })
            .chain(packed.topics)
            .collect();
        topics.sort_by(|a, b| a.id.cmp(&b.id));
        topics.dedup_by(|a, b| a.id == b.id);
        let grades = packed.grades.iter().map(|(id, name)| Grade::named(id.as_str().into(), name));
        Ok(Self {
            program: packed.p,
            name: packed.n,
            organisation: packed.o,
            facilitator: packed.f,
            phone: packed.w,
            mail: packed.m,
            recipient: packed.r,
            form,
            topics,
            grades: grades.collect(),
            person: packed.person,
            round: packed.round,
            until: packed.until,
            english: packed.english,
        })
    }
}

/// Reads a record that says its version first: what is newer is told apart from what is broken.
pub(super) fn read<T: serde::de::DeserializeOwned>(bytes: &[u8]) -> Result<T, AnswersError> {
    #[derive(Deserialize)]
    struct Versioned {
        v: u32,
    }
    if bytes.len() > LARGEST {
        return Err(AnswersError::TooLarge { bytes: bytes.len() });
    }
    let mut reader = serde_json::Deserializer::from_slice(bytes);
    let result = serde_path_to_error::deserialize::<_, T>(&mut reader);
    match serde_json::from_slice::<Versioned>(bytes) {
        Ok(Versioned { v }) if v > VERSION => Err(AnswersError::Newer(v)),
        Ok(_) => result.map_err(|error| AnswersError::Unreadable(error.path().to_string())),
        Err(_) => Err(AnswersError::Unreadable(String::new())),
    }
}
