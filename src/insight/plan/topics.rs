//! What a session is about, and in which format.

use crate::program::{Format, Pair, Program, TopicId};
use std::cmp::Reverse;

/// Sessions of a guide.
pub const GUIDE_SESSIONS: usize = 6;
/// A topic gets at least this many sessions before a pair turns to the next.
const SESSIONS_PER_TOPIC: usize = 3;

/// What a session is about.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Subject {
    /// The topic; none when the two share none.
    pub topic: Option<TopicId>,
    /// The first session of the topic's guide that goes with it, 1 to 6.
    pub guide: Option<u8>,
}

/// What a pair works on, first to last: what it settled, else what the mentor can teach the mentee, by importance; else
/// all the mentee wants.
pub fn pair_topics(program: &Program, pair: &Pair) -> Vec<TopicId> {
    let known = |topic: &TopicId| program.topics.contains_key(topic);
    let own: Vec<TopicId> = pair.own_way.topics.iter().filter(|t| known(t)).cloned().collect();
    if !own.is_empty() {
        return own;
    }
    let (Some(mentor), Some(mentee)) = (program.people.get(&pair.mentor), program.people.get(&pair.mentee))
    else {
        return Vec::new();
    };
    let mut needs: Vec<_> = mentee.needs.iter().filter(|need| known(&need.topic)).collect();
    needs.sort_by_key(|n| (Reverse(n.importance), Reverse(n.wanted.saturating_sub(n.now)), n.topic.clone()));
    let taught = |topic: &TopicId, now: u8| mentor.offers_at(topic) > now;
    let any = needs.iter().any(|need| taught(&need.topic, need.now));
    let mut topics: Vec<TopicId> = Vec::new();
    for need in needs.into_iter().filter(|need| !any || taught(&need.topic, need.now)) {
        if !topics.contains(&need.topic) {
            topics.push(need.topic.clone());
        }
    }
    topics
}

/// What session `number` of `count` is about: topics follow each other in blocks of at least three sessions, earlier
/// topics get the longer blocks; topics that the two settled themselves all get their turn.
pub fn session_subject(program: &Program, pair: &Pair, number: u16, count: u16) -> Subject {
    let topics = pair_topics(program, pair);
    let (at, count) = (usize::from(number).saturating_sub(1), usize::from(count).max(1));
    let settled = !pair.own_way.topics.is_empty();
    let most = if settled { count } else { (count / SESSIONS_PER_TOPIC).max(1) };
    let blocks = topics.len().min(most);
    if blocks == 0 || number == 0 {
        return Subject::default();
    }
    // Ceilings of equal shares: a remainder goes to the first ones.
    let starts = |block: usize| (block * count).div_ceil(blocks);
    let block = (0..blocks).rev().find(|&block| starts(block) <= at).unwrap_or(0);
    let (start, end) = (starts(block), starts(block + 1));
    let of = end.saturating_sub(start).max(1);
    let guide = (at - start) * GUIDE_SESSIONS / of + 1;
    Subject { topic: topics.get(block).cloned(), guide: u8::try_from(guide.min(GUIDE_SESSIONS)).ok() }
}

/// The format of session `number` of `count`: it begins and closes with a talk; in between hands and eyes take turns.
/// Formats that the program does not allow are passed over.
pub fn session_format(allowed: &[Format], number: u16, count: u16) -> Format {
    let has = |format: &Format| allowed.is_empty() || allowed.contains(format);
    let talk = Format::CasualTalk;
    let doing: Vec<Format> = [Format::HandsOn, Format::ProjectObservation].into_iter().filter(has).collect();
    let edge = number <= 1 || number >= count;
    if doing.is_empty() || (edge && has(&talk)) {
        return if has(&talk) { talk } else { Format::HandsOn };
    }
    let skipped = usize::from(has(&talk)) + 1;
    let at = usize::from(number).saturating_sub(skipped) % doing.len();
    doing.get(at).copied().unwrap_or(Format::HandsOn)
}
