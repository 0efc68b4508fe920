//! Conversation cards: a question each, small enough for a pocket.

use super::sheet::{Fault, Sheet};

/// Cards for one kind of moment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CardSet {
    /// Its key: the name of its file.
    pub key: String,
    /// What it is called.
    pub title: String,
    /// When to take a card of it.
    pub about: String,
    /// Its cards.
    pub cards: Vec<Card>,
}

/// A conversation card.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Card {
    /// Its key, the only one of its name in all sets.
    pub key: String,
    /// The question.
    pub question: String,
    /// One line: how to use it, or what to ask next.
    pub hint: String,
}

impl CardSet {
    /// Reads the file of a set.
    ///
    /// # Errors
    /// The first thing that is wrong, with its line.
    pub fn read(key: &str, text: &str) -> Result<Self, Fault> {
        let sheet = Sheet::read(text)?;
        sheet.head.has(&[("about", 1..=1)])?;
        let cards = sheet.sections.iter().map(|section| {
            section.has(&[("use", 1..=1)])?;
            Ok(Card {
                key: section.key.to_owned(),
                question: section.heading.to_owned(),
                hint: section.one("use"),
            })
        });
        Ok(Self {
            key: key.to_owned(),
            title: sheet.head.heading.to_owned(),
            about: sheet.head.one("about"),
            cards: cards.collect::<Result<_, _>>()?,
        })
    }
}
