//! The assignment problem as the solver and the certificate see it: numbers, no people.

use crate::program::Objective;

/// The mark of a pair that must not be.
pub const FORBIDDEN: u16 = u16::MAX;

/// Set in the score of a pair that runs already, only where [`Worth::running`] says what that is worth more.
/// Scores are below it.
pub const RUNNING: u16 = 1 << 15;

/// More pairs than the solver's whole numbers can hold (about 53,000).
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{pairs} pairs, at most {limit}")]
pub struct TooLarge {
    /// How many pairs there could be.
    pub pairs: u64,
    /// How many there may be.
    pub limit: u64,
}

/// How often each row and column may be used, what must be, and what is wanted: a problem but for its scores.
///
/// Each pair of a row and a column is used at most once. Pinned pairs are always used; they count
/// against the capacities of both.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Terms {
    /// How often each row may be used.
    pub row_capacity: Vec<u16>,
    /// How often each column may be used.
    pub column_capacity: Vec<u16>,
    /// Pairs always used, as (row, column); never forbidden, and within the capacities.
    pub pins: Vec<(usize, usize)>,
    /// What is made as good as it can be.
    pub objective: Objective,
}

/// What a pair is worth to the solver: `score * scale + bonus`, and `running` more where it runs already.
///
/// Both objectives have two steps, and one number holds both: the first step counts so much that no gain in
/// the second can outweigh it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Worth {
    /// What a hundredth of a point is worth.
    pub scale: i32,
    /// What being a pair at all is worth.
    pub bonus: i32,
    /// What a pair is worth more when its score is marked as [`RUNNING`].
    pub running: i32,
}

impl Worth {
    /// The worth of a pair with this score.
    pub fn of(self, score: u16) -> i64 {
        let running = if score >= RUNNING { i64::from(self.running) } else { 0 };
        i64::from(score & !RUNNING) * i64::from(self.scale) + i64::from(self.bonus) + running
    }

    /// The same in the solver's 32 bits.
    pub(super) fn value(self, score: u16) -> i32 {
        if score < RUNNING { i32::from(score) * self.scale + self.bonus } else { self.value_running(score) }
    }

    /// Out of the way: nearly all pairings have none.
    #[cold]
    fn value_running(self, score: u16) -> i32 {
        i32::from(score & !RUNNING) * self.scale + self.bonus + self.running
    }

    /// What no pair is worth more than.
    pub(super) fn highest(self) -> i32 {
        i32::from(super::shares::FULL) * self.scale + self.bonus + self.running
    }

    /// The same, with a running pair worth this much more.
    ///
    /// # Errors
    /// [`TooLarge`] when that is more than the solver's numbers hold, for so many pairs.
    pub(super) fn with_running(self, running: i64, pairs: u64) -> Result<Self, TooLarge> {
        let highest = self.of(super::shares::FULL) + running;
        let limit = MOST_WORTH / FULL / 3 - 2;
        match i32::try_from(running) {
            Ok(running) if u64::try_from(highest).is_ok_and(|highest| highest <= MOST_WORTH) => {
                Ok(Self { running, ..self })
            }
            _ => Err(TooLarge { pairs, limit }),
        }
    }
}

/// Highest score.
const FULL: u64 = super::shares::FULL as u64;
/// The solver adds up to four worths in 32 bits.
const MOST_WORTH: u64 = i32::MAX as u64 / 4;

/// Where scores come from, a row at a time: kept in a matrix, or worked out when they are asked for.
pub trait ScoreRows {
    /// Writes the scores of one row with every column: 0 to 10,000, or [`FORBIDDEN`]; where running pairs are
    /// worth more, [`RUNNING`] marks them. Always the same for the same row; `scores` is as long as there are columns.
    fn write_row(&mut self, row: usize, scores: &mut [u16]);

    /// The score of one pair: what [`ScoreRows::write_row`] writes there. Worth a shorter way where there is one.
    fn score(&mut self, row: usize, column: usize, columns: usize) -> u16 {
        let mut scores = vec![FORBIDDEN; columns];
        self.write_row(row, &mut scores);
        scores.get(column).copied().unwrap_or(FORBIDDEN)
    }
}

impl<S: ScoreRows + ?Sized> ScoreRows for &mut S {
    fn write_row(&mut self, row: usize, scores: &mut [u16]) {
        (**self).write_row(row, scores);
    }

    fn score(&mut self, row: usize, column: usize, columns: usize) -> u16 {
        (**self).score(row, column, columns)
    }
}

/// Terms with every score at hand: the form for small problems and for tests.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Scores row by row, 0 to 10,000, or [`FORBIDDEN`].
    pub scores: Vec<u16>,
    /// Everything else.
    pub terms: Terms,
}

impl Problem {
    /// The scores of a row.
    pub fn row(&self, row: usize) -> &[u16] {
        let width = self.terms.columns();
        self.scores.get(row * width..(row + 1) * width).unwrap_or(&[])
    }

    /// Its scores, row by row.
    pub fn score_rows(&self) -> Matrix<'_> {
        Matrix { scores: &self.scores, width: self.terms.columns() }
    }
}

/// Scores that are all kept.
#[derive(Clone, Copy, Debug)]
pub struct Matrix<'a> {
    scores: &'a [u16],
    width: usize,
}

impl ScoreRows for Matrix<'_> {
    fn write_row(&mut self, row: usize, scores: &mut [u16]) {
        match self.scores.get(row * self.width..(row + 1) * self.width) {
            Some(kept) if kept.len() == scores.len() => scores.copy_from_slice(kept),
            _ => scores.fill(FORBIDDEN),
        }
    }
}

impl Terms {
    /// How many rows.
    pub fn rows(&self) -> usize {
        self.row_capacity.len()
    }

    /// How many columns.
    pub fn columns(&self) -> usize {
        self.column_capacity.len()
    }

    /// How many pairs there could be at most: no more than either side's places, and no pair twice.
    pub fn most_pairs(&self) -> u64 {
        let side = |capacity: &[u16], other: usize| -> u64 {
            let other = u64::try_from(other).unwrap_or(u64::MAX);
            capacity.iter().map(|&c| u64::from(c).min(other)).sum()
        };
        side(&self.row_capacity, self.columns()).min(side(&self.column_capacity, self.rows()))
    }

    /// What a pair is worth under the objective.
    ///
    /// # Errors
    /// [`TooLarge`].
    pub fn worth(&self) -> Result<Worth, TooLarge> {
        let pairs = self.most_pairs();
        let limit = MOST_WORTH / FULL - 2;
        if pairs > limit {
            return Err(TooLarge { pairs, limit });
        }
        let pairs = i32::try_from(pairs).map_err(|_| TooLarge { pairs, limit })?;
        Ok(match self.objective {
            // One more pair outweighs all that the others could lose.
            Objective::MostPairs | Objective::RaiseLowest | Objective::RaiseEach | Objective::WishesFirst => {
                Worth { scale: 1, bonus: 10_000 * pairs + 1, running: 0 }
            }
            // One more hundredth outweighs any number of pairs.
            Objective::LargestTotal => Worth { scale: pairs + 1, bonus: 1, running: 0 },
        })
    }
}
