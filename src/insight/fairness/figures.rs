//! What can be said of a group of people.

use super::part::Part;

/// Sums over people, before it is decided what may be shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Tally {
    pub people: usize,
    pub paired: usize,
    pub pairs: usize,
    pub points: u64,
}

impl Tally {
    pub(super) fn add(&mut self, part: &Part<'_>) {
        self.people += 1;
        self.paired += usize::from(part.pairs > 0);
        self.pairs += part.pairs;
        self.points += part.points;
    }

    pub(super) fn plus(self, other: Self) -> Self {
        Self {
            people: self.people + other.people,
            paired: self.paired + other.paired,
            pairs: self.pairs + other.pairs,
            points: self.points + other.points,
        }
    }

    /// The mean score of the pairs in hundredths of a point, rounded.
    pub(super) fn mean(self) -> Option<u16> {
        let pairs = u64::try_from(self.pairs).ok().filter(|&pairs| pairs > 0)?;
        u16::try_from((self.points + pairs / 2) / pairs).ok()
    }
}

/// Figures of a group that may be shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Figures {
    /// People who took part; five at least.
    pub people: usize,
    /// Those of them with a pair.
    pub paired: usize,
    /// The mean score of their pairs in hundredths of a point; none where it would stand for fewer than five people,
    /// or would give such a mean away.
    pub mean: Option<u16>,
}

impl Figures {
    pub(super) fn of(tally: Tally, with_mean: bool) -> Self {
        let mean = if with_mean { tally.mean() } else { None };
        Self { people: tally.people, paired: tally.paired, mean }
    }

    /// Those without a pair.
    pub fn unpaired(&self) -> usize {
        self.people - self.paired
    }

    /// Those without a pair as a share, 0 to 1.
    pub fn share_unpaired(&self) -> f64 {
        self.unpaired() as f64 / self.people.max(1) as f64
    }
}
