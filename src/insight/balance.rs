//! How many wants of one topic the places of one topic can serve.

use super::{Can, Want};
use crate::program::PersonId;
use std::collections::HashMap;

/// What came out for one topic.
pub(super) struct Served {
    /// Wants served at once, at most.
    pub at_once: usize,
    /// Wants with nobody above their level.
    pub nobody_above: usize,
    /// Wants with somebody at the level wanted, or above.
    pub to_the_level: usize,
}

/// Who can teach a topic, counted by level, so that a want is answered without walking through everyone.
pub(super) struct Supply<'a> {
    /// For each level 0 to 4: people and places at that level or above.
    from: [(usize, usize); 5],
    own: HashMap<&'a PersonId, &'a Can>,
}

impl<'a> Supply<'a> {
    pub(super) fn of(cans: &'a [Can]) -> Self {
        let from = std::array::from_fn(|level| {
            let there = || cans.iter().filter(move |c| usize::from(c.level) >= level);
            (there().count(), there().map(|c| usize::from(c.places)).sum())
        });
        Self { from, own: cans.iter().map(|c| (&c.person, c)).collect() }
    }

    /// People and places at `level` or above, without the wanting person's own.
    fn others(&self, level: u8, want: &Want) -> (usize, usize) {
        let (people, places) = self.from.get(usize::from(level)).copied().unwrap_or((0, 0));
        match self.own.get(&want.person).filter(|c| c.level >= level) {
            Some(own) => (people - 1, places - usize::from(own.places)),
            None => (people, places),
        }
    }

    /// How many others can teach above the level now.
    pub(super) fn reach(&self, want: &Want) -> usize {
        self.others(want.now + 1, want).0
    }

    /// Serves the wants of the topic.
    ///
    /// A place serves a want when its level is above the level now. Whoever can serve somebody at level 2 can
    /// serve everyone below too, so the wants with the fewest choices are those with the highest level now:
    /// serving these first is a maximum matching, without a search. Own places never serve oneself; where
    /// somebody both wants and offers the topic the count is cautious and may be one too low.
    pub(super) fn serve(&self, wants: &[Want]) -> Served {
        let mut hardest_first: Vec<&Want> = wants.iter().collect();
        hardest_first.sort_by_key(|w| std::cmp::Reverse(w.now));
        let mut served = Served { at_once: 0, nobody_above: 0, to_the_level: 0 };
        for want in hardest_first {
            let (_, above) = self.others(want.now + 1, want);
            if above == 0 {
                served.nobody_above += 1;
            } else if served.at_once < above {
                served.at_once += 1;
            }
            if self.others(want.wanted, want).0 > 0 {
                served.to_the_level += 1;
            }
        }
        served
    }
}
