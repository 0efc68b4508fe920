//! What to do about a weak part of a profile: preparation for mentors, a gentle start for seniors. Never a grade.

use super::handbook::in_order;
use super::plays::Pattern;
use super::sheet::{Fault, Flaw, Section, Sheet};
use crate::program::{Openness, Readiness};

/// A part of a mentor's readiness.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ReadinessPart {
    /// Strong in the skill.
    Skill,
    /// Confident.
    Confidence,
    /// Explains well and listens.
    Communication,
    /// Not intimidated by rank.
    EaseWithRank,
}

impl ReadinessPart {
    /// All parts, in the order of [`Readiness::parts`].
    pub const ALL: [Self; 4] = [Self::Skill, Self::Confidence, Self::Communication, Self::EaseWithRank];

    /// Its key in files.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Skill => "skill",
            Self::Confidence => "confidence",
            Self::Communication => "communication",
            Self::EaseWithRank => "ease-with-rank",
        }
    }

    /// Each part with its answer, 1 to 5.
    pub fn of(readiness: &Readiness) -> [(Self, u8); 4] {
        let [skill, confidence, communication, ease] = readiness.parts();
        [
            (Self::Skill, skill),
            (Self::Confidence, confidence),
            (Self::Communication, communication),
            (Self::EaseWithRank, ease),
        ]
    }
}

/// A part of a senior's openness.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum OpennessPart {
    /// Asks out of curiosity.
    Curiosity,
    /// Can say "I don't know".
    AdmitsGaps,
    /// Sees worth in what the young know.
    ValuesTheYoung,
    /// Makes time and keeps it.
    MakesTime,
}

impl OpennessPart {
    /// All parts, in the order of [`Openness::parts`].
    pub const ALL: [Self; 4] = [Self::Curiosity, Self::AdmitsGaps, Self::ValuesTheYoung, Self::MakesTime];

    /// Its key in files.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Curiosity => "curiosity",
            Self::AdmitsGaps => "admits-gaps",
            Self::ValuesTheYoung => "values-the-young",
            Self::MakesTime => "makes-time",
        }
    }

    /// Each part with its answer, 1 to 5.
    pub fn of(openness: &Openness) -> [(Self, u8); 4] {
        let [curiosity, gaps, young, time] = openness.parts();
        [
            (Self::Curiosity, curiosity),
            (Self::AdmitsGaps, gaps),
            (Self::ValuesTheYoung, young),
            (Self::MakesTime, time),
        ]
    }
}

/// How a mentor prepares where a part is weak.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReadinessAdvice {
    /// The part.
    pub part: ReadinessPart,
    /// What the plan is called.
    pub title: String,
    /// Why it helps.
    pub why: String,
    /// The steps of the mentor path that help, by key.
    pub steps: Vec<String>,
    /// What to try before the first session.
    pub exercise: String,
    /// What the facilitator does.
    pub facilitator: String,
}

/// How to begin with a senior where a part is low.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpennessAdvice {
    /// The part.
    pub part: OpennessPart,
    /// What the suggestion is called.
    pub title: String,
    /// What to look for when pairing.
    pub pairing: String,
    /// What the leader can say or write.
    pub leader: String,
    /// How to hold the first session.
    pub first_session: String,
    /// Plays to have ready.
    pub plays: Vec<Pattern>,
}

pub(super) fn read_readiness(text: &str) -> Result<Vec<ReadinessAdvice>, Fault> {
    let sheet = Sheet::read(text)?;
    sheet.head.has(&[("about", 1..=1)])?;
    in_order(&sheet.sections, &ReadinessPart::ALL.map(ReadinessPart::key))?;
    let parts = ReadinessPart::ALL.into_iter().zip(&sheet.sections);
    let advice = parts.map(|(part, section)| {
        section.has(&[("why", 1..=1), ("steps", 1..=1), ("exercise", 1..=1), ("facilitator", 1..=1)])?;
        Ok(ReadinessAdvice {
            part,
            title: section.heading.to_owned(),
            why: section.one("why"),
            steps: section.names("steps"),
            exercise: section.one("exercise"),
            facilitator: section.one("facilitator"),
        })
    });
    advice.collect()
}

pub(super) fn read_openness(text: &str) -> Result<Vec<OpennessAdvice>, Fault> {
    let sheet = Sheet::read(text)?;
    sheet.head.has(&[("about", 1..=1)])?;
    in_order(&sheet.sections, &OpennessPart::ALL.map(OpennessPart::key))?;
    let parts = OpennessPart::ALL.into_iter().zip(&sheet.sections);
    let advice = parts.map(|(part, section)| {
        section.has(&[("pairing", 1..=1), ("leader", 1..=1), ("first", 1..=1), ("plays", 1..=1)])?;
        Ok(OpennessAdvice {
            part,
            title: section.heading.to_owned(),
            pairing: section.one("pairing"),
            leader: section.one("leader"),
            first_session: section.one("first"),
            plays: plays(section)?,
        })
    });
    advice.collect()
}

fn plays(section: &Section<'_>) -> Result<Vec<Pattern>, Fault> {
    let named = section.names("plays").into_iter();
    named.map(|name| Pattern::of_key(&name).ok_or_else(|| Flaw::Unknown(name).at(section.line))).collect()
}
