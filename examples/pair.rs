//! Pairs the people of a program file outside the browser, and prints the result as one JSON object:
//! `cargo run --release --no-default-features --example pair -- FILE.json`
//!
//! Scores and the total are in points, 0 to 100 a pair. A file that is wrong gets a sentence on standard
//! error and exit status 1.

use balik::exchange::program_file::from_bytes;
use balik::language::{Language, Words, file_error};
use balik::matching::{Flow, Outcome, pair_people};
use balik::program::{HardRule, RunUnpaired, WhyUnpaired};
use serde_json::{Value, json};
use std::process::ExitCode;

fn main() -> ExitCode {
    match paired(&std::env::args().skip(1).collect::<Vec<_>>()) {
        Ok(outcome) => {
            println!("{outcome}");
            ExitCode::SUCCESS
        }
        Err(sentence) => {
            eprintln!("{sentence}");
            ExitCode::FAILURE
        }
    }
}

fn paired(arguments: &[String]) -> Result<Value, String> {
    let [path] = arguments else {
        return Err("Name one program file: pair -- FILE.json".to_owned());
    };
    let bytes = std::fs::read(path).map_err(|error| format!("{path} could not be read: {error}."))?;
    let words = Words::new(Language::English);
    let file = from_bytes(&bytes).map_err(|errors| {
        errors.iter().map(|error| file_error(words, error)).collect::<Vec<_>>().join("\n")
    })?;
    let outcome = pair_people(&file.program, &mut |_| Flow::GoOn)
        .map_err(|error| format!("The people of {path} could not be paired: {error}."))?;
    Ok(shown(&outcome))
}

fn shown(outcome: &Outcome) -> Value {
    let pairs: Vec<Value> = outcome
        .pairs
        .iter()
        .map(|pair| {
            json!({ "mentor": pair.mentor, "mentee": pair.mentee, "score": points(pair.score.into()) })
        })
        .collect();
    let unpaired: Vec<Value> = outcome
        .unpaired
        .iter()
        .map(|left| json!({ "person": left.person, "reason": reason(left) }))
        .collect();
    json!({
        "pairs": pairs,
        "unpaired": unpaired,
        "total": points(outcome.total),
        "certified": true,
    })
}

/// Hundredths as points: 8140 is 81.4.
fn points(hundredths: u64) -> Value {
    let text = format!("{}.{:02}", hundredths / 100, hundredths % 100);
    let short = text.trim_end_matches('0').trim_end_matches('.');
    serde_json::from_str(short).unwrap_or(Value::Null)
}

fn reason(left: &RunUnpaired) -> String {
    let (role, other) = if left.as_mentor { ("mentor", "mentees") } else { ("mentee", "mentors") };
    match &left.why {
        WhyUnpaired::NobodyThere => format!("{role}: there are no {other}"),
        WhyUnpaired::AllTaken { allowed } => {
            format!("{role}: {allowed} {other} would be allowed; the best pairing has them with others")
        }
        WhyUnpaired::AllBlocked { rules } => {
            let named: Vec<String> =
                rules.iter().map(|&(rule, count)| format!("{} {count}", name(rule))).collect();
            format!("{role}: every one of the {other} is blocked: {}", named.join(", "))
        }
    }
}

/// The rule as the program file writes it; a veto is private and goes by the name of a ban.
fn name(rule: HardRule) -> String {
    let shown = if rule == HardRule::Veto { HardRule::Forbidden } else { rule };
    serde_json::to_value(shown).ok().and_then(|value| value.as_str().map(str::to_owned)).unwrap_or_default()
}
