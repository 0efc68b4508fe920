//! Writes programs of made-up people, as many mentors as mentees:
//! `cargo run --profile bench --no-default-features --example crowd -- FOLDER SIZE…`
//!
//! For each size N a program to open in the page, `N.balik.json`, and what the page asks its worker about it,
//! `N.question.json` with the bytes beside it, `N.question.people`. What is wrong gets a sentence on standard error and exit status 1.

use balik::exchange::program_file::to_json;
use balik::library::sample_program;
use balik::matching::service::{Message, question};
use balik::program::ProgramId;
use std::path::Path;
use std::process::ExitCode;

fn main() -> ExitCode {
    match write(&std::env::args().skip(1).collect::<Vec<_>>()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(sentence) => {
            eprintln!("{sentence}");
            ExitCode::FAILURE
        }
    }
}

fn write(arguments: &[String]) -> Result<(), String> {
    let [folder, sizes @ ..] = arguments else {
        return Err("Name a folder and sizes: crowd -- FOLDER SIZE…".to_owned());
    };
    let folder = Path::new(folder);
    let save = |name: String, content: &[u8]| {
        let path = folder.join(name);
        std::fs::write(&path, content)
            .map_err(|error| format!("{} was not written: {error}.", path.display()))
    };
    std::fs::create_dir_all(folder)
        .map_err(|error| format!("{} was not made: {error}.", folder.display()))?;
    for size in sizes {
        let n: usize = size.parse().map_err(|_| format!("\"{size}\" is no size."))?;
        let program = sample_program(ProgramId::new(format!("crowd-{n}")), 2 * n, 1999);
        let Message { text, bytes } = question(1, &program);
        save(format!("{n}.balik.json"), to_json(&program, &[]).as_bytes())?;
        save(format!("{n}.question.json"), text.as_bytes())?;
        save(format!("{n}.question.people"), &bytes)?;
    }
    Ok(())
}
