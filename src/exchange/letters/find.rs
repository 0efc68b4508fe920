//! Finds every letter in a text: a chat export, a mail with answers quoted in it, texts of scanned codes.

use super::block::{block_at, word_at};
use super::found::{Found, Letter, LetterFault, LetterForm};
use super::parts::{Gathered, Part, PartOf, part_at};
use super::{LONGEST_TEXT, MOST_PAYLOADS, NAME};
use crate::exchange::link::{LinkError, LinkKind, marker_at, plain, read_at, unpack};
use std::collections::{HashMap, HashSet};

/// Longest excerpt of a line, in characters.
const WORDS: usize = 60;

/// Finds all letters of a text in the order in which they stand; each once, however often it was copied.
///
/// What should be a letter and is damaged comes too, with its place, unless a whole copy of it is there. Codes
/// of one letter may stand in any order, and stand where the first of them is.
pub fn find_letters(text: &str) -> Vec<Found> {
    if text.len() > LONGEST_TEXT {
        let fault = LetterFault::Text(LinkError::TooLong { signs: text.len() });
        return vec![Found { line: 1, words: words_of(text), form: LetterForm::Block, letter: Err(fault) }];
    }
    let plain = plain(text).bytes;
    let mut search = Search::default();
    let (mut at, mut line, mut counted) = (0, 0, 0);
    while let Some(&byte) = plain.get(at) {
        let is_start = byte == b'#' || byte.eq_ignore_ascii_case(&b'B');
        if !is_start {
            at += 1;
            continue;
        }
        line += plain.get(counted..at).unwrap_or_default().split(|&b| b == b'\n').count() - 1;
        counted = at;
        at = search.look_at(&plain, at, line).max(at + 1);
    }
    let mut found = search.finish();
    if found.is_empty()
        && let Ok((kind, payload)) = unpack(text)
    {
        // A packed text alone: somebody copied what stands behind the address.
        let letter = Ok(Letter { kind, payload, copies: 1 });
        found.push(Sighting { line: 0, form: LetterForm::Link, seal: None, letter });
    }
    with_words(found, text)
}

/// Something found, before its line is looked up.
struct Sighting {
    line: usize,
    form: LetterForm,
    seal: Option<u32>,
    letter: Result<Letter, LetterFault>,
}

#[derive(Default)]
struct Search {
    found: Vec<Sighting>,
    /// Where each whole letter stands in `found`.
    whole: HashMap<(LinkKind, Vec<u8>), usize>,
    /// Codes of letters, and where each letter stands in `found`.
    codes: HashMap<PartOf, (Gathered, usize)>,
    payloads: usize,
}

impl Search {
    /// Notes what begins at a place, if anything; gives where to go on.
    fn look_at(&mut self, plain: &[u8], at: usize, line: usize) -> usize {
        if let Some(start) = marker_at(plain, at) {
            let reading = read_at(plain, start);
            let seal = reading.seal();
            let end = if reading.result.is_ok() { reading.end } else { start };
            self.note(line, LetterForm::Link, seal, reading.result.map_err(LetterFault::from));
            return end;
        }
        if word_at(plain, at, NAME).is_none() {
            return at;
        }
        if let Some(block) = block_at(plain, at) {
            let end = block.end;
            self.note(line, LetterForm::Block, block.seal, block.letter);
            return end;
        }
        match part_at(plain, at) {
            Some(Ok(part)) => {
                let end = part.end;
                self.gather(line, part);
                end
            }
            Some(Err(fault)) => {
                self.note(line, LetterForm::Parts, None, Err(fault));
                at
            }
            None => at,
        }
    }

    fn note(
        &mut self,
        line: usize,
        form: LetterForm,
        seal: Option<u32>,
        letter: Result<(LinkKind, Vec<u8>), LetterFault>,
    ) {
        let letter = letter.and_then(|whole| self.once(whole));
        if let Some(letter) = letter.transpose() {
            self.found.push(Sighting { line, form, seal, letter });
        }
    }

    /// The letter, or none if it was there already.
    fn once(&mut self, whole: (LinkKind, Vec<u8>)) -> Result<Option<Letter>, LetterFault> {
        if let Some(&first) = self.whole.get(&whole) {
            if let Some(Sighting { letter: Ok(letter), .. }) = self.found.get_mut(first) {
                letter.copies += 1;
            }
            return Ok(None);
        }
        self.payloads += whole.1.len();
        if self.payloads > MOST_PAYLOADS {
            return Err(LinkError::TooLarge.into());
        }
        let letter = Letter { kind: whole.0, payload: whole.1.clone(), copies: 1 };
        self.whole.insert(whole, self.found.len());
        Ok(Some(letter))
    }

    fn gather(&mut self, line: usize, part: Part) {
        if let Some((gathered, _)) = self.codes.get_mut(&part.letter) {
            gathered.add(part);
            return;
        }
        let letter = part.letter.clone();
        let mut gathered = Gathered::default();
        gathered.add(part);
        // Its place is kept for when all codes were seen.
        let fault = LetterFault::MissingParts { missing: Vec::new(), of: 0 };
        self.codes.insert(letter, (gathered, self.found.len()));
        self.found.push(Sighting { line, form: LetterForm::Parts, seal: None, letter: Err(fault) });
    }

    /// Joins the codes, and leaves out damaged copies of letters that are there whole.
    fn finish(mut self) -> Vec<Sighting> {
        let mut is_extra = HashSet::new();
        for (letter, (gathered, place)) in std::mem::take(&mut self.codes) {
            let joined = gathered.letter(&letter).and_then(|whole| self.once_at(whole, place));
            let Some(joined) = joined.transpose() else {
                is_extra.insert(place);
                continue;
            };
            if let Some(sighting) = self.found.get_mut(place) {
                sighting.seal = gathered.seal();
                sighting.letter = joined;
            }
        }
        let whole: HashSet<u32> =
            self.found.iter().filter(|s| s.letter.is_ok()).filter_map(|s| s.seal).collect();
        let mut said = HashSet::new();
        let mut place = 0;
        self.found.retain(|sighting| {
            place += 1;
            let is_copy = sighting.letter.is_err()
                && sighting.seal.is_some_and(|seal| whole.contains(&seal) || !said.insert(seal));
            !is_copy && !is_extra.contains(&(place - 1))
        });
        self.found
    }

    fn once_at(&mut self, whole: (LinkKind, Vec<u8>), place: usize) -> Result<Option<Letter>, LetterFault> {
        let key = whole.clone();
        let letter = self.once(whole)?;
        if letter.is_some() {
            self.whole.insert(key, place);
        }
        Ok(letter)
    }
}

/// Line ends as `plain` counts them.
fn lines_of(text: &str) -> impl Iterator<Item = &str> {
    text.split('\n').flat_map(|line| {
        line.strip_suffix('\r').unwrap_or(line).split(['\r', '\u{2028}', '\u{2029}', '\u{85}'])
    })
}

fn words_of(line: &str) -> String {
    let visible = |c: &char| {
        !c.is_control()
            && !matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
    };
    line.trim().chars().filter(visible).take(WORDS).collect()
}

/// Looks up the lines, one after the other.
fn with_words(found: Vec<Sighting>, text: &str) -> Vec<Found> {
    let mut lines = lines_of(text);
    let (mut current, mut reached) = (lines.next().unwrap_or_default(), 0);
    found
        .into_iter()
        .map(|sighting| {
            while reached < sighting.line {
                current = lines.next().unwrap_or_default();
                reached += 1;
            }
            Found {
                line: sighting.line + 1,
                words: words_of(current),
                form: sighting.form,
                letter: sighting.letter,
            }
        })
        .collect()
}
