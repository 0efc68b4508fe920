//! Which changes of which tabs are in a program. A snapshot claims exactly what it has: a change that is not
//! visible yet must not be counted as covered, or its record would be deleted unread.

use crate::program::TabId;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// No tab is this far ahead of what is known of it: a number beyond is damage.
const FURTHEST: u64 = 100_000;

/// What has been taken in of one tab: 1..=to, without some.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
struct Of {
    to: u64,
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    without: BTreeSet<u64>,
}

impl Of {
    fn has(&self, seq: u64) -> bool {
        seq <= self.to && !self.without.contains(&seq)
    }
}

/// Which changes are in a program, tab by tab.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Taken(BTreeMap<TabId, Of>);

impl Taken {
    /// Takes in one change; false when it was there, or its number cannot be true.
    pub fn take(&mut self, tab: &TabId, seq: u64) -> bool {
        let of = self.0.entry(tab.clone()).or_default();
        if seq == 0 || of.has(seq) || seq > of.to.saturating_add(FURTHEST) {
            return false;
        }
        of.without.extend(of.to + 1..seq);
        of.to = of.to.max(seq);
        of.without.remove(&seq);
        true
    }

    /// Takes in all that a snapshot has.
    pub fn cover(&mut self, other: &Self) {
        for (tab, theirs) in &other.0 {
            let ours = self.0.entry(tab.clone()).or_default();
            let to = ours.to.max(theirs.to);
            let missing = ours.without.union(&theirs.without).copied();
            let without = missing.filter(|&seq| !ours.has(seq) && !theirs.has(seq)).collect();
            *ours = Of { to, without };
        }
    }

    /// Whether a change is there.
    pub fn has(&self, tab: &TabId, seq: u64) -> bool {
        self.0.get(tab).is_some_and(|of| of.has(seq))
    }

    /// Whether everything that a snapshot has is there.
    pub fn reaches(&self, other: &Self) -> bool {
        other.0.iter().all(|(tab, theirs)| {
            let nothing = Of::default();
            let ours = self.0.get(tab).unwrap_or(&nothing);
            let have = |seq: u64| ours.has(seq) || !theirs.has(seq);
            ours.without.iter().all(|&seq| have(seq)) && (ours.to + 1..=theirs.to).all(have)
        })
    }

    /// Changes that must exist, since later ones of the same tab do.
    pub fn gaps(&self) -> Vec<(TabId, u64)> {
        self.0.iter().flat_map(|(tab, of)| of.without.iter().map(|&seq| (tab.clone(), seq))).collect()
    }

    /// How many changes are there.
    pub fn count(&self) -> u64 {
        self.0.values().map(|of| of.to - u64::try_from(of.without.len()).unwrap_or(0).min(of.to)).sum()
    }

    /// What a careless snapshot would claim: everything up to each tab's latest, whatever is missing before it.
    #[must_use]
    pub(super) fn carelessly(&self) -> Self {
        let full = |(tab, of): (&TabId, &Of)| (tab.clone(), Of { to: of.to, without: BTreeSet::new() });
        Self(self.0.iter().map(full).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::Taken;
    use crate::program::TabId;

    fn taken(seqs: &[u64]) -> Taken {
        let mut taken = Taken::default();
        for &seq in seqs {
            taken.take(&TabId::new("a"), seq);
        }
        taken
    }

    #[test]
    fn a_gap_stays_a_gap_until_it_is_filled() {
        let mut some = taken(&[1, 2, 5]);
        assert_eq!(some.gaps(), [(TabId::new("a"), 3), (TabId::new("a"), 4)]);
        assert!(!some.has(&TabId::new("a"), 3) && some.has(&TabId::new("a"), 5));
        assert!(some.take(&TabId::new("a"), 3) && !some.take(&TabId::new("a"), 3));
        assert_eq!((some.gaps().len(), some.count()), (1, 4));
    }

    #[test]
    fn reaching_is_having_everything_the_other_has() {
        assert!(taken(&[1, 2, 3]).reaches(&taken(&[1, 3])));
        assert!(!taken(&[1, 3]).reaches(&taken(&[1, 2])));
        assert!(!taken(&[1]).reaches(&taken(&[1, 2])));
        assert!(!Taken::default().reaches(&taken(&[1])));
        assert!(taken(&[1, 4]).reaches(&taken(&[4])));
    }

    #[test]
    fn covering_is_the_union() {
        let mut some = taken(&[1, 4]);
        some.cover(&taken(&[2, 6]));
        assert_eq!(some, taken(&[1, 2, 4, 6]));
    }

    #[test]
    fn a_number_that_cannot_be_true_is_not_believed() {
        assert!(!taken(&[1]).take(&TabId::new("a"), u64::MAX));
        assert!(!Taken::default().take(&TabId::new("a"), 0));
    }
}
