//! The facilitator's handbook: short chapters in the order in which a program needs them.

use super::sheet::{Fault, Flaw, ITEM, Section, Sheet, TEXT};

/// The handbook.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Handbook {
    /// What it is called.
    pub title: String,
    /// What it is for.
    pub about: String,
    /// Its chapters.
    pub chapters: Vec<Chapter>,
}

/// A chapter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chapter {
    /// Its key.
    pub key: String,
    /// What it is called.
    pub title: String,
    /// What it says.
    pub blocks: Vec<Block>,
}

/// A piece of running text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// A paragraph.
    Text(String),
    /// A list.
    List(Vec<String>),
    /// Words to say, as one would say them.
    Say(String),
}

impl Block {
    /// All it says, line by line.
    pub fn lines(&self) -> &[String] {
        match self {
            Self::Text(text) | Self::Say(text) => std::slice::from_ref(text),
            Self::List(items) => items,
        }
    }
}

impl Handbook {
    /// Reads the handbook.
    ///
    /// # Errors
    /// The first thing that is wrong, with its line.
    pub fn read(text: &str) -> Result<Self, Fault> {
        let sheet = Sheet::read(text)?;
        sheet.head.has(&[("about", 1..=1)])?;
        let chapters = sheet.sections.iter().map(|section| {
            section.has(&[(TEXT, 1..=9), (ITEM, 0..=12), ("say", 0..=4)])?;
            Ok(Chapter {
                key: section.key.to_owned(),
                title: section.heading.to_owned(),
                blocks: blocks(section),
            })
        });
        Ok(Self {
            title: sheet.head.heading.to_owned(),
            about: sheet.head.one("about"),
            chapters: chapters.collect::<Result<_, _>>()?,
        })
    }

    /// The chapter with this key.
    pub fn chapter(&self, key: &str) -> Option<&Chapter> {
        self.chapters.iter().find(|c| c.key == key)
    }
}

/// Paragraphs, lists and words to say of a section, in order; its other fields are left out.
pub(super) fn blocks(section: &Section<'_>) -> Vec<Block> {
    let mut blocks: Vec<Block> = Vec::new();
    for field in &section.fields {
        let text = field.text.to_owned();
        match (field.key, blocks.last_mut()) {
            (TEXT, _) => blocks.push(Block::Text(text)),
            ("say", _) => blocks.push(Block::Say(text)),
            (ITEM, Some(Block::List(items))) => items.push(text),
            (ITEM, _) => blocks.push(Block::List(vec![text])),
            _ => {}
        }
    }
    blocks
}

/// That a key of `known` stands in each section, in this order.
pub(super) fn in_order(sections: &[Section<'_>], known: &[&'static str]) -> Result<(), Fault> {
    for (at, section) in sections.iter().enumerate() {
        if known.get(at) != Some(&section.key) {
            return Err(Flaw::Unknown(section.key.to_owned()).at(section.line));
        }
    }
    match known.get(sections.len()) {
        Some(missing) => Err(Flaw::Count(missing, 1..=1).at(sections.last().map_or(1, |s| s.line))),
        None => Ok(()),
    }
}
