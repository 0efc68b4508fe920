//! What an answer makes of a person.

use super::letter::Letter;
use super::who::Finder;
use crate::library::consent_purpose;
use crate::program::{
    Consent, Extra, Fills, MeetingMode, Need, Offer, Openness, Person, PersonId, Program, Question,
    Readiness, Reply, Role, Style, TopicId, TopicReply,
};
use chrono::DateTime;
use std::collections::BTreeMap;

/// Something about an answer that the facilitator should know before taking it in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FillNote {
    /// A colleague was named whom the program does not know; kept in the answer, not in the profile.
    ColleagueUnknown(String),
    /// Several people go by the name of a colleague; kept in the answer, not in the profile.
    ColleagueUnclear(String),
    /// A colleague is both hoped for and not wanted; only the second is kept.
    ColleagueTwice(String),
    /// Topics that are no longer in the program; left out of the profile.
    TopicsGone(usize),
    /// A grade that is no longer on the ladder; left out of the profile.
    GradeGone,
    /// Questions that the form no longer asks; kept in the answer.
    QuestionsGone(usize),
}

/// A person as a letter's replies make them. What was left empty stays as it was.
pub(super) fn filled(
    person: &Person,
    letter: &Letter,
    questions: &[Question],
    program: &Program,
    finder: &Finder<'_>,
) -> (Person, Vec<FillNote>) {
    let mut filling = Filling {
        person: person.clone(),
        notes: Vec::new(),
        program,
        finder,
        letter,
        scales: BTreeMap::new(),
    };
    filling.join();
    for question in questions {
        if let Some(reply) = letter.replies.get(&question.id) {
            filling.take(question.fills, reply);
        }
    }
    filling.profiles();
    filling.part_wishes();
    let gone = letter.replies.keys().filter(|id| !questions.iter().any(|q| q.id == **id)).count();
    if gone > 0 {
        filling.notes.push(FillNote::QuestionsGone(gone));
    }
    (filling.person, filling.notes)
}

struct Filling<'a> {
    person: Person,
    notes: Vec<FillNote>,
    program: &'a Program,
    finder: &'a Finder<'a>,
    letter: &'a Letter,
    /// Items of profiles, by what they fill in.
    scales: BTreeMap<u8, u8>,
}

impl Filling<'_> {
    /// Somebody who fills in the other side's form is on both sides.
    fn join(&mut self) {
        use crate::program::FormKind::{IntakeMentee, IntakeMentor};
        self.person.role = match (self.letter.kind(), self.person.role) {
            (Some(IntakeMentor), Role::Mentee) | (Some(IntakeMentee), Role::Mentor) => Role::Both,
            (_, role) => role,
        };
    }

    fn take(&mut self, fills: Fills, reply: &Reply) {
        match (fills, reply) {
            (Fills::Name, Reply::Text(text)) => self.person.name.clone_from(text),
            (Fills::Unit, Reply::Text(text)) => self.person.unit = Some(text.clone()),
            (Fills::JobTitle, Reply::Text(text)) => self.person.job_title = Some(text.clone()),
            (Fills::Place, Reply::Text(text)) => self.person.place = Some(text.clone()),
            (Fills::Contact, Reply::Text(text)) => self.person.contact = Some(text.clone()),
            (Fills::Grade, Reply::Choice(id)) => self.grade(id),
            (Fills::Languages, Reply::Words(words)) => self.person.languages.clone_from(words),
            (Fills::Interests, Reply::Words(words)) => self.person.interests.clone_from(words),
            (Fills::Availability, Reply::Week(week)) => self.person.availability = *week,
            (Fills::Meets, Reply::Choice(id)) => {
                self.person.meets = match id.as_str() {
                    "in-person" => Some(MeetingMode::InPerson),
                    "online" => Some(MeetingMode::Online),
                    "either" => Some(MeetingMode::Either),
                    _ => self.person.meets,
                };
            }
            (Fills::MentorCapacity, Reply::Count(n)) => self.person.mentor_capacity = *n,
            (Fills::Needs, Reply::Levels(levels)) => self.needs(levels),
            (Fills::Offers, Reply::Levels(levels)) => self.offers(levels),
            (Fills::Wishes, Reply::People(names)) => self.person.wishes = self.colleagues(names),
            (Fills::Vetoes, Reply::People(names)) => self.person.vetoes = self.colleagues(names),
            (Fills::Consent, Reply::Consent(wording)) => self.consent(wording),
            (fills, Reply::Scale(n)) => {
                self.scales.insert(fills as u8, *n);
            }
            // An answer of another kind than its question: from a form of another version. Kept as it is.
            _ => {}
        }
    }

    fn grade(&mut self, id: &str) {
        let grade = id.into();
        if self.program.setup.rank(&grade).is_some() {
            self.person.grade = Some(grade);
        } else {
            self.notes.push(FillNote::GradeGone);
        }
    }

    /// The replies about topics that the program still has.
    fn known<'r>(&mut self, levels: &'r BTreeMap<TopicId, TopicReply>) -> Vec<(&'r TopicId, &'r TopicReply)> {
        let (known, gone): (Vec<_>, Vec<_>) =
            levels.iter().partition(|(id, _)| self.program.topics.contains_key(*id));
        if !gone.is_empty() {
            self.notes.push(FillNote::TopicsGone(gone.len()));
        }
        known
    }

    fn needs(&mut self, levels: &BTreeMap<TopicId, TopicReply>) {
        let before = std::mem::take(&mut self.person.needs);
        let need = |(topic, reply): (&TopicId, &TopicReply)| {
            let kept = before.iter().find(|need| need.topic == *topic);
            let wanted = reply.wanted.unwrap_or(4);
            (wanted > reply.level).then(|| Need {
                topic: topic.clone(),
                now: reply.level,
                wanted,
                importance: reply.importance.unwrap_or(3),
                extra: kept.map_or_else(Extra::new, |need| need.extra.clone()),
            })
        };
        self.person.needs = self.known(levels).into_iter().filter_map(need).collect();
    }

    fn offers(&mut self, levels: &BTreeMap<TopicId, TopicReply>) {
        let before = std::mem::take(&mut self.person.offers);
        let offer = |(topic, reply): (&TopicId, &TopicReply)| Offer {
            topic: topic.clone(),
            level: reply.level,
            extra: before.iter().find(|o| o.topic == *topic).map_or_else(Extra::new, |o| o.extra.clone()),
        };
        self.person.offers =
            self.known(levels).into_iter().filter(|(_, reply)| reply.level > 0).map(offer).collect();
    }

    /// People of the program by the names that were typed.
    fn colleagues(&mut self, names: &[String]) -> Vec<PersonId> {
        let mut found: Vec<PersonId> = Vec::new();
        for name in names {
            let meant: Vec<PersonId> = match self.finder.named(name) {
                [] => self.finder.alike(name),
                same => same.iter().map(|id| (*id).clone()).collect(),
            };
            match meant.as_slice() {
                [only] if *only == self.person.id || found.contains(only) => {}
                [only] => found.push(only.clone()),
                [] => self.notes.push(FillNote::ColleagueUnknown(name.clone())),
                _ => self.notes.push(FillNote::ColleagueUnclear(name.clone())),
            }
        }
        found
    }

    fn part_wishes(&mut self) {
        let both: Vec<PersonId> =
            self.person.wishes.iter().filter(|id| self.person.vetoes.contains(id)).cloned().collect();
        for id in &both {
            let name = self.program.people.get(id).map_or_else(String::new, |person| person.name.clone());
            self.notes.push(FillNote::ColleagueTwice(name));
        }
        self.person.wishes.retain(|id| !both.contains(id));
    }

    fn consent(&mut self, wording: &str) {
        let millis = i64::try_from(self.letter.written).unwrap_or(i64::MAX);
        let Some(on) = DateTime::from_timestamp_millis(millis).map(|at| at.date_naive()) else { return };
        let purpose = consent_purpose();
        let purpose = if self.letter.english { purpose.english() } else { purpose.indonesian() }.to_owned();
        let wording = wording.to_owned();
        if !self.person.consents.iter().any(|consent| consent.wording == wording) {
            self.person.consents.push(Consent { purpose, wording, on, extra: Extra::new() });
        }
    }

    /// Profiles: an item alone changes a profile that is there; a new one needs all its items.
    fn profiles(&mut self) {
        use Fills::{
            OpenCuriosity, OpenGaps, OpenTime, OpenYoung, ReadyCommunication, ReadyConfidence, ReadyRank,
            ReadySkill, StyleDirectness, StyleEnergy, StyleFocus, StyleLearning, StylePace,
        };
        let said = |fills: Fills| self.scales.get(&(fills as u8)).copied();
        let style = [StyleEnergy, StylePace, StyleDirectness, StyleLearning, StyleFocus].map(said);
        let ready = [ReadySkill, ReadyConfidence, ReadyCommunication, ReadyRank].map(said);
        let open = [OpenCuriosity, OpenGaps, OpenYoung, OpenTime].map(said);
        if let Some([energy, pace, directness, learning, focus]) =
            whole(style, self.person.style.map(|style| style.items()))
        {
            self.person.style = Some(Style { energy, pace, directness, learning, focus });
        }
        if let Some([skill, confidence, communication, ease_with_rank]) =
            whole(ready, self.person.readiness.map(|ready| ready.parts()))
        {
            self.person.readiness = Some(Readiness { skill, confidence, communication, ease_with_rank });
        }
        if let Some([curiosity, admits_gaps, values_the_young, makes_time]) =
            whole(open, self.person.openness.map(|open| open.parts()))
        {
            self.person.openness = Some(Openness { curiosity, admits_gaps, values_the_young, makes_time });
        }
    }
}

/// A profile of the items said now, and of those said before where nothing was said now.
fn whole<const N: usize>(said: [Option<u8>; N], before: Option<[u8; N]>) -> Option<[u8; N]> {
    let mut items = before.unwrap_or([0; N]);
    for (item, said) in items.iter_mut().zip(said) {
        *item = said.unwrap_or(*item);
    }
    (!items.contains(&0)).then_some(items)
}
