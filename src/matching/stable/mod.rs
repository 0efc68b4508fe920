//! Wishes first: a pairing in which no two would both rather have each other.
//!
//! **What people prefer.** Everybody ranks the allowed others: those they wished for first, in the order in
//! which they named them, then all the rest by score, higher first. Equal scores are a tie: one is as good as
//! the other. A place left free is worse than anybody allowed. Who has several places wants the best ones they
//! can have, each judged alone (responsive preferences).
//!
//! **When a pair blocks.** Two people block when they are allowed, are not together, and each either has a
//! place free or likes the other *strictly* better than the worst they have. Pins are not theirs to give up:
//! a pinned partner is never the worst they have, and a pinned place is never free. A pairing that nobody blocks
//! is stable; with ties this is called weakly stable. One always exists, whatever the wishes, and
//! [`stable_pairing`] finds it. [`blocking_pairs`], which shares nothing with it, looks at every pair
//! and counts those that block; it can be asked about any pairing, so that it also says how many pairs the best
//! fit leaves wishing.
//!
//! **Whom it favours.** Rows propose. Where nobody is indifferent, that means three things. Every row gets the
//! best ones it has in any stable pairing, every column the worst ones it has in any. A row with one place
//! gains nothing by wishing untruthfully (Dubins and Freedman 1981; Roth 1982). And how many pairs each person
//! is in does not depend on who proposes (the rural hospitals theorem, Roth 1986). So rows should be the side
//! whose wishes are to weigh more. In reverse mentoring that is the mentors: they are the young ones, who have
//! least say otherwise, and who must be able to name somebody without tactics. To favour the other side,
//! turn the problem round ([`Wishes::turned`]). Without wishes both sides see the same scores, and who proposes
//! only matters among equal ones.
//!
//! **Ties.** Any way of breaking them gives a stable pairing, but not equally many pairs; the way that gives
//! most is NP-hard to find (Manlove et al. 2002). No stable pairing has fewer than half the pairs of the largest.
//! Ours breaks ties by a fixed rule that leaves few without:
//! - A row that likes columns equally asks first the one that wished for it, then one with a place free when
//!   its list was made, then the first by number.
//! - A row that has asked everybody and has a place left asks once more, and then wins ties (Király 2011).
//! - A column that likes rows equally keeps one that asks once more, then one that wished for it, then the one
//!   it has. Of several it has, the last by number leaves.
//!
//! In random small cases with many ties and bans that finds all but a few in a thousand of the most pairs possible.
//!
//! References: D. Gale and L. S. Shapley, "College admissions and the stability of marriage", American
//! Mathematical Monthly 69 (1962) 9-15. D. G. McVitie and L. B. Wilson, "The stable marriage problem",
//! Communications of the ACM 14 (1971) 486-490. A. E. Roth, "The economics of matching: stability and
//! incentives", Mathematics of Operations Research 7 (1982) 617-628; "Stability and polarization of interests in
//! job matching", Econometrica 52 (1984) 47-57 (places on both sides); "On the allocation of residents to
//! rural hospitals", Econometrica 54 (1986) 425-427. L. E. Dubins and D. A. Freedman, "Machiavelli and the
//! Gale-Shapley algorithm", American Mathematical Monthly 88 (1981) 485-494. D. F. Manlove, R. W. Irving, K. Iwama,
//! S. Miyazaki and Y. Morita, "Hard variants of stable marriage", Theoretical Computer Science 276 (2002)
//! 261-279. Z. Király, "Better and simpler approximation algorithms for the stable marriage problem",
//! Algorithmica 60 (2011) 3-20.

#![allow(clippy::doc_markdown, reason = "names of people")]

mod blocking;
mod choosing;
mod proposing;

pub use blocking::{Stability, blocking_pairs};
pub use proposing::stable_pairing;

use super::cohort::{Cohort, Side};

/// Whom each would like, best first.
///
/// Missing lists are empty. A name said twice counts where it was said first; one that is not there, or that
/// is forbidden, counts nowhere.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wishes {
    /// For each row the columns it wishes for.
    pub of_rows: Vec<Vec<usize>>,
    /// For each column the rows it wishes for.
    pub of_columns: Vec<Vec<usize>>,
}

impl Wishes {
    /// The same wishes with rows as columns and columns as rows.
    #[must_use]
    pub fn turned(self) -> Self {
        Self { of_rows: self.of_columns, of_columns: self.of_rows }
    }
}

/// A pairing in which nobody blocks.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StablePairing {
    /// The pairs, pins included, by row, then column.
    pub pairs: Vec<(usize, usize)>,
    /// The score of each of [`StablePairing::pairs`].
    pub scores: Vec<u16>,
}

/// The private wishes of people who take part, as rows and columns: mentors as rows, or mentees.
///
/// A wish counts in every role in which it can be fulfilled: of somebody who mentors and learns, the mentees
/// among the names are wishes as a mentor, the mentors among them wishes as a mentee.
pub fn wishes_of(cohort: &Cohort<'_>, rows_are_mentors: bool) -> Wishes {
    let (mentors, mentees) = (cohort.mentors(), cohort.mentees());
    let wishes = Wishes {
        of_rows: wishes_of_side(cohort, mentors, mentees),
        of_columns: wishes_of_side(cohort, mentees, mentors),
    };
    if rows_are_mentors { wishes } else { wishes.turned() }
}

fn wishes_of_side(cohort: &Cohort<'_>, side: &Side, others: &Side) -> Vec<Vec<usize>> {
    let wishes = |&at: &usize| -> Vec<usize> {
        let named = cohort.people().get(at).map_or(&[][..], |person| &person.wishes);
        let there = named.iter().filter_map(|id| cohort.person_at(id)).filter(|&other| other != at);
        there.filter_map(|other| others.people.binary_search(&other).ok()).collect()
    };
    side.people.iter().map(wishes).collect()
}
