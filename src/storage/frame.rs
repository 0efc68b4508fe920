//! How every stored value is wrapped: `B1|crc32|length|text`. The checksum covers the key too, so that a value
//! that turns up under another key is seen as damage.

/// Why a stored value is not what was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Damage {
    /// It does not look like one of our values at all.
    NotOurs,
    /// It is shorter or longer than was written.
    WrongLength,
    /// Its checksum differs.
    WrongChecksum,
    /// The wrapping is whole, but what is inside cannot be read.
    Unreadable,
}

fn checksum(key: &str, text: &str) -> u32 {
    let mut hasher = crc32fast::Hasher::new();
    hasher.update(key.as_bytes());
    hasher.update(b"\n");
    hasher.update(text.as_bytes());
    hasher.finalize()
}

/// Wraps a text for a key.
pub fn framed(key: &str, text: &str) -> String {
    format!("B1|{:08x}|{}|{text}", checksum(key, text), text.len())
}

/// The text inside, when it is whole and belongs to this key.
///
/// # Errors
/// [`Damage`].
pub fn unframed<'a>(key: &str, value: &'a str) -> Result<&'a str, Damage> {
    let mut parts = value.splitn(4, '|');
    let (Some("B1"), Some(sum), Some(length), Some(text)) =
        (parts.next(), parts.next(), parts.next(), parts.next())
    else {
        return Err(Damage::NotOurs);
    };
    if length.parse() != Ok(text.len()) {
        return Err(Damage::WrongLength);
    }
    if u32::from_str_radix(sum, 16) != Ok(checksum(key, text)) {
        return Err(Damage::WrongChecksum);
    }
    Ok(text)
}

/// Length in UTF-16 units, which is what a browser counts.
pub fn units(text: &str) -> usize {
    if text.is_ascii() { text.len() } else { text.encode_utf16().count() }
}
