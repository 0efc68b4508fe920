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

/// Writes texts into the search, one after the other as keys would, and answers for each, in milliseconds of the page's one thread: what it works until the
/// letter is painted (the key's own task and the frame after it), the longest of the frames in which rows follow, and
/// the time on the clock until no row changes any more.
const TYPE: &str = r"
const [texts, done] = arguments;
const field = document.querySelector('.people__search input');
const now = () => performance.now();
const task = () => new Promise(next => { const c = new MessageChannel(); c.port1.onmessage = next; c.port2.postMessage(0); });
let changed = 0;
new MutationObserver(() => { changed = now(); })
  .observe(document.querySelector('.table'), { subtree: true, childList: true, characterData: true, attributes: true });
// Asked for before the page asks, so that the page's own callbacks, style, layout and paint lie between the two.
let frames = [];
const watch = () => {
  requestAnimationFrame(watch);
  const start = now();
  task().then(() => frames.push(now() - start));
};
requestAnimationFrame(watch);
const frame = async () => { const seen = frames.length; while (frames.length === seen) await new Promise(next => setTimeout(next)); };
(async () => {
  const keys = [];
  for (const text of texts) {
    await frame();
    await frame();
    await task();
    frames = [];
    const start = now();
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await task();
    const own = now() - start;
    changed = now();
    await frame();
    const echo = own + frames[0];
    while (now() - changed < 100) await frame();
    keys.push([echo, Math.max(0, ...frames.slice(1)), changed - start]);
  }
  done(keys);
})();
";

#[test]
fn typing_in_the_search_with_five_thousand_people() {
    journey(async |visitor| {
        open_people(visitor, &crowd(5_000)).await;
        visitor.see("5.000 orang").await;
        // Typed letter by letter, taken back the same way, and once cleared from few rows to all of them.
        let text = "sari dewanti 42";
        let typed = (1..=text.len()).map(|end| &text[..end]);
        let back = (0..text.len()).rev().map(|end| &text[..end]);
        let texts: Vec<&str> = typed.chain(back).chain(["dewanti 42", "", text]).collect();
        let keys = visitor.script_async(TYPE, vec![json!(texts)]).await;
        let keys: Vec<[f64; 3]> = serde_json::from_value(keys).unwrap();
        assert_eq!(keys.len(), texts.len());
        println!("typing in the search, 5,000 people, milliseconds a key:");
        for (at, what) in ["work until the letter is painted", "longest frame after it", "until rows stand"]
            .into_iter()
            .enumerate()
        {
            let mut of: Vec<f64> = keys.iter().filter_map(|key| key.get(at).copied()).collect();
            let in_order: Vec<String> = of.iter().map(|t| format!("{t:.0}")).collect();
            of.sort_by(f64::total_cmp);
            let (median, most) = (of[of.len() / 2], of[of.len() - 1]);
            println!("  {what}: median {median:.1}, most {most:.1}; in order: {}", in_order.join(" "));
        }
        visitor.see("dari 5.000 orang").await;
        visitor.see("Sari Dewanti 42").await;
    });
}
