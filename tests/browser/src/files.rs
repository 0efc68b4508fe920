//! Program files that journeys bring along.

use std::fs;
use std::path::PathBuf;

use serde_json::{Value, json};

use crate::root;

/// The small company that every version must open.
pub fn golden() -> PathBuf {
    root().join("tests/files/programs/v1-small-company.balik.json")
}

/// A program of so many people, made from the golden one; it lies in the system's folder for passing files.
///
/// # Panics
/// When the golden file is not the one we know, or nothing can be written.
pub fn crowd(people: usize) -> PathBuf {
    let text = fs::read_to_string(golden()).expect("the golden file");
    let mut program: Value = serde_json::from_str(&text).expect("the golden file is JSON");
    let few = program["people"].as_array().expect("people").clone();
    let many: Vec<Value> = (0..people)
        .map(|n| {
            let mut person = few[n % few.len()].clone();
            person["id"] = json!(format!("orang{n}"));
            person["name"] = json!(format!("{} {n}", person["name"].as_str().expect("a name")));
            person["unit"] = json!(format!("Unit {}", n % 40));
            for alone in ["manager", "appraiser", "wishes", "vetoes", "employee_no"] {
                person.as_object_mut().expect("a person").remove(alone);
            }
            person
        })
        .collect();
    program["people"] = json!(many);
    for gone in ["checksum", "pairs", "constraints", "runs", "log"] {
        program.as_object_mut().expect("a program").remove(gone);
    }
    let path = std::env::temp_dir().join(format!("{}-crowd-{people}.balik.json", std::process::id()));
    fs::write(&path, program.to_string()).expect("the file is written");
    path
}
