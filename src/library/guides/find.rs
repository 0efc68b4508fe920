//! Finding text in the guides: every word must be there, whatever its case and accents.

use super::{Block, Card, Chapter, GuideBook, Pattern, Play, SessionGuide, Step};
use crate::program::folded;

/// Where something stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// A module, by its topic.
    Module(String),
    /// A session, by topic and number.
    Session(String, u8),
    /// A card, by its set and its own key.
    Card(String, String),
    /// A step of a path, by both keys.
    Step(String, String),
    /// A chapter of the handbook.
    Chapter(String),
    /// A play.
    Play(Pattern),
}

/// Something found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found<'a> {
    /// Where it stands.
    pub place: &'a Place,
    /// What it is called; of a card, its question.
    pub title: &'a str,
    /// The first of its lines that holds one of the words; none when only the title does.
    pub line: Option<&'a str>,
}

/// The words of a book, made ready for searching at every key.
#[derive(Clone, Debug, Default)]
pub struct GuideIndex {
    entries: Vec<Entry>,
}

#[derive(Clone, Debug)]
struct Entry {
    place: Place,
    title: Line,
    lines: Vec<Line>,
}

#[derive(Clone, Debug)]
struct Line {
    text: String,
    folded: String,
}

impl Line {
    fn new(text: &str) -> Self {
        Self { text: text.to_owned(), folded: folded(text) }
    }
}

impl GuideIndex {
    /// The index of what has arrived of a book.
    pub fn of(book: &GuideBook) -> Self {
        let modules = book.modules.iter().flat_map(|module| {
            let about = [&module.about, &module.result].map(String::as_str);
            let sessions = module
                .sessions
                .iter()
                .map(|s| entry(Place::Session(module.topic.clone(), s.number), &s.title, session_lines(s)));
            std::iter::once(entry(Place::Module(module.topic.clone()), &module.title, about)).chain(sessions)
        });
        let cards = book.card_sets.iter().flat_map(|set| {
            let card =
                |c: &Card| entry(Place::Card(set.key.clone(), c.key.clone()), &c.question, [c.hint.as_str()]);
            set.cards.iter().map(card)
        });
        let steps = book.paths.iter().flat_map(|path| {
            let step =
                |s: &Step| entry(Place::Step(path.key.clone(), s.key.clone()), &s.title, step_lines(s));
            path.steps.iter().map(step)
        });
        let chapter = |c: &Chapter| entry(Place::Chapter(c.key.clone()), &c.title, block_lines(&c.blocks));
        let chapters = book.handbook.iter().flat_map(|h| &h.chapters).map(chapter);
        let plays = book.plays.iter().map(|p| entry(Place::Play(p.pattern), &p.title, play_lines(p)));
        Self { entries: chapters.chain(steps).chain(plays).chain(cards).chain(modules).collect() }
    }

    /// What holds every word of `text`, best first. Nothing for an empty text.
    ///
    /// A word in the title counts more than one in the text, the beginning of a word more than its middle.
    pub fn find(&self, text: &str) -> Vec<Found<'_>> {
        let text = folded(text);
        let words: Vec<&str> = text.split(' ').filter(|word| !word.is_empty()).collect();
        if words.is_empty() {
            return Vec::new();
        }
        let mut found: Vec<(u32, &Entry)> =
            self.entries.iter().filter_map(|entry| Some((entry.score(&words)?, entry))).collect();
        // Stable: what is as good stays in the order of the book.
        found.sort_by_key(|(score, _)| std::cmp::Reverse(*score));
        found.into_iter().map(|(_, entry)| entry.found(&words)).collect()
    }
}

impl Entry {
    /// The sum over the words; none when one is missing.
    fn score(&self, words: &[&str]) -> Option<u32> {
        words.iter().try_fold(0, |sum, word| {
            let in_text = || self.lines.iter().filter_map(|l| rank(&l.folded, word)).max();
            let best = rank(&self.title.folded, word).map(|r| r * 4).or_else(in_text)?;
            Some(sum + best)
        })
    }

    fn found(&self, words: &[&str]) -> Found<'_> {
        let most = self
            .lines
            .iter()
            .map(|line| (words.iter().filter(|word| line.folded.contains(*word)).count(), line))
            .rev()
            .max_by_key(|(count, _)| *count);
        let line = most.filter(|(count, _)| *count > 0).map(|(_, line)| line.text.as_str());
        Found { place: &self.place, title: &self.title.text, line }
    }
}

/// 2 where the word begins one, 1 where it is inside one.
fn rank(text: &str, word: &str) -> Option<u32> {
    let begins =
        text.match_indices(word).any(|(at, _)| at == 0 || text.get(..at).is_some_and(|t| t.ends_with(' ')));
    if begins { Some(2) } else { text.contains(word).then_some(1) }
}

fn entry<'a>(place: Place, title: &str, lines: impl IntoIterator<Item = &'a str>) -> Entry {
    Entry { place, title: Line::new(title), lines: lines.into_iter().map(Line::new).collect() }
}

fn session_lines(session: &SessionGuide) -> impl Iterator<Item = &str> {
    let before = [&session.aim, &session.mentor, &session.mentee];
    let after = [&session.back, &session.task];
    let texts = before.into_iter().chain(&session.questions).chain(after).chain(&session.steps);
    texts.chain([&session.worked]).map(String::as_str)
}

fn block_lines(blocks: &[Block]) -> impl Iterator<Item = &str> {
    blocks.iter().flat_map(Block::lines).map(String::as_str)
}

fn step_lines(step: &Step) -> impl Iterator<Item = &str> {
    block_lines(&step.blocks).chain([step.practice.as_str()])
}

fn play_lines(play: &Play) -> impl Iterator<Item = &str> {
    let before = [&play.name, &play.see, &play.may_mean];
    let after = [&play.facilitator, &play.mentor, &play.leader, &play.stop];
    before.into_iter().chain(&play.steps).chain(after).map(String::as_str)
}
