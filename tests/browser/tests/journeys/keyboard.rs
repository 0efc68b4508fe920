//! The main job without a mouse.

use balik_journeys::{Visitor, journey};
use serde_json::json;

/// Presses Tab until what has the focus is called so, and sees where the focus is on the way.
async fn tab_to(visitor: &Visitor, name: &str) {
    // Beyond the page's end the keys go to the browser itself. A box that draws itself wears the ring on what stands for it.
    let ring = "const e = document.activeElement;
        const ringed = (e) => { const s = e && getComputedStyle(e);
            return s && s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2 };
        return !document.hasFocus() || e === document.body || [e, e.parentElement, e.nextElementSibling, ...(e.labels ?? [])].some(ringed)";
    let mut passed = Vec::new();
    for _ in 0..120 {
        visitor.press("Tab").await;
        let focused = visitor.focused().await;
        assert_eq!(visitor.script(ring, vec![]).await, json!(true), "no ring on {focused}");
        if focused.contains(name) {
            return;
        }
        passed.push(focused);
    }
    panic!("Tab never came to {name}, but to:\n{}", passed.join("\n"));
}

#[test]
fn from_the_first_visit_to_approved_pairs_without_a_mouse() {
    journey(async |visitor| {
        visitor.open("").await;
        tab_to(visitor, "Coba dengan perusahaan rekaan").await;
        visitor.press("Enter").await;
        visitor.see("Pasangkan").await;
        tab_to(visitor, "button Pasangkan").await;
        visitor.press("Enter").await;
        visitor.see("Terbukti terbaik").await;
        visitor.until_focused("h1").await;
        tab_to(visitor, "button Setujui ").await;
        visitor.press("Enter").await;
        visitor.see("dari 19").await;
        visitor.press("Control+z").await;
        visitor.see("Diurungkan").await;
    });
}

#[test]
fn the_palette_goes_to_a_place_and_gives_the_focus_back() {
    journey(async |visitor| {
        visitor.open("").await;
        tab_to(visitor, "Coba dengan perusahaan rekaan").await;
        visitor.press("Enter").await;
        visitor.see("Pasangkan").await;
        visitor.press("Control+k").await;
        visitor.type_text("orang").await;
        visitor.press("Enter").await;
        visitor.see("Tambah orang").await;
        tab_to(visitor, "Nama, jabatan, unit").await;
        visitor.type_text("a").await;
        visitor.press("Control+k").await;
        visitor.type_text("beranda").await;
        visitor.press("Escape").await;
        assert!(
            visitor.focused().await.contains("Nama, jabatan, unit"),
            "closing gives the focus back: {}",
            visitor.focused().await
        );
    });
}
