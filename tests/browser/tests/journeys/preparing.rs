//! Preparing a program: the first page, the settings, the topics.

use balik_journeys::{Visitor, journey};
use serde_json::json;

/// The address of another place of the program that is open.
async fn beside(visitor: &Visitor, place: &str) -> String {
    let hash = visitor.script("return location.hash", vec![]).await;
    let hash = hash.as_str().expect("an address");
    let program = hash.rsplit_once('/').expect("a place in a program").0;
    format!("{program}/{place}")
}

async fn goes_to(visitor: &Visitor, place: &str) {
    let script = "const [end, done] = arguments;
        const look = () => location.hash.endsWith(end) ? done(true) : setTimeout(look, 20);
        look();";
    assert_eq!(visitor.script_async(script, vec![json!(format!("/{place}"))]).await, json!(true));
}

#[test]
fn one_click_opens_the_made_up_company() {
    journey(async |visitor| {
        visitor.open("").await;
        visitor.see("Yang muda membimbing").await;
        visitor.see_no_barrier().await;
        visitor.click_named("button", "Coba dengan perusahaan rekaan").await;
        goes_to(visitor, "pairs").await;
        let topics = beside(visitor, "topics").await;
        visitor.open(&topics).await;
        visitor.see("6 butuh").await;
        visitor.see_no_barrier().await;
        let setup = beside(visitor, "setup").await;
        visitor.open(&setup).await;
        visitor.see("Siap dipasangkan").await;
        visitor.see_no_barrier().await;
    });
}

#[test]
fn a_template_shows_its_sources_and_its_settings_wear_their_marks() {
    journey(async |visitor| {
        visitor.open("").await;
        visitor.click_named("button", "Lihat isinya: Ala General Electric, 1999").await;
        visitor.see("Generasi X").await;
        visitor.see("The Wall Street Journal").await;
        visitor.see("Seberapa sering bertemu").await;
        visitor.see_no_barrier().await;
        visitor.click_named("button", "Mulai dari ini").await;
        goes_to(visitor, "setup").await;
        visitor.see("Berangkat dari Ala General Electric, 1999").await;
        visitor.see_count(".setup-mark", 5).await;
        visitor.fill("Jumlah pertemuan", "8").await;
        visitor.press("Tab").await;
        visitor.see_count(".setup-mark", 4).await;
        visitor.see("8 pertemuan, masing-masing 60 menit.").await;
        visitor.press("Control+Z").await;
        visitor.see_count(".setup-mark", 5).await;
    });
}

/// Picks a date as a calendar does: how one is typed differs from system to system.
async fn pick_date(visitor: &Visitor, label: &str, date: &str) {
    let script = "const [label, date] = arguments;
        const input = [...document.querySelectorAll('label')]
            .find((one) => one.innerText.trim().startsWith(label)).control;
        input.value = date;
        input.dispatchEvent(new Event('input', { bubbles: true }));
        input.dispatchEvent(new Event('change', { bubbles: true }));";
    visitor.script(script, vec![serde_json::json!(label), serde_json::json!(date)]).await;
}

#[test]
fn settings_say_in_place_what_is_wrong() {
    journey(async |visitor| {
        visitor.open("").await;
        visitor.click_text("Mulai dari kosong").await;
        goes_to(visitor, "setup").await;
        visitor.fill("Nama program", "Saling Balik").await;
        visitor.press("Tab").await;
        pick_date(visitor, "Hari pertama", "2027-03-01").await;
        pick_date(visitor, "Hari terakhir", "2027-02-01").await;
        visitor.see_count(".field[data-invalid]", 1).await;
        visitor.see_no_barrier().await;
        pick_date(visitor, "Hari terakhir", "2027-08-31").await;
        visitor.see_count(".field[data-invalid]", 0).await;
        visitor.reload().await;
        visitor.see_value("Nama program", "Saling Balik").await;
        visitor.see_value("Hari terakhir", "2027-08-31").await;
    });
}

#[test]
fn the_ladder_is_ordered_by_keyboard() {
    journey(async |visitor| {
        visitor.open("").await;
        visitor.click_text("Mulai dari kosong").await;
        visitor.click_text("Pakai Staf < Supervisor < Manajer < General Manager < Direktur").await;
        visitor.see_count(".ladder__rung", 5).await;
        visitor.see_value("Nama jenjang 1", "Direktur").await;
        visitor.click_named("button", "Naikkan Manajer").await;
        visitor.see_value("Nama jenjang 2", "Manajer").await;
        visitor.press("Enter").await;
        visitor.see_value("Nama jenjang 1", "Manajer").await;
        visitor.fill("Jenjang baru", "Komisaris").await;
        visitor.press("Enter").await;
        visitor.see_value("Nama jenjang 1", "Komisaris").await;
        visitor.click_named("button", "Hapus Supervisor").await;
        visitor.see_count(".ladder__rung", 5).await;
        visitor.fill("Nama jenjang 2", "Komisaris").await;
        visitor.press("Tab").await;
        visitor.see("Komisaris").await;
        visitor.see_value("Nama jenjang 1", "Komisaris").await;
    });
}

#[test]
fn topics_come_from_packs_and_from_oneself_and_can_be_merged_and_removed() {
    journey(async |visitor| {
        visitor.open("").await;
        visitor.click_text("Mulai dari kosong").await;
        goes_to(visitor, "setup").await;
        let topics = beside(visitor, "topics").await;
        visitor.open(&topics).await;
        visitor.see("Tentang apa program ini?").await;
        visitor.click_text("Pilih dari paket").await;
        visitor.click_named("checkbox", "Pilih semua di Alat AI").await;
        visitor.see_no_barrier().await;
        visitor.click_named("button", "Tambahkan 5 topik").await;
        visitor.see("5 topik yang dipelajari").await;

        visitor.click_named("button", "Topik sendiri").await;
        visitor.fill("Nama dalam bahasa Indonesia", "ChatGPT").await;
        visitor.click_named("button", "Simpan").await;
        visitor.see("Nama ini sudah dipakai").await;
        visitor.fill("Nama dalam bahasa Indonesia", "Membaca cuaca kantor").await;
        visitor.click_named("button", "Simpan").await;
        visitor.see("6 topik yang dipelajari").await;

        visitor.click_named("button", "Lainnya untuk Membaca cuaca kantor").await;
        visitor.click_named("menuitem", "Gabungkan dengan topik lain").await;
        visitor.choose("ke dalam topik", "Asisten AI sehari-hari").await;
        visitor.click_named("button", "Gabungkan").await;
        visitor.see("5 topik yang dipelajari").await;
        visitor.fill("Cari topik", "cuaca").await;
        visitor.see_count(".topic", 1).await;
        visitor.see("Asisten AI sehari-hari").await;
        visitor.fill("Cari topik", "").await;

        visitor.click_named("button", "Lainnya untuk Menulis perintah untuk AI").await;
        visitor.click_named("menuitem", "Hapus topik").await;
        visitor.see("4 topik yang dipelajari").await;
        visitor.click_named("button", "Urungkan").await;
        visitor.see("5 topik yang dipelajari").await;
    });
}

#[test]
fn who_comes_back_sees_their_programs_first() {
    journey(async |visitor| {
        visitor.settings("en", None).await;
        visitor.open("").await;
        visitor.click_named("button", "Try it with a made-up company").await;
        goes_to(visitor, "pairs").await;
        visitor.open("").await;
        visitor.see("Your programs").await;
        visitor.see("never saved to a file").await;
        visitor.see("44 people, 0 pairs").await;
        visitor.see_no_barrier().await;
        visitor.click_named("button", "More for Turning tables: first cohort").await;
        visitor.click_named("menuitem", "Remove from this browser").await;
        visitor.see("The young guide").await;
        visitor.click_named("button", "Undo").await;
        visitor.see("Your programs").await;
    });
}
