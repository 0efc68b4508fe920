//! What is shown of how fair a result is: who is left out by group, the spread of scores, load and hours.
//!
//! Not here: what is counted and what may be shown of few people (`insight`), and any drawing (`ui`).
//!
//! Start with [`FairnessView`]; the picture of one grouping is [`GroupsView`].

mod groups;
mod lines;
mod load;
mod names;
mod spread;

pub use groups::{GroupRow, GroupsView, Measure};
pub use load::{LoadPart, LoadView};
pub use names::{grouping_id, grouping_name, grouping_of_id, time};
pub use spread::{SpreadView, WorstRow, spread_sentence, ten_label};

use crate::insight::fairness::{Grouping, Notice, Side, Sides, Unevenness};
use crate::language::Words;
use crate::program::Program;

/// A difference worth a look, and where to see it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoticeLine {
    /// How many of how many.
    pub text: String,
    /// The grouping that shows it.
    pub grouping: Grouping,
    /// The measure that shows it.
    pub measure: Measure,
}

/// How fair the newest result is.
#[derive(Clone, Debug, PartialEq)]
pub struct FairnessView {
    /// The most telling differences of all groupings, three at most; those left out first.
    pub notices: Vec<NoticeLine>,
    /// Groupings that tell anybody apart, as they are offered.
    pub groupings: Vec<Grouping>,
    /// What is shown without a choice: what the first sentence is about, else the first that has a group to show.
    pub first: Option<Grouping>,
    /// By what it is compared then; none for the usual.
    pub first_measure: Option<Measure>,
    /// How scores are spread; none without pairs.
    pub spread: Option<SpreadView>,
    /// Load of mentors, and the hours asked.
    pub load: LoadView,
}

/// Sentences at the top; more would be a list that nobody reads.
const MOST_NOTICES: usize = 3;

impl FairnessView {
    /// Of the newest result; none without one.
    pub fn of(program: &Program, words: Words) -> Option<Self> {
        let run = program.latest_run()?;
        let sides = Sides::of(program, run);
        let groupings = sides.worth_comparing();
        let mut found: Vec<Notice> = groupings.iter().flat_map(|g| sides.notices(*g)).collect();
        found.sort_by(|a, b| {
            let first = |notice: &Notice| notice.what == Unevenness::LowMatch;
            first(a).cmp(&first(b)).then(b.distance.total_cmp(&a.distance))
        });
        found.truncate(MOST_NOTICES);
        let shows = |grouping: &Grouping| {
            Side::BOTH.iter().any(|&side| !sides.compare(side, *grouping).groups.is_empty())
        };
        let first = found.first().map(|notice| notice.grouping);
        let first = first.or_else(|| groupings.iter().copied().find(shows)).or(groupings.first().copied());
        Some(Self {
            notices: found.iter().map(|notice| NoticeLine::of(program, notice, words)).collect(),
            groupings,
            first,
            first_measure: found.first().map(|notice| Measure::of(notice.what)),
            spread: SpreadView::of(program, &sides, words),
            load: LoadView::of(program, &sides, words),
        })
    }
}

impl NoticeLine {
    fn of(program: &Program, notice: &Notice, words: Words) -> Self {
        Self {
            text: names::notice_sentence(program, notice, words),
            grouping: notice.grouping,
            measure: Measure::of(notice.what),
        }
    }
}
