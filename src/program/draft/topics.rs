//! Commands about topics.

use super::{ChangeKind, ChangeName, Draft, Record, Refusal, check};
use crate::program::{Pair, Person, Session, Topic, TopicId};

impl Draft<'_> {
    pub(super) fn topic(&self, id: &TopicId) -> Result<Topic, Refusal> {
        self.program.topics.get(id).cloned().ok_or(Refusal::NoSuchTopic)
    }

    pub(super) fn put_topic(&mut self, topic: &Topic) -> Result<(), Refusal> {
        if check::blank_name(topic.name.indonesian()) {
            return Err(Refusal::BlankTopic);
        }
        let others = || self.program.topics.values().filter(|t| t.id != topic.id);
        if let Some(twin) =
            others().find(|t| t.goes_by(topic.name.indonesian()) || t.goes_by(topic.name.english()))
        {
            return Err(Refusal::TopicTwice(twin.name.indonesian().to_owned()));
        }
        Ok(self.put(topic)?)
    }

    pub(super) fn remove_topic(&mut self, id: &TopicId) -> Result<ChangeName, Refusal> {
        let topic = self.topic(id)?;
        for mut person in self.people_with_topic(id) {
            person.needs.retain(|n| &n.topic != id);
            person.offers.retain(|o| &o.topic != id);
            self.put(&person)?;
        }
        self.turn_to(id, None)?;
        self.remove(&topic.place())?;
        Ok(ChangeName::about(ChangeKind::TopicRemoved, &[topic.name.indonesian()]))
    }

    /// Sessions and pairs that are about a topic turn to another, or to none.
    fn turn_to(&mut self, from: &TopicId, into: Option<&TopicId>) -> Result<(), Refusal> {
        let about = |session: &&Session| session.topic.as_ref() == Some(from);
        let sessions: Vec<Session> = self.program.sessions.values().filter(about).cloned().collect();
        for mut session in sessions {
            session.topic = into.cloned();
            session.guide = session.guide.filter(|_| into.is_some());
            self.put(&session)?;
        }
        let settled = |pair: &&Pair| pair.own_way.topics.contains(from);
        let pairs: Vec<Pair> = self.program.pairs.values().filter(settled).cloned().collect();
        for mut pair in pairs {
            let topics = std::mem::take(&mut pair.own_way.topics);
            let turned = topics.into_iter().filter_map(|t| if t == *from { into.cloned() } else { Some(t) });
            for topic in turned {
                if !pair.own_way.topics.contains(&topic) {
                    pair.own_way.topics.push(topic);
                }
            }
            self.put(&pair)?;
        }
        Ok(())
    }

    fn people_with_topic(&self, id: &TopicId) -> Vec<Person> {
        self.program
            .people
            .values()
            .filter(|p| p.needs.iter().any(|n| &n.topic == id) || p.offers.iter().any(|o| &o.topic == id))
            .cloned()
            .collect()
    }

    pub(super) fn merge_topics(&mut self, from: &TopicId, into: &TopicId) -> Result<ChangeName, Refusal> {
        let gone = self.topic(from)?;
        let mut kept = self.topic(into)?;
        if from == into {
            return Err(Refusal::TopicTwice(kept.name.indonesian().to_owned()));
        }
        for mut person in self.people_with_topic(from) {
            merge_needs(&mut person, from, into);
            merge_offers(&mut person, from, into);
            self.put(&person)?;
        }
        let names = [gone.name.id.clone(), gone.name.en.clone()];
        for name in names.into_iter().chain(gone.aliases.iter().cloned()) {
            if !name.is_empty() && !kept.goes_by(&name) {
                kept.aliases.push(name);
            }
        }
        self.turn_to(from, Some(into))?;
        self.remove(&gone.place())?;
        self.put(&kept)?;
        Ok(ChangeName::about(ChangeKind::TopicsMerged, &[gone.name.indonesian(), kept.name.indonesian()]))
    }
}

/// A need of the topic that goes becomes one of the topic that stays; of two, the more important stays.
fn merge_needs(person: &mut Person, from: &TopicId, into: &TopicId) {
    while let Some(at) = person.needs.iter().position(|n| &n.topic == from) {
        let mut moved = person.needs.remove(at);
        moved.topic = into.clone();
        match person.needs.iter_mut().find(|n| &n.topic == into) {
            Some(kept) if kept.importance >= moved.importance => {}
            Some(kept) => *kept = moved,
            None => person.needs.insert(at, moved),
        }
    }
}

/// An offer of the topic that goes becomes one of the topic that stays; of two, the higher level stays.
fn merge_offers(person: &mut Person, from: &TopicId, into: &TopicId) {
    while let Some(at) = person.offers.iter().position(|o| &o.topic == from) {
        let mut moved = person.offers.remove(at);
        moved.topic = into.clone();
        match person.offers.iter_mut().find(|o| &o.topic == into) {
            Some(kept) => kept.level = kept.level.max(moved.level),
            None => person.offers.insert(at, moved),
        }
    }
}
