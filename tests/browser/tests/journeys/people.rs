//! People: found while typing, edited where they stand, changed together, removed and back again.

use balik_journeys::files::{crowd, golden};
use balik_journeys::{Visitor, journey};
use serde_json::json;

async fn open_people(visitor: &Visitor, file: &std::path::Path) {
    visitor.open("").await;
    visitor.drop_file(file).await;
    visitor.click_text("Buka sebagai program baru").await;
    visitor.click_text("Orang").await;
}

#[test]
fn a_person_is_found_edited_and_the_edit_taken_back() {
    journey(async |visitor| {
        open_people(visitor, &golden()).await;
        visitor.see("4 orang: 2 bisa menjadi mentor, 2 ingin belajar").await;
        visitor.see_no_barrier().await;
        visitor.fill("Nama, jabatan, unit, topik, nomor pegawai", "dewanti").await;
        visitor.see("1 dari 4 orang").await;
        visitor.script("document.querySelector('.table__row').focus()", vec![]).await;
        visitor.press("Enter").await;
        visitor.see("Setiap perubahan langsung disimpan").await;
        visitor.see_no_barrier().await;
        visitor.fill("Jabatan", "Analis Konten").await;
        visitor.press("Escape").await;
        visitor.not_see("Setiap perubahan langsung disimpan").await;
        visitor.see("Analis Konten").await;
        // In a text field Control+z is the field's own.
        visitor.script("document.activeElement.blur()", vec![]).await;
        visitor.press("Control+z").await;
        visitor.not_see("Analis Konten").await;
    });
}

#[test]
fn a_person_is_added_by_name_and_removed_with_a_way_back() {
    journey(async |visitor| {
        open_people(visitor, &golden()).await;
        visitor.click_text("Tambah orang").await;
        visitor.fill("Nama", "Wulan").await;
        visitor.press("Enter").await;
        visitor.see("Setiap perubahan langsung disimpan").await;
        visitor.click_text("Hapus orang ini").await;
        visitor.see("Wulan dihapus").await;
        visitor.see("4 orang: 2 bisa menjadi mentor").await;
        visitor.click_text("Urungkan").await;
        visitor.see("5 orang: 3 bisa menjadi mentor").await;
    });
}

#[test]
fn what_is_needed_stands_against_what_is_offered() {
    journey(async |visitor| {
        open_people(visitor, &golden()).await;
        visitor.click_text("Butuh & bisa").await;
        visitor.see("Setiap kebutuhan punya seseorang yang bisa mengajarkannya").await;
        visitor.see_no_barrier().await;
        visitor.click_text("Yang muda belajar dari senior").await;
        visitor.see("Belum ada yang menyebut kebutuhannya").await;
        visitor.click_text("Senior belajar dari yang muda").await;
        visitor.click_text("TikTok").await;
        visitor.see("Di balik TikTok").await;
        visitor.see("Bima").await;
        visitor.see_no_barrier().await;
    });
}

/// Types into the search and answers with the milliseconds of each key, until the rows are laid out.
const TYPE: &str = r"
const [text, done] = arguments;
const field = document.querySelector('.people__search input');
const settled = () => new Promise(next => { const c = new MessageChannel(); c.port1.onmessage = next; c.port2.postMessage(0); });
(async () => {
  const times = [];
  for (let end = 1; end <= text.length; end++) {
    await new Promise(requestAnimationFrame);
    const start = performance.now();
    field.value = text.slice(0, end);
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await settled();
    document.body.offsetHeight;
    times.push(performance.now() - start);
  }
  done(times);
})();
";

#[test]
fn typing_in_the_search_with_five_thousand_people() {
    journey(async |visitor| {
        open_people(visitor, &crowd(5_000)).await;
        visitor.see("5.000 orang").await;
        let text = "sari dewanti 42";
        let times = visitor.script_async(TYPE, vec![json!(text)]).await;
        let mut times: Vec<f64> = times.as_array().unwrap().iter().map(|t| t.as_f64().unwrap()).collect();
        assert_eq!(times.len(), text.len());
        let in_order: Vec<String> = times.iter().map(|t| format!("{t:.0}")).collect();
        times.sort_by(f64::total_cmp);
        println!(
            "typing in the search, 5,000 people: median {:.1} ms a key, slowest {:.1} ms; in order: {}",
            times[times.len() / 2],
            times[times.len() - 1],
            in_order.join(" ")
        );
        visitor.see("dari 5.000 orang").await;
        visitor.see("Sari Dewanti 42").await;
    });
}
