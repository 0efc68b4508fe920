//! The published JSON Schema says what files are, and files are what it says.

use balik::exchange::program_file::schema_json;
use serde_json::Value;

const PUBLISHED: &str = include_str!("../../schema/balik-program-1.schema.json");

fn valid(file: &str) -> bool {
    let schema: Value = serde_json::from_str(PUBLISHED).unwrap();
    jsonschema::validator_for(&schema).unwrap().is_valid(&serde_json::from_str(file).unwrap())
}

#[test]
fn the_published_schema_is_the_one_of_the_types() {
    if std::env::var_os("BALIK_WRITE_SCHEMA").is_some() {
        std::fs::write("schema/balik-program-1.schema.json", schema_json()).unwrap();
    }
    assert_eq!(PUBLISHED, schema_json(), "run the test once with BALIK_WRITE_SCHEMA=1");
}

#[test]
fn a_saved_file_is_what_the_schema_says_and_a_wrong_one_is_not() {
    let golden = include_str!("../files/programs/v1-small-company.balik.json");
    assert!(valid(golden));
    assert!(!valid(&golden.replacen("\"format\": \"balik-program\"", "\"format\": \"other\"", 1)));
    assert!(!valid(&golden.replacen("\"role\": \"mentor\"", "\"role\": \"guru\"", 1)));
    assert!(!valid(&golden.replacen("\"session_minutes\": 60", "\"session_minutes\": \"an hour\"", 1)));
}
