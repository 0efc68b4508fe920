//! Topics with levels, as people write them in one cell: `Digital marketing; AI (3)`, `Excel - mahir`, `AI (2→4, penting)`.

use super::level::{Level, importance_of, level_of};

/// A topic as a cell says it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TopicSaid {
    /// Its name, as written.
    pub name: String,
    /// A level that stands alone.
    pub level: Option<Level>,
    /// Level now and level wanted, where both are said.
    pub from_to: Option<(Level, Level)>,
    /// How important, 1 to 5.
    pub importance: Option<u8>,
}

impl TopicSaid {
    fn named(name: &str) -> Self {
        Self { name: name.to_owned(), level: None, from_to: None, importance: None }
    }

    /// The highest number said as a level: a 5 tells that the column counts from 1.
    pub fn highest_number(&self) -> Option<u8> {
        let (from, to) = self.from_to.map_or((None, None), |(a, b)| (a.number(), b.number()));
        [self.level.and_then(Level::number), from, to].into_iter().flatten().max()
    }
}

/// The topics of a cell, in order. `known` says which names are topics already, so that a name with a comma in
/// it stays one.
pub fn topics_of(cell: &str, known: &dyn Fn(&str) -> bool) -> Vec<TopicSaid> {
    let pieces = split_outside(cell, &[';', '\n', '|']);
    let strong = pieces.len() > 1;
    pieces
        .into_iter()
        .flat_map(|piece| comma_pieces(piece, strong, known))
        .map(|piece| said(&piece))
        .filter(|topic| topic.name.chars().any(char::is_alphanumeric))
        .collect()
}

/// Pieces at commas, but for names that have a comma themselves: the longest known name wins. Where stronger
/// marks already part the topics, a comma only does so between known names.
fn comma_pieces(piece: &str, strong: bool, known: &dyn Fn(&str) -> bool) -> Vec<String> {
    let parts = split_outside(piece, &[',']);
    if strong && !parts.iter().all(|part| known(&said(part).name)) {
        return vec![piece.to_owned()];
    }
    let mut pieces = Vec::new();
    let mut at = 0;
    while at < parts.len() {
        let joined = (at + 2..=parts.len().min(at + 6)).rev().find_map(|end| {
            let whole = parts.get(at..end)?.join(",");
            known(&said(&whole).name).then_some((end, whole))
        });
        if let Some((end, whole)) = joined {
            pieces.push(whole);
            at = end;
        } else {
            pieces.extend(parts.get(at).map(|p| (*p).to_owned()));
            at += 1;
        }
    }
    pieces
}

/// Splits at marks that stand outside parentheses.
fn split_outside<'a>(text: &'a str, marks: &[char]) -> Vec<&'a str> {
    let mut depth = 0_u32;
    let closed = text.matches(['(', '[']).count() == text.matches([')', ']']).count();
    text.split(|c| {
        match c {
            '(' | '[' if closed => depth += 1,
            ')' | ']' if closed => depth = depth.saturating_sub(1),
            _ => {}
        }
        depth == 0 && marks.contains(&c)
    })
    .collect()
}

/// One topic with what is said of it; what is no level and no importance belongs to its name.
fn said(piece: &str) -> TopicSaid {
    let piece = without_bullet(piece.trim());
    if let Some((name, inside)) = parenthesis(piece)
        && let Some(topic) = detailed(name, inside)
    {
        return topic;
    }
    for mark in [':', '=', '\u{2013}', '\u{2014}'] {
        if let Some((name, detail)) = piece.rsplit_once(mark)
            && let Some(topic) = detailed(name, detail)
        {
            return topic;
        }
    }
    if let Some((name, detail)) = piece.rsplit_once(" - ")
        && let Some(topic) = detailed(name, detail)
    {
        return topic;
    }
    TopicSaid::named(piece)
}

fn without_bullet(piece: &str) -> &str {
    let bare = piece.trim_start_matches(['\u{2022}', '*', '\u{b7}', '-', ' ']);
    match bare.split_once(['.', ')']) {
        Some((number, rest)) if rest.starts_with(' ') && number.parse::<u8>().is_ok() => rest.trim_start(),
        _ => bare,
    }
}

fn parenthesis(piece: &str) -> Option<(&str, &str)> {
    let inside = piece.strip_suffix(')').or_else(|| piece.strip_suffix(']'))?;
    let at = inside.rfind(['(', '['])?;
    Some((inside.get(..at)?, inside.get(at + 1..)?))
}

/// The topic, if every part of `detail` is a level, a step from level to level, or an importance.
fn detailed(name: &str, detail: &str) -> Option<TopicSaid> {
    let name = name.trim();
    if name.is_empty() {
        return None;
    }
    let mut topic = TopicSaid::named(name);
    for part in detail.split([',', ';']).map(str::trim) {
        if let Some(step) = from_to(part) {
            topic.from_to = Some(step);
        } else if let Some(level) =
            level_of(part).filter(|_| topic.level.is_none() && topic.from_to.is_none())
        {
            topic.level = Some(level);
        } else {
            topic.importance = Some(importance_of(part)?);
        }
    }
    Some(topic)
}

fn from_to(part: &str) -> Option<(Level, Level)> {
    const ARROWS: [&str; 8] = ["\u{2192}", "->", "=>", ">", " ke ", " to ", " sampai ", "\u{2013}"];
    let step = |arrow: &&str| {
        let (from, to) = part.split_once(*arrow)?;
        Some((level_of(from)?, level_of(to)?))
    };
    ARROWS.iter().find_map(step).or_else(|| step(&"-"))
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing)]
mod tests {
    use super::{Level, TopicSaid, topics_of};
    use Level::{Number, Word};

    fn read(cell: &str) -> Vec<TopicSaid> {
        topics_of(cell, &|name| name == "Hybrid, async, balance")
    }

    fn names(cell: &str) -> Vec<String> {
        read(cell).into_iter().map(|t| t.name).collect()
    }

    #[test]
    fn a_cell_names_topics_and_levels() {
        let topics = read("Digital marketing; AI (3)");
        assert_eq!(names("Digital marketing; AI (3)"), ["Digital marketing", "AI"]);
        assert_eq!(topics[1].level, Some(Number(3)));
        assert_eq!(read("Excel - mahir")[0], TopicSaid { level: Some(Word(3)), ..TopicSaid::named("Excel") });
        assert_eq!(names("TikTok:4, AI"), ["TikTok", "AI"]);
        let ai = &read("AI (2→4, penting)")[0];
        assert_eq!((ai.from_to, ai.importance), (Some((Number(2), Number(4))), Some(4)));
        let ai = &read("AI (dasar -> mahir; 5)")[0];
        assert_eq!((ai.from_to, ai.importance), (Some((Word(1), Word(3))), Some(5)));
    }

    #[test]
    fn what_is_no_level_stays_in_the_name() {
        assert_eq!(names("AI - generative"), ["AI - generative"]);
        assert_eq!(names("Design thinking (dasar-dasar produk)"), ["Design thinking (dasar-dasar produk)"]);
        assert_eq!(names("Windows 11, Industri 4.0"), ["Windows 11", "Industri 4.0"]);
        assert_eq!(names("Sosmed (TikTok, Instagram)"), ["Sosmed (TikTok, Instagram)"]);
    }

    #[test]
    fn lists_come_in_many_shapes() {
        assert_eq!(names("- AI\n- Excel\n\u{2022} TikTok"), ["AI", "Excel", "TikTok"]);
        assert_eq!(names("1. AI\n2. Excel"), ["AI", "Excel"]);
        assert_eq!(names("AI;Excel;"), ["AI", "Excel"]);
        assert_eq!(names("Inklusi, keberagaman;Excel;"), ["Inklusi, keberagaman", "Excel"]);
        assert_eq!(names("AI, Hybrid, async, balance, Excel"), ["AI", "Hybrid, async, balance", "Excel"]);
        assert_eq!(names("-"), Vec::<String>::new());
        assert_eq!(names("(3)"), ["(3)"]);
        assert_eq!(names("((( AI, Excel"), ["((( AI", "Excel"]);
    }
}
