//! What is kept is there again; two tabs overwrite nothing; where nothing can be kept the page says so.

use balik_journeys::{Engine, Journey, Visitor, journey, root};
use serde_json::{Value, json};

const PEOPLE: &str = "#/p/cerita/people";

async fn start(visitor: &Visitor) {
    visitor.settings("en", None).await;
    visitor.open("").await;
    visitor.drop_file(&root().join("tests/files/programs/v1-small-company.balik.json")).await;
    visitor.click_text("Open as a new program").await;
    visitor.see("Balik di Toko Sejuk").await;
}

async fn add(visitor: &Visitor, name: &str) {
    visitor.click_named("button", "Add a person").await;
    visitor.fill("Name", name).await;
    visitor.press("Enter").await;
    visitor.see(name).await;
}

#[test]
fn an_edit_survives_a_reload_and_can_still_be_undone() {
    journey(async |visitor| {
        start(visitor).await;
        visitor.open(PEOPLE).await;
        add(visitor, "Rina Lestari").await;
        visitor.see("Saved").await;
        visitor.reload().await;
        visitor.see("Rina Lestari").await;
        visitor.press("Control+z").await;
        visitor.see("Undone").await;
    });
}

#[test]
fn two_tabs_see_each_other_and_overwrite_nothing() {
    journey(async |visitor| {
        start(visitor).await;
        visitor.open(PEOPLE).await;
        visitor.second_tab().await;
        visitor.open(PEOPLE).await;
        add(visitor, "Rina Kedua").await;
        visitor.look_at_tab(0).await;
        visitor.see("Rina Kedua").await;
        add(visitor, "Tono Pertama").await;
        visitor.look_at_tab(1).await;
        visitor.open(PEOPLE).await;
        visitor.see("Tono Pertama").await;
        visitor.see("Rina Kedua").await;
        visitor.reload().await;
        visitor.see("Tono Pertama").await;
        visitor.see("Rina Kedua").await;
    });
}

#[test]
fn what_was_cleared_from_one_store_comes_back_from_the_other() {
    journey(async |visitor| {
        start(visitor).await;
        visitor.open(PEOPLE).await;
        add(visitor, "Rina Lestari").await;
        visitor.see("Saved").await;
        visitor.open_raw("rescue.html").await;
        visitor.script("localStorage.clear()", vec![]).await;
        visitor.open(PEOPLE).await;
        visitor.see("Rina Lestari").await;
    });
}

#[test]
fn an_edit_costs_the_same_however_large_the_program() {
    journey(async |visitor| {
        start(visitor).await;
        visitor.open(PEOPLE).await;
        add(visitor, "Rina Lestari").await;
        visitor.see("Saved").await;
        let script = "return Object.keys(localStorage).filter((key) => key.includes('/j/'))
            .map((key) => localStorage[key].length)";
        let Value::Array(records) = visitor.script(script, vec![]).await else { panic!("no list") };
        assert!(!records.is_empty());
        assert!(records.iter().all(|length| length.as_u64().is_some_and(|n| n < 2_000)), "{records:?}");
    });
}

#[test]
fn without_a_durable_store_it_says_so_and_keeps_the_edit_here() {
    Journey::default().with_errors().run(async |visitor| {
        visitor.before_each_page("Object.defineProperty(window, 'indexedDB', { get: () => undefined })");
        start(visitor).await;
        visitor.open(PEOPLE).await;
        add(visitor, "Rina Lestari").await;
        visitor.see("In this browser only").await;
        visitor.reload().await;
        visitor.see("Rina Lestari").await;
    });
}

#[test]
fn where_storage_is_denied_it_says_so_and_a_file_can_be_saved() {
    // WebKit's small browser asks a person where to put a file.
    if Engine::chosen() == Engine::Webkit {
        return;
    }
    Journey::default().with_errors().run(async |visitor| {
        let deny = "const denied = () => { throw new DOMException('denied', 'SecurityError') };
            Object.defineProperty(window, 'localStorage', { get: denied });
            Object.defineProperty(window, 'indexedDB', { get: () => undefined })";
        visitor.before_each_page(deny);
        visitor.open("").await;
        visitor.drop_file(&root().join("tests/files/programs/v1-small-company.balik.json")).await;
        visitor.click_text("Buka sebagai program baru").await;
        visitor.see("Balik di Toko Sejuk").await;
        visitor.see("Belum tersimpan").await;
        visitor.press("Control+s").await;
        let saved = std::fs::read_to_string(visitor.downloaded().await).unwrap();
        let saved: Value = serde_json::from_str(&saved).unwrap();
        assert_eq!(saved["id"], json!("cerita"));
    });
}
