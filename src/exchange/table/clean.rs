//! What is mended in a cell before it means anything. Everything mended is listed, never silent.

use super::error::{CellAt, Notice, Places};

/// Accents kept on one letter; more is not writing.
const MOST_ACCENTS: usize = 8;

/// Whether a spreadsheet would take a cell for a formula, or whether it is such a cell with marks before it.
pub(super) fn looks_like_formula(text: &str) -> bool {
    text.trim_start_matches('\'')
        .starts_with(['=', '+', '-', '@', '\u{ff1d}', '\u{ff0b}', '\u{ff0d}', '\u{ff20}'])
}

/// What was mended so far, by kind.
#[derive(Debug, Default)]
pub(super) struct Mended {
    control: Places,
    hidden: Places,
    accents: Places,
    unreadable: Places,
    marks: Places,
    formulas: Places,
}

impl Mended {
    /// The mended cell: trimmed, readable, as text.
    pub(super) fn cell(&mut self, raw: &str, at: CellAt) -> String {
        let plain = |c: char| c.is_ascii_graphic() || c == ' ';
        let kept = if raw.chars().all(plain) { raw.trim().to_owned() } else { self.readable(raw, at) };
        self.unmarked(kept, at)
    }

    fn readable(&mut self, raw: &str, at: CellAt) -> String {
        let (mut control, mut hidden, mut piled, mut unreadable) = (false, false, false, false);
        let mut accents = 0_usize;
        let mut kept = String::with_capacity(raw.len());
        for c in raw.chars() {
            accents = if is_accent(c) { accents + 1 } else { 0 };
            match c {
                '\t' | '\u{a0}' | '\u{202f}' | '\u{2007}' => kept.push(' '),
                '\n' | '\u{85}' | '\u{2028}' | '\u{2029}' => kept.push('\n'),
                c if c.is_control() => control = true,
                c if is_hidden(c) => hidden = true,
                _ if accents > MOST_ACCENTS => piled = true,
                c => {
                    unreadable |= c == char::REPLACEMENT_CHARACTER;
                    kept.push(c);
                }
            }
        }
        let found = [
            (control, &mut self.control),
            (hidden, &mut self.hidden),
            (piled, &mut self.accents),
            (unreadable, &mut self.unreadable),
        ];
        for (_, places) in found.into_iter().filter(|(yes, _)| *yes) {
            places.note(at);
        }
        kept.trim().to_owned()
    }

    /// Takes off the mark that our own export, and others, put before a formula.
    fn unmarked(&mut self, cell: String, at: CellAt) -> String {
        match cell.strip_prefix('\'') {
            Some(rest) if looks_like_formula(rest) => {
                self.marks.note(at);
                rest.to_owned()
            }
            _ => {
                if cell.starts_with('=')
                    && cell.chars().nth(1).is_some_and(|c| c.is_alphanumeric() || c == '(')
                {
                    self.formulas.note(at);
                }
                cell
            }
        }
    }

    /// What was mended, as notices.
    pub(super) fn notices(self) -> Vec<Notice> {
        let found = [
            (Notice::ControlCharacters as fn(Places) -> Notice, self.control),
            (Notice::HiddenCharacters, self.hidden),
            (Notice::PiledAccents, self.accents),
            (Notice::UnreadableCharacters, self.unreadable),
            (Notice::FormulaMarks, self.marks),
            (Notice::Formulas, self.formulas),
        ];
        found.into_iter().filter(|(_, p)| p.count > 0).map(|(notice, places)| notice(places)).collect()
    }
}

/// Characters that turn the direction of writing, or have no width and join nothing.
fn is_hidden(c: char) -> bool {
    matches!(c,
        '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{200e}' | '\u{200f}' | '\u{61c}'
        | '\u{200b}' | '\u{2060}'..='\u{2064}' | '\u{feff}' | '\u{ad}')
}

fn is_accent(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{1ab0}'..='\u{1aff}' | '\u{20d0}'..='\u{20ff}' | '\u{483}'..='\u{489}')
}

#[cfg(test)]
mod tests {
    use super::{Mended, Notice};
    use crate::exchange::table::CellAt;

    fn mend(raw: &str) -> (String, Vec<Notice>) {
        let mut mended = Mended::default();
        let cell = mended.cell(raw, CellAt { row: 2, column: 1 });
        (cell, mended.notices())
    }

    #[test]
    fn what_cannot_be_seen_is_taken_out_and_listed() {
        let (cell, notices) = mend("Sa\0ri\u{202e}");
        assert_eq!(cell, "Sari");
        assert!(matches!(notices.as_slice(), [Notice::ControlCharacters(_), Notice::HiddenCharacters(_)]));
        assert_eq!(mend(" \u{a0}Sari\u{a0}Dewi ").0, "Sari Dewi");
        assert_eq!(mend("\u{200b}").0, "");
    }

    #[test]
    fn names_of_every_script_stay_whole() {
        for name in ["\u{a9b1}\u{a9ab}", "\u{633}\u{627}\u{631}\u{64a}", "👩‍👩‍👧", "Nguyễn Văn A", "O'Brien"]
        {
            assert_eq!(mend(name), (name.to_owned(), vec![]));
        }
    }

    #[test]
    fn piled_accents_are_cut() {
        let (cell, notices) = mend(&format!("a{}", "\u{301}".repeat(500)));
        assert_eq!(cell.chars().count(), 9);
        assert!(matches!(notices.as_slice(), [Notice::PiledAccents(_)]));
    }

    #[test]
    fn our_own_mark_before_a_formula_comes_off_once() {
        assert_eq!(mend("'=1+1").0, "=1+1");
        assert_eq!(mend("'+62812").0, "+62812");
        assert_eq!(mend("''=1").0, "'=1");
        assert_eq!(mend("'tis").0, "'tis");
        assert!(matches!(mend("=HYPERLINK(1)").1.as_slice(), [Notice::Formulas(_)]));
    }
}
