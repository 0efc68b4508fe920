//! What the needs place shows: demand and supply of each topic as bars with values, and the people behind them.

use crate::insight::{Direction, NeedsOffers, TopicBalance, needs_against_offers};
use crate::language::Words;
use crate::program::{PersonId, Program, TopicId};
use crate::screen::people::folded;
use crate::screen::person::{PersonChoice, importance_name, level_name};

/// What topics are sorted by.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum NeedsSort {
    /// The largest shortage first.
    #[default]
    Gap,
    /// The most wanted first.
    Demand,
    /// The largest importance of all wants together first.
    Urgency,
    /// By name.
    Name,
}

impl NeedsSort {
    /// All of them, as they are offered.
    pub const ALL: [Self; 4] = [Self::Gap, Self::Demand, Self::Urgency, Self::Name];

    /// Its id among choices.
    pub fn id(self) -> &'static str {
        match self {
            Self::Gap => "gap",
            Self::Demand => "demand",
            Self::Urgency => "urgency",
            Self::Name => "name",
        }
    }

    /// The sort of an id; by gap for any other.
    pub fn of_id(id: &str) -> Self {
        Self::ALL.into_iter().find(|sort| sort.id() == id).unwrap_or_default()
    }
}

/// A question to the picture.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct NeedsQuery {
    /// Who learns from whom.
    pub direction: Direction,
    /// The order.
    pub sort: NeedsSort,
}

/// How a topic stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gap {
    /// Wanted, and nobody can.
    Nobody,
    /// So many are left without a place.
    Short(usize),
    /// Every want has a place, and none is left.
    Enough,
    /// Every want has a place, and so many are left.
    Spare(usize),
    /// Nobody wants it.
    Unneeded,
}

/// One topic of the picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NeedsRow {
    /// Which topic.
    pub topic: TopicId,
    /// Its name.
    pub name: String,
    /// People who want it.
    pub wants: usize,
    /// People who can.
    pub cans: usize,
    /// Their places.
    pub places: usize,
    /// Wants served at once.
    pub served: usize,
    /// How it stands.
    pub gap: Gap,
    /// How it stands, in words.
    pub gap_text: String,
    /// Why it falls short, in words; empty when it does not, or when nobody can at all.
    pub why_text: String,
    /// How many want it, as written.
    pub wants_text: String,
    /// How many places there are, and of how many people where these are not as many, as written.
    pub places_text: String,
}

/// The whole picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NeedsView {
    /// The one thing to know, as a sentence.
    pub headline: String,
    /// Whether the headline tells a shortage.
    pub falls_short: bool,
    /// What stands below the headline.
    pub details: Vec<String>,
    /// Topics that nobody can teach, first.
    pub nobody: Vec<NeedsRow>,
    /// All other topics.
    pub rest: Vec<NeedsRow>,
    /// Names of topics nobody named.
    pub silent: Vec<String>,
    /// How many of the learning side named no topic.
    pub without_needs: usize,
    /// How many of the teaching side offer no topic.
    pub without_offers: usize,
}

impl NeedsView {
    /// Whether there is nothing to draw.
    pub fn is_empty(&self) -> bool {
        self.nobody.is_empty() && self.rest.is_empty()
    }

    /// The picture of a program.
    pub fn of(program: &Program, query: NeedsQuery, words: Words) -> Self {
        let found = needs_against_offers(program, query.direction);
        let mut topics: Vec<(&TopicBalance, String)> =
            found.topics.iter().map(|t| (t, topic_name(program, &t.topic, words))).collect();
        topics.sort_by_cached_key(|(t, name)| {
            let most = match query.sort {
                NeedsSort::Gap => (t.shortage(), t.wants.len()),
                NeedsSort::Demand => (t.wants.len(), t.shortage()),
                NeedsSort::Urgency => (t.urgency, t.wants.len()),
                NeedsSort::Name => (0, 0),
            };
            (std::cmp::Reverse(most), folded(name), t.topic.clone())
        });
        let (nobody, rest): (Vec<_>, Vec<_>) = topics.into_iter().partition(|(t, _)| t.lacks_everyone());
        let rows = |topics: Vec<(&TopicBalance, String)>| {
            topics.into_iter().map(|(t, name)| NeedsRow::of(t, name, words)).collect()
        };
        let mut silent: Vec<String> = found.silent.iter().map(|t| topic_name(program, t, words)).collect();
        silent.sort_by_cached_key(|name| folded(name));
        Self {
            headline: headline(&found, program, words),
            falls_short: found.worst().is_some(),
            details: details(&found, words),
            nobody: rows(nobody),
            rest: rows(rest),
            silent,
            without_needs: found.without_needs.len(),
            without_offers: found.without_offers.len(),
        }
    }
}

impl NeedsRow {
    fn of(topic: &TopicBalance, name: String, words: Words) -> Self {
        let (wants, places) = (topic.wants.len(), topic.places);
        let gap = match topic.shortage() {
            _ if topic.lacks_everyone() => Gap::Nobody,
            _ if wants == 0 => Gap::Unneeded,
            0 if topic.spare() == 0 => Gap::Enough,
            0 => Gap::Spare(topic.spare()),
            n => Gap::Short(n),
        };
        let gap_text = match gap {
            Gap::Nobody => words.needs_gap_nobody(),
            Gap::Short(n) => words.needs_gap_short(n),
            Gap::Enough => words.needs_gap_enough(),
            Gap::Spare(n) => words.needs_gap_spare(n),
            Gap::Unneeded => words.needs_gap_unneeded(),
        };
        let why = [
            (topic.nobody_above, words.needs_gap_above(topic.nobody_above)),
            (topic.beyond_places(), words.needs_gap_full(topic.beyond_places())),
        ];
        let why: Vec<String> = why.into_iter().filter(|(n, _)| *n > 0).map(|(_, text)| text).collect();
        Self {
            wants_text: words.needs_number(wants),
            places_text: match topic.cans.len() {
                people if people == places => words.needs_number(places),
                people => words.needs_places_of(places, people),
            },
            why_text: if gap == Gap::Nobody { String::new() } else { why.join(", ") },
            topic: topic.topic.clone(),
            name,
            wants,
            cans: topic.cans.len(),
            places,
            served: topic.served,
            gap,
            gap_text,
        }
    }
}

fn topic_name(program: &Program, topic: &TopicId, words: Words) -> String {
    program.topics.get(topic).map_or_else(|| words.person_topic_gone(), |t| words.pick(&t.name))
}

fn headline(found: &NeedsOffers, program: &Program, words: Words) -> String {
    match (found.worst(), found.direction) {
        (Some(worst), direction) => {
            let name = topic_name(program, &worst.topic, words);
            match direction {
                Direction::Upward => words.needs_headline_short_mentors(&name, worst.shortage()),
                Direction::Back => words.needs_headline_short_seniors(&name, worst.shortage()),
            }
        }
        (None, _) if found.wants() == 0 => words.needs_headline_no_wants(),
        (None, _) => words.needs_headline_enough(),
    }
}

fn details(found: &NeedsOffers, words: Words) -> Vec<String> {
    let short = found.topics.iter().filter(|t| t.shortage() > 0).count();
    let wanted = found.topics.iter().filter(|t| !t.wants.is_empty()).count();
    let people = found.learners.len() - found.without_needs.len();
    let mut details = Vec::new();
    if short > 1 {
        details.push(words.needs_more_short(short - 1));
    }
    if wanted > 0 {
        details.push(words.needs_totals(found.wants(), wanted, people));
    }
    details
}

/// Somebody behind a mark.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BehindLine {
    /// Who.
    pub who: PersonChoice,
    /// Their level or levels, in words.
    pub level: String,
    /// How important it is to them and who could help; or empty.
    pub more: String,
    /// Nobody can help them: to be marked.
    pub stranded: bool,
}

/// The people behind a topic.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Behind {
    /// The topic's name.
    pub name: String,
    /// What somebody can do who has learned it; may be empty.
    pub about: String,
    /// Who wants it, the most important first.
    pub wants: Vec<BehindLine>,
    /// Who can, the highest level first.
    pub cans: Vec<BehindLine>,
}

impl Behind {
    /// The people behind a topic; none when the topic is gone.
    pub fn of(program: &Program, direction: Direction, topic: &TopicId, words: Words) -> Option<Self> {
        let record = program.topics.get(topic)?;
        let found = needs_against_offers(program, direction);
        let balance = found.topics.into_iter().find(|t| &t.topic == topic);
        let who = |id: &PersonId| program.people.get(id).map(PersonChoice::of);
        let (wants, cans) = balance.map_or_else(Default::default, |b| (b.wants, b.cans));
        let wants = wants.iter().filter_map(|w| {
            let reach = if w.reach == 0 { words.needs_reach_nobody() } else { words.needs_reach(w.reach) };
            Some(BehindLine {
                who: who(&w.person)?,
                level: words.needs_from_to(w.now, w.wanted),
                more: format!("{} · {reach}", importance_name(words, w.importance)),
                stranded: w.reach == 0,
            })
        });
        let cans = cans.iter().filter_map(|c| {
            Some(BehindLine {
                who: who(&c.person)?,
                level: words.needs_at_level(&level_name(words, c.level), c.places),
                more: String::new(),
                stranded: false,
            })
        });
        Some(Self {
            name: words.pick(&record.name),
            about: words.pick(&record.about),
            wants: wants.collect(),
            cans: cans.collect(),
        })
    }
}
