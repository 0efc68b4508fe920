//! The guide library as its readers meet it: whole, in both languages, short enough, found when looked for.

use balik::library::guides::{
    Block, GuideBook, GuideFile, GuideIndex, GuideKind, Module, OpennessPart, Pattern, Place, ReadinessPart,
    SESSIONS, Step,
};
use balik::library::{Side, pack_topic, packs};
use balik::program::{Openness, Readiness};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::PathBuf;

const LANGUAGES: [&str; 2] = ["id", "en"];
/// Fields that hold keys or figures and read the same in both languages.
const PLAIN_FIELDS: [&str; 5] = ["topic:", "also:", "minutes:", "steps:", "plays:"];

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("src/library/content/guides")
}

fn text(file: GuideFile, language: &str) -> String {
    let path = folder().join(file.path(language));
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// All guides of a language, read from the files that ship.
fn book(language: &str) -> GuideBook {
    let mut book = GuideBook::default();
    for file in GuideFile::all() {
        book.add(*file, &text(*file, language))
            .unwrap_or_else(|fault| panic!("{}: {fault}", file.path(language)));
    }
    book
}

/// Every text that people read, with the file and line it stands on.
fn lines(language: &str) -> Vec<(String, String)> {
    let mut all = Vec::new();
    for file in GuideFile::all() {
        for (at, line) in text(*file, language).lines().enumerate() {
            if !line.trim().is_empty() && !PLAIN_FIELDS.iter().any(|field| line.starts_with(field)) {
                all.push((format!("{}:{}", file.path(language), at + 1), line.trim().to_owned()));
            }
        }
    }
    all
}

/// The line without its field's name or its heading's key.
fn said(line: &str) -> &str {
    if let Some((_, heading)) = line.strip_prefix("## [").and_then(|l| l.split_once("] ")) {
        return heading;
    }
    match line.split_once(": ") {
        Some((key, text)) if key.chars().all(|c| c.is_ascii_lowercase()) => text,
        _ => line.trim_start_matches("# ").trim_start_matches("- "),
    }
}

fn assert_none(complaints: &[String]) {
    assert!(complaints.is_empty(), "\n{}\n", complaints.join("\n"));
}

/// What of `texts` is longer than `most` characters.
fn too_long<'a>(texts: impl IntoIterator<Item = (&'a str, &'a String)>, most: usize) -> Vec<String> {
    let long = texts.into_iter().filter(|(_, text)| text.chars().count() > most);
    long.map(|(place, text)| format!("{place}: {} of {most} characters: {text}", text.chars().count()))
        .collect()
}

#[test]
fn every_file_is_whole_in_both_languages_and_none_lies_about_unlisted() {
    let mut listed: BTreeSet<PathBuf> = BTreeSet::new();
    for language in LANGUAGES {
        book(language);
        listed.extend(GuideFile::all().iter().map(|file| folder().join(file.path(language))));
    }
    let folders = ["", "modules", "cards", "paths"].map(|name| folder().join(name));
    let there = folders.iter().flat_map(|f| fs::read_dir(f).unwrap()).map(|entry| entry.unwrap().path());
    let there: BTreeSet<PathBuf> = there.filter(|path| path.is_file()).collect();
    assert_eq!(there, listed);
}

#[test]
fn the_page_ships_the_guides() {
    let page = fs::read_to_string(PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("index.html")).unwrap();
    assert!(page.contains(r#"rel="copy-dir" href="src/library/content/guides""#), "no guides in dist/guides");
}

/// Keys and figures of a file, and how often each field comes, in order: what both languages share.
fn shape(file: GuideFile, language: &str) -> Vec<String> {
    let text = text(file, language);
    let lines = text.lines().filter(|line| !line.trim().is_empty());
    let shape = lines.map(|line| {
        if let Some((key, _)) = line.strip_prefix("## [").and_then(|l| l.split_once(']')) {
            return format!("[{key}]");
        }
        if PLAIN_FIELDS.iter().any(|field| line.starts_with(field)) {
            return line.to_owned();
        }
        match line.split_once(':') {
            Some((key, _)) if key.chars().all(|c| c.is_ascii_lowercase()) => key.to_owned(),
            _ => line.chars().take_while(|c| matches!(c, '#' | '-')).collect(),
        }
    });
    shape.collect()
}

#[test]
fn both_languages_are_built_alike() {
    for file in GuideFile::all() {
        assert_eq!(shape(*file, "id"), shape(*file, "en"), "{file:?}");
    }
}

#[test]
fn nothing_is_left_in_the_other_language() {
    let sentences = |language: &str| -> BTreeMap<String, String> {
        let all = lines(language).into_iter().flat_map(|(place, line)| {
            let parts: Vec<String> =
                said(&line).split_inclusive(['.', '?', '!']).map(str::to_owned).collect();
            parts.into_iter().map(move |part| (part.trim().to_owned(), place.clone()))
        });
        all.filter(|(part, _)| part.chars().filter(|c| c.is_alphabetic()).count() > 2).collect()
    };
    let english = sentences("en");
    let twins = sentences("id")
        .into_iter()
        .filter_map(|(part, place)| english.get(&part).map(|other| format!("{place} and {other}: {part}")));
    assert_none(&twins.collect::<Vec<_>>());
}

#[test]
fn texts_are_clean() {
    let bad = ["\"", "TODO", "\u{2014}", "  ", "...", "XXX", "‘", " ,", " ."];
    let complaints = LANGUAGES.iter().flat_map(|language| lines(language)).flat_map(|(place, line)| {
        let found = bad.iter().filter(|bad| line.contains(**bad));
        let mut found: Vec<String> = found.map(|bad| format!("{place}: {bad:?} in {line}")).collect();
        if line.matches('“').count() != line.matches('”').count() {
            found.push(format!("{place}: quotes do not close: {line}"));
        }
        if !line.starts_with('#') && !line.ends_with(['.', '?', '!', '”', ':', ')']) {
            found.push(format!("{place}: does not end: {line}"));
        }
        found
    });
    assert_none(&complaints.collect::<Vec<_>>());
}

#[test]
fn ten_topics_or_more_have_six_sessions_that_fit_their_page() {
    for language in LANGUAGES {
        let book = book(language);
        assert!(book.modules.len() >= 10);
        let mut served = BTreeSet::new();
        for module in &book.modules {
            for topic in module.also.iter().chain([&module.topic]) {
                assert!(pack_topic(topic).is_some(), "no topic {topic}");
                assert!(served.insert(topic.clone()), "{topic} is served twice");
            }
            assert_eq!(module.sessions.len(), SESSIONS);
            let mut long =
                too_long([(module.topic.as_str(), &module.about), ("result", &module.result)], 280);
            for session in &module.sessions {
                let place = format!("{} {}", module.topic, session.number);
                assert!((20..=30).contains(&session.minutes), "{place}: {} minutes", session.minutes);
                assert!(
                    session.questions.iter().chain([&session.back]).all(|q| q.contains('?')),
                    "{place}: {session:?}"
                );
                long.extend(too_long([(place.as_str(), &session.title)], 60));
                let short = [&session.aim, &session.task].into_iter().chain(&session.questions);
                long.extend(too_long(short.map(|t| (place.as_str(), t)), 190));
                let rest = [&session.mentor, &session.mentee, &session.back, &session.worked];
                long.extend(too_long(
                    rest.into_iter().chain(&session.steps).map(|t| (place.as_str(), t)),
                    290,
                ));
            }
            assert_none(&long);
        }
    }
}

#[test]
fn whatever_the_young_teach_has_a_module() {
    let book = book("id");
    for topic in packs().iter().filter(|pack| pack.side == Side::Young).flat_map(|pack| pack.topics) {
        assert!(book.module(topic.id).is_some(), "nothing for {}", topic.id);
    }
}

#[test]
fn a_module_stands_under_the_name_of_its_file() {
    for file in GuideFile::all().iter().filter(|file| file.kind == GuideKind::Module) {
        for language in LANGUAGES {
            assert_eq!(Module::read(&text(*file, language)).unwrap().topic, file.name);
        }
    }
}

#[test]
fn sixty_cards_fit_into_a_pocket() {
    for language in LANGUAGES {
        let book = book(language);
        assert_eq!(book.card_sets.iter().map(|set| set.cards.len()).collect::<Vec<_>>(), [10; 6]);
        let cards: Vec<_> = book.card_sets.iter().flat_map(|set| &set.cards).collect();
        let keys: BTreeSet<&str> = cards.iter().map(|card| card.key.as_str()).collect();
        assert_eq!(keys.len(), 60, "a key comes twice");
        assert!(cards.iter().all(|card| card.question.ends_with('?')));
        let questions = cards.iter().map(|card| (card.key.as_str(), &card.question));
        let hints = cards.iter().map(|card| (card.key.as_str(), &card.hint));
        assert_none(&[too_long(questions, 130), too_long(hints, 150)].concat());
    }
}

fn words(step: &Step) -> usize {
    let lines = step.blocks.iter().flat_map(Block::lines);
    lines.map(|line| line.split_whitespace().count()).sum()
}

#[test]
fn paths_are_short_have_words_to_say_and_three_self_checks_a_step() {
    for language in LANGUAGES {
        let book = book(language);
        for (key, count) in [("mentor", 5..=5), ("mentee", 3..=4)] {
            let path = book.path(key).unwrap();
            assert!(count.contains(&path.steps.len()), "{key}: {} steps", path.steps.len());
            for step in &path.steps {
                let length = words(step);
                assert!((110..=250).contains(&length), "{language} {key} {}: {length} words", step.key);
                assert!(step.blocks.iter().any(|block| matches!(block, Block::Say(_))));
                assert_eq!(step.checks.len(), 3);
                assert!(step.checks.iter().all(|check| check.question.contains('?')), "{key} {}", step.key);
                let firsts =
                    step.checks.iter().filter(|check| check.choices.first().is_some_and(|c| c.better));
                assert!(firsts.count() < 3, "{key} {}: the better answer is always the first", step.key);
            }
        }
    }
}

#[test]
fn the_handbook_has_its_chapters_and_every_pattern_its_play() {
    for language in LANGUAGES {
        let book = book(language);
        assert!(book.handbook.as_ref().unwrap().chapters.len() >= 10);
        for pattern in Pattern::ALL {
            let play = book.play(pattern).unwrap();
            assert_eq!(Pattern::of_key(pattern.key()), Some(pattern));
            let said = [&play.facilitator, &play.mentor, &play.leader];
            assert!(said.iter().all(|words| words.starts_with('“')), "{pattern:?}: words as one says them");
        }
    }
}

#[test]
fn a_mentor_prepares_for_the_weakest_part_first_and_every_step_named_is_there() {
    let book = book("id");
    let plan = book.preparation(&Readiness { skill: 5, confidence: 3, communication: 4, ease_with_rank: 1 });
    let parts: Vec<_> = plan.iter().map(|p| (p.advice.part, p.first)).collect();
    assert_eq!(parts, [(ReadinessPart::EaseWithRank, true), (ReadinessPart::Confidence, false)]);
    let steps: Vec<_> = book.readiness.iter().flat_map(|advice| &advice.steps).collect();
    let path = book.path("mentor").unwrap();
    assert!(steps.iter().all(|step| path.step(step).is_some()), "{steps:?}");
    let strong = Readiness { skill: 5, confidence: 4, communication: 4, ease_with_rank: 4 };
    assert!(book.preparation(&strong).is_empty());
}

#[test]
fn a_senior_is_met_where_they_are() {
    let book = book("en");
    let low = Openness { curiosity: 3, admits_gaps: 1, values_the_young: 5, makes_time: 2 };
    let parts: Vec<_> = book.suggestions(&low).iter().map(|advice| advice.part).collect();
    assert_eq!(parts, [OpennessPart::AdmitsGaps, OpennessPart::MakesTime, OpennessPart::Curiosity]);
    assert_eq!(book.openness.len(), OpennessPart::ALL.len());
    assert!(book.openness.iter().all(|advice| !advice.plays.is_empty()));
}

#[test]
fn a_topic_leads_to_its_session_or_to_the_nearest_module() {
    let book = book("id");
    let own = book.session("dashboards", 1).unwrap();
    assert_eq!(own.number, 1);
    assert_eq!(book.module("prompting").unwrap().topic, "ai-assistants");
    assert!(book.session("dashboards", 7).is_none() && book.session("dashboards", 0).is_none());
    assert!(book.module("negotiation").is_none());
    assert!(GuideBook::default().module("dashboards").is_none());
}

#[test]
fn six_sessions_stretch_and_shrink_to_the_plan_of_a_pair() {
    let book = book("en");
    let module = book.module("tiktok").unwrap();
    let plan = |of: usize| -> Vec<Vec<u8>> {
        (1..=of).map(|n| module.sessions_for(n, of).iter().map(|s| s.number).collect()).collect()
    };
    assert_eq!(plan(6), [[1], [2], [3], [4], [5], [6]]);
    assert_eq!(plan(3), [[1, 2], [3, 4], [5, 6]]);
    assert_eq!(plan(12).concat(), [1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6]);
    for of in 1..=104 {
        let plan = plan(of);
        assert!(plan.iter().all(|meeting| !meeting.is_empty()), "{of}");
        let all = plan.concat();
        assert!(all.is_sorted() && BTreeSet::from_iter(all) == BTreeSet::from([1, 2, 3, 4, 5, 6]), "{of}");
    }
    assert!(module.sessions_for(0, 6).is_empty() && module.sessions_for(7, 6).is_empty());
}

#[test]
fn what_is_looked_for_is_found_without_case_or_accents_the_title_first() {
    let book = book("id");
    let index = GuideIndex::of(&book);
    let tiktok = index.find("  TÍKTOK ");
    assert_eq!(tiktok.first().map(|f| f.place), Some(&Place::Module("tiktok".to_owned())));
    let cancelled = index.find("batal dua kali");
    assert_eq!(cancelled.first().map(|f| f.place), Some(&Place::Play(Pattern::CancelsTwice)));
    for found in index.find("pesaing") {
        let line = found.line.unwrap_or(found.title).to_lowercase();
        assert!(line.contains("pesaing"), "{found:?}");
    }
    assert!(index.find("").is_empty() && index.find(" - ").is_empty());
    assert!(index.find("dasbor zzzz").is_empty(), "every word counts");
}

mod bad_files {
    use super::*;

    const CARD: GuideFile = GuideFile { kind: GuideKind::Cards, name: "x" };

    fn fault(file: GuideFile, text: &str) -> String {
        GuideBook::default().add(file, text).unwrap_err().to_string()
    }

    #[test]
    fn a_slip_is_named_with_its_line() {
        for (text, says) in [
            ("about: x\n", "line 1: a guide opens with `# Title`"),
            ("", "line 1: a guide opens with `# Title`"),
            ("# T\n\n## first Question?\n", "line 3: a heading is `## [key] Heading`"),
            ("# T\nabout: a.\n## [k] Q?\nuse:\n", "line 4: `use` says nothing"),
            ("# T\nabout: a.\n## [k] Q?\nusse: h.\n", "line 4: no field `usse` here"),
            ("# T\nabout: a.\n## [k] Q?\n", "line 3: `use` comes 1 to 1 times"),
            ("# T\nabout: a.\n## [k] Q?\nuse: h.\n## [k] R?\nuse: h.\n", "line 5: `k` is there already"),
            ("# T\n## [k] Q?\nuse: h.\n", "line 1: `about` comes 1 to 1 times"),
        ] {
            assert_eq!(fault(CARD, text), says, "{text}");
        }
    }

    #[test]
    fn a_file_that_lacks_something_does_not_pass() {
        for file in GuideFile::all() {
            let whole = text(*file, "id");
            let lines: Vec<&str> = whole.lines().collect();
            let headings: Vec<usize> = (0..lines.len()).filter(|at| lines[*at].starts_with("## [")).collect();
            // Without its last section's last line, or cut off in the middle of a section's first lines.
            let cut = lines[..=headings[headings.len() - 1]].join("\n");
            assert!(GuideBook::default().add(*file, &cut).is_err(), "{file:?}");
        }
    }

    #[test]
    fn a_play_or_a_part_that_is_missing_is_missed() {
        for file in GuideFile::all() {
            if !matches!(file.kind, GuideKind::Plays | GuideKind::Readiness | GuideKind::Openness) {
                continue;
            }
            let whole = text(*file, "en");
            let short = &whole[..whole.rfind("## [").unwrap()];
            assert!(fault(*file, short).contains("comes 1 to 1 times"));
            let wrong = whole.replacen("## [", "## [un", 1);
            assert!(fault(*file, &wrong).contains("means nothing here"));
        }
    }

    #[test]
    fn a_self_check_needs_one_better_answer_and_its_reason() {
        let file = GuideFile::all().iter().find(|f| f.kind == GuideKind::Path).unwrap();
        let whole = text(*file, "en");
        for (from, to) in
            [("\nbetter: ", "\noption: "), ("\noption: ", "\nbetter: "), ("\nwhy: ", "\noption: ")]
        {
            let text = whole.replacen(from, to, 1);
            assert_ne!(text, whole);
            assert!(GuideBook::default().add(*file, &text).is_err(), "{to}");
        }
        let swapped = whole.replacen("\ncheck: ", "\nzwischen: ", 1).replacen("\nwhy: ", "\ncheck: ", 1);
        let swapped = swapped.replacen("\nzwischen: ", "\nwhy: ", 1);
        assert!(fault(*file, &swapped).contains("self-check"));
    }

    #[test]
    fn a_book_stays_as_it_was_and_a_file_replaces_itself() {
        let file = GuideFile { kind: GuideKind::Module, name: "tiktok" };
        let mut book = GuideBook::default();
        book.add(file, &text(file, "id")).unwrap();
        let before = book.clone();
        assert!(book.add(file, "# x").is_err());
        assert_eq!(book, before);
        book.add(file, &text(file, "id")).unwrap();
        assert_eq!(book, before);
    }
}

mod wild {
    use super::*;
    use proptest::prelude::*;
    use proptest::sample::{Index, select};
    use std::sync::LazyLock;

    static INDEX: LazyLock<GuideIndex> = LazyLock::new(|| GuideIndex::of(&book("id")));

    /// A file with a few of its lines lost, doubled, moved or spoilt.
    fn spoilt() -> impl Strategy<Value = (GuideFile, String)> {
        let slip = (any::<Index>(), any::<Index>(), 0..4_u8, "[#:a-z \\[\\]“-]{0,12}");
        (select(GuideFile::all().to_vec()), proptest::collection::vec(slip, 0..4)).prop_map(
            |(file, slips)| {
                let whole = text(file, "en");
                let mut lines: Vec<String> = whole.lines().map(str::to_owned).collect();
                for (at, to, kind, scrawl) in slips {
                    let at = at.index(lines.len());
                    match kind {
                        0 => drop(lines.remove(at)),
                        1 => lines.insert(to.index(lines.len()), lines[at].clone()),
                        2 => lines.swap(at, to.index(whole.lines().count()).min(at)),
                        _ => lines[at].insert_str(0, &scrawl),
                    }
                }
                (file, lines.join("\n"))
            },
        )
    }

    proptest! {
        #[test]
        fn any_file_is_read_or_refused_at_one_of_its_lines((file, text) in spoilt()) {
            if let Err(fault) = GuideBook::default().add(file, &text) {
                prop_assert!((1..=text.lines().count()).contains(&fault.line), "{fault}");
            }
        }

        #[test]
        fn any_text_is_a_guide_or_not(text in ".{0,300}") {
            for file in GuideFile::all() {
                let _ = GuideBook::default().add(*file, &text);
            }
        }

        #[test]
        fn whatever_is_found_holds_every_word(word in select(vec!["rapat", "SENIOR", "tidak", "péta", "di"]), other in "[a-z]{0,3}") {
            let alone = INDEX.find(word);
            let both = INDEX.find(&format!("{word} {other}"));
            prop_assert!(both.iter().all(|found| alone.iter().any(|one| one.place == found.place)));
        }
    }
}
