//! Deferred acceptance with places on both sides: rows ask, columns keep the best that asked so far.
//!
//! A column's standard only ever rises: who was refused once would be refused again. So a row keeps no ranking,
//! only a short list of the best columns that would take it ([`super::choosing`]), and when that is used
//! up, one more look at its scores finds the next ones. In which order rows ask decides nothing where nobody
//! is indifferent (McVitie and Wilson 1971), but much about how often they have to look: a row that had to leave
//! looks again only after all others have asked, and of those the one first that can hope for most.

#![allow(clippy::indexing_slicing, reason = "indices run over arrays of one length, made here")]
#![allow(clippy::doc_markdown, reason = "names of people")]

use super::choosing::{Choice, Chooser};
use super::{StablePairing, Wishes};
use crate::matching::problem::{ScoreRows, Terms};
use std::cmp::Reverse;

/// Finds a stable pairing by letting rows propose (see the head of this module for what that means, and for
/// how ties are broken).
///
/// `go_on` is told how many rows were looked at, before each row asks; the answer is none when it says
/// stop. The scores of a row are looked at once, and again whenever its list of the best is used up. Costs
/// at most `2 * rows * columns` questions, each as long as the column has places, and in practice one to three
/// looks at every score. Memory: at most 128 candidates a row (usually some 20, of 16 bytes), the
/// wishes, and a few numbers a row and column. Of the terms, the objective plays no part.
pub fn stable_pairing(
    terms: &Terms,
    scores: &mut dyn ScoreRows,
    wishes: &Wishes,
    go_on: &mut dyn FnMut(usize) -> bool,
) -> Option<StablePairing> {
    let mut run = Proposing::new(terms, wishes);
    run.run(terms, scores, go_on).then(|| run.pairing())
}

/// How much a column wants a row: a liking first, then what breaks ties.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Claim {
    /// A score, or a wish (see [`wish`]).
    pub(super) liking: u32,
    /// The row asks for the second time.
    pub(super) again: bool,
    /// The row wished for the column.
    pub(super) wished: bool,
}

/// The liking of the wish named at this place: above every score, earlier ones higher.
pub(super) fn wish(place: usize) -> u32 {
    u32::MAX - u32::try_from(place).unwrap_or(u32::MAX).min(u32::MAX / 2)
}

/// A row that a column keeps.
#[derive(Clone, Copy)]
struct Kept {
    row: u32,
    score: u16,
    claim: Claim,
}

/// A column: what it has to give, and whom it keeps, pins aside.
#[derive(Default)]
pub(super) struct Column {
    places: usize,
    kept: Vec<Kept>,
    /// Whom it likes least, once it is full.
    worst: usize,
}

impl Column {
    pub(super) fn has_room(&self) -> bool {
        self.kept.len() < self.places
    }

    /// The claim that has to be exceeded; none where nobody is taken.
    fn standard(&self) -> Option<Claim> {
        self.kept.get(self.worst).map(|kept| kept.claim)
    }

    pub(super) fn would_take(&self, claim: Claim) -> bool {
        self.has_room() || self.standard().is_some_and(|standard| claim > standard)
    }

    /// Takes a row. Returns the row that has to leave for it.
    fn take(&mut self, kept: Kept) -> Option<u32> {
        let left = if self.has_room() {
            self.kept.push(kept);
            None
        } else {
            Some(std::mem::replace(&mut self.kept[self.worst], kept).row)
        };
        self.find_worst();
        left
    }

    fn find_worst(&mut self) {
        if !self.has_room() {
            let worst = self.kept.iter().enumerate().min_by_key(|(_, kept)| (kept.claim, Reverse(kept.row)));
            self.worst = worst.map_or(0, |(at, _)| at);
        }
    }
}

/// How far a row is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Round {
    First,
    Again,
    Over,
}

struct Row {
    places: usize,
    /// Columns that keep it.
    has: Vec<u32>,
    /// Columns to ask, best last.
    list: Vec<Choice>,
    /// Whether there may be more than the list has.
    more: bool,
    round: Round,
    /// How often its list was made.
    lists: u32,
    /// How much it likes whom it asked last.
    asked: u32,
}

struct Proposing {
    rows: Vec<Row>,
    columns: Vec<Column>,
    chooser: Chooser,
    /// Rows that lost a place.
    waiting: Vec<usize>,
    /// Rows that lost a place and have asked everybody on their list.
    later: Vec<usize>,
    /// Pins with their scores.
    pinned: Vec<(usize, usize, u16)>,
}

impl Proposing {
    fn new(terms: &Terms, wishes: &Wishes) -> Self {
        let mut row_places: Vec<usize> = terms.row_capacity.iter().map(|&n| usize::from(n)).collect();
        let mut column_places: Vec<usize> = terms.column_capacity.iter().map(|&n| usize::from(n)).collect();
        for &(row, column) in &terms.pins {
            row_places[row] = row_places[row].saturating_sub(1);
            column_places[column] = column_places[column].saturating_sub(1);
        }
        let row = |places| Row {
            places,
            has: Vec::new(),
            list: Vec::new(),
            more: true,
            round: Round::First,
            lists: 0,
            asked: u32::MAX,
        };
        let column = |places| Column { places, ..Column::default() };
        let columns: Vec<Column> = column_places.into_iter().map(column).collect();
        let mut chooser = Chooser::new(terms, wishes);
        for (at, column) in columns.iter().enumerate() {
            chooser.set_standard(at, column.has_room(), column.standard());
        }
        Self {
            rows: row_places.into_iter().map(row).collect(),
            columns,
            chooser,
            waiting: Vec::new(),
            later: Vec::new(),
            pinned: Vec::new(),
        }
    }

    fn run(
        &mut self,
        terms: &Terms,
        scores: &mut dyn ScoreRows,
        go_on: &mut dyn FnMut(usize) -> bool,
    ) -> bool {
        let rows = self.rows.len();
        for row in 0..rows {
            self.note_pins(terms, scores, row);
            if !self.settle(scores, row, &mut || go_on(row)) {
                return false;
            }
        }
        // Who can still hope for most looks again first, and so is least likely to be asked to leave.
        while !self.later.is_empty() {
            let mut batch = std::mem::take(&mut self.later);
            batch.sort_unstable_by_key(|&row| (Reverse(self.rows[row].asked), row));
            batch.dedup();
            for row in batch {
                if !self.settle(scores, row, &mut || go_on(rows)) {
                    return false;
                }
            }
        }
        go_on(rows)
    }

    /// A row asks, and then each that had to leave, as far as lists go.
    fn settle(&mut self, scores: &mut dyn ScoreRows, row: usize, go_on: &mut dyn FnMut() -> bool) -> bool {
        if !go_on() {
            return false;
        }
        self.propose(Some(scores), row);
        while let Some(next) = self.waiting.pop() {
            if !go_on() {
                return false;
            }
            self.propose(None, next);
        }
        true
    }

    fn note_pins(&mut self, terms: &Terms, scores: &mut dyn ScoreRows, row: usize) {
        let pins = self.chooser.pins_of(row);
        if !pins.is_empty() {
            let mut cells = vec![0; terms.columns()];
            scores.write_row(row, &mut cells);
            self.pinned.extend(pins.iter().map(|&column| (row, column, cells[column])));
        }
    }

    /// A row asks, best first, until its places are taken or nobody is left to ask. Without scores to look
    /// at, it asks those on its list, and goes on later.
    fn propose(&mut self, mut scores: Option<&mut dyn ScoreRows>, row: usize) {
        while self.rows[row].has.len() < self.rows[row].places {
            if let Some(choice) = self.rows[row].list.pop() {
                self.rows[row].asked = choice.liking();
                self.ask(row, choice);
                continue;
            }
            let more = if let Some(scores) = &mut scores {
                self.refill(&mut **scores, row)
            } else {
                if self.rows[row].round != Round::Over {
                    self.later.push(row);
                }
                false
            };
            if !more {
                break;
            }
        }
    }

    fn ask(&mut self, row: usize, choice: Choice) {
        let at = choice.column as usize;
        let claim =
            self.chooser.claim(row, choice.column, choice.score, self.rows[row].round == Round::Again);
        if !self.columns[at].would_take(claim) {
            return;
        }
        let kept = Kept { row: small(row), score: choice.score, claim };
        if let Some(left) = self.columns[at].take(kept) {
            let left = left as usize;
            self.rows[left].has.retain(|&column| column != choice.column);
            self.waiting.push(left);
        }
        self.rows[row].has.push(choice.column);
        self.raise_standard(at);
    }

    fn raise_standard(&mut self, column: usize) {
        let it = &self.columns[column];
        self.chooser.set_standard(column, it.has_room(), it.standard());
    }

    /// Finds the best columns that would still take a row. Says whether there are any.
    fn refill(&mut self, scores: &mut dyn ScoreRows, row: usize) -> bool {
        let mut looked = false;
        loop {
            let it = &mut self.rows[row];
            if it.round == Round::Over {
                return false;
            }
            if it.more {
                if !looked {
                    self.chooser.look(scores, row, &it.has);
                    looked = true;
                }
                let again = it.round == Round::Again;
                it.more = self.chooser.choose(again, &self.columns, it.places, it.lists, &mut it.list);
                it.lists += 1;
                if !it.list.is_empty() {
                    return true;
                }
            }
            // Everybody was asked: the row asks once more with better standing, or is done.
            it.round = if it.round == Round::First { Round::Again } else { Round::Over };
            it.more = true;
        }
    }

    fn pairing(self) -> StablePairing {
        let kept = self.columns.iter().enumerate();
        let kept =
            kept.flat_map(|(at, column)| column.kept.iter().map(move |k| (k.row as usize, at, k.score)));
        let mut all: Vec<(usize, usize, u16)> = kept.chain(self.pinned).collect();
        all.sort_unstable();
        let (pairs, scores) = all.into_iter().map(|(row, column, score)| ((row, column), score)).unzip();
        StablePairing { pairs, scores }
    }
}

/// An index as it is kept.
pub(super) fn small(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}
