//! How good a pair would be, factor by factor, with what speaks for it.
//!
//! A factor gives its share of the score ([`Shares`]) times a fraction:
//!
//! | factor | fraction |
//! |--|--|
//! | the mentee learns | each need has a part of the share, by importance; of that, the part of its gap that the mentor's level closes |
//! | the mentor learns back | the same, the other way round |
//! | interests | interests in common, of three, or of the shorter list when that is shorter |
//! | style | half likeness of the four values, half difference in energy |
//! | logistics | half slots in common (of three, or of the shorter list), a quarter place, a quarter way of meeting |
//! | across units | all for different units, nothing for one unit |
//!
//! Where one of the two said nothing a factor gives half its share to every pair of that person: it neither
//! speaks for anybody nor against. Fractions are rounded down to whole hundredths of a point.

use super::cohort::Cohort;
use super::fast::{likeness_in_32nds, logistics_points, slots_of, ways_of};
use super::shares::{Shares, in_proportion};
use crate::program::{Person, PersonId, Program, TopicId, name_key};

/// What counts in a score.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Factor {
    /// What the mentee learns from the mentor.
    Teaches,
    /// What the mentor learns back.
    LearnsBack,
    /// Interests in common.
    Interests,
    /// Likeness of values, complement of energy.
    Style,
    /// Slots, place, way of meeting.
    Logistics,
    /// Different units.
    AcrossUnits,
}

/// What a factor gives, and what it could give at most, in hundredths of a point.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Points {
    /// What it gives.
    pub got: u16,
    /// What it could give.
    pub most: u16,
}

impl Points {
    /// `most` times `part` of `whole`; half of it when `whole` is 0.
    pub(super) fn part(most: u16, part: u32, whole: u32) -> Self {
        let (part, whole) = if whole == 0 { (1, 2) } else { (part.min(whole), whole) };
        let got = u64::from(most) * u64::from(part) / u64::from(whole);
        Self { got: u16::try_from(got).unwrap_or(most), most }
    }
}

/// Whether a factor had anything to go by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Known {
    /// Both said something.
    Both,
    /// The mentor said nothing; half the share.
    MentorSilent,
    /// The mentee said nothing; half the share.
    MenteeSilent,
    /// Neither said anything; half the share.
    NeitherSpoke,
}

impl Known {
    fn of(mentor: bool, mentee: bool) -> Self {
        match (mentor, mentee) {
            (true, true) => Self::Both,
            (false, true) => Self::MentorSilent,
            (true, false) => Self::MenteeSilent,
            (false, false) => Self::NeitherSpoke,
        }
    }
}

/// A need, and what the other one's level does for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TopicGain {
    /// Which topic.
    pub topic: TopicId,
    /// The learner's level now.
    pub now: u8,
    /// The level the learner wants.
    pub wanted: u8,
    /// How important, 1 to 5.
    pub importance: u8,
    /// The level the other one teaches at; 0 when they do not.
    pub teaches_at: u8,
    /// What it gives to the score.
    pub points: Points,
}

impl TopicGain {
    /// Whether the learner would get any further.
    pub fn helps(&self) -> bool {
        self.teaches_at > self.now
    }
}

/// What one learns from the other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Learning {
    /// Points.
    pub points: Points,
    /// What there was to go by: the learner's needs, the other's offers.
    pub known: Known,
    /// Every need of the learner that is still open, most important first.
    pub gains: Vec<TopicGain>,
}

/// Interests in common.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Interests {
    /// Points.
    pub points: Points,
    /// What there was to go by.
    pub known: Known,
    /// The interests in common, in the mentor's words.
    pub shared: Vec<String>,
}

/// How the two are alike and how they complement each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StyleFit {
    /// Points.
    pub points: Points,
    /// What there was to go by.
    pub known: Known,
    /// Likeness of the four values, 0 (opposite) to 16 (the same).
    pub likeness: u8,
    /// The mentor's energy, 1 to 5, when both told.
    pub mentor_energy: u8,
    /// The mentee's energy, 1 to 5, when both told.
    pub mentee_energy: u8,
}

/// How easily the two can meet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Logistics {
    /// Points.
    pub points: Points,
    /// Weekly slots in common; none when one of the two named none.
    pub shared_slots: Option<u8>,
    /// Whether they work in one place; none when one of the two is not known.
    pub same_place: Option<bool>,
    /// Whether their ways of meeting go together; none when one of the two is not known.
    pub ways_agree: Option<bool>,
    /// Whether both would meet online, so that the place does not matter.
    pub online: bool,
}

/// Whether the two come from different units.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Across {
    /// Points.
    pub points: Points,
    /// None when one of the two is not known.
    pub different: Option<bool>,
}

/// A score with all its parts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScoreParts {
    /// What the mentee learns.
    pub teaches: Learning,
    /// What the mentor learns back.
    pub learns_back: Learning,
    /// Interests in common.
    pub interests: Interests,
    /// Style.
    pub style: StyleFit,
    /// How easily they can meet.
    pub logistics: Logistics,
    /// Different units.
    pub across: Across,
}

impl ScoreParts {
    /// The factors with their points, in order.
    pub fn factors(&self) -> [(Factor, Points); 6] {
        [
            (Factor::Teaches, self.teaches.points),
            (Factor::LearnsBack, self.learns_back.points),
            (Factor::Interests, self.interests.points),
            (Factor::Style, self.style.points),
            (Factor::Logistics, self.logistics.points),
            (Factor::AcrossUnits, self.across.points),
        ]
    }

    /// The score, 0 to 10,000 hundredths of a point.
    pub fn total(&self) -> u16 {
        self.factors().iter().map(|(_, points)| points.got).sum()
    }
}

/// The score of a pair with all its parts, worked out from what the two said; none for people who are not
/// there. Hard rules are not looked at.
pub fn score_parts(cohort: &Cohort<'_>, mentor: &PersonId, mentee: &PersonId) -> Option<ScoreParts> {
    parts_of(cohort.program(), cohort.shares(), mentor, mentee)
}

/// The same of a program that nobody looked at as a whole: costs no more than the two people.
pub fn score_parts_of(program: &Program, mentor: &PersonId, mentee: &PersonId) -> Option<ScoreParts> {
    parts_of(program, Shares::of(&program.rules), mentor, mentee)
}

fn parts_of(program: &Program, shares: Shares, mentor: &PersonId, mentee: &PersonId) -> Option<ScoreParts> {
    let (mentor, mentee) = (program.people.get(mentor)?, program.people.get(mentee)?);
    let is_topic = |id: &TopicId| program.topics.contains_key(id);
    Some(ScoreParts {
        teaches: learning(mentee, mentor, shares.teaches, is_topic, false),
        learns_back: learning(mentor, mentee, shares.learns_back, is_topic, true),
        interests: interests(mentor, mentee, shares.interests),
        style: style(mentor, mentee, shares),
        logistics: logistics(mentor, mentee, shares),
        across: across(mentor, mentee, shares),
    })
}

fn learning(
    learner: &Person,
    teacher: &Person,
    most: u16,
    is_topic: impl Fn(&TopicId) -> bool,
    learner_is_mentor: bool,
) -> Learning {
    let mut gains: Vec<TopicGain> = learner
        .needs
        .iter()
        .filter(|need| is_topic(&need.topic) && need.wanted.min(4) > need.now)
        .map(|need| TopicGain {
            topic: need.topic.clone(),
            now: need.now,
            wanted: need.wanted.min(4),
            importance: need.importance.clamp(1, 5),
            teaches_at: teacher.offers_at(&need.topic).min(4),
            points: Points::default(),
        })
        .collect();
    gains.sort_by(|a, b| b.importance.cmp(&a.importance).then_with(|| a.topic.cmp(&b.topic)));
    let offers = teacher.offers.iter().any(|offer| offer.level > 0 && is_topic(&offer.topic));
    let (asks, tells) = (!gains.is_empty(), offers);
    let known = if learner_is_mentor { Known::of(asks, tells) } else { Known::of(tells, asks) };
    let importances: Vec<u64> = gains.iter().map(|gain| u64::from(gain.importance)).collect();
    for (gain, share) in gains.iter_mut().zip(in_proportion(most, &importances)) {
        let covered = gain.teaches_at.min(gain.wanted).saturating_sub(gain.now);
        gain.points = Points::part(share, u32::from(covered), u32::from(gain.wanted - gain.now));
    }
    let points = match known {
        Known::Both => Points { got: gains.iter().map(|gain| gain.points.got).sum(), most },
        _ => Points::part(most, 0, 0),
    };
    Learning { points, known, gains }
}

fn interests(mentor: &Person, mentee: &Person, most: u16) -> Interests {
    let named = |person: &Person| -> Vec<String> {
        let mut keys: Vec<String> =
            person.interests.iter().map(|i| name_key(i)).filter(|key| !key.is_empty()).collect();
        keys.sort();
        keys.dedup();
        keys
    };
    let (one, other) = (named(mentor), named(mentee));
    let mut counted: Vec<String> = Vec::new();
    let mut shared: Vec<String> = Vec::new();
    for interest in &mentor.interests {
        let key = name_key(interest);
        if other.contains(&key) && !counted.contains(&key) {
            counted.push(key);
            shared.push(interest.clone());
        }
    }
    let shorter = one.len().min(other.len()).min(3);
    let points = Points::part(most, small(shared.len()), small(shorter));
    Interests { points, known: Known::of(!one.is_empty(), !other.is_empty()), shared }
}

fn small(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

fn style(mentor: &Person, mentee: &Person, shares: Shares) -> StyleFit {
    let known = Known::of(mentor.style.is_some(), mentee.style.is_some());
    let (Some(one), Some(other)) = (mentor.style, mentee.style) else {
        let points = Points::part(shares.style, 0, 0);
        return StyleFit { points, known, likeness: 0, mentor_energy: 0, mentee_energy: 0 };
    };
    let apart: u8 = one.values().iter().zip(other.values()).map(|(a, b)| a.abs_diff(b).min(4)).sum();
    StyleFit {
        points: Points::part(shares.style, likeness_in_32nds(one, other), 32),
        known,
        likeness: 16 - apart,
        mentor_energy: one.energy,
        mentee_energy: other.energy,
    }
}

fn logistics(mentor: &Person, mentee: &Person, shares: Shares) -> Logistics {
    let place = |person: &Person| person.place.as_deref().map(name_key).filter(|key| !key.is_empty());
    let (here, there) = (place(mentor), place(mentee));
    let same_place = here.zip(there).map(|(a, b)| a == b);
    let slots = slots_of(mentor.availability, mentee.availability);
    let (ways_agree, online) = ways_of(mentor.meets, mentee.meets);
    Logistics {
        points: Points {
            got: logistics_points(shares.logistics, slots, same_place, ways_agree, online),
            most: shares.logistics,
        },
        shared_slots: slots.map(|(shared, _)| u8::try_from(shared).unwrap_or(u8::MAX)),
        same_place,
        ways_agree,
        online,
    }
}

fn across(mentor: &Person, mentee: &Person, shares: Shares) -> Across {
    let unit = |person: &Person| person.unit.as_deref().map(name_key).filter(|key| !key.is_empty());
    let different = unit(mentor).zip(unit(mentee)).map(|(a, b)| a != b);
    let points = match different {
        Some(true) => Points::part(shares.across_units, 1, 1),
        Some(false) => Points::part(shares.across_units, 0, 1),
        None => Points::part(shares.across_units, 0, 0),
    };
    Across { points, different }
}
