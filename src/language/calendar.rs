//! Sessions as events in a calendar, in words.

use super::Words;
use crate::exchange::calendar::Told;
use crate::program::{Format, PersonId, Program, Session};

/// What the event of a session says. Nothing from its log: a calendar is seen by many.
pub fn session_told(words: Words, program: &Program, session: &Session) -> Told {
    let name = |id: &PersonId| program.people.get(id).map_or("", |person| person.name.as_str());
    let (mentor, mentee) = (name(&session.mentor), name(&session.mentee));
    let title = match session.number {
        0 => words.calendar_title_extra(mentor, mentee),
        number => words.calendar_title(mentor, mentee, number),
    };
    let topic = session.topic.as_ref().and_then(|id| program.topics.get(id));
    let mut about: Vec<String> = Vec::new();
    about.extend(topic.map(|topic| words.calendar_topic(&words.pick(&topic.name))));
    about.extend(session.guide.filter(|_| topic.is_some()).map(|guide| words.calendar_guide(guide)));
    about.push(match session.format {
        Format::CasualTalk => words.calendar_talk(),
        Format::HandsOn => words.calendar_hands_on(),
        Format::ProjectObservation => words.calendar_observation(),
    });
    about.push(if session.swapped { words.calendar_swapped() } else { words.calendar_leads() });
    if session.part.is_none() {
        about.push(words.calendar_hour_open());
    }
    Told { title, about: about.join("\n") }
}
