//! The house keeps its own rules: direction of imports, sizes, words, headers, no forgotten test.
//!
//! Each check is a function from text to complaints; the last tests of this file feed each one a bad sample.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// Lines a file of `src/` may have before it should become two.
const LONGEST_FILE: usize = 500;

/// What nobody may leave lying about. Lower case; compared without regard to case.
const FORBIDDEN_WORDS: [(&str, &str); 9] = [
    ("todo!", "finish it"),
    ("unimplemented!", "finish it"),
    ("todo:", "finish it, or file it"),
    ("fixme", "mend it"),
    ("coming soon", "show what is there"),
    ("segera hadir", "show what is there"),
    ("lorem ipsum", "write the words"),
    ("inner_html", "text from people is text, never HTML"),
    (" style=\"", "the policy forbids inline styles: a class, or style:name=value"),
];

/// Crates of the web: unknown to every room but `browser` and `ui`.
const WEB_CRATES: [&str; 6] =
    ["leptos::", "web_sys::", "js_sys::", "wasm_bindgen", "gloo_storage::", "idb::"];

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// Every file below `folder` with one of these endings, in a stable order, as (path from the root, text).
fn files(folder: &str, endings: &[&str]) -> Vec<(String, String)> {
    fn walk(folder: &Path, endings: &[&str], found: &mut Vec<PathBuf>) {
        let Ok(entries) = fs::read_dir(folder) else { return };
        for path in entries.map(|entry| entry.unwrap().path()) {
            if path.is_dir() {
                walk(&path, endings, found);
            } else if path.extension().is_some_and(|is| endings.iter().any(|ending| is == *ending)) {
                found.push(path);
            }
        }
    }
    let mut found = Vec::new();
    walk(&root().join(folder), endings, &mut found);
    found.sort();
    found
        .into_iter()
        .map(|path| {
            let name = path.strip_prefix(root()).unwrap().to_string_lossy().replace('\\', "/");
            (name, fs::read_to_string(&path).unwrap())
        })
        .collect()
}

/// The table of `src/lib.rs`: room -> rooms it may use.
fn rooms(lib: &str) -> BTreeMap<String, Vec<String>> {
    let mut table: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut above: Vec<String> = Vec::new();
    for row in lib.lines().filter_map(|line| line.strip_prefix("//! | ")) {
        let cells: Vec<&str> = row.trim_end_matches('|').split('|').map(str::trim).collect();
        let [name, _, may_use] = cells[..] else { continue };
        let name = name.trim_matches(['[', ']', '`']).to_string();
        if name == "room" {
            continue;
        }
        let allowed = match may_use {
            "nothing" => Vec::new(),
            "all of the above" => above.clone(),
            list => list.split(',').map(|room| room.trim().to_string()).collect(),
        };
        above.push(name.clone());
        table.insert(name, allowed);
    }
    table
}

/// The room a file belongs to; none for `lib.rs` and the bins, which may use everything.
fn room_of<'a>(path: &'a str, rooms: &BTreeMap<String, Vec<String>>) -> Option<&'a str> {
    let first = path.strip_prefix("src/")?.split('/').next()?.trim_end_matches(".rs");
    rooms.contains_key(first).then_some(first)
}

/// Code without its comment lines: a link in a doc comment is no import.
fn code(text: &str) -> String {
    text.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n")
}

/// First names of the paths that `text` takes from the crate's root: `crate::a::b`, `crate::{a::b, c}`, `super::super::a`.
fn roots_used(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    for prefix in ["crate::", "super::super::"] {
        for (at, _) in text.match_indices(prefix) {
            let rest = &text[at + prefix.len()..];
            if let Some(group) = rest.strip_prefix('{') {
                found.extend(first_names_of_group(group));
            } else {
                found.push(first_name(rest));
            }
        }
    }
    found
}

fn first_name(text: &str) -> String {
    text.trim_start().chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect()
}

/// The names at depth one of `a::b, c::{d, e}} ...`, up to the brace that closes the group.
fn first_names_of_group(group: &str) -> Vec<String> {
    let mut names = Vec::new();
    let mut depth = 0;
    let mut item = String::new();
    for c in group.chars() {
        match c {
            '{' => depth += 1,
            '}' if depth == 0 => break,
            '}' => depth -= 1,
            ',' if depth == 0 => names.push(first_name(&std::mem::take(&mut item))),
            _ => item.push(c),
        }
    }
    names.push(first_name(&item));
    names
}

/// Uses of a room that the table does not allow.
fn breaches(path: &str, text: &str, rooms: &BTreeMap<String, Vec<String>>) -> Vec<String> {
    let Some(room) = room_of(path, rooms) else { return Vec::new() };
    let code = code(text);
    let mut found: Vec<String> = roots_used(&code)
        .into_iter()
        .filter(|used| rooms.contains_key(used) && used != room && !rooms[room].contains(used))
        .map(|used| format!("{path}: `{room}` may not use `{used}` (see the table in src/lib.rs)"))
        .collect();
    if room != "browser" && room != "ui" {
        found.extend(
            WEB_CRATES
                .iter()
                .filter(|web| code.contains(*web))
                .map(|web| format!("{path}: `{room}` knows no web, but names `{web}`")),
        );
    }
    found
}

fn forbidden_words(path: &str, text: &str) -> Vec<String> {
    let mut found = Vec::new();
    for (number, line) in text.lines().enumerate() {
        let line = line.to_lowercase();
        for (word, instead) in FORBIDDEN_WORDS {
            if line.contains(word) {
                found.push(format!("{path}:{}: `{}`: {instead}", number + 1, word.trim()));
            }
        }
    }
    found
}

fn too_long(path: &str, text: &str) -> Option<String> {
    let lines = text.lines().count();
    (lines > LONGEST_FILE).then(|| format!("{path}: {lines} lines, at most {LONGEST_FILE}: make it two"))
}

fn without_header(path: &str, text: &str) -> Option<String> {
    (path.ends_with("/mod.rs") && !text.starts_with("//! "))
        .then(|| format!("{path}: open with `//!`: what lives here, what does not, where to start"))
}

/// Test files nobody compiles.
fn forgotten_tests(main: &str, names: &[String]) -> Vec<String> {
    names
        .iter()
        .filter(|name| *name != "main" && !main.lines().any(|line| line.trim() == format!("mod {name};")))
        .map(|name| format!("tests/integration/{name}.rs is not listed in main.rs, so it never runs"))
        .collect()
}

/// The content policy that follows `before` in the text, up to `after`.
fn policy<'a>(text: &'a str, before: &str, after: char) -> &'a str {
    text.split_once(before).and_then(|(_, rest)| rest.split(after).next()).unwrap_or_default().trim()
}

/// What the page's own policy forbids, or what would call another host.
fn unsafe_html(path: &str, text: &str) -> Vec<String> {
    let mut found = Vec::new();
    for (number, line) in text.lines().enumerate() {
        for bad in ["<script>", "<style>", "http://", "https://", " onclick=", " onload="] {
            if line.contains(bad) {
                found.push(format!("{path}:{}: `{}`", number + 1, bad.trim()));
            }
        }
    }
    found
}

fn assert_none(complaints: Vec<String>) {
    assert!(complaints.is_empty(), "\n{}\n", complaints.join("\n"));
}

#[test]
fn rooms_use_only_what_the_map_allows() {
    let rooms = rooms(&fs::read_to_string(root().join("src/lib.rs")).unwrap());
    assert!(rooms.len() >= 10, "the table of rooms in src/lib.rs could not be read: {rooms:?}");
    assert_none(files("src", &["rs"]).iter().flat_map(|(path, text)| breaches(path, text, &rooms)).collect());
}

#[test]
fn every_folder_of_src_is_on_the_map() {
    let rooms = rooms(&fs::read_to_string(root().join("src/lib.rs")).unwrap());
    let unknown = fs::read_dir(root().join("src"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.is_dir())
        .map(|path| path.file_name().unwrap().to_string_lossy().into_owned())
        .filter(|name| name != "bin" && !rooms.contains_key(name))
        .collect();
    assert_none(unknown);
}

#[test]
fn nothing_half_done_is_left_lying_about() {
    let mut all = files("src", &["rs", "md", "json", "toml"]);
    all.extend(files("examples", &["rs"]));
    all.extend(files("benches", &["rs"]));
    all.extend(files("style", &["css"]));
    all.extend(files("static", &["html", "js", "css", "svg"]));
    all.push(("index.html".into(), fs::read_to_string(root().join("index.html")).unwrap_or_default()));
    assert_none(all.iter().flat_map(|(path, text)| forbidden_words(path, text)).collect());
}

#[test]
fn files_stay_short() {
    assert_none(files("src", &["rs"]).iter().filter_map(|(path, text)| too_long(path, text)).collect());
}

#[test]
fn every_room_says_what_lives_there() {
    assert_none(files("src", &["rs"]).iter().filter_map(|(path, text)| without_header(path, text)).collect());
}

#[test]
fn no_test_file_is_forgotten() {
    let main = fs::read_to_string(root().join("tests/integration/main.rs")).unwrap();
    let names: Vec<String> = fs::read_dir(root().join("tests/integration"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.is_dir() || path.extension().is_some_and(|ending| ending == "rs"))
        .map(|path| path.file_stem().unwrap().to_string_lossy().into_owned())
        .filter(|name| name != "snapshots")
        .collect();
    assert_none(forgotten_tests(&main, &names));
}

/// Hosts that send headers and hosts that do not must forbid the same.
#[test]
fn page_and_host_have_one_policy() {
    let page = fs::read_to_string(root().join("index.html")).unwrap();
    let host = fs::read_to_string(root().join("static/_headers")).unwrap();
    let page = policy(&page, "Content-Security-Policy\" content=\"", '"');
    let host = policy(&host, "Content-Security-Policy:", '\n');
    assert!(page.starts_with("default-src 'none'"), "{page}");
    assert_eq!(format!("{page}; frame-ancestors 'none'"), host);
}

#[test]
fn pages_hold_no_inline_code_and_call_nobody() {
    for path in ["index.html", "static/rescue.html"] {
        assert_none(unsafe_html(path, &fs::read_to_string(root().join(path)).unwrap()));
    }
}

mod samples {
    use super::*;

    const MAP: &str = "\
//! | room | what it answers | may use |
//! |--|--|--|
//! | [`program`] | WHAT | nothing |
//! | [`matching`] | WHO | program |
//! | [`language`] | says | program, matching |
//! | `ui` | everything Leptos | all of the above |
";

    #[test]
    fn the_map_is_read() {
        let rooms = rooms(MAP);
        assert_eq!(rooms["program"], Vec::<String>::new());
        assert_eq!(rooms["language"], ["program", "matching"]);
        assert_eq!(rooms["ui"], ["program", "matching", "language"]);
    }

    #[test]
    fn a_breach_is_found_in_every_way_of_writing_it() {
        let rooms = rooms(MAP);
        for bad in [
            "use crate::matching::Score;",
            "use crate::{program::Person, matching::{Score, Pair}};",
            "fn f() { crate::matching::run(); }",
            "use super::super::language::Words;",
            "use leptos::prelude::*;",
        ] {
            assert_eq!(breaches("src/program/people.rs", bad, &rooms).len(), 1, "{bad}");
        }
        for good in ["use crate::program::Person;", "/// See [`crate::matching`].", "use crate::crc::sum;"] {
            assert_eq!(breaches("src/program/people.rs", good, &rooms), Vec::<String>::new(), "{good}");
        }
        assert_eq!(
            breaches(
                "src/ui/app.rs",
                "use crate::{program::P, language::W}; use leptos::prelude::*;",
                &rooms
            )
            .len(),
            0
        );
        assert_eq!(
            breaches("src/language.rs", "use crate::{\n    program::P,\n    ui::App,\n};", &rooms).len(),
            1
        );
    }

    #[test]
    fn half_done_work_is_found() {
        for bad in [
            "todo!()",
            "// FIXME later",
            "\"Coming soon\"",
            "view! { <p style=\"color:red\"/> }",
            "<p inner_html=x/>",
        ] {
            assert_eq!(forbidden_words("a.rs", bad).len(), 1, "{bad}");
        }
        assert_eq!(forbidden_words("a.rs", "view! { <p style:color=c/> }").len(), 0);
    }

    #[test]
    fn inline_code_is_found() {
        for bad in ["<script>alert(1)</script>", "<img src=\"https://x/y.png\">", "<p onclick=\"x\">"] {
            assert_eq!(unsafe_html("a.html", bad).len(), 1, "{bad}");
        }
        assert_eq!(policy("a Policy: x 'y'\nb", "Policy:", '\n'), "x 'y'");
    }

    #[test]
    fn a_long_file_is_found() {
        assert!(too_long("a.rs", &"x\n".repeat(LONGEST_FILE + 1)).is_some());
        assert!(too_long("a.rs", &"x\n".repeat(LONGEST_FILE)).is_none());
    }

    #[test]
    fn a_room_without_words_is_found() {
        assert!(without_header("src/a/mod.rs", "mod b;").is_some());
        assert!(without_header("src/a/mod.rs", "//! What lives here.\nmod b;").is_none());
    }

    #[test]
    fn a_forgotten_test_is_found() {
        let names = ["main".to_string(), "tidy".to_string(), "people".to_string()];
        assert_eq!(forgotten_tests("mod tidy;\n// mod people;", &names).len(), 1);
        assert_eq!(forgotten_tests("mod tidy;\nmod people;", &names).len(), 0);
    }
}
