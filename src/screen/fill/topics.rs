//! Topics: which to choose from, and the levels of those chosen.

use super::said::topic_name;
use crate::exchange::answers::Invitation;
use crate::language::Words;
use crate::library::pack_topic;
use crate::program::{LevelsOf, Reply, TopicId, TopicReply};
use crate::screen::people::folded;
use std::collections::BTreeMap;

/// Topics under one name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TopicGroup {
    /// The pack's name; empty where all topics are of one, or of none.
    pub title: String,
    /// The topics by name.
    pub topics: Vec<(TopicId, String)>,
}

/// The topics to choose from whose names hold a text, by pack.
pub fn topic_groups(invitation: &Invitation, words: Words, text: &str) -> Vec<TopicGroup> {
    let wanted = folded(text.trim());
    let mut groups: BTreeMap<(usize, String), Vec<(TopicId, String)>> = BTreeMap::new();
    let packs = crate::library::packs();
    for topic in &invitation.topics {
        let Some(name) = topic_name(invitation, words, &topic.id) else { continue };
        let pack = pack_topic(topic.id.as_str()).map(|(pack, _)| pack);
        let place = pack.and_then(|pack| packs.iter().position(|p| p.id == pack.id)).unwrap_or(packs.len());
        let title = pack.map_or_else(|| words.fill_topics_own(), |pack| words.pick(&pack.name.bilingual()));
        if folded(&name).contains(&wanted) || folded(&title).contains(&wanted) {
            groups.entry((place, title)).or_default().push((topic.id.clone(), name));
        }
    }
    let is_one = groups.len() < 2 && wanted.is_empty();
    let group = |((_, title), mut topics): ((usize, String), Vec<(TopicId, String)>)| {
        topics.sort_by_cached_key(|(_, name)| folded(name));
        TopicGroup { title: if is_one { String::new() } else { title }, topics }
    };
    groups.into_iter().map(group).collect()
}

/// The topics that were chosen, by name. A topic that the invitation no longer has is left out.
pub fn chosen_topics(invitation: &Invitation, words: Words, reply: Option<&Reply>) -> Vec<(TopicId, String)> {
    let Some(Reply::Levels(levels)) = reply else { return Vec::new() };
    let named = |id: &TopicId| Some((id.clone(), topic_name(invitation, words, id)?));
    let mut chosen: Vec<_> = levels.keys().filter_map(named).collect();
    chosen.sort_by_cached_key(|(_, name)| folded(name));
    chosen
}

/// What is said of a topic at first, to be moved from there.
pub fn start_reply(of: LevelsOf) -> TopicReply {
    match of {
        LevelsOf::Needs => TopicReply { level: 0, wanted: Some(2), importance: Some(3) },
        LevelsOf::Offers => TopicReply { level: 3, wanted: None, importance: None },
        LevelsOf::Skills => TopicReply { level: 1, wanted: None, importance: None },
    }
}

/// With a topic chosen, or not.
pub fn with_topic(reply: Option<&Reply>, of: LevelsOf, topic: &TopicId, on: bool) -> Reply {
    let mut levels = levels(reply);
    if on {
        levels.entry(topic.clone()).or_insert_with(|| start_reply(of));
    } else {
        levels.remove(topic);
    }
    Reply::Levels(levels)
}

/// With another level. A level wanted stays above it: nobody needs to learn what they can do.
pub fn with_level(reply: Option<&Reply>, of: LevelsOf, topic: &TopicId, level: u8) -> Reply {
    changed(reply, topic, |said| {
        said.level = level.min(if of == LevelsOf::Needs { 3 } else { 4 });
        said.wanted = said.wanted.map(|wanted| wanted.max(said.level + 1));
    })
}

/// With another level wanted. The level now stays below it.
pub fn with_wanted(reply: Option<&Reply>, topic: &TopicId, wanted: u8) -> Reply {
    let wanted = wanted.clamp(1, 4);
    changed(reply, topic, |said| {
        said.wanted = Some(wanted);
        said.level = said.level.min(wanted - 1);
    })
}

/// With another importance, 1 to 5.
pub fn with_importance(reply: Option<&Reply>, topic: &TopicId, importance: u8) -> Reply {
    changed(reply, topic, |said| said.importance = Some(importance.clamp(1, 5)))
}

fn changed(reply: Option<&Reply>, topic: &TopicId, change: impl FnOnce(&mut TopicReply)) -> Reply {
    let mut levels = levels(reply);
    if let Some(said) = levels.get_mut(topic) {
        change(said);
    }
    Reply::Levels(levels)
}

fn levels(reply: Option<&Reply>) -> BTreeMap<TopicId, TopicReply> {
    match reply {
        Some(Reply::Levels(levels)) => levels.clone(),
        _ => BTreeMap::new(),
    }
}
