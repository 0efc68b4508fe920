//! People as small numbers, so that a million pairs are looked at in milliseconds.

use super::reporting::ReportingLines;
use crate::program::{Availability, MeetingMode, Need, Person, PersonId, Program, Style, name_key};
use std::collections::{BTreeMap, HashMap};

/// Levels run from 0 to this.
pub(super) const TOP_LEVEL: u8 = 4;
/// Divides every gap between two levels evenly.
pub(super) const STEPS: u32 = 12;

/// A need, as what each level of a mentor's offer brings: importance times the part of the gap it closes,
/// in twelfths.
#[derive(Clone, Copy, Debug)]
pub(super) struct NeedGain {
    pub(super) topic: usize,
    pub(super) by_level: [u32; TOP_LEVEL as usize + 1],
}

/// What the engine knows of one person.
pub(super) struct Features {
    pub(super) rank: Option<i32>,
    /// 0: not said.
    pub(super) unit: u32,
    /// 0: not said.
    pub(super) place: u32,
    pub(super) meets: Option<MeetingMode>,
    pub(super) slots: Availability,
    pub(super) style: Option<Style>,
    pub(super) appraiser: Option<usize>,
    pub(super) needs: Vec<NeedGain>,
    /// What `needs` sum to when all are met.
    pub(super) needs_full: u32,
    pub(super) offers_something: bool,
    pub(super) interest_count: u32,
    pub(super) speaks_something: bool,
}

/// Everybody's features, and tables over them.
pub(super) struct FeatureTable {
    pub(super) people: Vec<Features>,
    pub(super) lines: ReportingLines,
    topics: usize,
    levels: Vec<u8>,
    languages: Bits,
    interests: Bits,
}

impl FeatureTable {
    pub(super) fn new(program: &Program, people: &[&Person]) -> Self {
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
            let needs: Vec<NeedGain> =
                person.needs.iter().filter_map(|need| need_gain(need, *topics.get(&need.topic)?)).collect();
            let speaks = spoken.all(&person.languages);
            let has = liked.all(&person.interests);
            features.push(Features {
                rank: person
                    .grade
                    .as_ref()
                    .and_then(|grade| program.setup.rank(grade))
                    .and_then(|rank| i32::try_from(rank).ok()),
                unit: units.number(person.unit.as_deref()),
                place: places.number(person.place.as_deref()),
                meets: person.meets,
                slots: person.availability,
                style: person.style,
                appraiser: person.appraiser.as_ref().and_then(|id| index.get(id).copied()),
                needs_full: needs.iter().map(NeedGain::full).sum(),
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
            languages: Bits::new(&languages, spoken.count()),
            interests: Bits::new(&interests, liked.count()),
        }
    }

    /// The level at which somebody teaches each topic.
    pub(super) fn levels(&self, person: usize) -> &[u8] {
        self.levels.get(person * self.topics..(person + 1) * self.topics).unwrap_or(&[])
    }

    pub(super) fn shared_languages(&self, a: usize, b: usize) -> u32 {
        self.languages.shared(a, b)
    }

    pub(super) fn shared_interests(&self, a: usize, b: usize) -> u32 {
        self.interests.shared(a, b)
    }
}

impl Features {
    /// How much of what they need these levels of a teacher cover: a part of `needs_full`.
    pub(super) fn gain(&self, teacher_levels: &[u8]) -> u32 {
        self.needs
            .iter()
            .map(|need| {
                let level = teacher_levels.get(need.topic).copied().unwrap_or(0);
                need.by_level.get(usize::from(level)).copied().unwrap_or(0)
            })
            .sum()
    }
}

impl NeedGain {
    fn full(&self) -> u32 {
        self.by_level.last().copied().unwrap_or(0)
    }
}

/// None for a need that is met already.
fn need_gain(need: &Need, topic: usize) -> Option<NeedGain> {
    let wanted = need.wanted.min(TOP_LEVEL);
    let gap = wanted.checked_sub(need.now).filter(|&gap| gap > 0)?;
    let mut by_level = [0; TOP_LEVEL as usize + 1];
    for (level, gain) in (0_u8..).zip(by_level.iter_mut()) {
        let covered = level.min(wanted).saturating_sub(need.now);
        *gain = u32::from(need.importance.clamp(1, 5)) * STEPS * u32::from(covered) / u32::from(gap);
    }
    Some(NeedGain { topic, by_level })
}

/// Names as numbers; case and spacing do not make another name. 0 is no name.
#[derive(Default)]
struct Names(HashMap<String, u32>);

impl Names {
    fn number(&mut self, name: Option<&str>) -> u32 {
        let key = name_key(name.unwrap_or(""));
        if key.is_empty() {
            return 0;
        }
        let next = u32::try_from(self.0.len() + 1).unwrap_or(u32::MAX);
        *self.0.entry(key).or_insert(next)
    }

    /// Each name once, in the order of their numbers.
    fn all(&mut self, names: &[String]) -> Vec<u32> {
        let mut numbers: Vec<u32> =
            names.iter().map(|name| self.number(Some(name))).filter(|&n| n > 0).collect();
        numbers.sort_unstable();
        numbers.dedup();
        numbers
    }

    fn count(&self) -> usize {
        self.0.len()
    }
}

/// A set of small numbers per person, as bits.
struct Bits {
    words: Vec<u64>,
    stride: usize,
}

impl Bits {
    fn new(sets: &[Vec<u32>], largest: usize) -> Self {
        let stride = largest / 64 + 1;
        let mut words = vec![0; sets.len() * stride];
        for (row, set) in words.chunks_mut(stride).zip(sets) {
            for &number in set {
                if let Some(word) = row.get_mut(number as usize / 64) {
                    *word |= 1 << (number % 64);
                }
            }
        }
        Self { words, stride }
    }

    fn of(&self, person: usize) -> &[u64] {
        self.words.get(person * self.stride..(person + 1) * self.stride).unwrap_or(&[])
    }

    fn shared(&self, a: usize, b: usize) -> u32 {
        self.of(a).iter().zip(self.of(b)).map(|(x, y)| (x & y).count_ones()).sum()
    }
}
