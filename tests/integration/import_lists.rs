//! Lists as spreadsheets, forms and HR systems write them become rows and known columns.

use balik::exchange::table::{
    CellAt, Field, FileKind, Grid, HeaderChoice, Notice, ReadChoice, ReadList, Separator, TableError,
    TextEncoding, read_list, read_text, recognise,
};
use std::path::PathBuf;

pub fn bytes(name: &str) -> Vec<u8> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/files/lists");
    std::fs::read(folder.join(name)).unwrap()
}

pub fn list(name: &str) -> ReadList {
    read_list(&bytes(name), ReadChoice::default()).unwrap_or_else(|e| panic!("{name}: {e}"))
}

/// The fields of the columns, by name; `-` for those left out.
fn known(grid: &Grid) -> Vec<String> {
    let name = |f: &Option<Field>| f.map_or_else(|| "-".to_owned(), |f| format!("{f:?}"));
    recognise(grid).columns().iter().map(name).collect()
}

#[test]
fn a_google_form_in_indonesian() {
    let list = list("google-forms-id.csv");
    assert_eq!((list.encoding, list.separator), (Some(TextEncoding::Utf8), Some(Separator::Comma)));
    assert_eq!(
        known(&list.grid),
        [
            "AnsweredOn",
            "Email",
            "Name",
            "Role",
            "Unit",
            "Grade",
            "Needs",
            "Offers",
            "OnDay(Monday)",
            "OnDay(Thursday)",
            "Interests",
            "Consent"
        ]
    );
    assert_eq!(list.grid.rows.len(), 5);
    assert_eq!(list.grid.notices, []);
}

#[test]
fn a_microsoft_form_in_english() {
    let list = list("microsoft-forms-en.csv");
    assert_eq!(list.separator, Some(Separator::Semicolon));
    assert_eq!(
        known(&list.grid),
        [
            "-",
            "-",
            "AnsweredOn",
            "Email",
            "-",
            "Name",
            "EmployeeNo",
            "Role",
            "Needs",
            "Offers",
            "MentorCapacity",
            "Languages",
            "Meets"
        ]
    );
}

#[test]
fn an_hr_export_with_titles_above_and_old_letters() {
    let list = list("hr-export-windows1252.csv");
    assert_eq!(
        (list.encoding, list.separator),
        (Some(TextEncoding::Windows1252), Some(Separator::Semicolon))
    );
    assert_eq!(
        known(&list.grid),
        ["-", "EmployeeNo", "Name", "JobTitle", "Grade", "Unit", "-", "ManagerNo", "Place"]
    );
    assert_eq!(list.grid.heading_row, Some(4));
    assert_eq!(list.grid.rows[0].cells[2], "Andr\u{e9} Simanjuntak");
    assert_eq!(list.grid.rows[3].cells[2], "Citra Ayu \u{2013} Ningsih");
    assert!(list.grid.notices.contains(&Notice::TitleRows(2)));
}

#[test]
fn unicode_text_of_excel() {
    let list = list("excel-unicode-text.txt");
    assert_eq!((list.encoding, list.separator), (Some(TextEncoding::Utf16Le), Some(Separator::Tab)));
    assert_eq!(known(&list.grid), ["Name", "Role", "Languages", "Needs", "-"]);
    assert_eq!(list.grid.rows[0].cells[4], "baris satu\nbaris dua");
    assert_eq!(list.grid.rows[1].row, 3, "a line inside a cell is no row");
}

#[test]
fn ragged_rows_are_named() {
    let grid = list("ragged.csv").grid;
    let place = |row, column| CellAt { row, column };
    let named = |n: &Notice| match n {
        Notice::ShortRows(p) | Notice::LongRows(p) => p.first.clone(),
        _ => Vec::new(),
    };
    let places: Vec<CellAt> = grid.notices.iter().flat_map(named).collect();
    assert_eq!(places, [place(2, 2), place(3, 3)]);
    assert_eq!(grid.width(), 5);
    assert_eq!(grid.rows[1].cells[4], "banyak");
}

#[test]
fn a_quote_left_open_names_its_row() {
    let outcome = read_list(&bytes("unclosed-quote.csv"), ReadChoice::default());
    assert_eq!(outcome, Err(TableError::UnclosedQuote { row: 3 }));
}

#[test]
fn formulas_are_text_and_hidden_marks_are_taken_out() {
    let grid = list("formulas.csv").grid;
    assert_eq!(grid.rows[0].cells[0], "=HYPERLINK(\"http://x.id\",\"klik\")");
    assert_eq!(grid.rows[0].cells[2], "+62812000111");
    assert_eq!(grid.rows[1].cells[0], "SariDewanti");
    let kinds: Vec<String> = grid.notices.iter().map(|n| format!("{n:?}")).collect();
    assert!(kinds.iter().any(|k| k.starts_with("HiddenCharacters")), "{kinds:?}");
    assert!(kinds.iter().any(|k| k.starts_with("FormulaMarks")), "{kinds:?}");
    assert!(kinds.iter().any(|k| k.starts_with("Formulas")), "{kinds:?}");
}

#[test]
fn a_list_without_headings_is_known_by_what_stands_in_it() {
    let grid = list("no-headings.csv").grid;
    assert_eq!(grid.heading_row, None);
    assert_eq!(grid.rows.len(), 2);
    assert_eq!(known(&grid), ["Name", "EmployeeNo", "Role", "Email", "-"]);
    let headed = ReadChoice { header: HeaderChoice::Row(1), ..ReadChoice::default() };
    assert_eq!(read_list(&bytes("no-headings.csv"), headed).unwrap().grid.rows.len(), 1);
}

#[test]
fn other_files_are_called_by_their_name() {
    let kind = |bytes: &[u8]| match read_list(bytes, ReadChoice::default()) {
        Err(TableError::NotAList(kind)) => kind,
        other => panic!("{other:?}"),
    };
    assert_eq!(kind(&bytes("page.xls")), FileKind::WebPage);
    assert_eq!(kind(b"%PDF-1.7\n"), FileKind::Pdf);
    assert_eq!(kind(b"{\"format\":\"balik\"}"), FileKind::Json);
    assert_eq!(kind(b"\xff\xd8\xff\xe0"), FileKind::Picture);
    assert_eq!(kind(&bytes("karyawan.xlsx")), FileKind::Xlsx);
    assert_eq!(kind(&bytes("old.xls")), FileKind::Xls);
    assert_eq!(kind(&bytes("peserta.ods")), FileKind::Ods);
    assert_eq!(kind(&bytes("locked.xlsx")), FileKind::LockedWorkbook);
}

#[test]
fn nothing_in_it_is_said() {
    for empty in ["", "\n\n", ";;;\r\n", "\u{feff}"] {
        assert_eq!(read_text(empty, ReadChoice::default()), Err(TableError::Empty), "{empty:?}");
    }
    assert_eq!(read_text("Nama,Peran\n", ReadChoice::default()), Err(TableError::NobodyInIt));
}

#[test]
fn limits_are_kept() {
    let many = format!("Nama,Peran\n{}", "Sari,mentor\n".repeat(50_001));
    assert_eq!(read_text(&many, ReadChoice::default()), Err(TableError::TooManyRows { rows: 50_001 }));
    let wide = format!("Nama{}\nSari", ",x".repeat(500));
    assert_eq!(read_text(&wide, ReadChoice::default()), Err(TableError::TooManyColumns { columns: 501 }));
}

#[test]
fn line_ends_of_every_age_and_zeros_inside() {
    let list = read_text("Nama;Peran\rSa\0ri;mentor\rBudi;mentee\r\r\r", ReadChoice::default()).unwrap();
    assert_eq!(list.grid.rows.len(), 2);
    assert_eq!(list.grid.rows[0].cells, ["Sari", "mentor"]);
    assert!(matches!(list.grid.notices.as_slice(), [Notice::ControlCharacters(p)] if p.count == 1));
}

#[test]
fn headings_twice_or_missing_are_noticed() {
    let list = read_text("Nama,Peran,Peran,\nSari,mentor,mentee,x\n", ReadChoice::default()).unwrap();
    assert_eq!(known(&list.grid), ["Name", "Role", "-", "-"]);
    let twice = Notice::HeadingTwice { column: 2, heading: "Peran".to_owned() };
    assert_eq!(list.grid.notices, [twice, Notice::NoHeading { column: 3 }]);
}

#[test]
fn a_choice_of_separator_and_encoding_is_followed() {
    let choice = ReadChoice { separator: Some(Separator::Comma), ..ReadChoice::default() };
    assert_eq!(read_text("Nama;Peran\nSari;mentor", choice).unwrap().grid.width(), 1);
    let choice = ReadChoice { encoding: Some(TextEncoding::Windows1252), ..ReadChoice::default() };
    let list = read_list("Nama,Peran\nAndr\u{e9},mentor".as_bytes(), choice).unwrap();
    assert_eq!(list.grid.rows[0].cells[0], "Andr\u{c3}\u{a9}");
}
