//! Why a list could not be read, and what was mended or noticed while reading it. Worded in `language`.

use super::sniff::FileKind;
use serde::{Deserialize, Serialize};

/// Biggest list, in bytes.
pub const MOST_BYTES: usize = 64 * 1024 * 1024;
/// Most rows of a list, as many as a program can have people.
pub const MOST_ROWS: usize = crate::program::MOST_PEOPLE;
/// Most columns of a list.
pub const MOST_COLUMNS: usize = 500;
/// Most bytes that a workbook may have when it is unpacked.
pub const MOST_UNPACKED: u64 = 512 * 1024 * 1024;

/// Why a list could not be read. Nothing has changed then.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
pub enum TableError {
    /// Nothing in it.
    #[error("empty")]
    Empty,
    /// Headings, and nobody below them.
    #[error("no rows below the headings")]
    NobodyInIt,
    /// Over [`MOST_BYTES`].
    #[error("{bytes} bytes, at most {limit}", limit = MOST_BYTES)]
    TooBig {
        /// How many.
        bytes: usize,
    },
    /// Over [`MOST_ROWS`].
    #[error("{rows} rows, at most {limit}", limit = MOST_ROWS)]
    TooManyRows {
        /// How many.
        rows: usize,
    },
    /// Over [`MOST_COLUMNS`].
    #[error("{columns} columns, at most {limit}", limit = MOST_COLUMNS)]
    TooManyColumns {
        /// How many.
        columns: usize,
    },
    /// Something else than a list.
    #[error("not a list: {0:?}")]
    NotAList(FileKind),
    /// A quotation mark that opens a cell is never closed.
    #[error("row {row}: a quote that is never closed")]
    UnclosedQuote {
        /// Row in which the cell begins, as a spreadsheet counts.
        row: u32,
    },
    /// A workbook with a password.
    #[error("the workbook has a password")]
    Password,
    /// A workbook that cannot be unpacked or read.
    #[error("damaged workbook: {0}")]
    DamagedWorkbook(String),
    /// A workbook that would unpack to more than [`MOST_UNPACKED`] bytes.
    #[error("unpacks to {bytes} bytes, at most {limit}", limit = MOST_UNPACKED)]
    UnpacksTooBig {
        /// How many.
        bytes: u64,
    },
    /// A workbook in which no sheet has a cell with anything in it.
    #[error("no sheet with anything in it")]
    EmptyWorkbook,
    /// A sheet that is not in the workbook.
    #[error("no sheet named {0}")]
    NoSuchSheet(String),
    /// The reader of workbooks did not start, or died on this one.
    #[error("the reader of workbooks is not there")]
    NoWorkbookReader,
}

/// A cell of a list as it came.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct CellAt {
    /// Row, from 1, as a spreadsheet counts.
    pub row: u32,
    /// Column, from 0.
    pub column: usize,
}

impl CellAt {
    /// The column as a spreadsheet names it: `A`, `B`, ... `AA`.
    pub fn letters(self) -> String {
        column_letters(self.column)
    }
}

/// A column, from 0, as a spreadsheet names it: `A`, `B`, ... `AA`.
pub fn column_letters(column: usize) -> String {
    let mut letters = Vec::new();
    let mut rest = column + 1;
    while rest > 0 {
        let digit = u8::try_from((rest - 1) % 26).unwrap_or(0);
        letters.push(char::from(b'A' + digit));
        rest = (rest - 1) / 26;
    }
    letters.iter().rev().collect()
}

/// Where something was noticed: how often, and the first few places.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Places {
    /// How many places.
    pub count: usize,
    /// The first of them.
    pub first: Vec<CellAt>,
}

impl Places {
    /// How many places are named.
    pub const NAMED: usize = 5;

    /// Notes one more place.
    pub fn note(&mut self, at: CellAt) {
        self.count += 1;
        if self.first.len() < Self::NAMED {
            self.first.push(at);
        }
    }
}

/// Something mended or noticed in a list, shown before anything is taken in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Notice {
    /// Rows above the headings were passed over.
    TitleRows(u32),
    /// The list has no headings: the columns are known by their place only.
    NoHeadings,
    /// Invisible control characters were taken out.
    ControlCharacters(Places),
    /// Characters that turn the direction of writing, or have no width, were taken out.
    HiddenCharacters(Places),
    /// Piled up accents were cut to a readable number.
    PiledAccents(Places),
    /// Characters that could not be read became the replacement character.
    UnreadableCharacters(Places),
    /// The mark that keeps a cell from being a formula was taken off.
    FormulaMarks(Places),
    /// Cells that look like formulas were taken as text.
    Formulas(Places),
    /// Rows with fewer cells than the headings.
    ShortRows(Places),
    /// Rows with more cells than the headings; the cells stand in columns of their own.
    LongRows(Places),
    /// Two columns with one heading: this one is the later.
    HeadingTwice {
        /// Which column, from 0.
        column: usize,
        /// The heading.
        heading: String,
    },
    /// A column with cells and no heading.
    NoHeading {
        /// Which column, from 0.
        column: usize,
    },
    /// Merged cells were filled downward.
    MergedCells(usize),
    /// Cells of a workbook that hold an error instead of a value were left empty.
    ErrorCells(Places),
}

#[cfg(test)]
mod tests {
    use super::column_letters;

    #[test]
    fn columns_are_named_as_in_a_spreadsheet() {
        let named: Vec<String> = [0, 25, 26, 51, 52, 701, 702].into_iter().map(column_letters).collect();
        assert_eq!(named, ["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"]);
    }
}
