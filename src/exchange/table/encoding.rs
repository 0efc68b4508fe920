//! From bytes to text: UTF-8, UTF-16 and Windows-1252, which is what spreadsheets save.
//!
//! Written out here because a general decoder carries the tables of every script there is, and these would be
//! part of what every visitor waits for. A test compares it with `encoding_rs`, byte for byte.

use super::sniff::zero_stripes;

/// How text was written as bytes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum TextEncoding {
    /// UTF-8, with or without a mark at the start.
    #[default]
    Utf8,
    /// UTF-16, low byte first: Excel's "Unicode text".
    Utf16Le,
    /// UTF-16, high byte first.
    Utf16Be,
    /// Windows-1252: "CSV" of older Excel.
    Windows1252,
}

impl TextEncoding {
    /// All of them, for a choice.
    pub const ALL: [Self; 4] = [Self::Utf8, Self::Utf16Le, Self::Utf16Be, Self::Windows1252];

    /// Its proper name.
    pub fn name(self) -> &'static str {
        match self {
            Self::Utf8 => "UTF-8",
            Self::Utf16Le => "UTF-16 LE",
            Self::Utf16Be => "UTF-16 BE",
            Self::Windows1252 => "Windows-1252",
        }
    }
}

/// The encoding that the bytes speak for.
pub fn guess_encoding(bytes: &[u8]) -> TextEncoding {
    if bytes.starts_with(b"\xef\xbb\xbf") {
        TextEncoding::Utf8
    } else if bytes.starts_with(b"\xff\xfe") {
        TextEncoding::Utf16Le
    } else if bytes.starts_with(b"\xfe\xff") {
        TextEncoding::Utf16Be
    } else if let Some(high_first) = zero_stripes(bytes.get(..4096).unwrap_or(bytes)) {
        if high_first { TextEncoding::Utf16Be } else { TextEncoding::Utf16Le }
    } else if std::str::from_utf8(bytes).is_ok() {
        TextEncoding::Utf8
    } else {
        TextEncoding::Windows1252
    }
}

/// The text of the bytes. What cannot be read becomes U+FFFD; a mark at the start is dropped.
pub fn decode(bytes: &[u8], encoding: TextEncoding) -> String {
    let text = match encoding {
        TextEncoding::Utf8 => String::from_utf8_lossy(bytes).into_owned(),
        TextEncoding::Utf16Le => utf16(bytes, u16::from_le_bytes),
        TextEncoding::Utf16Be => utf16(bytes, u16::from_be_bytes),
        TextEncoding::Windows1252 => bytes.iter().map(|&b| windows_1252(b)).collect(),
    };
    match text.strip_prefix('\u{feff}') {
        Some(rest) => rest.to_owned(),
        None => text,
    }
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> String {
    let (pairs, rest) = bytes.as_chunks::<2>();
    let mut text: String = char::decode_utf16(pairs.iter().map(|&pair| unit(pair)))
        .map(|c| c.unwrap_or(char::REPLACEMENT_CHARACTER))
        .collect();
    if !rest.is_empty() {
        text.push(char::REPLACEMENT_CHARACTER);
    }
    text
}

/// What Windows-1252 has where Latin-1 has control characters. Five places are unassigned and stay as they are.
const UPPER: [char; 32] = [
    '\u{20ac}', '\u{81}', '\u{201a}', '\u{192}', '\u{201e}', '\u{2026}', '\u{2020}', '\u{2021}', '\u{2c6}',
    '\u{2030}', '\u{160}', '\u{2039}', '\u{152}', '\u{8d}', '\u{17d}', '\u{8f}', '\u{90}', '\u{2018}',
    '\u{2019}', '\u{201c}', '\u{201d}', '\u{2022}', '\u{2013}', '\u{2014}', '\u{2dc}', '\u{2122}', '\u{161}',
    '\u{203a}', '\u{153}', '\u{9d}', '\u{17e}', '\u{178}',
];

fn windows_1252(byte: u8) -> char {
    match byte {
        0x80..=0x9f => UPPER.get(usize::from(byte - 0x80)).copied().unwrap_or(char::REPLACEMENT_CHARACTER),
        _ => char::from(byte),
    }
}

#[cfg(test)]
mod tests {
    use super::{TextEncoding, decode, guess_encoding};

    #[test]
    fn windows_1252_is_read_as_a_browser_reads_it() {
        let every: Vec<u8> = (0..=255).collect();
        let (theirs, _) = encoding_rs::WINDOWS_1252.decode_without_bom_handling(&every);
        assert_eq!(decode(&every, TextEncoding::Windows1252), theirs);
    }

    #[test]
    fn utf16_is_read_as_a_browser_reads_it() {
        let odd: [&[u8]; 3] = [b"S\0a\0r\0i\0", b"\x3d\xd8\x00\xde", b"\x00\xdcA\0"];
        for bytes in odd {
            let (theirs, _) = encoding_rs::UTF_16LE.decode_without_bom_handling(bytes);
            assert_eq!(decode(bytes, TextEncoding::Utf16Le), theirs);
        }
        assert_eq!(decode(b"\xfe\xff\0S\0a", TextEncoding::Utf16Be), "Sa");
    }

    #[test]
    fn the_bytes_say_their_encoding() {
        assert_eq!(guess_encoding(b"\xef\xbb\xbfNama"), TextEncoding::Utf8);
        assert_eq!(guess_encoding(b"\xff\xfeN\0"), TextEncoding::Utf16Le);
        assert_eq!(guess_encoding(b"N\0a\0m\0a\0,\0"), TextEncoding::Utf16Le);
        assert_eq!(guess_encoding(b"\0N\0a\0m\0a"), TextEncoding::Utf16Be);
        assert_eq!(guess_encoding("Andr\u{e9}".as_bytes()), TextEncoding::Utf8);
        assert_eq!(guess_encoding(b"Andr\xe9,mentor"), TextEncoding::Windows1252);
    }
}
