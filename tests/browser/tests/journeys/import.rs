//! Bringing in a list: by file, by paste, from a workbook; what is wrong is said; twice changes nothing.

use balik_journeys::{Visitor, journey, root};
use serde_json::json;
use std::path::PathBuf;

fn list(name: &str) -> PathBuf {
    root().join("tests/files/lists").join(name)
}

/// The import of a new, empty program.
async fn begin(visitor: &Visitor) {
    visitor.open("").await;
    visitor.click_text("Mulai dari kosong").await;
    comes_to(visitor, "setup").await;
    go_to_import(visitor).await;
}

async fn go_to_import(visitor: &Visitor) {
    let script = "return location.hash.replace(/[^/]*$/, 'import')";
    let address = visitor.script(script, vec![]).await;
    visitor.open(address.as_str().expect("an address")).await;
    visitor.see("Bawa daftar Anda ke sini").await;
}

async fn comes_to(visitor: &Visitor, place: &str) {
    let script = "const [end, done] = arguments;
        const look = () => location.hash.endsWith(end) ? done(true) : setTimeout(look, 20);
        look();";
    assert_eq!(visitor.script_async(script, vec![json!(format!("/{place}"))]).await, json!(true));
}

#[test]
fn forty_people_come_in_from_a_file_and_the_second_time_nothing_is_new() {
    journey(async |visitor| {
        begin(visitor).await;
        visitor.see_no_barrier().await;
        visitor.choose_file("Pilih berkas", &list("empat-puluh.csv")).await;
        visitor.see("40 baris, 13 kolom").await;
        visitor.see_no_barrier().await;
        visitor.screenshot("import-columns").await;
        visitor.click_named("button", "Lihat hasilnya").await;
        visitor.see("40 orang baru, 0 diperbarui").await;
        visitor.see_no_barrier().await;
        visitor.screenshot("import-preview").await;
        visitor.click_named("button", "Masukkan 40 orang").await;
        comes_to(visitor, "people").await;
        visitor.see("40 orang").await;
        go_to_import(visitor).await;
        visitor.choose_file("Pilih berkas", &list("empat-puluh.csv")).await;
        visitor.see("40 baris, 13 kolom").await;
        visitor.click_named("button", "Lihat hasilnya").await;
        visitor.see("Tidak ada yang baru di daftar ini.").await;
        assert_eq!(visitor.console_errors().await, Vec::<String>::new());
    });
}

#[test]
fn rows_pasted_from_a_spreadsheet_come_in_with_one_undo() {
    journey(async |visitor| {
        begin(visitor).await;
        visitor.fill("Atau tempel di sini", "Nama;Peran\nRani Puspita;mentor\nBudi Hartono;mentee\n").await;
        visitor.click_named("button", "Baca yang ditempel").await;
        visitor.see("2 baris, 2 kolom").await;
        visitor.click_named("button", "Lihat hasilnya").await;
        visitor.click_named("button", "Masukkan 2 orang").await;
        comes_to(visitor, "people").await;
        visitor.see("Rani Puspita").await;
        visitor.press("Control+z").await;
        visitor.not_see("Rani Puspita").await;
    });
}

#[test]
fn a_workbook_is_read_and_another_sheet_can_be_chosen() {
    journey(async |visitor| {
        begin(visitor).await;
        visitor.choose_file("Pilih berkas", &list("karyawan.xlsx")).await;
        visitor.see("4 baris").await;
        visitor.choose("Lembar", "Lainnya").await;
        visitor.see("1 baris, 2 kolom").await;
        visitor.click_named("button", "Lihat hasilnya").await;
        visitor.see("1 orang baru").await;
    });
}

#[test]
fn what_cannot_be_read_is_said_and_nothing_changes() {
    journey(async |visitor| {
        begin(visitor).await;
        for (name, sentence) in [
            ("locked.xlsx", "terkunci dengan kata sandi"),
            ("unclosed-quote.csv", "Di baris 3 ada tanda petik"),
            ("page.xls", "Ini halaman web"),
        ] {
            visitor.choose_file("Pilih berkas", &list(name)).await;
            visitor.see(sentence).await;
        }
        visitor.see_no_barrier().await;
    });
}
