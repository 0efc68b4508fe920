//! Topic packs: what programs of this kind are about, ready to choose from.

use super::Said;
use super::content::packs::PACKS;
use crate::program::{Topic, TopicId, same_name};

/// Which side usually teaches the topics of a pack.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Side {
    /// Young mentors.
    Young,
    /// Senior mentees, who teach back.
    Senior,
}

/// A few topics that go together.
#[derive(Clone, Copy, Debug)]
pub struct Pack {
    /// Its id, kept in [`Topic::pack`].
    pub id: &'static str,
    /// Who usually teaches it.
    pub side: Side,
    /// What it is called.
    pub name: Said,
    /// One sentence: what it is good for.
    pub about: Said,
    /// Its topics, three to eight.
    pub topics: &'static [PackTopic],
}

/// A topic of a pack.
#[derive(Clone, Copy, Debug)]
pub struct PackTopic {
    /// Its id, the same in every program.
    pub id: &'static str,
    /// What it is called.
    pub name: Said,
    /// One sentence: what somebody can do who has learned it.
    pub about: Said,
    /// Other names that lists use for it; each belongs to one topic only.
    pub aliases: &'static [&'static str],
}

impl Pack {
    /// A topic of this pack as a program keeps it.
    pub fn topic(&self, topic: &PackTopic) -> Topic {
        Topic {
            about: topic.about.bilingual(),
            pack: Some(self.id.to_owned()),
            aliases: topic.aliases.iter().map(|a| (*a).to_owned()).collect(),
            ..Topic::named(TopicId::new(topic.id), topic.name.bilingual())
        }
    }

    /// All its topics as a program keeps them.
    pub fn all_topics(&self) -> Vec<Topic> {
        self.topics.iter().map(|t| self.topic(t)).collect()
    }
}

impl PackTopic {
    fn goes_by(&self, text: &str) -> bool {
        same_name(self.name.id, text)
            || same_name(self.name.en, text)
            || same_name(self.id, text)
            || self.aliases.iter().any(|a| same_name(a, text))
    }
}

/// All packs: ten that the young teach, one that seniors teach back.
pub fn packs() -> &'static [Pack] {
    PACKS
}

/// The pack with this id.
pub fn pack(id: &str) -> Option<&'static Pack> {
    PACKS.iter().find(|p| p.id == id)
}

fn every_topic() -> impl Iterator<Item = (&'static Pack, &'static PackTopic)> {
    PACKS.iter().flat_map(|pack| pack.topics.iter().map(move |topic| (pack, topic)))
}

/// The pack and topic with this topic id.
pub fn pack_topic(id: &str) -> Option<(&'static Pack, &'static PackTopic)> {
    every_topic().find(|(_, topic)| topic.id == id)
}

/// The topic with this id as a program keeps it.
pub fn topic(id: &str) -> Option<Topic> {
    pack_topic(id).map(|(pack, topic)| pack.topic(topic))
}

/// The topic that a list means by `text`: its name in either language, its id, or one of its other names.
pub fn topic_for(text: &str) -> Option<Topic> {
    every_topic().find(|(_, topic)| topic.goes_by(text)).map(|(pack, topic)| pack.topic(topic))
}

/// The ids of all topics that a side usually teaches.
pub(super) fn every_topic_id(side: Side) -> Vec<TopicId> {
    every_topic().filter(|(pack, _)| pack.side == side).map(|(_, topic)| TopicId::new(topic.id)).collect()
}
