//! Workbooks of Excel and `LibreOffice`, as the `sheets` worker reads them.

use crate::import_lists::bytes;
use balik::exchange::table::{
    FileKind, HeaderChoice, Notice, SHEETS_PROTOCOL, SheetsAnswer, SheetsRequest, TableError, read_rows,
    read_workbook, serve_sheets,
};

#[test]
fn a_workbook_with_titles_merged_cells_dates_and_formulas() {
    let sheet = read_workbook(&bytes("karyawan.xlsx"), None).unwrap();
    assert_eq!(sheet.sheets, ["Petunjuk", "Karyawan", "Lainnya"], "hidden sheets are not offered");
    assert_eq!(sheet.chosen, "Karyawan", "an empty sheet is passed over");
    let list = read_rows(sheet.rows, sheet.notices, HeaderChoice::Find).unwrap();
    assert_eq!(list.grid.heading_row, Some(3));
    let rows: Vec<&[String]> = list.grid.rows.iter().map(|r| r.cells.as_slice()).collect();
    assert_eq!(
        rows[0][..8],
        ["Pemasaran", "20417", "Rani Puspita", "Mentor", "Staf", "2023-07-01", "TRUE", "Negosiasi"]
    );
    assert_eq!(rows[1][0], "Pemasaran", "a merged cell speaks for every row it covers");
    assert_eq!(rows[3][0], "Keuangan");
    assert!(list.grid.notices.contains(&Notice::MergedCells(2)), "{:?}", list.grid.notices);
}

#[test]
fn another_sheet_can_be_chosen() {
    let sheet = read_workbook(&bytes("karyawan.xlsx"), Some("Lainnya")).unwrap();
    assert_eq!(sheet.rows[1].cells, ["Tono", "mentor"]);
    let missing = read_workbook(&bytes("karyawan.xlsx"), Some("Rahasia"));
    assert_eq!(missing, Err(TableError::NoSuchSheet("Rahasia".to_owned())));
}

#[test]
fn older_and_open_workbooks() {
    for name in ["old.xls", "peserta.ods"] {
        let sheet = read_workbook(&bytes(name), None).unwrap_or_else(|e| panic!("{name}: {e}"));
        assert_eq!(sheet.rows[1].cells[..2], ["Rani Puspita", "mentor"], "{name}");
    }
    assert_eq!(read_workbook(&bytes("old.xls"), None).unwrap().rows[1].cells[2], "20417");
}

#[test]
fn what_cannot_be_read_says_why() {
    assert_eq!(read_workbook(&bytes("locked.xlsx"), None), Err(TableError::Password));
    assert_eq!(read_workbook(&bytes("empty.xlsx"), None), Err(TableError::EmptyWorkbook));
    assert_eq!(read_workbook(b"Nama,Peran", None), Err(TableError::NotAList(FileKind::Text)));
    assert_eq!(
        read_workbook(&bytes("far-corner.xlsx"), None),
        Err(TableError::TooManyColumns { columns: 16_384 })
    );
    let whole = bytes("karyawan.xlsx");
    for cut in [100, 2_000, whole.len() - 10] {
        assert!(read_workbook(&whole[..cut], None).is_err(), "cut at {cut}");
    }
}

#[test]
fn a_bomb_is_not_unpacked() {
    let mut bomb = bytes("karyawan.xlsx");
    let at = bomb.windows(4).position(|w| w == b"PK\x01\x02").unwrap();
    bomb[at + 24..at + 28].copy_from_slice(&0x7fff_ffff_u32.to_le_bytes());
    assert!(matches!(read_workbook(&bomb, None), Err(TableError::UnpacksTooBig { .. })));
}

#[test]
fn the_worker_answers_by_number_and_refuses_another_protocol() {
    let request = SheetsRequest { protocol: SHEETS_PROTOCOL, id: 7, sheet: None };
    let answer = serve_sheets(&request, &bytes("karyawan.xlsx"));
    assert!(matches!(&answer, SheetsAnswer::Read { id: 7, sheet } if sheet.chosen == "Karyawan"));
    let text = serde_json::to_string(&answer).unwrap();
    assert_eq!(serde_json::from_str::<SheetsAnswer>(&text).unwrap(), answer);
    let newer = SheetsRequest { protocol: SHEETS_PROTOCOL + 1, ..request };
    assert_eq!(
        serve_sheets(&newer, &bytes("karyawan.xlsx")),
        SheetsAnswer::Failed { id: 7, error: TableError::NoWorkbookReader }
    );
}
