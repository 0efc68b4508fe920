//! Needs against offers, topic by topic: who wants it, who can, and how many are left without a place.
//!
//! Each topic is looked at alone, as if people came for it only: a mentor with two places and three topics has two
//! places in each of the three. So a shortage here is certain (no pairing can serve these people in this topic),
//! while "enough" only says that this topic is not the bottleneck. Whether everyone can be served at once is for
//! the matching to say.

use super::balance::Supply;
use crate::program::{Person, PersonId, Program, TopicId};
use std::collections::BTreeMap;

/// Who learns from whom.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Direction {
    /// Seniors want, young mentors can.
    #[default]
    Upward,
    /// Mentors want to learn back, seniors can.
    Back,
}

impl Direction {
    /// The other way round.
    #[must_use]
    pub fn turned_over(self) -> Self {
        match self {
            Self::Upward => Self::Back,
            Self::Back => Self::Upward,
        }
    }
}

/// Somebody who wants a topic.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Want {
    /// Who.
    pub person: PersonId,
    /// Level now, 0 to 4.
    pub now: u8,
    /// Level wanted, 1 to 4.
    pub wanted: u8,
    /// How important, 1 to 5.
    pub importance: u8,
    /// How many others can teach it above the level now.
    pub reach: usize,
}

/// Somebody who can teach a topic.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Can {
    /// Who.
    pub person: PersonId,
    /// At which level, 1 to 4.
    pub level: u8,
    /// How many people they take, whatever the topic.
    pub places: u8,
}

/// One topic: demand on one side, supply on the other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TopicBalance {
    /// Which topic.
    pub topic: TopicId,
    /// Who wants it: the most important first, then the widest gap between now and wanted, then by name.
    pub wants: Vec<Want>,
    /// Who can: the highest level first, then by name. An offer at level 0 teaches nobody and does not count.
    pub cans: Vec<Can>,
    /// The places of everyone who can.
    pub places: usize,
    /// How many wants can be served at once: each by a place of somebody else, above the level now.
    pub served: usize,
    /// Wants with nobody above their level at all.
    pub nobody_above: usize,
    /// Wants that somebody could bring all the way to the level wanted.
    pub to_the_level: usize,
    /// The importance of all wants added up, 1 to 5 each: demand where urgency counts.
    pub urgency: usize,
}

impl TopicBalance {
    /// People left without a place: [`TopicBalance::nobody_above`] and [`TopicBalance::beyond_places`] together.
    pub fn shortage(&self) -> usize {
        self.wants.len() - self.served
    }

    /// People for whom somebody would be good enough, but every place is taken.
    pub fn beyond_places(&self) -> usize {
        self.shortage() - self.nobody_above
    }

    /// Places left over when everyone has been served who can be.
    pub fn spare(&self) -> usize {
        self.places.saturating_sub(self.served)
    }

    /// Whether somebody wants it and nobody can.
    pub fn lacks_everyone(&self) -> bool {
        !self.wants.is_empty() && self.cans.is_empty()
    }
}

/// Needs against offers of a whole program, in one direction. Who is paused or has no place is left out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NeedsOffers {
    /// Who learns from whom.
    pub direction: Direction,
    /// Topics that somebody wants or can: the largest shortage first, then the largest demand, then by id.
    pub topics: Vec<TopicBalance>,
    /// Topics of the program that nobody wants and nobody can.
    pub silent: Vec<TopicId>,
    /// People on the side that wants, by id.
    pub learners: Vec<PersonId>,
    /// People on the side that can, by id.
    pub teachers: Vec<PersonId>,
    /// Those of the wanting side who named no topic, by id.
    pub without_needs: Vec<PersonId>,
    /// Those of the side that can who offer no topic above level 0, by id.
    pub without_offers: Vec<PersonId>,
}

impl NeedsOffers {
    /// Wants of all topics together.
    pub fn wants(&self) -> usize {
        self.topics.iter().map(|t| t.wants.len()).sum()
    }

    /// Shortages of all topics together.
    pub fn shortage(&self) -> usize {
        self.topics.iter().map(TopicBalance::shortage).sum()
    }

    /// The topic with the largest shortage; none when every want has a place.
    pub fn worst(&self) -> Option<&TopicBalance> {
        self.topics.first().filter(|t| t.shortage() > 0)
    }

    /// Topics that somebody wants and nobody can teach.
    pub fn not_offered(&self) -> impl Iterator<Item = &TopicBalance> {
        self.topics.iter().filter(|t| t.lacks_everyone())
    }

    /// Topics that somebody can teach and nobody wants.
    pub fn not_needed(&self) -> impl Iterator<Item = &TopicBalance> {
        self.topics.iter().filter(|t| t.wants.is_empty() && !t.cans.is_empty())
    }
}

/// Sets needs against offers. Needs and offers of topics that are gone are passed over.
pub fn needs_against_offers(program: &Program, direction: Direction) -> NeedsOffers {
    let wants_here = |p: &&Person| match direction {
        Direction::Upward => p.can_learn(),
        Direction::Back => p.can_mentor(),
    };
    let can_here = |p: &&Person| match direction {
        Direction::Upward => p.can_mentor(),
        Direction::Back => p.can_learn(),
    };
    let places = |p: &Person| match direction {
        Direction::Upward => p.mentor_capacity,
        Direction::Back => p.mentee_capacity,
    };
    let learners: Vec<&Person> = program.people.values().filter(wants_here).collect();
    let teachers: Vec<&Person> = program.people.values().filter(can_here).collect();

    let mut sides: BTreeMap<&TopicId, (Vec<Want>, Vec<Can>)> =
        program.topics.keys().map(|id| (id, (Vec::new(), Vec::new()))).collect();
    let mut without_needs = Vec::new();
    let mut without_offers = Vec::new();
    for person in &learners {
        let mut wants = false;
        for need in &person.needs {
            if let Some((side, _)) = sides.get_mut(&need.topic) {
                wants = true;
                let want = Want {
                    person: person.id.clone(),
                    now: need.now,
                    wanted: need.wanted,
                    importance: need.importance,
                    reach: 0,
                };
                // A topic named twice, after a merge of copies, is one want: the more important one.
                match side.last_mut().filter(|w| w.person == want.person) {
                    Some(twin) if twin.importance >= want.importance => {}
                    Some(twin) => *twin = want,
                    None => side.push(want),
                }
            }
        }
        if !wants {
            without_needs.push(person.id.clone());
        }
    }
    for person in &teachers {
        let mut can = false;
        for offer in person.offers.iter().filter(|o| o.level > 0) {
            if let Some((_, side)) = sides.get_mut(&offer.topic) {
                can = true;
                match side.last_mut().filter(|c| c.person == person.id) {
                    Some(twin) => twin.level = twin.level.max(offer.level),
                    None => side.push(Can {
                        person: person.id.clone(),
                        level: offer.level,
                        places: places(person),
                    }),
                }
            }
        }
        if !can {
            without_offers.push(person.id.clone());
        }
    }

    let (silent, heard): (Vec<_>, Vec<_>) =
        sides.into_iter().partition(|(_, (wants, cans))| wants.is_empty() && cans.is_empty());
    let mut topics: Vec<TopicBalance> =
        heard.into_iter().map(|(id, (wants, cans))| balance(program, id, wants, cans)).collect();
    topics.sort_by(|a, b| {
        (b.shortage(), b.wants.len(), &a.topic).cmp(&(a.shortage(), a.wants.len(), &b.topic))
    });
    let ids = |people: &[&Person]| people.iter().map(|p| p.id.clone()).collect();
    NeedsOffers {
        direction,
        topics,
        silent: silent.into_iter().map(|(id, _)| id.clone()).collect(),
        learners: ids(&learners),
        teachers: ids(&teachers),
        without_needs,
        without_offers,
    }
}

fn balance(program: &Program, topic: &TopicId, mut wants: Vec<Want>, mut cans: Vec<Can>) -> TopicBalance {
    let name = |id: &PersonId| program.people.get(id).map(|p| p.name.to_lowercase());
    let supply = Supply::of(&cans);
    for want in &mut wants {
        want.reach = supply.reach(want);
    }
    let served = supply.serve(&wants);
    wants.sort_by_cached_key(|w| {
        let distance = w.wanted.saturating_sub(w.now);
        (std::cmp::Reverse((w.importance, distance)), name(&w.person), w.person.clone())
    });
    cans.sort_by_cached_key(|c| (std::cmp::Reverse(c.level), name(&c.person), c.person.clone()));
    TopicBalance {
        topic: topic.clone(),
        places: cans.iter().map(|c| usize::from(c.places)).sum(),
        served: served.at_once,
        nobody_above: served.nobody_above,
        to_the_level: served.to_the_level,
        urgency: wants.iter().map(|w| usize::from(w.importance)).sum(),
        wants,
        cans,
    }
}
