//! The published JSON Schema is the one of the types. (That files are what it says is held by a journey.)

use balik::exchange::program_file::schema_json;

const PUBLISHED: &str = include_str!("../../schema/balik-program-1.schema.json");

#[test]
fn the_published_schema_is_the_one_of_the_types() {
    if std::env::var_os("BALIK_WRITE_SCHEMA").is_some() {
        std::fs::write("schema/balik-program-1.schema.json", schema_json()).unwrap();
    }
    assert_eq!(PUBLISHED, schema_json(), "run the test once with BALIK_WRITE_SCHEMA=1");
}
