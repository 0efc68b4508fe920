//! The program file: out, away, in again, and the same; what is wrong with a file is said before anything changes.

use balik_journeys::{Engine, journey, root};
use std::fs;
use std::path::PathBuf;

fn golden() -> PathBuf {
    root().join("tests/files/programs/v1-small-company.balik.json")
}

fn is_what_the_schema_says(file: &str) -> bool {
    let schema = fs::read_to_string(root().join("schema/balik-program-1.schema.json")).unwrap();
    let schema = serde_json::from_str(&schema).unwrap();
    jsonschema::validator_for(&schema).unwrap().is_valid(&serde_json::from_str(file).unwrap())
}

#[test]
fn a_program_saved_wiped_and_opened_again_is_the_same() {
    // WebKit's small browser asks a person where to put a file.
    if Engine::chosen() == Engine::Webkit {
        return;
    }
    journey(async |visitor| {
        visitor.open("").await;
        visitor.drop_file(&golden()).await;
        visitor.see("4 orang (2 mentor, 2 mentee), 2 topik").await;
        visitor.click_text("Buka sebagai program baru").await;
        visitor.see("Balik di Toko Sejuk").await;
        visitor.press("Control+s").await;
        let saved = visitor.downloaded().await;
        let name = saved.file_name().unwrap().to_string_lossy().into_owned();
        assert!(name.starts_with("balik-di-toko-sejuk-20") && name.ends_with(".balik.json"), "{name}");
        let text = fs::read_to_string(&saved).unwrap();
        assert_eq!(text, fs::read_to_string(golden()).unwrap(), "not a byte differs");
        assert!(is_what_the_schema_says(&text));
        assert!(!is_what_the_schema_says(&text.replacen("\"role\": \"mentor\"", "\"role\": \"guru\"", 1)));

        let copy = std::env::temp_dir().join(format!("{}-{name}", std::process::id()));
        fs::copy(&saved, &copy).unwrap();
        visitor.forget_everything().await;
        visitor.open("").await;
        visitor.not_see("Balik di Toko Sejuk").await;
        visitor.drop_file(&copy).await;
        visitor.click_text("Buka sebagai program baru").await;
        visitor.see("Balik di Toko Sejuk").await;
        visitor.press("Control+s").await;
        let again = fs::read_to_string(visitor.downloaded().await).unwrap();
        assert_eq!(again, text);
    });
}

#[test]
fn a_file_that_is_wrong_says_where_and_changes_nothing() {
    journey(async |visitor| {
        visitor.settings("en", None).await;
        visitor.open("").await;
        let bad = std::env::temp_dir().join(format!("{}-bad.balik.json", std::process::id()));
        let text = fs::read_to_string(golden()).unwrap();
        fs::write(&bad, text.replacen("\"wanted\": 2", "\"wanted\": 2,,", 1)).unwrap();
        visitor.drop_file(&bad).await;
        visitor.see("This file cannot be opened").await;
        visitor.see("people[1].needs[0]").await;
        visitor.see("Nothing has changed in this browser.").await;
        visitor.see_no_barrier().await;
        fs::write(&bad, text.replacen("Bima", "Bimo", 1)).unwrap();
        visitor.press("Escape").await;
        visitor.drop_file(&bad).await;
        visitor.see("do not match the file's checksum").await;
        visitor.click_text("Open it anyway as a new program").await;
        visitor.see("Balik di Toko Sejuk").await;
    });
}

#[test]
fn a_file_of_the_program_that_is_open_shows_what_differs_and_can_take_its_place() {
    journey(async |visitor| {
        visitor.open("").await;
        visitor.drop_file(&golden()).await;
        visitor.click_text("Buka sebagai program baru").await;
        visitor.see("Balik di Toko Sejuk").await;
        let other = std::env::temp_dir().join(format!("{}-other.balik.json", std::process::id()));
        let text = fs::read_to_string(golden()).unwrap();
        let lines: Vec<&str> = text.lines().filter(|line| !line.contains("\"checksum\"")).collect();
        fs::write(&other, lines.join("\n").replacen("Balik di Toko Sejuk", "Balik di Toko Hangat", 1))
            .unwrap();
        visitor.drop_file(&other).await;
        visitor.see("Program yang sama sudah ada di peramban ini").await;
        visitor.click_text("Ganti yang ada di sini").await;
        visitor.see("Balik di Toko Hangat").await;
        visitor.press("Control+z").await;
        visitor.see("Balik di Toko Sejuk").await;
    });
}
