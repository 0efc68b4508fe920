//! Solves an assignment instance of the OR-Library (Beasley 1990), and prints the least cost:
//! `cargo run --release --no-default-features --example assign -- FILE`
//!
//! The file has a number n, then n times n whole costs, row by row, in any layout. Costs may differ by at
//! most 10,000. Prints `{"optimum":…,"certified":…,"milliseconds":…}`; a file that is wrong gets a sentence
//! on standard error and exit status 1.

use balik::matching::{Problem, Terms, assign, certify};
use balik::program::Objective;
use std::process::ExitCode;

fn main() -> ExitCode {
    match solved(&std::env::args().skip(1).collect::<Vec<_>>()) {
        Ok(line) => {
            println!("{line}");
            ExitCode::SUCCESS
        }
        Err(sentence) => {
            eprintln!("{sentence}");
            ExitCode::FAILURE
        }
    }
}

fn solved(arguments: &[String]) -> Result<String, String> {
    let [path] = arguments else { return Err("Name one instance: assign -- FILE".to_owned()) };
    let text =
        std::fs::read_to_string(path).map_err(|error| format!("{path} could not be read: {error}."))?;
    let (size, costs) = read(&text).map_err(|what| format!("{path} is no assignment instance: {what}."))?;
    let dearest = costs.iter().copied().max().unwrap_or(0);
    let scores = costs
        .iter()
        .map(|&cost| {
            dearest.checked_sub(cost).and_then(|saved| u16::try_from(saved).ok()).filter(|&s| s <= 10_000)
        })
        .collect::<Option<Vec<u16>>>()
        .ok_or_else(|| format!("The costs of {path} differ by more than 10,000."))?;
    let problem = Problem {
        scores,
        terms: Terms {
            row_capacity: vec![1; size],
            column_capacity: vec![1; size],
            pins: Vec::new(),
            objective: Objective::MostPairs,
        },
    };
    #[allow(clippy::disallowed_methods, reason = "an example may measure")]
    let started = std::time::Instant::now();
    let solution = assign(&problem.terms, &mut problem.score_rows(), &mut |_| true)
        .map_err(|error| format!("{path} is too large: {error}."))?
        .ok_or_else(|| "Stopped.".to_owned())?;
    let milliseconds = started.elapsed().as_secs_f64() * 1000.0;
    let certificate = certify(&problem.terms, &mut problem.score_rows(), &solution)
        .map_err(|flaw| format!("The answer to {path} is not proven: {flaw}."))?;
    let pairs = i64::try_from(certificate.pairs).unwrap_or(i64::MAX);
    let total = i64::try_from(certificate.total).unwrap_or(i64::MAX);
    let optimum = dearest * pairs - total;
    Ok(format!(r#"{{"optimum":{optimum},"certified":true,"milliseconds":{milliseconds:.3}}}"#))
}

fn read(text: &str) -> Result<(usize, Vec<i64>), String> {
    let mut numbers = text.split_whitespace().map(|word| {
        word.parse::<i64>()
            .map_err(|_| format!("\"{}\" is no whole number", word.chars().take(20).collect::<String>()))
    });
    let size = numbers.next().ok_or("it is empty")??;
    let size = usize::try_from(size)
        .ok()
        .filter(|&size| (1..=20_000).contains(&size))
        .ok_or_else(|| format!("its size is {size}, not 1 to 20,000"))?;
    let costs = numbers.collect::<Result<Vec<i64>, String>>()?;
    if costs.len() != size * size {
        return Err(format!("{size} times {size} costs are announced, {} are there", costs.len()));
    }
    Ok((size, costs))
}
