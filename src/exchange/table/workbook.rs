//! Rows of an Excel or `LibreOffice` workbook. Values only: formulas are never run, links never followed.
//!
//! Known only to the `sheets` worker and to tests on the host, for its weight.

use super::error::{CellAt, MOST_BYTES, MOST_COLUMNS, MOST_ROWS, MOST_UNPACKED, Notice, Places, TableError};
use super::separated::RawRow;
use super::sheets::SheetRows;
use super::sniff::{FileKind, file_kind};
use calamine::{
    Data, Dimensions, Ods, Reader, SheetType, SheetVisible, Xls, XlsError, Xlsb, XlsbError, Xlsx, XlsxError,
};
use std::collections::BTreeMap;
use std::io::Cursor;

/// Rows of a sheet as they are gathered, by row and column from 0.
type Cells = BTreeMap<u32, BTreeMap<u32, Data>>;

/// Reads a sheet of a workbook: the named one, else the first visible one with anything in it.
///
/// # Errors
/// [`TableError`] for what is no workbook, locked, damaged or too big.
pub fn read_workbook(bytes: &[u8], sheet: Option<&str>) -> Result<SheetRows, TableError> {
    if bytes.len() > MOST_BYTES {
        return Err(TableError::TooBig { bytes: bytes.len() });
    }
    let kind = file_kind(bytes);
    if matches!(kind, FileKind::Xlsx | FileKind::Xlsb | FileKind::Ods) {
        match unpacked_size(bytes) {
            Some(size) if size > MOST_UNPACKED => return Err(TableError::UnpacksTooBig { bytes: size }),
            Some(_) => {}
            None => return Err(TableError::DamagedWorkbook("no directory".to_owned())),
        }
    }
    let source = Cursor::new(bytes);
    match kind {
        FileKind::Xlsx => Xlsx::new(source).map_err(xlsx_error).and_then(|mut book| {
            let names = sheet_names(&book);
            chosen(&names, sheet, |name| xlsx_cells(&mut book, name))
        }),
        FileKind::Xls => Xls::new(source).map_err(xls_error).and_then(|mut book| {
            let names = sheet_names(&book);
            chosen(&names, sheet, |name| {
                let merged = book.merge_cells_by_sheet_name(name).unwrap_or_default();
                let range = book.worksheet_range(name).map_err(xls_error)?;
                Ok((from_range(&range)?, merged))
            })
        }),
        FileKind::Xlsb => Xlsb::new(source).map_err(xlsb_error).and_then(|mut book| {
            let names = sheet_names(&book);
            chosen(&names, sheet, |name| {
                let range = book.worksheet_range(name).map_err(xlsb_error)?;
                Ok((from_range(&range)?, Vec::new()))
            })
        }),
        FileKind::Ods => Ods::new(source).map_err(damaged_or_locked).and_then(|mut book| {
            let names = sheet_names(&book);
            chosen(&names, sheet, |name| {
                let range = book.worksheet_range(name).map_err(damaged_or_locked)?;
                Ok((from_range(&range)?, Vec::new()))
            })
        }),
        FileKind::LockedWorkbook => Err(TableError::Password),
        other => Err(TableError::NotAList(other)),
    }
}

/// The visible sheets, in order; all of them if none is visible.
fn sheet_names<R: std::io::Read + std::io::Seek, B: Reader<R>>(book: &B) -> Vec<String> {
    let sheets = || book.sheets_metadata().iter().filter(|s| s.typ == SheetType::WorkSheet);
    let visible: Vec<String> =
        sheets().filter(|s| s.visible == SheetVisible::Visible).map(|s| s.name.clone()).collect();
    if visible.is_empty() { sheets().map(|s| s.name.clone()).collect() } else { visible }
}

fn chosen(
    names: &[String],
    wanted: Option<&str>,
    mut read: impl FnMut(&str) -> Result<(Cells, Vec<Dimensions>), TableError>,
) -> Result<SheetRows, TableError> {
    if let Some(wanted) = wanted.filter(|w| !names.iter().any(|n| n == w)) {
        return Err(TableError::NoSuchSheet(wanted.to_owned()));
    }
    for name in names.iter().filter(|n| wanted.is_none_or(|w| *n == w)) {
        let (cells, merged) = read(name)?;
        let sheet = rows(cells, &merged);
        if !sheet.0.is_empty() {
            return Ok(SheetRows {
                sheets: names.to_vec(),
                chosen: name.clone(),
                rows: sheet.0,
                notices: sheet.1,
            });
        }
    }
    Err(TableError::EmptyWorkbook)
}

/// Reads cell by cell, so that a cell in the last corner of a sheet does not make a grid of billions.
fn xlsx_cells(book: &mut Xlsx<Cursor<&[u8]>>, name: &str) -> Result<(Cells, Vec<Dimensions>), TableError> {
    let mut cells = Cells::new();
    let mut reader = book.worksheet_cells_reader(name).map_err(xlsx_error)?;
    while let Some(cell) = reader.next_cell().map_err(xlsx_error)? {
        let (row, column) = cell.get_position();
        place(&mut cells, row, column, cell.get_value().clone().into())?;
    }
    drop(reader);
    let merged = book.merge_cells_by_sheet_name(name).unwrap_or_default();
    Ok((cells, merged))
}

fn from_range(range: &calamine::Range<Data>) -> Result<Cells, TableError> {
    let (first_row, first_column) = range.start().unwrap_or((0, 0));
    let mut cells = Cells::new();
    for (row, column, value) in range.used_cells() {
        let at = |offset: usize, first: u32| u32::try_from(offset).unwrap_or(u32::MAX).saturating_add(first);
        place(&mut cells, at(row, first_row), at(column, first_column), value.clone())?;
    }
    Ok(cells)
}

fn place(cells: &mut Cells, row: u32, column: u32, value: Data) -> Result<(), TableError> {
    let blank = match &value {
        Data::Empty => true,
        Data::String(text) => text.trim().is_empty(),
        _ => false,
    };
    if blank {
        return Ok(());
    }
    if usize::try_from(column).is_ok_and(|c| c >= MOST_COLUMNS) {
        return Err(TableError::TooManyColumns { columns: usize::try_from(column).unwrap_or(0) + 1 });
    }
    cells.entry(row).or_default().insert(column, value);
    if cells.len() > MOST_ROWS + 50 {
        return Err(TableError::TooManyRows { rows: cells.len() });
    }
    Ok(())
}

/// Rows as text. A merged cell says the same for every row it covers, so it is filled downward; sideways it is
/// a title.
fn rows(mut cells: Cells, merged: &[Dimensions]) -> (Vec<RawRow>, Vec<Notice>) {
    let mut filled = 0;
    for area in merged.iter().filter(|a| a.end.0 > a.start.0) {
        let (row, column) = area.start;
        let Some(value) = cells.get(&row).and_then(|r| r.get(&column)).cloned() else { continue };
        // Only where there are people: not past the last row with anything else in it.
        let below: Vec<u32> = cells.range(row + 1..=area.end.0).map(|(r, _)| *r).collect();
        filled += usize::from(!below.is_empty());
        for row in below {
            if let Some(cells) = cells.get_mut(&row) {
                cells.entry(column).or_insert_with(|| value.clone());
            }
        }
    }
    let mut errors = Places::default();
    let mut rows = Vec::with_capacity(cells.len());
    for (row, values) in cells {
        let width = values.keys().next_back().map_or(0, |c| usize::try_from(*c).unwrap_or(0) + 1);
        let mut texts = vec![String::new(); width];
        for (column, value) in values {
            let column = usize::try_from(column).unwrap_or(0);
            if matches!(value, Data::Error(_)) {
                errors.note(CellAt { row: row + 1, column });
            } else if let Some(text) = texts.get_mut(column) {
                *text = shown(&value);
            }
        }
        rows.push(RawRow { row: row + 1, cells: texts });
    }
    let mut notices = Vec::new();
    if filled > 0 {
        notices.push(Notice::MergedCells(filled));
    }
    if errors.count > 0 {
        notices.push(Notice::ErrorCells(errors));
    }
    rows.retain(|r| !r.is_blank());
    (rows, notices)
}

/// A value as its cell shows it: employee numbers without `.0`, dates as dates.
fn shown(value: &Data) -> String {
    match value {
        Data::Float(number) if number.fract() == 0.0 && number.abs() < 9.0e15 => format!("{number:.0}"),
        Data::Bool(yes) => if *yes { "TRUE" } else { "FALSE" }.to_owned(),
        Data::DateTime(moment) if moment.is_datetime() => {
            let (year, month, day, hour, minute, ..) = moment.to_ymd_hms_milli();
            let date = format!("{year:04}-{month:02}-{day:02}");
            match (moment.as_f64() < 1.0, hour == 0 && minute == 0) {
                (true, _) => format!("{hour:02}:{minute:02}"),
                (false, true) => date,
                (false, false) => format!("{date} {hour:02}:{minute:02}"),
            }
        }
        Data::DateTimeIso(text) => text.replace('T', " "),
        other => other.to_string(),
    }
}

/// How many bytes a zip archive says it unpacks to; none when its directory cannot be read.
fn unpacked_size(bytes: &[u8]) -> Option<u64> {
    let number = |at: usize, width: usize| -> Option<u64> {
        let field = bytes.get(at..at.checked_add(width)?)?;
        Some(field.iter().rev().fold(0, |all, byte| all << 8 | u64::from(*byte)))
    };
    let end = bytes.windows(4).rposition(|w| w == b"PK\x05\x06")?;
    let entries = number(end + 10, 2)?;
    let mut at = usize::try_from(number(end + 16, 4)?).ok()?;
    let mut total = 0_u64;
    for _ in 0..entries {
        if bytes.get(at..at.checked_add(4)?)? != b"PK\x01\x02" {
            return None;
        }
        total += number(at + 24, 4)?;
        let variable = number(at + 28, 2)? + number(at + 30, 2)? + number(at + 32, 2)?;
        at = at.checked_add(46)?.checked_add(usize::try_from(variable).ok()?)?;
    }
    Some(total)
}

fn xlsx_error(error: XlsxError) -> TableError {
    match error {
        XlsxError::Password => TableError::Password,
        XlsxError::WorksheetNotFound(name) => TableError::NoSuchSheet(name),
        other => TableError::DamagedWorkbook(other.to_string()),
    }
}

fn xls_error(error: XlsError) -> TableError {
    match error {
        XlsError::Password => TableError::Password,
        other => TableError::DamagedWorkbook(other.to_string()),
    }
}

fn xlsb_error(error: XlsbError) -> TableError {
    match error {
        XlsbError::Password => TableError::Password,
        other => TableError::DamagedWorkbook(other.to_string()),
    }
}

fn damaged_or_locked(error: calamine::OdsError) -> TableError {
    match error {
        calamine::OdsError::Password => TableError::Password,
        other => TableError::DamagedWorkbook(other.to_string()),
    }
}
