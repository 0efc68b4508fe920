//! Every text that a person reads comes from the language room: shown in the pseudo-language, nothing on any
//! place is without its marks, but for what people themselves wrote.

use balik::exchange::program_file::to_json;
use balik::language::Language;
use balik::program::{Program, ProgramId};
use balik::rendering::{place_html, start_html};
use balik::screen::{AnswersSide, Place};
use std::collections::BTreeSet;

/// Texts of an HTML page that a person reads or hears: between tags, and in spoken attributes.
fn texts(html: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        found.push(rest[..at].to_owned());
        let Some(end) = rest[at..].find('>') else { break };
        let tag = &rest[at..at + end];
        for name in ["aria-label", "title", "placeholder", "alt", "aria-description"] {
            let start = format!(" {name}=\"");
            if let Some(from) = tag.find(&start) {
                let value = &tag[from + start.len()..];
                found.push(value.split('"').next().unwrap_or("").to_owned());
            }
        }
        rest = &rest[at + end + 1..];
    }
    found.into_iter().map(|t| t.replace("&amp;", "&").replace("&lt;", "<").replace("&#x27;", "'")).collect()
}

fn words(text: &str) -> impl Iterator<Item = String> + '_ {
    text.split(|c: char| !c.is_alphanumeric())
        .filter(|w| w.chars().any(char::is_alphabetic))
        .map(str::to_lowercase)
}

/// Texts with a word that neither stands between the marks nor was written by people.
pub(super) fn unspoken(html: &str, written: &BTreeSet<String>) -> Vec<String> {
    texts(html)
        .into_iter()
        .filter(|text| {
            let mut depth = 0;
            let outside: String = text
                .chars()
                .filter(|&c| {
                    if c == '\u{27e6}' {
                        depth += 1;
                    }
                    let out = depth == 0;
                    if c == '\u{27e7}' {
                        depth -= 1;
                    }
                    out
                })
                .collect();
            words(&outside).any(|word| word.len() > 2 && !written.contains(&word))
        })
        .collect()
}

fn written_in(program: &Program) -> BTreeSet<String> {
    words(&to_json(program, &[])).chain(["balik", "csv", "json", "xlsx"].map(str::to_owned)).collect()
}

fn company() -> Program {
    balik::library::made_up_company(ProgramId::new("rekaan"), &|text| text.english().to_owned())
}

/// The same company with a result.
fn paired() -> Program {
    let mut program = company();
    let outcome = balik::matching::pair_people(&program, &mut |_| balik::matching::Flow::GoOn).unwrap();
    let run = outcome.into_run(balik::program::RunId::new("r1"), 1);
    program.runs.insert(run.id.clone(), run);
    program
}

/// The same company with its pairs running, and somebody away since.
fn running() -> Program {
    let mut program = paired();
    for pair in program.latest_run().cloned().unwrap().pairs {
        let (mentor, mentee, score) = (pair.mentor, pair.mentee, pair.score);
        let key = balik::program::PairKey::new(&mentor, &mentee);
        program.people.get_mut(&mentor).unwrap().paused = program.pairs.is_empty();
        let pair = balik::program::Pair::approved(&key, score, None);
        program.pairs.insert(key, pair);
    }
    program
}

/// The same company with a key: people can be asked.
fn asking() -> Program {
    let mut program = company();
    let identity = balik::exchange::sealed::Identity::generate([7; 32]);
    let seal = balik::program::Seal {
        id: balik::program::SealId::new("s1"),
        recipient: identity.recipient().to_text(),
        identity: Some(identity.to_text()),
        made: 1,
    };
    program.seals.insert(seal.id.clone(), seal);
    program
}

#[test]
fn a_text_that_did_not_come_from_the_language_room_is_found() {
    let none = BTreeSet::new();
    assert_eq!(unspoken("<p>Hello</p>", &none), ["Hello"]);
    assert_eq!(unspoken("<button aria-label=\"Close\">\u{27e6}Done\u{27e7}</button>", &none), ["Close"]);
    assert!(unspoken("<p>\u{27e6}3 of 4\u{27e7} 12</p>", &none).is_empty());
}

#[test]
fn every_place_speaks_only_through_the_language_room() {
    let places = [
        Place::Setup,
        Place::Topics,
        Place::People,
        Place::Import,
        Place::Answers(AnswersSide::Collect),
        Place::Answers(AnswersSide::Invite),
        Place::Answers(AnswersSide::Forms),
        Place::Needs,
        Place::Pairs,
        Place::File,
    ];
    for program in [Program::new(ProgramId::new("empty")), company(), paired(), running(), asking()] {
        let written = written_in(&program);
        for place in &places {
            let html = place_html(program.clone(), place.clone(), Language::Pseudo);
            let found = unspoken(&html, &written);
            assert!(found.is_empty(), "{place:?}: {found:?}");
        }
    }
    let found = unspoken(&start_html(Language::Pseudo), &written_in(&Program::new(ProgramId::new("none"))));
    assert!(found.is_empty(), "start: {found:?}");
}
