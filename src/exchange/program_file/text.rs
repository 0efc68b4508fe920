//! Text from elsewhere, without what cannot be seen.

/// Most accents kept on one letter.
const MOST_MARKS: usize = 8;

/// What was wrong with a text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Cleaned {
    /// Characters that cannot be seen, or that turn text around, were taken out.
    pub hidden: bool,
    /// A heap of accents was cut.
    pub marks: bool,
}

/// A text without control characters (line breaks and tabs stay), without characters that turn its direction
/// around, and with at most eight accents on a letter. Joiners stay: scripts and emoji need them.
pub fn clean_text(text: &str) -> (String, Cleaned) {
    let mut cleaned = Cleaned::default();
    let mut marks = 0;
    let kept = text
        .chars()
        .filter(|&c| {
            let hidden = (c.is_control() && !matches!(c, '\n' | '\r' | '\t'))
                || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}');
            cleaned.hidden |= hidden;
            marks = if is_mark(c) { marks + 1 } else { 0 };
            let heaped = marks > MOST_MARKS;
            cleaned.marks |= heaped;
            !hidden && !heaped
        })
        .collect();
    (kept, cleaned)
}

/// Marks that sit on the letter before them, in the blocks that heaps are made of.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{0300}'..='\u{036f}' | '\u{1ab0}'..='\u{1aff}' | '\u{1dc0}'..='\u{1dff}' | '\u{20d0}'..='\u{20ff}')
}

#[cfg(test)]
mod tests {
    use super::clean_text;

    #[test]
    fn a_name_that_would_read_backwards_is_set_right() {
        let (kept, cleaned) = clean_text("Ani\u{202e}iduB");
        assert_eq!(kept, "AniiduB");
        assert!(cleaned.hidden);
    }

    #[test]
    fn accents_are_kept_and_heaps_are_cut() {
        let heap = format!("e{}", "\u{0301}".repeat(500));
        let (kept, cleaned) = clean_text(&heap);
        assert_eq!(kept.chars().count(), 9);
        assert!(cleaned.marks);
        assert_eq!(clean_text("Zoë \u{1f469}\u{200d}\u{1f4bb}").0, "Zoë \u{1f469}\u{200d}\u{1f4bb}");
    }
}
