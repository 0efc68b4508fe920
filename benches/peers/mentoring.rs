//! A mentoring-like family with nothing of the product's: 30 topics of which a few are in everybody's mouth, and
//! traits that many share, so that many pairs score nearly alike. 70 points for needs, 30 for traits.

/// `splitmix64`: small, and the same on every machine.
pub struct Chance(pub u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// 0 to `n` - 1.
    pub fn below(&mut self, n: u32) -> u32 {
        u32::try_from(self.next() % u64::from(n)).unwrap_or(0)
    }

    /// A topic: the first is named thirty times as often as the last.
    fn topic(&mut self) -> usize {
        let mut left = self.below((0..TOPICS).map(often).sum());
        let mut topic = 0;
        while left >= often(topic) {
            left -= often(topic);
            topic += 1;
        }
        topic
    }

    /// A set of `count` numbers below `of`, some perhaps named twice, as bits.
    fn set(&mut self, count: u32, of: u32) -> u32 {
        (0..count).fold(0, |set, _| set | 1 << self.below(of))
    }
}

const TOPICS: usize = 30;
const INTERESTS: u32 = 20;
const SLOTS: u32 = 15;
const UNITS: u32 = 12;

fn often(topic: usize) -> u32 {
    840 / (u32::try_from(topic).unwrap_or(0) + 1)
}

struct Person {
    /// Per topic: how important to learn it, 0 to 5.
    needs: [u32; TOPICS],
    /// Per topic: the level at which it is taught, 0 to 4.
    offers: [u32; TOPICS],
    interests: u32,
    style: [u32; 5],
    slots: u32,
    unit: u32,
}

impl Person {
    fn new(chance: &mut Chance) -> Self {
        let (mut needs, mut offers) = ([0; TOPICS], [0; TOPICS]);
        for _ in 0..=1 + chance.below(4) {
            if let Some(need) = needs.get_mut(chance.topic()) {
                *need = 1 + chance.below(5);
            }
        }
        for _ in 0..=2 + chance.below(5) {
            if let Some(offer) = offers.get_mut(chance.topic()) {
                *offer = 1 + chance.below(4);
            }
        }
        let (interests, slots) = (1 + chance.below(5), 3 + chance.below(4));
        Self {
            needs,
            offers,
            interests: chance.set(interests, INTERESTS),
            style: [(); 5].map(|()| chance.below(5)),
            slots: chance.set(slots, SLOTS),
            unit: chance.below(UNITS),
        }
    }
}

/// The score of a pair in hundredths of a point.
fn score(mentee: &Person, mentor: &Person) -> u16 {
    let asked: u32 = mentee.needs.iter().sum();
    let met: u32 = mentee.needs.iter().zip(&mentor.offers).map(|(need, level)| need * level).sum();
    let apart: u32 = mentee.style.iter().zip(&mentor.style).map(|(a, b)| a.abs_diff(*b)).sum();
    let shared = |a: u32, b: u32| (a & b).count_ones().min(3);
    let points = 7000 * met / (4 * asked)
        + 300 * shared(mentee.interests, mentor.interests)
        + 45 * (20 - apart)
        + 300 * shared(mentee.slots, mentor.slots)
        + 300 * u32::from(mentee.unit != mentor.unit);
    u16::try_from(points).unwrap_or(0)
}

/// The scores of `n` mentees (rows) with `n` mentors.
pub fn scores(n: usize) -> Vec<u16> {
    let mut chance = Chance(0x5eed + n as u64);
    let mentees: Vec<Person> = (0..n).map(|_| Person::new(&mut chance)).collect();
    let mentors: Vec<Person> = (0..n).map(|_| Person::new(&mut chance)).collect();
    mentees.iter().flat_map(|mentee| mentors.iter().map(|mentor| score(mentee, mentor))).collect()
}
