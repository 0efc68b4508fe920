//! The main job, from a first visit to approved pairs, on a real list; and what is done stays done.

use balik_journeys::{Visitor, journey, root};
use serde_json::json;

/// Goes to another place of the open program by its address.
async fn go(visitor: &Visitor, place: &str) {
    let script = "return location.hash.replace(/[^/]*$/, arguments[0])";
    let address = visitor.script(script, vec![json!(place)]).await;
    visitor.open(address.as_str().expect("an address")).await;
}

#[test]
fn forty_people_from_a_list_to_approved_pairs() {
    journey(async |visitor| {
        visitor.open("").await;
        visitor.click_text("Mulai dari kosong").await;
        visitor.see("Seperti apa programnya").await;
        go(visitor, "import").await;
        visitor.choose_file("Pilih berkas", &root().join("tests/files/lists/empat-puluh.csv")).await;
        visitor.see("40 baris, 13 kolom").await;
        visitor.click_named("button", "Lihat hasilnya").await;
        visitor.click_named("button", "Masukkan 40 orang").await;
        visitor.see("40 orang:").await;
        go(visitor, "pairs").await;
        visitor.click_named("button", "Pasangkan").await;
        visitor.see("Terbukti terbaik").await;
        visitor.see_no_barrier().await;
        let script = "const button = [...document.querySelectorAll('button')]
                .find((button) => /^Setujui \\d+ pasangan$/.test(button.innerText.trim()));
            const count = Number(button.innerText.match(/\\d+/)[0]);
            button.click();
            return count";
        let count = visitor.script(script, vec![]).await.as_u64().expect("a count");
        assert!(count >= 10, "a list of forty gives pairs: {count}");
        visitor.see("Tersimpan").await;
        visitor.reload().await;
        visitor.see(&format!("dari {count}")).await;
        visitor.press("Control+z").await;
        visitor.see("Diurungkan").await;
    });
}

#[test]
fn the_made_up_company_is_paired_in_english_too() {
    journey(async |visitor| {
        visitor.settings("en", Some("dark")).await;
        visitor.open("").await;
        visitor.click_text("Try it with a made-up company").await;
        visitor.click_named("button", "Pair people").await;
        visitor.see("Proven best").await;
        visitor.see_no_barrier().await;
        visitor.screenshot("pairs-dark-en").await;
    });
}
