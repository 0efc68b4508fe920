//! People as small numbers, so that a million pairs are looked at in milliseconds.

use super::reporting::ReportingLines;
use super::score::Points;
use super::shares::{Shares, in_proportion};
use crate::program::{Availability, MeetingMode, Need, Person, PersonId, Program, Style, name_key};
use std::collections::{BTreeMap, HashMap};

/// Levels run from 0 to this.
pub(super) const TOP_LEVEL: u8 = 4;
/// A need that is still open, as what each level of a teacher's offer brings.
#[derive(Clone, Copy, Debug)]
pub(super) struct NeedGain {
    pub(super) topic: usize,
    /// The level now: any higher one helps.
    pub(super) now: u8,
    /// Hundredths of a point by the teacher's level, where the learner is the mentee.
    pub(super) teaches: ByLevel,
    /// The same, where the learner is the mentor.
    pub(super) back: ByLevel,
}

/// Hundredths of a point for each level from 0 up.
pub(super) type ByLevel = [u16; TOP_LEVEL as usize + 1];

/// What the engine knows of one person.
pub(super) struct Features {
    /// Its place on the ladder; unknown above 30,000.
    pub(super) rank: Option<i16>,
    /// 0: not said.
    pub(super) unit: u32,
    /// 0: not said.
    pub(super) place: u32,
    pub(super) meets: Option<MeetingMode>,
    pub(super) slots: Availability,
    pub(super) style: Option<Style>,
    pub(super) appraiser: Option<usize>,
    pub(super) needs: Vec<NeedGain>,
    pub(super) offers_something: bool,
    pub(super) interest_count: u32,
    pub(super) speaks_something: bool,
}

/// Everybody's features, and tables over them.
pub(super) struct FeatureTable {
    pub(super) people: Vec<Features>,
    pub(super) lines: ReportingLines,
    pub(super) topics: usize,
    levels: Vec<u8>,
    pub(super) languages: Sets,
    pub(super) interests: Sets,
}

impl FeatureTable {
    pub(super) fn new(program: &Program, people: &[&Person], shares: Shares) -> Self {
        let index: HashMap<&PersonId, usize> = people.iter().enumerate().map(|(at, p)| (&p.id, at)).collect();
        let topics: BTreeMap<_, usize> = program.topics.keys().enumerate().map(|(at, id)| (id, at)).collect();
        let (mut units, mut places) = (Names::default(), Names::default());
        let (mut spoken, mut liked) = (Names::default(), Names::default());
        let mut levels = vec![0; people.len() * topics.len()];
        let mut features = Vec::with_capacity(people.len());
        let (mut languages, mut interests) = (Vec::new(), Vec::new());
        for (row, person) in levels.chunks_mut(topics.len().max(1)).zip(people) {
            for offer in &person.offers {
                if let Some(level) = topics.get(&offer.topic).and_then(|&at| row.get_mut(at)) {
                    *level = (*level).max(offer.level.min(TOP_LEVEL));
                }
            }
        }
        for person in people {
            let needs = open_needs(person, shares, |need| topics.get(&need.topic).copied());
            let speaks = spoken.all(&person.languages);
            let has = liked.all(&person.interests);
            features.push(Features {
                rank: person
                    .grade
                    .as_ref()
                    .and_then(|grade| program.setup.rank(grade))
                    .and_then(|rank| i16::try_from(rank).ok())
                    .filter(|&rank| rank <= 30_000),
                unit: units.number(person.unit.as_deref()),
                place: places.number(person.place.as_deref()),
                meets: person.meets,
                slots: person.availability,
                style: person.style,
                appraiser: person.appraiser.as_ref().and_then(|id| index.get(id).copied()),
                needs,
                offers_something: person
                    .offers
                    .iter()
                    .any(|offer| offer.level > 0 && topics.contains_key(&offer.topic)),
                interest_count: u32::try_from(has.len()).unwrap_or(u32::MAX),
                speaks_something: !speaks.is_empty(),
            });
            languages.push(speaks);
            interests.push(has);
        }
        let managers: Vec<Option<usize>> =
            people.iter().map(|p| p.manager_id().and_then(|id| index.get(id).copied())).collect();
        Self {
            people: features,
            lines: ReportingLines::new(&managers),
            topics: topics.len(),
            levels,
            languages: Sets::new(&languages, spoken.count()),
            interests: Sets::new(&interests, liked.count()),
        }
    }

    /// The level at which somebody teaches each topic.
    pub(super) fn levels(&self, person: usize) -> &[u8] {
        self.levels.get(person * self.topics..(person + 1) * self.topics).unwrap_or(&[])
    }

    /// Sets the level at which somebody teaches a topic. Returns what it was.
    pub(super) fn learn(&mut self, person: usize, topic: usize, level: u8) -> u8 {
        let Some(place) = self.levels.get_mut(person * self.topics + topic) else { return 0 };
        let before = std::mem::replace(place, level.min(TOP_LEVEL));
        let offers = self.levels(person).iter().any(|&level| level > 0);
        if let Some(one) = self.people.get_mut(person) {
            one.offers_something = offers;
        }
        before
    }

    pub(super) fn shared_languages(&self, a: usize, b: usize) -> u32 {
        self.languages.shared(a, b)
    }

    pub(super) fn shared_interests(&self, a: usize, b: usize) -> u32 {
        self.interests.shared(a, b)
    }
}

impl Features {
    /// Whether a teacher of these levels gets them any further in anything.
    pub(super) fn is_helped_by(&self, teacher_levels: &[u8]) -> bool {
        self.needs.iter().any(|need| teacher_levels.get(need.topic).is_some_and(|&level| level > need.now))
    }

    /// Hundredths of a point by what they learn from a teacher of these levels.
    pub(super) fn gain(&self, teacher_levels: &[u8], gives: impl Fn(&NeedGain) -> &ByLevel) -> u16 {
        self.needs
            .iter()
            .map(|need| {
                let level = teacher_levels.get(need.topic).copied().unwrap_or(0);
                gives(need).get(usize::from(level)).copied().unwrap_or(0)
            })
            .sum()
    }
}

/// What somebody still wants to learn, most important first. A need that is met already is none.
fn open_needs(person: &Person, shares: Shares, topic_of: impl Fn(&Need) -> Option<usize>) -> Vec<NeedGain> {
    let mut open: Vec<(usize, u8, u8, u64)> = person
        .needs
        .iter()
        .filter(|need| need.wanted.min(TOP_LEVEL) > need.now)
        .filter_map(|need| {
            let importance = u64::from(need.importance.clamp(1, 5));
            Some((topic_of(need)?, need.now, need.wanted.min(TOP_LEVEL), importance))
        })
        .collect();
    open.sort_by(|a, b| b.3.cmp(&a.3).then(a.0.cmp(&b.0)));
    let importances: Vec<u64> = open.iter().map(|need| need.3).collect();
    let most = [shares.teaches, shares.learns_back].map(|most| in_proportion(most, &importances));
    let [teaches, back] = most;
    let shares = teaches.into_iter().zip(back);
    open.into_iter()
        .zip(shares)
        .map(|((topic, now, wanted, _), (teaches, back))| NeedGain {
            topic,
            now,
            teaches: by_level(teaches, now, wanted),
            back: by_level(back, now, wanted),
        })
        .collect()
}

fn by_level(most: u16, now: u8, wanted: u8) -> ByLevel {
    let mut gains = ByLevel::default();
    for (level, gain) in (0_u8..).zip(gains.iter_mut()) {
        let covered = level.min(wanted).saturating_sub(now);
        *gain = Points::part(most, u32::from(covered), u32::from(wanted - now)).got;
    }
    gains
}

/// Names as numbers; case and spacing do not make another name. 0 is no name.
#[derive(Default)]
struct Names<'p> {
    numbers: HashMap<String, u32>,
    /// As they were written, so that what was seen is not looked through again.
    seen: HashMap<&'p str, u32>,
}

impl<'p> Names<'p> {
    fn number(&mut self, name: Option<&'p str>) -> u32 {
        let Some(name) = name else { return 0 };
        if let Some(&number) = self.seen.get(name) {
            return number;
        }
        let key = name_key(name);
        let next = u32::try_from(self.numbers.len() + 1).unwrap_or(u32::MAX);
        let number = if key.is_empty() { 0 } else { *self.numbers.entry(key).or_insert(next) };
        self.seen.insert(name, number);
        number
    }

    /// Each name once, in the order of their numbers.
    fn all(&mut self, names: &'p [String]) -> Vec<u32> {
        let mut numbers: Vec<u32> =
            names.iter().map(|name| self.number(Some(name))).filter(|&n| n > 0).collect();
        numbers.sort_unstable();
        numbers.dedup();
        numbers
    }

    fn count(&self) -> usize {
        self.numbers.len()
    }
}

/// A set of small numbers per person, each in order.
pub(super) struct Sets {
    numbers: Vec<u32>,
    starts: Vec<usize>,
    /// Above every number.
    pub(super) limit: usize,
}

impl Sets {
    fn new(sets: &[Vec<u32>], largest: usize) -> Self {
        let mut starts = vec![0];
        let mut numbers = Vec::new();
        for set in sets {
            numbers.extend(set);
            starts.push(numbers.len());
        }
        Self { numbers, starts, limit: largest + 1 }
    }

    pub(super) fn of(&self, person: usize) -> &[u32] {
        let (from, to) = (self.starts.get(person), self.starts.get(person + 1));
        from.zip(to).and_then(|(&from, &to)| self.numbers.get(from..to)).unwrap_or(&[])
    }

    fn shared(&self, a: usize, b: usize) -> u32 {
        let other = self.of(b);
        let shared = self.of(a).iter().filter(|number| other.binary_search(number).is_ok()).count();
        u32::try_from(shared).unwrap_or(u32::MAX)
    }
}
