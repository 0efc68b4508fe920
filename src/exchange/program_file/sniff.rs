//! What a file is, by its first bytes.

use super::error::Foreign;

/// What the bytes are, when they are plainly something else than JSON text.
pub(super) fn foreign(bytes: &[u8]) -> Option<Foreign> {
    let starts = |magic: &[u8]| bytes.starts_with(magic);
    if starts(b"PK\x03\x04") || starts(b"PK\x05\x06") || starts(&[0xd0, 0xcf, 0x11, 0xe0]) {
        return Some(Foreign::ZipOrWorkbook);
    }
    if starts(b"%PDF") {
        return Some(Foreign::Pdf);
    }
    if starts(&[0x89, b'P', b'N', b'G'])
        || starts(&[0xff, 0xd8, 0xff])
        || starts(b"GIF8")
        || (starts(b"RIFF") && bytes.get(8..12) == Some(b"WEBP".as_slice()))
    {
        return Some(Foreign::Picture);
    }
    if starts(&[0xff, 0xfe]) || starts(&[0xfe, 0xff]) {
        return Some(Foreign::Utf16);
    }
    let text = bytes.strip_prefix(&[0xef, 0xbb, 0xbf]).unwrap_or(bytes);
    let first = text.iter().find(|b| !b.is_ascii_whitespace());
    (first == Some(&b'<')).then_some(Foreign::WebPage)
}
