//! Pairs: explained, pinned, kept apart, swapped by keyboard and by drag; in the worker, and where none starts.

use balik_journeys::files::crowd;
use balik_journeys::{Visitor, journey};
use serde_json::json;

/// Keeps every text that a worker says.
const OVERHEAR: &str = "window.said = [];
    const Real = window.Worker;
    window.Worker = class extends Real {
      constructor(...all) {
        super(...all);
        this.addEventListener('message', (event) => window.said.push(String(event.data)));
      }
    };";

async fn pair_made_up_company(visitor: &Visitor) {
    visitor.open("").await;
    visitor.click_text("Coba dengan perusahaan rekaan").await;
    visitor.click_named("button", "Pasangkan").await;
    visitor.see("Terbukti terbaik").await;
}

/// Opens the menu of the first pair with the keyboard alone.
async fn open_first_menu(visitor: &Visitor) {
    visitor.script("document.querySelector('.pair__menu button').focus()", vec![]).await;
    visitor.press("Enter").await;
}

async fn text_of(visitor: &Visitor, selector: &str) -> String {
    let script = "return document.querySelector(arguments[0]).innerText";
    visitor.script(script, vec![json!(selector)]).await.as_str().unwrap_or_default().to_owned()
}

#[test]
fn the_worker_pairs_and_every_score_can_be_opened() {
    journey(async |visitor| {
        visitor.before_each_page(OVERHEAR);
        pair_made_up_company(visitor).await;
        let done = visitor.script("return said.some((text) => text.includes('\"done\"'))", vec![]).await;
        assert_eq!(done, json!(true), "the worker gave the answer, not the page");
        visitor.script("document.querySelector('.pair__score').click()", vec![]).await;
        visitor.see("Yang dipelajari mentee").await;
        visitor.see("Pilihan berikutnya").await;
        visitor.see_no_barrier().await;
        let asked = "const select = document.querySelector('.match select');
            select.value = select.options[1].value;
            select.dispatchEvent(new Event('change', { bubbles: true }));";
        visitor.script(asked, vec![]).await;
        let answer = text_of(visitor, ".match__answer").await;
        assert!(answer.contains("boleh") || answer.contains("Boleh"), "why not: {answer}");
        visitor.press("Escape").await;
        visitor.not_see("Pilihan berikutnya").await;
        visitor.click_text("Lihat buktinya").await;
        visitor.see("Batas tertinggi yang mungkin").await;
        visitor.see_no_barrier().await;
    });
}

#[test]
fn a_pair_is_kept_apart_and_the_next_result_says_what_differs() {
    journey(async |visitor| {
        pair_made_up_company(visitor).await;
        open_first_menu(visitor).await;
        visitor.click_text("Jangan pasangkan mereka").await;
        visitor.see("Data berubah sejak pasangan ini dihitung").await;
        visitor.script("scrollTo(0, 0)", vec![]).await;
        visitor.click_named("button", "Pasangkan ulang").await;
        visitor.see("Dibanding hasil sebelumnya").await;
        visitor.see("Pasangan yang dipisahkan").await;
        visitor.click_named("button", "Boleh lagi").await;
        visitor.see("Data berubah sejak pasangan ini dihitung").await;
    });
}

#[test]
fn mentees_are_swapped_by_keyboard() {
    journey(async |visitor| {
        pair_made_up_company(visitor).await;
        let (one, other) = first_two(visitor).await;
        open_first_menu(visitor).await;
        visitor.click_text("Tukar mentee dengan…").await;
        visitor.see("Keduanya disematkan").await;
        let choose = "const select = document.querySelector('dialog[open] select');
            select.value = select.options[1].value;
            select.dispatchEvent(new Event('change', { bubbles: true }));";
        visitor.script(choose, vec![]).await;
        visitor.click_named("button", "Tukar").await;
        assert_swapped(visitor, &one, &other).await;
    });
}

#[test]
fn mentees_are_swapped_by_dragging_one_onto_another_pair() {
    journey(async |visitor| {
        pair_made_up_company(visitor).await;
        let (one, other) = first_two(visitor).await;
        let drag = "const [from, onto] = document.querySelectorAll('.pair');
            const carried = new DataTransfer();
            const tell = (node, kind) => node.dispatchEvent(
              new DragEvent(kind, { bubbles: true, cancelable: true, dataTransfer: carried }));
            tell(from.querySelector('.pair__drag'), 'dragstart');
            tell(onto, 'dragover');
            tell(onto, 'drop');";
        visitor.script(drag, vec![]).await;
        assert_swapped(visitor, &one, &other).await;
    });
}

/// Mentor and mentee of the first two pairs.
async fn first_two(visitor: &Visitor) -> ([String; 2], [String; 2]) {
    let names = "return [...document.querySelectorAll('.pair')].slice(0, 2)
        .map((pair) => [...pair.querySelectorAll('.duo__name')].map((name) => name.textContent))";
    let names = visitor.script(names, vec![]).await;
    serde_json::from_value(names).expect("two pairs of names")
}

async fn assert_swapped(visitor: &Visitor, one: &[String; 2], other: &[String; 2]) {
    visitor.see("Dibanding hasil sebelumnya").await;
    let pairs = "return [...document.querySelectorAll('.pair')]
        .map((pair) => [...pair.querySelectorAll('.duo__name')].map((name) => name.textContent).join('~'))";
    let pairs = visitor.script(pairs, vec![]).await.to_string();
    for (mentor, mentee) in [(&one[0], &other[1]), (&other[0], &one[1])] {
        assert!(pairs.contains(&format!("{mentor}~{mentee}")), "{mentor} with {mentee}: {pairs}");
    }
    visitor.see("Disematkan").await;
}

#[test]
fn rules_are_loosened_and_a_weight_moved() {
    journey(async |visitor| {
        pair_made_up_company(visitor).await;
        visitor.click_named("button", "Aturan dan bobot").await;
        visitor.see("40% dari nilai").await;
        visitor.see_no_barrier().await;
        visitor.click_text("Ada topik yang cocok").await;
        visitor.script("document.querySelector('.rules input[type=range]').focus()", vec![]).await;
        visitor.press("End").await;
        visitor.see("62% dari nilai").await;
        let again = "[...document.querySelectorAll('dialog[open] button')]
            .find((button) => button.innerText.trim() === 'Pasangkan ulang').click()";
        visitor.script(again, vec![]).await;
        visitor.see("20 pasangan, tidak ada yang tertinggal").await;
    });
}

#[test]
fn where_no_worker_starts_the_page_pairs_by_itself() {
    journey(async |visitor| {
        visitor.before_each_page("window.Worker = class { constructor() { throw new Error('none') } };");
        pair_made_up_company(visitor).await;
        visitor.see_count(".pair", 19).await;
    });
}

#[test]
fn a_run_over_many_people_is_stopped_and_started_again() {
    journey(async |visitor| {
        visitor.open("").await;
        visitor.drop_file(&crowd(10_000)).await;
        visitor.click_text("Buka sebagai program baru").await;
        visitor.see("Seperti apa programnya").await;
        let pairs = "return location.hash.replace(/[^/]*$/, 'pairs')";
        let pairs = visitor.script(pairs, vec![]).await;
        visitor.open(pairs.as_str().expect("an address")).await;
        visitor.click_named("button", "Pasangkan").await;
        visitor.click_named("button", "Batal").await;
        visitor.see("Dihentikan. Tidak ada yang berubah.").await;
        visitor.click_named("button", "Pasangkan").await;
        visitor.see("Terbukti terbaik").await;
        visitor.see_count(".pair", 60).await;
    });
}

#[test]
fn how_fair_a_result_is_stands_on_its_other_side() {
    journey(async |visitor| {
        pair_made_up_company(visitor).await;
        visitor.not_see("Kelompok demi kelompok").await;
        visitor.click_named("tab", "Keadilan").await;
        visitor.see("Kelompok demi kelompok").await;
        visitor.see("Waktu yang diminta").await;
        visitor.not_see("Usulan").await;
        visitor.choose("Kelompokkan menurut", "Jenjang").await;
        visitor.click_text("Kecocokan").await;
        visitor.see("Mentee, rata-rata").await;
        visitor
            .script(
                "document.querySelectorAll('.fairness details').forEach((one) => one.open = true)",
                vec![],
            )
            .await;
        visitor.see("Bagian yang belum").await;
        visitor.see_no_barrier().await;
        visitor.resize(375, 800).await;
        visitor.see_no_barrier().await;
        let wide = "return document.documentElement.scrollWidth - document.documentElement.clientWidth";
        assert_eq!(visitor.script(wide, vec![]).await, json!(0), "nothing sticks out on a phone");
        visitor.script("document.querySelector('.fairness__pair .link').click()", vec![]).await;
        visitor.see("Yang dipelajari mentee").await;
    });
}

#[test]
fn what_if_is_answered_exactly_and_another_aim_is_taken() {
    journey(async |visitor| {
        pair_made_up_company(visitor).await;
        // The price of the first pair: with what it would take to do without it.
        visitor.script("document.querySelector('.pair__score').click()", vec![]).await;
        visitor.see("Kalau pasangan ini tidak ada").await;
        visitor.click_named("button", "Hitung").await;
        visitor.see("Tanpa pasangan ini").await;
        visitor.press("Escape").await;
        visitor.click_named("tab", "Bagaimana jika").await;
        visitor.click_named("button", "Bandingkan").await;
        visitor.see_count(".what-if__aims tbody tr", 5).await;
        visitor.see("dipakai sekarang").await;
        visitor.click_named("button", "Uji").await;
        visitor.see("bobot mana pun yang bergeser").await;
        visitor.see_no_barrier().await;
        visitor.click_named("button", "Pakai: Keinginan didahulukan").await;
        visitor.see("Terbukti stabil").await;
        visitor.click_text("Lihat buktinya").await;
        visitor.see("sama-sama lebih memilih satu sama lain").await;
    });
}

#[test]
fn running_pairs_are_rearranged_as_little_as_wanted_and_approved_in_the_place_of_others() {
    journey(async |visitor| {
        pair_made_up_company(visitor).await;
        let (first, _) = first_two(visitor).await;
        let approve = "[...document.querySelectorAll('.pairs-board__head button')][0].click()";
        visitor.script(approve, vec![]).await;
        visitor.not_see("Ada yang berubah").await;
        // The first pair is kept apart: it cannot go on.
        open_first_menu(visitor).await;
        visitor.click_text("Jangan pasangkan mereka").await;
        visitor.see("Ada yang berubah").await;
        visitor.see("1 pasangan tidak bisa dilanjutkan").await;
        visitor.not_see("Data berubah sejak pasangan ini dihitung").await;
        visitor.script("scrollTo(0, 0)", vec![]).await;
        visitor.click_text("1 pasangan tidak bisa dilanjutkan").await;
        visitor.see("Dipisahkan oleh fasilitator").await;
        visitor.click_named("button", "Lihat pilihannya").await;
        visitor.see("Semua 18 pasangan berjalan tetap seperti sekarang.").await;
        visitor.see("Terbukti: tidak ada susunan").await;
        visitor.see_no_barrier().await;
        // By keyboard to everybody anew, and back by one.
        visitor.script("document.querySelector('.rematch input[type=range]').focus()", vec![]).await;
        visitor.press("End").await;
        visitor.see("2 pasangan berjalan berganti, 16 tetap.").await;
        visitor.see("Dibanding menyentuh sesedikit mungkin").await;
        visitor.press("ArrowLeft").await;
        visitor.see("1 pasangan berjalan berganti, 17 tetap.").await;
        visitor.see("Hj. Ratih Kusumawardani dengan Fajar Nugroho").await;
        visitor.see_no_barrier().await;
        visitor.resize(375, 800).await;
        let too_wide = "return [...document.querySelectorAll('main *')]
            .filter((one) => one.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
            .map((one) => one.outerHTML.slice(0, 120))";
        assert_eq!(visitor.script(too_wide, vec![]).await, json!([]), "it fits a phone");
        visitor.resize(1280, 900).await;
        visitor.click_named("button", "Pakai susunan ini").await;
        visitor.see("Ini usulan yang sekarang").await;
        visitor.see("Terbukti terbaik dengan 17 pasangan tetap").await;
        // Approving names the pairs that end.
        visitor.script(approve, vec![]).await;
        visitor.see("akan berakhir").await;
        let dialog = text_of(visitor, "dialog[open]").await;
        assert!(first.iter().all(|name| dialog.contains(name.as_str())), "{dialog}");
        assert!(dialog.contains("Michelle Tanuwijaya dan Hj. Ratih Kusumawardani"), "{dialog}");
        visitor.see_no_barrier().await;
        visitor.click_named("button", "Setujui dan akhiri").await;
        visitor.not_see("Ada yang berubah").await;
        visitor.not_see("Sudah disetujui, tetapi tidak ada di usulan ini").await;
        // And back.
        visitor.script("document.activeElement.blur()", vec![]).await;
        visitor.press("Control+z").await;
        visitor.see("Ada yang berubah").await;
    });
}

#[test]
fn a_weight_is_moved_to_see_who_changes_and_a_scenario_is_kept_adopted_and_taken_back() {
    journey(async |visitor| {
        pair_made_up_company(visitor).await;
        visitor.click_named("tab", "Bagaimana jika").await;
        visitor.see("Geser salah satu bobot").await;
        // By keyboard: the first handle goes to nothing.
        visitor.script("document.querySelector('.trial input[type=range]').focus()", vec![]).await;
        visitor.press("Home").await;
        visitor.see("2 mentee berganti mentor.").await;
        visitor.see("Yang berbeda: Kebutuhan belajar 40 → 0.").await;
        visitor.click_named("button", "Kembali ke aturan yang berlaku").await;
        visitor.see("Geser salah satu bobot").await;
        // All weights at nothing are no rules.
        for weight in
            ["Kebutuhan belajar", "Minat yang sama", "Gaya bekerja", "Waktu dan tempat", "Lintas unit"]
        {
            visitor.fill(weight, "0").await;
        }
        visitor.see("Semua bobot nol").await;
        visitor.click_named("button", "Kembali ke aturan yang berlaku").await;

        visitor.fill("Waktu dan tempat", "100").await;
        visitor.see("2 mentee berganti mentor.").await;
        visitor.see_count(".trial__flips li", 2).await;
        visitor.see("selisih −").await;
        visitor.see_count(".trial .histogram", 2).await;
        visitor.see_no_barrier().await;
        visitor.click_named("button", "Simpan sebagai skenario").await;
        visitor.see("Namanya masih kosong").await;
        visitor.fill("Nama skenario", "Waktu dulu").await;
        visitor.press("Enter").await;
        visitor.see("Skenario “Waktu dulu” disimpan").await;
        visitor.see_count(".scenarios tbody tr", 2).await;
        visitor.see("Waktu dan tempat 10 → 100").await;
        visitor.fill("Nama skenario", "waktu  dulu").await;
        visitor.click_named("button", "Simpan sebagai skenario").await;
        visitor.see("Sudah ada skenario bernama").await;
        visitor.resize(375, 800).await;
        visitor.see_no_barrier().await;
        let wide = "return document.documentElement.scrollWidth - document.documentElement.clientWidth";
        assert_eq!(visitor.script(wide, vec![]).await, json!(0), "nothing sticks out on a phone");
        visitor.resize(1280, 900).await;

        // Loaded again, renamed, adopted, taken back.
        visitor.click_named("button", "Kembali ke aturan yang berlaku").await;
        visitor.click_named("button", "Tindakan untuk skenario Waktu dulu").await;
        visitor.click_named("menuitem", "Muat untuk dicoba").await;
        visitor.see("2 mentee berganti mentor.").await;
        visitor.click_named("button", "Tindakan untuk skenario Waktu dulu").await;
        visitor.click_named("menuitem", "Ganti nama").await;
        let named = "document.querySelector('dialog[open] input').select()";
        visitor.script(named, vec![]).await;
        visitor.type_text("Jadwal").await;
        visitor.press("Enter").await;
        visitor.see_named("button", "Tindakan untuk skenario Jadwal").await;
        visitor.click_named("button", "Pakai skenario Jadwal").await;
        visitor.see("Papan pasangan belum dihitung dengan aturan yang berlaku sekarang.").await;
        visitor.see("Sama dengan aturan yang berlaku").await;
        visitor.click_named("button", "Urungkan: aturan dari skenario").await;
        visitor.not_see("Papan pasangan belum dihitung").await;

        visitor.click_named("button", "Pakai skenario Jadwal").await;
        visitor.see("Papan pasangan belum dihitung").await;
        visitor.script("document.querySelector('.trial__old button').click()", vec![]).await;
        visitor.see("Dibanding hasil sebelumnya: 2 pasangan baru").await;
        visitor.click_named("button", "Hitung semua skenario").await;
        visitor.not_see("Hitung semua skenario").await;
        visitor.click_named("button", "Tindakan untuk skenario Jadwal").await;
        visitor.click_named("menuitem", "Hapus").await;
        visitor.see("Belum ada skenario").await;
        visitor.click_named("button", "Urungkan").await;
        visitor.see_named("button", "Tindakan untuk skenario Jadwal").await;
    });
}
