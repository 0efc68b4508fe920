//! The page starts, everywhere it may stand, and what is around it works.

use std::fs;
use std::sync::Arc;

use balik_journeys::{Engine, Journey, journey};
use balik_serve::Site;
use serde_json::{Value, json};

#[test]
fn the_page_starts() {
    journey(async |visitor| {
        visitor.open("").await;
        visitor.see("Balik").await;
    });
}

#[test]
fn the_page_starts_under_a_sub_path() {
    Journey::default().under("/tempat/lain/").run(async |visitor| {
        visitor.open("").await;
        visitor.see("Balik").await;
        let asked = visitor.requests();
        assert!(asked.iter().all(|request| request.contains(" /tempat/lain/")), "{asked:?}");
    });
}

#[test]
fn the_first_view_has_no_barrier() {
    journey(async |visitor| {
        visitor.open("").await;
        visitor.see_no_barrier().await;
    });
}

/// Chosen last time, there from the first paint: boot.js reads it before the wasm is loaded.
#[test]
fn theme_and_language_are_remembered() {
    journey(async |visitor| {
        visitor.settings("en", Some("dark")).await;
        visitor.open("").await;
        let root = visitor
            .script("const r = document.documentElement; return [r.lang, r.dataset.theme]", vec![])
            .await;
        assert_eq!(root, json!(["en", "dark"]));
    });
}

/// The page's own policy, by trying what it forbids.
#[test]
fn the_policy_holds() {
    Journey::default().with_errors().run(async |visitor| {
        visitor.open("").await;
        let script = "const script = document.createElement('script');
            script.textContent = 'window.broken = true';
            document.head.append(script);
            return window.broken === true";
        assert_eq!(visitor.script(script, vec![]).await, json!(false));
        let told = visitor.console_errors().await;
        assert!(told.iter().any(|line| line.starts_with("policy breach: script-src")), "{told:?}");
    });
}

/// A worker from a blob is bound by the page's policy and still reaches our own scripts and wasm.
#[test]
fn workers_start_from_a_blob_and_reach_nobody_else() {
    journey(async |visitor| {
        let stranger = Arc::new(Site::new(env!("CARGO_MANIFEST_DIR")));
        let address = balik_serve::serve(Arc::clone(&stranger), 0).unwrap();
        visitor.open("").await;
        let script = "const done = arguments[arguments.length - 1];
            const here = new URL('.', location.href).href;
            const build = document.documentElement.dataset.build;
            const source = `importScripts('${here}worker.js?v=${build}');
                fetch('${here}worker_bg.wasm?v=${build}')
                    .then((answer) => answer.arrayBuffer()).then((bytes) => WebAssembly.compile(bytes))
                    .then(() => fetch('${arguments[0]}', { mode: 'no-cors' })).then(() => 'reached', () => 'kept in')
                    .then((outcome) => postMessage([typeof wasm_bindgen, outcome]));`;
            const worker = new Worker(URL.createObjectURL(new Blob([source], { type: 'text/javascript' })));
            worker.onmessage = (event) => done(event.data);
            worker.onerror = (event) => done(['error', event.message]);";
        let outcome = visitor.script_async(script, vec![json!(format!("http://{address}/Cargo.toml"))]).await;
        assert_eq!(outcome, json!(["function", "kept in"]));
        assert_eq!(stranger.log().requests, Vec::<String>::new());
    });
}

/// What is kept comes out even when the page does not start.
#[test]
fn rescue_gathers_what_is_kept() {
    journey(async |visitor| {
        visitor.open_raw("rescue.html").await;
        let keep = "const done = arguments[arguments.length - 1];
            localStorage.setItem('balik/settings', '{\"language\":\"id\"}');
            localStorage.setItem('another/app', 'not ours');
            const request = indexedDB.open('balik', 1);
            request.onupgradeneeded = () => request.result.createObjectStore('journal').put('Sari', 'first');
            request.onsuccess = () => { request.result.close(); done(true); };";
        visitor.script_async(keep, vec![]).await;
        visitor.click_named("button", "Unduh semuanya").await;
        visitor.see("2 catatan disimpan").await;
        if Engine::chosen() == Engine::Webkit {
            return;
        }
        let rescued: Value = serde_json::from_slice(&fs::read(visitor.downloaded().await).unwrap()).unwrap();
        assert_eq!(rescued["localStorage"], json!({ "balik/settings": "{\"language\":\"id\"}" }));
        assert_eq!(rescued["indexedDB"]["journal"], json!([{ "key": "first", "value": "Sari" }]));
        assert_eq!(rescued["troubles"], json!([]));
    });
}
