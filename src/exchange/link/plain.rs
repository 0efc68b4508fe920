//! Undoes what chat, mail and word processors do to a text on the way, so that links and blocks can be read.

use std::borrow::Cow;

/// Stands for one dash or two: some programs draw two hyphens together into one dash.
pub(in crate::exchange) const DASH: u8 = 1;
/// Stands for any character that no letter is made of.
const FOREIGN: u8 = 2;
/// Percent signs within percent signs that are undone; each pass of a mail scanner may add one.
const MOST_PASSES: usize = 3;

/// A text without what was done to it: ASCII, with the lines where they were.
#[derive(Clone, Debug)]
pub(in crate::exchange) struct Plain {
    /// ASCII, line feeds, [`DASH`]es, and a placeholder for anything else.
    pub(in crate::exchange) bytes: Vec<u8>,
}

/// Undoes percent signs, invisible characters, typographic ones, wide letters, quoting of mails and soft line ends.
pub(in crate::exchange) fn plain(text: &str) -> Plain {
    let mut text = Cow::Borrowed(text);
    for _ in 0..MOST_PASSES {
        match without_percent_signs(&text) {
            Some(next) => text = Cow::Owned(next),
            None => break,
        }
    }
    let mut bytes = Vec::with_capacity(text.len());
    let mut is_line_start = true;
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        let c = if c == '\r' {
            if chars.peek() == Some(&'\n') {
                continue;
            }
            '\n'
        } else {
            c
        };
        if is_line_start && matches!(c, '>' | '|' | ' ' | '\t' | '\u{a0}') {
            continue;
        }
        let Some(byte) = as_ascii(c) else { continue };
        is_line_start = byte == b'\n';
        if is_line_start && bytes.last() == Some(&b'=') {
            // Quoted-printable: the line goes on, but it still counts.
            bytes.pop();
        }
        bytes.push(byte);
    }
    Plain { bytes }
}

/// The ASCII character that was meant; none for what cannot be seen and was never meant.
fn as_ascii(c: char) -> Option<u8> {
    Some(match c {
        '\n' | '\u{2028}' | '\u{2029}' | '\u{85}' => b'\n',
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' => {
            return None;
        }
        '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\\' => return None,
        '\u{2010}' | '\u{2011}' | '\u{2212}' | '\u{fe63}' => b'-',
        '\u{2012}'..='\u{2015}' => DASH,
        '\u{ff01}'..='\u{ff5e}' => u8::try_from(u32::from(c) - 0xff01 + 0x21).unwrap_or(FOREIGN),
        c if c.is_whitespace() => b' ',
        c if c.is_ascii_graphic() => u8::try_from(u32::from(c)).unwrap_or(FOREIGN),
        _ => FOREIGN,
    })
}

/// The text with `%41` as `A`; none where nothing was to be done.
fn without_percent_signs(text: &str) -> Option<String> {
    let bytes = text.as_bytes();
    let mut out = Vec::with_capacity(bytes.len());
    let mut at = 0;
    let mut is_changed = false;
    while let Some(&byte) = bytes.get(at) {
        let digit = |at: usize| bytes.get(at).and_then(|&b| char::from(b).to_digit(16));
        let meant = (byte == b'%')
            .then(|| digit(at + 1).zip(digit(at + 2)))
            .flatten()
            .and_then(|(high, low)| u8::try_from(high * 16 + low).ok());
        // A line end within an address is no line of the text.
        let in_text = |meant| if meant < b' ' { b' ' } else { meant };
        is_changed |= meant.is_some();
        at += if meant.is_some() { 3 } else { 1 };
        out.push(meant.map_or(byte, in_text));
    }
    is_changed.then(|| String::from_utf8_lossy(&out).into_owned())
}

#[cfg(test)]
mod tests {
    use super::plain;

    fn check(text: &str, wanted: &str) {
        assert_eq!(String::from_utf8(plain(text).bytes).unwrap(), wanted, "{text:?}");
    }

    #[test]
    fn what_was_done_on_the_way_is_undone() {
        check("%23%2Fl%2F1iAB", "#/l/1iAB");
        check("%2523/l/1iAB%E2%80%8BC", "#/l/1iABC");
        check("A\u{200b}B\u{feff}C\u{ad}D", "ABCD");
        check("A\u{2011}B\\_C", "A-B_C");
        check("Ａ１＿－", "A1_-");
        check("A\u{2014}B", "A\u{1}B");
        check("> A\r\n> > B\rC", "A\nB\nC");
        check("A=\nB", "A\nB");
        check("100% Sari, ya\u{a0}?", "100% Sari, ya ?");
    }
}
