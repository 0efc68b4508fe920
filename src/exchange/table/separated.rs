//! From text to rows of cells: separators, quotes, line ends.
//!
//! Reads what RFC 4180 says and what spreadsheets write beside it. Our own few lines, since they count rows as a
//! spreadsheet does, name the row of a quote that is never closed, and weigh a tenth of a general reader; a
//! test compares them with the `csv` crate on any text.

use super::error::{MOST_COLUMNS, MOST_ROWS, TableError};
use serde::{Deserialize, Serialize};

/// What stands between two cells.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Separator {
    /// `,`
    #[default]
    Comma,
    /// `;`, where a comma is the decimal mark, as in Indonesia.
    Semicolon,
    /// A tab: pasted from a spreadsheet.
    Tab,
    /// `|`
    Bar,
}

impl Separator {
    /// All of them, for a choice.
    pub const ALL: [Self; 4] = [Self::Comma, Self::Semicolon, Self::Tab, Self::Bar];

    /// The character.
    pub fn character(self) -> char {
        match self {
            Self::Comma => ',',
            Self::Semicolon => ';',
            Self::Tab => '\t',
            Self::Bar => '|',
        }
    }
}

/// A row as it came: where it stands, and its cells.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RawRow {
    /// Row, from 1, as a spreadsheet counts: empty rows count, lines inside a cell do not.
    pub row: u32,
    /// Its cells, untouched.
    pub cells: Vec<String>,
}

impl RawRow {
    /// Whether no cell has anything in it.
    pub fn is_blank(&self) -> bool {
        self.cells.iter().all(|c| c.trim().is_empty())
    }
}

/// Reads the rows of a text, blank ones left out.
///
/// # Errors
/// [`TableError::UnclosedQuote`], [`TableError::TooManyRows`], [`TableError::TooManyColumns`].
pub fn separated_rows(text: &str, separator: Separator) -> Result<Vec<RawRow>, TableError> {
    rows_up_to(text, separator, None)
}

/// As [`separated_rows`], of the first rows only when `most` says so.
pub(super) fn rows_up_to(
    text: &str,
    separator: Separator,
    most: Option<usize>,
) -> Result<Vec<RawRow>, TableError> {
    let mut rows = Vec::new();
    let mut source = Source { rest: text, separator: separator.character() };
    let mut row = 0_u32;
    while !source.rest.is_empty() {
        row += 1;
        let cells = source.row(row)?;
        if cells.len() > MOST_COLUMNS {
            let used = cells.iter().rposition(|c| !c.trim().is_empty()).map_or(0, |at| at + 1);
            if used > MOST_COLUMNS {
                return Err(TableError::TooManyColumns { columns: used });
            }
        }
        let read = RawRow { row, cells };
        if !read.is_blank() {
            rows.push(read);
        }
        if most.is_some_and(|most| rows.len() >= most) {
            break;
        }
    }
    // Headings and a few title rows do not count against the limit; the grid counts people exactly.
    if rows.len() > MOST_ROWS + 50 {
        return Err(TableError::TooManyRows { rows: rows.len() });
    }
    Ok(rows)
}

struct Source<'a> {
    rest: &'a str,
    separator: char,
}

impl Source<'_> {
    fn row(&mut self, row: u32) -> Result<Vec<String>, TableError> {
        let mut cells = Vec::new();
        loop {
            let cell = if self.rest.starts_with('"') { self.quoted(row)? } else { self.plain() };
            cells.push(cell);
            let mut chars = self.rest.chars();
            match chars.next() {
                Some(c) if c == self.separator => self.rest = chars.as_str(),
                Some('\r') => {
                    let after = chars.as_str();
                    self.rest = after.strip_prefix('\n').unwrap_or(after);
                    return Ok(cells);
                }
                Some(_) => {
                    self.rest = chars.as_str();
                    return Ok(cells);
                }
                None => return Ok(cells),
            }
        }
    }

    /// Text up to a separator or line end.
    fn plain(&mut self) -> String {
        let separator = self.separator;
        let end = self.rest.find([separator, '\n', '\r']).unwrap_or(self.rest.len());
        let (cell, rest) = self.rest.split_at(end);
        self.rest = rest;
        cell.to_owned()
    }

    /// Text in quotes, in which two quotes are one; what follows the closing quote belongs to the cell.
    fn quoted(&mut self, row: u32) -> Result<String, TableError> {
        let mut cell = String::new();
        let mut inside = self.rest.get(1..).unwrap_or("");
        loop {
            let Some((before, after)) = inside.split_once('"') else {
                return Err(TableError::UnclosedQuote { row });
            };
            cell.push_str(before);
            let Some(more) = after.strip_prefix('"') else {
                self.rest = after;
                cell.push_str(&self.plain());
                return Ok(cell.replace("\r\n", "\n").replace('\r', "\n"));
            };
            cell.push('"');
            inside = more;
        }
    }
}

/// The separator that Excel's own first line names (`sep=;`), and the text after that line.
pub(super) fn named_separator(text: &str) -> Option<(Separator, &str)> {
    let rest = text.strip_prefix("sep=").or_else(|| text.strip_prefix("SEP="))?;
    let mut chars = rest.chars();
    let mark = chars.next()?;
    let separator = Separator::ALL.into_iter().find(|s| s.character() == mark)?;
    let after = chars.as_str();
    let after = after.strip_prefix('\r').unwrap_or(after);
    Some((separator, after.strip_prefix('\n')?))
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing)]
mod tests {
    use super::{RawRow, Separator, named_separator, separated_rows};
    use crate::exchange::table::TableError;
    use proptest::prelude::*;

    fn cells(text: &str, separator: Separator) -> Vec<Vec<String>> {
        separated_rows(text, separator).unwrap().into_iter().map(|r| r.cells).collect()
    }

    #[test]
    fn quotes_hold_separators_lines_and_quotes() {
        let text = "\"a,=cmd\",\"line\r\nbreak\",\"say \"\"hi\"\"\"\r\nx,5\" screen,\"\"\r\n";
        assert_eq!(
            cells(text, Separator::Comma),
            [["a,=cmd", "line\nbreak", "say \"hi\""], ["x", "5\" screen", ""]]
        );
    }

    #[test]
    fn rows_are_counted_as_a_spreadsheet_counts() {
        let rows = separated_rows("a\r\n\r\n\"b\nb\"\rc", Separator::Comma).unwrap();
        assert_eq!(rows.iter().map(|r| r.row).collect::<Vec<_>>(), [1, 3, 4]);
    }

    #[test]
    fn a_quote_that_is_never_closed_names_its_row() {
        let outcome = separated_rows("a,b\n1,\"2\n3,4\n", Separator::Comma);
        assert_eq!(outcome, Err(TableError::UnclosedQuote { row: 2 }));
    }

    #[test]
    fn excel_may_name_the_separator() {
        assert_eq!(named_separator("sep=;\r\na;b"), Some((Separator::Semicolon, "a;b")));
        assert_eq!(named_separator("separator"), None);
    }

    proptest! {
        #[test]
        fn reads_as_the_csv_crate_does(text in "[ab;\",\n\r ]{0,40}", semicolon: bool) {
            let separator = if semicolon { Separator::Semicolon } else { Separator::Comma };
            let mark = if semicolon { b';' } else { b',' };
            let Ok(ours) = separated_rows(&text, separator) else { return Ok(()) };
            let ours: Vec<Vec<String>> = ours.into_iter().map(|r| r.cells).collect();
            let mut theirs = csv::ReaderBuilder::new();
            let theirs = theirs.has_headers(false).flexible(true).delimiter(mark);
            let theirs: Vec<Vec<String>> = theirs
                .from_reader(text.as_bytes())
                .records()
                .map(|r| r.unwrap().iter().map(|c| c.replace("\r\n", "\n").replace('\r', "\n")).collect())
                .filter(|cells: &Vec<String>| !RawRow { row: 0, cells: cells.clone() }.is_blank())
                .collect();
            prop_assert_eq!(ours, theirs);
        }
    }
}
