//! A list from bytes or pasted text, with what was guessed on the way: shown, and changeable.

use super::encoding::{TextEncoding, decode, guess_encoding};
use super::error::{MOST_BYTES, Notice, TableError};
use super::grid::{Grid, HeaderChoice};
use super::headings::meanings;
use super::separated::{RawRow, Separator, named_separator, rows_up_to, separated_rows};
use super::sniff::file_kind;
use std::collections::BTreeMap;

/// What the facilitator chose instead of a guess.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ReadChoice {
    /// How the text was written as bytes.
    pub encoding: Option<TextEncoding>,
    /// What stands between cells.
    pub separator: Option<Separator>,
    /// Where the headings are.
    pub header: HeaderChoice,
}

/// A list that was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReadList {
    /// How the bytes were read; none for pasted text and workbooks.
    pub encoding: Option<TextEncoding>,
    /// What stood between cells; none for workbooks.
    pub separator: Option<Separator>,
    /// The list.
    pub grid: Grid,
}

/// Reads the bytes of a text file. Workbooks are read elsewhere: ask [`file_kind`] first.
///
/// # Errors
/// [`TableError`] for what is no list of text.
pub fn read_list(bytes: &[u8], choice: ReadChoice) -> Result<ReadList, TableError> {
    if bytes.len() > MOST_BYTES {
        return Err(TableError::TooBig { bytes: bytes.len() });
    }
    let kind = file_kind(bytes);
    if kind != super::FileKind::Text {
        return Err(TableError::NotAList(kind));
    }
    let encoding = choice.encoding.unwrap_or_else(|| guess_encoding(bytes));
    let list = read_text(&decode(bytes, encoding), choice)?;
    Ok(ReadList { encoding: Some(encoding), ..list })
}

/// Reads pasted text.
///
/// # Errors
/// [`TableError`] for what is no list.
pub fn read_text(text: &str, choice: ReadChoice) -> Result<ReadList, TableError> {
    if text.len() > MOST_BYTES {
        return Err(TableError::TooBig { bytes: text.len() });
    }
    let (named, text, skipped) = match named_separator(text) {
        Some((separator, rest)) => (Some(separator), rest, 1),
        None => (None, text, 0),
    };
    let separator = choice.separator.or(named).unwrap_or_else(|| guess_separator(text));
    let mut rows = separated_rows(text, separator)?;
    for row in &mut rows {
        row.row += skipped;
    }
    if rows.is_empty() || !text.contains(char::is_alphanumeric) {
        return Err(TableError::Empty);
    }
    Ok(ReadList {
        encoding: None,
        separator: Some(separator),
        grid: Grid::from_rows(rows, choice.header, true)?,
    })
}

/// Makes a list of the rows of a workbook's sheet, with what was noticed while it was read.
///
/// # Errors
/// [`TableError`] for what is no list.
pub fn read_rows(
    rows: Vec<RawRow>,
    noticed: Vec<Notice>,
    header: HeaderChoice,
) -> Result<ReadList, TableError> {
    let rows: Vec<RawRow> = rows.into_iter().filter(|r| !r.is_blank()).collect();
    if rows.is_empty() {
        return Err(TableError::EmptyWorkbook);
    }
    let mut grid = Grid::from_rows(rows, header, false)?;
    grid.notices.extend(noticed);
    Ok(ReadList { encoding: None, separator: None, grid })
}

/// The separator that makes the most even rows, and headings that are known.
fn guess_separator(text: &str) -> Separator {
    let scored = Separator::ALL.into_iter().map(|s| (s, separator_score(text, s)));
    scored.fold((Separator::Comma, 0), |best, next| if next.1 > best.1 { next } else { best }).0
}

fn separator_score(text: &str, separator: Separator) -> usize {
    const LOOKED_AT: usize = 60;
    // A wrong separator can leave a quote open; the rows before it still tell.
    let head = text.get(..text.floor_char_boundary(200_000)).unwrap_or(text);
    let Ok(rows) = rows_up_to(head, separator, Some(LOOKED_AT)) else { return 0 };
    let mut widths: BTreeMap<usize, usize> = BTreeMap::new();
    for row in &rows {
        *widths.entry(row.cells.len()).or_default() += 1;
    }
    let Some((&width, &even)) = widths.iter().filter(|(w, _)| **w > 1).max_by_key(|(_, count)| **count)
    else {
        return 0;
    };
    let known = |row: &RawRow| {
        row.cells.iter().filter(|c| meanings(c).first().is_some_and(|(_, score)| *score >= 0.85)).count()
    };
    let headings = rows.iter().take(10).map(known).max().unwrap_or(0);
    headings * 100 + even * 100 / rows.len().max(1) + width.min(20)
}
