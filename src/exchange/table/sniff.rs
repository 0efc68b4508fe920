//! What a file is, by its first bytes, whatever it is called.

use serde::{Deserialize, Serialize};

/// What a file is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum FileKind {
    /// Text of rows and columns.
    Text,
    /// An Excel workbook, `.xlsx`.
    Xlsx,
    /// A binary Excel workbook, `.xlsb`.
    Xlsb,
    /// An older Excel workbook, `.xls`.
    Xls,
    /// A `LibreOffice` workbook, `.ods`.
    Ods,
    /// A workbook locked with a password.
    LockedWorkbook,
    /// A PDF.
    Pdf,
    /// A picture.
    Picture,
    /// A web page; some HR systems call one `.xls`.
    WebPage,
    /// A text document, `.docx`, `.doc` or `.odt`.
    Document,
    /// Slides.
    Slides,
    /// Some other zip archive.
    Zip,
    /// JSON: perhaps a program file.
    Json,
    /// Something that is neither text nor known.
    Unknown,
}

impl FileKind {
    /// Whether it is a workbook that the `sheets` worker reads.
    pub fn is_workbook(self) -> bool {
        matches!(self, Self::Xlsx | Self::Xlsb | Self::Xls | Self::Ods | Self::LockedWorkbook)
    }
}

/// What these bytes are.
pub fn file_kind(bytes: &[u8]) -> FileKind {
    const PICTURES: [&[u8]; 6] =
        [b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"GIF8", b"BM\x00", b"II*\x00", b"MM\x00*"];
    if bytes.starts_with(b"%PDF-") {
        FileKind::Pdf
    } else if PICTURES.iter().any(|p| bytes.starts_with(p))
        || (bytes.starts_with(b"RIFF") && bytes.get(8..12) == Some(b"WEBP"))
        || matches!(bytes.get(4..12), Some(b"ftypheic" | b"ftypmif1" | b"ftypavif"))
    {
        FileKind::Picture
    } else if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06") {
        zip_kind(bytes)
    } else if bytes.starts_with(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1") {
        compound_kind(bytes)
    } else {
        text_kind(bytes)
    }
}

/// What a zip archive is, by the names in its directory.
fn zip_kind(bytes: &[u8]) -> FileKind {
    let has = |name: &[u8]| contains(bytes, name);
    if has(b"xl/workbook.bin") {
        FileKind::Xlsb
    } else if has(b"xl/workbook.xml") || has(b"xl/worksheets/") {
        FileKind::Xlsx
    } else if has(b"application/vnd.oasis.opendocument.spreadsheet") {
        FileKind::Ods
    } else if has(b"word/document.xml") || has(b"application/vnd.oasis.opendocument.text") {
        FileKind::Document
    } else if has(b"ppt/presentation.xml") || has(b"application/vnd.oasis.opendocument.presentation") {
        FileKind::Slides
    } else {
        FileKind::Zip
    }
}

/// What an older Microsoft file is, by the names of its streams.
fn compound_kind(bytes: &[u8]) -> FileKind {
    let has = |name: &str| {
        let wide: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
        contains(bytes, &wide)
    };
    if has("EncryptedPackage") {
        FileKind::LockedWorkbook
    } else if has("Workbook") || has("Book") {
        FileKind::Xls
    } else if has("WordDocument") {
        FileKind::Document
    } else if has("PowerPoint Document") {
        FileKind::Slides
    } else {
        FileKind::Unknown
    }
}

fn text_kind(bytes: &[u8]) -> FileKind {
    let start: Vec<u8> = bytes
        .strip_prefix(b"\xef\xbb\xbf")
        .unwrap_or(bytes)
        .iter()
        .filter(|b| **b != 0)
        .skip_while(|b| b.is_ascii_whitespace())
        .take(256)
        .map(u8::to_ascii_lowercase)
        .collect();
    let tags: [&[u8]; 5] = [b"<!doctype", b"<html", b"<table", b"<?xml", b"<head"];
    if tags.iter().any(|t| start.starts_with(t)) {
        return FileKind::WebPage;
    }
    let json = matches!(start.first(), Some(b'{'))
        || (start.first() == Some(&b'[') && matches!(start.get(1), Some(b'{' | b'[' | b']')));
    if json {
        return FileKind::Json;
    }
    let head = bytes.get(..4096).unwrap_or(bytes);
    let wide =
        bytes.starts_with(b"\xff\xfe") || bytes.starts_with(b"\xfe\xff") || zero_stripes(head).is_some();
    let strange = head.iter().filter(|b| matches!(b, 1..=8 | 14..=26 | 28..=31)).count();
    if !wide && strange * 20 > head.len() { FileKind::Unknown } else { FileKind::Text }
}

/// For UTF-16 without a mark: whether nearly every even (true) or odd (false) byte is zero.
pub(super) fn zero_stripes(head: &[u8]) -> Option<bool> {
    let zeros = |odd: usize| head.iter().skip(odd).step_by(2).filter(|b| **b == 0).count();
    let (even, odd, half) = (zeros(0), zeros(1), head.len() / 2);
    if half < 2 {
        None
    } else if odd * 10 >= half * 7 && even * 10 < half {
        Some(false)
    } else if even * 10 >= half * 7 && odd * 10 < half {
        Some(true)
    } else {
        None
    }
}

fn contains(bytes: &[u8], part: &[u8]) -> bool {
    bytes.windows(part.len()).any(|w| w == part)
}

#[cfg(test)]
mod tests {
    use super::{FileKind, file_kind};

    #[test]
    fn files_are_known_by_what_they_are() {
        let cases: [(&[u8], FileKind); 9] = [
            (b"%PDF-1.7", FileKind::Pdf),
            (b"\x89PNG\r\n\x1a\nxx", FileKind::Picture),
            (b"PK\x03\x04....word/document.xml", FileKind::Document),
            (b"PK\x03\x04....photos/1.jpg", FileKind::Zip),
            (b"\xef\xbb\xbf <!DOCTYPE html><table>", FileKind::WebPage),
            (b"  {\"format\": 1}", FileKind::Json),
            (b"[Nama],Peran\n", FileKind::Text),
            (b"Nama,Peran\nSari,mentor\n", FileKind::Text),
            (b"\x01\x02\x03\x04\x05\x06\x07\x08", FileKind::Unknown),
        ];
        for (bytes, kind) in cases {
            assert_eq!(file_kind(bytes), kind, "{}", String::from_utf8_lossy(bytes));
        }
    }
}
