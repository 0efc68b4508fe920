//! A list as rows and columns: headings found, cells mended, what was noticed listed.

use super::clean::Mended;
use super::error::{CellAt, MOST_ROWS, Notice, Places, TableError};
use super::headings::meanings;
use super::separated::RawRow;
use super::values::{level_of, role_of};
use std::collections::{BTreeMap, BTreeSet};

/// How far down headings are looked for.
const TITLE_ROWS: usize = 20;
/// How sure a heading must be to tell that its row is the row of headings.
const CLEAR_HEADING: f32 = 0.85;

/// Where the headings are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum HeaderChoice {
    /// Found by what they say.
    #[default]
    Find,
    /// There are none.
    Absent,
    /// In this row, from 1, as a spreadsheet counts.
    Row(u32),
}

/// A row of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GridRow {
    /// Row, from 1, as a spreadsheet counts.
    pub row: u32,
    /// Its cells, mended; as many as there are columns.
    pub cells: Vec<String>,
}

/// A list as rows and columns.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Grid {
    /// The headings, empty where a column has none.
    pub headings: Vec<String>,
    /// Row of the headings, from 1; none when the list has no headings.
    pub heading_row: Option<u32>,
    /// The rows below, blank ones left out.
    pub rows: Vec<GridRow>,
    /// What was mended and noticed.
    pub notices: Vec<Notice>,
}

impl Grid {
    /// How many columns.
    pub fn width(&self) -> usize {
        self.headings.len()
    }

    /// The first few different values of a column, to show what stands in it.
    pub fn samples(&self, column: usize, most: usize) -> Vec<&str> {
        let mut found: Vec<&str> = Vec::new();
        for cell in self.rows.iter().filter_map(|r| r.cells.get(column)).take(200) {
            if !cell.is_empty() && !found.contains(&cell.as_str()) {
                found.push(cell);
            }
            if found.len() == most {
                break;
            }
        }
        found
    }

    /// Makes a list of rows. `ragged` tells whether a missing cell at the end of a row is worth a notice.
    pub(super) fn from_rows(
        rows: Vec<RawRow>,
        choice: HeaderChoice,
        ragged: bool,
    ) -> Result<Self, TableError> {
        let place = heading_at(&rows, choice);
        let (titles, heading, body) = match place {
            Head::At(at) => (at, rows.get(at), rows.get(at + 1..).unwrap_or(&[])),
            Head::Below(at) => (at, None, rows.get(at..).unwrap_or(&[])),
        };
        if body.len() > MOST_ROWS {
            return Err(TableError::TooManyRows { rows: body.len() });
        }
        let headed = heading.map_or(0, |h| used(&h.cells));
        let width = body.iter().map(|r| used(&r.cells)).max().unwrap_or(0).max(headed);
        let mut mended = Mended::default();
        let mut short = Places::default();
        let mut long = Places::default();
        let mut list = Vec::with_capacity(body.len());
        for raw in body {
            let cell = |column| {
                let at = CellAt { row: raw.row, column };
                raw.cells.get(column).map_or_else(String::new, |c| mended.cell(c, at))
            };
            let row = GridRow { row: raw.row, cells: (0..width).map(cell).collect() };
            if row.cells.iter().all(String::is_empty) {
                continue;
            }
            if heading.is_some() && ragged && raw.cells.len() < headed {
                short.note(CellAt { row: raw.row, column: raw.cells.len() });
            }
            if heading.is_some_and(|h| used(&raw.cells) > h.cells.len()) {
                long.note(CellAt { row: raw.row, column: heading.map_or(0, |h| h.cells.len()) });
            }
            list.push(row);
        }
        if list.is_empty() {
            return Err(if heading.is_some() { TableError::NobodyInIt } else { TableError::Empty });
        }
        let headings: Vec<String> = (0..width)
            .map(|column| {
                let at = CellAt { row: heading.map_or(0, |h| h.row), column };
                let text = heading.and_then(|h| h.cells.get(column)).map(|c| mended.cell(c, at));
                text.unwrap_or_default().split_whitespace().collect::<Vec<_>>().join(" ")
            })
            .collect();
        let mut notices = Vec::new();
        if titles > 0 {
            notices.push(Notice::TitleRows(u32::try_from(titles).unwrap_or(u32::MAX)));
        }
        if heading.is_none() {
            notices.push(Notice::NoHeadings);
        }
        notices.extend(heading_notices(&headings, heading.is_some(), &list));
        for (notice, places) in [(Notice::ShortRows as fn(Places) -> Notice, short), (Notice::LongRows, long)]
        {
            if places.count > 0 {
                notices.push(notice(places));
            }
        }
        notices.extend(mended.notices());
        Ok(Self { headings, heading_row: heading.map(|h| h.row), rows: list, notices })
    }
}

/// Up to the last cell with something in it.
fn used(cells: &[String]) -> usize {
    cells.iter().rposition(|c| !c.trim().is_empty()).map_or(0, |at| at + 1)
}

fn heading_notices(headings: &[String], headed: bool, rows: &[GridRow]) -> Vec<Notice> {
    let mut notices = Vec::new();
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    for (column, heading) in headings.iter().enumerate() {
        if heading.is_empty() {
            if headed && rows.iter().any(|r| r.cells.get(column).is_some_and(|c| !c.is_empty())) {
                notices.push(Notice::NoHeading { column });
            }
        } else if seen.insert(heading.to_lowercase(), column).is_some() {
            notices.push(Notice::HeadingTwice { column, heading: heading.clone() });
        }
    }
    notices
}

enum Head {
    /// The headings are this row.
    At(usize),
    /// There are none; people begin with this row.
    Below(usize),
}

fn heading_at(rows: &[RawRow], choice: HeaderChoice) -> Head {
    let first = first_full_row(rows);
    match choice {
        HeaderChoice::Row(row) => rows.iter().position(|r| r.row == row).map_or(Head::Below(0), Head::At),
        HeaderChoice::Absent => Head::Below(first),
        HeaderChoice::Find => {
            let known = rows.iter().take(TITLE_ROWS).map(|r| (clear_headings(r), r));
            let best = known.enumerate().fold(None, |best: Option<(usize, usize)>, (at, (count, row))| {
                let filled = row.cells.iter().filter(|c| !c.trim().is_empty()).count();
                let enough = count >= 2 || (count == 1 && filled <= 2);
                if enough && best.is_none_or(|(_, most)| count > most) { Some((at, count)) } else { best }
            });
            match best {
                Some((at, _)) => Head::At(at),
                None if looks_like_people(rows, first) => Head::Below(first),
                None => Head::At(first),
            }
        }
    }
}

/// How many different fields the cells of a row clearly name.
fn clear_headings(row: &RawRow) -> usize {
    let known: BTreeSet<_> = row
        .cells
        .iter()
        .filter_map(|cell| meanings(cell).first().copied())
        .filter(|(_, score)| *score >= CLEAR_HEADING)
        .map(|(field, _)| field)
        .collect();
    known.len()
}

/// The first row that has about as many cells as most: titles and notes above have one or two.
fn first_full_row(rows: &[RawRow]) -> usize {
    let filled = |r: &RawRow| r.cells.iter().filter(|c| !c.trim().is_empty()).count();
    let most = rows.iter().take(200).map(filled).max().unwrap_or(0);
    rows.iter().take(TITLE_ROWS).position(|r| filled(r) * 2 >= most).unwrap_or(0)
}

/// Whether a row speaks of a person rather than of columns.
fn looks_like_people(rows: &[RawRow], at: usize) -> bool {
    let Some(row) = rows.get(at) else { return false };
    let digits = |c: &str| c.chars().filter(char::is_ascii_digit).count();
    row.cells.iter().enumerate().any(|(column, cell)| {
        let cell = cell.trim();
        let below = || rows.iter().skip(at + 1).take(100).filter_map(|r| r.cells.get(column));
        cell.contains('@')
            || digits(cell) >= 4
            || (!cell.is_empty() && level_of(cell).is_some_and(|l| l.number().is_some()))
            || role_of(cell).is_some_and(|_| cell.split_whitespace().count() <= 2)
            || (!cell.is_empty() && below().any(|c| c.trim() == cell))
    })
}
